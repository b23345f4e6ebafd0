"""The seven update rules as they stand on the blackboard, without and with this step's numbers."""

from collections.abc import Mapping

from core.update_rules import Settings
from ui.boards.landscape_notation import Notation
from ui.language import Text, say
from ui.player import Formula
from ui.text import gradient_descent as text

# Every rule in the same letters, so that only the difference shows.
MEMORY: Mapping[str, tuple[str, ...]] = {
    "plain": (),
    "momentum": (r"m \leftarrow \beta_1 m + g",),
    "nesterov": (r"m \leftarrow \beta_1 m + g",),
    "adagrad": (r"v \leftarrow v + g^2",),
    "rmsprop": (r"v \leftarrow \beta_2 v + (1-\beta_2)\,g^2",),
    "adam": (
        r"m \leftarrow \beta_1 m + (1-\beta_1)\,g",
        r"v \leftarrow \beta_2 v + (1-\beta_2)\,g^2",
    ),
    "newton": (),
}
STEP: Mapping[str, str] = {
    "plain": r"\theta \leftarrow \theta - \eta\, g",
    "momentum": r"\theta \leftarrow \theta - \eta\, m",
    "nesterov": r"\theta \leftarrow \theta - \eta\, m",
    "adagrad": r"\theta \leftarrow \theta - \eta\, g/(\sqrt{v}+\varepsilon)",
    "rmsprop": r"\theta \leftarrow \theta - \eta\, g/(\sqrt{v}+\varepsilon)",
    "adam": r"\theta \leftarrow \theta - \eta\, \hat{m}/(\sqrt{\hat{v}}+\varepsilon)",
    "newton": r"\theta \leftarrow \theta - H^{-1} g",
}
GRADIENT = {"nesterov": r"g = \nabla J(\theta - \eta\beta_1 m)"}
HATS = r"\hat{m} = m/(1-\beta_1^n),\ \hat{v} = v/(1-\beta_2^n)"
# With numbers: % is the letter of the variable, @ its subscript, # its column.
KEPT: Mapping[str, tuple[str, ...]] = {
    "momentum": (r"m@ = \val{beta1}\times\sval{m_before_#}+\sval{g_#} = \val{m_#}",),
    "adagrad": (r"v@ = \val{v_before_#}+\sval{g_#}^2 = \val{v_#}",),
    "rmsprop": (r"v@ = \val{beta2}\times\val{v_before_#}+\val{rest2}\times\sval{g_#}^2 = \val{v_#}",),
    "adam": (
        r"m@ = \val{beta1}\times\sval{m_before_#}+\val{rest1}\times\sval{g_#} = \val{m_#},"
        r"\ \hat{m}@ = \val{m_hat_#}",
        r"v@ = \val{beta2}\times\val{v_before_#}+\val{rest2}\times\sval{g_#}^2 = \val{v_#},"
        r"\ \hat{v}@ = \val{v_hat_#}",
    ),
}
MOVES: Mapping[str, str] = {
    "plain": r"\eta g@ = \val{rate}\times\sval{g_#} = \val{step_#}",
    "momentum": r"\eta m@ = \val{rate}\times\sval{m_#} = \val{step_#}",
    "adagrad": r"\eta g@/(\sqrt{v@}+\varepsilon)"
    r" = \val{rate}\times\sval{g_#}/\sqrt{\val{v_#}} = \val{step_#}",
    "adam": r"\eta\hat{m}@/(\sqrt{\hat{v}@}+\varepsilon)"
    r" = \val{rate}\times\sval{m_hat_#}/\sqrt{\val{v_hat_#}} = \val{step_#}",
    "newton": r"(H^{-1} g)@ = \val{step_#}",
}
CURVATURE = {  # by how many variables there are
    1: (r"H = J''(x) = \val{h_xx}",),
    2: (r"H = \left(\begin{matrix}\val{h_xx}&\val{h_xy}\\\val{h_xy}&\val{h_yy}\end{matrix}\right)",),
}
NEXT = r"%_{\ival{n_next}} = \val{#}-\sval{step_#} = \val{next_#}"
BRIEF = r"%_{\ival{n_next}} = \val{#}-\val{rate}\times\sval{g_#} = \val{next_#}"
ALIKE = {"nesterov": "momentum", "rmsprop": "adagrad"}


def rule_lines(rule: str) -> tuple[str, ...]:
    """One rule: gradient where it is taken elsewhere, memories, and the step."""
    first = (GRADIENT[rule],) if rule in GRADIENT else ()
    hats = (HATS,) if rule == "adam" else ()
    return (r",\quad ".join((*first, *MEMORY[rule])),) * bool(first or MEMORY[rule]) + hats + (STEP[rule],)


def each(template: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """A line for every variable; with only one it needs no subscript."""
    subscripts = [f"_{{{name}}}" if len(names) > 1 else "" for name in names]
    return tuple(
        template.replace("@", subscript).replace("%", name).replace("#", column)
        for name, subscript, column in zip(names, subscripts, "xy", strict=False)
    )


def update_formulas(
    rule: str, names: tuple[str, ...], notation: Notation, *, brief: bool = False
) -> list[Formula]:
    """Point, direction, step and update, each with this step's numbers; `brief`: only the update."""
    if brief:
        both = r",\ ".join(rf"\val{{g_{column}}}" for column in "xy"[: len(names)])
        gradient = rf"g = ({both})" if len(names) > 1 else slope_lines(rule, names, notation.slopes)[-1]
        return [
            Formula(say(text.DIRECTION), (gradient,), "truth"),
            Formula(say(text.UPDATE), each(BRIEF if rule == "plain" else NEXT, names), "data"),
        ]
    place = ",\\ ".join(each(r"% = \val{#}", names))
    memory = tuple(line for lines in memory_lines(rule, names).values() for line in lines)
    moves = each(MOVES[rule if rule in MOVES else ALIKE[rule]], names)
    lines = [
        Formula(say(text.POINT), point_lines(place, value_line(notation)), "model"),
        Formula(say(text.DIRECTION), slope_lines(rule, names, notation.slopes), "truth"),
    ]
    if memory:
        lines.append(Formula(say(text.MEMORY), memory))
    if rule == "newton":
        lines.append(Formula(say(text.CURVATURE), CURVATURE[len(names)]))
    update = r"\theta_{n+1} = \theta_n-\eta\,\nabla J(\theta_n)" if rule == "plain" else STEP[rule]
    numbers = each(NEXT, names)
    return [
        *lines,
        Formula(say(text.STEP), moves, "data"),
        Formula(say(text.UPDATE), (update, *numbers)),
    ]


def point_lines(place: str, value: str) -> tuple[str, ...]:
    """Place and loss, on one line if they fit."""
    return (rf"{place},\quad {value}",) if len(value) < 40 else (place, value)


def value_line(notation: Notation) -> str:
    """The loss, with its formula where that is short."""
    return rf"J = {notation.value} = \val{{J}}" if notation.value else r"J = \val{J}"


def memory_lines(rule: str, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """How the memories of a rule, m or v, come about: a line for every variable."""
    kept = KEPT.get(rule) or KEPT.get(ALIKE.get(rule, ""), ())
    return {template[0]: each(template, names) for template in kept}


def slope_lines(rule: str, names: tuple[str, ...], slopes: tuple[str, ...]) -> tuple[str, ...]:
    """The gradient, or with one variable the derivative, with numbers where there is a formula for it."""
    if rule == "nesterov":
        return (GRADIENT[rule], *each(r"g@ = \val{g_#}", names))
    ahead = each(r"\partial J/\partial % = ", names) if len(names) > 1 else each("J'(%) = ", names)
    told = (f"{slope} = " if slope else "" for slope in slopes)
    return tuple(
        rf"g{f'_{{{n}}}' if len(names) > 1 else ''} = {a}{s}\val{{g_{c}}}"
        for n, a, s, c in zip(names, ahead, told, "xy", strict=False)
    )


def rule_constants(settings: Settings) -> dict[str, float]:
    """The numbers of a rule that stay through the run."""
    beta1, beta2 = settings.beta1, settings.beta2
    return {
        "rate": float(settings.rate),
        "beta1": beta1,
        "beta2": beta2,
        "rest1": 1 - beta1,
        "rest2": 1 - beta2,
    }


def rule_formula(rule: str, name: Text, style: str, dash: bool) -> Formula:
    """One rule beside the others, in the color of its way."""
    return Formula(say(name), rule_lines(rule), style, dash)

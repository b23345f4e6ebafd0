"""The blackboard lines of one update: point, direction, step, and what a rule remembers."""

from core.update_rules import Settings
from ui.boards.landscape_notation import Notation
from ui.boards.rule_notation import (
    ALIKE,
    BRIEF,
    CURVATURE,
    GRADIENT,
    KEPT,
    MOVES,
    NEXT,
    STEP,
    each,
    rule_lines,
)
from ui.language import Text, say
from ui.player import Formula
from ui.text import gradient_descent as text


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
    return (rf"{place},\quad {value}",) if len(value) < 30 else (place, value)


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

"""The seven update rules as LaTeX, without numbers and with places for this step's numbers."""

from collections.abc import Mapping

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

"""The operations of a computational graph in writing, and their local derivatives as formulas.

In a template {a} and {b} are the inputs.
"""

import re
from dataclasses import dataclass

from core.graph import Graph

FUNCTION = re.compile(r"\\(ln|sin|cos|tanh(\^2)?) $")  # a number after it stands in parentheses


@dataclass(frozen=True)
class Token:
    """What a value is called where it is used; below level 4 it may need parentheses."""

    plain: str
    tex: str
    level: int = 4


@dataclass(frozen=True)
class Sign:
    """An operation, plain and in LaTeX, and its local derivatives by each input."""

    plain: str
    tex: str
    level: int  # 1 a sum, 2 a product, 3 a power or a function
    slopes: tuple[str, ...]


SIGNS = {
    "+": Sign("{a}+{b}", "{a}+{b}", 1, ("1", "1")),
    "-": Sign("{a}−{b}", "{a}-{b}", 1, ("1", "-1")),
    "*": Sign("{a}·{b}", r"{a}\times {b}", 2, ("{b}", "{a}")),
    "/": Sign("{a}/{b}", r"\dfrac{{a}}{{b}}", 2, (r"\dfrac{1}{{b}}", r"-\dfrac{{a}}{{b}^2}")),
    "^": Sign("{a}^{b}", "{a}^{{b}}", 3, (r"{b}\times {a}^{{b}-1}", r"{a}^{{b}}\times \ln {a}")),
    "neg": Sign("−{a}", "-{a}", 1, ("-1",)),
    "exp": Sign("exp({a})", "e^{{a}}", 3, ("e^{{a}}",)),
    "ln": Sign("ln({a})", r"\ln {a}", 3, (r"\dfrac{1}{{a}}",)),
    "sin": Sign("sin({a})", r"\sin {a}", 3, (r"\cos {a}",)),
    "cos": Sign("cos({a})", r"\cos {a}", 3, (r"-\sin {a}",)),
    "tanh": Sign("tanh({a})", r"\tanh {a}", 3, (r"1-\tanh^2 {a}",)),
    "relu": Sign("max(0,{a})", r"\max(0,{a})", 3, (r"\begin{cases}1&{a}>0\\0&{a}\le 0\end{cases}",)),
}
POWERS = {  # as a textbook writes them
    2.0: Sign("{a}²", "{a}^2", 3, (r"2\times {a}",)),
    3.0: Sign("{a}³", "{a}^3", 3, (r"3\times {a}^2",)),
    0.5: Sign("√{a}", r"\sqrt{{a}}", 3, (r"\dfrac{1}{2\sqrt{{a}}}",)),
}


def sign_of(graph: Graph, i: int) -> Sign:
    """How node i is written; powers with a number above as a textbook writes them."""
    node = graph.nodes[i]
    exponent = graph.nodes[node.inputs[1]] if node.operation == "^" else None
    if exponent is None or exponent.operation != "number" or exponent.name:
        return SIGNS[node.operation]
    n = exponent.number
    factor = f"({n:g})" if n < 0 else f"{n:g}"
    return POWERS.get(n, Sign("{a}^{b}", "{a}^{{b}}", 3, (rf"{factor}\times {{a}}^{{{n - 1:g}}}",)))


def filled(template: str, used: list[Token], level: int) -> str:
    """The template with its inputs, in parentheses where their level asks for it."""
    least = {"a": level if level < 3 else 4, "b": min(level + 1, 4)}
    if level == 1 and template[0] in "-−":  # minus a sum
        least["a"] = 2
    given = dict(zip("ab", used, strict=False))

    def put(found: re.Match[str]) -> str:
        token, before, after = given[found[2]], found[1], found[3]
        grouped = (before in ("(", "{", ",") and after in (")", "}")) or template == f"{{{found[2]}}}"
        if grouped:
            return before + token.tex.replace(r"\sval", r"\val") + after
        if FUNCTION.search(template[: found.start()]) and token.tex.startswith(r"\sval"):
            return before + token.tex.replace(r"\sval", r"(\val") + ")" + after
        return before + (token.tex if token.level >= least[found[2]] else f"({token.tex})") + after

    return re.sub(r"([({,]?)\{([ab])\}([)}]?)", put, template)


def symbolic(tex: str) -> str:
    """A product of letters needs no cross."""
    return re.sub(r"\\times *", r"\\,", re.sub(r"\\times *(?=[\d-])", r"\\cdot ", tex))


def plain_number(tex: str) -> bool:
    """Whether this is a number as typed, short enough to stand as it is with any number of decimals."""
    return bool(re.fullmatch(r"-?\d+(\.\d{1,2})?", tex))

"""Two kinds by hand: both paths of a graph, or a function of a function."""

import math

import numpy as np

from core.expression import graph_of
from core.partials import partials
from ui.language import Text, filled
from ui.numerals import numeral
from ui.practice import Exercise

PATHS = Text(
    en="$x = {p}w+{q}b$, $y = {r}b+{s}$, $z = x\\,y$. At $w = {w}$, $b = {b}$: what is $\\frac{\\partial z}{\\partial b}$?",
    zh="$x = {p}w+{q}b$，$y = {r}b+{s}$，$z = x\\,y$。当 $w = {w}$、$b = {b}$ 时，$\\frac{\\partial z}{\\partial b}$ 是多少？",
)
CHAIN = Text(
    en="$a = {p}x^2+{q}$, $c = \\ln a$. At $x = {x}$: what is $\\frac{dc}{dx}$?",
    zh="$a = {p}x^2+{q}$，$c = \\ln a$。当 $x = {x}$ 时，$\\frac{dc}{dx}$ 是多少？",
)
ONLY_X = Text(
    en="that is the path through x alone; b also reaches z through y.",
    zh="这只是经过 x 的路径；b 还经过 y 到达 z。",
)
ONLY_Y = Text(
    en="that is the path through y alone; b also reaches z through x.",
    zh="这只是经过 y 的路径；b 还经过 x 到达 z。",
)
MULTIPLIED = Text(
    en="you multiplied the two paths; along a path derivatives multiply, paths are added.",
    zh="你把两条路径相乘了；沿一条路径导数相乘，不同的路径应当相加。",
)
SWAPPED = Text(
    en="you took ∂z/∂x = x and ∂z/∂y = y; it is the other way round.",
    zh="你把 ∂z/∂x 当成了 x，把 ∂z/∂y 当成了 y；正好相反。",
)
BY_W = Text(en="that is the derivative with respect to w.", zh="这是对 w 的偏导数。")
OUTER = Text(
    en="that is the outer derivative 1/a alone; multiply it with the inner one, da/dx.",
    zh="这只是外层的导数 1/a；还要乘以内层的导数 da/dx。",
)
INNER = Text(
    en="that is the inner derivative da/dx alone; multiply it with the outer one, 1/a.",
    zh="这只是内层的导数 da/dx；还要乘以外层的导数 1/a。",
)
AT_X = Text(
    en="the outer derivative is taken at a, not at x.",
    zh="外层的导数要在 a 处取值，而不是在 x 处。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """One of the two kinds."""
    return (paths_exercise if rng.random() < 0.5 else chain_exercise)(rng, decimals)


def paths_exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Whole numbers in the graph of the course."""
    p, q, r, s, w, b = (int(n) for n in rng.integers(2, 7, 6))
    while p * w + q * b == r * b + s:  # then swapped factors would be right by chance
        w = int(rng.integers(2, 12))
    exact = partials(graph_of(f"x = {p}w+{q}b; y = {r}b+{s}; z = x*y"), {"w": w, "b": b})
    x, y = p * w + q * b, r * b + s
    through_x, through_y = q * y, r * x
    places = {"p": p, "q": q, "r": r, "s": s, "w": w, "b": b}
    return Exercise(
        asked(PATHS, places),
        (
            rf"x = {p}\times {w}+{q}\times {b} = {x},\quad y = {r}\times {b}+{s} = {y}",
            rf"\frac{{\partial z}}{{\partial x}}\frac{{\partial x}}{{\partial b}} = y\cdot {q} = {y}\times {q} = {through_x}",
            rf"\frac{{\partial z}}{{\partial y}}\frac{{\partial y}}{{\partial b}} = x\cdot {r} = {x}\times {r} = {through_y}",
            rf"\frac{{\partial z}}{{\partial b}} = {through_x}+{through_y} = {numeral(exact['b'], 0)}",
        ),
        exact["b"],
        (
            (through_x, ONLY_X),
            (through_y, ONLY_Y),
            (through_x * through_y, MULTIPLIED),
            (q * x + r * y, SWAPPED),
            (exact["w"], BY_W),
        ),
    )


def chain_exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """The logarithm of a square."""
    p, q, x = (int(n) for n in rng.integers(2, 7, 3))
    answer = partials(graph_of(f"a = {p}x^2+{q}; c = ln(a)"), {"x": x})["x"]
    a, inner = p * x * x + q, 2 * p * x
    return Exercise(
        asked(CHAIN, {"p": p, "q": q, "x": x}),
        (
            rf"a = {p}\times {x}^2+{q} = {a}",
            rf"\frac{{dc}}{{da}} = \frac{{1}}{{a}} = \frac{{1}}{{{a}}},\quad \frac{{da}}{{dx}} = 2\cdot {p}\,x = {inner}",
            rf"\frac{{dc}}{{dx}} = \frac{{dc}}{{da}}\frac{{da}}{{dx}} = \frac{{{inner}}}{{{a}}} = {numeral(answer, decimals)}",
        ),
        answer,
        ((1 / a, OUTER), (float(inner), INNER), (inner / x, AT_X), (math.log(a), VALUE)),
    )


VALUE = Text(en="that is the value of c, not its derivative.", zh="这是 c 的值，不是它的导数。")


def asked(question: Text, places: dict[str, int]) -> Text:
    """The question with its numbers."""
    return Text(en=filled(question.en, **places), zh=filled(question.zh, **places))

"""One pass by hand: the slope of z by b, the first change of b, the next b, or b when the error is shared."""

import numpy as np

from core.linear_backprop import Slopes, backward, forward
from core.rounding import half_up
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(
    en="$x = 2w+3b$, $y = 2b+1$, $z = x\\,y$ with $w = {w}$, $b = {b}$. ",
    zh="$x = 2w+3b$，$y = 2b+1$，$z = x\\,y$，其中 $w = {w}$，$b = {b}$。",
)
ASKED = {
    "slope": Text(
        en="What is $\\partial z/\\partial b$ there, with all paths?",
        zh="求此处的 $\\partial z/\\partial b$（算上所有路径）。",
    ),
    "b": Text(
        en="z is to become ${target}$ and only b may change. What is the new b after one update?",
        zh="要使 z 变为 ${target}$，只改变 b。更新一次之后 b 是多少？",
    ),
    "shared": Text(
        en="z is to become ${target}$; w and b take half of the error each. What is the new b after one update?",
        zh="要使 z 变为 ${target}$，w 和 b 各承担一半误差。更新一次之后 b 是多少？",
    ),
}
ONLY_X = Text(
    en="you took only the path through x; b reaches z through y as well.",
    zh="你只算了经过 x 的路径；b 还通过 y 影响 z。",
)
ONLY_Y = Text(
    en="you took only the path through y; b reaches z through x as well.",
    zh="你只算了经过 y 的路径；b 还通过 x 影响 z。",
)
CHANGE = Text(
    en="that is the change, not the new b; subtract it from b.",
    zh="这是变化量，不是新的 b；还要从 b 中减去它。",
)
PLUS = Text(en="you moved the wrong way: the change is subtracted.", zh="方向反了：变化量应当从 b 中减去。")
NOT_HALVED = Text(
    en="you gave b the whole error; w takes half of it.", zh="你让 b 承担了全部误差；w 要承担一半。"
)
BY_W = Text(en="that is the slope by w, 2y.", zh="这是对 w 的偏导数 2y。")
SWAPPED = Text(
    en="the factors are swapped: 3 belongs to y (∂z/∂x = y), 2 to x.",
    zh="因数配错了：3 应乘 y（∂z/∂x = y），2 应乘 x。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Whole w and b; the target lies a few percent away from z."""
    w, b = float(rng.integers(1, 7)), float(rng.integers(2, 8))
    x, y, z = forward(w, b)
    target = float(round(z * (1 + rng.choice([-0.12, -0.08, -0.05, 0.05, 0.08]))))
    kind = str(rng.choice(["slope", "b", "shared"]))
    slopes, error = backward(x, y), z - target
    numbers = {"w": f"{w:g}", "b": f"{b:g}", "target": f"{target:g}"}
    question = Text(
        en=filled(GIVEN.en + ASKED[kind].en, **numbers), zh=filled(GIVEN.zh + ASKED[kind].zh, **numbers)
    )
    start = forward_lines(w, b, x, y, z, slopes)
    if kind == "slope":
        mistakes = (
            (slopes.through_x, ONLY_X),
            (slopes.through_y, ONLY_Y),
            (slopes.w, BY_W),
            (3 * x + 2 * y, SWAPPED),
        )
        return Exercise(question, start, slopes.b, mistakes)
    return changed_b(question, start, b, error, slopes, 2 if kind == "shared" else 1, decimals)


def forward_lines(w: float, b: float, x: float, y: float, z: float, slopes: Slopes) -> tuple[str, ...]:
    """Forward, and the slope path by path."""
    return (
        rf"x = 2\times {w:g}+3\times {b:g} = {x:g},\quad y = 2\times {b:g}+1 = {y:g},\quad z = {x:g}\times {y:g} = {z:g}",
        rf"\frac{{\partial z}}{{\partial b}} = y\cdot 3+x\cdot 2 = {slopes.through_x:g}+{slopes.through_y:g} = {slopes.b:g}",
    )


def changed_b(
    question: Text, start: tuple[str, ...], b: float, error: float, slopes: Slopes, n: int, d: int
) -> Exercise:
    """The new b when b takes the error or, with n = 2, half of it."""
    part = error / n
    delta = part / slopes.b
    share = rf"{signed(error, 0)}/2" if n == 2 else f"{error:g}"
    lines = (
        *start,
        rf"z-z^* = {error:g}",
        rf"\Delta b = {share}\div {slopes.b:g} = {numeral(delta, d)}",
        rf"b \leftarrow {b:g}-{signed(half_up(delta, d), d)} = {numeral(b - delta, d)}",
    )
    mistakes = [
        (b - part / slopes.through_x, ONLY_X),
        (b - part / slopes.through_y, ONLY_Y),
        (delta, CHANGE),
        (b + delta, PLUS),
    ]
    mistakes += [(b - error / slopes.b, NOT_HALVED)] if n == 2 else []
    return Exercise(question, lines, b - delta, mistakes)

"""One pass by hand: forward through a, b, c, back to Δx, and the new x."""

import numpy as np

from core.nonlinear_backprop import corrections, forward
from core.nonlinear_passes import propagate
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

QUESTION = Text(
    en="$a = x^2$, $b = \\ln a$, $c = \\sqrt{b}$. At $x = {x}$ the wanted result is $y = {y}$. Carry the error back once: what is the new $x$?",
    zh="$a = x^2$，$b = \\ln a$，$c = \\sqrt{b}$。当前 $x = {x}$，目标值 $y = {y}$。把误差往回传一遍，新的 $x$ 是多少？",
)
NO_TWO = Text(
    en="the 2 of $2\\sqrt{b}$ is missing: the slope of the root is $1/(2\\sqrt{b})$.",
    zh="漏掉了 $2\\sqrt{b}$ 中的 2：平方根的导数是 $1/(2\\sqrt{b})$。",
)
UPSIDE_DOWN = Text(
    en="you took $\\Delta b = \\Delta c/(2\\sqrt{b})$; a small slope needs a large change, so multiply by $2\\sqrt{b}$.",
    zh="你用了 $\\Delta b = \\Delta c/(2\\sqrt{b})$；导数越小，需要的改变越大，应当乘以 $2\\sqrt{b}$。",
)
PLUS = Text(
    en="you added Δx; the error is c − y, so the correction is subtracted.",
    zh="你把 Δx 加上去了；误差是 c − y，修正时应当减去。",
)
NO_A = Text(
    en="you went from Δb to Δx without the factor a of the logarithm.",
    zh="从 Δb 到 Δx 时，漏掉了对数这一步的因子 a。",
)
AT_A = Text(
    en="you stopped at Δa; one more division, by 2x, gives Δx.", zh="你停在了 Δa；还要除以 2x 才得到 Δx。"
)
CHANGE = Text(
    en="that is Δx, the change; the question asks for the new x.", zh="这是变化量 Δx；题目问的是新的 x。"
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """x from 1.5 to 5, y a little above or below c."""
    x = float(rng.choice([1.5, 2.0, 2.5, 3.0, 4.0, 5.0]))
    a, b, c = forward(x)
    y = round(c + float(rng.choice([-0.2, -0.1, 0.1, 0.2, 0.3])), 1)
    dc = c - y
    _, da, dx = corrections(x, a, c, dc)
    given = {"x": f"{x:g}", "y": f"{y:g}"}
    hand = propagate(x, y, tolerance=0.0, limit=1, guard=False, decimals=decimals)
    a_hand, b_hand, c_hand = (float(v[0]) for v in (hand.a, hand.b, hand.c))
    back = (float(v[0]) for v in (hand.dc, hand.db, hand.da, hand.dx))
    return Exercise(
        Text(en=filled(QUESTION.en, **given), zh=filled(QUESTION.zh, **given)),
        lines(x, (a_hand, b_hand, c_hand), y, tuple(back), decimals),
        x - dx,
        (
            (x - dx / 2, NO_TWO),
            (x - dx / (4 * b), UPSIDE_DOWN),
            (x + dx, PLUS),
            (x - dx / a, NO_A),
            (x - da, AT_A),
            (da, AT_A),
            (dx, CHANGE),
        ),
        float(hand.reached[0]),
    )


def lines(
    x: float,
    values: tuple[float, float, float],
    y: float,
    back: tuple[float, ...],
    d: int,
) -> tuple[str, ...]:
    """The worked lines: forward, error, back, new x."""
    a, b, c = (numeral(value, d) for value in values)
    dc, db, da, dx = (numeral(value, d) for value in back)
    return (
        rf"a = {x:g}^2 = {a},\quad b = \ln {a} = {b},\quad c = \sqrt{{{b}}} = {c}",
        rf"\Delta c = c-y = {c}-{y:g} = {dc}",
        rf"\Delta b = \Delta c\cdot2\sqrt{{b}} = {dc}\times2\times{c} = {db}",
        rf"\Delta a = \Delta b\cdot a = {db}\times{a} = {da}",
        rf"\Delta x = \Delta a/(2x) = {da}/{2 * x:g} = {dx}",
        rf"x \leftarrow x-\Delta x = {x:g}-{signed(back[-1], d)} = {numeral(x - back[-1], d)}",
    )

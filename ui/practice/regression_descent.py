"""One update by hand: two samples, half the mean squared error, the new w."""

import numpy as np

from core.arrays import Array
from core.linear_descent import line_step
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

QUESTION = Text(
    en="Two samples (x, y): $({x1}, {y1})$ and $({x2}, {y2})$. The line is at $w = {w}$, $b = {b}$; the loss is half the mean "
    "of the squares, $\\eta = {rate}$. What is $w$ after one update?",
    zh="两个样本 (x, y)：$({x1}, {y1})$ 和 $({x2}, {y2})$。当前 $w = {w}$，$b = {b}$；损失函数取均方误差的一半，$\\eta = {rate}$。更新一次之后 $w$ 是多少？",
)
PLUS = Text(
    en="you moved along the gradient; the step goes against it.", zh="你沿着梯度方向走了，应当沿反方向走。"
)
NO_MEAN = Text(
    en="you added the two samples' gradients; the loss is a mean, so divide by 2.",
    zh="你把两个样本的梯度相加了；损失是均值，还要除以 2。",
)
CHANGE = Text(
    en="that is the gradient times η, the change of w; the question asks for the new w.",
    zh="这是 η 乘梯度，即 w 的变化量；题目问的是新的 w。",
)
NO_X = Text(
    en="that is the gradient for b; for w each error is multiplied by its x.",
    zh="这是对 b 的梯度；对 w 求导时，每个误差还要乘以各自的 x。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Numbers with one decimal; the law behind them is y = 2 x + 3."""
    x = rng.choice(np.arange(1, 10), 2, replace=False) / 10
    y = np.round(2 * x + 3 + rng.choice([-0.2, -0.1, 0.1, 0.2], 2), 1)
    w, b, rate = float(rng.integers(0, 4)), float(rng.integers(0, 3)), float(rng.choice([0.1, 0.2, 0.5]))
    _, dw, db = line_step(x, y, w, b, 1 / 4)
    given = {"x1": x[0], "y1": y[0], "x2": x[1], "y2": y[1], "w": w, "b": b, "rate": rate}
    shown = {name: f"{value:g}" for name, value in given.items()}
    return Exercise(
        Text(en=filled(QUESTION.en, **shown), zh=filled(QUESTION.zh, **shown)),
        lines(x, y, w, b, rate, dw, decimals),
        w - rate * dw,
        (
            (w + rate * dw, PLUS),
            (w - 2 * rate * dw, NO_MEAN),
            (rate * dw, CHANGE),
            (-rate * dw, CHANGE),
            (w - rate * db, NO_X),
        ),
    )


def lines(x: Array, y: Array, w: float, b: float, rate: float, dw: float, d: int) -> tuple[str, ...]:
    """The worked lines: outputs, errors, gradient, new w."""
    z = w * x + b
    e = z - y
    products = "+".join(rf"{signed(float(e[i]), d)}\times {x[i]:g}" for i in (0, 1))
    return (
        *(rf"z_{i + 1} = {w:g}\times {x[i]:g}+{b:g} = {numeral(float(z[i]), d)}" for i in (0, 1)),
        *(rf"e_{i + 1} = z_{i + 1}-y_{i + 1} = {numeral(float(e[i]), d)}" for i in (0, 1)),
        r"\frac{\partial J}{\partial w} = \frac12\left(e_1x_1+e_2x_2\right)",
        rf"\frac{{\partial J}}{{\partial w}} = \frac12\left({products}\right) = {numeral(dw, d)}",
        rf"w \leftarrow {w:g}-{rate:g}\times {signed(dw, d)} = {numeral(w - rate * dw, d)}",
    )

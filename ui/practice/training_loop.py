"""Once round the loop by hand: the loss of two samples, or one weight after one update."""

import numpy as np

from core.training_loop import Training, train
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(
    en="One neuron without activation, $w = {w}$, $b = {b}$; two samples (x, y): $({x1}, {y1})$ and $({x2}, {y2})$. ",
    zh="一个没有激活函数的神经元，$w = {w}$，$b = {b}$；两个样本 (x, y)：$({x1}, {y1})$ 和 $({x2}, {y2})$。",
)
ASKED = {
    "loss": Text(
        en="Forward and loss: what is $J = \\frac{1}{2m}\\sum e^2$?",
        zh="做一次正向计算，求损失 $J = \\frac{1}{2m}\\sum e^2$。",
    ),
    "w": Text(
        en="Once round the loop with $\\eta = {rate}$: what is the new w?",
        zh="走一遍循环，$\\eta = {rate}$，新的 w 是多少？",
    ),
}
NO_HALF = Text(
    en="that is the mean of the squares; J is half of it.", zh="这是误差平方的平均值；J 还要再除以 2。"
)
NO_MEAN = Text(
    en="that is half the sum of the squares; divide by the number of samples too.",
    zh="这是平方和的一半；还要除以样本数。",
)
NO_SQUARE = Text(
    en="you averaged the errors without squaring; errors of opposite sign cancel.",
    zh="你没有把误差平方就求平均；符号相反的误差会互相抵消。",
)
SUM = Text(en="that is the sum of the squares.", zh="这是平方和。")
PLUS = Text(
    en="you moved along the gradient; the step goes against it.", zh="你沿着梯度方向走了，应当沿反方向走。"
)
CHANGE = Text(
    en="that is the change, η times the gradient; the question asks for the new w.",
    zh="这是变化量（η 乘梯度）；题目问的是新的 w。",
)
NO_X = Text(
    en="that is what the bias would do; for w each error is multiplied by its x.",
    zh="这是偏移的更新；对 w，每个误差要先乘以各自的 x。",
)
NOT_AVERAGED = Text(
    en="you added both samples' gradients; the loss is a mean, so divide by 2.",
    zh="你把两个样本的梯度相加了；损失是平均值，还要除以 2。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Two samples with small numbers, and a start that does not fit them."""
    x = rng.choice(np.arange(1, 6), 2, replace=False).astype(float)
    w, b = float(rng.integers(1, 4)), float(rng.integers(0, 3))
    y = w * x + b - rng.choice([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0], 2)
    rate = float(rng.choice([0.01, 0.05, 0.1]))
    kind = str(rng.choice(["loss", "w"]))
    numbers = {"x1": x[0], "y1": y[0], "x2": x[1], "y2": y[1], "w": w, "b": b, "rate": rate}
    shown = {name: f"{value:g}" for name, value in numbers.items()}
    question = Text(
        en=filled(GIVEN.en + ASKED[kind].en, **shown), zh=filled(GIVEN.zh + ASKED[kind].zh, **shown)
    )
    run = train(x[:, None], y, rate=rate, small=0.0, limit=1, w=w, b=b)
    e = run.e[2]
    lines = forward_lines(x, y, w, b, run)
    if kind == "loss":
        squares = "+".join(f"{signed(float(v), 0)}^2" for v in e)
        total = float(e @ e)
        last = rf"J = \dfrac{{{squares}}}{{2\times 2}} = {numeral(float(run.loss[2]), decimals)}"
        mistakes = ((total / 2, NO_HALF), (total, SUM), (float(e.mean()), NO_SQUARE))
        return Exercise(question, (*lines, last), float(run.loss[2]), mistakes)
    return new_w(question, lines, x, e, rate, run, decimals)


def forward_lines(x: np.ndarray, y: np.ndarray, w: float, b: float, run: Training) -> tuple[str, ...]:
    """Output and error of both samples."""
    return tuple(
        rf"z_{i + 1} = {w:g}\times {x[i]:g}+{b:g} = {run.z[1][i]:g},\quad e_{i + 1} = {run.z[1][i]:g}-{signed(y[i], 0)} = {run.e[2][i]:g}"
        for i in (0, 1)
    )


def new_w(
    question: Text, lines: tuple[str, ...], x: np.ndarray, e: np.ndarray, rate: float, run: Training, d: int
) -> Exercise:
    """The weight after one update."""
    w, slope, answer = float(run.w[0, 0]), float(run.dw[3, 0]), float(run.w[4, 0])
    products = "+".join(rf"{signed(float(e[i]), 0)}\times {x[i]:g}" for i in (0, 1))
    worked = (
        *lines,
        rf"\frac{{\partial J}}{{\partial w}} = \dfrac{{{products}}}{{2}} = {slope:g}",
        rf"w \leftarrow {w:g}-{rate:g}\times {signed(slope, 1)} = {numeral(answer, d)}",
    )
    mistakes = (
        (w + rate * slope, PLUS),
        (rate * slope, CHANGE),
        (w - rate * float(e.mean()), NO_X),
        (w - 2 * rate * slope, NOT_AVERAGED),
    )
    return Exercise(question, worked, answer, mistakes)

"""Sum, mean or half mean of three squared errors, the factor between two predictions, or Huber's loss of one error."""

import numpy as np

from core.error_ledger import Conventions, conventions, error_ledger
from core.error_losses import huber
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(
    en="Labels $y = ({y})$, predictions $a = ({a})$. ", zh="标签值 $y = ({y})$，预测值 $a = ({a})$。"
)
ASKED = {
    "sum": Text(en="What is the sum of the squared errors?", zh="误差的平方和是多少？"),
    "mean": Text(en="What is the mean squared error?", zh="均方误差是多少？"),
    "half_mean": Text(en="What is $J$, half the mean squared error?", zh="均方误差的一半，即 $J$，是多少？"),
}
RATIO = Text(
    en="The errors of prediction A are $({a})$, those of prediction B $({b})$. By which factor does the sum of squares grow from A to B?",
    zh="预测 A 的误差为 $({a})$，预测 B 的误差为 $({b})$。从 A 到 B，误差的平方和变为原来的多少倍？",
)
HUBER = Text(
    en="One sample: label $y = {y}$, prediction $a = {a}$. What is Huber's loss with $\\delta = {delta}$?",
    zh="一个样本：标签值 $y = {y}$，预测值 $a = {a}$。取 $\\delta = {delta}$，Huber 损失是多少？",
)
SIGNED = Text(
    en="you added the signed errors, where above and below cancel; square each one first.",
    zh="你把带符号的误差直接相加了，偏高与偏低会互相抵消；应先把每个误差平方。",
)
NO_SQUARE = Text(
    en="that uses the absolute errors; here each error is squared.",
    zh="你用的是误差的绝对值；这里每个误差都要平方。",
)
SQUARED_SUM = Text(
    en="you squared the sum of the errors; square each error, then add.",
    zh="你把误差之和平方了；应先把每个误差平方，再相加。",
)
NOT_DIVIDED = Text(en="that is not yet divided by the number of samples.", zh="还没有除以样本数。")
MEAN_TAKEN = Text(en="the question asks for the sum; you divided it.", zh="题目问的是和；你又做了除法。")
HALVED = Text(en="you halved it; the mean has no 1/2.", zh="你多除了一个 2；均方误差没有 1/2。")
NO_HALF = Text(en="you forgot the 1/2.", zh="你漏了 1/2。")
TWICE = Text(en="you divided by the number of samples twice.", zh="你多除了一次样本数。")
ABSOLUTE_RATIO = Text(
    en="that is the factor of the sum of absolute errors; square each error before adding.",
    zh="这是绝对误差之和的倍数；应先把每个误差平方再相加。",
)
RATIO_SQUARED = Text(
    en="you squared the factor of the absolute sums; each error is squared, not the sum.",
    zh="你把绝对值之和的倍数平方了；要平方的是每个误差，而不是和。",
)
ONE_SQUARE = Text(
    en="that is the factor of the one square that changed; the others stay and are part of both sums.",
    zh="这只是变化的那一个平方的倍数；其余的平方不变，两个和里都有它们。",
)
DIFFERENCE = Text(
    en="that is by how much the sum grows; the question asks for the factor.",
    zh="这是和增加了多少；题目问的是变为原来的多少倍。",
)
UPSIDE_DOWN = Text(
    en="that is A over B; the question goes from A to B.", zh="这是 A 除以 B；题目问的是从 A 到 B。"
)
STILL_SQUARE = Text(
    en="|e| is larger than δ: there the loss is a straight line, no longer e²/2.",
    zh="|e| 大于 δ：这时损失已是直线，不再是 e²/2。",
)
NO_TANGENT = Text(
    en="the straight line is δ(|e| − δ/2); without δ/2 it does not meet the square at |e| = δ.",
    zh="直线部分是 δ(|e| − δ/2)；不减 δ/2，它与平方部分在 |e| = δ 处就接不上。",
)
WHOLE_DELTA = Text(
    en="half of δ is taken off |e|, not the whole δ.", zh="从 |e| 中减去的是 δ 的一半，不是整个 δ。"
)
IS_LINE = Text(
    en="|e| is not larger than δ: there the loss is still e²/2.", zh="|e| 不超过 δ：这时损失仍是 e²/2。"
)
HUBER_HALF = Text(
    en="near 0 Huber's loss is e²/2; you forgot the 1/2.", zh="在 0 附近 Huber 损失是 e²/2；你漏了 1/2。"
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Whole labels and small errors."""
    kind = str(rng.choice(["sum", "mean", "half_mean", "half_mean", "ratio", "huber"]))
    if kind == "huber":
        return one_error(rng, decimals)
    e = mixed(rng)
    if kind == "ratio":
        return factor(e, int(rng.integers(3)), decimals)
    y = rng.integers(1, 10, 3).astype(float)
    return losses(kind, y, e, decimals)


def mixed(rng: np.random.Generator) -> np.typing.NDArray[np.float64]:
    """Three errors of both signs, not all of size 1: each way of adding them up gives another number."""
    while True:
        e = rng.choice([-3, -2, -1, 1, 2, 3], 3).astype(float)
        if e.min() < 0 < e.max() and np.abs(e).max() > 1:
            return e


def added(e: np.typing.NDArray[np.float64]) -> Conventions:
    """Sum, mean and half mean of the squares of errors."""
    return conventions(error_ledger(np.zeros(len(e)), e, 1.0))


def row(values: np.typing.NDArray[np.float64]) -> str:
    """Numbers parted by commas."""
    return ",\\ ".join(f"{v:g}" for v in values)


def losses(kind: str, y: np.typing.NDArray[np.float64], e: np.typing.NDArray[np.float64], d: int) -> Exercise:
    """Sum, mean or half mean of three squares."""
    values = {"y": row(y), "a": row(y + e)}
    question = Text(
        en=filled(GIVEN.en, **values) + ASKED[kind].en, zh=filled(GIVEN.zh, **values) + ASKED[kind].zh
    )
    found, m = added(e).loss, len(e)
    squares = "+".join(f"{signed(v, 0)}^2" for v in e.tolist())
    total = numeral(found["sum"], 0)
    last = {"sum": "", "mean": rf"\frac{{1}}{{m}}\sum e^2 = \frac{{{total}}}{{{m}}}"}
    last["half_mean"] = rf"J = \frac{{1}}{{2m}}\sum e^2 = \frac{{{total}}}{{2\times {m}}}"
    lines = (
        rf"e = a-y = ({row(e)})",
        rf"\sum e^2 = {squares}" + (rf" = {total}" if kind != "sum" else ""),
        rf"\sum e^2 = {total}" if kind == "sum" else f"{last[kind]} = {numeral(found[kind], d)}",
    )
    by = {"sum": 1, "mean": m, "half_mean": 2 * m}[kind]
    square, plain, size = found["sum"], float(e.sum()), float(np.abs(e).sum())
    others: dict[str, tuple[tuple[float, Text], ...]] = {
        "sum": ((square / m, MEAN_TAKEN), (square / (2 * m), MEAN_TAKEN)),
        "mean": ((square, NOT_DIVIDED), (square / (2 * m), HALVED), (square / m**2, TWICE)),
        "half_mean": (
            (square / m, NO_HALF),
            (square / 2, NOT_DIVIDED),
            (square, NOT_DIVIDED),
            (square / (2 * m**2), TWICE),
        ),
    }
    mistakes = (*others[kind], (plain / by, SIGNED), (size / by, NO_SQUARE), (plain**2 / by, SQUARED_SUM))
    return Exercise(question, lines, found[kind], mistakes)


def factor(e: np.typing.NDArray[np.float64], doubled: int, d: int) -> Exercise:
    """One of three errors is doubled."""
    other = np.where(np.arange(len(e)) == doubled, 2 * e, e)
    values = {"a": row(e), "b": row(other)}
    a, b = added(e).loss["sum"], added(other).loss["sum"]
    sizes = float(np.abs(other).sum() / np.abs(e).sum())
    sums = [
        rf"\sum e_{{{name}}}^2 = {'+'.join(f'{signed(v, 0)}^2' for v in row_.tolist())} = {total:g}"
        for name, row_, total in (("A", e, a), ("B", other, b))
    ]
    lines = (*sums, rf"\frac{{{b:g}}}{{{a:g}}} = {numeral(b / a, d)}")
    mistakes = (
        (sizes, ABSOLUTE_RATIO),
        (sizes**2, RATIO_SQUARED),
        (a / b, UPSIDE_DOWN),
        (4.0, ONE_SQUARE),
        (b - a, DIFFERENCE),
    )
    question = Text(en=filled(RATIO.en, **values), zh=filled(RATIO.zh, **values))
    return Exercise(question, lines, b / a, mistakes)


def one_error(rng: np.random.Generator, d: int) -> Exercise:
    """Huber's loss of one error, nearer than δ or farther."""
    y, delta = float(rng.integers(1, 10)), float(rng.choice([0.5, 1.0, 2.0]))
    e = float(rng.choice([-4, -3, -1.5, -1, -0.4, 0.4, 1, 1.5, 3, 4]))
    a, size = round(y + e, 1), abs(e)
    answer = float(huber(np.array([e]), delta)[0][0])
    values = {"y": f"{y:g}", "a": f"{a:g}", "delta": f"{delta:g}"}
    question = Text(en=filled(HUBER.en, **values), zh=filled(HUBER.zh, **values))
    first = rf"e = a-y = {a:g}-{y:g} = {e:g}"
    mistakes: tuple[tuple[float, Text], ...]
    if size > delta:
        mistakes = (
            (e**2 / 2, STILL_SQUARE),
            (e**2, STILL_SQUARE),
            (delta * size, NO_TANGENT),
            (delta * (size - delta), WHOLE_DELTA),
        )
        numbers = rf"{delta:g}\times\left({size:g}-\tfrac{{{delta:g}}}{{2}}\right)"
        middle, last = (
            rf"|e| = {size:g} > {delta:g}",
            rf"H = \delta\left(|e|-\tfrac{{\delta}}{{2}}\right) = {numbers}",
        )
    else:
        mistakes = (
            (delta * (size - delta / 2), IS_LINE),
            (size, IS_LINE),
            (e**2, HUBER_HALF),
        )
        middle, last = (
            rf"|e| = {size:g} \le {delta:g}",
            rf"H = \tfrac12 e^2 = \tfrac12\times {signed(e, 1)}^2",
        )
    return Exercise(question, (first, middle, rf"{last} = {numeral(answer, d)}"), answer, mistakes)

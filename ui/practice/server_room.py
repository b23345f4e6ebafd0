"""Five values of x, one of them scaled by hand: z-score or min-max."""

from functools import partial

import numpy as np

from core.arrays import Array
from core.scaling import min_max, scaled, z_score
from core.summary import summary
from ui.language import Text, filled
from ui.numerals import numeral
from ui.practice import Exercise

Z_QUESTION = Text(
    en="Five samples: x = ${values}$. Standardize them with the standard deviation of the population (divided by $m$). "
    "What becomes of $x_{i} = {x}$?",
    zh="五个样本：x = ${values}$。用总体标准差（除以 $m$）把它们标准化，$x_{i} = {x}$ 变成多少？",
)
RANGE_QUESTION = Text(
    en="Five samples: x = ${values}$. Scale them to the range from 0 to 1 (min-max). What becomes of $x_{i} = {x}$?",
    zh="五个样本：x = ${values}$。用 min-max 方法把它们归一化到 0 至 1，$x_{i} = {x}$ 变成多少？",
)
VARIANCE = Text(
    en="you divided by the variance; divide by its square root, the standard deviation.",
    zh="你除以了方差；应当除以它的平方根，即标准差。",
)
LESS_ONE = Text(
    en="you divided the sum of squares by m − 1; here it is divided by m.",
    zh="算标准差时你除以了 m − 1；这里应当除以 m。",
)
NO_MEAN = Text(en="you did not subtract the mean first.", zh="你没有先减去均值。")
NO_DIVISION = Text(
    en="you subtracted the mean but did not divide by the standard deviation.",
    zh="你只减去了均值，没有除以标准差。",
)
NO_MINIMUM = Text(en="you did not subtract the minimum first.", zh="你没有先减去最小值。")
BY_MAXIMUM = Text(
    en="you divided by the maximum; divide by the range, maximum minus minimum.",
    zh="你除以了最大值；应当除以最大值与最小值之差。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Five different x with one decimal; the one asked for lies away from the mean, minimum and maximum."""
    x = rng.choice(np.arange(1, 10), 5, replace=False) / 10
    inside = (x > x.min()) & (x < x.max())
    i = int(np.argmax(np.abs(x - x.mean()) * inside))
    return (z_exercise if rng.random() < 0.5 else range_exercise)(x, i, decimals)


def z_exercise(x: Array, i: int, decimals: int) -> Exercise:
    """The z-score of x[i]."""
    of = summary(x)
    answer = float(scaled(x, z_score(x))[i])
    n = partial(numeral, decimals=decimals)
    plus = "+".join(f"{v:g}" for v in x)
    squares = "+".join(rf"({n(v - of.mean)})^2" if v < of.mean else rf"{n(v - of.mean)}^2" for v in x)
    return Exercise(
        asked(Z_QUESTION, x, i),
        (
            rf"\bar{{x}} = \dfrac{{{plus}}}{{5}} = {n(of.mean)}",
            rf"s^2 = \frac15\left({squares}\right) = {n(of.sd**2)},\quad s = {n(of.sd)}",
            rf"x'_{{{i + 1}}} = \dfrac{{{x[i]:g}-{n(of.mean)}}}{{{n(of.sd)}}} = {n(answer)}",
        ),
        answer,
        (
            ((x[i] - of.mean) / of.sd**2, VARIANCE),
            ((x[i] - of.mean) / x.std(ddof=1), LESS_ONE),
            (x[i] / of.sd, NO_MEAN),
            (x[i] - of.mean, NO_DIVISION),
        ),
    )


def range_exercise(x: Array, i: int, decimals: int) -> Exercise:
    """x[i] on the axis from 0 to 1."""
    of = summary(x)
    answer = float(scaled(x, min_max(x))[i])
    n = partial(numeral, decimals=decimals)
    return Exercise(
        asked(RANGE_QUESTION, x, i),
        (
            rf"x_{{\min}} = {of.low:g},\quad x_{{\max}} = {of.high:g},\quad x_{{\max}}-x_{{\min}} = {n(of.high - of.low)}",
            rf"x'_{{{i + 1}}} = \dfrac{{{x[i]:g}-{of.low:g}}}{{{of.high:g}-{of.low:g}}} = {n(answer)}",
        ),
        answer,
        (
            (x[i] / (of.high - of.low), NO_MINIMUM),
            ((x[i] - of.low) / of.high, BY_MAXIMUM),
            (x[i] / of.high, BY_MAXIMUM),
        ),
    )


def asked(question: Text, x: Array, i: int) -> Text:
    """The question with its numbers."""
    places = {"values": r",\; ".join(f"{v:g}" for v in x), "i": i + 1, "x": f"{x[i]:g}"}
    return Text(en=filled(question.en, **places), zh=filled(question.zh, **places))

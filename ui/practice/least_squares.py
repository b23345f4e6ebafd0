"""Least squares by hand: four points, the slope."""

import numpy as np

from ui.language import Text, filled
from ui.numerals import numeral
from ui.practice import Exercise

QUESTION = Text(
    en="Four points (x, y): {points}. What is the slope $w$ of the line of least squares?",
    zh="四个样本点 (x, y)：{points}。最小二乘直线的斜率 $w$ 是多少？",
)
PLAIN_SUM = Text(
    en="you divided Σxy itself by Sxx; subtract m·x̄·ȳ from Σxy first.",
    zh="你直接用 Σxy 除以 Sxx 了；应先从 Σxy 中减去 m·x̄·ȳ。",
)
SWAPPED = Text(
    en="that is Sxx / Sxy, upside down; w is Sxy / Sxx.", zh="这是 Sxx / Sxy，分子分母颠倒了；w = Sxy / Sxx。"
)
ORIGIN = Text(
    en="that is Σxy / Σx², the slope of a line forced through the origin; subtract the means first.",
    zh="这是 Σxy / Σx²，即强制过原点的直线的斜率；应先减去平均值。",
)
SUM_Y = Text(
    en="that is Sxy / Syy, the slope for x as a function of y.",
    zh="这是 Sxy / Syy，是把 x 看作 y 的函数时的斜率。",
)


def points(rng: np.random.Generator) -> tuple[list[int], list[int]]:
    """Four points with whole means, such that no known mistake comes near the answer."""
    while True:
        x = sorted(int(v) for v in rng.permutation(10)[:4])
        y = [int(v) for v in rng.integers(1, 16, 4)]
        if sum(x) % 4 or sum(y) % 4:
            continue
        w, wrong = slopes(x, y)
        values = [w, *wrong]
        if all(abs(a - b) > 0.1 for i, a in enumerate(values) for b in values[:i]):
            return x, y


def slopes(x: list[int], y: list[int]) -> tuple[float, tuple[float, float, float, float]]:
    """The slope, and what the four known mistakes give in its place (nan where they divide by 0)."""
    mean_x, mean_y = sum(x) // 4, sum(y) // 4
    sxx = sum((a - mean_x) ** 2 for a in x)
    syy = sum((b - mean_y) ** 2 for b in y)
    sum_xy, sum_xx = sum(a * b for a, b in zip(x, y, strict=True)), sum(a * a for a in x)
    sxy = sum_xy - 4 * mean_x * mean_y
    swapped, other = sxx / sxy if sxy else np.nan, sxy / syy if syy else np.nan
    return sxy / sxx, (sum_xy / sxx, swapped, sum_xy / sum_xx, other)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Whole numbers, so that only the last division needs decimals."""
    x, y = points(rng)
    answer, wrong = slopes(x, y)
    mean_x, mean_y = sum(x) // 4, sum(y) // 4
    u, v = [a - mean_x for a in x], [b - mean_y for b in y]
    sxx, sxy = sum(a * a for a in u), sum(a * b for a, b in zip(u, v, strict=True))
    given = ", ".join(f"$({a}, {b})$" for a, b in zip(x, y, strict=True))
    squares = "+".join(f"{_signed(a)}^2" for a in u)
    products = "+".join(rf"{_signed(a)}\times {_signed(b)}" for a, b in zip(u, v, strict=True))
    return Exercise(
        Text(
            en=filled(QUESTION.en, points=given), zh=filled(QUESTION.zh, points=given.replace(", $", "、$"))
        ),
        (
            rf"\bar x = \frac{{{'+'.join(map(str, x))}}}{{4}} = {mean_x},\quad \bar y = \frac{{{'+'.join(map(str, y))}}}{{4}} = {mean_y}",
            rf"S_{{xx}} = \sum(x-\bar x)^2 = {squares} = {sxx}",
            rf"S_{{xy}} = \sum(x-\bar x)(y-\bar y) = {products} = {sxy}",
            rf"w = \frac{{S_{{xy}}}}{{S_{{xx}}}} = \frac{{{sxy}}}{{{sxx}}} = {numeral(answer, decimals)}",
        ),
        answer,
        tuple(zip(wrong, (PLAIN_SUM, SWAPPED, ORIGIN, SUM_Y), strict=True)),
    )


def _signed(v: int) -> str:
    return f"({v})" if v < 0 else str(v)

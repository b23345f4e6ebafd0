"""The function c(x) = √(ln x²) as a whole: values, slope, inverse, and how fast each rule inverts it."""

import math

import numpy as np

from core.arrays import Array


def composite(x: Array) -> Array:
    """c = √(ln x²) of every x; nan where x < 1, outside the lesson's domain.

    >>> composite(np.array([0.5, 1.0, 2.0])).round(6).tolist()
    [nan, 0.0, 1.17741]
    """
    c: Array = np.sqrt(2 * np.log(np.where(x >= 1, x, np.nan)))
    return c


def slope(x: Array) -> Array:
    """dc/dx of every x > 1, else nan: the three local slopes multiplied.

        dc/dx = 1/(2 √b) · 1/a · 2 x = 1 / (x √(ln x²))

    >>> slope(np.array([1.0, 2.0, 10.0])).round(6).tolist()
    [nan, 0.424661, 0.046599]
    """
    inside = np.where(x > 1, x, np.nan)
    return 1 / (inside * composite(inside))


def misprinted_slope(x: float) -> float:
    """The slope as an old script of the course has it, √2 times too large, for x > 1.

        1 / (x √(ln x))

    >>> round(misprinted_slope(2.0), 6)
    0.600561
    """
    return 1 / (x * math.sqrt(math.log(x)))


def solution(y: float) -> float:
    """The x >= 1 at which c = y.

        x = exp(y²/2)        nan for y < 0: a root is never negative

    >>> round(solution(2.13), 9), round(solution(2.14), 9), solution(-1.0)
    (9.664409364, 9.872962891, nan)
    """
    return math.exp(y * y / 2) if y >= 0 else math.nan


def error_factor(y: float) -> float:
    """What each new error is of the last one's square, near the solution, in Newton's iteration.

        e_new / e² -> c''/(2 c') at x* = solution(y), that is  -(1 + 1/y²) / (2 x*)        for y > 0, else nan

    >>> round(error_factor(2.13), 6)
    -0.06314
    """
    return -(1 + 1 / (y * y)) / (2 * solution(y)) if y > 0 else math.nan


def steps_needed(rates: Array, x: float, y: float, *, tolerance: float = 1e-3, limit: int = 3000) -> Array:
    """For each rate, the steps of gradient descent on (c - y)²/2 from x until |c - y| < tolerance.

        x <- x - rate (c - y) dc/dx

    rates      (k,) > 0, all run side by side
    limit      steps at most; nan for a rate that needs more, or leaves x > 1

    >>> steps_needed(np.array([1.0, 10.0, 50.0]), 2.0, 2.13).tolist()
    [1994.0, 191.0, 79.0]
    """
    steps, here, running = np.full(rates.shape, np.nan), np.full(rates.shape, x), np.arange(rates.size)
    for step in range(limit + 1):
        c = composite(here)
        done = np.abs(c - y) < tolerance
        steps[running[done]] = step
        on = ~done & (here > 1)
        if not on.any():
            break
        here, running, c = here[on], running[on], c[on]
        here = here - rates[running] * (c - y) / (here * c)
    return steps

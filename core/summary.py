"""One column in five numbers, and how closely two columns follow a line."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.moments import Moments
from core.rounding import half_up
from core.scaling import Scaling, scaled


@dataclass(frozen=True)
class Summary:
    """Count, mean, spread and range of one column."""

    m: int
    mean: float
    sd: float  # of the population: sqrt(Σ(x - x̄)² / m)
    low: float
    high: float


def summary(x: Array) -> Summary:
    """The summary of a column.

        sd = sqrt(Σ(x - x̄)² / m)    divided by m, not by m - 1

    x   (m,)  m >= 1

    Raises ValueError if x is not a column or is empty.

    >>> import numpy as np
    >>> summary(np.array([2.0, 4.0, 9.0, 9.0]))
    Summary(m=4, mean=6.0, sd=3.082207001484488, low=2.0, high=9.0)
    """
    if x.ndim != 1 or len(x) == 0:
        raise ValueError(f"x must be a column of length >= 1; got shape {x.shape}")
    return Summary(len(x), float(x.mean()), float(x.std()), float(x.min()), float(x.max()))


def scaled_summary(s: Summary, scaling: Scaling) -> Summary:
    """The summary of x' = (x - shift) / scale, without another look at the data.

    >>> scaled_summary(Summary(m=3, mean=2.0, sd=1.0, low=0.0, high=4.0), Scaling("min_max", 0.0, 4.0)).mean
    0.5
    """
    return Summary(
        s.m, scaled(s.mean, scaling), s.sd / scaling.scale, scaled(s.low, scaling), scaled(s.high, scaling)
    )


def correlation(moments: Moments) -> float:
    """The correlation of x and y, r = Sxy / sqrt(Sxx Syy), from -1 to 1; nan if a column is constant.

    >>> correlation(Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=4.0, sxy=2.0, syy=4.0, x_min=1.0, x_max=3.0))
    0.5
    """
    size = math.sqrt(moments.sxx) * math.sqrt(moments.syy)
    return max(-1.0, min(1.0, moments.sxy / size)) if size > 0 else math.nan


@dataclass(frozen=True)
class ScaledSteps:
    """x on the scaled axis, each operation on its own, and the way back."""

    decimals: int | None  # every result is rounded to; None: exact
    shift: float
    scale: float
    x: Array  # (m,)
    difference: Array  # x - shift
    value: Array  # x' = difference / scale
    back: Array  # x' scale + shift: x again, or nearly where rounded


def scaled_steps(x: Array, s: Scaling, decimals: int | None = None) -> ScaledSteps:
    """Subtract, divide, and go back, each result rounded to `decimals` as by hand; None rounds nothing.

        d = x - shift        x' = d / scale        x = x' scale + shift

    A scale that would round to 0 is kept as it is.

    >>> import numpy as np
    >>> scaled_steps(np.array([1.0]), Scaling("min_max", 0.0, 3.0), decimals=2).back.tolist()
    [0.99]
    """
    shift, scale = half_up(s.shift, decimals), half_up(s.scale, decimals) or s.scale
    difference = half_up(x - shift, decimals)
    value = half_up(difference / scale, decimals)
    back = half_up(half_up(value * scale, decimals) + shift, decimals)
    return ScaledSteps(decimals, shift, scale, x, difference, value, back)


def largest_gap(a: Array, b: Array) -> float:
    """The largest difference of two columns, row by row.

    >>> import numpy as np
    >>> largest_gap(np.array([1.0, 2.0]), np.array([1.5, 2.0]))
    0.5
    """
    return float(np.max(np.abs(a - b)))

"""The line of least squares: directly from the sums, with no iteration."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.losses import minimum
from core.moments import Moments


@dataclass(frozen=True)
class Fit:
    """The line z = w x + b of smallest Σe², and how certain it is."""

    w: float
    b: float
    n: int  # samples
    sse: float  # Σe² of this line
    r2: float  # the share of Syy the line explains; nan if all y are equal
    s: float  # standard deviation of the residuals, sqrt(sse / (n - 2)); nan for n = 2
    w_error: float  # standard error of w; nan for n = 2
    b_error: float  # standard error of b; nan for n = 2
    x_mean: float
    sxx: float


def fit(moments: Moments) -> Fit:
    """The line of least squares with its standard errors.

        w = Sxy / Sxx               b = ȳ - w x̄
        s = sqrt(Σe² / (n - 2))     w_error = s / sqrt(Sxx)     b_error = s sqrt(1/n + x̄² / Sxx)

    Raises ValueError if all x are equal (Sxx = 0, a single sample too).
    Source: NIST StRD, certified to 9 digits and more in the tests.

    >>> f = fit(Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0))
    >>> f.w, f.b, f.r2
    (2.0, 3.0, 1.0)
    """
    n, sxx, x_mean = moments.n, moments.sxx, moments.x_mean
    if not sxx > 0:
        raise ValueError(f"moments must come from x that differ (Sxx > 0); got Sxx = {sxx}")
    w, b, sse = minimum(moments)
    r2 = 1 - sse / moments.syy if moments.syy > 0 else math.nan
    s = math.sqrt(sse / (n - 2)) if n > 2 else math.nan
    w_error = s / math.sqrt(sxx)
    b_error = s * math.sqrt(1 / n + x_mean**2 / sxx)
    return Fit(w, b, n, sse, r2, s, w_error, b_error, x_mean, sxx)


def slope_forms(x: Array, y: Array) -> tuple[float, float, float]:
    """The slope in the three forms of the course, from the plain sums: equal on paper, not in every digit.

        w1 = (m Σxy - Σx Σy) / (m Σx² - (Σx)²)
        w2 = Σy(x - x̄) / (Σx² - (Σx)²/m)
        w3 = Σx(y - ȳ) / (Σx² - x̄ Σx)

    x, y   (m,)  all sums are taken as they stand, so x = 1e8 + small loses its digits here: use `fit`

    Where a denominator is 0 the form is nan or infinity.

    >>> slope_forms(np.array([1.0, 2.0, 3.0]), np.array([5.0, 7.0, 9.0]))
    (2.0, 2.0, 2.0)
    """
    m, x_mean, y_mean = len(x), x.mean(), y.mean()
    with np.errstate(divide="ignore", invalid="ignore"):
        w1 = (m * np.sum(x * y) - np.sum(x) * np.sum(y)) / (m * np.sum(x * x) - np.sum(x) ** 2)
        w2 = np.sum(y * (x - x_mean)) / (np.sum(x * x) - np.sum(x) ** 2 / m)
        w3 = np.sum(x * (y - y_mean)) / (np.sum(x * x) - x_mean * np.sum(x))
    return float(w1), float(w2), float(w3)


def intercept_forms(x: Array, y: Array, w: float) -> tuple[float, float]:
    """The intercept in the two forms of the course.

        b1 = Σ(y - w x) / m        b2 = ȳ - w x̄

    >>> intercept_forms(np.array([1.0, 2.0, 3.0]), np.array([5.0, 7.0, 9.0]), 2.0)
    (3.0, 3.0)
    """
    b1 = np.sum(y - w * x) / len(x)
    b2 = y.mean() - w * x.mean()
    return float(b1), float(b2)


def residuals(x: Array, y: Array, w: float, b: float) -> Array:
    """The signed errors of the line, e = z - y: positive where the line passes above the point.

    Statistics books write y - z, the opposite sign; here e is the error that is propagated back.

    >>> residuals(np.array([1.0, 2.0]), np.array([4.0, 8.0]), 2.0, 3.0).tolist()
    [1.0, -1.0]
    """
    return w * x + b - y


def fit_through_origin(x: Array, y: Array) -> tuple[float, float, float]:
    """The line z = w x of least squares: w, its standard error, and the residuals' standard deviation s.

        w = Σxy / Σx²    s = sqrt(Σe² / (m - 1))    w_error = s / sqrt(Σx²)

    One sample leaves both errors nan. Raises ValueError if all x are 0.
    Source: NIST StRD NoInt1, NoInt2.

    >>> fit_through_origin(np.array([1.0, 2.0]), np.array([3.0, 6.0]))
    (3.0, 0.0, 0.0)
    """
    sum_xx = float(x @ x)
    if not sum_xx > 0:
        raise ValueError(f"x must not be all 0; got Σx² = {sum_xx}")
    w = float(x @ y) / sum_xx
    e = w * x - y
    s = math.sqrt(float(e @ e) / (len(x) - 1)) if len(x) > 1 else math.nan
    return w, s / math.sqrt(sum_xx), s

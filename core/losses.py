"""The loss of a line: three conventions, sample by sample and in closed form from the moments.

All three are J = c Σ(z - y)² and differ only in the factor c, so they agree on where the minimum is.
"""

from functools import partial
from typing import overload

import numpy as np

from core.arrays import Array
from core.moments import Moments


def sse(z: Array, y: Array) -> float:
    """Sum of squared errors: Σ(z - y)².

    >>> sse(np.array([1.0, 5.0]), np.array([3.0, 4.0]))  # (-2)² + 1²
    5.0
    """
    return float(np.sum((z - y) ** 2))


def mse(z: Array, y: Array) -> float:
    """Mean squared error: 1/m Σ(z - y)².

    >>> mse(np.array([1.0, 5.0]), np.array([3.0, 4.0]))
    2.5
    """
    return float(np.mean((z - y) ** 2))


def half_mse(z: Array, y: Array) -> float:
    """Half the mean squared error: 1/(2m) Σ(z - y)². The half cancels the 2 of the derivative.

    >>> half_mse(np.array([1.0, 5.0]), np.array([3.0, 4.0]))
    1.25
    """
    return float(np.mean((z - y) ** 2)) / 2


def factor(loss: str, n: int) -> float:
    """The factor c of J = c Σ(z - y)².

    loss   "sum": 1    "mean": 1/n    "half_mean": 1/(2n)
    n      number of samples, >= 1

    Raises ValueError for another name.

    >>> factor("half_mean", 100)
    0.005
    """
    factors = {"sum": 1.0, "mean": 1.0 / n, "half_mean": 1.0 / (2 * n)}
    if loss not in factors:
        raise ValueError(f"loss must be one of {list(factors)}; got {loss!r}")
    return factors[loss]


CONVENTIONS = {name: partial(factor, name) for name in ("sum", "mean", "half_mean")}  # name -> (n -> c)


def minimum(moments: Moments) -> tuple[float, float, float]:
    """Where the loss is smallest, and the sum of squared errors there: w, b, Σe².

        w = Sxy / Sxx    b = ȳ - w x̄    Σe² = Syy - w Sxy

    If all x are equal every slope through (x̄, ȳ) is as good: w = 0.

    >>> minimum(Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=9.0, x_min=1.0, x_max=3.0))
    (2.0, 3.0, 1.0)
    """
    w = moments.sxy / moments.sxx if moments.sxx > 0 else 0.0
    b = moments.y_mean - w * moments.x_mean
    return w, b, max(moments.syy - w * moments.sxy, 0.0)  # rounding must not make it negative


@overload
def line_loss(moments: Moments, w: float, b: float, loss: str) -> float: ...
@overload
def line_loss(moments: Moments, w: Array, b: Array, loss: str) -> Array: ...
def line_loss(moments: Moments, w: float | Array, b: float | Array, loss: str) -> float | Array:
    """The loss of the line z = w x + b, seen from the minimum (w*, b*), where it keeps its digits.

        J = c [Σe*² + Sxx (w - w*)² + n ((b - b*) + x̄ (w - w*))²]

    This is c [Syy - 2 w Sxy + w² Sxx + n (w x̄ + b - ȳ)²], rearranged.

    w, b   two numbers, or two arrays that fit each other (a whole loss surface at once)
    loss   "sum", "mean" or "half_mean"; ValueError for another name

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> line_loss(m, 2.0, 4.0, "sum")  # y = 2 x + 3, so every error is 1
    3.0
    """
    w_best, b_best, sse_best = minimum(moments)
    dw, db = w - w_best, b - b_best
    off_center = db + moments.x_mean * dw
    return factor(loss, moments.n) * (sse_best + moments.sxx * dw**2 + moments.n * off_center**2)


@overload
def line_gradient(moments: Moments, w: float, b: float, loss: str) -> tuple[float, float]: ...
@overload
def line_gradient(moments: Moments, w: Array, b: Array, loss: str) -> tuple[Array, Array]: ...
def line_gradient(
    moments: Moments, w: float | Array, b: float | Array, loss: str
) -> tuple[float | Array, float | Array]:
    """The derivatives of the loss of the line z = w x + b: dJ/dw and dJ/db.

        dJ/db = 2c Σe = 2c n (w x̄ + b - ȳ)
        dJ/dw = 2c Σex = 2c Sxx (w - w*) + x̄ dJ/db

    w, b, loss   as in `line_loss`

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> line_gradient(m, 2.0, 4.0, "sum")  # every error is 1: 2 Σx, 2 m
    (12.0, 6.0)
    """
    w_best, b_best, _ = minimum(moments)
    c = factor(loss, moments.n)
    off_center = (b - b_best) + moments.x_mean * (w - w_best)
    db = 2 * c * moments.n * off_center
    dw = 2 * c * moments.sxx * (w - w_best) + moments.x_mean * db
    return dw, db

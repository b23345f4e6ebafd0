"""How the loss of a line curves, and what that allows the learning rate to be."""

import math

import numpy as np

from core.arrays import Array
from core.losses import factor
from core.moments import Moments


def hessian(moments: Moments, loss: str) -> Array:
    """The second derivatives of the loss by w and b, (2, 2): the same at every point.

        H = 2c [[Σx², Σx], [Σx, n]]

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> hessian(m, "sum").tolist()
    [[28.0, 12.0], [12.0, 6.0]]
    """
    sums = np.array([[moments.sum_xx, moments.sum_x], [moments.sum_x, moments.n]])
    return 2 * factor(loss, moments.n) * sums


def curvatures(moments: Moments, loss: str) -> tuple[float, float, Array]:
    """The eigenvalues of the Hessian, large and small, and the unit vectors (columns) of their directions.

        det = (2c)² n Sxx    trace = 2c (Σx² + n)    large = trace/2 + half the gap    small = det / large

    From the centered Sxx, so that small is right to the last digits where large is 1e16 times as large.

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> curvatures(m, "half_mean")[:2]
    (4.0, 1.0)
    """
    scale = 2 * factor(loss, moments.n)
    n, sum_x, sum_xx = moments.n, moments.sum_x, moments.sum_xx
    large = (sum_xx + n + math.hypot(sum_xx - n, 2 * sum_x)) / 2
    small = n * moments.sxx / large
    angle = math.atan2(2 * sum_x, sum_xx - n) / 2
    steep, flat = [math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]
    return scale * large, scale * small, np.array([steep, flat]).T


def rate_limit(moments: Moments, loss: str) -> float:
    """The learning rate from which on gradient descent no longer arrives: 2 / large eigenvalue.

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> rate_limit(m, "half_mean")
    0.5
    """
    large, _, _ = curvatures(moments, loss)
    return 2 / large


def best_rate(moments: Moments, loss: str) -> float:
    """The learning rate that shrinks the slower of the two directions fastest: 2 / (large + small).

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> best_rate(m, "half_mean")
    0.4
    """
    large, small, _ = curvatures(moments, loss)
    return 2 / (large + small)


def condition(moments: Moments, loss: str = "half_mean") -> float:
    """Large by small eigenvalue: 1 for a round bowl, infinity if all x are equal. The factor c cancels.

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> condition(m)
    4.0
    """
    large, small, _ = curvatures(moments, loss)
    return large / small if small > 0 else math.inf


def behavior(moments: Moments, loss: str, rate: float) -> str:
    """What gradient descent will do at this learning rate: the answer to a student's prediction.

    Each epoch multiplies the distance along the steep direction by f = 1 - rate large:

        "diverges"     rate >= limit = 2/large   f <= -1: the distance grows (at the limit it stays)
        "oscillates"   rate >  limit/2           -1 < f < 0: it jumps from side to side and shrinks
        "converges"    rate >= limit/20          0 <= f <= 0.9
        "crawls"       rate <  limit/20          f > 0.9: the right way, but far slower than need be

    Raises ValueError if rate is not > 0.

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> [behavior(m, "half_mean", rate) for rate in (0.02, 0.2, 0.4, 0.5)]
    ['crawls', 'converges', 'oscillates', 'diverges']
    """
    if not rate > 0:
        raise ValueError(f"rate must be > 0; got {rate}")
    limit = rate_limit(moments, loss)
    if rate >= limit:
        return "diverges"
    if rate > limit / 2:
        return "oscillates"
    return "converges" if rate >= limit / 20 else "crawls"

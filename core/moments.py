"""Eight numbers that say everything about the samples a line can use, whatever their count."""

from dataclasses import dataclass

from core.arrays import Array
from core.scaling import Scaling


@dataclass(frozen=True)
class Moments:
    """Count, means, centered sums and range of the samples.

    Sxx = Σ(x - x̄)²    Sxy = Σ(x - x̄)(y - ȳ)    Syy = Σ(y - ȳ)²
    """

    n: int  # samples
    x_mean: float
    y_mean: float
    sxx: float
    sxy: float
    syy: float
    x_min: float
    x_max: float

    @property
    def sum_x(self) -> float:
        """Σx."""
        return self.n * self.x_mean

    @property
    def sum_y(self) -> float:
        """Σy."""
        return self.n * self.y_mean

    @property
    def sum_xx(self) -> float:
        """Σx²."""
        return self.sxx + self.n * self.x_mean**2

    @property
    def sum_xy(self) -> float:
        """Σxy."""
        return self.sxy + self.n * self.x_mean * self.y_mean

    @property
    def sum_yy(self) -> float:
        """Σy²."""
        return self.syy + self.n * self.y_mean**2


def moments(x: Array, y: Array) -> Moments:
    """The moments of the samples, from deviations, so that x = 1e8 + small keeps its digits.

        u = x - x̄    v = y - ȳ    Sxx = Σu²    Sxy = Σuv    Syy = Σv²

    x, y   (m,)  m >= 1

    Raises ValueError if x and y are not two columns of the same length, or empty.
    Source: Chan, Golub and LeVeque, The American Statistician 37 (1983), the two-pass algorithm with a shift.

    >>> import numpy as np
    >>> m = moments(np.array([1.0, 2.0, 3.0]), np.array([5.0, 7.0, 9.0]))
    >>> m.x_mean, m.y_mean, m.sxx, m.sxy, m.syy
    (2.0, 7.0, 2.0, 4.0, 8.0)
    """
    if x.ndim != 1 or x.shape != y.shape or len(x) == 0:
        raise ValueError(f"x and y must be columns of one length >= 1; got shapes {x.shape} and {y.shape}")
    u, v = x - x[0], y - y[0]  # near zero first: the mean of large numbers would lose digits
    x_mean, y_mean = float(x[0] + u.mean()), float(y[0] + v.mean())
    u -= u.mean()
    v -= v.mean()
    sxx, sxy, syy = float(u @ u), float(u @ v), float(v @ v)
    return Moments(len(x), x_mean, y_mean, sxx, sxy, syy, float(x.min()), float(x.max()))


def scaled_moments(moments: Moments, scaling: Scaling) -> Moments:
    """The moments of x' = (x - shift) / scale and y, without another look at the data.

        x̄' = (x̄ - shift) / scale    Sxx' = Sxx / scale²    Sxy' = Sxy / scale

    >>> raw = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> scaled_moments(raw, Scaling("min_max", shift=1.0, scale=2.0)).sxx
    0.5
    """
    shift, scale = scaling.shift, scaling.scale
    return Moments(
        n=moments.n,
        x_mean=(moments.x_mean - shift) / scale,
        y_mean=moments.y_mean,
        sxx=moments.sxx / scale**2,
        sxy=moments.sxy / scale,
        syy=moments.syy,
        x_min=(moments.x_min - shift) / scale,
        x_max=(moments.x_max - shift) / scale,
    )

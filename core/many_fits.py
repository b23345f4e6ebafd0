"""The same line with other noise: where the minimum of the loss lies, again and again."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.ellipse import ellipse, half_axes, quadratic_form
from core.moments import moments
from core.noisy_line import uniform_noise


@dataclass(frozen=True)
class ManyFits:
    """The least-squares line of every seed, and the ellipse that holds this share of them in the long run."""

    w: Array  # (seeds,)
    b: Array
    share: float
    long: float  # half-axes of the ellipse around the true (w, b)
    short: float
    inside: int  # how many of the fits lie in it


def many_fits(x: Array, w: float, b: float, spread: float, seeds: int, share: float = 0.95) -> ManyFits:
    """Fit y = w x + b + noise for seeds 0, 1, …; noise uniform in -spread .. spread, as in `noisy_line`.

    Their covariance is σ²/m [[E(x²), E(x)], [E(x), 1]]⁻¹ with σ² = spread²/3: the fits scatter in the shape
    of the contour lines. In the long run this share lies within sqrt(-2 ln(1 - share)) standard deviations.

    x        (m,) not all equal
    seeds    how many, >= 1

    >>> found = many_fits(np.linspace(0, 1, 100), 3.0, 1.0, 0.5, 1)
    >>> found.w.round(6).tolist(), found.b.round(6).tolist()
    ([3.182718], [0.956932])
    """
    m, u = len(x), x - x.mean()
    noise = np.array([uniform_noise(seed, m, spread) for seed in range(seeds)])
    dw = noise @ u / (u @ u)
    db = noise.mean(axis=1) - dw * x.mean()
    shape = ellipse(moments(x, x))
    above = spread**2 / 3 / m * -math.log(1 - share)  # of the loss without noise, on the ellipse
    inside = quadratic_form(shape, 0.0, dw, db)[3] <= above
    return ManyFits(w + dw, b + db, share, *half_axes(shape, above), int(np.sum(inside)))

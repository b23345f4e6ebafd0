"""The same line with other noise: where the minimum of the loss lies, again and again."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array


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
    noise = np.array([np.random.default_rng(seed).uniform(-spread, spread, m) for seed in range(seeds)])
    dw = noise @ u / (u @ u)
    db = noise.mean(axis=1) - dw * x.mean()
    hessian = np.array([[np.mean(x**2), x.mean()], [x.mean(), 1.0]])
    small, large = np.linalg.eigvalsh(hessian)
    above = spread**2 / 3 / m * -2 * math.log(1 - share)  # Δᵀ H Δ on the ellipse
    form = hessian[0, 0] * dw**2 + 2 * hessian[0, 1] * dw * db + db**2
    long, short = math.sqrt(above / small), math.sqrt(above / large)
    return ManyFits(w + dw, b + db, share, long, short, int(np.sum(form <= above)))

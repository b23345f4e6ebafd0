"""Points around a known line: y = w x + b and uniform noise, the same for the same seed."""

import numpy as np

from core.arrays import Array
from core.samples import Samples


def uniform_noise(seed: int, m: int, spread: float) -> Array:
    """m numbers uniform in -spread .. spread, the same for the same seed.

    >>> uniform_noise(0, 2, 0.5).round(4).tolist()
    [0.137, -0.2302]
    """
    return np.random.default_rng(seed).uniform(-spread, spread, m)


def noisy_line(seed: int, m: int = 100, w: float = 3.0, b: float = 1.0, spread: float = 0.5) -> Samples:
    """m points of y = w x + b + noise, x evenly from 0 to 1, noise uniform in -spread .. spread.

    seed     >= 0; the same seed gives the same points
    m        number of points, >= 2
    spread   >= 0, in the units of y

    Raises ValueError if m or spread is out of range.

    >>> points = noisy_line(1)
    >>> points.m, bool((abs(points.y - 3 * points.x - 1) <= 0.5).all())
    (100, True)
    """
    if m < 2 or not spread >= 0:
        raise ValueError(f"m must be >= 2 and spread >= 0; got {m} and {spread}")
    x = np.linspace(0.0, 1.0, m)
    return Samples(x, w * x + b + uniform_noise(seed, m, spread))


def expected_half_mse(x: Array, dw: float, db: float, spread: float = 0.5) -> float:
    """What half the mean squared error of a line is on average, over all possible noise.

        1/2 · mean((dw x + db)²) + spread²/6

    The second part is half the variance of the noise, (2 spread)²/12; no line gets rid of it.

    x        (m,) where the points are
    dw, db   by how much the line's w and b differ from the true ones

    >>> round(expected_half_mse(np.linspace(0, 1, 100), 0.0, -1.0), 6)  # 1/2 + 1/24
    0.541667
    """
    return float(np.mean((dw * x + db) ** 2)) / 2 + spread**2 / 6


def noise_losses(seeds: int, m: int = 100, spread: float = 0.5) -> Array:
    """Half the mean squared error of the true line itself, for seeds 0, 1, ... seeds - 1.

    There the errors are the noise alone, so every value lies around spread²/6.

    >>> bool(noise_losses(20).min() > 0.02)
    True
    """
    return np.array([np.mean(uniform_noise(seed, m, spread) ** 2) / 2 for seed in range(seeds)])

"""Samples changed on purpose: one point moved, or all x made equal."""

import numpy as np

from core.samples import Samples


def moved(samples: Samples, x: float, y: float) -> Samples:
    """The samples with the first one moved to (x, y); the given ones stay as they are.

    >>> moved(Samples(np.array([1.0, 2.0]), np.array([5.0, 7.0])), 9.0, 0.0).x.tolist()
    [9.0, 2.0]
    """
    new_x, new_y = samples.x.copy(), samples.y.copy()
    new_x[0], new_y[0] = x, y
    return Samples(new_x, new_y)


def same_x(samples: Samples) -> Samples:
    """The samples with every x replaced by the mean of x: Sxx is exactly 0.

    >>> same_x(Samples(np.array([1.0, 2.0]), np.array([5.0, 7.0]))).x.tolist()
    [1.5, 1.5]
    """
    return Samples(np.full(samples.m, samples.x.mean()), samples.y)

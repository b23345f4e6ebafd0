"""Learning rates that change from update to update: η_n for n = 0, 1, 2, ..."""

from collections.abc import Callable, Mapping

import numpy as np

from core.arrays import Array


def constant(n: Array, rate: float, updates: float) -> Array:
    """The same all the time: η.

    >>> constant(np.arange(3.0), 0.4, 10).tolist()
    [0.4, 0.4, 0.4]
    """
    return np.full(n.shape, rate)


def step_decay(n: Array, rate: float, updates: float) -> Array:
    """Halved at every fifth of the run: η / 2^⌊5n/N⌋.

    >>> step_decay(np.array([0.0, 1.0, 2.0, 9.0]), 0.4, 10).tolist()
    [0.4, 0.4, 0.2, 0.025]
    """
    return np.asarray(rate / 2.0 ** np.floor(5 * n / updates))


def exponential(n: Array, rate: float, updates: float) -> Array:
    """A little less each time, a hundredth at the end: η 0.01^(n/N).

    >>> exponential(np.array([0.0, 5.0, 10.0]), 0.4, 10).round(12).tolist()
    [0.4, 0.04, 0.004]
    """
    return np.asarray(rate * 0.01 ** (n / updates))


def cosine(n: Array, rate: float, updates: float) -> Array:
    """Half a wave down to 0: η (1 + cos(π n/N)) / 2 (Loshchilov, Hutter 2017).

    >>> cosine(np.array([0.0, 5.0, 10.0]), 0.4, 10).round(12).tolist()
    [0.4, 0.2, 0.0]
    """
    return np.asarray(rate * (1 + np.cos(np.pi * n / updates)) / 2)


def warm_up(n: Array, rate: float, updates: float) -> Array:
    """Up in a straight line for a fifth of the run, then the half wave down.

    With W = N/5:   η (n+1)/W  for n < W,   then  η (1 + cos(π (n-W)/(N-W))) / 2

    >>> warm_up(np.array([0.0, 1.0, 2.0, 6.0, 10.0]), 0.4, 10).round(12).tolist()
    [0.2, 0.4, 0.4, 0.2, 0.0]
    """
    rise = max(1.0, updates / 5)
    falling = cosine(np.maximum(n - rise, 0.0), rate, max(updates - rise, 1))
    return np.where(n < rise, rate * np.minimum((n + 1) / rise, 1.0), falling)


SCHEDULES: Mapping[str, Callable[[Array, float, float], Array]] = {
    "constant": constant,
    "step": step_decay,
    "exponential": exponential,
    "cosine": cosine,
    "warm_up": warm_up,
}

"""Why a run on a landscape ends: it has arrived, blown up, fallen without end, or left the domain."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from core.arrays import Array

# The reasons in words, by their number; 0 goes on, or has used its updates up.
ENDINGS = ("step limit", "converged", "diverged", "fell", "left", "stalled")
GOES_ON, CONVERGED, DIVERGED, FELL, LEFT, STALLED = range(6)
FAR = 1e12  # a loss so many times the first one's size counts as blown up
Ends = npt.NDArray[np.int8]
Arrived = Callable[[Array, Array], npt.NDArray[np.bool_]]


def below(small: float, lowest: float = 0.0) -> Arrived:
    """A run has arrived where J - lowest < small.

    >>> below(0.01)(np.array([0.005, 1.0]), np.zeros((1, 2))).tolist()
    [True, False]
    """
    return lambda value, gradient: value - lowest < small


def level(small: float) -> Arrived:
    """A run has arrived where the gradient is shorter than `small`: ‖∇J‖ < small.

    >>> level(0.01)(np.array([3.0, 3.0]), np.array([[0.0, 0.3], [0.005, 0.4]])).tolist()
    [True, False]
    """
    return lambda value, gradient: np.add.reduce(gradient * gradient) < small * small


def endings(value: Array, gradient: Array, size: Array, arrived: Arrived) -> Ends:
    """The number of each run's reason to end here, 0 for those that go on.

    value       (k,) J now        gradient    (d, k)
    size        (k,) from which size of J on a run is far away: see `far`

    >>> value, slope = np.array([1.0, 0.0, 1e13, -1e13, np.nan]), np.ones((1, 5))
    >>> [ENDINGS[code] for code in endings(value, slope, np.full(5, FAR), below(0.01, 0.0))]
    ['step limit', 'converged', 'diverged', 'fell', 'left']
    """
    ends = arrived(value, gradient).astype(np.int8)  # 1: converged
    outside = ~(np.abs(value) <= size)
    if outside.any():
        ends[outside & (value > 0)] = DIVERGED
        ends[outside & (value < 0)] = FELL
        ends[np.isnan(value)] = LEFT
    return ends


def far(value: Array) -> Array:
    """From which size of J on a run that starts at these values counts as far away.

    >>> far(np.array([0.25, -100.0])).tolist()
    [1000000000000.0, 100000000000000.0]
    """
    size = np.clip(np.abs(value), 1.0, 1e280)  # and no overflow
    return np.where(np.isfinite(value), FAR * size, FAR)

"""What the curvatures of a bowl say about the learning rate: limit, best rate, updates needed."""

import numpy as np

from core.arrays import Array


def factors(rates: Array, curvatures: Array) -> Array:
    """What one update does to the distance from the minimum along each direction: 1 - η λ.

        rates (k,)    curvatures λ (d,)    ->    (k, d)

    Between -1 and 1 the distance shrinks, below 0 it changes sides, at -1 it stays, beyond it grows.

    >>> factors(np.array([0.1, 0.5, 1.1]), np.array([2.0])).round(12).tolist()
    [[0.8], [0.0], [-1.2]]
    """
    return 1 - rates[:, None] * curvatures


def rate_limit(curvatures: Array) -> float:
    """From this rate on no run arrives: 2/λmax, inf if nothing curves upward.

    >>> rate_limit(np.array([2.0])), rate_limit(np.array([1.0, 10.0]))
    (1.0, 0.2)
    """
    steepest = float(curvatures.max())
    return 2 / steepest if steepest > 0 else np.inf


def best_rate(curvatures: Array) -> float:
    """The rate whose slowest direction is fastest: 2/(λmin + λmax).

    >>> best_rate(np.array([2.0])), round(best_rate(np.array([1.0, 9.0])), 12)
    (0.5, 0.2)
    """
    return 2 / float(curvatures.min() + curvatures.max())


def best_factor(curvatures: Array) -> float:
    """How much of the distance is left after an update at the best rate: (κ - 1)/(κ + 1), κ = λmax/λmin.

    >>> best_factor(np.array([2.0])), best_factor(np.array([1.0, 9.0]))
    (0.0, 0.8)
    """
    small, large = float(curvatures.min()), float(curvatures.max())
    return (large - small) / (large + small)


def excess(rates: Array, curvatures: Array, distance: Array, n: Array) -> Array:
    """J above its minimum after n updates: Σ λᵢ (pᵢ (1 - η λᵢ)ⁿ)² / 2.

        rates (k,)    curvatures λ (d,)    distance p (d,) of the start, along each direction    n (k,)

    >>> one = np.array([1.0, 1.0])
    >>> excess(np.array([0.2, 0.8]), np.array([2.0]), np.array([-1.8]), one).round(12).tolist()
    [1.1664, 1.1664]
    """
    with np.errstate(all="ignore"):
        left = distance * np.abs(factors(rates, curvatures)) ** n[:, None]
        return np.asarray(left * left @ curvatures / 2)


def updates_needed(
    rates: Array, curvatures: Array, distance: Array, small: float, *, limit: int = 10_000_000
) -> Array:
    """For each rate the updates until J is less than `small` above its minimum; nan if more than `limit`.

    At a rate that arrives, J falls at every update, so halving finds the first that is small enough; the
    updates before it are never made. Rates, curvatures and distance as in `excess`.

    >>> rates = np.array([0.1, 0.5, 0.9, 1.0])
    >>> updates_needed(rates, np.array([2.0]), np.array([-1.8]), 1e-6).tolist()
    [34.0, 1.0, 34.0, nan]
    """
    arrives = np.abs(factors(rates, curvatures)).max(axis=1) < 1
    low, high = np.full(rates.shape, -1.0), np.full(rates.shape, float(limit))
    arrives &= excess(rates, curvatures, distance, high) < small
    while (high - low > 1).any():  # after high updates it is small, after low it is not
        middle = np.maximum(np.floor((low + high) / 2), 0.0)
        there = excess(rates, curvatures, distance, middle) < small
        low, high = np.where(there, low, middle), np.where(there, middle, high)
    return np.where(arrives, high, np.nan)

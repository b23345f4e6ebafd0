"""Distributions that a hand shapes: one probability is set, the others make room."""

import numpy as np

from core.arrays import Array


def normalized(p: Array) -> Array:
    """p divided by its sum, so that it adds up to 1; unchanged where it does already.

    p    (n,) numbers of at least 0, not all 0

    Raises ValueError for other numbers.

    >>> normalized(np.array([1.0, 2.0, 1.0])).tolist()
    [0.25, 0.5, 0.25]
    """
    total = float(p.sum())
    if not ((p >= 0).all() and 0 < total < np.inf):
        raise ValueError(f"p must hold finite numbers of at least 0, not all 0; got {p.tolist()}")
    return p if abs(total - 1) < 1e-9 else p / total


def reshaped(p: Array, i: int, v: float, places: int = 4) -> Array:
    """p with probability i set to v and the others scaled by one factor, so that the sum stays 1.

        p_j <- p_j (1 - v) / (1 - p_i)     for j other than i; equal parts where 1 - p_i = 0

    p         (n,) n >= 2, sum 1
    i         which, 0 to n - 1
    v         its new probability; below 0 it becomes 0, above 1 it becomes 1
    places    all are multiples of 10^-places afterwards; units left over go where most was cut off

    >>> reshaped(np.array([0.7, 0.2, 0.1]), 0, 0.4).tolist()
    [0.4, 0.4, 0.2]
    >>> reshaped(np.array([1.0, 0.0, 0.0]), 0, 0.5).tolist()
    [0.5, 0.25, 0.25]
    """
    unit = 10**places
    mine = round(min(max(v, 0.0), 1.0) * unit)
    others = np.delete(p, i)
    share = others / others.sum() if others.sum() > 0 else np.full(len(others), 1 / len(others))
    exact = share * (unit - mine)
    whole = np.floor(exact + 1e-9)
    missing = np.argsort(whole - exact, kind="stable")[: round(unit - mine - whole.sum())]
    whole[missing] += 1
    return np.asarray(np.insert(whole, i, mine) / unit)

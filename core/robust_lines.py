"""The best line under absolute error and under Huber's loss: no formula, but few and exact steps."""

import numpy as np

from core.arrays import Array
from core.error_losses import huber


def best_through(x: Array, y: Array, i: int) -> tuple[float, float]:
    """The line through point i with the smallest Σ|w x + b - y|.

    Its slope is the median of the slopes to the other points, each weighted by its distance |x - xᵢ|.

    Raises ValueError if all x are equal.

    >>> best_through(np.array([0.0, 1.0, 2.0, 3.0]), np.array([0.0, 1.0, 2.0, 9.0]), 0)
    (1.0, 0.0)
    """
    away = x - x[i]
    others = away != 0
    if not others.any():
        raise ValueError(f"x must differ; all are {x[i]}")
    slopes, weights = (y[others] - y[i]) / away[others], np.abs(away[others])
    order = np.argsort(slopes)
    passed = np.cumsum(weights[order])
    w = float(slopes[order][np.searchsorted(passed, passed[-1] / 2)])
    return w, float(y[i] - w * x[i])


def least_absolute_line(x: Array, y: Array, first: int | None = None) -> tuple[float, float]:
    """The line z = w x + b with the smallest Σ|z - y|: w, b.

    Some best line goes through two of the points. From a line through a point, turn it about a point it
    goes through to the best slope there; when no turn helps, no other line is better, as the sum is convex.

    x, y    (m,)  m >= 2, x not all equal (ValueError); if several lines are best, one of them
    first   the point to begin with; the result does not depend on it, the time does
    Source: Bloomfield and Steiger, Least Absolute Deviations (1983).

    >>> least_absolute_line(np.array([0.0, 1.0, 2.0, 3.0, 4.0]), np.array([1.0, 3.0, 5.0, 7.0, 90.0]))
    (2.0, 1.0)
    """
    w, b = best_through(x, y, int(np.argmin(np.abs(y - np.median(y)))) if first is None else first)
    total, better = float(np.abs(w * x + b - y).sum()), True
    while better:
        better = False
        errors = np.abs(w * x + b - y)
        for i in np.flatnonzero(errors <= 1e-12 * (1 + np.abs(y).max())):
            w_new, b_new = best_through(x, y, int(i))
            new = float(np.abs(w_new * x + b_new - y).sum())
            if new < total - 1e-13 * (1 + total):
                w, b, total, better = w_new, b_new, new, True
                break
    return w, b


def huber_line(x: Array, y: Array, delta: float, w: float, b: float) -> tuple[float, float]:
    """The line z = w x + b with the smallest sum of Huber's loss: w, b, from any line to begin with.

    Newton's method: the points nearer than δ pull with e, the others with ±δ; for a fixed split this is a
    linear system. A step is halved until the sum falls. When the split stays, the result is exact
    but for rounding.

    x, y    (m,)  m >= 2, x not all equal
    delta   > 0 (ValueError)

    >>> line = huber_line(np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 3.0, 5.0, 7.0]), 1.0, 0.0, 0.0)
    >>> [round(v, 9) for v in line]
    [2.0, 1.0]
    """
    X = np.stack([x, np.ones(len(x))], axis=1)
    theta = np.array([w, b])
    for _ in range(200):
        values, slopes = huber(X @ theta - y, delta)
        gradient, total = slopes @ X, float(values.sum())
        near = np.abs(X @ theta - y) <= delta
        bend = X[near].T @ X[near] + 1e-9 * np.eye(2)  # never singular, however few points are near
        step = np.linalg.solve(bend, gradient)
        while float(huber(X @ (theta - step) - y, delta)[0].sum()) > total and np.abs(step).max() > 1e-15:
            step = step / 2
        theta = theta - step
        if np.abs(step).max() <= 1e-13 * (1 + np.abs(theta).max()):
            break
    return float(theta[0]), float(theta[1])

"""Gradient descent for one line: the epoch loop, and the same run in closed form."""

import numpy as np

from core.arrays import Array
from core.curvature import curvatures
from core.descent import Descent, check_run, loss_limit, recorded
from core.losses import factor, minimum
from core.moments import Moments
from core.rounding import half_up

__all__ = ["Descent", "descend", "descend_closed_form", "line_step"]


def line_step(
    x: Array, y: Array, w: float, b: float, c: float, decimals: int | None = None
) -> tuple[float, float, float]:
    """Forward, loss and backward of one epoch: J, dJ/dw and dJ/db of the line at (w, b).

        z = w x + b    e = z - y    J = c Σe²    dw = 2c Σex    db = 2c Σe

    decimals   round every number as by hand; None: not at all

    >>> line_step(np.array([1.0, 2.0]), np.array([3.0, 5.0]), 0.0, 0.0, c=0.25)
    (8.5, -6.5, -4.0)
    """
    z = half_up(half_up(w * x, decimals) + b, decimals)
    e = half_up(z - y, decimals)
    sum_ee = half_up(float(half_up(e * e, decimals).sum()), decimals)
    sum_ex = half_up(float(half_up(e * x, decimals).sum()), decimals)
    sum_e = half_up(float(e.sum()), decimals)
    return half_up(c * sum_ee, decimals), half_up(2 * c * sum_ex, decimals), half_up(2 * c * sum_e, decimals)


def descend(
    x: Array,
    y: Array,
    *,
    rate: float,
    epochs: int,
    w: float = 0.0,
    b: float = 0.0,
    loss: str = "half_mean",
    tolerance: float = 0.0,
    decimals: int | None = None,
) -> Descent:
    """The run of gradient descent on all samples at once, epoch by epoch.

        w <- w - rate dw        b <- b - rate db        (dw, db: see `line_step`)

    x, y        (m,)  the samples, in the units of the axes
    rate        > 0; too large and the run diverges (not an error)
    epochs      most updates, >= 0
    w, b        the start
    tolerance   "converged" at the first row from which both w and b would move by less; 0: never
    decimals    round every number as by hand; then "converged" also where rounding lets nothing move

    "diverged": the loss of the next row would not be finite, or reach `loss_limit`; that row is left out.
    Raises ValueError if x and y differ in shape or a setting is out of range.

    >>> descend(np.array([1.0, 2.0]), np.array([3.0, 5.0]), rate=0.1, epochs=1).w.tolist()
    [0.0, 0.65]
    """
    check_run(rate, epochs, tolerance, w, b)
    if x.ndim != 1 or x.shape != y.shape or len(x) == 0:
        raise ValueError(f"x and y must be columns of one length >= 1; got shapes {x.shape} and {y.shape}")
    c = factor(loss, len(x))
    rows: list[tuple[float, ...]] = []
    limit, stopped = 0.0, "step limit"
    with np.errstate(over="ignore", invalid="ignore"):
        for epoch in range(epochs + 1):
            J, dw, db = line_step(x, y, w, b, c, decimals)
            limit = limit or loss_limit(J)
            if epoch > 0 and not limit > J:
                stopped = "diverged"
                break
            rows.append((epoch, w, b, J, dw, db))
            move_w, move_b = half_up(rate * dw, decimals), half_up(rate * db, decimals)
            move = max(abs(move_w), abs(move_b))
            if move < tolerance or (decimals is not None and move == 0):
                stopped = "converged"
                break
            w, b = half_up(w - move_w, decimals), half_up(b - move_b, decimals)
    return recorded(rows, rate, loss, stopped)


def descend_closed_form(
    moments: Moments,
    *,
    rate: float,
    epochs: int,
    w: float = 0.0,
    b: float = 0.0,
    loss: str = "half_mean",
    tolerance: float = 0.0,
) -> Descent:
    """The same run as `descend` from the moments alone, every epoch at once: no loop, whatever m is.

    Along each eigenvector v of the Hessian every epoch multiplies the distance p to the minimum by the same
    factor (λ is the eigenvalue):

        p_k = (1 - rate λ)^k p_0        J = J_min + Σ λ p² / 2        gradient = Σ λ p v

    Settings, reasons for stopping and errors as in `descend`.
    """
    check_run(rate, epochs, tolerance, w, b)
    w_best, b_best, sse_best = minimum(moments)
    large, small, directions = curvatures(moments, loss)
    eigenvalues = np.array([large, small])
    start = directions.T @ np.array([w - w_best, b - b_best])
    k = np.arange(epochs + 1, dtype=np.float64)
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        p = np.power(1 - rate * eigenvalues, k[:, None]) * start  # (rows, 2)
        J = factor(loss, moments.n) * sse_best + p**2 @ eigenvalues / 2
        w_b = np.array([w_best, b_best]) + p @ directions.T
        gradient = (p * eigenvalues) @ directions.T
        diverged = ~(loss_limit(J[0]) > J)
        converged = (np.abs(rate * gradient) < tolerance).all(axis=1)
    diverged[0] = False
    ends = diverged | converged
    end = int(ends.argmax()) if ends.any() else epochs
    stopped = "diverged" if diverged[end] else "converged" if converged[end] else "step limit"
    w_b[0] = w, b  # exactly
    rows = np.column_stack((k, w_b, J, gradient))
    return recorded(rows[: end if diverged[end] else end + 1], rate, loss, stopped)

"""The record of a run of gradient descent, and the rules every run follows."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array


@dataclass(frozen=True)
class Descent:
    """A whole run of gradient descent, one row an epoch, row 0 the start."""

    epoch: Array  # (rows,) 0, 1, 2, ...
    w: Array  # (rows,)
    b: Array  # (rows,)
    loss: Array  # (rows,) of the line of this row
    dw: Array  # (rows,) the gradient at this row: the next row is w - rate dw
    db: Array  # (rows,)
    rate: float
    loss_name: str  # "sum", "mean" or "half_mean"
    stopped: str  # "converged", "diverged" or "step limit"

    @property
    def grew(self) -> bool:
        """Whether the run diverged, or is on its way: the loss ends above where it began."""
        return self.stopped == "diverged" or bool(self.loss[-1] > self.loss[0])

    @property
    def last(self) -> int:
        """The number of the last row, which is the number of epochs run."""
        return len(self.w) - 1


def recorded(rows: list[tuple[float, ...]] | Array, rate: float, loss: str, stopped: str) -> Descent:
    """The run as a record, from rows of (epoch, w, b, loss, dw, db).

    >>> recorded([(0, 0.0, 0.0, 8.5, -6.5, -4.0)], rate=0.1, loss="half_mean", stopped="step limit").last
    0
    """
    epoch, w, b, J, dw, db = np.array(rows, dtype=np.float64).T
    return Descent(epoch, w, b, J, dw, db, rate, loss, stopped)


def check_run(rate: float, epochs: int, tolerance: float, w: float, b: float) -> None:
    """ValueError unless rate > 0, epochs >= 0, tolerance >= 0 and w and b are finite."""
    if not 0 < rate < math.inf:
        raise ValueError(f"rate must be > 0 and finite; got {rate}")
    if epochs < 0 or not tolerance >= 0:
        raise ValueError(f"epochs and tolerance must be >= 0; got {epochs} and {tolerance}")
    if not (math.isfinite(w) and math.isfinite(b)):
        raise ValueError(f"w and b must be finite; got {w} and {b}")


def loss_limit(start: float) -> float:
    """From this loss on a run counts as diverged: 1e30 times the loss at the start, and at least 1e30.

    >>> loss_limit(0.25), loss_limit(100.0)
    (1e+30, 1e+32)
    """
    return 1e30 * max(float(start), 1.0)

"""Passes forward and back through a = x², b = ln a, c = √b until c is near enough to y: the whole run."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.nonlinear_backprop import corrections, forward, gradients
from core.rounding import half_up


@dataclass(frozen=True)
class Passes:
    """A whole run, one row a pass, row 0 the start; the last row is not carried back (nan)."""

    y: float
    rate: float | None  # None: back-propagation as in the course
    guard: bool
    stopped: str  # "converged", "step limit" or "left the domain"
    x: Array  # (rows,)
    a: Array  # x²
    b: Array  # ln a
    c: Array  # √b; nan where b < 0, and so what follows from it
    dc: Array  # c - y
    db: Array  # what is carried back: corrections Δb, Δa, Δx, or with a rate the gradients by b, a, x
    da: Array
    dx: Array
    step: Array  # what x is lessened by: Δx, or rate times the gradient
    reached: Array  # x - step, before the guard

    @property
    def last(self) -> int:
        """The number of the last row, which is the number of corrections made."""
        return len(self.x) - 1

    @property
    def guarded(self) -> np.typing.NDArray[np.bool_]:
        """(rows,) whether this row's x was too small and the next one starts at 1.1 instead."""
        return self.guard & (self.reached < 1)


def propagate(
    x: float,
    y: float,
    *,
    tolerance: float = 1e-3,
    limit: int = 20,
    rate: float | None = None,
    guard: bool = True,
    decimals: int | None = None,
) -> Passes:
    """Forward, compare, backward, update, until |c - y| < tolerance.

        x <- x - Δx, or with a rate  x <- x - rate ∂J/∂x        guard: an x below 1 becomes 1.1

    limit      corrections at most; the run also stops where x <= 1 or c is 0 or no number
    decimals   places kept of every number; None: all

    Raises ValueError unless x and y are finite, tolerance >= 0, limit >= 0 and rate > 0.

    >>> run = propagate(2.0, 2.13)
    >>> run.x.round(4).tolist(), run.stopped
    ([2.0, 4.2432, 7.344, 9.2954, 9.6557], 'converged')
    """
    check_numbers(x, y, tolerance, limit, rate)
    rows: list[tuple[float, ...]] = []
    stopped, nothing = "", (math.nan,) * 5
    while not stopped:
        a, b, c = forward(x, decimals)
        dc = half_up(c - y, decimals)
        stopped = reason(x, c, dc, tolerance, len(rows) == limit)
        if stopped:
            rows.append((x, a, b, c, dc, *nothing))
            break
        back = (corrections if rate is None else gradients)(x, a, c, dc, decimals)
        step = back[2] if rate is None else half_up(rate * back[2], decimals)
        reached = half_up(x - step, decimals)
        rows.append((x, a, b, c, dc, *back, step, reached))
        x = 1.1 if guard and reached < 1 else reached
    columns = np.array(rows, dtype=np.float64).T
    return Passes(y, rate, guard, stopped, *columns)


def reason(x: float, c: float, dc: float, tolerance: float, full: bool) -> str:
    """Why a run stops at this row, or "" if it goes on; `full`: its corrections are used up.

    >>> reason(2.0, 1.1774, -0.9526, 1e-3, False), reason(1.0, 0.0, -2.13, 1e-3, False)
    ('', 'left the domain')
    """
    if not (x > 1 and c > 0):  # nan too
        return "left the domain"
    return "converged" if abs(dc) < tolerance else "step limit" * full


def check_numbers(x: float, y: float, tolerance: float, limit: int, rate: float | None) -> None:
    """ValueError unless x and y are finite, tolerance >= 0, limit >= 0 and rate is None or > 0."""
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError(f"x and y must be finite; got {x} and {y}")
    if not (tolerance >= 0 and limit >= 0 and (rate is None or 0 < rate < math.inf)):
        raise ValueError(f"tolerance and limit must be >= 0, rate > 0; got {tolerance}, {limit} and {rate}")

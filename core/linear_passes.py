"""Passes forward and back through z = (2w + 3b)(2b + 1) until z is near enough to its target: whole runs."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.linear_backprop import Slopes, backward, forward
from core.rounding import half_up


@dataclass(frozen=True)
class Passes:
    """A whole run, one row a pass, row 0 the start; the last row is not carried back (nan)."""

    target: float
    variables: str  # "b", "w" or "both": what is changed
    rule: str  # "kept", "recomputed" or "gradient"
    stopped: str  # "converged", "diverged", "stalled" (every change rounds to 0) or "step limit"
    w: Array  # (rows,)
    b: Array
    x: Array
    y: Array
    z: Array
    error: Array  # z - target
    through_x: Array  # the slopes at this row's w and b
    through_y: Array
    dzdb: Array
    dzdw: Array
    factor_b: Array  # the slopes used: these, or with "kept" those of row 0; nan if b stays
    factor_w: Array
    delta_b: Array  # what b is lessened by; 0 if it stays
    delta_w: Array

    @property
    def last(self) -> int:
        """The number of the last row, which is the number of updates made."""
        return len(self.z) - 1


def propagate(
    w: float,
    b: float,
    target: float,
    *,
    variables: str = "b",
    rule: str = "recomputed",
    tolerance: float = 1e-5,
    limit: int = 50,
    halve: bool = True,
    rate: float = 2.5e-4,
    decimals: int | None = None,
) -> Passes:
    """Forward, compare, backward, update, until |z - target| < tolerance.

        kept, recomputed    Δv = (z - target) / n / slope      n = 2 if both change and the error is halved
        gradient            Δv = rate (z - target) ∂z/∂v       of J = (z - target)²/2
        v <- v - Δv         for v = b, w or both

    limit      updates at most
    decimals   places kept of every number; None: all

    A run that blows up is a result: its last row is the first that is no number or too large.

    >>> run = propagate(3.0, 4.0, 150.0, rule="kept")
    >>> run.last, round(float(run.b[-1]), 6)
    (5, 3.805937)
    """
    share = 2 if variables == "both" and halve else 1
    kept: Slopes | None = None
    rows: list[tuple[float, ...]] = []
    stopped = ""
    while not stopped:
        x, y, z = forward(w, b, decimals)
        error, fresh = half_up(z - target, decimals), backward(x, y, decimals)
        kept = kept or fresh
        used = kept if rule == "kept" else fresh
        stopped = reason(error, tolerance, len(rows) == limit)
        deltas = [math.nan] * 2
        if not stopped:
            weight = rate if rule == "gradient" else None
            deltas = [change(error, slope, share, weight, decimals) for slope in (used.b, used.w)]
        factor_b, delta_b = (used.b, deltas[0]) if variables != "w" else (math.nan, 0.0)
        factor_w, delta_w = (used.w, deltas[1]) if variables != "b" else (math.nan, 0.0)
        stopped = stopped or "stalled" * (decimals is not None and delta_b == 0 == delta_w)
        paths = (fresh.through_x, fresh.through_y, fresh.b, fresh.w)
        rows.append((w, b, x, y, z, error, *paths, factor_b, factor_w, delta_b, delta_w))
        w, b = half_up(w - delta_w, decimals), half_up(b - delta_b, decimals)
    return Passes(target, variables, rule, stopped, *np.array(rows, dtype=np.float64).T)


def change(error: float, slope: float, share: int, rate: float | None, decimals: int | None = None) -> float:
    """What one variable is lessened by: its share of the error over its slope, or rate times the gradient.

        error / share / slope        or with a rate        rate error slope

    >>> round(change(12.0, 63.0, 1, None), 6), change(12.0, 63.0, 1, None, decimals=2)
    (0.190476, 0.19)
    """
    if rate is not None:
        return half_up(rate * half_up(error * slope, decimals), decimals)
    if slope == 0:
        return math.inf
    return half_up(half_up(error / share, decimals) / slope, decimals)


def reason(error: float, tolerance: float, full: bool) -> str:
    """Why a run stops at this row, or "" if it goes on; `full`: its updates are used up.

    >>> reason(0.5, 1e-5, False), reason(1e-6, 1e-5, False), reason(float("nan"), 1e-5, True)
    ('', 'converged', 'diverged')
    """
    if not abs(error) < 1e12:  # nan too
        return "diverged"
    return "converged" if abs(error) < tolerance else "step limit" * full

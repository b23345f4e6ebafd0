"""What a learning rate makes of a run: it creeps, jumps, zigzags, bounces for ever or diverges."""

import numpy as np

from core.arrays import Array
from core.walk import Walk


def factor_behavior(factors: Array, *, same: float = 1e-9, slow: float = 0.75) -> str:
    """A run's behavior by what an update does to the distance along each direction, factors (d,).

        "diverges"  some |f| > 1          "zigzag"    some f < 0
        "bounces"   some f = -1           "one_jump"  all f = 0
        "creeps"    some f > `slow`       "slides"    the others: one side, in reasonable time

    same    how near a factor counts as equal

    >>> [factor_behavior(np.array([1 - 2 * rate])) for rate in (0.1, 0.4, 0.5, 0.8, 1.0, 1.1)]
    ['creeps', 'slides', 'one_jump', 'zigzag', 'bounces', 'diverges']
    """
    largest, smallest = float(np.abs(factors).max()), float(factors.min())
    if largest > 1 + same:
        return "diverges"
    if smallest <= -1 + same:
        return "bounces"
    if smallest < -same:
        return "zigzag"
    if largest <= same:
        return "one_jump"
    return "creeps" if largest > slow else "slides"


def run_behavior(run: Walk, i: int) -> str:
    """The behavior of run i, of one variable, seen from its rows alone: each gradient beside the last.

    On a parabola their ratio is exactly 1 - η λ. Beside the behaviors of `factor_behavior`: "fell" (without
    end), "left" (the domain), "wanders" (neither settles nor grows), "rests" (it never moved), "stalled" (by
    hand, beside a minimum), "exact" (it steps onto a place where the slope is 0 all at once).

    >>> from core.ground import own, side_by_side
    >>> rates = np.array([[0.1, 0.4, 0.5, 0.8, 1.0, 1.1]] * 10)
    >>> run = side_by_side(own("(x-1)^2", -0.8), rates)
    >>> [run_behavior(run, i) for i in range(6)]
    ['creeps', 'slides', 'one_jump', 'zigzag', 'bounces', 'diverges']
    """
    if run.stopped[i] in ("diverged", "fell", "left"):
        return "diverges" if run.stopped[i] == "diverged" else run.stopped[i]
    if stalled(run, i):
        return "stalled"
    value, slope = run.value[:, i], run.slope[:, 0, i]
    moving = slope[np.abs(slope) > 1e-9 * np.abs(slope).max()][-4:]  # smaller ones are rounding
    if not len(moving):
        return "rests"
    size = np.abs(moving)
    factor = float(moving[-1] / moving[-2]) if len(moving) > 1 else 0.0
    if slope[-1] == 0 and abs(factor) > 0.98:
        return "exact"
    if (np.diff(size) <= 0).all():
        return factor_behavior(np.array([factor]), same=0.02)
    if factor < 0 and size.max() < 1.02 * size.min():
        return "bounces"
    if (np.diff(value) < 0).all():
        return "slides"
    rising = np.diff(value[(len(value) - 1) // 2 :]) > 0
    return "diverges" if rising.all() and value[-1] == value.max() else "wanders"


def stalled(run: Walk, i: int) -> bool:
    """Whether run i, rounded by hand, stands still although the slope is not 0: its step rounds to 0."""
    return run.stopped[i] == "stalled" and bool((run.slope[-1, :, i] != 0).any())


def twins(factors: Array) -> list[tuple[int, int]]:
    """Pairs of runs whose factors (k, d) differ in sign only: their losses are equal after every update.

    >>> twins(np.array([[0.6], [0.2], [-0.2], [-0.6]]))
    [(0, 3), (1, 2)]
    """
    size, k = np.abs(factors), len(factors)
    pairs = ((i, j) for i in range(k) for j in range(i + 1, k))
    return [
        (i, j)
        for i, j in pairs
        if np.allclose(size[i], size[j], rtol=0, atol=1e-9) and not np.allclose(factors[i], factors[j])
    ]

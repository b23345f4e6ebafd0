"""Walks on a landscape, every update kept: one run, or several side by side."""

from dataclasses import dataclass, replace

import numpy as np

from core.arrays import Array
from core.endings import ENDINGS, STALLED, Arrived, endings, far
from core.landscape import Landscape
from core.rounding import half_up
from core.update_rules import Settings, update_of


@dataclass(frozen=True)
class Walk:
    """k runs, one row an update, row 0 the start. A run that has ended rests where it was."""

    rule: str
    theta: Array  # (rows, d, k)
    value: Array  # (rows, k) J
    slope: Array  # (rows, d, k) ∇J at θ
    g: Array  # (rows, d, k) the gradient the update of this row uses
    m: Array  # (rows, d, k) the memories after it
    v: Array
    step: Array  # (rows, d, k) the next row is θ - step; 0 where a run has ended
    updates: tuple[int, ...]  # (k,) made
    stopped: tuple[str, ...]  # (k,) of core.endings.ENDINGS

    @property
    def last(self) -> int:
        """The number of the last row."""
        return len(self.value) - 1


def walk(
    f: Landscape,
    start: Array,
    rule: str,
    settings: Settings,
    arrived: Arrived,
    *,
    limit: int,
    schedule: Array | None = None,
    decimals: int | None = None,
) -> Walk:
    """Steps θ ← θ - step from every start until each run has arrived, is lost, or has made `limit` updates.

    start       (d, k)
    schedule    (limit + 1, k) the rates of every update, in place of those of the settings
    decimals    places to which every gradient, memory, step and θ is rounded; None: all

    >>> from core.endings import below
    >>> from core.landscape import landscape_of
    >>> run = walk(landscape_of("x^2"), np.array([[1.2]]), "plain", Settings(0.3), below(1e-3), limit=50)
    >>> run.theta[:, 0, 0].round(5).tolist(), run.stopped
    ([1.2, 0.48, 0.192, 0.0768, 0.03072], ('converged',))
    """
    theta, m, v = start, np.zeros_like(start), np.zeros_like(start)
    updates, ends = np.full(start.shape[1], limit), np.zeros(start.shape[1], np.int8)
    size, rows = far(f.value(start)), []
    with np.errstate(all="ignore"):
        for n in range(limit + 1):
            value, slope = (half_up(number, decimals) for number in f.slopes(theta))
            found = endings(value, slope, size, arrived)
            if found.any():
                new = (found > 0) & (ends == 0)
                ends[new], updates[new] = found[new], n
            now = settings if schedule is None else replace(settings, rate=schedule[n])
            used, moved = update_of(rule, f, theta, slope, m, v, n + 1, now)
            g, step, m, v = (half_up(number, decimals) for number in (used, *moved))
            if decimals is not None:
                later = schedule is not None and (schedule[n + 1 :] > schedule[n]).any(axis=0)  # moves again
                still = (ends == 0) & (step == 0).all(axis=0) & np.logical_not(later)
                ends[still], updates[still] = STALLED, n
            step = np.where((ends > 0) | (n == limit), 0.0, step)
            rows.append((theta, value, slope, g, m, v, step))
            if n == limit or ends.all():
                break
            theta = half_up(theta - step, decimals)
    theta, value, slope, g, m, v, step = (np.array(column) for column in zip(*rows, strict=True))
    stopped = tuple(ENDINGS[end] for end in ends)
    return Walk(rule, theta, value, slope, g, m, v, step, tuple(updates.tolist()), stopped)

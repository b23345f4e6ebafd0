"""Where runs with different learning rates go down side by side: a function, a start, and what is known."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.endings import level
from core.landscape import Landscape, landscape_of
from core.quadratic_rates import rate_limit
from core.rounding import half_up
from core.update_rules import Settings
from core.walk import Walk, walk


@dataclass(frozen=True)
class Ground:
    """The function J(θ) with its start. Of a bowl its bottom and its curvatures are known as well."""

    f: Landscape
    start: tuple[float, ...]
    minimum: tuple[float, ...] = ()  # where J is smallest; empty: not known beforehand
    lowest: float = 0.0  # J there
    curvatures: tuple[float, ...] = ()  # λ along each variable; empty: they change from place to place
    unit: float = 1.0  # what the rates are given in multiples of

    @property
    def distance(self) -> Array:
        """The way from the minimum to the start, along each variable, (d,)."""
        return np.subtract(self.start, self.minimum, dtype=np.float64)


def parabola(start: float) -> Ground:
    """f = (x-1)² + 0.1: curvature 2 everywhere, so the limit of the rate is 1.

    >>> parabola(-0.8).distance.tolist()
    [-1.8]
    """
    return Ground(landscape_of("(x-1)^2 + 0.1"), (start,), (1.0,), 0.1, (2.0,))


def bowl(kappa: float, start: tuple[float, float]) -> Ground:
    """f = (x² + κ y²)/2, κ >= 1: curvature 1 along x and κ along y; rates in multiples of the limit 2/κ.

    >>> bowl(10.0, (-3.0, 1.5)).unit
    0.2
    """
    unit = rate_limit(np.array([1.0, kappa]))
    return Ground(landscape_of(f"(x^2 + {kappa!r}*y^2)/2"), start, (0.0, 0.0), 0.0, (1.0, kappa), unit)


def own(typed: str, start: float) -> Ground:
    """A function of one variable, about which nothing is known beforehand.

    Raises ExpressionError as `core.landscape.landscape_of`.

    >>> own("x^2/2", 3.0).curvatures
    ()
    """
    return Ground(landscape_of(typed), (start,))


def rates_used(ground: Ground, schedule: Array, decimals: int | None) -> Array:
    """η of every update. By hand, one that changes from update to update is rounded; a fixed one is as typed.

    >>> rates_used(parabola(-0.8), np.array([[0.125], [0.0625]]), 2).tolist()
    [[0.13], [0.06]]
    >>> rates_used(parabola(-0.8), np.array([[0.125], [0.125]]), 2).tolist()
    [[0.125], [0.125]]
    """
    rates = ground.unit * schedule
    return half_up(rates, decimals) if (schedule != schedule[0]).any() else rates


def side_by_side(ground: Ground, schedule: Array, decimals: int | None = None) -> Walk:
    """Plain gradient descent for every column of rates; no run ends before its last update unless lost.

        θ ← θ - η_n ∇J(θ)

    schedule    (updates + 1, k) η of every update, in the unit of the ground
    decimals    places to which every gradient, step and θ is rounded, and η_n as `rates_used`; None: all

    >>> run = side_by_side(parabola(-0.8), np.array([[0.4, 0.8]] * 4))
    >>> run.theta[1:, 0].round(12).tolist()
    [[0.64, 2.08], [0.928, 0.352], [0.9856, 1.3888]]
    """
    rates = rates_used(ground, schedule, decimals)
    start = np.repeat(np.array(ground.start)[:, None], schedule.shape[1], axis=1)
    settings, limit = Settings(rates[0]), len(schedule) - 1
    return walk(
        ground.f, start, "plain", settings, level(0.0), limit=limit, schedule=rates, decimals=decimals
    )

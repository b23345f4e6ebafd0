"""Updates needed over the learning rate: of a bowl by its curvatures, of another function by running it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core import quadratic_rates
from core.arrays import Array
from core.curvature import curvatures
from core.endings import CONVERGED, GOES_ON, level
from core.ground import Ground
from core.losses import minimum
from core.moments import Moments
from core.settle import settled
from core.update_rules import Settings


@dataclass(frozen=True)
class Sweep:
    """What k rates cost."""

    rates: Array  # (k,)
    updates: Array  # (k,) nan where the run does not arrive
    limit: float  # from this rate on runs diverge; inf: none of them does
    best: float  # the rate that needs fewest
    at_best: float  # its updates; nan if too many to count
    condition: float = np.nan  # λmax/λmin of a bowl


def bowl_sweep(rates: Array, curvature: Array, distance: Array, small: float) -> Sweep:
    """Of a bowl, until J is less than `small` above its minimum; curvature and distance (d,) by direction.

    >>> found = bowl_sweep(np.array([0.1, 0.5]), np.array([2.0]), np.array([-1.8]), 1e-6)
    >>> found.updates.tolist(), found.limit, found.best, found.at_best
    ([34.0, 1.0], 1.0, 0.5, 1.0)
    """
    limit, best = quadratic_rates.rate_limit(curvature), quadratic_rates.best_rate(curvature)
    tried = np.append(rates, best)
    updates = quadratic_rates.updates_needed(tried, curvature, distance, small)
    condition = float(curvature.max() / curvature.min()) if curvature.min() > 0 else np.inf
    return Sweep(rates, updates[:-1], limit, best, float(updates[-1]), condition)


def data_bowl(moments: Moments) -> tuple[Array, Array]:
    """The loss of a line on data, half the mean square, as a bowl: curvatures and the way from its bottom to
    w = b = 0, both along the directions of the eigenvectors, (2,) and (2,).

    >>> m = Moments(n=2, x_mean=0.0, y_mean=1.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=-1.0, x_max=1.0)
    >>> data_bowl(m)[0].tolist(), data_bowl(m)[1].round(9).tolist()
    ([1.0, 1.0], [-2.0, -1.0])
    """
    large, small, directions = curvatures(moments, "half_mean")
    w, b, _ = minimum(moments)
    return np.array([large, small]), -directions.T @ np.array([w, b])


@lru_cache(maxsize=32)
def run_sweep(ground: Ground, low: float, high: float, count: int, slope: float, limit: int) -> Sweep:
    """Of any function: every run goes on until ‖∇J‖ < `slope`, is lost, or has made `limit` updates.

    The rates go from low to high, evenly on a logarithmic axis.

    >>> from core.ground import parabola
    >>> found = run_sweep(parabola(-0.8), 0.25, 2.0, 4, 1e-3, 500)
    >>> found.updates.tolist(), found.limit, found.best
    ([12.0, 1.0, nan, nan], 2.0, 0.5)
    """
    rates = np.geomspace(low, high, count)
    start = np.repeat(np.array(ground.start)[:, None], count, axis=1)
    found = settled(ground.f, start, "plain", Settings(rates), level(slope), limit=limit)
    arrived = found.ends == CONVERGED
    updates = np.where(arrived, found.updates, np.nan)
    lost = ~arrived & (found.ends != GOES_ON)
    beyond = float(rates[lost.argmax()]) if lost.any() else np.inf
    if not arrived.any():
        return Sweep(rates, updates, beyond, np.nan, np.nan)
    best = int(np.nanargmin(updates))
    return Sweep(rates, updates, beyond, float(rates[best]), float(updates[best]))

"""Basins of attraction: every start of a grid, sorted by the place where its run ends."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.endings import CONVERGED, Arrived
from core.landscape import Landscape
from core.ranges import Frame
from core.settle import settled
from core.update_rules import Settings


@dataclass(frozen=True)
class Places:
    """Where runs that arrive come to rest, the lowest first."""

    theta: Array  # (d, places)
    value: Array  # (places,)
    kind: tuple[str, ...]  # "minimum", "saddle", "maximum" or "flat"
    of: npt.NDArray[np.int64]  # (k,) for every run its place; -1 if it came to none


@dataclass(frozen=True)
class Basins:
    """For every start of a grid where its run ends."""

    x: Array  # (n,) the starts: every x with every y
    y: Array  # (n,)
    place: npt.NDArray[np.int64]  # (n, n) rows are y: a place's number, -1 if the run came to none
    updates: npt.NDArray[np.int64]  # (n, n) made
    ends: npt.NDArray[np.int8]  # (n, n) numbers of core.endings.ENDINGS
    places: Places


def basins(
    f: Landscape,
    rule: str,
    settings: Settings,
    arrived: Arrived,
    view: Frame,
    *,
    n: int = 100,
    limit: int = 500,
) -> Basins:
    """The ends of n times n runs, started all over the view.

    >>> from core.endings import level
    >>> from core.landscape import landscape_of
    >>> wells, half = landscape_of("(x^2-1)^2 + y^2"), Frame(-1.5, 1.5, -1.0, 1.0)
    >>> found = basins(wells, "plain", Settings(0.05), level(1e-3), half, n=4)
    >>> found.places.theta[0].round(2).tolist(), found.place[0].tolist()
    ([-1.0, 1.0], [0, 0, 1, 1])
    """
    x, y = np.linspace(view.x_low, view.x_high, n), np.linspace(view.y_low, view.y_high, n)
    starts = np.array(np.meshgrid(x, y)).reshape(2, -1)
    found = settled(f, starts, rule, settings, arrived, limit=limit)
    near = 0.02 * max(view.x_high - view.x_low, view.y_high - view.y_low)
    at = places(f, found.theta, found.value, found.ends == CONVERGED, near)
    square = (n, n)
    return Basins(x, y, at.of.reshape(square), found.updates.reshape(square), found.ends.reshape(square), at)


def places(
    f: Landscape, theta: Array, value: Array, there: npt.NDArray[np.bool_], near: float, *, most: int = 16
) -> Places:
    """The places at which runs have arrived; ends less than `near` apart are one place.

    theta (d, k), value (k,)    where the runs ended        there (k,)    which of them have arrived
    most    places that are told apart

    >>> from core.landscape import landscape_of
    >>> ends, all_three = np.array([[1.0, -1.001, 0.999]]), np.array([True, True, True])
    >>> f = landscape_of("(x^2-1)^2")
    >>> places(f, ends, f.value(ends), all_three, 0.1).of.tolist()
    [0, 1, 0]
    """
    of = np.full(len(value), -1)
    found: list[int] = []
    left = np.flatnonzero(there)[np.argsort(value[there], kind="stable")]
    while left.size and len(found) < most:
        first = left[0]
        same = np.hypot.reduce(theta[:, left] - theta[:, [first]]) < near
        of[left[same]] = len(found)
        found.append(int(first))
        left = left[~same]
    at = theta[:, found]
    return Places(at, value[found], tuple(kind(f, at[:, [i]]) for i in range(len(found))), of)


def kind(f: Landscape, theta: Array) -> str:
    """What a place is where the gradient is 0, by the signs of the curvatures there.

    theta    (d, 1)

    >>> from core.landscape import landscape_of
    >>> kind(landscape_of("x^2 - y^2"), np.zeros((2, 1)))
    'saddle'
    """
    curvatures = curvatures_at(f, theta)
    if (
        not np.isfinite(curvatures).all()
        or (np.abs(curvatures) < 1e-6 * max(1.0, np.abs(curvatures).max())).any()
    ):
        return "flat"
    return "minimum" if curvatures[0] > 0 else "maximum" if curvatures[-1] < 0 else "saddle"


def curvatures_at(f: Landscape, theta: Array) -> Array:
    """The eigenvalues of the Hessian at one place, (d,), the smallest first; nan where it has none.

    theta    (d, 1)

    >>> from core.landscape import landscape_of
    >>> curvatures_at(landscape_of("x^2 + x y + y^2"), np.zeros((2, 1))).tolist()
    [1.0, 3.0]
    """
    h = f.hessian(theta)[..., 0]
    finite = np.isfinite(h).all()
    return np.asarray(np.linalg.eigvalsh(h)) if finite else np.full(len(h), np.nan)

"""Where a landscape is level: its minima, maxima and saddles inside a view."""

from functools import lru_cache

import numpy as np

from core.basins import Places, places
from core.endings import CONVERGED, level
from core.landscape import Landscape
from core.ranges import Frame
from core.settle import settled
from core.update_rules import Settings

SEEDS = 24  # Newton's method starts from so many places along each axis


@lru_cache(maxsize=64)
def stationary(f: Landscape, view: Frame) -> Places:
    """The places inside the view where ∇J = 0, found by Newton's method from a grid of starts.

    Newton's method goes to whatever is level: minimum, maximum or saddle. Of a landscape with more than 64
    such places the lowest are returned.

    >>> from core.landscape import landscape_of
    >>> found = stationary(landscape_of("(x^2-1)^2 + y^2"), Frame(-2.0, 2.0, -1.0, 1.0))
    >>> found.theta.round(6).T.tolist(), found.kind
    ([[-1.0, 0.0], [1.0, 0.0], [0.0, 0.0]], ('minimum', 'minimum', 'saddle'))
    """
    d = len(f.names)
    sides = [np.linspace(view.x_low, view.x_high, SEEDS), np.linspace(view.y_low, view.y_high, SEEDS)][:d]
    starts = np.array(np.meshgrid(*sides)).reshape(d, -1)
    found = settled(f, starts, "newton", Settings(1.0), level(1e-9), limit=40)
    theta = found.theta + 0.0  # no -0
    inside = (theta[0] >= view.x_low) & (theta[0] <= view.x_high)
    if d == 2:
        inside &= (theta[1] >= view.y_low) & (theta[1] <= view.y_high)
    near = 1e-4 * (view.x_high - view.x_low)
    return places(f, theta, found.value, (found.ends == CONVERGED) & inside, near, most=64)

"""The three parts of the page “Squared error”; each asks, computes, and hands over what is to be shown."""

from functools import lru_cache

from core.moments import Moments, moments
from core.noisy_line import noisy_line
from core.samples import Samples


@lru_cache(maxsize=64)
def points_of(seed: int) -> tuple[Samples, Moments]:
    """The hundred points of a seed and their moments."""
    points = noisy_line(seed)
    return points, moments(points.x, points.y)

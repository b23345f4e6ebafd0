"""The three parts of the page “Squared error”; each asks, computes, and hands over what is to be shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from core.moments import Moments, moments
from core.noisy_line import noisy_line
from core.samples import Samples
from ui.player import Run
from ui.takeaway import Script


@dataclass(frozen=True)
class Part:
    """What a part shows: its run, its outcome in words, the code that ran, and what reproduces it."""

    run: Run
    words: str
    sources: tuple[Callable[..., object], ...]
    script: Script
    picks: Callable[[float, float], None] | tuple[str, ...] = ()
    more: Callable[[], None] | None = None  # what follows the words


@lru_cache(maxsize=64)
def points_of(seed: int) -> tuple[Samples, Moments]:
    """The hundred points of a seed and their moments."""
    points = noisy_line(seed)
    return points, moments(points.x, points.y)

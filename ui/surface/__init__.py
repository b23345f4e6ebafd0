"""The parts of the page “Loss surface”: the bowl, the lecture's rings, and the way to a circle.

Each computes its records and hands over what is shown; the page asks, and shows.
"""

from dataclasses import dataclass

import pandas as pd

from core.moments import Moments
from core.rings import Window
from core.samples import Samples


@dataclass(frozen=True)
class Land:
    """The samples chosen, and the part of the (w, b) plane they are looked at in."""

    name: str  # "course", "later" or "rooms"
    samples: Samples
    moments: Moments
    points: pd.DataFrame  # x, y: what is drawn
    names: tuple[str, str]  # of x and y
    truth: tuple[float, float] | None  # the line the samples were made from
    seed: int
    spread: float  # of the noise
    view: Window  # what bowl and contour show
    start: tuple[float, float]
    window: Window  # the lecture's grid
    same_scale: bool  # of w and b

    @property
    def aspect(self) -> float:
        """Width by height of the view where w and b have one scale; 0: as there is room."""
        view = self.view
        return (view.w_high - view.w_low) / (view.b_high - view.b_low) if self.same_scale else 0.0

"""What holds the axes of a figure where they are."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.arrays import Array
from core.ranges import Frame


def corners_of(view: Frame) -> pd.DataFrame:
    """Two corners that hold a figure's axes."""
    return pd.DataFrame({"x": [view.x_low, view.x_high], "y": [view.y_low, view.y_high]})


def framed(x: Array, y: Array, view: Frame) -> dict[str, pd.DataFrame]:
    """A curve in one piece, and the corners that hold its axes."""
    curve = pd.DataFrame({"x": x, "y": y, "piece": np.zeros(len(x))})
    return {"curve": curve, "corners": corners_of(view)}


@lru_cache(maxsize=64)
def sheet(left: float, right: float, low: float, high: float) -> pd.DataFrame:
    """Two points between which a diagram lies."""
    return pd.DataFrame({"x": [left, right], "y": [low, high]})

"""What holds the axes of a figure where they are."""

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

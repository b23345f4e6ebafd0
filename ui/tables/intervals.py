"""Tables of a prediction: its steps, the band around the line, and a column of predictions."""

import numpy as np
import pandas as pd

from core.arrays import Array
from core.inference import Inference
from core.prediction import LineModel, Prediction, predict

FOUND = ("x", "product", "z", "half_width", "interval")  # what each step adds


def inference_table(steps: Inference) -> pd.DataFrame:
    """A row a step; a number is nan until the step that finds it."""
    found = np.arange(len(FOUND))
    columns = {name: np.where(found >= k, getattr(steps, name), np.nan) for k, name in enumerate(FOUND[:-1])}
    last = {name: np.where(found >= 4, getattr(steps, name), np.nan) for name in ("low", "high")}
    return pd.DataFrame({"step": found} | columns | last)


def band_table(model: LineModel, level: float, low: float, high: float) -> pd.DataFrame:
    """The line and its interval from `low` to `high`, at 81 places."""
    p = predict(model, np.linspace(low, high, 81), level)
    return pd.DataFrame({"x": p.x, "z": p.y, "low": p.low, "high": p.high})


def prediction_table(query: Array, predicted: Prediction) -> pd.DataFrame:
    """A row a query: the number as asked, x, the prediction, its interval, and whether it extrapolates."""
    return pd.DataFrame(
        {
            "query": query,
            "x": predicted.x,
            "z": predicted.y,
            "low": predicted.low,
            "high": predicted.high,
            "extrapolates": predicted.extrapolates,
        }
    )

"""What a network in training makes of every place: frames of its surface or curve, sent once and small."""

import numpy as np
import pandas as pd

from core.arrays import Array
from core.toy_data import curve_height, standardized
from core.trained_network import Trained, outputs_over

SIDE = 48  # cells of a decision surface along each axis
PLACES = 160  # of a fitted curve


def window(X: Array) -> tuple[float, float, float, float]:
    """x from, to, y from, to of the square in which classes are shown."""
    low, high = X.min(axis=0), X.max(axis=0)
    middle, half = (low + high) / 2, 0.5 * float((high - low).max()) * 1.2
    ends = (middle[0] - half, middle[0] + half, middle[1] - half, middle[1] + half)
    return tuple(round(float(v), 2) for v in ends)  # type: ignore[return-value]


def output_frames(made: Trained) -> pd.DataFrame:
    """The frames of classes or of a curve."""
    return curve_frames(made) if made.loss == "half_mse" else surface_frames(made)


def surface_frames(made: Trained) -> pd.DataFrame:
    """The output over the window at every kept epoch as shades 0 to 255, frame after frame."""
    x_low, x_high, y_low, y_high = window(made.X)
    x, y = np.meshgrid(np.linspace(x_low, x_high, SIDE), np.linspace(y_low, y_high, SIDE))
    cells = np.column_stack((x.ravel(), y.ravel()))
    frames = [outputs_over(layers, cells, made.activations) for layers in made.run.layers]
    return pd.DataFrame({"a": np.nan_to_num(255 * np.concatenate(frames)).round().astype(np.uint8)})


def curve_frames(made: Trained) -> pd.DataFrame:
    """The fitted curve at every kept epoch, frame after frame; far outside it is cut off."""
    x = standardized(np.linspace(0.0, 1.0, PLACES))[:, None]
    frames = np.concatenate([outputs_over(layers, x, made.activations) for layers in made.run.layers])
    return pd.DataFrame({"a": np.clip(np.nan_to_num(frames), -100.0, 100.0).astype(np.float32)})


def curve_tables(made: Trained) -> dict[str, pd.DataFrame]:
    """The samples over x from 0 to 1, the curve without noise, and what holds the axes."""
    x = np.linspace(0.0, 1.0, PLACES)
    at = np.linspace(0.0, 1.0, len(made.Y))
    return {
        "points": pd.DataFrame({"x": at, "y": made.Y[:, 0]}),
        "truth": pd.DataFrame({"x": x, "y": curve_height(x)}),
        "corners": pd.DataFrame({"x": [0.0, 1.0], "y": [-0.6, 0.6]}),
    }


def plane_tables(X: Array) -> dict[str, pd.DataFrame]:
    """What holds the axes of the square."""
    x_low, x_high, y_low, y_high = window(X)
    return {"corners": pd.DataFrame({"x": [x_low, x_high], "y": [y_low, y_high]})}

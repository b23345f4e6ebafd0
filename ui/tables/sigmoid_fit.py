"""Tables of a sigmoid neuron fitted under two losses: surfaces, contour lines, and both descents."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.arrays import Array
from core.ranges import Frame
from core.rounding import half_up
from core.sigmoid_fit import Fit, flat_share, mean_loss
from ui.tables.contours import contour_lines
from ui.tables.frames import corners_of
from ui.tables.rows import row_before

# Attendance of eight students, minus its mean, and whether they learned the subject; no threshold parts them.
X = np.array([-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0])
Y = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0])
HALF, SIDE = 12.0, 61  # the window -12 <= w, b <= 12, and places along each axis
LEVELS = np.array([0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97])


def places(side: int = SIDE) -> tuple[Array, Array]:
    """w and b of the window, each (side, side)."""
    axis = np.linspace(-HALF, HALF, side)
    w, b = np.meshgrid(axis, axis)
    return w, b


@lru_cache(maxsize=2)
def heights(name: str) -> Array:
    """J over the window, (SIDE, SIDE), rows are b."""
    return mean_loss(X, Y, *places(), name)


@lru_cache(maxsize=2)
def surface_table(name: str) -> pd.DataFrame:
    """The heights of the surface, row by row of b."""
    return pd.DataFrame({"z": heights(name).ravel().astype(np.float32)})


def lowest(name: str) -> float:
    """The smallest loss there is, to a few digits."""
    return bottom(name)[2]


@lru_cache(maxsize=2)
def bottom(name: str) -> tuple[float, float, float]:
    """w, b and J where J is smallest, from a fine grid about it."""
    w, b = np.meshgrid(np.linspace(0.0, 8.0, 201), np.linspace(-6.0, 2.0, 201))
    J = mean_loss(X, Y, w, b, name)
    k = int(J.argmin())
    return float(w.flat[k]), float(b.flat[k]), float(J.flat[k])


@lru_cache(maxsize=4)
def share(name: str, small: float) -> float:
    """The share of the window with a gradient shorter than `small` but J more than twice the smallest."""
    w, b = places(121)
    return flat_share(X, Y, w, b, name, small, 2 * lowest(name))


@lru_cache(maxsize=2)
def contour_tables(name: str) -> dict[str, pd.DataFrame]:
    """Contour lines, and the corners that hold the axes."""
    z, axis = heights(name), np.linspace(-HALF, HALF, SIDE)
    levels = z.min() + LEVELS * (z.max() - z.min())
    w, b, _ = bottom(name)
    return {
        "lines": contour_lines(axis, axis, z, levels.tolist()),
        "level": pd.DataFrame({"x": [w], "y": [b]}),
        "corners": corners_of(Frame(-HALF, HALF, -HALF, HALF)),
    }


def descents_table(runs: dict[str, Fit], decimals: int | None) -> pd.DataFrame:
    """A row an update; of each run w, b, J, gradient and its length s, and the step it leads to or came from.

    `_next`: after this row's step; `_was`, `_by`: the place before, and the gradient that led here.
    """
    columns: dict[str, Array] = {}
    for name, run in runs.items():
        columns |= {f"J_{name}": run.loss, f"s_{name}": half_up(run.steepness, decimals)}
        for letter, at, slope in (("w", run.w, run.dw), ("b", run.b, run.db)):
            step = half_up(run.rate * slope, decimals)
            key = f"{letter}_{name}"
            columns |= {key: at, f"d{key}": slope, f"{key}_next": half_up(at - step, decimals)}
            columns |= {f"{key}_was": row_before(at), f"d{key}_by": row_before(slope)}
    rows = len(next(iter(columns.values())))
    return pd.DataFrame({"n": np.arange(float(rows))} | columns)

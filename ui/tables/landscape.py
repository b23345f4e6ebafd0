"""A landscape as tables: its curve, or its contour lines, arrows and surface."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.arrays import Array
from core.basins import Basins
from core.landscape import Landscape
from core.ranges import Frame
from core.stationary import stationary
from ui.tables.contours import contour_lines
from ui.tables.derivatives import function_tables
from ui.tables.frames import corners_of

SHARES = np.array([0.01, 0.04, 0.09, *np.linspace(0.15, 0.95, 11)])  # of the view, below each contour line
SIDE = 81  # places along each axis
HUES = 5  # colors of basins


def curve_view(f: Landscape, x_low: float, x_high: float, x: float) -> Frame:
    """What to show of a curve: from x_low to x_high, farther where `x` lies outside, and its heights."""
    x_low, x_high = min(x_low, x - 0.2 * abs(x)), max(x_high, x + 0.2 * abs(x))
    heights = f.value(np.linspace(x_low, x_high, 241)[None])
    finite = heights[np.isfinite(heights)]
    if not len(finite):
        return Frame(x_low, x_high, -1.0, 1.0)
    low, high = float(finite.min()), float(np.quantile(finite, 0.98))
    more = 0.12 * (high - low) or max(1.0, 0.1 * abs(high))
    return Frame(x_low, x_high, low - more, high + more)


@lru_cache(maxsize=64)
def curve_tables(f: Landscape, view: Frame) -> dict[str, pd.DataFrame]:
    """The curve inside the view and the corners that hold the axes, kept for the next who looks."""
    return function_tables(lambda x: f.value(x[None]), view)


@lru_cache(maxsize=64)
def heights(f: Landscape, view: Frame) -> Array:
    """J on a grid over the view, (SIDE, SIDE), rows are y."""
    x, y = sides(view)
    return f.value(np.array(np.meshgrid(x, y)))


def sides(view: Frame) -> tuple[Array, Array]:
    """The places of the grid along both axes."""
    return np.linspace(view.x_low, view.x_high, SIDE), np.linspace(view.y_low, view.y_high, SIDE)


@lru_cache(maxsize=64)
def contour_tables(f: Landscape, view: Frame) -> dict[str, pd.DataFrame]:
    """Contour lines, arrows downhill, the places where the landscape is level, and the corners."""
    found = stationary(f, view)
    level = {"x": found.theta[0], "y": found.theta[1], "kind": list(found.kind)}
    tables = {"lines": line_table(f, view), "arrows": arrow_table(f, view), "level": pd.DataFrame(level)}
    return tables | {"corners": corners_of(view)}


def line_table(f: Landscape, view: Frame) -> pd.DataFrame:
    """The contour lines; between two of them lies about the same part of the view."""
    z = heights(f, view)
    finite = z[np.isfinite(z)]
    levels = np.unique(np.quantile(finite, SHARES)).tolist() if len(finite) else []
    return contour_lines(*sides(view), z, levels)


def arrow_table(f: Landscape, view: Frame, across: int = 13, up: int = 9) -> pd.DataFrame:
    """Arrows along -∇J; `turn`: degrees clockwise from upward, right where both axes have one scale."""
    x = np.linspace(view.x_low, view.x_high, across + 2)[1:-1]
    y = np.linspace(view.y_low, view.y_high, up + 2)[1:-1]
    at = np.array(np.meshgrid(x, y)).reshape(2, -1)
    gradient = f.slopes(at)[1]
    known = np.isfinite(gradient).all(axis=0) & (np.abs(gradient).max(axis=0) > 1e-9)
    turn = np.degrees(np.arctan2(-gradient[0], -gradient[1]))
    return pd.DataFrame({"x": at[0, known], "y": at[1, known], "turn": turn[known]})


def shown_heights(f: Landscape, view: Frame) -> tuple[float, float]:
    """From which to which height a surface is shown; what towers above the rest is cut off."""
    z = heights(f, view)
    finite = z[np.isfinite(z)]
    if not len(finite):
        return 0.0, 1.0
    low, most, high = float(finite.min()), float(np.quantile(finite, 0.9)), float(finite.max())
    high = high if high - low <= 4 * (most - low) else low + 1.5 * (most - low)
    return low, max(high, low + 1e-9)


def surface_table(f: Landscape, view: Frame) -> pd.DataFrame:
    """The heights of the surface, row by row of y; what is not shown is cut flat."""
    low, high = np.clip(shown_heights(f, view), -3e38, 3e38)  # what a short number can hold
    return pd.DataFrame({"z": np.clip(heights(f, view), low, high).ravel().astype(np.float32)})


def cell_table(found: Basins) -> pd.DataFrame:
    """The grid of starts as rectangles: neighbors in a row that end at the same place are one."""
    n, place = len(found.x), found.place
    new = np.ones(place.shape, bool)
    new[:, 1:] = place[:, 1:] != place[:, :-1]
    row, left = np.nonzero(new)
    right = np.append(left[1:], n)
    right[right == 0] = n
    half_x, half_y = (found.x[1] - found.x[0]) / 2, (found.y[1] - found.y[0]) / 2
    came = place[row, left]
    columns = {
        "x": found.x[left] - half_x,
        "x2": found.x[right - 1] + half_x,
        "y": found.y[row] - half_y,
        "y2": found.y[row] + half_y,
        "hue": came % HUES,
        "pale": came // HUES % 2,
    }
    return pd.DataFrame({name: column[came >= 0] for name, column in columns.items()})

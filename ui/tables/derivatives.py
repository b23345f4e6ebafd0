"""Tables of derivatives: a function near a point, difference quotients, changes of the variables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.arrays import Array
from core.differences import Differences, central_difference
from core.graph import Graph
from core.partials import function_of
from core.ranges import Frame
from ui.tables.frames import corners_of

POINTS = 241


@dataclass(frozen=True)
class Near:
    """A function near one point, with the points of a difference quotient."""

    x: float
    y: float
    h: float
    below: float  # f(x - h)
    above: float  # f(x + h)
    central: float  # the slope of the secant through both
    view: Frame


def near(graph: Graph, given: Mapping[str, float], by: str, h: float) -> Near:
    """The output over one variable, around the point given."""
    f, x = function_of(graph, given, by), given[by]
    below, y, above = f(np.array([x - h, x, x + h])).tolist()
    reach = max(2.0, 0.5 * abs(x))
    low, high = heights(f(np.linspace(x - reach, x + reach, POINTS)), y)
    return Near(x, y, h, below, above, central_difference(f, x, h), Frame(x - reach, x + reach, low, high))


def heights(values: Array, y: float) -> tuple[float, float]:
    """From which height to which a figure shows these values; extremes such as poles are cut off."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return -1.0, 1.0
    low, high = np.quantile(finite, [0.02, 0.98]).tolist()
    low, high = (min(low, y), max(high, y)) if np.isfinite(y) else (low, high)
    more = 0.15 * (high - low) or max(1.0, 0.1 * abs(high))
    return low - more, high + more


def function_tables(f: Callable[[Array], Array], view: Frame) -> dict[str, pd.DataFrame]:
    """The curve of f inside the view, a new piece where it leaves it, and the corners that hold the axes."""
    x = np.linspace(view.x_low, view.x_high, POINTS)
    y = f(x)
    inside = (y >= view.y_low) & (y <= view.y_high)
    piece = np.cumsum(~inside)
    curve = {"x": x[inside], "y": y[inside], "piece": piece[inside].astype(np.float64)}
    return {"curve": pd.DataFrame(curve), "corners": corners_of(view)}


def errors_tables(found: Differences) -> dict[str, pd.DataFrame] | None:
    """Both errors over h, on axes that end at powers of ten; None if all are 0 or not finite."""
    errors = {"forward": found.forward_error, "central": found.central_error}
    kept = {name: np.isfinite(v) & (v > 0) for name, v in errors.items()}
    shown = np.concatenate([v[kept[name]] for name, v in errors.items()])
    if not len(shown):
        return None
    low, high = np.floor(np.log10(shown.min())), np.ceil(np.log10(shown.max()))
    tables = {n: pd.DataFrame({"h": found.h[kept[n]], "error": v[kept[n]]}) for n, v in errors.items()}
    ends = [10.0**low, 10.0 ** max(high, low + 1)]
    return tables | {"corners": pd.DataFrame({"h": [found.h.min(), found.h.max()], "error": ends})}

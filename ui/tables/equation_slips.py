"""Tables of the slips: costs and gradients over the updates, right and wrong."""

import numpy as np
import pandas as pd

from core.equation_slips import Descent


def descents_table(right: Descent, wrong: Descent) -> pd.DataFrame:
    """A row an update: both costs, and at the place of the wrong run its gradients and the right ones."""
    columns = {"update": np.arange(len(right.cost)), "C_right": right.cost, "C_wrong": wrong.cost}
    columns |= {"angle": wrong.angle, "length": wrong.length}
    columns |= {f"right_{i}": v for i, v in enumerate(wrong.gradient.T)}
    return pd.DataFrame(columns | {f"wrong_{i}": v for i, v in enumerate(wrong.used.T)})


def cost_tables(right: Descent, wrong: Descent) -> dict[str, pd.DataFrame]:
    """Both costs over the updates, and the corners of their picture."""
    n = np.arange(len(right.cost), dtype=np.float64)
    finite = np.concatenate((right.cost, wrong.cost))
    finite = finite[np.isfinite(finite)]
    high = float(min(finite.max(initial=0.0), 100 * right.cost[0] or 1.0)) or 1.0
    corners = pd.DataFrame({"x": [0.0, n[-1]], "y": [0.0, 1.08 * high]})
    tables = {"truth": right.cost, "model": wrong.cost}
    found = {k: pd.DataFrame({"x": n, "y": np.clip(v, None, 2 * high)}) for k, v in tables.items()}
    return found | {"corners": corners}


def bar_sheet(wrong: Descent) -> pd.DataFrame:
    """Corners of a picture that holds every gradient bar of the run."""
    both = np.concatenate((wrong.used.ravel(), wrong.gradient.ravel()))
    both = both[np.isfinite(both)]
    low, high = min(0.0, float(both.min(initial=0.0))), max(0.0, float(both.max(initial=0.0)))
    room = 0.1 * (high - low) or 1.0
    return pd.DataFrame({"x": [0.3, wrong.used.shape[1] + 0.7], "y": [low - room, high + room]})

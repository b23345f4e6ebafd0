"""Tables of linear back-propagation: passes, four runs side by side, z over one variable, its levels."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

from core.linear_backprop import w_solution
from core.linear_passes import Passes
from core.linear_rates import updates_needed
from core.ranges import Frame
from ui.tables.frames import corners_of, framed
from ui.tables.rows import row_after

COLUMNS = ["w", "b", "x", "y", "z", "error", "through_x", "through_y", "dzdb", "dzdw"]
USED = ["factor_b", "factor_w", "delta_b", "delta_w"]
RATES = (1e-6, 1e-2)
LEVELS = 7  # curves of equal z on each side of the target's


def passes_table(run: Passes) -> pd.DataFrame:
    """A row a pass; `w_next`, `b_next`, `z_next`: where this row's update leads."""
    table = {"pass": np.arange(len(run.z))} | {name: getattr(run, name) for name in COLUMNS + USED}
    after = {"w_next": row_after(run.w), "b_next": row_after(run.b), "z_next": row_after(run.z)}
    return pd.DataFrame(table | after)


def frame_of(values: Sequence[float], heights: Sequence[float]) -> Frame:
    """The frame around the numbers, with a margin of a tenth; a run that blows up leaves it."""
    left, right = span(values)
    low, high = span(heights)
    across, up = max(right - left, 0.4) / 10, max(high - low, 4.0) / 10
    return Frame(left - across, right + across, low - up, high + up)


def span(values: Sequence[float]) -> tuple[float, float]:
    """From the smallest to the largest of those not ten times as large as the first and the last."""
    most = 10 * (abs(values[0]) + abs(values[-1]) + 1)
    kept = [v for v in values if abs(v) < most]
    return (min(kept), max(kept))


def curve_tables(run: Passes, view: Frame) -> dict[str, pd.DataFrame]:
    """z over the one variable that changes, the other as at the start."""
    v = np.linspace(view.x_low, view.x_high, 101)
    w, b = (v, run.b[0]) if run.variables == "w" else (run.w[0], v)
    z = (2 * w + 3 * b) * (2 * b + 1)
    return framed(v, z, view)


def level_tables(run: Passes, view: Frame) -> dict[str, pd.DataFrame]:
    """Curves of equal z over (w, b): the target's, with all solutions, and others at even distances."""
    b = np.linspace(view.y_low, view.y_high, 81)
    b = b[np.abs(2 * b + 1) > 1e-3]
    gap = max(abs(run.error[0]), 1e-6)
    z = run.target + gap * np.arange(-LEVELS, LEVELS + 1)
    w = np.array([[w_solution(float(v), float(level)) for v in b] for level in z])
    inside = (w >= view.x_low) & (w <= view.x_high)
    curves = pd.DataFrame(
        {"x": np.where(inside, w, np.nan).ravel(), "y": np.tile(b, len(z)), "level": np.repeat(z, len(b))}
    )
    at_goal = curves["level"].to_numpy() == run.target
    return {"levels": curves[~at_goal], "goal": curves[at_goal], "corners": corners_of(view)}


@lru_cache(maxsize=64)
def rates_table(w: float, b: float, target: float, variables: str, tolerance: float) -> pd.DataFrame:
    """A row a rate: the updates needed; rates that do not arrive are left out."""
    rates = np.geomspace(*RATES, 161)
    needed = updates_needed(rates, w, b, target, variables, tolerance)
    arrived = needed >= 1
    return pd.DataFrame({"rate": rates[arrived], "steps": needed[arrived]})


def ledgers(runs: Mapping[str, Passes], most: int = 9) -> dict[str, list[float]]:
    """z - target of every run, pass by pass, nan after its end; at most so many rows."""
    rows = min(most, max(run.last for run in runs.values()) + 1)
    return {
        name: np.pad(run.error[:rows], (0, max(0, rows - len(run.error))), constant_values=np.nan).tolist()
        for name, run in runs.items()
    }

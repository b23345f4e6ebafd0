"""Records as tables: what is shown is what is drawn."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.arrays import Array
from core.linear_descent import Descent
from core.losses import minimum
from core.moments import Moments
from core.rings import Window, rings
from core.rounding import half_up
from core.scaling import Scaling, raw_line
from core.single_sample import SamplePass
from core.summary import ScaledSteps


def descent_table(
    run: Descent, moments: Moments, scaling: Scaling, decimals: int | None = None
) -> pd.DataFrame:
    """A row an epoch.

    `w_next`, `b_next`: where the row's step leads (rounded as the run was); `w_raw`, `b_raw`: in the units of
    the axes; `left`, `right`: the height of the line at the smallest and the largest x.
    """
    w_next = half_up(run.w - half_up(run.rate * run.dw, decimals), decimals)
    b_next = half_up(run.b - half_up(run.rate * run.db, decimals), decimals)
    w_raw, b_raw = raw_line(run.w, run.b, scaling)
    return pd.DataFrame(
        {
            "epoch": run.epoch.astype(int),
            "w": run.w,
            "b": run.b,
            "loss": run.loss,
            "dw": run.dw,
            "db": run.db,
            "w_next": w_next,
            "b_next": b_next,
            "w_raw": w_raw,
            "b_raw": b_raw,
            "left": w_raw * moments.x_min + b_raw,
            "right": w_raw * moments.x_max + b_raw,
        }
    )


def sample_table(run: SamplePass, moments: Moments, scaling: Scaling, losses: Array) -> pd.DataFrame:
    """A row an update; x, y, z, e of the sample that made it, `w_before`, `b_before` what it found."""
    w_raw, b_raw = raw_line(run.w, run.b, scaling)
    return pd.DataFrame(
        {
            "update": run.update,
            "sample": run.sample + 1,
            "x": run.x,
            "y": run.y,
            "z": run.z,
            "e": run.e,
            "w_before": np.concatenate(([np.nan], run.w[:-1])),
            "b_before": np.concatenate(([np.nan], run.b[:-1])),
            "w": run.w,
            "b": run.b,
            "loss": losses,
            "w_raw": w_raw,
            "b_raw": b_raw,
            "left": w_raw * moments.x_min + b_raw,
            "right": w_raw * moments.x_max + b_raw,
        }
    )


@lru_cache(maxsize=64)
def surface_tables(moments: Moments, loss: str, view: Window) -> dict[str, pd.DataFrame]:
    """The contour's tables: `rings` as coarse as a screen, `minimum`, and `corners`, which hold the axes."""
    lines = rings(moments, loss, view)
    w, b, _ = minimum(moments)
    ring = {
        "w": lines.w.astype(np.float32),
        "b": lines.b.astype(np.float32),
        "ring": lines.arc.astype(np.int16),
    }
    return {
        "rings": pd.DataFrame(ring | {"order": np.arange(len(lines.w), dtype=np.int16)}),
        "minimum": pd.DataFrame({"w": [w], "b": [b]}),
        "corners": pd.DataFrame({"w": [view.w_low, view.w_high], "b": [view.b_low, view.b_high]}),
    }


def scaling_table(steps: ScaledSteps, rows: Array, y: Array) -> pd.DataFrame:
    """A row a sample: its number in the file, x, y, and x' step by step."""
    return pd.DataFrame(
        {
            "row": rows,
            "x": steps.x,
            "y": y,
            "difference": steps.difference,
            "scaled": steps.value,
            "back": steps.back,
        }
    )


def loss_points(step: Array | np.typing.NDArray[np.int64], loss: Array) -> pd.DataFrame:
    """The loss at every step for a logarithmic axis, where what is not > 0 has no place."""
    return pd.DataFrame({"step": step, "loss": np.where(loss > 0, loss, np.nan)})


def frame_table(x: tuple[float, float], y: tuple[float, float]) -> pd.DataFrame:
    """Two corners, a little outside the ranges of x and y, that hold a scatter plot's axes where they are."""
    (left, right), (low, high) = ((a - 0.04 * (b - a), b + 0.04 * (b - a)) for a, b in (x, y))
    return pd.DataFrame({"x": [left, right], "y": [low, high]})

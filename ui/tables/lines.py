"""Tables of a fitted line: the steps of its proof, the loss over its slope, residuals, five numbers."""

import numpy as np
import pandas as pd

from core.derivation import Derivation, best_intercept, loss_along
from core.least_squares import Fit, residuals
from core.moments import Moments
from core.ranges import Frame
from core.rounding import agreeing_digits
from core.samples import spread_rows
from ui.tables.frames import corners_of

SQUARES = 200  # residuals that get a square at the most


def derivation_table(run: Derivation, view: Frame, words: list[str]) -> pd.DataFrame:
    """A row a step, `what` in words; `left`, `right`: the height of the line at the edges of the frame."""
    return pd.DataFrame(
        {
            "step": np.arange(len(run.w)),
            "what": words,
            "w": run.w,
            "b": run.b,
            "loss": run.loss,
            "dw": run.dw,
            "db": run.db,
            "sse": run.sse,
            "best_loss": run.best_loss,
            "left": run.w * view.x_low + run.b,
            "right": run.w * view.x_high + run.b,
        }
    )


def ghost_ends(moments: Moments, view: Frame, w: float) -> tuple[float, float]:
    """The heights, at the edges of the frame, of the line of slope w through (x̄, ȳ)."""
    b = best_intercept(moments, w)
    return w * view.x_low + b, w * view.x_high + b


def scatter_tables(points: pd.DataFrame, view: Frame) -> dict[str, pd.DataFrame]:
    """The cloud of points, those of them that get a square, evenly spread, and the corners of the frame."""
    cloud = points[["x", "y"]]
    corners = corners_of(view)
    return {"points": cloud.iloc[spread_rows(len(cloud), SQUARES)], "cloud": cloud, "corners": corners}


def profile_tables(moments: Moments, w_high: float, loss: float) -> dict[str, pd.DataFrame]:
    """J over the slopes from -w_high to w_high, each with its best b; the axis holds `loss` if it can."""
    w = np.linspace(-w_high, w_high, 101)
    profile = loss_along(moments, w)
    highest = float(profile.max())
    top = 1.08 * max(highest, min(loss, 4 * highest))  # a line far off must not press the curve flat
    corners = pd.DataFrame({"w": [-w_high, w_high], "loss": [0.0, top]})
    curve = pd.DataFrame({"w": w, "loss": profile, "order": np.arange(len(w))})
    return {"profile": curve, "corners": corners}


def residual_tables(points: pd.DataFrame, line: Fit) -> dict[str, pd.DataFrame]:
    """e = z - y of the drawn points, and the height 0."""
    e = residuals(points["x"].to_numpy(), points["y"].to_numpy(), line.w, line.b)
    return {"points": pd.DataFrame({"x": points["x"], "e": e}), "level": pd.DataFrame({"e": [0.0]})}


def form_rows(
    slopes: tuple[float, float, float], intercepts: tuple[float, float], line: Fit
) -> list[tuple[float, int]]:
    """The three forms of w and the two of b: value, and the digits it shares with the centered sums' line."""
    pairs = zip([*slopes, *intercepts], [line.w] * 3 + [line.b] * 2, strict=True)
    return [(value, agreeing_digits(value, best)) for value, best in pairs]

"""The records of “Squared error” as tables: errors added up, losses along a parameter, an outlier's way."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.arrays import Array
from core.error_ledger import ErrorLedger
from core.error_losses import absolute, half_square, huber
from core.loss_sweep import LossSweep
from core.outlier_pull import LOSSES, OutlierPull
from core.ranges import Frame
from core.samples import Samples
from ui.tables.frames import corners_of
from ui.tables.rows import row_before

SUMS = ("error_sum", "absolute_sum", "square_sum", "huber_sum")
WIDE = 1.6  # width over height of a picture of squares


@dataclass(frozen=True)
class Layout:
    """Where the samples stand so that squares of both predictions fit, on axes of one scale."""

    x: Array  # (m,) of the rods
    frame: Frame


def layout(a: ErrorLedger, b: ErrorLedger) -> Layout:
    """One layout for both pictures: each sample gets the room of its larger square."""
    values = np.concatenate([a.y[1:], a.a[1:], b.a[1:]])
    sides = np.maximum(a.absolute[1:], b.absolute[1:])
    gap = 0.25 * float(sides.max()) or 1.0
    low, high, m = float(values.min()), float(values.max()), len(sides)
    x = np.cumsum(sides + gap) - sides
    wide, tall = float(x[-1] + sides[-1]) + gap, (high - low) + 2 * gap
    if wide < WIDE * tall:
        x, wide = x + (WIDE * tall - wide) * (np.arange(float(m)) + 0.5) / m, WIDE * tall
    middle, half = (low + high) / 2, wide / WIDE / 2
    return Layout(x, Frame(0.0, wide, middle - half, middle + half))


def square_tables(run: ErrorLedger, place: Layout) -> dict[str, pd.DataFrame]:
    """Labels, predictions and the squares between them."""
    x, y, a = place.x, run.y[1:], run.a[1:]
    return {
        "squares": pd.DataFrame({"x": x, "x2": x + np.abs(a - y), "y": y, "y2": a}),
        "labels": pd.DataFrame({"x": x, "y": y}),
        "predictions": pd.DataFrame({"x": x, "y": a}),
        "corners": corners_of(place.frame),
    }


def error_table(a: ErrorLedger, b: ErrorLedger, place: Layout) -> pd.DataFrame:
    """A row a sample: of A and B the error in its forms, the sums before and after; and B : A.

    `x_A`, `y_A`: the middle of the sample's square, if it has one; `ratio_…_at`: how high
    a ratio is written, if there is one.
    """
    columns: dict[str, Array] = {"sample": np.arange(float(len(a.y))), "y": a.y}
    for name, run in (("A", a), ("B", b)):
        parts = {"a": run.a, "e": run.error, "abs": run.absolute, "square": run.square, "huber": run.huber}
        columns |= {f"{part}_{name}": values for part, values in parts.items()}
        for total in SUMS:
            columns[f"{total}_{name}"] = getattr(run, total)
            columns[f"{total}_{name}_from"] = row_before(getattr(run, total))
        middle = np.concatenate(([np.nan], place.x)) + run.absolute / 2
        columns[f"x_{name}"] = np.where(run.absolute > 0, middle, np.nan)
        columns[f"y_{name}"] = (run.y + run.a) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        for total in SUMS[1:]:
            ratio = getattr(b, total) / getattr(a, total)
            columns[f"ratio_{total}"] = np.where(getattr(a, total) > 0, ratio, np.nan)
            columns[f"ratio_{total}_at"] = np.where(
                getattr(a, total) > 0, np.maximum(getattr(a, total), getattr(b, total)), np.nan
            )
    return pd.DataFrame({name: column[1:] for name, column in columns.items()})


def points_table(points: Samples) -> pd.DataFrame:
    """The points of a scatter plot."""
    return pd.DataFrame({"x": points.x, "y": points.y})


def sweep_table(run: LossSweep, c: float) -> pd.DataFrame:
    """A row a line: its parameters, Σe², loss, slope, and how far it is from the best."""
    return pd.DataFrame(
        {
            "k": np.arange(len(run.w)),
            "w": run.w,
            "b": run.b,
            "sse": run.loss / c,
            "J": run.loss,
            "slope": run.slope,
            "above": run.loss - run.lowest,
        }
    )


def curve_tables(run: LossSweep, marked: LossSweep) -> dict[str, pd.DataFrame]:
    """The curve of a sweep, the lines marked on it, and the corners that hold its axes."""
    low, high = float(run.tried[0]), float(run.tried[-1])
    top = float(run.loss.max())
    return {
        "curve": pd.DataFrame({"x": run.tried, "y": run.loss}),
        "marked": pd.DataFrame({"x": marked.tried, "y": marked.loss}),
        "corners": corners_of(Frame(low - 0.05, high + 0.05, 0.0, 1.08 * top)),
    }


def pull_table(run: OutlierPull) -> pd.DataFrame:
    """A row a place of the outlier; of each loss the line, its height there, error, loss and pull."""
    columns: dict[str, Array] = {
        "k": np.arange(float(len(run.y))),
        "x": np.full(len(run.y), run.x),
        "y": run.y,
    }
    for i, name in enumerate(LOSSES):
        columns |= {
            f"w_{name}": run.w[:, i],
            f"b_{name}": run.b[:, i],
            f"z_{name}": run.error[:, i] + run.y,
            f"e_{name}": run.error[:, i],
            f"value_{name}": run.value[:, i],
            f"pull_{name}": run.pull[:, i],
        }
    return pd.DataFrame(columns)


def error_curves(reach: float, delta: float, *, pull: bool) -> dict[str, pd.DataFrame]:
    """The three losses over the error from -reach to reach, or their slopes."""
    bends = np.array([-delta, delta, 0.0, -1e-9, 1e-9])
    e = np.unique(np.concatenate([np.linspace(-reach, reach, 81), bends[np.abs(bends) < reach]]))
    which = 1 if pull else 0
    curves = {"model": half_square(e)[which], "truth": absolute(e)[which], "data": huber(e, delta)[which]}
    low, high = (-1.05 * reach, 1.05 * reach) if pull else (0.0, reach**2 / 2)
    return {
        "curves": pd.DataFrame({"x": e} | curves),
        "corners": corners_of(Frame(-reach, reach, low, high)),
    }

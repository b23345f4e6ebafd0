"""Tables of non-linear back-propagation: passes, the two curves, errors, and steps over the rate."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.arrays import Array
from core.nested_function import composite, slope, solution, steps_needed
from core.nonlinear_passes import Passes
from core.ranges import Frame
from core.rounding import agreeing_digits, half_up
from ui.tables.frames import framed
from ui.tables.rows import row_after, row_before

EDGE = 1.2  # the lesson's curves begin here; towards x = 1 the slope grows beyond all bounds
RATES = (0.9, 1000.0)
TRIED = (1.0, 10.0, 50.0)
STEP_LIMIT = 2000


def passes_table(run: Passes, note: str, decimals: int | None = None) -> pd.DataFrame:
    """A row a pass, `note` where the guard acted.

    `dadx`, `dbda`, `dcdb`, `slope`: the local slopes and their product; `digits`: how many significant digits
    of x are right; `landing`: the height of the tangent at x - step; `x_before` and its like: of the row
    before; `c_next`: of the row after.
    """
    goal, steepness = solution(run.y), slope(run.x)
    with np.errstate(divide="ignore", invalid="ignore"):
        local = {"dadx": 2 * run.x, "dbda": 1 / run.a, "dcdb": 1 / (2 * run.c), "slope": steepness}
    columns = {
        name: getattr(run, name) for name in ("x", "a", "b", "c", "dc", "db", "da", "dx", "step", "reached")
    }
    before = {f"{name}_before": row_before(columns[name]) for name in ("x", "step", "reached")}
    after = {"c_next": np.where(run.guarded, np.nan, row_after(run.c))}
    table = {"pass": np.arange(1, len(run.x) + 1)} | columns | before | after
    table |= {name: half_up(v, decimals) for name, v in local.items()}
    table["landing"] = run.c + steepness * (run.reached - run.x)
    table["goal"] = np.full(len(run.x), goal)
    table["digits"] = right_digits(run.x, goal)
    if run.guarded.any():
        table["note"] = np.where(run.guarded, note, "")
    return pd.DataFrame(table)


def right_digits(x: Array, goal: float) -> Array:
    """How many significant digits of each x are right; 0 where there is no solution."""
    known = goal == goal
    return np.array([agreeing_digits(v, goal) if known else 0 for v in x.tolist()], dtype=np.float64)


def view_of(run: Passes, guess: float | None) -> Frame:
    """The frame of the curve: 1 to 10, and as far as the run, its solution and the guess reach."""
    marked = [*run.x.tolist(), 10.0, 1.0, *([] if guess is None else [guess])]
    goal = solution(run.y)
    right = max(marked + ([goal] if goal < 1e6 else []))
    heights = [2.6, 1.15 * float(composite(np.array([right]))[0]), run.y + 0.4]
    low = min(marked)
    left = low if low == 1 else low - 0.04 * (right - low)
    return Frame(left, 1.03 * right, min(0.0, run.y - 0.1), max(heights))


@lru_cache(maxsize=64)
def curve_tables(view: Frame) -> dict[str, pd.DataFrame]:
    """c(x) in the frame, from x = 1 on, where it rises straight up."""
    x = 1 + (view.x_high - 1) * np.linspace(0, 1, 101) ** 3
    return framed(x, composite(x), view)


def slope_start(run: Passes) -> float:
    """Where the curve of the slope begins: at 1.2, or the smallest x of the run above 1.02."""
    return float(np.min(run.x, where=run.x > 1.02, initial=EDGE))


@lru_cache(maxsize=64)
def slope_tables(low: float, view: Frame) -> dict[str, pd.DataFrame]:
    """dc/dx from `low` to the right edge of the frame."""
    x = low + (view.x_high - low) * np.linspace(0, 1, 101) ** 2
    y = slope(x)
    return framed(x, y, Frame(view.x_low, view.x_high, 0.0, 1.05 * float(y[0])))


def errors_table(run: Passes) -> pd.DataFrame:
    """A row a pass: x, its error, the digits that are right, and the error over the last one squared."""
    goal = solution(run.y)
    e = run.x - goal
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = np.concatenate(([np.nan], e[1:] / e[:-1] ** 2))
    factor[np.abs(e) < 100 * np.spacing(goal)] = np.nan  # only the rounding of the last bits is left
    return pd.DataFrame(
        {
            "number": np.arange(1, len(e) + 1),
            "x": run.x,
            "e": e,
            "factor": factor,
            "digits": right_digits(run.x, goal),
        }
    )


@lru_cache(maxsize=64)
def rates_table(x: float, y: float, tolerance: float) -> pd.DataFrame:
    """A row a rate, the tried ones among them: the steps gradient descent needs, nan beyond the limit."""
    rates = np.union1d(np.geomspace(*RATES, 60), TRIED)
    steps = steps_needed(rates, x, y, tolerance=tolerance, limit=STEP_LIMIT)
    return pd.DataFrame({"rate": rates, "steps": steps})

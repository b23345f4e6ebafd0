"""Tables of runs with different learning rates: their ledger, and the updates needed over the rate."""

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from core.arrays import Array
from core.ground import Ground, rates_used
from core.landscape import Landscape
from core.quadratic_rates import factors
from core.ranges import Frame
from core.rate_sweep import Sweep
from core.rounding import half_up
from core.walk import Walk
from ui.tables import landscape
from ui.tables.frames import corners_of
from ui.tables.rows import row_before

PICTURE = Frame(-1.0, 3.0, -0.3, 4.5)  # of the parabola
WIDE = Frame(-4.0, 4.0, -3.0, 3.0)  # of the bowl
LOWEST = 1e-12  # shown of J above its minimum


def view_of(ground: Ground) -> Frame:
    """What the pictures show: the same for all rates."""
    if len(ground.start) == 2:
        return WIDE
    if ground.minimum and PICTURE.x_low <= ground.start[0] <= PICTURE.x_high:
        return PICTURE
    low, high = (PICTURE.x_low, PICTURE.x_high) if ground.minimum else (-3.0, 3.0)
    return landscape.curve_view(ground.f, low, high, ground.start[0])


@lru_cache(maxsize=64)
def ground_tables(f: Landscape, view: Frame) -> Mapping[str, pd.DataFrame]:
    """The curve of J, or the contour lines of the bowl, whose minimum is at (0, 0)."""
    if len(f.names) == 1:
        return landscape.curve_tables(f, view)
    bottom = pd.DataFrame({"x": [0.0], "y": [0.0]})
    return {"lines": landscape.line_table(f, view), "level": bottom, "corners": corners_of(view)}


def gone(run: Walk, ahead: int = 0) -> npt.NDArray[np.bool_]:
    """Where a row, or the one so many `ahead` of it, lies after its run was lost, (rows, k)."""
    lost = np.isin(run.stopped, ("diverged", "fell", "left"))
    return lost & (np.arange(len(run.value))[:, None] + ahead > np.array(run.updates))


def race_table(run: Walk, ground: Ground, schedule: Array, decimals: int | None) -> pd.DataFrame:
    """A row an update. Of run i: J{i}, its rate eta{i} and that as a part of the first one, part{i}, nan if
    no update follows; for x (and y) where it is, was and will be, x{i}, x{i}_from, x{i}_next, with d in front
    the distance from the minimum, with g the gradient; nan once it is over. x{i}_at, y{i}_at, J{i}_at (there
    a lost run rests where it was) and above{i}, at least `LOWEST`, are for the pictures.
    """
    rows, over = len(run.value), gone(run)
    rates = rates_used(ground, schedule, decimals)[:rows]
    ending = gone(run, ahead=1)
    ahead = half_up(run.theta - half_up(rates[:, None] * run.g, decimals), decimals)
    n = np.arange(rows, dtype=np.float64)
    columns = {"n": n, "n_next": n + 1}
    used = np.where(n[:, None] < run.last, rates, np.nan)
    part = np.where(np.isnan(used), np.nan, schedule[:rows] / schedule[0, 0])
    for i in range(run.value.shape[1]):
        columns |= {f"J{i}": np.where(over[:, i], np.nan, run.value[:, i]), f"J{i}_at": run.value[:, i]}
        columns[f"above{i}"] = np.maximum(columns[f"J{i}"] - ground.lowest, LOWEST)
        columns |= {f"eta{i}": used[:, i], f"part{i}": part[:, i]}
        for j, v in enumerate("xy"[: len(ground.start)]):
            at = np.where(over[:, i], np.nan, run.theta[:, j, i])
            next_one = np.where(ending[:, i], np.nan, ahead[:, j, i])
            three = {"": at, "_from": row_before(at), "_next": next_one}
            columns |= {f"{v}{i}{when}": place for when, place in three.items()}
            slope = run.slope[:, j, i]
            columns |= {
                f"{v}{i}_at": run.theta[:, j, i],
                f"g{v}{i}": slope,
                f"g{v}{i}_from": row_before(slope),
            }
            if ground.minimum:
                columns |= {f"d{v}{i}{when}": place - ground.minimum[j] for when, place in three.items()}
    return pd.DataFrame(columns)


def fixed_factors(ground: Ground, rates: Array) -> Array | None:
    """1 - η λ of every run along each variable, (k, d); None where the curvature changes."""
    if not ground.curvatures:
        return None
    return factors(ground.unit * rates, np.array(ground.curvatures))


def moving_factors(ground: Ground, rates: Array) -> Array | None:
    """The same along the variables that are not at the minimum from the start, (k, 0 to d)."""
    fixed = fixed_factors(ground, rates)
    return None if fixed is None else fixed[:, ground.distance != 0]


def rate_lines(ground: Ground, schedule: Array, decimals: int | None) -> pd.DataFrame:
    """η of every update: n, value, line."""
    return line_table(rates_used(ground, schedule, decimals), np.ones(schedule.shape, bool))


def line_table(value: Array, drawn: npt.NDArray[np.bool_]) -> pd.DataFrame:
    """Columns of numbers as lines over their rows: n, value, line."""
    n, line = np.nonzero(drawn)
    return pd.DataFrame({"n": n, "value": value[n, line], "line": line})


def loss_lines(run: Walk, ground: Ground, lowest: float | None) -> tuple[pd.DataFrame, float, float]:
    """J above its minimum: n, value, line; and the ends of the axis.

    lowest    the axis is logarithmic and ends there, and with it every line that gets there; None: it is not
    """
    above = run.value - ground.lowest
    most = 1e3 * max(1.0, float(np.abs(above[0]).max(initial=0.0, where=np.isfinite(above[0]))))
    drawn = np.isfinite(above) & ~gone(run)
    if lowest is None:
        drawn &= np.abs(above) <= most
    else:
        above = np.maximum(above, lowest)
        there = above == lowest
        drawn[1:] &= ~(there[1:] & there[:-1])
    lines = line_table(above, drawn)
    shown = above[drawn]
    low, high = (float(shown.min()), float(shown.max())) if len(shown) else (lowest or 0.0, 1.0)
    if lowest is not None:
        return lines, 10.0 ** np.floor(np.log10(low)), 10.0 ** np.ceil(np.log10(high) + 1e-9)
    more = 0.06 * (high - low) or 1.0
    return lines, low - more, high + more


def held(n: int, low: float, high: float) -> pd.DataFrame:
    """Corners that hold the axes from update 0 to n, and from low to high."""
    return pd.DataFrame({"n": [0, n], "value": [low, high]})


def sweep_tables(sweeps: Mapping[str, Sweep]) -> tuple[dict[str, pd.DataFrame], float]:
    """A table for each style: rate, steps, piece (a new one after rates that do not arrive), with the corners
    of the axes; and the top of the axis, with room for labels in its highest tenths.
    """
    tables, most = {}, 10.0
    for style, one in sweeps.items():
        drawn = one.updates > 0
        piece = np.cumsum(~drawn)[drawn]
        tables[style] = pd.DataFrame({"rate": one.rates[drawn], "steps": one.updates[drawn], "piece": piece})
        most = max(most, float(one.updates[drawn].max(initial=0.0)))
    top = 10.0 ** np.ceil(np.log10(most) / 0.7)
    rates = next(iter(sweeps.values())).rates
    return tables | {"corners": pd.DataFrame({"rate": rates[[0, -1]], "steps": [1.0, top]})}, top

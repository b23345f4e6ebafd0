"""Walks on a landscape as tables: one run with every number of its updates, or several side by side."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from core.arrays import Array
from core.landscape import Landscape
from core.ranges import Frame
from core.update_rules import Settings
from core.walk import Walk
from ui.tables.rows import row_after, row_before

NAMES = ("x", "y")  # of the ledger's columns, whatever the visitor's variables are called


def walk_table(f: Landscape, run: Walk, settings: Settings, view: Frame) -> pd.DataFrame:
    """A row an update of the first run; per variable its gradient, memories, step and next value.

    `was_x`, `taken_x`: where it came from, by which step; `m_before_x`: the memory it found; `m_hat_x`:
    corrected for its start at 0 (Adam). `tip_x`, `tip_y` and `tail_x`, `tail_y` are the ends of the piece
    that shows the direction.
    """
    n = np.arange(len(run.value))
    table = {"n": n, "n_next": n + 1, "J": run.value[:, 0], "J_next": row_after(run.value[:, 0])}
    going = n < run.last
    for i, name in enumerate(NAMES[: run.theta.shape[1]]):
        theta, m, v = (part[:, i, 0] for part in (run.theta, run.m, run.v))
        step = np.where(going, run.step[:, i, 0], np.nan)
        table |= {name: theta, f"g_{name}": run.g[:, i, 0], f"next_{name}": row_after(theta)}
        table |= {f"step_{name}": step, f"was_{name}": row_before(theta), f"taken_{name}": row_before(step)}
        table |= {
            f"m_before_{name}": before(m),
            f"v_before_{name}": before(v),
            f"m_{name}": m,
            f"v_{name}": v,
        }
        table[f"m_hat_{name}"] = m / (1 - settings.beta1 ** (n + 1))
        table[f"v_hat_{name}"] = v / (1 - settings.beta2 ** (n + 1))
    return pd.DataFrame(table | curvature(f, run) | direction(run, view))


def curvature(f: Landscape, run: Walk) -> dict[str, Array]:
    """The second derivatives Newton's rule uses."""
    if run.rule != "newton":
        return {}
    h = f.hessian(run.theta[:, :, 0].T)
    names = NAMES[: len(h)]
    return {f"h_{a}{b}": h[i, j] for i, a in enumerate(names) for j, b in enumerate(names) if i <= j}


def before(memory: Array) -> Array:
    """A memory one row before; it starts at 0."""
    return np.concatenate(([0.0], memory[:-1]))


def direction(run: Walk, view: Frame) -> dict[str, Array]:
    """The ends of a piece of fixed length: of the tangent, or along -∇J."""
    wide, high = view.x_high - view.x_low, view.y_high - view.y_low
    with np.errstate(all="ignore"):
        if run.theta.shape[1] == 1:
            x, J, slope = run.theta[:, 0, 0], run.value[:, 0], run.slope[:, 0, 0]
            reach = 0.2 * wide / np.hypot(1, slope * wide / high)
            return {
                "tail_x": x - reach,
                "tail_y": J - slope * reach,
                "tip_x": x + reach,
                "tip_y": J + slope * reach,
            }
        at, slope = run.theta[:, :, 0], run.slope[:, :, 0]
        tip = at - 0.16 * wide * slope / np.hypot(slope[:, 0], slope[:, 1])[:, None]
        return {"tip_x": tip[:, 0], "tip_y": tip[:, 1]}


def side_by_side(runs: Mapping[str, Walk]) -> pd.DataFrame:
    """A row an update; of every walk's first run place and loss, as `x_plain`, `J_plain`. Ended runs rest."""
    rows = max(run.last for run in runs.values()) + 1
    table: dict[str, Array] = {"n": np.arange(rows, dtype=np.float64)}
    for name, run in runs.items():
        for i, axis in enumerate(NAMES[: run.theta.shape[1]]):
            table[f"{axis}_{name}"] = rested(run.theta[:, i, 0], rows)
        table[f"J_{name}"] = rested(run.value[:, 0], rows)
    return pd.DataFrame(table)


def rested(column: Array, rows: int) -> Array:
    """The column as long as `rows`, its last number repeated."""
    return np.pad(column, (0, rows - len(column)), mode="edge")


def many_table(run: Walk) -> pd.DataFrame:
    """A row an update; of run 1, 2, ... place and loss, as `x_1`, `J_1`."""
    table: dict[str, Array] = {"n": np.arange(run.last + 1, dtype=np.float64)}
    for k in range(run.value.shape[1]):
        for i, axis in enumerate(NAMES[: run.theta.shape[1]]):
            table[f"{axis}_{k + 1}"] = run.theta[:, i, k]
        table[f"J_{k + 1}"] = run.value[:, k]
    return pd.DataFrame(table)


def loss_tables(losses: Mapping[str, Array]) -> tuple[dict[str, pd.DataFrame], bool]:
    """Every run's loss over its updates, what holds the axes, and whether the axis can be logarithmic.

    Losses that are no numbers, or so large that the others would vanish, are left out.
    """
    first = max(abs(float(J[0])) for J in losses.values())
    alone = len(losses) == 1 and all((J[np.isfinite(J)] > 0).all() for J in losses.values())
    most = (1e12 if alone else 1e3) * max(first, 1.0)
    rows = [
        np.column_stack((n := np.flatnonzero(np.abs(J) <= most), J[n], np.full(len(n), k)))
        for k, J in enumerate(losses.values())
    ]
    lines = pd.DataFrame(np.concatenate(rows), columns=["n", "J", "run"])
    shown = lines["J"].to_numpy()
    low, high = (float(shown.min()), float(shown.max())) if len(shown) else (0.0, 1.0)
    logarithmic = low > 0 and high > 20 * low
    more = 0 if logarithmic else 0.06 * (high - low) or 1.0
    last = max(1, *(len(J) - 1 for J in losses.values()))
    corners = np.array([[0, low - more], [last, high + more]])
    return {"lines": lines, "corners": pd.DataFrame(corners, columns=["n", "J"])}, logarithmic

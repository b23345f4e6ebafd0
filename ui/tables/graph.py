"""Tables of a computational graph: its two passes, a row a step."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from core.arrays import Array
from core.autodiff import Passes


def passes_table(run: Passes, what: Sequence[str], how: Sequence[str]) -> pd.DataFrame:
    """A row a step: what it made (`what` in words, `how` with numbers), and everything known by then.

    `made`: the node computed going forward, else -1; `value`, `slope`, `contribution`, `gradient`, `before`:
    this row's own; v0, v1, ... and g0, g1, ...: of every node; s0, ... and c0, ...: of every edge.
    """
    rows = np.arange(len(run.node))
    begin = begin_row(run)
    back, along = rows >= begin, run.edge >= 0
    before = np.where(along, run.gradients[rows - 1, run.node], np.nan)
    own = {
        "step": rows,
        "node": run.node,
        "made": np.where(back, -1, run.node),
        "edge": run.edge,
        "value": np.where(back | (run.node < 0), np.nan, run.values[rows, run.node]),
        "slope": picked(run.slope, run.edge),
        "contribution": picked(run.contribution, run.edge),
        "gradient": np.where(back, run.gradients[rows, run.node], np.nan),
        "before": np.where(along & np.isnan(before), 0.0, before),
    }
    known = rows[:, None] > begin + np.arange(len(run.source))
    parts = {
        "v": run.values,
        "g": run.gradients,
        "s": np.where(known, run.slope, np.nan),
        "c": np.where(known, run.contribution, np.nan),
    }
    names = [*own, *(f"{letter}{i}" for letter, part in parts.items() for i in range(part.shape[1]))]
    columns = [*own.values(), *parts.values(), np.array([what, how], dtype=object).T]
    whole = np.column_stack([column.astype(object) for column in columns])  # one block: a quarter of the time
    return pd.DataFrame(whole, columns=[*names, "what", "how"], dtype=object)


def begin_row(run: Passes) -> int:
    """The row in which the backward pass begins, with the output's own 1."""
    return len(run.node) - 1 - len(run.source)


def picked(values: Array, at: np.typing.NDArray[np.int64]) -> Array:
    """values[at], nan where at is -1."""
    return np.append(values, np.nan)[at]

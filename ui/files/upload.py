"""Two columns of a visitor's table: the usable numbers, and a list of what could not be used."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from ui.files.csv_file import MAX_BYTES, MAX_ROWS, Table, read_table
from ui.files.csv_layout import MAX_COLUMNS, UploadError, number
from ui.markdown import markdown_safe

__all__ = [
    "MAX_BYTES",
    "MAX_COLUMNS",
    "MAX_ROWS",
    "REASONS",
    "Chosen",
    "Table",
    "UploadError",
    "choose",
    "column_numbers",
    "markdown_safe",
    "numeric_columns",
    "read_table",
]

Numbers = npt.NDArray[np.float64]
Reasons = npt.NDArray[np.int64]

MAX_LISTED = 1_000  # left-out rows told one by one
MAX_SIZE = 1e100  # of a number: squares and their sums must stay finite
REASONS = ("missing", "text", "infinite", "too_large")  # why a row is left out

_MISSING = ("", "na", "n/a", "#n/a", "nan", "null", "none", "-", "--", "–", "—")
_INFINITE = "[+-]?(inf|infinity|∞)"


@dataclass(frozen=True, eq=False)
class Chosen:
    """Two columns where both are numbers, and what was left out."""

    x: Numbers  # (m,) float64
    y: Numbers  # (m,) float64
    rows: int  # of data in the file; m = rows - left_out_count
    left_out: pd.DataFrame  # line, column, value, reason: one a row, its first bad cell; at most MAX_LISTED
    left_out_count: int
    counts: dict[str, int]  # left-out rows by reason


def numeric_columns(table: Table) -> tuple[str, ...]:
    """The columns of which at least half of the cells are finite numbers."""
    return tuple(name for name in table.columns if np.isfinite(column_numbers(table, name)[0]).mean() >= 0.5)


def choose(table: Table, x_column: str, y_column: str) -> Chosen:
    """The rows in which both columns are numbers of at most MAX_SIZE; UploadError if they fix no line."""
    if x_column == y_column:
        raise UploadError("same_column", column=x_column)
    (x, x_reason), (y, y_reason) = (column_numbers(table, name) for name in (x_column, y_column))
    for name, column_reason in ((x_column, x_reason), (y_column, y_reason)):
        if column_reason.all():
            raise UploadError("not_numeric", column=name)
    reason = np.where(x_reason, x_reason, y_reason)
    used = reason == 0
    if used.sum() < 2:
        raise UploadError("too_few", used=used.sum())
    if np.ptp(x[used]) == 0:
        raise UploadError("constant_x", column=x_column, value=f"{x[used][0]:g}")
    listed = np.flatnonzero(reason)[:MAX_LISTED]
    left_out = pd.DataFrame({"line": table.frame.index[listed]})
    left_out["column"] = np.where(x_reason[listed] > 0, x_column, y_column)
    left_out["value"] = [
        _raw(table.frame[column].iat[row]) for row, column in zip(listed, left_out["column"], strict=True)
    ]
    left_out["reason"] = [REASONS[code - 1] for code in reason[listed]]
    counts = {name: int((reason == code).sum()) for code, name in enumerate(REASONS, 1)}
    return Chosen(x[used], y[used], len(used), left_out, sum(counts.values()), counts)


def column_numbers(table: Table, name: str) -> tuple[Numbers, Reasons]:
    """A column's values, NaN where there is no number, and 0 or 1 + the index in REASONS of what is wrong."""
    column = table.frame[name]
    if column.dtype.kind in "iuf":
        values = column.to_numpy(np.float64)
        missing = np.isnan(values)
    else:
        text = column.astype("string").fillna("").str.strip().str.lower()
        missing = text.isin(_MISSING).to_numpy(bool)
        values = np.full(len(text), np.nan)
        values[text.str.fullmatch(_INFINITE).to_numpy(bool)] = np.inf
        fits = text.str.fullmatch(number(table.decimal)).to_numpy(bool)
        values[fits] = text[fits].str.replace(",", ".", regex=False).to_numpy(object).astype(np.float64)
    wrong = [missing, np.isnan(values), np.isinf(values), np.abs(values) > MAX_SIZE]
    return values, np.select(wrong, [1, 2, 3, 4], 0)


def _raw(cell: object) -> str:
    """A cell as text, an empty one as nothing."""
    return str(cell) if cell == cell else ""

"""Many numbers at once: typed into a box, or a column of a CSV file; at most MOST of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.arrays import Array
from ui.files.csv_layout import number
from ui.files.upload import MAX_SIZE, REASONS, Table, UploadError, column_numbers, numeric_columns, read_table

MOST = 10_000
LISTED = 5  # left-out cells told one by one
_APART = re.compile(r"[\s,;，；、]+")
_NUMBER = re.compile(number("."))
_PLAIN = str.maketrans("０１２３４５６７８９．－＋−", "0123456789.-+-")


@dataclass(frozen=True, eq=False)
class NumberList:
    """The usable numbers, and what could not be used."""

    values: Array  # (k,)
    left_out: tuple[tuple[str, str], ...]  # cell and its reason (of ui.upload.REASONS), the first LISTED
    left_out_count: int
    count: int  # numbers there were; more than MOST: the rest was cut off


def typed(written: str) -> NumberList:
    """The numbers in a text, parted by white space, commas or semicolons (full-width ones too)."""
    return _typed(written)


@lru_cache(maxsize=16)
def _typed(written: str) -> NumberList:
    parts = [part for part in _APART.split(written.translate(_PLAIN)) if part]
    good, bad = [], []
    for part in parts[:MOST]:
        value = float(part) if _NUMBER.fullmatch(part.lower()) else None
        if value is not None and abs(value) <= MAX_SIZE:
            good.append(value)
        else:
            bad.append((part, "text" if value is None else "too_large"))
    return NumberList(np.array(good, dtype=np.float64), tuple(bad[:LISTED]), len(bad), len(parts))


def column(table: Table, name: str) -> NumberList:
    """The numbers in a column of a file."""
    values, reasons = column_numbers(table, name)
    values, reasons = values[:MOST], reasons[:MOST]
    cells = table.frame[name]
    bad: list[tuple[object, str]] = [
        (cells.iat[i], REASONS[reasons[i] - 1]) for i in np.flatnonzero(reasons)[:LISTED]
    ]
    told = tuple((str(cell) if cell == cell else "", why) for cell, why in bad)
    return NumberList(values[reasons == 0], told, int((reasons > 0).sum()), len(cells))


def table_of(raw: bytes) -> tuple[Table, tuple[str, ...]]:
    """The table in the bytes of a CSV file, which may have a single column, and its columns of numbers."""
    try:
        table = read_table(raw)
        return table, numeric_columns(table)
    except UploadError as error:
        if error.code != "one_column":
            raise
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raw = raw.decode("utf-16").encode()
    table = read_table(b"\n".join(line + b";0" if line.strip() else line for line in raw.splitlines()))
    return table, numeric_columns(table)[:-1]  # without the zeros

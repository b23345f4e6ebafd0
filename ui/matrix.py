"""A matrix typed as one line of text: numbers parted by spaces or commas, rows by semicolons."""

import re

import numpy as np
import streamlit as st

from core.arrays import Array
from ui import controls
from ui.language import Text, say
from ui.text import neuron as text

LARGEST = 1e6  # a number beyond is taken for a slip
_PLAIN = str.maketrans("０１２３４５６７８９．－＋−；，、", "0123456789.-+-;,,")


def read(typed: str, rows: int, columns: int, *, fewer: bool = False) -> Array | None:
    """The matrix in a text, or None if it is not `rows` by `columns` numbers; `fewer`: or fewer rows.

    >>> read("1, 2; 3 4", 2, 2).tolist(), read("1 2; 3", 2, 2), read("１，２", 2, 2, fewer=True).tolist()
    ([[1.0, 2.0], [3.0, 4.0]], None, [[1.0, 2.0]])
    """
    lines = [line for line in typed.translate(_PLAIN).split(";") if line.strip(" ,")]
    cells = [[_number(part) for part in re.split(r"[\s,]+", line.strip(" ,"))] for line in lines]
    if not (1 <= len(cells) <= rows if fewer else len(cells) == rows):
        return None
    if any(len(row) != columns or None in row for row in cells):
        return None
    return np.array(cells, dtype=np.float64)


def numbers(typed: str, most: int) -> Array | None:
    """1 to `most` numbers in one line, or None.

    >>> numbers("1, 2 3", 8).tolist(), numbers("one", 8), numbers("", 8), numbers("1 2 3", 2)
    ([1.0, 2.0, 3.0], None, None, None)
    """
    found = (read(typed, 1, n) for n in range(1, most + 1))
    return next((row[0] for row in found if row is not None), None)


def _number(part: str) -> float | None:
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?", part.lower()):
        return None
    return value if abs(value := float(part)) <= LARGEST else None


def line(matrix: Array) -> str:
    """The matrix as one line of text.

    >>> line(np.array([[0.5, 1.0], [-2.0, 3.0]]))
    '0.5 1; -2 3'
    """
    return "; ".join(" ".join(f"{v:.12g}" for v in row) for row in matrix.tolist())


def asked(key: str, label: Text, default: Array, *, most: int = 0) -> Array:
    """The matrix the visitor typed, shaped as the default, or with 1 to `most` rows.

    If it is none, a sentence tells so and the default is taken.
    """
    rows, columns = most or len(default), default.shape[1]
    typed = controls.typed(key, label, default=line(default), most=200)
    matrix = read(typed, rows, columns, fewer=bool(most))
    if matrix is None:
        shape = say(text.SHAPE_UP_TO if most else text.SHAPE, rows=rows, columns=columns)
        st.warning(say(text.BAD_MATRIX, label=say(label), shape=shape, example=line(default)))
        return default
    return matrix

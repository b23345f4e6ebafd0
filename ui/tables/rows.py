"""Columns beside their neighbors: a ledger's row may need the number of the row before or after."""

import numpy as np

from core.arrays import Array


def row_before(column: Array) -> Array:
    """The column one row before, nan in row 0."""
    return np.concatenate(([np.nan], column[:-1]))


def row_after(column: Array) -> Array:
    """The column one row later, nan in the last row."""
    return np.concatenate((column[1:], [np.nan]))

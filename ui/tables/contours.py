"""Contour lines through the cells of a grid."""

from collections.abc import Sequence

import contourpy
import numpy as np
import pandas as pd

from core.arrays import Array


def contour_lines(x: Array, y: Array, z: Array, levels: Sequence[float]) -> pd.DataFrame:
    """Points on the lines of each level, in drawing order: x, y, line, order. Cells not finite have none.

    x, y   places of the columns and of the rows of z
    """
    drawn = contourpy.contour_generator(x, y, np.ma.masked_invalid(z))
    lines = [np.asarray(line, dtype=np.float64) for level in levels for line in drawn.lines(level)]
    points = np.concatenate(lines) if lines else np.empty((0, 2))
    number = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    columns = np.column_stack((points, number, np.arange(len(points)))).astype(np.float32)
    return pd.DataFrame(columns, columns=["x", "y", "line", "order"])

"""Contour lines the lecture's way: collect the cells of about the same loss, color them, go on."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array


@dataclass(frozen=True)
class CollectedRings:
    """One ring a step, in the order in which they are found."""

    step: npt.NDArray[np.int64]  # (rows, columns) the step at which a cell is collected; -1: never
    value: Array  # (k,) the rounded loss of the cell that begins the ring
    cells: npt.NDArray[np.int64]  # (k,) how many cells it has
    low: Array  # (k,) the smallest loss in it, before rounding
    high: Array  # (k,) the largest

    @property
    def width(self) -> Array:
        """By how much the largest loss of a ring exceeds its smallest, as a part of it, (k,)."""
        return self.high / self.low - 1

    @property
    def skipped(self) -> int:
        """Cells that no ring gets."""
        return int(np.sum(self.step < 0))


def collected_rings(loss: Array, decimals: int = 2, within: float = 0.02) -> CollectedRings:
    """Round, take the first cell that is not 0, collect all cells like it, set them to 0, repeat.

    Like it is a cell whose rounded loss l equals the first one's v, or for which |v/l - 1| < within. A cell
    that is 0 from the start counts as collected already: no ring ever gets it.

    loss       (rows, columns) >= 0, scanned column by column: weight by weight where rows are biases
    decimals   places the loss is rounded to
    within     relative width, >= 0; 0: equal only

    >>> found = collected_rings(np.array([[1.0, 0.5, 0.004], [0.5, 0.5049, 1.01]]))
    >>> found.step.tolist(), found.value.tolist()
    ([[0, 1, -1], [1, 1, 0]], [1.0, 0.5])
    """
    rounded = np.round(loss, decimals)
    values, first, place = np.unique(rounded.T, return_index=True, return_inverse=True)
    values = np.where(values == 0, np.nan, values)  # visited from the start
    found = np.full(len(values), -1)
    begun: list[float] = []
    for v in np.argsort(first):
        if found[v] < 0 and not np.isnan(values[v]):
            found[v] = len(begun)
            if within:  # cells that are equal have one place in `values` already
                found[(np.abs(values[v] / values - 1) < within) & (found < 0)] = len(begun)
            begun.append(float(values[v]))
    step = found[place.reshape(loss.T.shape)].T
    kept, k = step >= 0, len(begun)
    low, high = np.full(k, np.inf), np.full(k, -np.inf)
    np.minimum.at(low, step[kept], loss[kept])
    np.maximum.at(high, step[kept], loss[kept])
    return CollectedRings(step, np.array(begun), np.bincount(step[kept], minlength=k), low, high)

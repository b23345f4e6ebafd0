"""Samples of a one-feature problem, checked once where they come in."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array


class SampleError(ValueError):
    """Data no line can be fitted to. `code` says why, `values` holds the numbers for a message.

    "shape"        x and y are not two columns of the same length      x_shape, y_shape
    "too_few"      fewer than 2 rows                                   rows
    "not_finite"   nan or infinity in x or y                           rows (how many), row (first, from 0)
    "constant_x"   all x are equal: no slope                           rows, x
    """

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code and the values, and put both into the English message."""
        self.code = code
        self.values = values
        super().__init__(f"samples: {code}; got " + ", ".join(f"{name} = {v}" for name, v in values.items()))


@dataclass(frozen=True)
class Samples:
    """Feature x and label y of m samples, one a row."""

    x: Array  # (m,)
    y: Array  # (m,)

    @property
    def m(self) -> int:
        """Number of samples."""
        return len(self.x)


def samples(x: np.typing.ArrayLike, y: np.typing.ArrayLike) -> Samples:
    """x and y as arrays of floats, after checking that a line can be fitted to them.

    x, y   (m,)  numbers, m >= 2, finite, not all x equal

    Raises SampleError (a ValueError), see there.

    >>> samples([1, 2, 3], [5, 7, 9]).m
    3
    """
    x_column, y_column = np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)
    if x_column.ndim != 1 or x_column.shape != y_column.shape:
        raise SampleError("shape", x_shape=x_column.shape, y_shape=y_column.shape)
    m = len(x_column)
    if m < 2:
        raise SampleError("too_few", rows=m)
    unusable = ~(np.isfinite(x_column) & np.isfinite(y_column))
    if unusable.any():
        raise SampleError("not_finite", rows=int(unusable.sum()), row=int(unusable.argmax()))
    if x_column.min() == x_column.max():
        raise SampleError("constant_x", rows=m, x=float(x_column[0]))
    return Samples(x_column, y_column)


def spread_rows(m: int, most: int) -> np.typing.NDArray[np.int64]:
    """At most `most` row numbers, evenly spread over 0 .. m - 1: the fair sample a figure shows.

    m      number of rows, >= 0
    most   how many may be shown, >= 1; from 2 on the first and the last row are among them

    Raises ValueError if m < 0 or most < 1.

    >>> spread_rows(10, 4).tolist(), spread_rows(3, 4).tolist()
    ([0, 3, 6, 9], [0, 1, 2])
    """
    if m < 0 or most < 1:
        raise ValueError(f"m must be >= 0 and most >= 1; got m = {m}, most = {most}")
    shown = min(m, most)
    return (np.arange(shown, dtype=np.int64) * (m - 1)) // max(shown - 1, 1)

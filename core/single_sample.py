"""Learning from one sample at a time, as the course's first program does: an update after every sample."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array


@dataclass(frozen=True)
class SamplePass:
    """One row an update, row 0 the start: what the sample was, and the line after its update."""

    update: np.typing.NDArray[np.int64]  # (rows,) 0, 1, 2, ...
    sample: np.typing.NDArray[np.int64]  # (rows,) row of the sample in the data; -1 in row 0
    x: Array  # (rows,) nan in row 0, as are y, z, e
    y: Array
    z: Array  # the output before the update
    e: Array  # z - y
    w: Array  # after the update
    b: Array

    @property
    def last(self) -> int:
        """The number of the last row, which is the number of updates made."""
        return len(self.w) - 1


def one_pass(
    x: Array, y: Array, *, rate: float, w: float = 0.0, b: float = 0.0, updates: int | None = None
) -> SamplePass:
    """One pass over the samples in file order, with an update after each.

        z = w x + b    e = z - y    w <- w - rate e x    b <- b - rate e        (gradients of e²/2)

    x, y      (m,)  the samples
    rate      > 0; too large and the rows grow without bound, at last to nan (not an error)
    updates   how many; default m. After the last sample comes the first again.

    Raises ValueError if x and y differ in shape, or rate or updates is out of range.

    >>> one_pass(np.array([1.0, 2.0]), np.array([3.0, 5.0]), rate=0.1).w.round(9).tolist()
    [0.0, 0.3, 1.12]
    """
    if x.ndim != 1 or x.shape != y.shape or len(x) == 0:
        raise ValueError(f"x and y must be columns of one length >= 1; got shapes {x.shape} and {y.shape}")
    count = len(x) if updates is None else updates
    if not rate > 0 or count < 0:
        raise ValueError(f"rate must be > 0 and updates >= 0; got {rate} and {count}")
    xs, ys = x.tolist(), y.tolist()
    rows = [(0, -1, np.nan, np.nan, np.nan, np.nan, w, b)]
    for update in range(1, count + 1):
        sample = (update - 1) % len(xs)
        z = w * xs[sample] + b
        e = z - ys[sample]
        w, b = w - rate * e * xs[sample], b - rate * e
        rows.append((update, sample, xs[sample], ys[sample], z, e, w, b))
    columns = np.array(rows, dtype=np.float64).T
    return SamplePass(columns[0].astype(np.int64), columns[1].astype(np.int64), *columns[2:])

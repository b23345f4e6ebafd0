"""Three losses of one error e = a - y, and their slopes: what each lets a large error do."""

import numpy as np

from core.arrays import Array


def absolute(e: Array) -> tuple[Array, Array]:
    """The absolute error |e| and its slope, the sign of e: -1, 0 or 1, however large e is.

    e   any shape, in the units of the labels

    >>> [part.tolist() for part in absolute(np.array([-2.0, 0.0, 1.0]))]
    [[2.0, 0.0, 1.0], [-1.0, 0.0, 1.0]]
    """
    return np.abs(e), np.sign(e)


def half_square(e: Array) -> tuple[Array, Array]:
    """Half the squared error e²/2 and its slope, e itself: twice the error, twice the pull.

    e   any shape, in the units of the labels

    >>> [part.tolist() for part in half_square(np.array([-2.0, 0.0, 1.0]))]
    [[2.0, 0.0, 0.5], [-2.0, 0.0, 1.0]]
    """
    return e**2 / 2, e + 0.0


def huber(e: Array, delta: float) -> tuple[Array, Array]:
    """Huber's loss and its slope: a square near 0, a straight line further out.

        |e| <= δ: e²/2, slope e          |e| > δ: δ (|e| - δ/2), slope δ or -δ

    e       any shape, in the units of the labels
    delta   > 0, in the same units: where the square ends

    Raises ValueError unless delta > 0.
    Source: Huber, Annals of Mathematical Statistics 35 (1964), 73.

    >>> [part.tolist() for part in huber(np.array([-2.0, 0.0, 1.0]), 1.0)]
    [[1.5, 0.0, 0.5], [-1.0, 0.0, 1.0]]
    """
    if not delta > 0:
        raise ValueError(f"delta must be > 0; got {delta}")
    slope = np.clip(e, -delta, delta)
    return np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2)), slope

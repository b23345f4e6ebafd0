"""Rounding as school teaches it, and counting the digits on which two numbers agree."""

import math
from typing import overload

import numpy as np

from core.arrays import Array


@overload
def half_up(v: float, decimals: int | None) -> float: ...
@overload
def half_up(v: Array, decimals: int | None) -> Array: ...
def half_up(v: float | Array, decimals: int | None) -> float | Array:
    """`v` rounded to `decimals` places as by hand: a half goes away from zero.

        2.675 -> 2.68      -2.675 -> -2.68      (2 decimals)

    v          a number, or an array of any shape (each element on its own)
    decimals   places kept, 0 to 15; None returns v unchanged

    A half is the float that prints as one: 2.675 is stored as 2.67499999999999982..., but the student reads
    2.675 and rounds up. A number so large that floats about it lie further apart than a quarter of the last
    place, infinity and nan come back unchanged; -0.001
    becomes 0.

    >>> half_up(2.675, 2), half_up(-0.125, 2), half_up(1 / 3, 4)
    (2.68, -0.13, 0.3333)
    """
    if decimals is None:
        return v
    ten = 10.0**decimals
    if isinstance(v, float | int):
        if not abs(v) < 2.0**50 / ten:
            return v
        whole = math.floor(abs(v) * ten)
        half = (whole + 0.5) / ten  # the float nearest to the decimal half, so the one that prints as it
        return math.copysign((whole + (abs(v) >= half)) / ten, v) + 0.0  # + 0.0 turns -0.0 into 0.0
    small = np.abs(v) < 2.0**50 / ten
    size = np.where(small, np.abs(v), 0.0)
    below = np.floor(size * ten)
    rounded = (below + (size >= (below + 0.5) / ten)) / ten
    return np.where(small, np.copysign(rounded, v) + 0.0, v)


def agreeing_digits(a: float, b: float) -> int:
    """How many leading significant digits two numbers share: 16 if equal, 0 if none.

        floor(-log10(|a - b| / max(|a|, |b|))), kept within 0 .. 16

    Not finite and not equal: 0.

    >>> agreeing_digits(2.0568, 2.0569), agreeing_digits(1.0, 1.0), agreeing_digits(1.0, -1.0)
    (4, 16, 0)
    """
    if a == b:
        return 16
    difference = abs(a - b) / max(abs(a), abs(b))
    if not difference < 1.0:  # nan and infinity too
        return 0
    return min(16, math.floor(-math.log10(difference)))

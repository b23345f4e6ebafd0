"""Derivatives from two values of the function: a check of every formula, and its own errors."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array

STEPS = np.logspace(0, -15, 61)  # from 1 down to 1e-15, four to each power of ten


@dataclass(frozen=True)
class Differences:
    """Forward and central differences for many steps h, and how far each is from the derivative."""

    h: Array  # (steps,)
    forward: Array  # (f(x+h) - f(x)) / h
    central: Array  # (f(x+h) - f(x-h)) / 2h
    forward_error: Array  # |difference - derivative|
    central_error: Array

    @property
    def best(self) -> float:
        """The h at which the central difference is nearest to the derivative; nan if none is finite."""
        finite = np.isfinite(self.central_error)
        return (
            float(self.h[np.where(finite, self.central_error, np.inf).argmin()]) if finite.any() else np.nan
        )


def central_difference(f: Callable[[Array], Array], x: float, h: float) -> float:
    """(f(x+h) - f(x-h)) / 2h: its error is f'''(x) h²/6 from the curve, and about 1e-16 |f|/h from rounding.

    f    takes an array and returns one of the same shape; outside its domain nan, which is passed on
    h    > 0

    >>> round(central_difference(np.square, 3.0, 0.1), 9)
    6.0
    """
    with np.errstate(all="ignore"):
        high, low = f(np.array([x + h, x - h]))
        return float((high - low) / (2 * h))


def quotients(f: Callable[[Array], Array], x: float, h: float) -> tuple[float, float]:
    """The forward and the central difference at x, from one evaluation of f at three places.

    >>> [round(v, 9) for v in quotients(np.square, 3.0, 0.1)]
    [6.1, 6.0]
    """
    with np.errstate(all="ignore"):
        high, here, low = f(np.array([x + h, x, x - h]))
        return float((high - here) / h), float((high - low) / (2 * h))


def differences(f: Callable[[Array], Array], x: float, derivative: float, h: Array = STEPS) -> Differences:
    """Both differences of f at x for every step h, beside the exact derivative.

    Large h errs by the curve's bend (h for forward, h² for central), small h by rounding (1/h); the best
    h of the central difference is near the cube root of the machine epsilon, 6e-6, times the size of x.

    >>> found = differences(np.exp, 0.0, 1.0)
    >>> bool(1e-6 < found.best < 1e-4), bool(found.central_error[0] > 0.1)
    (True, True)
    """
    with np.errstate(all="ignore"):
        high, low, here = f(x + h), f(x - h), f(np.array([x]))[0]
        forward, central = (high - here) / h, (high - low) / (2 * h)
        return Differences(h, forward, central, np.abs(forward - derivative), np.abs(central - derivative))

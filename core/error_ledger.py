"""Errors added up sample by sample: signed, absolute, squared, Huber; then sum, mean and half mean."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.error_losses import huber
from core.rounding import half_up


@dataclass(frozen=True)
class ErrorLedger:
    """A row a sample, row 0 the start: the sample's error in four forms, and their sums so far."""

    y: Array  # (m + 1,) label; nan in row 0, as all up to `huber`
    a: Array  # prediction
    error: Array  # e = a - y, > 0 where the prediction lies above the label
    absolute: Array  # |e|
    square: Array  # e²
    huber: Array
    error_sum: Array  # (m + 1,) 0 in row 0
    absolute_sum: Array
    square_sum: Array
    huber_sum: Array


def error_ledger(y: Array, a: Array, delta: float, decimals: int | None = None) -> ErrorLedger:
    """The errors of predictions a against labels y, added up one sample after the other.

        e = a - y    |e|    e²    Huber: e²/2 up to δ, then δ (|e| - δ/2)

    y, a       (m,)  m >= 1
    delta      > 0, Huber's δ
    decimals   places every intermediate result is rounded to, or None

    Signed errors that cancel sum to 0: 0.1 + 0.2 - 0.3 leaves no 5.55e-17.

    Raises ValueError if y and a differ in length or are empty, or delta is not > 0.

    >>> error_ledger(np.array([1.0, 1.0]), np.array([0.0, 2.0]), 1.0).error_sum.tolist()
    [0.0, -1.0, 0.0]
    """
    if y.ndim != 1 or y.shape != a.shape or len(y) == 0:
        raise ValueError(f"y and a must be columns of one length >= 1; got {y.shape} and {a.shape}")
    y, a = half_up(y, decimals), half_up(a, decimals)
    e = half_up(a - y, decimals)
    forms = [half_up(v, decimals) for v in (e, np.abs(e), e**2, huber(e, delta)[0])]
    sums = [np.zeros(len(y) + 1) for _ in forms]
    for total, form in zip(sums, forms, strict=True):
        for i, v in enumerate(form):
            total[i + 1] = half_up(float(total[i] + v), decimals)
    sums[0] = np.where(np.abs(sums[0]) <= lost(y, a), 0.0, sums[0])
    rows = [np.concatenate(([np.nan], column)) for column in (y, a, *forms)]
    return ErrorLedger(*rows, *sums)


def lost(y: Array, a: Array) -> Array:
    """What floating-point numbers may leave of signed errors a - y that cancel, after 0, 1, ... m samples.

    Each of 2m numbers, m differences and m sums is off by at most 2⁻⁵³ of its size.

    y, a   (m,); gives (m + 1,), in their units

    >>> bool(abs(0.1 + 0.2 - 0.3) <= lost(np.zeros(3), np.array([0.1, 0.2, -0.3]))[-1] < 1e-15)
    True
    """
    sizes = np.concatenate(([0.0], np.cumsum(np.abs(y) + np.abs(a))))
    return 2.0**-53 * (len(y) + 2) * sizes


@dataclass(frozen=True)
class Conventions:
    """Sum, mean and half mean of the squares, with the slope of each when all predictions move together."""

    loss: dict[str, float]  # name -> c Σe²
    slope: dict[str, float]  # name -> 2c Σe, the derivative by a number b added to every prediction
    best: float  # the b where each of the three is smallest: minus the mean error


def conventions(run: ErrorLedger, decimals: int | None = None) -> Conventions:
    """The three losses c Σe² of a ledger, c = 1, 1/m, 1/(2m), and their derivatives by a common shift b.

        J(b) = c Σ(e + b)²    dJ/db = 2c Σ(e + b)    lowest at b = -Σe/m, whatever c is

    decimals   places every intermediate result is rounded to, or None

    >>> c = conventions(error_ledger(np.ones(3), np.array([1.0, 2.0, 3.0]), 1.0))
    >>> c.loss["sum"], round(c.loss["half_mean"], 4), c.slope["half_mean"], c.best
    (5.0, 0.8333, 1.0, -1.0)
    """
    m = len(run.y) - 1
    square, signed = float(run.square_sum[-1]), float(run.error_sum[-1])
    parts = {"sum": 1, "mean": m, "half_mean": 2 * m}
    loss = {name: half_up(square / part, decimals) for name, part in parts.items()}
    slope = {name: half_up(2 * signed / part, decimals) for name, part in parts.items()}
    return Conventions(loss, slope, half_up(-signed / m, decimals))

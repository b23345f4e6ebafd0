"""Two losses of one sigmoid neuron with label y = 0 or 1: cross-entropy and half the squared error."""

from dataclasses import dataclass

import numpy as np

from core.activations import sigmoid, sigmoid_slope, softplus
from core.arrays import Array
from core.information import information, weighted
from core.rounding import half_up


@dataclass(frozen=True)
class OutputLosses:
    """The cross-entropy over the neuron's output a."""

    a: Array  # (rows,) 0 to 1
    if_one: Array  # (rows,) -ln a, the loss when y = 1
    if_zero: Array  # (rows,) -ln(1 - a), the loss when y = 0
    loss: Array  # (rows,) y (-ln a) + (1 - y) (-ln(1 - a))
    slope: Array  # (rows,) dJ/da = (a - y) / (a (1 - a))


@dataclass(frozen=True)
class SumLosses:
    """Both losses over the weighted sum z, a = sigmoid(z)."""

    z: Array  # (rows,)
    a: Array  # (rows,)
    error: Array  # (rows,) a - y, which is the slope dJ/dz of the cross-entropy
    damping: Array  # (rows,) a (1 - a), the slope of the sigmoid, at most 1/4
    cross: Array  # (rows,) cross-entropy
    square: Array  # (rows,) (a - y)² / 2
    square_slope: Array  # (rows,) dJ/dz = (a - y) a (1 - a)


def output_loss(a: Array, y: float) -> Array:
    """J = -[y ln a + (1 - y) ln(1 - a)], with 0 · ln 0 = 0; infinite where a sure output is wrong.

    >>> output_loss(np.array([0.6, 0.7, 1.0, 0.0]), 1.0).round(6).tolist()
    [0.510826, 0.356675, 0.0, inf]
    """
    parts = np.full(np.shape(a), y), np.full(np.shape(a), 1 - y)
    return weighted(parts[0], information(a)) + weighted(parts[1], information(1 - a))


def over_outputs(a: Array, y: float, decimals: int | None = None) -> OutputLosses:
    """The loss and its slope for outputs strictly between 0 and 1; `decimals`: rounded as by hand.

    >>> made = over_outputs(np.array([0.6]), 1.0)
    >>> made.loss.round(6).tolist(), made.slope.round(6).tolist()
    ([0.510826], [-1.666667])
    """
    if_one = half_up(information(a), decimals)
    if_zero = half_up(information(1 - a), decimals)
    loss = half_up(y * if_one + (1 - y) * if_zero, decimals)
    slope = half_up((a - y) / half_up(a * (1 - a), decimals), decimals)
    return OutputLosses(a, if_one, if_zero, loss, slope)


def signed_error(z: Array, y: float) -> Array:
    """a - y from z, y 0 or 1, without the digits that 1 - a loses: -sigmoid(-z) for y = 1.

    >>> signed_error(np.array([-5.0, 40.0]), 1.0).tolist()
    [-0.9933071490757153, -4.248354255291589e-18]
    """
    return (1 - y) * sigmoid(z) - y * sigmoid(-z)


def cross_entropy(z: Array, y: float | Array) -> Array:
    """J = softplus(z) - y z, finite for every z: written so that no digits cancel.

    y   0 or 1, or anything between; an array fits z

    >>> cross_entropy(np.array([-1000.0, 0.0, 1000.0]), 1.0).round(6).tolist()
    [1000.0, 0.693147, 0.0]
    """
    return y * softplus(-z) + (1 - y) * softplus(z)


def over_sums(z: Array, y: float, decimals: int | None = None) -> SumLosses:
    """Both losses and their slopes for weighted sums z; `decimals`: every result rounded as by hand.

    z    (rows,) any finite numbers        y    0 or 1

    >>> made = over_sums(np.array([-5.0]), 1.0)
    >>> made.error.round(6).tolist(), made.square_slope.round(6).tolist()
    ([-0.993307], [-0.006604])
    """
    a = half_up(sigmoid(z), decimals)
    error = half_up(signed_error(z, y), decimals)
    if decimals is None:
        damping, cross = sigmoid_slope(z), cross_entropy(z, y)
    else:
        damping = half_up(a * half_up(1 - a, decimals), decimals)
        cross = half_up(information(1 - np.abs(error)), decimals)
    square = half_up(half_up(error**2, decimals) / 2, decimals)
    return SumLosses(z, a, error, damping, cross, square, half_up(error * damping, decimals))


def naive(a: float, y: float) -> float:
    """-[y ln a + (1 - y) ln(1 - a)] as it stands, without any care: inf or nan where a is 0 or 1.

    >>> naive(0.0, 1.0), naive(1.0, 1.0)
    (inf, nan)
    """
    with np.errstate(all="ignore"):
        return float(-(y * np.log(np.float64(a)) + (1 - y) * np.log(np.float64(1 - a))))


def clipped(a: float, y: float, small: float = 1e-15) -> float:
    """The same with a kept between `small` and 1 - `small`: finite, and never above -ln small = 34.54.

    >>> round(clipped(0.0, 1.0), 2), round(clipped(1.0, 1.0), 15)
    (34.54, 1e-15)
    """
    return float(output_loss(np.array([min(max(a, small), 1 - small)]), y)[0])

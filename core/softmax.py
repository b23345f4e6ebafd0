"""Softmax and its cross-entropy from logits: no power overflows, and no logarithm meets 0."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.rounding import half_up


@dataclass(frozen=True)
class SoftmaxLoss:
    """One prediction, operation by operation."""

    z: Array  # (k,) logits
    y: Array  # (k,) one-hot label
    shifted: Array  # (k,) z - max z
    power: Array  # (k,) e^(z - max z), the largest is 1
    total: float  # their sum, 1 to k
    a: Array  # (k,) probabilities
    loss: float  # -ln a of the label's class
    gradient: Array  # (k,) dJ/dz = a - y


def softmax(z: Array) -> Array:
    """a = e^z / Σ e^z along the last axis. The largest logit is taken off first, which changes nothing.

    >>> softmax(np.log([0.1, 0.6, 0.3])).round(12).tolist(), softmax(np.array([1000.0, 0.0])).tolist()
    ([0.1, 0.6, 0.3], [1.0, 0.0])
    """
    power = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.asarray(power / power.sum(axis=-1, keepdims=True))


def log_softmax(z: Array) -> Array:
    """ln a = z - ln Σ e^z along the last axis, finite even where a is 0 as a float.

    >>> log_softmax(np.array([1000.0, 0.0])).tolist()
    [0.0, -1000.0]
    """
    shifted = z - z.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)))


def softmax_loss(z: Array, label: int, decimals: int | None = None) -> SoftmaxLoss:
    """The cross-entropy of one prediction: J = -ln a_c = ln Σ e^(z - max) - (z_c - max), and dJ/dz = a - y.

    z           (k,) logits
    label       the right class c, 0 to k - 1
    decimals    every result rounded as by hand

    >>> made = softmax_loss(np.log([0.1, 0.6, 0.3]), 2)
    >>> round(made.loss, 6), made.gradient.round(6).tolist()
    (1.203973, [0.1, 0.6, -0.7])
    """
    y = np.zeros(len(z))
    y[label] = 1.0
    shifted = half_up(z - z.max(), decimals)
    power = half_up(np.exp(shifted), decimals)
    total = half_up(float(power.sum()), decimals)
    a = half_up(power / total, decimals)
    loss = half_up(half_up(math.log(total), decimals) - float(shifted[label]), decimals)
    return SoftmaxLoss(z, y, shifted, power, total, a, loss, half_up(a - y, decimals))

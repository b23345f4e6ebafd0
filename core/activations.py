"""Activation functions f and their derivatives: what a neuron makes of its weighted sum z."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array

Function = Callable[[Array], Array]


@dataclass(frozen=True)
class Activation:
    """An activation function: a = f(z), its derivative, and the range its values lie in."""

    name: str
    function: Function
    derivative: Function
    low: float  # no value lies below
    high: float  # nor above
    attained: tuple[bool, bool]  # whether low and high are values themselves


def identity(z: Array) -> Array:
    """No activation: a = z.

    >>> identity(np.array([-2.0, 3.0])).tolist()
    [-2.0, 3.0]
    """
    return z


def identity_slope(z: Array) -> Array:
    """1 everywhere."""
    return np.ones_like(z)


def step(z: Array) -> Array:
    """The neuron fires (1) or not (0): 1 where z >= 0.

    >>> step(np.array([-0.1, 0.0, 2.0])).tolist()
    [0.0, 1.0, 1.0]
    """
    return (z >= 0).astype(np.float64)


def step_slope(z: Array) -> Array:
    """0 everywhere; at the jump z = 0 there is no derivative, and 0 stands for it."""
    return np.zeros_like(z)


def sigmoid(z: Array) -> Array:
    """The logistic function: a = 1 / (1 + e^-z). Only powers e^-|z| are taken, which never overflow.

    >>> sigmoid(np.array([-1000.0, 0.0, 2.0])).round(6).tolist()
    [0.0, 0.5, 0.880797]
    """
    power = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, power) / (1.0 + power)


def sigmoid_slope(z: Array) -> Array:
    """a (1 - a), written with e^-|z| so that no digit is lost where a is near 1.

    >>> sigmoid_slope(np.array([0.0])).tolist()
    [0.25]
    """
    power = np.exp(-np.abs(z))
    return power / (1.0 + power) ** 2


def tanh(z: Array) -> Array:
    """The hyperbolic tangent: a = (e^z - e^-z) / (e^z + e^-z).

    >>> tanh(np.array([0.0, 1000.0])).tolist()
    [0.0, 1.0]
    """
    return np.tanh(z)


def tanh_slope(z: Array) -> Array:
    """1 - a², written with e^-2|z| so that no digit is lost where a is near 1 or -1.

    >>> tanh_slope(np.array([0.0])).tolist()
    [1.0]
    """
    power: Array = np.exp(-2 * np.abs(z))
    return 4 * power / (1.0 + power) ** 2


def relu(z: Array) -> Array:
    """The rectified linear unit: a = max(0, z).

    >>> relu(np.array([-2.0, 3.0])).tolist()
    [0.0, 3.0]
    """
    return np.maximum(z, 0.0)


def relu_slope(z: Array) -> Array:
    """1 where z > 0, else 0; at the kink z = 0 there is no derivative, and 0 stands for it."""
    return (z > 0).astype(np.float64)


def leaky_relu(z: Array) -> Array:
    """ReLU with a leak: a = z where z > 0, else 0.01 z.

    >>> leaky_relu(np.array([-2.0, 3.0])).tolist()
    [-0.02, 3.0]
    """
    return np.where(z > 0, z, 0.01 * z)


def leaky_relu_slope(z: Array) -> Array:
    """1 where z > 0, else 0.01; at the kink z = 0 there is no derivative, and 0.01 stands for it."""
    return np.where(z > 0, 1.0, 0.01)


def softplus(z: Array) -> Array:
    """A rounded ReLU: a = ln(1 + e^z). Only powers e^-|z| are taken, which never overflow.

    >>> softplus(np.array([-1000.0, 0.0, 1000.0])).round(6).tolist()
    [0.0, 0.693147, 1000.0]
    """
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def softplus_slope(z: Array) -> Array:
    """The sigmoid of z."""
    return sigmoid(z)


ACTIVATIONS = {
    activation.name: activation
    for activation in (
        Activation("identity", identity, identity_slope, -math.inf, math.inf, (False, False)),
        Activation("step", step, step_slope, 0.0, 1.0, (True, True)),
        Activation("sigmoid", sigmoid, sigmoid_slope, 0.0, 1.0, (False, False)),
        Activation("tanh", tanh, tanh_slope, -1.0, 1.0, (False, False)),
        Activation("relu", relu, relu_slope, 0.0, math.inf, (True, False)),
        Activation("leaky_relu", leaky_relu, leaky_relu_slope, -math.inf, math.inf, (False, False)),
        Activation("softplus", softplus, softplus_slope, 0.0, math.inf, (False, False)),
    )
}

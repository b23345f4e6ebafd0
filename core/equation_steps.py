"""One sample through a network of two layers, forward and back, every number as it is worked out on paper."""

from dataclasses import dataclass

import numpy as np

from core.activations import Activation
from core.arrays import Array
from core.binary_loss import cross_entropy
from core.network import Layers
from core.rounding import half_up


@dataclass(frozen=True)
class Steps:
    """Every number of one sample. Rows are samples: each array of neurons is (1, neurons)."""

    z1: Array  # weighted sums of the hidden layer
    a1: Array
    z2: Array  # weighted sums of the output layer
    a2: Array
    error: Array  # a2 - y
    cost: float
    slope2: Array  # g'(z2)
    delta2: Array  # BP1: ∂C/∂z2
    carried: Array  # δ2 W2ᵀ = ∂C/∂a1
    slope1: Array  # f'(z1)
    delta1: Array  # BP2: ∂C/∂z1
    dB2: Array  # BP3
    dB1: Array
    dW2: Array  # BP4, like W2
    dW1: Array


def sample_steps(
    x: Array,
    y: Array,
    layers: Layers,
    hidden: Activation,
    output: Activation,
    loss: str,
    decimals: int | None = None,
) -> Steps:
    """Forward, cost, and the four equations, for one sample.

        z1 = x W1 + B1    a1 = f(z1)    z2 = a1 W2 + B2    a2 = g(z2)
        BP1   δ2 = (a2 - y) g'(z2), or a2 - y under cross-entropy
        BP2   δ1 = (δ2 W2ᵀ) ⊙ f'(z1)
        BP3   ∂C/∂B = δ
        BP4   ∂C/∂W2 = a1ᵀ δ2,  ∂C/∂W1 = xᵀ δ1

    x          (1, n) the sample        y  (1, k) its label        layers  two (W, B)
    loss       "half_mse", or "binary_cross_entropy" (`output` must then be the sigmoid)
    decimals   places kept of every result; None: all, and then f' is taken from z, not from the rounded a

    >>> from core.activations import ACTIVATIONS
    >>> one = np.ones((1, 1))
    >>> made = sample_steps(3 * one, 4 * one, ((2 * one, 0 * one), (one, -one)),
    ...                     ACTIVATIONS["relu"], ACTIVATIONS["identity"], "half_mse")
    >>> made.a2.tolist(), made.delta1.tolist(), made.dW1.tolist()  # 6 - 1, 5 - 4, 3 · 1
    ([[5.0]], [[1.0]], [[3.0]])
    """
    (W1, B1), (W2, B2) = layers
    z1 = noted(x @ W1 + B1, decimals)
    a1 = noted(hidden.function(z1), decimals)
    z2 = noted(a1 @ W2 + B2, decimals)
    a2 = noted(output.function(z2), decimals)
    cost = half_up(sample_cost(z2, a2, y, loss, decimals), decimals)
    error, slope2 = noted(a2 - y, decimals), slope(output, z2, a2, decimals)
    delta2 = error if loss == "binary_cross_entropy" else noted(error * slope2, decimals)
    carried, slope1 = noted(delta2 @ W2.T, decimals), slope(hidden, z1, a1, decimals)
    delta1 = noted(carried * slope1, decimals)
    dW2, dW1 = noted(a1.T @ delta2, decimals), noted(x.T @ delta1, decimals)
    back = (slope2, delta2, carried, slope1, delta1, delta2, delta1, dW2, dW1)
    return Steps(z1, a1, z2, a2, error, cost, *back)


def noted(v: Array, decimals: int | None) -> Array:
    """`half_up` of the decimal number that v stands for: 0.165 is a half, whatever its last bit.

    >>> noted(np.array([0.16499999999999998]), 2).tolist()
    [0.17]
    """
    return v if decimals is None else half_up(np.round(v, 12), decimals)


def slope(activation: Activation, z: Array, a: Array, decimals: int | None) -> Array:
    """f'(z); by hand from the rounded a: a (1 - a) of the sigmoid, 1 - a² of tanh.

    >>> from core.activations import ACTIVATIONS
    >>> slope(ACTIVATIONS["sigmoid"], np.array([0.5]), np.array([0.62]), 2).tolist()  # 0.62 · 0.38 = 0.2356
    [0.24]
    """
    if decimals is None or activation.name not in ("sigmoid", "tanh"):
        return activation.derivative(z)
    return noted(a * (1 - a) if activation.name == "sigmoid" else 1 - a * a, decimals)


def sample_cost(z: Array, a: Array, y: Array, loss: str, decimals: int | None) -> float:
    """(a - y)² / 2, or -y ln a - (1 - y) ln(1 - a): exact from z, by hand from the rounded a (then 0 and 1
    may cost ∞).

    >>> half = np.array([[0.5]])
    >>> sample_cost(half, half, half + 0.5, "half_mse", None)  # 0.5² / 2
    0.125
    """
    if loss == "half_mse":
        return float(np.sum((a - y) ** 2)) / 2
    if decimals is None:
        return float(np.sum(cross_entropy(z, y)))
    with np.errstate(divide="ignore"):
        one, zero = (np.where(p == 0, 0.0, -np.log(q)) for p, q in ((y, a), (1 - y, 1 - a)))
    return float(np.sum(np.where(y == 0, 0.0, y) * one + np.where(y == 1, 0.0, 1 - y) * zero))

"""Four lines that are easily written wrong: backward passes with one slip each, and where they lead."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.gradient_check import numerical_gradients
from core.network import Gradients, Layers, Trace, backward, cost, forward
from core.network_training import updated

Backward = Callable[[Layers, Trace, Array, tuple[str, ...], str], Gradients]


def other_neuron(
    layers: Layers, trace: Trace, Y: Array, activations: tuple[str, ...], loss: str
) -> Gradients:
    """BP4 with the other neuron's path: ∂C/∂W1 = xᵀ (δ1 of the hidden neurons in reverse order).

    With two hidden neurons this is the slip of the printed course. The biases stay right.
    """
    right = backward(layers, trace, Y, activations, loss)
    dW1 = trace.A[0].T @ right.delta[0][:, ::-1]
    return Gradients(right.delta, (dW1, *right.dW[1:]), right.dB)


def without_slope(
    layers: Layers, trace: Trace, Y: Array, activations: tuple[str, ...], loss: str
) -> Gradients:
    """BP2 without ⊙ f'(z1): δ1 = δ2 W2ᵀ, for two layers."""
    right = backward(layers, trace, Y, activations, loss)
    return with_first(right, trace, right.delta[1] @ layers[1][0].T)


def without_transpose(
    layers: Layers, trace: Trace, Y: Array, activations: tuple[str, ...], loss: str
) -> Gradients:
    """BP2 without the transpose: δ1 = (δ2 W2) ⊙ f'(z1), for two layers.

    Raises ValueError if δ2 and W2 do not fit; where W2 is square they do, by accident.
    """
    right, W2 = backward(layers, trace, Y, activations, loss), layers[1][0]
    if right.delta[1].shape[1] != W2.shape[0]:
        raise ValueError(f"δ {right.delta[1].shape} and W {W2.shape} do not fit")
    carried = right.delta[1] @ W2
    return with_first(right, trace, carried * ACTIVATIONS[activations[0]].derivative(trace.Z[0]))


def flipped_sign(
    layers: Layers, trace: Trace, Y: Array, activations: tuple[str, ...], loss: str
) -> Gradients:
    """BP1 with y - a for a - y: all signs turn, and an update adds what it should subtract."""
    right = backward(layers, trace, Y, activations, loss)
    delta, dW, dB = ([-v for v in part] for part in (right.delta, right.dW, right.dB))
    return Gradients(tuple(delta), tuple(dW), tuple(dB))


def with_first(right: Gradients, trace: Trace, delta: Array) -> Gradients:
    """The gradients with another δ in the first layer, and BP3 and BP4 from it."""
    dW1, dB1 = trace.A[0].T @ delta, delta.sum(axis=0, keepdims=True)
    return Gradients((delta, *right.delta[1:]), (dW1, *right.dW[1:]), (dB1, *right.dB[1:]))


SLIPS: dict[str, Backward] = {
    "neuron": other_neuron,
    "slope": without_slope,
    "transpose": without_transpose,
    "sign": flipped_sign,
}


def flat(pairs: Layers) -> Array:
    """All numbers of (W, B), layer by layer: W row by row, then B.

    >>> flat(((np.array([[1.0, 2.0]]), np.array([[3.0, 4.0]])),)).tolist()
    [1.0, 2.0, 3.0, 4.0]
    """
    return np.concatenate([part.ravel() for pair in pairs for part in pair])


@dataclass(frozen=True)
class Descent:
    """Updates with one backward pass, row 0 the start; n parameters in the order of `flat`."""

    cost: Array  # (rows,)
    used: Array  # (rows, n) what this backward pass takes for the gradient
    gradient: Array  # (rows, n) the gradient at the same place
    length: Array  # (rows,) |used| / |gradient|
    angle: Array  # (rows,) degrees between used and gradient; nan where one of them is 0


def descent(
    layers: Layers,
    X: Array,
    Y: Array,
    activations: tuple[str, ...],
    loss: str,
    gradients: Backward,
    rate: float,
    updates: int,
) -> Descent:
    """`updates` times W - rate ∂C/∂W and B - rate ∂C/∂B, with ∂C as `gradients` has it; raises as that does.

    >>> net = ((np.array([[2.0]]), np.array([[0.0]])),)
    >>> run = descent(net, np.array([[3.0]]), np.array([[4.0]]), ("identity",), "half_mse", backward, 0.1, 1)
    >>> run.cost.round(9).tolist(), run.used[0].tolist()  # 6 - 4 = 2; w = 2 - 0.6, b = -0.2, a = 4
    ([2.0, 0.0], [6.0, 2.0])
    """
    costs, used, true = [], [], []
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(updates + 1):
            trace = forward(layers, X, activations)
            found = gradients(layers, trace, Y, activations, loss)
            right = backward(layers, trace, Y, activations, loss)
            costs.append(cost(trace, Y, loss))
            used.append(flat(tuple(zip(found.dW, found.dB, strict=True))))
            true.append(flat(tuple(zip(right.dW, right.dB, strict=True))))
            layers = updated(layers, found, rate)
        u, g = np.array(used), np.array(true)
        length, angle = compared(u, g)
    return Descent(np.array(costs), u, g, length, angle)


def compared(u: Array, g: Array) -> tuple[Array, Array]:
    """Row by row |u| / |g| and the angle between them in degrees; nan where it has none.

    >>> [v.round(6).tolist() for v in compared(np.array([[0.0, 2.0]]), np.array([[1.0, 0.0]]))]
    [[2.0], [90.0]]
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        long, size = np.linalg.norm(u, axis=1), np.linalg.norm(g, axis=1)
        unit, direction = u / long[:, None], g / size[:, None]
        apart = np.linalg.norm(unit - direction, axis=1), np.linalg.norm(unit + direction, axis=1)
        return long / size, np.degrees(2 * np.arctan2(*apart))  # exact also near 0 and 180


def checked(layers: Layers, X: Array, Y: Array, activations: tuple[str, ...], loss: str) -> Array:
    """The central difference of every parameter, in the order of `flat`."""
    return flat(numerical_gradients(layers, X, Y, activations, loss))

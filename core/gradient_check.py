"""The gradients of a network once more, by central differences: slow, and independent of any equation."""

import numpy as np

from core.arrays import Array
from core.network import Layers, cost, forward


def numerical_gradients(
    layers: Layers, X: Array, Y: Array, activations: tuple[str, ...], loss: str, h: float = 1e-5
) -> Layers:
    """[C(v + h) - C(v - h)] / 2h for every weight and bias v, in the shape of the layers.

    The error is of order h², plus the rounding of C divided by h.

    >>> net = ((np.array([[2.0]]), np.array([[0.0]])),)
    >>> x, y = np.array([[3.0]]), np.array([[4.0]])
    >>> ((dW, dB),) = numerical_gradients(net, x, y, ("identity",), "half_mse")
    >>> dW.round(6).tolist(), dB.round(6).tolist()
    ([[6.0]], [[2.0]])
    """

    def moved(layer: int, part: int, at: tuple[int, ...], by: float) -> float:
        changed = [list(pair) for pair in layers]
        changed[layer][part] = changed[layer][part].copy()
        changed[layer][part][at] += by
        net = tuple((W, B) for W, B in changed)
        return cost(forward(net, X, activations), Y, loss)

    found = []
    for layer, pair in enumerate(layers):
        slopes = [np.empty_like(values) for values in pair]
        for part, values in enumerate(pair):
            for at in np.ndindex(values.shape):
                slopes[part][at] = (moved(layer, part, at, h) - moved(layer, part, at, -h)) / (2 * h)
        found.append((slopes[0], slopes[1]))
    return tuple(found)

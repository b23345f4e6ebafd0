"""How much of the error arrives in each layer of a deep network, and what it was multiplied by on its way."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.network import Layers, backward, drawn, forward


@dataclass(frozen=True)
class BackwardSizes:
    """One backward pass, the last layer first; each size a root mean square over samples, neurons and seeds.

    size = size of the row before · by_weights · by_slope, to the last bit but rounding.
    """

    layer: npt.NDArray[np.int64]  # (L,) L, L - 1, ..., 1
    size: Array  # (L,) of m δ
    carried: Array  # (L,) of m δ_{l+1} W_{l+1}ᵀ, before f'; nan in the last layer
    by_weights: Array  # (L,) carried / the size of the layer behind; nan in the last layer, or after a size 0
    by_slope: Array  # (L,) size / carried; nan likewise


def backward_sizes(
    X: Array,
    Y: Array,
    hidden: int,
    width: int,
    activation: str,
    how: str,
    *,
    times: float = 1.0,
    seeds: int = 20,
) -> BackwardSizes:
    """The sizes of δ in a network just drawn: `hidden` layers of `width` neurons, then one sigmoid neuron.

    X, Y    (m, n), (m, 1)     the loss is the binary cross-entropy, so δ of the last layer is (a - y)/m
    how     as in `core.network.drawn`, the weights then `times` as large
    seeds   networks averaged over, drawn with seeds 1, 2, ...

    Raises ValueError if hidden, width or seeds < 1.

    >>> X, Y = np.array([[1.0], [-1.0]]), np.array([[1.0], [0.0]])
    >>> sizes = backward_sizes(X, Y, 3, 4, "sigmoid", "xavier")
    >>> sizes.layer.tolist(), (sizes.by_slope[1:] <= 0.25).tolist()
    ([4, 3, 2, 1], [True, True, True])
    """
    if min(hidden, width, seeds) < 1:
        raise ValueError(f"hidden {hidden}, width {width} and seeds {seeds} must be >= 1")
    shape, names = (X.shape[1], *(width,) * hidden, 1), (*(activation,) * hidden, "sigmoid")
    squares = np.zeros((2, hidden + 1))
    for seed in range(1, seeds + 1):
        layers = scaled(drawn(shape, np.random.default_rng(seed), how), times)
        squares += mean_squares(layers, X, Y, names) / seeds
    size, carried = np.sqrt(squares)
    carried[0] = np.nan
    behind = np.concatenate(([np.nan], size[:-1]))
    with np.errstate(invalid="ignore", divide="ignore"):
        return BackwardSizes(np.arange(hidden + 1, 0, -1), size, carried, carried / behind, size / carried)


def scaled(layers: Layers, times: float) -> Layers:
    """The same layers with weights `times` as large; biases stay.

    >>> scaled(((np.array([[2.0]]), np.array([[3.0]])),), 0.5)
    ((array([[1.]]), array([[3.]])),)
    """
    return tuple((times * W, B) for W, B in layers)


def mean_squares(layers: Layers, X: Array, Y: Array, names: tuple[str, ...]) -> Array:
    """Mean squares of m δ (row 0) and of m δ_{l+1} W_{l+1}ᵀ (row 1, 0 for the last layer), last layer first.

    >>> net = ((np.array([[0.0]]), np.array([[0.0]])), (np.array([[3.0]]), np.array([[0.0]])))
    >>> mean_squares(net, np.array([[1.0]]), np.array([[1.0]]), ("identity", "sigmoid")).tolist()
    [[0.25, 2.25], [0.0, 2.25]]
    """
    found = backward(layers, forward(layers, X, names), Y, names, "binary_cross_entropy")
    delta = [len(X) * d for d in reversed(found.delta)]
    weights = [W for W, _ in reversed(layers)]
    carried = [d @ W.T for d, W in zip(delta, weights[:-1], strict=False)]
    return np.array([[np.mean(d * d) for d in delta], [0.0, *(np.mean(c * c) for c in carried)]])

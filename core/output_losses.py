"""What a network is trained on: the loss C of its last layer, and δ = ∂C/∂z there (equation BP1)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.binary_loss import cross_entropy
from core.softmax import log_softmax, softmax


@dataclass(frozen=True)
class OutputLoss:
    """A loss, the mean over samples (rows)."""

    name: str
    output: str  # the activation its formula needs in the last layer; "": any
    value: Callable[[Array, Array, Array], float]  # z, a, y -> C
    slope: Callable[[Array, Array], Array]  # a, y -> ∂C/∂a, or with a needed output ∂C/∂z


def half_mean_square(z: Array, a: Array, y: Array) -> float:
    """C = 1/(2m) Σ (a - y)², summed over samples and outputs.

    >>> z = np.array([[1.0, 3.0]])
    >>> half_mean_square(z, z, np.array([[0.0, 1.0]]))  # (1² + 2²) / 2
    2.5
    """
    return float(np.sum((a - y) ** 2)) / (2 * len(y))


def binary_cross_entropy(z: Array, a: Array, y: Array) -> float:
    """C = -1/m Σ [y ln a + (1 - y) ln(1 - a)] with a = sigmoid(z), from z, finite for every z.

    >>> round(binary_cross_entropy(np.array([[0.0], [1000.0]]), np.array([]), np.array([[1.0], [1.0]])), 6)
    0.346574
    """
    return float(np.sum(cross_entropy(z, y))) / len(y)


def categorical_cross_entropy(z: Array, a: Array, y: Array) -> float:
    """C = -1/m Σ y ln a with a = softmax(z), from z, finite for every z; the rows of y are one-hot.

    >>> z = np.log([[0.1, 0.6, 0.3]])
    >>> round(categorical_cross_entropy(z, np.array([]), np.array([[0.0, 0.0, 1.0]])), 6)
    1.203973
    """
    return float(-np.sum(y * log_softmax(z))) / len(y)


def mean_error(a: Array, y: Array) -> Array:
    """(a - y) / m: ∂C/∂a of the half mean square, and ∂C/∂z of both cross-entropies with their outputs."""
    return (a - y) / len(y)


LOSSES = {
    loss.name: loss
    for loss in (
        OutputLoss("half_mse", "", half_mean_square, mean_error),
        OutputLoss("binary_cross_entropy", "sigmoid", binary_cross_entropy, mean_error),
        OutputLoss("cross_entropy", "softmax", categorical_cross_entropy, mean_error),
    )
}


def output_function(name: str) -> Callable[[Array], Array]:
    """The activation of a layer by its name; "softmax" is one for the last layer only.

    >>> output_function("sigmoid")(np.array([0.0])).tolist()
    [0.5]
    """
    return softmax if name == "softmax" else ACTIVATIONS[name].function


def output_delta(loss: str, activation: str, z: Array, a: Array, y: Array) -> Array:
    """δ of the last layer (BP1): ∂C/∂a · f'(z), or (a - y)/m where the loss and the activation cancel.

    z, a, y   (m, k)

    Raises ValueError if the loss needs another activation, or softmax stands under another loss.

    >>> z = np.array([[0.0]])
    >>> output_delta("half_mse", "sigmoid", z, z + 0.5, z + 1.0).tolist()  # (0.5 - 1) · 0.25
    [[-0.125]]
    """
    needed = LOSSES[loss].output
    if needed != activation and (needed or activation == "softmax"):
        raise ValueError(f"loss {loss!r} and activation {activation!r} of the last layer do not go together")
    slope = LOSSES[loss].slope(a, y)
    return slope if needed else slope * ACTIVATIONS[activation].derivative(z)

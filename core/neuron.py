"""One neuron as a network in matrices: forward, backward, update, and the training loop."""

import numpy as np

from core.arrays import Array
from core.descent import Descent, check_run, loss_limit, recorded
from core.losses import factor


def forward(X: Array, W: Array, B: Array) -> Array:
    """The outputs of all samples: Z = X W + B.

    X   (m, n)     W   (n, k)     B   (1, k)     Z   (m, k)

    >>> forward(np.array([[1.0], [2.0]]), np.array([[2.0]]), np.array([[3.0]])).tolist()
    [[5.0], [7.0]]
    """
    return X @ W + B


def matrix_loss(Z: Array, Y: Array, loss: str = "half_mean") -> float:
    """The loss of all samples: J = c Σ(Z - Y)², c = 1 ("sum"), 1/m ("mean") or 1/(2m) ("half_mean").

    >>> matrix_loss(np.array([[5.0], [7.0]]), np.array([[4.0], [9.0]]))  # (1² + 2²) / 4
    1.25
    """
    E = Z - Y
    return factor(loss, len(Y)) * float(np.vdot(E, E))


def backward(X: Array, Z: Array, Y: Array, loss: str = "half_mean") -> tuple[Array, Array]:
    """The gradients of the loss by W and B.

        dZ = 2c (Z - Y)        dW = Xᵀ dZ        dB = the column sums of dZ

    X   (m, n)     Z, Y   (m, k)     dW   (n, k)     dB   (1, k)

    >>> dW, dB = backward(np.array([[1.0], [2.0]]), np.array([[5.0], [7.0]]), np.array([[4.0], [9.0]]))
    >>> dW.tolist(), dB.tolist()  # (1·1 - 2·2) / 2, (1 - 2) / 2
    ([[-1.5]], [[-0.5]])
    """
    dZ = 2 * factor(loss, len(Y)) * (Z - Y)
    return X.T @ dZ, dZ.sum(axis=0, keepdims=True)


def update(W: Array, B: Array, dW: Array, dB: Array, rate: float) -> tuple[Array, Array]:
    """New weights and biases, one step against the gradient: W - rate dW, B - rate dB.

    >>> W, B = update(np.array([[2.0]]), np.array([[3.0]]), np.array([[-1.5]]), np.array([[-0.5]]), rate=0.5)
    >>> W.tolist(), B.tolist()
    ([[2.75]], [[3.25]])
    """
    return W - rate * dW, B - rate * dB


def train(
    X: Array,
    Y: Array,
    *,
    rate: float,
    epochs: int,
    loss: str = "half_mean",
    w: float = 0.0,
    b: float = 0.0,
    tolerance: float = 0.0,
) -> Descent:
    """The training of the neuron on all samples at once: forward, loss, backward, update, once an epoch.

    X, Y   (m, 1)  one feature, one label

    Settings, record, reasons for stopping and errors as in `descend`: the same run, in matrices.

    >>> train(np.array([[1.0], [2.0]]), np.array([[3.0], [5.0]]), rate=0.1, epochs=1).w.tolist()
    [0.0, 0.65]
    """
    check_run(rate, epochs, tolerance, w, b)
    if X.ndim != 2 or X.shape[1] != 1 or X.shape != Y.shape or len(X) == 0:
        raise ValueError(f"X and Y must both be (m, 1), m >= 1; got {X.shape} and {Y.shape}")
    W, B = np.array([[w]], dtype=np.float64), np.array([[b]], dtype=np.float64)
    rows: list[tuple[float, ...]] = []
    limit, stopped = 0.0, "step limit"
    with np.errstate(over="ignore", invalid="ignore"):
        for epoch in range(epochs + 1):
            Z = forward(X, W, B)
            J = matrix_loss(Z, Y, loss)
            dW, dB = backward(X, Z, Y, loss)
            limit = limit or loss_limit(J)
            if epoch > 0 and not limit > J:
                stopped = "diverged"
                break
            rows.append((epoch, W.item(), B.item(), J, dW.item(), dB.item()))
            if rate * max(abs(dW.item()), abs(dB.item())) < tolerance:
                stopped = "converged"
                break
            W, B = update(W, B, dW, dB, rate)
    return recorded(rows, rate, loss, stopped)

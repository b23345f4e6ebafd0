"""Training a network by gradient descent: forward, cost, backward, update, epoch by epoch."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.network import Gradients, Layers, backward, cost, forward


@dataclass(frozen=True)
class Training:
    """One run; row 0 is the start."""

    epoch: npt.NDArray[np.int64]  # (rows,) the epochs that were kept
    cost: Array  # (rows,) C on all samples
    delta: Array  # (rows, layers) root mean square of m δ: how much of the error arrives in each layer
    layers: tuple[Layers, ...]  # the network at each kept epoch
    stopped: str  # "step limit" or "diverged"


def updated(layers: Layers, gradients: Gradients, rate: float) -> Layers:
    """One step against the gradient: W - rate dW, B - rate dB in every layer.

    >>> net, slopes = ((np.array([[2.0]]), np.array([[1.0]])),), (np.array([[6.0]]),)
    >>> updated(net, Gradients((), slopes, slopes), 0.5)
    ((array([[-1.]]), array([[-2.]])),)
    """
    pairs = zip(layers, gradients.dW, gradients.dB, strict=True)
    return tuple((W - rate * dW, B - rate * dB) for (W, B), dW, dB in pairs)


def train(
    layers: Layers,
    X: Array,
    Y: Array,
    activations: tuple[str, ...],
    loss: str,
    *,
    rate: float,
    epochs: int,
    batch: int = 0,
    rng: np.random.Generator | None = None,
    every: int = 1,
) -> Training:
    """Gradient descent on all samples at once, or on batches of `batch` samples in a new order every epoch.

    batch   samples an update; 0: all
    rng     shuffles the samples; needed with a batch
    every   epochs between the rows kept; the last epoch is kept in any case

    "diverged": the cost of a kept row is not finite; that row is left out.
    Raises ValueError if a setting is out of range.

    >>> net = ((np.array([[0.0]]), np.array([[0.0]])),)
    >>> x, y = np.array([[0.0], [1.0]]), np.array([[1.0], [3.0]])  # y = 2 x + 1
    >>> run = train(net, x, y, ("identity",), "half_mse", rate=0.5, epochs=400, every=400)
    >>> run.layers[-1][0][0].round(6).tolist(), run.epoch.tolist()
    ([[2.0]], [0, 400])
    """
    if not rate > 0 or epochs < 0 or every < 1 or batch < 0 or (batch and rng is None):
        raise ValueError(f"rate {rate}, epochs {epochs}, every {every}, batch {batch} do not fit together")
    kept: list[tuple[int, float, list[float], Layers]] = []
    with np.errstate(over="ignore", invalid="ignore"):
        for epoch in range(epochs + 1):
            if epoch % every == 0 or epoch == epochs:
                row = kept_row(layers, X, Y, activations, loss)
                if not np.isfinite(row[0]):
                    return recorded(kept, "diverged")
                kept.append((epoch, *row, layers))
            if epoch < epochs:
                for rows in batches(len(X), batch, rng):
                    trace = forward(layers, X[rows], activations)
                    layers = updated(layers, backward(layers, trace, Y[rows], activations, loss), rate)
    return recorded(kept, "step limit")


def spacing(epochs: int, rows: int) -> int:
    """Epochs between the rows kept so that about `rows` are, at least 1.

    >>> spacing(300, 120), spacing(50, 120)
    (3, 1)
    """
    return max(1, -(-epochs // rows))


def batches(m: int, batch: int, rng: np.random.Generator | None) -> list[slice] | list[npt.NDArray[np.int64]]:
    """The samples of every update of an epoch: all of them, or shuffled and cut.

    >>> [rows.tolist() for rows in batches(5, 2, np.random.default_rng(0))]
    [[2, 4], [3, 0], [1]]
    """
    if not batch or batch >= m or rng is None:
        return [slice(None)]
    order = rng.permutation(m)
    return [order[k : k + batch] for k in range(0, m, batch)]


def kept_row(
    layers: Layers, X: Array, Y: Array, activations: tuple[str, ...], loss: str
) -> tuple[float, list[float]]:
    """The cost on all samples, and the size of δ in every layer."""
    trace = forward(layers, X, activations)
    found = backward(layers, trace, Y, activations, loss)
    return cost(trace, Y, loss), [float(len(X) * np.sqrt(np.mean(d * d))) for d in found.delta]


def recorded(kept: list[tuple[int, float, list[float], Layers]], stopped: str) -> Training:
    """The rows kept, as arrays."""
    epoch, costs, delta, layers = zip(*kept, strict=True) if kept else ((), (), (), ())
    return Training(np.array(epoch, dtype=np.int64), np.array(costs), np.array(delta), tuple(layers), stopped)

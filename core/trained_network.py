"""A network drawn and trained on made-up data: the whole run from a few settings."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.network import Gradients, Layers, Trace, backward, drawn, forward
from core.network_training import Training, spacing, train
from core.toy_data import toy_data


@dataclass(frozen=True)
class Trained:
    """The data, the network's functions, and the run."""

    X: Array  # (m, n)
    Y: Array  # (m, 1)
    activations: tuple[str, ...]  # a layer each
    loss: str
    run: Training


def trained(
    data: str,
    hidden: tuple[int, ...],
    activation: str,
    how: str,
    *,
    seed: int,
    rate: float,
    epochs: int,
    batch: int,
    rows: int = 120,
) -> Trained:
    """Training on `core.toy_data`, about `rows` epochs of which are kept.

    hidden       neurons of the hidden layers, () for none     activation   theirs
    how, seed    of the weights drawn; the seed also makes the data and shuffles the batches

    Classes: one sigmoid neuron at the end and binary cross-entropy. The curve: no activation at the end, and
    half the mean squared error. Of a run that diverges more rows are kept.

    >>> made = trained("xor", (4,), "tanh", "xavier", seed=1, rate=1.0, epochs=300, batch=0)
    >>> made.run.epoch[-1].tolist(), made.run.layers[0][0][0].shape, made.run.cost[-1].round(4).tolist()
    (300, (2, 4), 0.0091)
    """
    X, Y = toy_data(data, seed)
    last, loss = ("identity", "half_mse") if data == "curve" else ("sigmoid", "binary_cross_entropy")
    names = (*(activation,) * len(hidden), last)

    def walked(epochs: int) -> Training:
        rng = np.random.default_rng(seed)
        start = drawn((X.shape[1], *hidden, 1), rng, how)
        every = spacing(epochs, rows)
        return train(start, X, Y, names, loss, rate=rate, epochs=epochs, batch=batch, rng=rng, every=every)

    run = walked(epochs)
    if run.stopped == "diverged" and len(run.epoch) < rows // 2:  # once more, closer
        run = walked(int(run.epoch[-1]) + spacing(epochs, rows))
    return Trained(X, Y, names, loss, run)


def passes(made: Trained) -> tuple[tuple[Trace, ...], tuple[Gradients, ...]]:
    """The forward and the backward pass on all samples at every kept epoch.

    >>> made = trained("xor", (), "tanh", "zero", seed=1, rate=1.0, epochs=1, batch=0)
    >>> traces, gradients = passes(made)
    >>> traces[0].A[-1].ravel().tolist(), gradients[0].delta[0].ravel().tolist()  # (0.5 - y) / 4
    ([0.5, 0.5, 0.5, 0.5], [0.125, -0.125, -0.125, 0.125])
    """
    with np.errstate(over="ignore", invalid="ignore"):
        traces = tuple(forward(layers, made.X, made.activations) for layers in made.run.layers)
        gradients = tuple(
            backward(layers, trace, made.Y, made.activations, made.loss)
            for layers, trace in zip(made.run.layers, traces, strict=True)
        )
    return traces, gradients


def right(A: Array, Y: Array) -> int:
    """How many samples of two classes are judged right: a >= 0.5 means class 1.

    >>> right(np.array([[0.5], [0.4], [0.9]]), np.array([[1.0], [1.0], [0.0]]))
    1
    """
    return int(np.sum((A >= 0.5) == (Y == 1)))


def outputs_over(layers: Layers, X: Array, activations: tuple[str, ...]) -> Array:
    """The output (m,) on any places X; where it overflows it is not finite.

    >>> outputs_over(((np.array([[2.0]]), np.array([[1.0]])),), np.array([[3.0]]), ("identity",)).tolist()
    [7.0]
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return forward(layers, X, activations).A[-1][:, 0]

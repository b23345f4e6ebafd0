"""Neurons that start alike: equal weights get equal gradients, so they stay equal for ever."""

from itertools import pairwise

import numpy as np

from core.network import Layers
from core.network_training import spacing, train
from core.toy_data import toy_data
from core.trained_network import Trained


def equal_layers(sizes: tuple[int, ...], value: float, nudge: float = 0.0) -> Layers:
    """Layers whose weights are all `value` and whose biases are 0; `nudge` is added to the first weight only.

    sizes   neurons of every layer, the inputs first

    >>> equal_layers((1, 2, 1), 0.5, 0.1)[0][0].tolist()
    [[0.6, 0.5]]
    """
    layers = tuple((np.full((n, k), value), np.zeros((1, k))) for n, k in pairwise(sizes))
    layers[0][0][0, 0] += nudge
    return layers


def neuron_gap(layers: Layers) -> float:
    """The largest difference between two neurons of one hidden layer, over their incoming weights and biases.

    0: all neurons of every hidden layer compute the same. Without a hidden layer 0.

    >>> neuron_gap(equal_layers((1, 2, 1), 0.5)), round(neuron_gap(equal_layers((1, 2, 1), 0.5, 0.1)), 6)
    (0.0, 0.1)
    """
    gaps = [np.ptp(values, axis=1).max() for pair in layers[:-1] for values in pair]
    return float(max(gaps, default=0.0))


def equal_start(
    value: float, nudge: float, activation: str, *, rate: float, epochs: int, rows: int = 120
) -> Trained:
    """A 2-2-1 network of equal weights trained on the two moons of seed 1, about `rows` epochs of it kept.

    value, nudge   as in `equal_layers`; the last neuron is a sigmoid with binary cross-entropy

    >>> made = equal_start(0.5, 0.0, "sigmoid", rate=1.0, epochs=50)
    >>> made.run.epoch[-1].tolist(), neuron_gap(made.run.layers[-1])
    (50, 0.0)
    """
    X, Y = toy_data("moons", 1)
    names, loss = (activation, "sigmoid"), "binary_cross_entropy"
    start, every = equal_layers((2, 2, 1), value, nudge), spacing(epochs, rows)
    return Trained(X, Y, names, loss, train(start, X, Y, names, loss, rate=rate, epochs=epochs, every=every))

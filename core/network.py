"""A feed-forward network as plain data, forward, and the four equations of back-propagation."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.output_losses import LOSSES, output_delta, output_function

Layers = tuple[tuple[Array, Array], ...]  # (W, B) of every layer: W (inputs, neurons), B (1, neurons)


@dataclass(frozen=True)
class Trace:
    """Everything a forward pass computes. Rows are samples; A[0] is X, A[-1] the output."""

    Z: tuple[Array, ...]  # (m, neurons) a layer
    A: tuple[Array, ...]  # (m, neurons), one more than Z


@dataclass(frozen=True)
class Gradients:
    """Everything a backward pass computes, a layer each, first layer first."""

    delta: tuple[Array, ...]  # (m, neurons) δ = ∂C/∂Z
    dW: tuple[Array, ...]  # like W
    dB: tuple[Array, ...]  # like B


def forward(layers: Layers, X: Array, activations: tuple[str, ...]) -> Trace:
    """Layer by layer: Z = A_before W + B, A = f(Z).

    X             (m, n) rows are samples
    activations   a name for every layer: of `core.activations`, or "softmax" for the last

    Raises ValueError if the shapes or the number of activations do not fit.

    >>> net = ((np.array([[2.0], [1.0]]), np.array([[-1.0]])),)
    >>> forward(net, np.array([[3.0, 4.0]]), ("relu",)).A[-1].tolist()  # 6 + 4 - 1
    [[9.0]]
    """
    if len(activations) != len(layers):
        raise ValueError(f"one activation a layer; got {len(activations)} for {len(layers)} layers")
    Z, A = [], [X]
    for (W, B), name in zip(layers, activations, strict=True):
        if A[-1].shape[1] != W.shape[0] or B.shape != (1, W.shape[1]):
            raise ValueError(f"W {W.shape} and B {B.shape} do not fit {A[-1].shape[1]} inputs")
        Z.append(A[-1] @ W + B)
        A.append(output_function(name)(Z[-1]))
    return Trace(tuple(Z), tuple(A))


def cost(trace: Trace, Y: Array, loss: str) -> float:
    """C of a forward pass; `loss` a name of `core.output_losses.LOSSES`.

    >>> net = ((np.array([[2.0]]), np.array([[0.0]])),)
    >>> cost(forward(net, np.array([[3.0]]), ("identity",)), np.array([[4.0]]), "half_mse")  # (6 - 4)² / 2
    2.0
    """
    return LOSSES[loss].value(trace.Z[-1], trace.A[-1], Y)


def backward(layers: Layers, trace: Trace, Y: Array, activations: tuple[str, ...], loss: str) -> Gradients:
    """The four equations, rows being samples.

        BP1   δ_L = ∂C/∂A_L ⊙ f'(Z_L)
        BP2   δ_l = (δ_{l+1} W_{l+1}ᵀ) ⊙ f'(Z_l)
        BP3   ∂C/∂B_l = column sums of δ_l
        BP4   ∂C/∂W_l = A_{l-1}ᵀ δ_l

    Y   (m, outputs)

    Raises ValueError as `core.output_losses.output_delta`.
    Source: Nielsen, Neural Networks and Deep Learning, chapter 2.

    >>> net = ((np.array([[2.0]]), np.array([[0.0]])),)
    >>> found = backward(net, forward(net, np.array([[3.0]]), ("identity",)), np.array([[4.0]]),
    ...                  ("identity",), "half_mse")
    >>> found.delta[0].tolist(), found.dW[0].tolist(), found.dB[0].tolist()  # 6 - 4, 3 · 2, 2
    ([[2.0]], [[6.0]], [[2.0]])
    """
    delta = [output_delta(loss, activations[-1], trace.Z[-1], trace.A[-1], Y)]
    for k in range(len(layers) - 2, -1, -1):  # the layer before the one whose δ is known
        slope = ACTIVATIONS[activations[k]].derivative(trace.Z[k])
        delta.insert(0, (delta[0] @ layers[k + 1][0].T) * slope)
    dW = tuple(A.T @ d for A, d in zip(trace.A, delta, strict=False))
    dB = tuple(d.sum(axis=0, keepdims=True) for d in delta)
    return Gradients(tuple(delta), dW, dB)


def drawn(sizes: tuple[int, ...], rng: np.random.Generator, how: str = "xavier") -> Layers:
    """Layers with random weights and biases 0.

        "xavier"   uniform in ± sqrt(6 / (inputs + neurons))     "he"   normal, variance 2 / inputs
        "zero"     all 0: every neuron of a layer stays like the others

    sizes   neurons of every layer, the inputs first, e.g. (2, 8, 1)

    Raises ValueError for another way. Source: Glorot and Bengio (2010); He et al. (2015).

    >>> [W.shape for W, B in drawn((2, 8, 1), np.random.default_rng(0))]
    [(2, 8), (8, 1)]
    """
    if how not in ("xavier", "he", "zero"):
        raise ValueError(f"how must be xavier, he or zero; got {how!r}")
    layers = []
    for n, k in pairwise(sizes):
        if how == "xavier":
            W = rng.uniform(-1, 1, (n, k)) * np.sqrt(6 / (n + k))
        else:
            W = rng.normal(0, np.sqrt(2 / n), (n, k)) if how == "he" else np.zeros((n, k))
        layers.append((W, np.zeros((1, k))))
    return tuple(layers)

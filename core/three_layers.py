"""Three layers one after another, and the one linear layer that does the same where nothing comes between."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.layers import matrix_product
from core.rounding import half_up

Weights = tuple[tuple[Array, Array], ...]  # W (n, k) and B (1, k) of each of three layers


@dataclass(frozen=True)
class ThreeLayers:
    """The way of the samples through three layers; the third has no activation."""

    Z1: Array  # (m, k1) X W1 + B1
    A1: Array  # f(Z1)
    Z2: Array  # (m, k2) A1 W2 + B2
    A2: Array  # f(Z2)
    Z3: Array  # (m, k3) A2 W3 + B3


@dataclass(frozen=True)
class OneLayer:
    """Three linear layers as one, with what is worked out on the way."""

    W12: Array  # W1 W2
    W: Array  # (n, k3) W1 W2 W3
    W23: Array  # W2 W3
    through_3: Array  # (1, k3) B1 W2 W3: the first bias goes through two layers
    through_2: Array  # (1, k3) B2 W3: the second through one
    B: Array  # (1, k3) B1 W2 W3 + B2 W3 + B3
    Z: Array  # (m, k3) X W + B


def three_layers(
    X: Array, layers: Weights, function: Callable[[Array], Array], decimals: int | None = None
) -> ThreeLayers:
    """X through three layers, with f between them.

        Z1 = X W1 + B1    A1 = f(Z1)    Z2 = A1 W2 + B2    A2 = f(Z2)    Z3 = A2 W3 + B3

    X        (m, n) samples
    layers   three pairs W (n, k), B (1, k), each k the next n
    decimals places kept of every result; None: all

    >>> one = (np.array([[2.0]]), np.array([[1.0]]))
    >>> run = three_layers(np.array([[3.0]]), (one, one, one), lambda z: z)
    >>> run.Z1.item(), run.Z2.item(), run.Z3.item()  # 2·3 + 1, 2·7 + 1, 2·15 + 1
    (7.0, 15.0, 31.0)
    """
    (W1, B1), (W2, B2), (W3, B3) = layers
    Z1 = half_up(matrix_product(X, W1, decimals) + B1, decimals)
    A1 = half_up(function(Z1), decimals)
    Z2 = half_up(matrix_product(A1, W2, decimals) + B2, decimals)
    A2 = half_up(function(Z2), decimals)
    Z3 = half_up(matrix_product(A2, W3, decimals) + B3, decimals)
    return ThreeLayers(Z1, A1, Z2, A2, Z3)


def one_layer(X: Array, layers: Weights, decimals: int | None = None) -> OneLayer:
    """Three layers without activation as a single one.

        ((X W1 + B1) W2 + B2) W3 + B3 = X W1 W2 W3 + (B1 W2 W3 + B2 W3 + B3)

    Arguments as in `three_layers`.

    >>> one = (np.array([[2.0]]), np.array([[1.0]]))
    >>> same = one_layer(np.array([[3.0]]), (one, one, one))
    >>> same.W.item(), same.B.item(), same.Z.item()  # 2·2·2, 1·2·2 + 1·2 + 1, 8·3 + 7
    (8.0, 7.0, 31.0)
    """
    (W1, B1), (W2, B2), (W3, B3) = layers
    W12 = matrix_product(W1, W2, decimals)
    W = matrix_product(W12, W3, decimals)
    W23 = matrix_product(W2, W3, decimals)
    through_3 = matrix_product(B1, W23, decimals)
    through_2 = matrix_product(B2, W3, decimals)
    B = half_up(through_3 + through_2 + B3, decimals)
    Z = half_up(matrix_product(X, W, decimals) + B, decimals)
    return OneLayer(W12, W, W23, through_3, through_2, B, Z)


def gap(three: ThreeLayers, one: OneLayer) -> Array:
    """Z3 - Z of three layers and the one: the ninth decimal is the last, what follows is the computer's.

    >>> one = (np.array([[2.0]]), np.array([[1.0]]))
    >>> X, layers = np.array([[3.0]]), (one, one, one)
    >>> gap(three_layers(X, layers, lambda z: z), one_layer(X, layers)).item()
    0.0
    """
    return half_up(three.Z3 - one.Z, 9)


def drawn_layers(seed: int) -> Weights:
    """Three layers of 2, 2 and 1 neurons on 2 inputs: one-decimal numbers from -2 to 2, none of them 0.

    >>> [W.shape for W, B in drawn_layers(1)]
    [(2, 2), (2, 2), (2, 1)]
    """
    rng = np.random.default_rng(seed)
    shapes = ((2, 2), (2, 2), (2, 1))
    size = [(rng.integers(1, 21, s) / 10, rng.integers(1, 21, (1, s[1])) / 10) for s in shapes]
    return tuple((W * rng.choice([-1, 1], W.shape), B * rng.choice([-1, 1], B.shape)) for W, B in size)

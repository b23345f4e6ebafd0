"""A layer: several neurons on several samples at once, every product kept."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.rounding import half_up


@dataclass(frozen=True)
class Layer:
    """One layer's work on m samples with n features; k neurons."""

    X: Array  # (m, n)
    W: Array  # (n, k) one column a neuron
    B: Array  # (1, k)
    products: Array  # (m, n, k) x_ij w_jl
    S: Array  # (m, k) X W: each row of X with each column of W
    Z: Array  # (m, k) X W + B
    A: Array  # (m, k) f(Z)


def matrix_product(X: Array, W: Array, decimals: int | None = None) -> Array:
    """X W, each product and each sum rounded to `decimals` places; None: not at all.

    X   (m, n)     W   (n, k)     X W   (m, k)

    >>> matrix_product(np.array([[1.0, 2.0]]), np.array([[3.0], [4.0]])).tolist()  # 1·3 + 2·4
    [[11.0]]
    """
    products = half_up(X[:, :, None] * W, decimals)
    return half_up(np.sum(products, axis=1, dtype=np.float64), decimals)


def layer(
    X: Array,
    W: Array,
    B: Array,
    function: Callable[[Array], Array],
    decimals: int | None = None,
) -> Layer:
    """All neurons of a layer on all samples: Z = X W + B, A = f(Z).

    X   (m, n)     W   (n, k)     B   (1, k)     Z, A   (m, k)

    function   the activation function f, the same for the whole layer
    decimals   places kept of every product, sum, z and a; None: all

    Raises ValueError if the shapes do not fit.

    >>> X, W, B = np.array([[1.0, 2.0]]), np.array([[3.0, 0.0], [4.0, 1.0]]), np.array([[5.0, -3.0]])
    >>> layer(X, W, B, lambda z: z).Z.tolist()  # 3 + 8 + 5, 0 + 2 - 3
    [[16.0, -1.0]]
    """
    if X.ndim != 2 or W.ndim != 2 or X.shape[1] != W.shape[0] or B.shape != (1, W.shape[1]):
        raise ValueError(f"X (m, n), W (n, k) and B (1, k) do not fit: {X.shape}, {W.shape}, {B.shape}")
    products = half_up(X[:, :, None] * W, decimals)  # (m, n, 1) times (n, k)
    S = half_up(np.sum(products, axis=1, dtype=np.float64), decimals)
    Z = half_up(S + B, decimals)
    return Layer(X, W, B, products, S, Z, half_up(function(Z), decimals))

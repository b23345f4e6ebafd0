"""Small made-up data on which a network shows what it can do. Every set comes from a seed."""

import math
from collections.abc import Callable

import numpy as np

from core.arrays import Array


def toy_data(name: str, seed: int, m: int = 100) -> tuple[Array, Array]:
    """X (m, 2) or (m, 1) and labels Y (m, 1) of a set by its name.

        "xor"     the four points, whatever m and the seed     "noisy_xor"   points about them
        "moons"   two half circles                             "rings"       one inside the other
        "curve"   not classes: a curve with noise, x standardized

    Raises ValueError for another name.

    >>> X, Y = toy_data("xor", 0)
    >>> X.tolist(), Y.ravel().tolist()
    ([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], [0.0, 1.0, 1.0, 0.0])
    """
    makers: dict[str, Callable[[np.random.Generator, int], tuple[Array, Array]]] = {
        "xor": xor,
        "noisy_xor": noisy_xor,
        "moons": moons,
        "rings": rings,
        "curve": curve,
    }
    if name not in makers:
        raise ValueError(f"name must be one of {', '.join(makers)}; got {name!r}")
    return makers[name](np.random.default_rng(seed), m)


def xor(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """Exclusive or: label 1 where exactly one of the two features is 1."""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    return X, np.array([[0.0], [1.0], [1.0], [0.0]])


def noisy_xor(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """m points about the four of XOR, in turn, with the label of their corner.

    >>> X, Y = noisy_xor(np.random.default_rng(0), 6)
    >>> X[:4].round().astype(int).tolist(), Y.ravel().tolist()
    ([[0, 0], [0, 1], [1, 0], [1, 1]], [0.0, 1.0, 1.0, 0.0, 0.0, 1.0])
    """
    corners, labels = xor(rng, 4)
    turn = np.arange(m) % 4
    return corners[turn] + rng.normal(0, 0.15, (m, 2)), labels[turn]


def moons(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """Class 0 on the upper half of a circle about (0, 0), class 1 on the lower half of one about (1, 0.5).

    >>> X, Y = moons(np.random.default_rng(0), 50)
    >>> X.shape, Y.sum().tolist()
    ((50, 2), 25.0)
    """
    angle, lower = np.pi * rng.random(m), np.arange(m) % 2 == 1
    side = np.where(lower, -1.0, 1.0)
    X = np.column_stack((side * np.cos(angle) + lower, side * np.sin(angle) + 0.5 * lower))
    return X + rng.normal(0, 0.12, (m, 2)), lower.astype(np.float64)[:, None]


def rings(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """Class 0 on a circle of radius 1, class 1 on one of radius 0.4 inside it.

    >>> X, Y = rings(np.random.default_rng(0), 50)
    >>> radius = np.hypot(*X.T)
    >>> radius[Y.ravel() == 1].mean().round(1).tolist(), radius[Y.ravel() == 0].mean().round(1).tolist()
    (0.4, 1.0)
    """
    angle, inner = 2 * np.pi * rng.random(m), np.arange(m) % 2 == 1
    radius = np.where(inner, 0.4, 1.0) + rng.normal(0, 0.08, m)
    X = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    return X, inner.astype(np.float64)[:, None]


def curve(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """The curve at m places, with normal noise of 0.02; X is x standardized: (x - 1/2) sqrt(12).

    >>> X, Y = curve(np.random.default_rng(0), 3)
    >>> X.ravel().round(4).tolist()
    [-1.7321, 0.0, 1.7321]
    """
    x = np.linspace(0.0, 1.0, m)
    return standardized(x)[:, None], (curve_height(x) + rng.normal(0, 0.02, m))[:, None]


def curve_height(x: Array) -> Array:
    """y = 0.4 x² + 0.3 x sin(15 x) + 0.01 cos(50 x) - 0.3 for x from 0 to 1.

    >>> curve_height(np.array([0.0, 1.0])).round(4).tolist()  # 0.01 - 0.3; 0.4 + 0.1951 + 0.0096 - 0.3
    [-0.29, 0.3047]
    """
    return 0.4 * x**2 + 0.3 * x * np.sin(15 * x) + 0.01 * np.cos(50 * x) - 0.3


def standardized(x: Array) -> Array:
    """x, spread evenly over 0 to 1, moved and stretched to mean 0 and standard deviation 1.

    >>> standardized(np.array([0.5, 1.0])).round(4).tolist()
    [0.0, 1.7321]
    """
    return (x - 0.5) * math.sqrt(12.0)

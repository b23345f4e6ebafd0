"""One neuron on one sample, worked out as on paper: products, their sum, the bias, the activation."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from core.arrays import Array
from core.rounding import half_up


@dataclass(frozen=True)
class Neuron:
    """One neuron's work on one sample, in the order it is done."""

    x: tuple[float, ...]  # the inputs
    w: tuple[float, ...]  # one weight for each input
    b: float  # the one bias
    products: tuple[float, ...]  # w_i x_i
    total: float  # the sum of the products, w·x
    z: float  # the weighted sum with its bias, w·x + b
    a: float  # the activation, f(z): the one output

    @property
    def threshold(self) -> float:
        """t = -b: w·x + b >= 0 says the same as w·x >= t."""
        return 0.0 - self.b

    @property
    def fires(self) -> bool:
        """Whether the weighted sum reaches the threshold: z >= 0."""
        return self.z >= 0


def written(v: float) -> Fraction:
    """The decimal number a float is typed and printed as: 0.1 is one tenth, not 0.1000000000000000055.

    >>> written(0.1) * 3 == Fraction(3, 10), 0.1 * 3 == 0.3
    (True, False)
    """
    return Fraction(repr(float(v)))


def neuron(
    x: tuple[float, ...],
    w: tuple[float, ...],
    b: float,
    function: Callable[[Array], Array],
    decimals: int | None = None,
) -> Neuron:
    """One neuron on one sample.

        z = w1 x1 + w2 x2 + ... + b        a = f(z)

    x, w       n >= 1 inputs and as many weights, finite
    function   the activation function f
    decimals   places kept of every product, of the sum, of z and of a; None: all

    Products and sums are those of the decimal numbers as typed, so that 0.3 - 0.1 × 3 is 0 as on paper.
    Raises ValueError unless there are as many weights as inputs, and at least one.

    >>> one = neuron((0.5, 1.4, 2.7), (0.92, 0.2, 0.03), -0.9, lambda z: z)
    >>> one.products, one.total, one.z, one.a
    ((0.46, 0.28, 0.081), 0.821, -0.079, -0.079)
    """
    if len(x) != len(w) or not x:
        raise ValueError(f"each input needs one weight; got {len(x)} inputs and {len(w)} weights")
    exact = [written(wi) * written(xi) for wi, xi in zip(w, x, strict=True)]
    products = tuple(half_up(float(p), decimals) for p in exact)
    total = half_up(float(sum(written(p) for p in products)), decimals)
    z = half_up(float(written(total) + written(b)), decimals)
    a = half_up(float(function(np.array([z]))[0]), decimals)
    return Neuron(x, w, b, products, total, z, a)

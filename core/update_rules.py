"""Seven ways to step down a landscape, all written θ ← θ - step, in the same letters.

g is the gradient, m a memory of gradients, v a memory of their squares, each shaped as θ: a row a variable,
then one place for each run. n counts the updates from 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.landscape import Landscape

Update = tuple[Array, Array, Array]  # step, m, v


@dataclass(frozen=True)
class Settings:
    """What a rule is set to: η, one for all runs or one for each, and how slowly its memories fade."""

    rate: float | Array
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8  # keeps a division by v = 0 away


def plain(g: Array, m: Array, v: Array, n: int, s: Settings) -> Update:
    """Gradient descent.

    step = η g
    """
    return s.rate * g, m, v


def momentum(g: Array, m: Array, v: Array, n: int, s: Settings) -> Update:
    """The heavy ball (Polyak 1964); also Nesterov's rule (1983), where g is taken at θ - η β₁ m.

    m ← β₁ m + g        step = η m
    """
    m = s.beta1 * m + g
    return s.rate * m, m, v


def adagrad(g: Array, m: Array, v: Array, n: int, s: Settings) -> Update:
    """AdaGrad (Duchi, Hazan, Singer 2011): every variable has its own rate, which only shrinks.

    v ← v + g²        step = η g / (√v + ε)
    """
    v = v + g * g
    return s.rate * g / (np.sqrt(v) + s.epsilon), m, v


def rmsprop(g: Array, m: Array, v: Array, n: int, s: Settings) -> Update:
    """RMSProp (Hinton 2012): old squares are forgotten.

    v ← β₂ v + (1-β₂) g²        step = η g / (√v + ε)
    """
    v = s.beta2 * v + (1 - s.beta2) * g * g
    return s.rate * g / (np.sqrt(v) + s.epsilon), m, v


def adam(g: Array, m: Array, v: Array, n: int, s: Settings) -> Update:
    """Adam (Kingma, Ba 2015): both memories, corrected for their start at 0.

    m ← β₁ m + (1-β₁) g        v ← β₂ v + (1-β₂) g²
    step = η m̂ / (√v̂ + ε)    m̂ = m / (1-β₁ⁿ)    v̂ = v / (1-β₂ⁿ)
    """
    m = s.beta1 * m + (1 - s.beta1) * g
    v = s.beta2 * v + (1 - s.beta2) * g * g
    m_hat, v_hat = m / (1 - s.beta1**n), v / (1 - s.beta2**n)
    return s.rate * m_hat / (np.sqrt(v_hat) + s.epsilon), m, v


def newton_step(h: Array, g: Array) -> Array:
    """Newton's step, to where the gradient of the parabola with these derivatives is 0.

        step = H⁻¹ g        h (d, d, ...)    g (d, ...)        d = 1 or 2; ±inf or nan where H has no inverse

    >>> newton_step(np.array([[[2.0], [0.0]], [[0.0], [4.0]]]), np.array([[2.0], [2.0]])).tolist()
    [[1.0], [0.5]]
    """
    with np.errstate(all="ignore"):
        if len(g) == 1:
            return np.asarray(g / h[0])
        determinant = h[0, 0] * h[1, 1] - h[0, 1] * h[1, 0]
        first = h[1, 1] * g[0] - h[0, 1] * g[1]
        second = h[0, 0] * g[1] - h[1, 0] * g[0]
        return np.asarray(np.stack((first, second)) / determinant)


RULES: Mapping[str, Callable[[Array, Array, Array, int, Settings], Update]] = {
    "plain": plain,
    "momentum": momentum,
    "nesterov": momentum,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
}


def update_of(
    rule: str, f: Landscape, theta: Array, g: Array, m: Array, v: Array, n: int, s: Settings
) -> tuple[Array, Update]:
    """The gradient a rule uses at θ, where ∇J = g, and what it makes of it: step, m, v.

    rule    a name in RULES, or "newton", which needs no rate

    >>> from core.landscape import landscape_of
    >>> f, theta, zero = landscape_of("x^2"), np.array([[1.2]]), np.array([[0.0]])
    >>> used, (step, m, v) = update_of("plain", f, theta, f.slopes(theta)[1], zero, zero, 1, Settings(0.3))
    >>> used.tolist(), step.round(12).tolist()
    ([[2.4]], [[0.72]])
    """
    if rule == "newton":
        return g, (newton_step(f.hessian(theta), g), m, v)
    used = f.slopes(theta - s.rate * s.beta1 * m)[1] if rule == "nesterov" else g
    return used, RULES[rule](used, m, v, n, s)

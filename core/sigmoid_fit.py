"""One sigmoid neuron, a = sigmoid(w x + b), fitted to labels 0 and 1 under two losses by gradient descent."""

from dataclasses import dataclass

import numpy as np

from core.activations import sigmoid, sigmoid_slope
from core.arrays import Array
from core.binary_loss import cross_entropy
from core.rounding import half_up


@dataclass(frozen=True)
class Fit:
    """A run of gradient descent, one row an update, row 0 the start."""

    w: Array  # (rows,)
    b: Array  # (rows,)
    loss: Array  # (rows,) mean over the samples
    dw: Array  # (rows,) the gradient at this row: the next row is w - rate dw
    db: Array  # (rows,)
    rate: float
    name: str  # "cross_entropy" or "squared_error"

    @property
    def steepness(self) -> Array:
        """(rows,) the length of the gradient, √(dw² + db²)."""
        return np.hypot(self.dw, self.db)


def mean_loss(x: Array, y: Array, w: Array, b: Array, name: str) -> Array:
    """The mean loss of all samples for many neurons at once.

        cross_entropy   (1/m) Σ [y softplus(-z) + (1 - y) softplus(z)]     z = w x + b
        squared_error   (1/2m) Σ (sigmoid(z) - y)²

    x, y    (m,) features, labels 0 or 1        w, b    any one shape; so is the result

    >>> x, y = np.array([-1.0, 1.0]), np.array([0.0, 1.0])
    >>> mean_loss(x, y, np.zeros(1), np.zeros(1), "cross_entropy").round(6).tolist()
    [0.693147]
    """
    z = w[..., None] * x + b[..., None]
    losses = cross_entropy(z, y) if name == "cross_entropy" else (sigmoid(z) - y) ** 2 / 2
    return np.asarray(losses.mean(axis=-1))


def mean_gradient(
    x: Array, y: Array, w: Array, b: Array, name: str, decimals: int | None = None
) -> tuple[Array, Array]:
    """(dJ/dw, dJ/db) = mean of (dz x, dz), where dz = a - y, times a (1 - a) for the squared error.

    >>> x, y = np.array([-1.0, 1.0]), np.array([0.0, 1.0])
    >>> [float(g[0]) for g in mean_gradient(x, y, np.zeros(1), np.zeros(1), "squared_error")]
    [-0.125, 0.0]
    """
    z = half_up(w[..., None] * x + b[..., None], decimals)
    dz = half_up(sigmoid(z) - y, decimals)
    if name == "squared_error":
        dz = half_up(dz * half_up(sigmoid_slope(z), decimals), decimals)
    dw, db = dz @ x / len(x), dz.sum(axis=-1) / len(x)
    return half_up(dw, decimals), half_up(db, decimals)


def descend(
    x: Array,
    y: Array,
    name: str,
    *,
    w: float,
    b: float,
    rate: float,
    updates: int,
    decimals: int | None = None,
) -> Fit:
    """Full-batch gradient descent, (w, b) <- (w, b) - rate ∇J; `decimals`: every result rounded as by hand.

    Both losses have bounded gradients, so no finite rate makes a number overflow here.

    Raises ValueError unless rate > 0 and updates >= 0.

    >>> x, y = np.array([-1.0, 1.0]), np.array([0.0, 1.0])
    >>> run = descend(x, y, "cross_entropy", w=0.0, b=0.0, rate=1.0, updates=1)
    >>> run.w.tolist(), run.b.tolist()
    ([0.0, 0.5], [0.0, 0.0])
    """
    if not (rate > 0 and updates >= 0):
        raise ValueError(f"rate must be > 0 and updates >= 0; got {rate} and {updates}")
    at = half_up(np.array([w, b]), decimals)
    places, slopes = [at], []
    for _ in range(updates + 1):
        slopes.append(np.array(mean_gradient(x, y, at[0], at[1], name, decimals)))
        at = half_up(at - half_up(rate * slopes[-1], decimals), decimals)
        places.append(at)
    (ws, bs), (dw, db) = np.array(places[:-1]).T, np.array(slopes).T
    loss = half_up(mean_loss(x, y, ws, bs, name), decimals)
    return Fit(ws, bs, loss, dw, db, rate, name)


def flat_share(x: Array, y: Array, w: Array, b: Array, name: str, small: float, above: float = 0.0) -> float:
    """The share of the places (w, b) with a gradient shorter than `small` and J > `above`: the plateaus.

    >>> far = np.array([-100.0, 0.0])
    >>> flat_share(np.array([-1.0, 1.0]), np.array([0.0, 1.0]), far, np.zeros(2), "squared_error", 0.001)
    0.5
    """
    flat = np.hypot(*mean_gradient(x, y, w, b, name)) < small
    return float((flat & (mean_loss(x, y, w, b, name) > above)).mean())


def chord_gap(
    x: Array, y: Array, one: tuple[float, float], other: tuple[float, float], name: str
) -> tuple[float, float, float]:
    """J in the middle of two places, the mean of J at both ends, and middle - mean.

    The gap is never above 0 where J is convex.

    >>> x, y = np.array([-1.0, 1.0]), np.array([0.0, 1.0])
    >>> [round(v, 4) for v in chord_gap(x, y, (-8.0, 0.0), (0.0, 0.0), "squared_error")]
    [0.4822, 0.3123, 0.1698]
    """
    ends = np.array([one, other]).T
    at = np.append(ends, ends.mean(axis=1, keepdims=True), axis=1)
    first, second, middle = mean_loss(x, y, at[0], at[1], name).tolist()
    mean = (first + second) / 2
    return middle, mean, middle - mean

"""Why the contour lines of a line's loss are ellipses, and how long and how slanted they are."""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.curvature import curvatures
from core.moments import Moments
from core.rounding import half_up


@dataclass(frozen=True)
class Ellipse:
    """The shape of every contour line. It depends on the x of the samples only."""

    mean: float  # E(x) = Σx / m
    mean_square: float  # E(x²) = Σx² / m
    large: float  # eigenvalue of [[E(x²), E(x)], [E(x), 1]] across the ellipse
    small: float  # along it
    ratio: float  # long axis by short axis
    angle: float  # degrees from the w-axis to the long axis, above -90, at most 90


def ellipse(moments: Moments) -> Ellipse:
    """The ellipses J = const of half the mean squared error.

        J - J* = 1/2 [E(x²) Δw² + 2 E(x) Δw Δb + Δb²]    Δw = w - w*, Δb = b - b*

    Along an eigenvector of [[E(x²), E(x)], [E(x), 1]] that is λ/2 times the squared distance, so the
    half-axes are sqrt(2 (J - J*) / λ) and their ratio is sqrt(large / small).

    >>> m = Moments(n=2, x_mean=0.0, y_mean=0.0, sxx=8.0, sxy=4.0, syy=8.0, x_min=-2.0, x_max=2.0)
    >>> ellipse(m)  # E(x²) = 4: the weight is the steep direction
    Ellipse(mean=0.0, mean_square=4.0, large=4.0, small=1.0, ratio=2.0, angle=90.0)
    """
    large, small, directions = curvatures(moments, "half_mean")
    across, up = directions[:, 1]
    angle = math.degrees(math.atan2(up, across)) % 180
    ratio = math.sqrt(large / small) if small > 0 else math.inf
    mean_square = moments.sum_xx / moments.n
    return Ellipse(moments.x_mean, mean_square, large, small, ratio, angle - 180 if angle > 90 else angle)


def half_axes(shape: Ellipse, above: float) -> tuple[float, float]:
    """How far the contour line `above` the minimum reaches, along its long and its short axis.

    >>> half_axes(Ellipse(0.0, 4.0, 4.0, 1.0, 2.0, 90.0), 2.0)
    (2.0, 1.0)
    """
    long = math.sqrt(2 * above / shape.small) if shape.small > 0 else math.inf
    return long, math.sqrt(2 * above / shape.large)


def quadratic_form(
    shape: Ellipse, lowest: float, dw: Array, db: Array, decimals: int | None = None
) -> tuple[Array, Array, Array, Array]:
    """The three terms of the quadratic form and the loss: E(x²) Δw², 2 E(x) Δw Δb, Δb², J.

        J = J* + 1/2 [E(x²) Δw² + 2 E(x) Δw Δb + Δb²]

    lowest     J*, the loss at the minimum
    dw, db     (n,) distances from the minimum
    decimals   places to which the means, every term and J are rounded; None: all

    >>> one = np.array([1.0])
    >>> [v.tolist() for v in quadratic_form(Ellipse(0.5, 0.4, 1.2, 0.1, 3.5, -28.0), 0.1, one, -one)]
    [[0.4], [-1.0], [1.0], [0.30000000000000004]]
    """
    mean_square, mean = half_up(np.array([shape.mean_square, shape.mean]), decimals)
    terms = [half_up(v, decimals) for v in (mean_square * dw**2, 2 * mean * dw * db, db**2)]
    loss = half_up(lowest + (terms[0] + terms[1] + terms[2]) / 2, decimals)
    return terms[0], terms[1], terms[2], loss


def form_slopes(shape: Ellipse, dw: Array, db: Array, decimals: int | None = None) -> tuple[Array, Array]:
    """The slopes of the quadratic form by w and by b: the line's gradient, seen from the minimum.

        ∂J/∂w = E(x²) Δw + E(x) Δb     ∂J/∂b = E(x) Δw + Δb

    dw, db, decimals   as in `quadratic_form`

    >>> one = np.array([1.0])
    >>> [v.tolist() for v in form_slopes(Ellipse(0.5, 0.25, 1.2, 0.1, 3.5, -28.0), one, -one)]
    [[-0.25], [-0.5]]
    """
    mean_square, mean = half_up(np.array([shape.mean_square, shape.mean]), decimals)
    by_w = half_up(mean_square * dw, decimals), half_up(mean * db, decimals)
    by_b = half_up(mean * dw, decimals), db
    sums = [
        np.where(np.abs(p + q) < 1e-14 * np.abs(p), 0.0, p + q) for p, q in (by_w, by_b)
    ]  # dust of p = -q
    return half_up(sums[0], decimals), half_up(sums[1], decimals)

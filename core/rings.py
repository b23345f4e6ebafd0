"""Contour lines of a line's loss over (w, b): exact ellipses, cut to a window that stands still."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.losses import factor, line_loss, minimum
from core.moments import Moments


@dataclass(frozen=True)
class Window:
    """The part of the (w, b) plane a figure shows."""

    w_low: float
    w_high: float
    b_low: float
    b_high: float

    def holds(self, w: Array, b: Array) -> npt.NDArray[np.bool_]:
        """Which of the points lie inside."""
        return (w >= self.w_low) & (w <= self.w_high) & (b >= self.b_low) & (b <= self.b_high)


@dataclass(frozen=True)
class Rings:
    """Points on the contour lines, in drawing order; a new `arc` starts where a ring enters the window."""

    w: Array  # (points,)
    b: Array  # (points,)
    loss: Array  # (points,)
    arc: npt.NDArray[np.int64]  # (points,)


def window(moments: Moments, w: float, b: float) -> Window:
    """A window around the minimum that holds (0, 0) and the start (w, b).

    It is centered at the minimum and grows only when the start lies outside, so a start picked inside
    does not move the axes.

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=9.0, x_min=1.0, x_max=3.0)
    >>> window(m, 0.0, 0.0)
    Window(w_low=-1.2, w_high=5.2, b_low=-1.8, b_high=7.8)
    """
    w_best, b_best, _ = minimum(moments)
    spread = float(np.sqrt(moments.syy / moments.sxx))  # a slope of the size the data could have
    half_w = max(1.6 * abs(w_best), 0.2 * spread, 1.1 * abs(w - w_best), 1e-9)
    half_b = max(1.6 * abs(b_best), 0.2 * spread * abs(moments.x_mean), 1.1 * abs(b - b_best), half_w * 1e-3)
    corners = (w_best - half_w, w_best + half_w, b_best - half_b, b_best + half_b)
    return Window(*(float(f"{corner:.12g}") for corner in corners))


def rings(moments: Moments, loss: str, view: Window, *, count: int = 14, points: int = 241) -> Rings:
    """The contour lines of J inside `view`, their distances from the minimum evenly spaced.

    With p = w - w* and q = (b - b*) + x̄ p the loss is J = J* + c (Sxx p² + n q²), so each ring is a circle in
    (p sqrt(c Sxx), q sqrt(c n)).

    count, points   how many rings, and points on each

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> len(set(rings(m, "sum", window(m, 0.0, 0.0), count=3).arc.tolist())) >= 3
    True
    """
    w_best, b_best, _ = minimum(moments)
    c = factor(loss, moments.n)
    corner_w = np.array([view.w_low, view.w_low, view.w_high, view.w_high])
    corner_b = np.array([view.b_low, view.b_high, view.b_low, view.b_high])
    highest = line_loss(moments, corner_w, corner_b, loss).max() - line_loss(moments, w_best, b_best, loss)
    radius = np.sqrt(highest) * (np.arange(1, count + 1) / count)[:, None] ** 1.5
    turn = np.linspace(0, 2 * np.pi, points)
    p = (radius * np.cos(turn) / np.sqrt(c * moments.sxx)).ravel()
    q = (radius * np.sin(turn) / np.sqrt(c * moments.n)).ravel()
    w, b = w_best + p, b_best + q - moments.x_mean * p
    inside = view.holds(w, b)
    ring = np.repeat(np.arange(count), points)
    arc = np.cumsum(np.diff(np.where(inside, ring, -1), prepend=-1) != 0)
    return Rings(w[inside], b[inside], line_loss(moments, w, b, loss)[inside], arc[inside])

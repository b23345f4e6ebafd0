"""Walks over the loss surface of a line: along a contour line, along the valley, or downhill."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.linear_descent import descend_closed_form
from core.losses import line_gradient, line_loss, minimum
from core.moments import Moments


@dataclass(frozen=True)
class LossWalk:
    """One line a step; row 0 is the start."""

    w: Array  # (steps + 1,)
    b: Array
    loss: Array  # half the mean squared error
    dw: Array  # ∂J/∂w
    db: Array  # ∂J/∂b


def visited(moments: Moments, w: Array, b: Array) -> LossWalk:
    """The loss and its slopes at every (w, b) of a walk.

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> visited(m, np.array([2.0]), np.array([4.0])).loss.tolist()  # every error is 1
    [0.5]
    """
    dw, db = line_gradient(moments, w, b, "half_mean")
    return LossWalk(w, b, line_loss(moments, w, b, "half_mean"), dw, db)


def around(moments: Moments, w: float, b: float, steps: int) -> LossWalk:
    """Once around the contour line through (w, b): another line at every step, the loss always the same.

    With p = Δw sqrt(Sxx/m) and q = Δb + x̄ Δw the loss is J* + (p² + q²)/2, so the way is a circle in (p, q).

    steps   >= 1; the last one is the start again

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> around(m, 2.0, 4.0, 4).loss.round(12).tolist()
    [0.5, 0.5, 0.5, 0.5, 0.5]
    """
    w_best, b_best, _ = minimum(moments)
    stretch = np.sqrt(moments.sxx / moments.n)
    p, q = (w - w_best) * stretch, (b - b_best) + moments.x_mean * (w - w_best)
    turn = np.arctan2(q, p) + np.linspace(0, 2 * np.pi, steps + 1)
    radius = np.hypot(p, q)
    on_w = radius * np.cos(turn) / stretch
    on_b = radius * np.sin(turn) - moments.x_mean * on_w
    return visited(moments, w_best + on_w, b_best + on_b)


def along_valley(moments: Moments, w_low: float, w_high: float, steps: int) -> LossWalk:
    """The best bias of every weight from w_low to w_high: the lines through the center of the samples.

        b = b* - x̄ (w - w*) = ȳ - w x̄

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> along_valley(m, 0.0, 2.0, 2).b.tolist()  # 1 more for w, x̄ = 2 less for b
    [7.0, 5.0, 3.0]
    """
    w = np.linspace(w_low, w_high, steps + 1)
    return visited(moments, w, moments.y_mean - w * moments.x_mean)


def downhill(moments: Moments, w: float, b: float, steps: int, rate: float) -> LossWalk:
    """Gradient descent from (w, b): every step crosses its contour line at a right angle.

    rate   learning rate, > 0

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> bool(downhill(m, 0.0, 0.0, 50, 0.1).loss[-1] < 0.1)
    True
    """
    run = descend_closed_form(moments, rate=rate, epochs=steps, w=w, b=b, loss="half_mean", tolerance=0.0)
    return visited(moments, run.w, run.b)

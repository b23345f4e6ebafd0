"""The loss of a line at every cell of a grid over (w, b), from the sums: no second look at the samples."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.losses import line_loss
from core.moments import Moments
from core.rings import Window


@dataclass(frozen=True)
class LossGrid:
    """J at every pair of a weight and a bias."""

    w: Array  # (n,)
    b: Array  # (n,)
    loss: Array  # (n, n) a row a bias, a column a weight


def loss_grid(moments: Moments, window: Window, n: int = 200, loss: str = "half_mean") -> LossGrid:
    """J(w, b) on an n x n grid over the window, its edges included.

    With the centered sums a cell costs a few products, whatever the number of samples:

        J = c [Σe*² + Sxx (w - w*)² + m ((b - b*) + x̄ (w - w*))²]

    n      cells along each axis, >= 2
    loss   "sum", "mean" or "half_mean"

    Raises ValueError if n < 2 or for another loss.

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> loss_grid(m, Window(1.0, 3.0, 2.0, 4.0), n=3, loss="sum").loss.tolist()  # y = 2 x + 3
    [[29.0, 3.0, 5.0], [14.0, 0.0, 14.0], [5.0, 3.0, 29.0]]
    """
    if n < 2:
        raise ValueError(f"n must be >= 2; got {n}")
    w = np.linspace(window.w_low, window.w_high, n)
    b = np.linspace(window.b_low, window.b_high, n)
    return LossGrid(w, b, line_loss(moments, w[None, :], b[:, None], loss))

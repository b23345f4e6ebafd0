"""The loss along one parameter of a line, the other held: a parabola, known from the moments alone."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.losses import factor, line_gradient, line_loss
from core.moments import Moments


@dataclass(frozen=True)
class LossSweep:
    """The loss at every value tried, a row each, and the parabola through them.

    J(v) = lowest + curvature/2 · (v - best)², where v is w or b.
    """

    vary: str  # "w" or "b"
    w: Array  # (rows,)
    b: Array  # (rows,)
    loss: Array  # (rows,) J of the line w x + b
    slope: Array  # (rows,) dJ/dv
    best: float  # where J is smallest along v
    lowest: float  # J there
    curvature: float  # d²J/dv²

    @property
    def tried(self) -> Array:
        """The values tried of the parameter that varies."""
        return self.w if self.vary == "w" else self.b

    @property
    def best_row(self) -> int:
        """The row of the smallest loss among those tried."""
        return int(self.loss.argmin())


def loss_sweep(moments: Moments, vary: str, tried: Array, held: float, loss: str) -> LossSweep:
    """The loss of z = w x + b along w or along b, from the moments.

        along b: best b = ȳ - w x̄                curvature 2c m
        along w: best w = (Σxy - b Σx) / Σx²      curvature 2c Σx²

    vary    "w" or "b"; ValueError for another
    tried   (rows,) its values
    held    the other parameter
    loss    "sum", "mean" or "half_mean", c = 1, 1/m or 1/(2m)

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> s = loss_sweep(m, "b", np.array([2.0, 3.0]), 2.0, "half_mean")
    >>> s.loss.tolist(), s.best, s.curvature
    ([0.5, 0.0], 3.0, 1.0)
    """
    if vary not in ("w", "b"):
        raise ValueError(f'vary must be "w" or "b"; got {vary!r}')
    same = np.full(len(tried), held)
    w, b = (tried, same) if vary == "w" else (same, tried)
    bend = 2 * factor(loss, moments.n) * (moments.sum_xx if vary == "w" else moments.n)
    if vary == "w":
        best = (moments.sum_xy - held * moments.sum_x) / moments.sum_xx
        lowest = line_loss(moments, best, held, loss)
    else:
        best = moments.y_mean - held * moments.x_mean
        lowest = line_loss(moments, held, best, loss)
    slope = line_gradient(moments, w, b, loss)[0 if vary == "w" else 1]
    return LossSweep(vary, w, b, line_loss(moments, w, b, loss), slope, best, lowest, bend)

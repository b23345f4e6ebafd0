"""From any line to the line of least squares, in the steps of the proof."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.losses import line_gradient, line_loss
from core.moments import Moments
from core.rounding import half_up


@dataclass(frozen=True)
class Derivation:
    """The proof as a run of four rows.

    Row 0   the given line
    Row 1   the same w with its best b, where dJ/db = 0
    Row 2   the same line; the sums Sxx and Sxy are worked out
    Row 3   the best w too, where dJ/dw = 0; if all x are equal, one more of the equally good lines
    """

    w: Array  # (4,)
    b: Array  # (4,)
    loss: Array  # (4,) J = 1/(2m) Σe²
    sse: Array  # (4,) Σe²
    dw: Array  # (4,) dJ/dw
    db: Array  # (4,) dJ/db
    best_loss: Array  # (4,) J of the row's w with its best b
    unique: bool  # False if Sxx = 0


def best_intercept(moments: Moments, w: float, decimals: int | None = None) -> float:
    """The b where dJ/db = 0 for this w: b = ȳ - w x̄, so the line passes through (x̄, ȳ).

    decimals   the product and the difference are rounded to so many places; None: not at all

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> best_intercept(m, 1.5)
    4.0
    """
    return half_up(moments.y_mean - half_up(w * moments.x_mean, decimals), decimals)


def loss_along(moments: Moments, w: Array) -> Array:
    """J = 1/(2m) Σe² of each slope in w with its best b: a parabola, lowest at w = Sxy / Sxx.

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> loss_along(m, np.array([-1.0, 2.0, 5.0])).tolist()  # 2 * 3² / 6
    [3.0, 0.0, 3.0]
    """
    return line_loss(moments, w, moments.y_mean - w * moments.x_mean, "half_mean")


def derivation(
    moments: Moments, w: float, b: float, *, other_w: float = 0.0, decimals: int | None = None
) -> Derivation:
    """The four rows from the line z = w x + b to the line of least squares.

    other_w    the slope of row 3 where all x are equal and every slope is as good
    decimals   every intermediate result is rounded to so many places as by hand; None: exact

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> run = derivation(m, 0.0, 4.0)
    >>> run.w.tolist(), run.b.tolist(), run.sse.round(9).tolist()
    ([0.0, 0.0, 0.0, 2.0], [4.0, 7.0, 7.0, 3.0], [35.0, 8.0, 8.0, 0.0])
    """
    unique = moments.sxx > 0
    last_w = half_up(moments.sxy / moments.sxx, decimals) if unique else other_w
    middle_b, last_b = best_intercept(moments, w, decimals), best_intercept(moments, last_w, decimals)
    ws, bs = np.array([w, w, w, last_w]), np.array([b, middle_b, middle_b, last_b])
    loss, sse = (half_up(line_loss(moments, ws, bs, name), decimals) for name in ("half_mean", "sum"))
    dw, db = (half_up(slope, decimals) for slope in line_gradient(moments, ws, bs, "half_mean"))
    if decimals is None:  # zero by construction; what is left is the rounding of the last bit
        db[1:], dw[3] = 0.0, 0.0
    return Derivation(ws, bs, loss, sse, dw, db, half_up(loss_along(moments, ws), decimals), unique)


def sums_by_hand(x: Array, y: Array, decimals: int) -> Moments:
    """The moments as worked out on paper: means, deviations and products are rounded before they are added.

    x, y       (m,)
    decimals   places kept at every step

    >>> m = sums_by_hand(np.array([1.0, 2.0, 2.0]), np.array([1.0, 3.0, 4.0]), 1)
    >>> m.x_mean, m.y_mean, round(m.sxx, 9), round(m.sxy, 9)  # 1.7 2.7; 0.5 + 0.1 + 0.1; 1.2 + 0.1 + 0.4
    (1.7, 2.7, 0.7, 1.7)
    """
    x_mean, y_mean = half_up(float(x.mean()), decimals), half_up(float(y.mean()), decimals)
    u, v = half_up(x - x_mean, decimals), half_up(y - y_mean, decimals)
    sxx, sxy, syy = (half_up(float(half_up(p, decimals).sum()), decimals) for p in (u * u, u * v, v * v))
    return Moments(len(x), x_mean, y_mean, sxx, sxy, syy, float(x.min()), float(x.max()))

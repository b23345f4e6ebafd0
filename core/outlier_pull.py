"""One point pulled away from the others, and the best line under three losses as it goes."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.error_losses import absolute, half_square, huber
from core.losses import minimum
from core.moments import moments
from core.robust_lines import huber_line, least_absolute_line
from core.samples import Samples

LOSSES = ("squared", "absolute", "huber")  # the order of the columns below


@dataclass(frozen=True)
class OutlierPull:
    """A row a place of the outlier, row 0 on the line of least squares of the other points.

    Columns: squared error, absolute error, Huber's loss.
    """

    x: float  # of the outlier
    y: Array  # (rows,) of the outlier
    w: Array  # (rows, 3) the best line with the outlier
    b: Array  # (rows, 3)
    error: Array  # (rows, 3) e = w x + b - y of the outlier
    value: Array  # (rows, 3) its loss: e²/2, |e|, Huber
    pull: Array  # (rows, 3) the slope of its loss at e
    w_without: Array  # (3,) the best line of the other points
    b_without: Array  # (3,)


def best_lines(x: Array, y: Array, delta: float, first: int | None = None) -> Array:
    """The best lines under squared error, absolute error and Huber's loss: a row each of w, b.

    x, y    (m,)  m >= 2, x not all equal
    delta   > 0, Huber's δ; ValueError otherwise
    first   the point the search for the second line begins with

    >>> best_lines(np.array([0.0, 1.0, 2.0]), np.array([1.0, 3.0, 5.0]), 1.0).round(9).tolist()
    [[2.0, 1.0], [2.0, 1.0], [2.0, 1.0]]
    """
    least = least_absolute_line(x, y, first)
    return np.array([minimum(moments(x, y))[:2], least, huber_line(x, y, delta, *least)])


def moved_lines(x: Array, y: Array, delta: float, lines: Array, before: float) -> Array:
    """The best lines after the last point moved from height `before` to y[-1], from the `lines` it had there.

    While the last point stays on one side of a line, farther than 0 (absolute error) or δ (Huber), it pulls
    as before, and that line stays the best.

    >>> y = np.array([1.0, 3.0, 5.0, 50.0])
    >>> lines = np.array([[0.0, 0.0], [2.0, 1.0], [2.0, 1.0]])
    >>> moved_lines(np.array([0.0, 1.0, 2.0, 1.0]), y, 1e-3, lines, 40.0)[1].tolist()
    [2.0, 1.0]
    """
    heights = lines[:, 0] * x[-1] + lines[:, 1]
    was, now = heights - before, heights - y[-1]
    stays = (was * now > 0) & (np.minimum(np.abs(was), np.abs(now)) > np.array([0.0, 1e-9, delta]))
    first = int(np.abs(lines[1, 0] * x + lines[1, 1] - y).argmin())
    least = lines[1] if stays[1] else np.array(least_absolute_line(x, y, first))
    huber_best = lines[2] if stays[2] else np.array(huber_line(x, y, delta, *least.tolist()))
    return np.array([minimum(moments(x, y))[:2], least, huber_best])


def outlier_pull(points: Samples, x: float, y: float, delta: float, steps: int = 20) -> OutlierPull:
    """Move one more point from the line of least squares of `points` to (x, y) and fit three lines each time.

    points   the other points, m >= 2, their x not all equal
    delta    > 0, Huber's δ
    steps    >= 1, evenly spaced

    >>> still = outlier_pull(Samples(np.array([0.0, 1.0, 2.0]), np.array([1.0, 3.0, 5.0])), 1.0, 9.0, 1.0, 2)
    >>> still.y.tolist(), still.w[:, 1].tolist()
    ([3.0, 6.0, 9.0], [2.0, 2.0, 2.0])
    """
    without = best_lines(points.x, points.y, delta)
    places = np.linspace(without[0] @ [x, 1.0], y, steps + 1)
    xs = np.append(points.x, x)
    lines = [best_lines(xs, np.append(points.y, places[0]), delta)]
    for k in range(steps):
        lines.append(moved_lines(xs, np.append(points.y, places[k + 1]), delta, lines[k], float(places[k])))
    w, b = np.array(lines).transpose(2, 0, 1)
    error = w * x + b - places[:, None]
    parts = [
        half_square(error[:, 0]),
        absolute(np.where(np.abs(error[:, 1]) < 1e-9, 0.0, error[:, 1])),  # a line through the point
        huber(error[:, 2], delta),
    ]
    value, pull = (np.stack([part[i] for part in parts], axis=1) for i in (0, 1))
    return OutlierPull(x, places, w, b, error, value, pull, without[:, 0], without[:, 1])

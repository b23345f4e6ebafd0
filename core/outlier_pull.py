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
    share: Array  # (3,) of the sizes of all points' pulls, the part that is the outlier's at its last place
    w_without: Array  # (3,) the best line of the other points
    b_without: Array  # (3,)

    @property
    def height_without(self) -> Array:
        """(3,) of the best line of the other points at the outlier's x."""
        return self.w_without * self.x + self.b_without

    @property
    def moved(self) -> Array:
        """(3,) by how much the outlier, at its last place, has raised each line at its x."""
        moved = self.w[-1] * self.x + self.b[-1] - self.height_without
        return np.where(np.abs(moved) < 1e-9, 0.0, moved)  # the same line, found twice


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


def pulls_of(points: Samples, lines: Array, delta: float) -> Array:
    """How hard the points pull at the lines, each under its own loss: the sums of the sizes of their slopes.

    lines   (3, 2) w, b under squared error, absolute error, Huber's loss; gives (3,)

    >>> flat = Samples(np.array([0.0, 1.0]), np.array([0.0, 2.0]))
    >>> pulls_of(flat, np.zeros((3, 2)), 1.0).tolist()  # errors 0 and -2
    [2.0, 1.0, 1.0]
    """
    errors = lines[:, :1] * points.x + lines[:, 1:] - points.y
    errors = np.where(np.abs(errors) < 1e-9, 0.0, errors)  # points a line goes through
    slopes = half_square(errors[0])[1], absolute(errors[1])[1], huber(errors[2], delta)[1]
    return np.array([np.abs(slope).sum() for slope in slopes])


def shares(pull: Array, others: Array) -> Array:
    """Which part of all pulls is the outlier's: |pull| / (|pull| + those of the others), 0 where none pulls.

    >>> shares(np.array([-1.0, 0.0]), np.array([3.0, 0.0])).tolist()
    [0.25, 0.0]
    """
    total = np.abs(pull) + others
    return np.abs(pull) / np.where(total > 0, total, 1.0)


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
    error = np.where(np.abs(error) < 1e-9, 0.0, error)  # a line through the point
    parts = half_square(error[:, 0]), absolute(error[:, 1]), huber(error[:, 2], delta)
    value, pull = (np.stack([part[i] for part in parts], axis=1) for i in (0, 1))
    share = shares(pull[-1], pulls_of(points, lines[-1], delta))
    return OutlierPull(x, places, w, b, error, value, pull, share, without[:, 0], without[:, 1])

"""From slanted ellipses to circles: what another line, centering and scaling do to the contour lines."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.ellipse import ellipse, half_axes
from core.moments import Moments, scaled_moments
from core.scaling import Scaling


@dataclass(frozen=True)
class TowardCircle:
    """The samples (x - shift) / scale and y + tilt x, and the ellipses of their loss; a row a step."""

    stage: npt.NDArray[np.int64]  # 0 as they are, 1 another line, 2 shifting x, 3 scaling x
    tilt: Array
    shift: Array
    scale: Array
    mean: Array  # E(x')
    mean_square: Array  # E(x'²)
    large: Array  # eigenvalues
    small: Array
    ratio: Array
    angle: Array  # degrees
    long: Array  # half-axes of the contour line 1/2 above the minimum: 1 and 1 on a circle
    short: Array


def toward_circle(moments: Moments, tilt: float, parts: int = 12) -> TowardCircle:
    """Step by step: add tilt x to every y, then shift x by its mean, then divide by its spread.

        x' = (x - shift) / scale     shift from 0 to x̄     scale from 1 to sqrt(Sxx / m)

    parts   steps of the shift, and again of the scaling, >= 1

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> way = toward_circle(m, -1.0, parts=1)
    >>> way.stage.tolist(), way.ratio[-1].round(12), (way.ratio[1] - way.ratio[0]).tolist()
    ([0, 1, 2, 3], np.float64(1.0), 0.0)
    """
    part = np.arange(1, parts + 1) / parts
    stage = np.repeat([0, 1, 2, 3], [1, 1, parts, parts])
    tilts = np.where(stage > 0, tilt, 0.0)
    shift = moments.x_mean * np.concatenate(([0.0, 0.0], part, np.ones(parts)))
    spread = float(np.sqrt(moments.sxx / moments.n))
    scale = np.concatenate((np.ones(2 + parts), spread**part))
    shapes = [
        ellipse(scaled_moments(tilted(moments, t), Scaling("", s, d)))
        for t, s, d in zip(tilts.tolist(), shift.tolist(), scale.tolist(), strict=True)
    ]
    mean, mean_square, large, small, ratio, angle = np.array([tuple(vars(s).values()) for s in shapes]).T
    long, short = np.array([half_axes(shape, 0.5) for shape in shapes]).T
    return TowardCircle(
        stage, tilts, shift, scale, mean, mean_square, large, small, ratio, angle, long, short
    )


def tilted(moments: Moments, tilt: float) -> Moments:
    """The moments of x and y + tilt x: the same noise around another line.

        ȳ' = ȳ + t x̄    Sxy' = Sxy + t Sxx    Syy' = Syy + 2 t Sxy + t² Sxx

    >>> m = Moments(n=3, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=8.0, x_min=1.0, x_max=3.0)
    >>> tilted(m, -1.0).sxy, tilted(m, -1.0).syy
    (2.0, 2.0)
    """
    return Moments(
        n=moments.n,
        x_mean=moments.x_mean,
        y_mean=moments.y_mean + tilt * moments.x_mean,
        sxx=moments.sxx,
        sxy=moments.sxy + tilt * moments.sxx,
        syy=moments.syy + 2 * tilt * moments.sxy + tilt**2 * moments.sxx,
        x_min=moments.x_min,
        x_max=moments.x_max,
    )

"""The homework “make it a circle”: another line, shifting x, scaling x."""

import numpy as np

from core.ellipse import ellipse
from core.loss_grid import loss_grid
from core.losses import minimum
from core.ranges import Frame, widened
from core.toward_circle import TowardCircle, toward_circle
from ui.boards.loss_circle import circle_run
from ui.language import say
from ui.part import Part
from ui.surface import Land
from ui.surface.scripts import circle_script
from ui.tables.loss_surface import circle_table
from ui.text import loss_surface as text
from ui.words import loss_circle as words

FARTHEST = 12.0  # how far the picture of the ellipses reaches at the most; a circle has the radius 1


def tilt_of(land: Land) -> float:
    """What is added to y for each x: a known line gets the slope 1, another one half of its slope."""
    return 1.0 - land.truth[0] if land.truth else -minimum(land.moments)[0] / 2


def circle(land: Land, decimals: int) -> Part:
    """Go the way, and tell."""
    tilt = tilt_of(land)
    way = toward_circle(land.moments, tilt)
    table = circle_table(way, land.moments, [say(stage) for stage in text.STAGES])
    return Part(
        circle_run(land, table, cloud_view(land, way), ellipse_view(way)),
        words.circle_words(land, tilt, decimals),
        (toward_circle, ellipse, loss_grid),
        circle_script(tilt),
    )


def ellipse_view(way: TowardCircle) -> Frame:
    """What holds the ellipses of all steps, and is neither a strip nor a column."""
    c, s = np.cos(np.radians(way.angle)), np.sin(np.radians(way.angle))
    w = min(1.15 * float(np.hypot(way.long * c, way.short * s).max()), FARTHEST)
    b = min(1.15 * float(np.hypot(way.long * s, way.short * c).max()), FARTHEST)
    w, b = max(w, 0.8 * b), max(b, 0.6 * w)
    return Frame(-w, w, -b, b)


def cloud_view(land: Land, way: TowardCircle) -> Frame:
    """What holds the samples at every step."""
    ends = np.array([land.moments.x_min, land.moments.x_max])
    x = (ends[:, None] - way.shift) / way.scale
    y = land.samples.y
    heights = np.concatenate((y, y + way.tilt[-1] * land.samples.x))
    return Frame(*widened(x.ravel(), 0.05), *widened(heights, 0.1))

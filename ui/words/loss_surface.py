"""The walk on the bowl and the shape of its contour lines, in words."""

import math

from core.curvature import rate_limit
from core.ellipse import Ellipse
from core.loss_walks import LossWalk
from core.losses import minimum
from ui.language import say
from ui.numerals import numeral, short
from ui.surface import Land
from ui.text import loss_surface as text

FLAT = 1e-9  # means of x, against its spread, that count as 0


def walk_words(land: Land, walk: LossWalk, way: str, rate: float, decimals: int) -> str:
    """What the walk shows."""
    told = {"around": around_words, "valley": valley_words}.get(way)
    return told(land, walk, decimals) if told else downhill_words(land, walk, rate, decimals)


def around_words(land: Land, walk: LossWalk, decimals: int) -> str:
    """The lines of equal loss, and why the ellipse is slanted."""
    w_best, b_best, _ = minimum(land.moments)
    if (walk.w[0], walk.b[0]) == (w_best, b_best):
        return say(text.AT_MINIMUM)
    mean, spread = land.moments.x_mean, math.sqrt(land.moments.sxx / land.moments.n)
    slant = "none" if abs(mean) < FLAT * spread else "down" if mean > 0 else "up"
    center = {"x": numeral(mean, decimals), "y": numeral(land.moments.y_mean, decimals)}
    ends = {"w_low": walk.w.min(), "w_high": walk.w.max(), "b_low": walk.b.min(), "b_high": walk.b.max()}
    shown = {name: numeral(float(v), decimals) for name, v in ends.items()}
    return say(
        text.AROUND,
        loss=numeral(float(walk.loss[0]), decimals),
        slant=say(text.SLANTS[slant], **center),
        **shown,
    )


def valley_words(land: Land, walk: LossWalk, decimals: int) -> str:
    """The best bias of every weight."""
    w_best, _, sse = minimum(land.moments)
    if walk.w[0] == w_best:
        return say(text.NO_VALLEY)
    losses = {"first": walk.loss[0], "lowest": sse / 2 / land.moments.n, "last": walk.loss[-1]}
    shown = {name: numeral(float(v), decimals) for name, v in losses.items()}
    center = {"x": numeral(land.moments.x_mean, decimals), "y": numeral(land.moments.y_mean, decimals)}
    minus = numeral(-land.moments.x_mean, decimals)
    return say(text.VALLEY, minus_x=minus, **center, **shown)


def downhill_words(land: Land, walk: LossWalk, rate: float, decimals: int) -> str:
    """How far gradient descent came, or why it does not arrive."""
    limit, last = rate_limit(land.moments, "half_mean"), float(walk.loss[-1])
    shown = {"rate": short(rate), "loss": numeral(last, decimals)}
    if rate >= limit:
        return say(text.DOWNHILL_LOST, limit=numeral(limit, decimals), **shown)
    above = last - minimum(land.moments)[2] / 2 / land.moments.n
    return say(text.DOWNHILL, n=len(walk.w) - 1, above=numeral(max(above, 0.0), decimals), **shown)


def shape_words(shape: Ellipse, decimals: int) -> str:
    """Why the contour lines are ellipses, and which."""
    if shape.ratio < 1 + FLAT:
        return say(text.ROUND)
    names = ("mean", "mean_square", "small", "large", "ratio", "angle")
    return say(text.SHAPE, **{name: numeral(getattr(shape, name), decimals) for name in names})


def hand_words(hand: int | None, off: float) -> str:
    """How much rounding every term mattered."""
    return "" if hand is None else say(text.HAND, decimals=hand, most=numeral(off, 6))

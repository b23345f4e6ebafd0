"""Why the bottom of the bowl is not at the true values: the same line with other noise, again and again."""

from functools import lru_cache

import numpy as np
import streamlit as st

from core.ellipse import ellipse
from core.losses import line_loss, minimum
from core.many_fits import ManyFits, many_fits
from core.noisy_line import noisy_line
from core.ranges import Frame
from ui import player
from ui.charts import regression as charts
from ui.language import say
from ui.numerals import numeral, short
from ui.player import Figure, marks
from ui.surface import Land
from ui.tables.loss_surface import fit_tables
from ui.text import loss_surface as text

SEEDS = 200


def where(slug: str, land: Land, decimals: int) -> None:
    """What the minimum is, and where it lies for many seeds."""
    w_best, b_best, sse = minimum(land.moments)
    best = {"w_best": w_best, "b_best": b_best, "lowest": sse / 2 / land.moments.n}
    shown = {name: numeral(v, decimals) for name, v in best.items()}
    if land.truth is None:
        st.markdown(say(text.UNKNOWN, **shown))
        return
    if land.spread == 0:
        st.markdown(say(text.NO_NOISE, **shown))
        return
    w, b = land.truth
    found = fits(land.samples.m, w, b, land.spread)
    at_true = numeral(line_loss(land.moments, w, b, "half_mean"), decimals)
    counts = {"seed": land.seed, "seeds": SEEDS, "inside": found.inside}
    st.markdown(say(text.NOT_TRUE, w=short(w), b=short(b), at_true=at_true, **counts, **shown))
    player.still(f"{slug}.fits", fits_figure(land, found, w_best, b_best))


@lru_cache(maxsize=16)  # a class asks for the same ones again and again
def fits(m: int, w: float, b: float, spread: float) -> ManyFits:
    """The minimum of every seed."""
    return many_fits(noisy_line(0, m).x, w, b, spread, SEEDS)


def fits_figure(land: Land, found: ManyFits, w_best: float, b_best: float) -> Figure:
    """The minimum of every seed, this one, and the ellipse around the true values."""
    w, b = land.truth or (0.0, 0.0)
    angle = ellipse(land.moments).angle
    far_w = 1.2 * max(float(np.abs(found.w - w).max()), abs(w_best - w))
    far_b = 1.2 * max(float(np.abs(found.b - b).max()), abs(b_best - b), 0.5 * far_w)
    view = Frame(w - far_w, w + far_w, b - far_b, b + far_b)
    drawn = [
        marks.ellipse(w, b, found.long, found.short, angle, style="truth", width=2),
        marks.point(w, b, style="truth", size=5),
        marks.label(w, b, say(text.TRUE), style="truth"),
        marks.point(w_best, b_best),
        marks.label(w_best, b_best, say(text.THIS_SEED, seed=land.seed), style="model", below=True),
    ]
    chart = charts.held_scatter(x="w*", y="b*")
    title = say(text.FITS, seeds=SEEDS)
    return Figure(chart, fit_tables(found, view), title, say(text.FITS_ALT), drawn, aspect=far_w / far_b)

"""The homework “make it a circle” in words: every proposal with its ellipse, and the verdict on the guess."""

import numpy as np
import streamlit as st

from core.ellipse import Ellipse, ellipse
from core.loss_grid import loss_grid
from core.moments import Moments, moments, scaled_moments
from core.noisy_line import noisy_line
from core.rings import Window
from core.scaling import Scaling
from core.toward_circle import tilted
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.surface import Land
from ui.text import loss_surface as text
from ui.text import question

SIDE = 200


def proposals(sums: Moments, tilt: float, more: Moments | None) -> dict[str, Ellipse]:
    """The ellipse under every proposal; `more`: the moments of ten times as many samples."""
    spread = float(np.sqrt(sums.sxx / sums.n))
    shapes = {"as": ellipse(sums), "line": ellipse(tilted(sums, tilt))}
    if more:
        shapes["more"] = ellipse(more)
    shapes["centered"] = ellipse(scaled_moments(sums, Scaling("centering", sums.x_mean, 1.0)))
    shapes["standardized"] = ellipse(scaled_moments(sums, Scaling("z_score", sums.x_mean, spread)))
    return shapes


def more_of(land: Land) -> Moments | None:
    """Ten times as many samples of the same line, where it is known."""
    if land.truth is None:
        return None
    many = noisy_line(land.seed, 10 * land.samples.m, *land.truth, land.spread)
    return moments(many.x, many.y)


def circle_words(land: Land, tilt: float, decimals: int) -> str:
    """The homework, its proposals as a table, and that another line changes nothing at all."""
    shapes = proposals(land.moments, tilt, more_of(land))
    rows = [row(say(text.ROWS[name]), shape, decimals) for name, shape in shapes.items()]
    shown = {"cells": f"{SIDE * SIDE:,}", "difference": short(float(f"{grid_difference(land, tilt):.1e}"))}
    if land.truth:
        told = say(text.HOMEWORK, line=say(text.OTHER_LINE, b=short(land.truth[1])), **shown)
    else:
        told = say(text.HOMEWORK_OWN, line=say(text.OTHER_OWN), **shown)
    return f"{told}\n\n{markdown_table(rows)}"


def row(name: str, shape: Ellipse, decimals: int) -> dict[str, str]:
    """One proposal in the table."""
    flat = shape.ratio < 1 + 1e-9
    return {
        say(text.WHAT): name,
        "E(x)": numeral(0.0 if abs(shape.mean) < 1e-12 else shape.mean, decimals),
        "E(x²)": numeral(shape.mean_square, decimals),
        say(text.EIGENVALUES): f"{numeral(shape.small, decimals)}, {numeral(shape.large, decimals)}",
        say(text.RATIO): f"**{numeral(shape.ratio, decimals)}**",
        say(text.SLANT): say(text.NO_ANGLE) if flat else f"{numeral(shape.angle, 1)}°",
    }


def grid_difference(land: Land, tilt: float) -> float:
    """The largest difference between the losses around one line and around the other, cell by cell."""
    view = land.window
    moved = Window(view.w_low + tilt, view.w_high + tilt, view.b_low, view.b_high)
    before = loss_grid(land.moments, view, SIDE).loss
    after = loss_grid(tilted(land.moments, tilt), moved, SIDE).loss
    return float(np.abs(after - before).max())


def verdict(guess: str | None, asked: Land, decimals: int) -> None:
    """The ratio of the axes before and after what was proposed, on the samples the question was about."""
    if guess is None:
        return
    shapes = proposals(asked.moments, 1.0 - asked.truth[0] if asked.truth else 0.0, more_of(asked))
    before, after = (numeral(shapes[name].ratio, decimals) for name in ("as", guess))
    told = text.VERDICT["right" if guess == "standardized" else guess]
    st.markdown(sentences(say(question.ABOUT), say(told, before=before, after=after, ratio=after)))

"""Points around y = 3x + 1: a line moves, and its loss runs along a parabola."""

from functools import partial

import streamlit as st

from core import loss_sweep as sweep
from core import noisy_line as noise
from core.losses import line_loss
from core.moments import moments
from ui import controls
from ui.boards import squared_lines as board
from ui.part import Part
from ui.squared import points_of
from ui.takeaway import Script
from ui.text import squared_error as text
from ui.words import squared_lines as words

SOURCES = (noise.noisy_line, sweep.loss_sweep, line_loss, noise.expected_half_mse)


def part(slug: str, decimals: int, hand: int | None, guess: float | None) -> Part:
    """Ask for the parameter and the noise, and move the line."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        vary = controls.choice(f"{slug}.vary", text.VARY, text.VARIES, default="b")
        seed = controls.whole(f"{slug}.noise", text.SEED, default=1, low=0, high=200)
    with (
        controls.folded(f"{slug}.lines.more", text.MORE_LINES),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        loss = controls.choice(f"{slug}.loss", text.LOSS, text.LOSSES, default="half_mean")
        drawn = controls.choice(f"{slug}.drawn", text.DRAWN, text.DRAWINGS, default="rods")
    points, sums = points_of(seed)
    run, four = (
        sweep.loss_sweep(sums, vary, tried[vary], board.HELD[vary], loss)
        for tried in (board.TRIED, board.FOUR)
    )
    st.markdown(words.before(run, points.m))
    made = board.lines_run(points, run, four, loss, drawn)
    told = words.outcome(points, sums, run, four, loss, decimals)
    shown = partial(words.four_lines, slug, points, four, drawn, decimals)
    return Part(made, told, SOURCES, script(seed, vary, loss), more=shown)


def script(seed: int, vary: str, loss: str) -> Script:
    """What moves the same line again."""
    settings = {
        "seed": seed,
        "vary": vary,
        "tried": board.TRIED[vary].tolist(),
        "held": board.HELD[vary],
        "loss": loss,
    }
    return Script((noise.noisy_line, moments, sweep.loss_sweep), settings, RUN)


RUN = """points = noisy_line(seed)
run = loss_sweep(moments(points.x, points.y), vary, np.array(tried), held, loss)
print("w", run.w[-1], "b", run.b[-1], "J", run.loss[-1], "slope", run.slope[-1])
"""

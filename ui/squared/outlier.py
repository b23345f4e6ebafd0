"""One more point, dragged away: how far it pulls the best line under three losses."""

from functools import lru_cache

import streamlit as st

from core import error_losses, outlier_pull, robust_lines
from core.noisy_line import noisy_line
from core.outlier_pull import OutlierPull
from ui import controls
from ui.boards import squared_outlier as board
from ui.language import say
from ui.part import Part
from ui.squared import points_of
from ui.takeaway import Script
from ui.text import squared_error as text
from ui.words import squared_outlier as words

SLUG = "squared_error"
VIEW, DRAGGED = f"{SLUG}.view", f"{SLUG}.dragged"  # of the session: what is shown, where a drag has put it
SOURCES = (
    outlier_pull.outlier_pull,
    outlier_pull.moved_lines,
    outlier_pull.best_lines,
    robust_lines.least_absolute_line,
    robust_lines.best_through,
    robust_lines.huber_line,
    error_losses.huber,
)
STEPS = 20


def part(slug: str, decimals: int, hand: int | None, guess: float | None) -> Part:
    """Ask for the outlier and δ, and let it pull."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        x = controls.number(f"{slug}.x", text.OUT_X, default=1.4, low=-50.0, high=50.0)
        y = controls.number(f"{slug}.y", text.OUT_Y, default=-5.0, low=-100.0, high=100.0, step=1.0)
        delta = controls.number(
            f"{slug}.out_delta", text.OUT_DELTA, default=0.25, low=0.01, high=1e3, step=0.05
        )
    with (
        controls.folded(f"{slug}.outlier.more", text.MORE_OUTLIER),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        seed = controls.whole(f"{slug}.noise", text.OUT_SEED, default=1, low=0, high=200)
        shown = controls.choice(f"{slug}.pulls", text.TABLE, text.OUT_TABLES, default="lines")
    points, _ = points_of(seed)
    run = pulled(seed, x, y, delta)
    st.markdown(say(text.OUT_WORDS, m=points.m))
    made = board.outlier_run(points, run, delta, shown, view(run))
    return Part(made, words.outcome(run, delta, decimals), SOURCES, script(seed, x, y, delta), picks=placed)


@lru_cache(maxsize=32)
def pulled(seed: int, x: float, y: float, delta: float) -> OutlierPull:
    """The outlier's way and its three lines."""
    return outlier_pull.outlier_pull(points_of(seed)[0], x, y, delta, STEPS)


def view(run: OutlierPull) -> board.View:
    """What is shown of the plane: a typed place chooses it, a dragged one leaves it as it is."""
    if VIEW not in st.session_state or st.session_state.get(DRAGGED) != (run.x, float(run.y[-1])):
        st.session_state[VIEW] = board.view_of(run)
    shown: board.View = st.session_state[VIEW]
    return shown


def placed(x: float, y: float) -> None:
    """Put the outlier where the visitor dragged it, within what is shown and the ranges of its controls."""
    left, right, low, high = st.session_state.get(VIEW, board.NEAR)
    at = (
        round(min(max(x, left, -50.0), right, 50.0), 2),
        round(min(max(y, low, -100.0), high, 100.0), 2),
    )
    st.session_state[DRAGGED] = at
    st.session_state[f"{SLUG}.x"], st.session_state[f"{SLUG}.y"] = at


def script(seed: int, x: float, y: float, delta: float) -> Script:
    """What fits the same lines again."""
    settings = {"seed": seed, "x": x, "y": y, "delta": delta}
    return Script((noisy_line, outlier_pull.outlier_pull), settings, RUN)


RUN = """run = outlier_pull(noisy_line(seed), x, y, delta)
for i, name in enumerate(("squared", "absolute", "huber")):
    print(name, run.w[-1, i], run.b[-1, i], run.error[-1, i], run.pull[-1, i])
"""

"""The loop itself, on four samples that can be edited."""

from typing import Any

import numpy as np
import streamlit as st

from core.arrays import Array
from core.training_loop import LOSS, Training, train
from ui import controls, matrix
from ui.boards import training_loop as board
from ui.language import say
from ui.numerals import numeral, short
from ui.part import Part
from ui.text import training_loop as text

# The course's four samples: three features and the label.
SAMPLES = np.array([[0.5, 1.4, 2.7, 3.0], [0.4, 1.3, 2.5, 5.0], [0.1, 1.5, 2.3, 9.0], [0.5, 1.7, 2.9, 1.0]])


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for rate, limits, samples and start; train; tell why it stopped."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        rate = controls.number(f"{slug}.rate", text.RATE, default=0.1, low=1e-6, high=1e3, step=0.01)
        limit = controls.whole(f"{slug}.limit", text.LIMIT, default=20, low=1, high=200)
        small = controls.number(f"{slug}.small", text.SMALL, default=5.0, low=1e-9, high=1e6, step=0.1)
    x, y, start = asked(slug)
    settings: dict[str, Any] = {"rate": rate, "small": small, "limit": limit} | start
    exact = train(x, y, **settings)
    run = train(x, y, **settings, decimals=hand) if hand else exact
    words = [outcome(run, small, decimals)]
    if hand:
        words.append(rounding(run, exact, hand))
    if run.stopped == "step limit" and np.array_equal(x, SAMPLES[:, :-1]):
        words.append(say(text.TOGETHER))
    words += [say(text.ERROR_AND_LOSS), say(text.WHEN)]
    return Part(
        board.loop_run(run, x, y, rate, small, limit),
        "\n\n".join(words),
        board.SOURCES,
        board.script(x, y, dict(settings), hand),
    )


def asked(slug: str) -> tuple[Array, Array, dict[str, float]]:
    """The four samples and the start, as edited."""
    with (
        controls.folded(f"{slug}.samples", text.SAMPLES),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        table = matrix.asked(f"{slug}.data", text.DATA, SAMPLES)
        w = controls.number(f"{slug}.w", text.START_W, default=0.0, low=-1e6, high=1e6)
        b = controls.number(f"{slug}.b", text.START_B, default=0.0, low=-1e6, high=1e6)
    return table[:, :-1], table[:, -1], {"w": w, "b": b}


def outcome(run: Training, small: float, decimals: int) -> str:
    """Why the loop stopped, from the record."""
    losses = run.loss[run.phase == LOSS]
    first, last = float(losses[0]), float(losses[-1])
    told = {"small": text.SMALL_ENOUGH if run.updates else text.AT_ONCE, "diverged": text.DIVERGED}.get(
        run.stopped, text.GREW if last > first else text.LIMITED
    )
    numbers = {"loss": numeral(last, decimals), "first": numeral(first, decimals)}
    return say(told, k=run.updates, small=short(small), **numbers)


def rounding(run: Training, exact: Training, hand: int) -> str:
    """How much rounding at every step mattered."""
    return say(
        text.HAND,
        d=hand,
        loss=numeral(float(run.loss[run.phase == LOSS][-1]), hand),
        exact=numeral(float(exact.loss[exact.phase == LOSS][-1]), hand + 3),
        k=run.updates,
        k_exact=exact.updates,
    )

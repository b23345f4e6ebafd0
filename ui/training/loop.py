"""The loop itself, on four samples that can be edited."""

from typing import Any

import numpy as np
import streamlit as st

from core.arrays import Array
from core.training_loop import LOSS, Training, train
from ui import controls
from ui.boards import training_loop as board
from ui.language import Text, filled, say, sentences
from ui.numerals import numeral, short
from ui.text import training_loop as text
from ui.training import Part

# The course's four samples: three features and the label.
SAMPLES = ((0.5, 1.4, 2.7, 3.0), (0.4, 1.3, 2.5, 5.0), (0.1, 1.5, 2.3, 9.0), (0.5, 1.7, 2.9, 1.0))


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for rate, limits, samples and start; train; tell why it stopped."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        rate = controls.number(f"{slug}.rate", text.RATE, default=0.1, low=1e-6, high=1e3, step=0.01)
        limit = controls.whole(f"{slug}.limit", text.LIMIT, default=20, low=1, high=200)
        small = controls.number(f"{slug}.small", text.SMALL, default=0.01, low=1e-9, high=1e6, step=0.01)
    x, y, start = asked(slug)
    settings: dict[str, Any] = {"rate": rate, "small": small, "limit": limit} | start
    exact = train(x, y, **settings)
    run = train(x, y, **settings, decimals=hand) if hand else exact
    words = [outcome(run, small, decimals)]
    if hand:
        words.append(rounding(run, exact, hand))
    words += [say(text.ERROR_AND_LOSS), say(text.WHEN)]
    return Part(
        board.loop_run(run, x, y, rate, small, limit),
        "\n\n".join(words),
        board.SOURCES,
        board.script(x, y, dict(settings), hand),
    )


def asked(slug: str) -> tuple[Array, Array, dict[str, float]]:
    """The four samples and the start, as edited."""
    with controls.folded(f"{slug}.samples", text.SAMPLES):
        rows = [sample(slug, i, row) for i, row in enumerate(SAMPLES, start=1)]
        with st.container(horizontal=True):
            w = controls.number(f"{slug}.w", text.START_W, default=0.0, low=-1e6, high=1e6)
            b = controls.number(f"{slug}.b", text.START_B, default=0.0, low=-1e6, high=1e6)
    table = np.array(rows)
    return table[:, :-1], table[:, -1], {"w": w, "b": b}


def sample(slug: str, i: int, row: tuple[float, ...]) -> list[float]:
    """One sample's features and label, as edited."""
    with st.container(horizontal=True):
        return [
            controls.number(f"{slug}.{name}", label, default=value, low=-1e4, high=1e4)
            for name, label, value in zip(names(i), labels(i), row, strict=True)
        ]


def names(i: int) -> list[str]:
    """The controls of one sample."""
    return [*(f"x{i}{j}" for j in (1, 2, 3)), f"y{i}"]


def labels(i: int) -> list[Text]:
    """What they are called."""
    texts = [(text.FEATURE, j) for j in (1, 2, 3)] + [(text.LABEL, 0)]
    return [Text(en=filled(t.en, i=i, j=j), zh=filled(t.zh, i=i, j=j)) for t, j in texts]


def outcome(run: Training, small: float, decimals: int) -> str:
    """Why the loop stopped, from the record."""
    losses = run.loss[run.phase == LOSS]
    first, last = float(losses[0]), float(losses[-1])
    told = {"small": text.SMALL_ENOUGH if run.updates else text.AT_ONCE, "diverged": text.DIVERGED}.get(
        run.stopped, text.GREW if last > first else text.LIMITED
    )
    return sentences(
        say(
            told,
            k=run.updates,
            loss=numeral(last, decimals),
            first=numeral(first, decimals),
            small=short(small),
        )
    )


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

"""What surrounds the loop: inference, regression beside classification, and how the games are training."""

import numpy as np
import pandas as pd
import streamlit as st

from ui import player
from ui.charts.regression import scatter
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import tex_numeral
from ui.player import Figure, Run, marks
from ui.player.marks import Mark
from ui.tables import training_loop as tables
from ui.text import training_games
from ui.text import training_loop as text

NEW = (0.3, 1.5, 2.6)  # a sample the training has not seen


def verdict(guess: str | None) -> None:
    """Whether the answer to the driving question was right."""
    if guess is not None:
        st.markdown(say(text.VERDICT[guess == "weights"]))


def like_training() -> None:
    """The elements of the loop in each of the three stories."""
    heads = training_games.LIKE_HEADS
    st.markdown(
        markdown_table([{say(heads[k]): say(row[k]) for k in heads} for row in training_games.LIKE_ROWS])
    )


def inference(run: Run, decimals: int) -> None:
    """Forward only, with the weights a run ended with."""
    last = run.ledger.iloc[-1]
    w, b = [float(last[f"w{j}"]) for j in (1, 2, 3)], float(last["b"])
    z = float(np.dot(w, NEW) + b)
    products = "+".join(
        rf"{tex_numeral(v, decimals, signed=True)}\times {x:g}" for v, x in zip(w, NEW, strict=True)
    )
    st.markdown(say(text.USE_WORDS, x=", ".join(f"{v:g}" for v in NEW)))
    st.markdown(rf"$z = {products}+{tex_numeral(b, decimals, signed=True)} = {tex_numeral(z, decimals)}$")


def kinds(slug: str) -> None:
    """A line through points, and a line between points."""
    through, between = tables.kinds_tables()
    st.markdown(say(text.KINDS_WORDS))
    fit, split = marks.segment(0.0, 0.2, 1.0, 0.8), marks.segment(0.0, 0.1, 1.0, 0.9)
    spec, apart = scatter(x="x", y="y"), scatter(x="x₁", y="x₂")
    player.still(
        f"{slug}.kinds.picture",
        Figure(spec, {"points": through}, say(text.FIT), say(text.FIT_ALT), [fit]),
        Figure(apart, {"points": between}, say(text.SPLIT), say(text.SPLIT_ALT), [split, *classes(between)]),
    )


def classes(points: pd.DataFrame) -> list[Mark]:
    """The points above the line, in another color."""
    return [
        marks.point(float(x), float(y), style="truth", size=4)
        for x, y in points.to_numpy().tolist()
        if y > 0.1 + 0.8 * x
    ]

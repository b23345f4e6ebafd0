"""Two classes: the loss of two predictions, and of every output."""

import numpy as np
import streamlit as st

from core.binary_loss import OutputLosses, output_loss, over_outputs
from core.rounding import half_up
from ui import controls
from ui.boards import entropy_binary as board
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.part import Part
from ui.text import cross_entropy as text


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for the label and two predictions; sweep the output."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        y = int(controls.choice(f"{slug}.y", text.LABEL, text.LABELS, default="1"))
        first = controls.number(f"{slug}.a1", text.FIRST, default=0.6, low=0.0, high=1.0, step=0.05)
        second = controls.number(f"{slug}.a2", text.SECOND, default=0.7, low=0.0, high=1.0, step=0.05)
    outputs = board.swept((first, second))
    made = over_outputs(outputs, float(y), hand)
    words = outcome(y, (first, second), decimals, hand)
    note = rounded(made, over_outputs(outputs, float(y)), hand) if hand else ""
    run = board.output_run(made, y, (first, second))
    opening = int(np.abs(outputs - first).argmin())
    return Part(run, "\n\n".join(words), board.SOURCES, board.script(y, hand), note, opening=opening)


def outcome(y: int, predictions: tuple[float, float], decimals: int, hand: int | None) -> list[str]:
    """Both losses, which is smaller, and what a sure output costs."""
    J = half_up(output_loss(np.array(predictions), float(y)), hand).tolist()
    rows = [
        {say(text.PREDICTION): str(k), "a": short(a), "J": f"**{numeral(loss, decimals)}**"}
        for k, (a, loss) in enumerate(zip(predictions, J, strict=True), start=1)
    ]
    ends = dict.fromkeys(a for a in predictions if a in (0.0, 1.0))
    sure = [say(text.SURE_RIGHT if a == y else text.SURE_WRONG, a=short(a), y=y) for a in ends]
    return [
        markdown_table(rows),
        sentences(say(text.ATTENDANCE, y=y), better(y, predictions, J, hand)),
        *sure,
        *([] if y else [say(text.ZERO)]),
    ]


def better(y: int, predictions: tuple[float, float], J: list[float], hand: int | None) -> str:
    """Which prediction is closer to the label, and whether its loss shows that."""
    one, other = (abs(a - y) for a in predictions)
    if one == other:
        return say(text.EQUAL)
    closer = 1 if one < other else 2
    return say(text.ALIKE, k=closer, d=hand) if J[0] == J[1] else say(text.BETTER, k=closer)


def rounded(made: OutputLosses, exact: OutputLosses, hand: int) -> str:
    """How much rounding at every step mattered, where it did most."""
    k = int(np.abs(made.slope - exact.slope).argmax())
    value, unrounded = numeral(float(made.slope[k]), hand), numeral(float(exact.slope[k]), hand + 3)
    return say(text.HAND, d=hand, name=f"∂J/∂a(a = {short(float(made.a[k]))})", value=value, exact=unrounded)

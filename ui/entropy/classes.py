"""Several classes: softmax and its cross-entropy for two predictions."""

import numpy as np
import streamlit as st

from core.softmax import SoftmaxLoss, softmax, softmax_loss
from ui import controls, matrix, shell
from ui.boards import entropy_classes as board
from ui.language import say, sentences
from ui.numerals import numeral
from ui.part import Part
from ui.text import cross_entropy as text

# Logarithms of 1, 6, 3 and of 1, 3, 6: softmax makes 0.1, 0.6, 0.3 and 0.1, 0.3, 0.6 of them.
FIRST, SECOND = np.array([[0.0, 1.791759469, 1.098612289]]), np.array([[0.0, 1.098612289, 1.791759469]])


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for the right class and the logits of two predictions."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        label = int(controls.choice(f"{slug}.right", text.RIGHT_CLASS, text.CLASSES, default="3")) - 1
        z = [
            matrix.asked(f"{slug}.z1", text.Z_FIRST, FIRST)[0],
            matrix.asked(f"{slug}.z2", text.Z_SECOND, SECOND)[0],
        ]
    made = [softmax_loss(one, label, hand) for one in z]
    words = outcome(made, label, decimals, hand)
    note = rounded(made[0], softmax_loss(z[0], label), hand) if hand else ""
    run = board.classes_run(made, label, brief=shell.presenting())
    return Part(run, "\n\n".join(words), board.SOURCES, board.script(made, label, hand), note)


def outcome(made: list[SoftmaxLoss], label: int, decimals: int, hand: int | None) -> list[str]:
    """Both losses, which class each prediction chooses, and what softmax does not see."""
    shown = {f"a{i}": numeral(float(one.a[label]), decimals) for i, one in enumerate(made, start=1)}
    shown |= {f"J{i}": numeral(one.loss, decimals) for i, one in enumerate(made, start=1)}
    one_hot = ", ".join("1" if j == label else "0" for j in range(3))
    told = [say(text.CLASSES_WORDS, label=one_hot, c=label + 1, **shown)]
    chosen = [chosen_words(one, i, label) for i, one in enumerate(made, start=1)]
    told.append(sentences(*chosen, say(text.SHIFT)))
    if any(softmax(one.z)[label] == 0 for one in made):
        told.append(say(text.UNDERFLOW))
    elif any(one.a[label] == 0 for one in made):
        told.append(say(text.ROUNDED_AWAY, d=hand))
    return told


def chosen_words(made: SoftmaxLoss, i: int, label: int) -> str:
    """Which class has the largest probability, and whether it is the right one."""
    first = np.flatnonzero(made.z == made.z.max()) + 1
    if len(first) > 1:
        return say(text.TIED, k=i, chosen=say(text.BETWEEN).join(map(str, first)))
    return say(text.CHOSEN, k=i, chosen=first[0], judged=say(text.JUDGED[bool(first[0] == label + 1)]))


def rounded(made: SoftmaxLoss, exact: SoftmaxLoss, hand: int) -> str:
    """How much rounding at every step mattered."""
    value, unrounded = numeral(made.loss, hand), numeral(exact.loss, hand + 3)
    return say(text.HAND, d=hand, name="J₁", value=value, exact=unrounded)

"""What was guessed on the page “Squared error”, which slip it is, and why the factor is what it is."""

import numpy as np
import streamlit as st

from core.error_ledger import error_ledger
from ui.language import say, sentences
from ui.numerals import short
from ui.text import question
from ui.text import squared_error as text

LABELS, A, B = np.array([1.0, 1.0, 1.0]), np.array([1.0, 2.0, 3.0]), np.array([1.0, 3.0, 3.0])
SLIPS = {"same": 4 / 3, "squared": 16 / 9, "one": 4.0, "difference": 3.0, "inverse": 5 / 8}


def verdict(guess: float | None) -> None:
    """What the guess was, and why the factor is what it is."""
    if guess is None:
        return
    a, b = (error_ledger(LABELS, v, 1.0).square_sum[-1] for v in (A, B))
    kind = kind_of(guess)
    told = say(text.VERDICT[kind], guess=short(guess), slip=f"{SLIPS.get(kind, guess):.3g}")
    right = say(text.RIGHT, a=short(float(a)), b=short(float(b)), answer=short(float(b / a)))
    st.markdown(sentences(say(question.ABOUT), told, right))


def kind_of(guess: float) -> str:
    """Right, a known slip, too low or too high."""
    if abs(guess - 1.6) < 1e-6:
        return "right"
    near = [kind for kind, slip in SLIPS.items() if abs(guess - slip) < (1e-6 if slip % 1 == 0 else 0.011)]
    if near:
        return near[0]
    return "close" if abs(guess - 1.6) < 0.051 else "low" if guess < 1.6 else "high"

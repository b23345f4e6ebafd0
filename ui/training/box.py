"""The black box: tries of p and q until its four answers are met."""

import math

import numpy as np
import streamlit as st

from core import black_box
from core.black_box import TABLES, Tries, best_try, tries
from ui import controls
from ui.boards import black_box as board
from ui.language import say
from ui.numerals import numeral
from ui.part import Part
from ui.takeaway import Script
from ui.text import training_games as text
from ui.url import recalled, remember

FIRST = ((1.0, 1.0),)  # the course begins with z = x + x²
MOST, CLOSE = 40, 0.01
SOURCES = (black_box.tries, black_box.best_try)


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for p and q, compare with the box, and keep the tries in the link."""
    key = f"{slug}.tries"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = controls.choice(f"{slug}.box", text.TABLE, text.TABLES, default="new")
        with st.form(f"{key}.form", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
            for which, label, value in (("p", text.P, 1.5), ("q", text.Q, 1.0)):
                st.number_input(say(label), -100.0, 100.0, value, 0.1, format="%.6g", key=f"{key}.{which}")
            st.form_submit_button(say(text.TRY_IT), type="primary", on_click=_try, args=(key,))
        st.button(say(text.CLEAR), key=f"{key}.clear", on_click=remember, args=(key, None))
    x, y = np.array(TABLES[name]).T
    p, q = np.array(kept(key)).T
    made = tries(x, y, p, q)
    return Part(board.tries_run(made), words(made, decimals), SOURCES, script(made))


def kept(key: str) -> tuple[tuple[float, float], ...]:
    """The tries in the link, `p:q` after `p:q`; what is no such pair is left out."""
    pairs = [pair.split(":") for pair in (recalled(key) or "").split(",")]
    found = [(number(pair[0]), number(pair[1])) for pair in pairs[:MOST] if len(pair) == 2]
    return tuple(pair for pair in found if all(abs(v) <= 100 for v in pair)) or FIRST


def number(written: str) -> float:
    """A number of the link, or nan."""
    try:
        return float(written[:20])
    except ValueError:
        return math.nan


def _try(key: str) -> None:
    made = (*kept(key), tuple(float(st.session_state[f"{key}.{which}"]) for which in "pq"))
    remember(key, ",".join(f"{p:.6g}:{q:.6g}" for p, q in made[-MOST:]))


def words(made: Tries, decimals: int) -> str:
    """How the last try did, and what it hints at."""
    if made.worst[-1] < CLOSE:
        p, q = best_try(made.x, made.y)
        solved = say(
            text.BOX_SOLVED,
            k=len(made.p),
            p=numeral(p, decimals),
            q=numeral(q if abs(q) > 1e-9 else 0.0, decimals),
        )
        return f"{say(text.BOX_WORDS)}\n\n{solved}"
    first, last = (bool(v > 0) for v in made.e[-1, [0, -1]])
    worst, loss = (numeral(float(v[-1]), decimals) for v in (made.worst, made.loss))
    told = say(text.BOX_OPEN, k=len(made.p), hint=say(text.HINTS[first, last]), worst=worst, loss=loss)
    return f"{say(text.BOX_WORDS)}\n\n{told}"


def script(made: Tries) -> Script:
    """What reproduces the last row of the tries."""
    columns = {name: getattr(made, name).tolist() for name in ("x", "y", "p", "q")}
    return Script((black_box.tries,), columns, RUN)


RUN = """made = tries(np.array(x), np.array(y), np.array(p), np.array(q))
print("try", len(p), "p", made.p[-1], "q", made.q[-1], "loss", made.loss[-1])
"""

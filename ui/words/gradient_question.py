"""The driving question of “Gradient descent”: its numbers, and what became of the guess."""

from functools import cache

import streamlit as st

from core.endings import below
from core.landscape import landscape_of
from core.landscapes import ONE
from core.update_rules import Settings
from core.walk import Walk, walk
from ui.descent import Asked
from ui.language import say, sentences
from ui.numerals import short
from ui.text import gradient_descent as text
from ui.text import question

ASKED = ONE["square"]  # the driving question is about its first update


def about() -> dict[str, str]:
    """The numbers of the driving question."""
    return {"x": short(ASKED.start[0]), "rate": short(ASKED.rate)}


@cache
def first_update() -> Walk:
    """The update that is asked about."""
    f = landscape_of(ASKED.formula)
    return walk(f, f.places(*ASKED.start), "plain", Settings(ASKED.rate), below(0.0), limit=1)


def in_question(asked: Asked) -> bool:
    """Whether the run shown begins with the update that was asked about."""
    plain = asked.rule == "plain" and asked.terrain.name == "square"
    return plain and asked.start == ASKED.start and asked.settings.rate == ASKED.rate


def verdict(guess: float | None) -> None:
    """What became of the guess."""
    if guess is None:
        return
    run = first_update()
    x, J, g, step, answer = (
        float(v)
        for v in (run.theta[0, 0, 0], run.value[0, 0], run.g[0, 0, 0], run.step[0, 0, 0], run.theta[1, 0, 0])
    )
    slips = {
        "right": answer,
        "uphill": x + step,
        "no_rate": x - g,
        "no_two": x - step / 2,
        "value": x - ASKED.rate * J,
        "step": step,
    }
    near = (name for name, slip in slips.items() if abs(abs(guess - slip)) < 0.006)
    told = next(near, "low" if guess < answer else "high")
    numbers = {"guess": short(guess), "slope": short(g), "answer": short(answer)}
    st.markdown(sentences(say(question.ABOUT), say(text.VERDICT[told], **about(), **numbers)))

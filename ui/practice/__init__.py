"""Practice: a worked example, the same with its last line blank, then only the question.

One module a page makes its exercises; the numbers come from a seed in the link.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import streamlit as st

from ui.controls import choice
from ui.language import Text, say
from ui.numerals import numeral
from ui.section import folded
from ui.text import practice as text
from ui.url import recalled, remember

Verdict = Literal["right", "close", "mistake", "wrong", "unreadable"]

_PLAIN = str.maketrans("０１２３４５６７８９．－−／，。", "0123456789.--/,.")
_NUMBER = r"[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d{1,3})?"


@dataclass(frozen=True)
class Exercise:
    """A question with its worked lines (LaTeX, the last one giving the answer) and the mistakes it is known for."""

    question: Text
    lines: Sequence[str]
    answer: float
    mistakes: Sequence[tuple[float, Text]] = ()
    rounded: float | None = None  # the answer when every step is rounded to the decimals shown


@dataclass(frozen=True)
class Checked:
    """What became of a typed answer."""

    verdict: Verdict
    why: Text | None = None


def answer_value(typed: str) -> float | None:
    """A typed number: 0.333, 1/3, 3.3e-1, 0,333, full-width digits; None if it is none.

    >>> answer_value("1/3") == 1 / 3, answer_value("３．３e-1"), answer_value("0,5"), answer_value("x")
    (True, 0.33, 0.5, None)
    """
    plain = typed.translate(_PLAIN).replace(" ", "")[:60]
    found = re.fullmatch(rf"({_NUMBER})(?:/({_NUMBER}))?", plain)
    if not found:
        return None
    above, below = (float(part.replace(",", ".")) if part else 1.0 for part in found.groups())
    value = above / below if below else np.inf
    return float(value) if np.isfinite(value) else None


def check(typed: str, exercise: Exercise, decimals: int) -> Checked:
    """Right within one unit of the last decimal, rounded at the end or at every step; else a known mistake; else close: ten units, at most 1 %."""
    value = answer_value(typed)
    if value is None:
        return Checked("unreadable")
    unit = 10.0**-decimals * 1.0001
    rounded = exercise.answer if exercise.rounded is None else exercise.rounded
    if min(abs(value - exercise.answer), abs(value - rounded)) <= unit:
        return Checked("right")
    for wrong, why in exercise.mistakes:
        if abs(value - wrong) <= unit and abs(wrong - exercise.answer) > unit:
            return Checked("mistake", why)
    near = min(10 * unit, 0.01 * abs(exercise.answer))
    return Checked("close" if abs(value - exercise.answer) <= near else "wrong")


def show(slug: str, make: Callable[[np.random.Generator, int], Exercise], decimals: int) -> None:
    """The practice part of a page. `make(rng, decimals)` draws the numbers."""
    with folded(f"{slug}.practice", text.TITLE) as section:
        if section.open:
            _practice(slug, make, decimals)


def _practice(slug: str, make: Callable[[np.random.Generator, int], Exercise], decimals: int) -> None:
    stage = choice(f"{slug}.stage", text.STAGE, text.STAGES, default="worked")
    seed = _seed(f"{slug}.exercise")
    exercise = make(np.random.default_rng(seed), decimals)
    shown = {"worked": list(exercise.lines), "last": [*exercise.lines[:-1]], "question": []}[stage]
    st.markdown("\n\n".join([say(exercise.question), *(f"${line}$" for line in shown)]))
    if stage != "worked":
        typed = st.text_input(say(text.ANSWER), key=f"{slug}.answer.{seed}.{stage}", max_chars=60, width=320)
        if typed:
            _tell(check(typed, exercise, decimals), exercise, decimals)
    st.button(
        say(text.AGAIN),
        key=f"{slug}.again",
        on_click=remember,
        args=(f"{slug}.exercise", str(seed % 9999 + 1)),
    )


def _seed(name: str) -> int:
    asked = recalled(name) or "1"
    seed = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    remember(name, str(seed)) if seed != 1 else None
    return seed


def _tell(checked: Checked, exercise: Exercise, decimals: int) -> None:
    if checked.verdict == "right":
        st.success(say(text.RIGHT, answer=numeral(exercise.answer, decimals)))
    elif checked.why:
        st.warning(say(text.MISTAKE, why=say(checked.why)))
    else:
        told = {"close": text.CLOSE, "wrong": text.WRONG, "unreadable": text.UNREADABLE}[checked.verdict]
        st.warning(say(told, decimals=decimals))


__all__ = ["Checked", "Exercise", "answer_value", "check", "show"]

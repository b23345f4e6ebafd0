"""The driving question: commit to an answer, or skip it, before the page shows anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from ui.language import Text, say
from ui.numerals import short
from ui.text import question as text
from ui.url import recalled, remember

SKIPPED = "skip"


@dataclass(frozen=True)
class Question:
    """What is asked. With `choices` (code -> words) one of them is the answer, else a number in `unit`."""

    prompt: Text
    choices: Mapping[str, Text] | None = None
    unit: str = ""
    low: float = -1e6
    high: float = 1e6
    step: float = 0.1


def ask(
    slug: str, question: Question, *, picture: Callable[[], object] | None = None, **values: object
) -> str | None:
    """The visitor's answer as a code or a number's text, or None if skipped. Until then the page ends here.

    `picture` draws what the visitor may look at while thinking. The link keeps the answer as `<slug>.guess`.
    """
    key = f"{slug}.guess"
    guess = _valid(recalled(key), question)
    if guess is None:
        _form(key, question, values)
        if picture:
            picture()
        st.stop()
    remember(key, guess)
    if guess == SKIPPED:
        return None
    shown = (
        say(question.choices[guess]) if question.choices else f"{short(float(guess))} {question.unit}".strip()
    )
    with st.container(horizontal=True, vertical_alignment="center", key=f"{slug}.guessed"):
        st.markdown(say(text.GUESSED, prompt=say(question.prompt, **values), guess=shown), width="stretch")
        st.button(say(text.AGAIN), key=f"{key}.again", on_click=remember, args=(key, None), type="tertiary")
    return guess


def _valid(guess: str | None, question: Question) -> str | None:
    if guess is None or guess == SKIPPED:
        return guess
    if question.choices:
        return guess if guess in question.choices else None
    try:
        return guess if question.low <= float(guess) <= question.high else None
    except ValueError:
        return None


def _form(key: str, question: Question, values: Mapping[str, object]) -> None:
    with st.form(f"{key}.form"):
        st.markdown("**" + say(question.prompt, **values) + "**")
        if question.choices:
            _choice(f"{key}.answer", question.choices)
        else:
            unit = f" ({question.unit})" if question.unit else ""
            st.number_input(
                say(text.YOURS) + unit,
                question.low,
                question.high,
                value=None,
                step=question.step,
                placeholder=say(text.TYPE),
                key=f"{key}.answer",
                width=320,
            )
        with st.container(horizontal=True):
            st.form_submit_button(say(text.COMMIT), type="primary", on_click=_commit, args=(key,))
            st.form_submit_button(
                say(text.SKIP), key=f"{key}.skip", shortcut="S", on_click=remember, args=(key, SKIPPED)
            )


def _choice(key: str, choices: Mapping[str, Text]) -> None:
    st.radio(
        say(text.YOURS),
        list(choices),
        index=None,
        format_func=lambda code: say(choices[code]),
        key=key,
        label_visibility="collapsed",
    )


def _commit(key: str) -> None:
    answer = st.session_state.get(f"{key}.answer")
    if answer is None:
        st.toast(say(text.FIRST))
        return
    remember(key, answer if isinstance(answer, str) else f"{answer:.6g}")

"""The controls of the pages. Each keeps its value in the link: through reloads, page changes, languages.

A control's key is `<slug>.<name>`. What the session knows wins over the link, so that going back in the
browser finds the controls as they were left; a value the control cannot take gives way to the default.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

import streamlit as st

from ui import section
from ui.language import Text, say
from ui.text import shell as text
from ui.url import bounded, code

V = TypeVar("V", float, int, bool, str)


_folded: ContextVar[bool] = ContextVar("folded", default=False)
_arrived: ContextVar[bool] = ContextVar("arrived", default=False)


def arrive(slug: str) -> None:
    """Tell the controls which page is being made.

    On another page Streamlit's widgets begin anew, even with the same key: there each control is given its
    value once more.
    """
    _arrived.set(st.session_state.get("controls.page") != slug)
    st.session_state["controls.page"] = slug


@contextmanager
def folded(key: str, title: Text) -> Iterator[bool]:
    """A closed section of further controls: while it is closed they keep their values and cost nothing."""
    with section.folded(key, title) as shown:
        before = _folded.set(not shown.open)
        try:
            yield bool(shown.open)
        finally:
            _folded.reset(before)


def _begin(key: str, default: V, read: Callable[[str], V | None]) -> bool:
    """See that the control has a value: session's, link's, or default; `read` refuses with None.

    Returns whether the control is to be drawn.
    """
    held = st.session_state.get(key, st.session_state.get(f"kept.{key}"))
    value = None if held is None else read(str(held))
    asked = st.query_params.get(key) if held is None else None
    if held is None and asked is not None and (value := read(asked)) is None:
        st.toast(say(text.NOTE))
    if _arrived.get() or value is None or key not in st.session_state:
        st.session_state[key] = default if value is None else value
    return not _folded.get()


def _keep(key: str, value: V, default: V) -> V:
    """Keep the value for the other pages, and in the link unless it is the default."""
    st.session_state[f"kept.{key}"] = value
    if value == default:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != (written := code(value)):
        st.query_params[key] = written
    return value


def number(
    key: str,
    label: Text,
    *,
    default: float,
    low: float | None = None,
    high: float | None = None,
    step: float = 0.1,
    format: str = "%.6g",
    help: Text | None = None,
) -> float:
    """A number typed or stepped."""
    if _begin(key, default, bounded(low, high)):
        st.number_input(
            say(label),
            min_value=low,
            max_value=high,
            step=step,
            format=format,
            key=key,
            help=say(help) if help else None,
            persist_state="session",
        )
    return _keep(key, float(st.session_state[key]), default)


def whole(key: str, label: Text, *, default: int, low: int, high: int, step: int = 1) -> int:
    """A whole number on a slider."""
    read = bounded(low, high)
    if _begin(key, default, lambda asked: None if (v := read(asked)) is None else int(v)):
        st.slider(say(label), low, high, step=step, key=key, persist_state="session")
    return _keep(key, int(st.session_state[key]), default)


def sliding(
    key: str, label: Text, *, default: float, low: float, high: float, step: float, format: str | None = None
) -> float:
    """A number on a slider."""
    if _begin(key, default, bounded(low, high)):
        st.slider(say(label), low, high, step=step, key=key, format=format, persist_state="session")
    return _keep(key, float(st.session_state[key]), default)


def typed(key: str, label: Text, *, default: str, most: int, help: Text | None = None) -> str:
    """A line of text; what it means is for the page to say."""
    if _begin(key, default, lambda asked: asked[:most]):
        st.text_input(
            say(label), max_chars=most, key=key, help=say(help) if help else None, persist_state="session"
        )
    return _keep(key, str(st.session_state[key]), default)


def switch(key: str, label: Text, *, default: bool = False, help: Text | None = None) -> bool:
    """On or off."""
    if _begin(key, default, lambda asked: {"true": True, "false": False}.get(asked.lower())):
        st.toggle(say(label), key=key, help=say(help) if help else None, persist_state="session")
    return _keep(key, bool(st.session_state[key]), default)


def choice(key: str, label: Text, options: Mapping[str, Text], *, default: str) -> str:
    """One of a few. The link keeps the code, never the words, so it works in both languages."""
    if _begin(key, default, lambda asked: asked if asked in options else None):
        st.segmented_control(
            say(label),
            list(options),
            format_func=lambda option: say(options[option]),
            required=True,
            key=key,
            persist_state="session",
        )
    return _keep(key, str(st.session_state[key]), default)

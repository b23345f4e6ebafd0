"""The controls of the pages. Each keeps its value in the link: through reloads, page changes, languages.

A control's key is `<slug>.<name>`. What the session knows wins over the link, so that going back in the
browser finds the controls as they were left; a value the control cannot take gives way to the default.
"""

import math
from collections.abc import Callable, Mapping
from typing import TypeVar

import streamlit as st

from ui.language import Text, say

V = TypeVar("V", float, int, bool, str)


def _begin(key: str, default: V, read: Callable[[str], V | None]) -> None:
    """See that the control has a value: session's, link's, or default; `read` refuses with None."""
    held = st.session_state.get(key)
    if held is not None and read(str(held)) is not None:
        return
    value = None if held is not None else read(st.query_params.get(key, ""))
    st.session_state[key] = default if value is None else value


def _keep(key: str, value: V, default: V) -> V:
    """Write the value into the link unless it is the default."""
    if value == default:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != (written := code(value)):
        st.query_params[key] = written
    return value


def code(value: float | int | bool | str) -> str:
    """A value as the link keeps it: true, false, a short number, or a word."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _number(low: float | None, high: float | None) -> Callable[[str], float | None]:
    def read(asked: str) -> float | None:
        try:
            value = float(asked[:40])
        except ValueError:
            return None
        bounded = (low is None or value >= low) and (high is None or value <= high)
        return value if bounded and math.isfinite(value) else None

    return read


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
    _begin(key, default, _number(low, high))
    value = st.number_input(
        say(label),
        min_value=low,
        max_value=high,
        step=step,
        format=format,
        key=key,
        help=say(help) if help else None,
        persist_state="session",
    )
    return _keep(key, float(value), default)


def whole(key: str, label: Text, *, default: int, low: int, high: int, step: int = 1) -> int:
    """A whole number on a slider."""
    read = _number(low, high)
    _begin(key, default, lambda asked: None if (v := read(asked)) is None else int(v))
    return _keep(
        key, int(st.slider(say(label), low, high, step=step, key=key, persist_state="session")), default
    )


def sliding(
    key: str, label: Text, *, default: float, low: float, high: float, step: float, format: str | None = None
) -> float:
    """A number on a slider."""
    _begin(key, default, _number(low, high))
    value = st.slider(say(label), low, high, step=step, key=key, format=format, persist_state="session")
    return _keep(key, float(value), default)


def switch(key: str, label: Text, *, default: bool = False, help: Text | None = None) -> bool:
    """On or off."""
    _begin(key, default, lambda asked: {"true": True, "false": False}.get(asked.lower()))
    told = say(help) if help else None
    return _keep(key, st.toggle(say(label), key=key, help=told, persist_state="session"), default)


def choice(key: str, label: Text, options: Mapping[str, Text], *, default: str) -> str:
    """One of a few. The link keeps the code, never the words, so it works in both languages."""
    _begin(key, default, lambda asked: asked if asked in options else None)
    value = st.segmented_control(
        say(label),
        list(options),
        format_func=lambda option: say(options[option]),
        required=True,
        key=key,
        persist_state="session",
    )
    return _keep(key, str(value), default)

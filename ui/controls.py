"""The controls of the pages. Each keeps its value in the link: through reloads, page changes, languages."""

from collections.abc import Mapping

import streamlit as st

from ui.language import Text, say


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
    """A number typed or stepped. `key` is `<slug>.<name>` and stands in the link."""
    value = st.number_input(
        say(label),
        min_value=low,
        max_value=high,
        value=default,
        step=step,
        format=format,
        key=key,
        help=say(help) if help else None,
        bind="query-params",
        persist_state="session",
    )
    return float(default if value is None else value)


def whole(key: str, label: Text, *, default: int, low: int, high: int, step: int = 1) -> int:
    """A whole number on a slider."""
    return int(
        st.slider(say(label), low, high, default, step, key=key, bind="query-params", persist_state="session")
    )


def sliding(
    key: str,
    label: Text,
    *,
    default: float,
    low: float,
    high: float,
    step: float,
    format: str | None = None,
) -> float:
    """A number on a slider."""
    value = st.slider(
        say(label),
        low,
        high,
        default,
        step,
        key=key,
        format=format,
        bind="query-params",
        persist_state="session",
    )
    return float(value)


def switch(key: str, label: Text, *, default: bool = False, help: Text | None = None) -> bool:
    """On or off."""
    return st.toggle(
        say(label),
        default,
        key=key,
        help=say(help) if help else None,
        bind="query-params",
        persist_state="session",
    )


def choice(key: str, label: Text, options: Mapping[str, Text], *, default: str) -> str:
    """One of a few. The link keeps the code, never the words, so it works in both languages."""
    if key not in st.session_state:
        asked = st.query_params.get(key, default)
        st.session_state[key] = asked if asked in options else default
    value = st.segmented_control(
        say(label),
        list(options),
        format_func=lambda code: say(options[code]),
        required=True,
        key=key,
        persist_state="session",
    )
    code = str(value)
    if code == default:
        st.query_params.pop(key, None)
    elif st.query_params.get(key) != code:
        st.query_params[key] = code
    return code

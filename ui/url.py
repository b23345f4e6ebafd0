"""What a link keeps: small codes in the address that outlive a reload and a change of page."""

import math
from collections.abc import Callable

import streamlit as st


def remember(name: str, value: str | None) -> None:
    """Keep `value` in this session and in the address; None forgets it."""
    if value is None:
        st.session_state.pop(name, None)
        st.query_params.pop(name, None)
        return
    st.session_state[name] = value
    if st.query_params.get(name) != value:
        st.query_params[name] = value


def recalled(name: str) -> str | None:
    """What the address says, else what this session remembers."""
    value: str | None = st.query_params.get(name, st.session_state.get(name))
    return value


def code(value: float | int | bool | str) -> str:
    """A value as the link keeps it: true, false, a short number, or a word."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def bounded(low: float | None, high: float | None) -> Callable[[str], float | None]:
    """A reader of finite numbers between `low` and `high`; it gives None for anything else."""

    def read(asked: str) -> float | None:
        try:
            value = float(asked[:40])
        except ValueError:
            return None
        inside = (low is None or value >= low) and (high is None or value <= high)
        return value if inside and math.isfinite(value) else None

    return read

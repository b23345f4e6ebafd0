"""What a link keeps: small codes in the address that outlive a reload and a change of page."""

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

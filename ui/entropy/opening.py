"""Where the player of a part opens."""

import streamlit as st


def open_at(name: str, row: int) -> None:
    """Open on this row, unless a link says where or the player has been opened before."""
    if f"{name}.step" not in st.query_params:
        st.session_state.setdefault(f"{name}.player.start", row)

"""Sections of a page that are made only when they are opened."""

import streamlit as st
from streamlit.elements.lib.mutable_expander_container import ExpanderContainer

from ui.language import Text, say


def folded(key: str, title: Text) -> ExpanderContainer:
    """A closed section; `.open` tells whether to fill it. The link keeps whether it is open, as `key`."""
    return st.expander(f"**{say(title)}**", key=key, on_change="rerun", bind="query-params")

"""A typed landscape, or one clear sentence about why it cannot be walked on."""

import streamlit as st

from core.expression_pieces import ExpressionError
from core.landscape import Landscape, landscape_of
from ui.language import say
from ui.markdown import markdown_safe
from ui.text import derivatives as text


def read(typed: str, most: int = 2) -> Landscape:
    """The landscape of what was typed, of `most` variables; if there is none, the page says why and ends."""
    try:
        f = landscape_of(typed)
        if len(f.names) > most:
            raise ExpressionError("many_variables", str(most))
    except ExpressionError as error:
        code = "equals" if (error.code, error.piece) == ("unexpected", "=") else error.code
        st.warning(say(text.ERRORS[code], piece=markdown_safe(error.piece)))
        st.stop()
    return f

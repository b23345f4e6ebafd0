"""Which rows of a visitor's file could not be used, and why."""

import streamlit as st

from ui.files.upload import MAX_LISTED, Chosen
from ui.language import say
from ui.text import server_room as text
from ui.text import upload as words


def tell(chosen: Chosen) -> None:
    """How many rows are used; of the others each with its line, column, cell and reason."""
    left = f"{chosen.left_out_count:,}"
    if not chosen.left_out_count:
        st.markdown(say(words.ALL_USED, rows=f"{chosen.rows:,}"))
        return
    counts = [
        "- " + say(text.COUNT, reason=say(words.REASONS[name]), n=f"{n:,}")
        for name, n in chosen.counts.items()
        if n
    ]
    used = say(words.USED, used=f"{len(chosen.x):,}", rows=f"{chosen.rows:,}", left=left)
    st.markdown("\n".join((used, "", *counts)))
    with st.expander(say(words.LEFT_OUT, left=left)):
        if chosen.left_out_count > MAX_LISTED:
            st.caption(say(words.FIRST_LISTED, listed=f"{MAX_LISTED:,}", left=left))
        told = chosen.left_out.assign(reason=[say(words.REASONS[code]) for code in chosen.left_out["reason"]])
        heads = (words.LINE, words.COLUMN, words.VALUE, words.REASON)
        st.dataframe(told.set_axis([say(head) for head in heads], axis=1), hide_index=True)

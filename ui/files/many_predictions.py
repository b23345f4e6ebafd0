"""The part of the page that predicts a whole column: what is typed or uploaded in, a table out."""

from typing import Any

import pandas as pd
import streamlit as st

from core.prediction import LineModel, predict
from core.scaling import scaled
from ui.boards.prediction import LEVELS
from ui.boards.prediction_question import Asked
from ui.files.number_list import MOST, NumberList, column, table_of, typed
from ui.files.upload import UploadError
from ui.files.uploader import uploader
from ui.language import language, say
from ui.markdown import markdown_safe
from ui.tables.intervals import prediction_table
from ui.text import prediction as text
from ui.text import upload as upload_text
from ui.url import recalled, remember

IN_LINK = 200  # characters of a typed list that a link keeps


def part(slug: str, model: LineModel, level: str, at: Asked, decimals: int) -> None:
    """Ask for numbers and show their predictions by this line."""
    listed = ask(slug, at)
    if listed:
        show(slug, listed, model, level, at, decimals)


def ask(slug: str, at: Asked) -> NumberList | None:
    """The numbers of the file, else those typed; None if the file cannot be used, after saying why."""
    left, right = st.columns(2)
    with left:
        key = f"{slug}.{at.name}.list"
        st.session_state.setdefault(f"{key}.typed", recalled(key) or at.many)
        written = st.text_area(
            say(text.LIST), key=f"{key}.typed", max_chars=25 * MOST, height=120, persist_state="session"
        )
        remember(key, written if len(written) <= IN_LINK and written != at.many else None)
        st.caption(say(text.UNIT[at.code], **at.values))
    with right:
        file = uploader(f"{slug}.column_file", text.COLUMN_FILE, ["csv", "txt"])
        return _from_file(slug, file.getvalue()) if file else typed(written)


def _from_file(slug: str, raw: bytes) -> NumberList | None:
    try:
        table, names = table_of(raw)
    except UploadError as error:
        told = text.ONE_CELL if error.code == "one_row" else upload_text.ERRORS[error.code]
        st.error(say(told, **error.values))
        return None
    if not names:
        st.error(say(text.NO_COLUMN))
        return None
    name = names[0]
    if len(names) > 1:
        name = st.selectbox(say(text.COLUMN), names, key=f"{slug}.column")
    return column(table, name)


def show(slug: str, listed: NumberList, model: LineModel, level: str, at: Asked, decimals: int) -> None:
    """The table of predictions, what was left out, and the file with every digit."""
    predicted = predict(model, scaled(listed.values, at.unit), LEVELS[level])
    table = prediction_table(listed.values, predicted)
    if len(table):
        st.markdown(say(text.LISTED, used=f"{len(table):,}", beyond=f"{predicted.extrapolates.sum():,}"))
    _tell_left_out(listed)
    if len(table):
        shown = table if at.code == "server_room" else table.drop(columns="query")
        st.dataframe(
            shown,
            hide_index=True,
            column_config=_heads(shown, decimals),
            height="content" if len(shown) < 9 else 320,
        )
        st.download_button(
            say(text.SAVE_LIST),
            lambda: table.to_csv(index=False),
            f"{slug}_list.csv",
            "text/csv",
            key=f"{slug}.save.list",
            on_click="ignore",
            icon="⬇️",
        )


def _heads(table: pd.DataFrame, decimals: int) -> dict[str, Any]:
    """Names of the columns in the page's language, numbers with the decimals asked for."""
    number = {name: f"%.{decimals}f" for name in ("x", "z", "low", "high")}
    return {
        name: st.column_config.CheckboxColumn(say(text.HEADS[name]))
        if name == "extrapolates"
        else st.column_config.NumberColumn(say(text.HEADS[name]), format=number.get(name, "%.10g"))
        for name in table.columns
    }


def _tell_left_out(listed: NumberList) -> None:
    """One sentence about the cells that are no numbers, one about those beyond the most."""
    if listed.count > MOST:
        st.warning(say(text.CUT, most=f"{MOST:,}", count=f"{listed.count:,}"))
    if listed.left_out_count:
        why = [
            say(text.LEFT_ONE, cell=markdown_safe(cell, 20), why=say(upload_text.REASONS[reason]))
            for cell, reason in listed.left_out
        ]
        told = {"en": ", ", "zh": "，"}[language()].join(why)
        more = "…" if listed.left_out_count > len(why) else ""
        st.warning(say(text.LEFT_OUT, count=f"{listed.left_out_count:,}", listed=told + more))

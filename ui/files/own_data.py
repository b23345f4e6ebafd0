"""The visitor's own file: upload, choose two columns, use them, and see what was left out."""

from dataclasses import dataclass

import streamlit as st

from ui import dataset
from ui.dataset import Dataset
from ui.files import left_out
from ui.files.upload import Table, UploadError, choose, numeric_columns, read_table
from ui.files.uploader import uploader
from ui.language import Text, say, sentences
from ui.markdown import markdown_safe, one_line
from ui.text import server_room as text
from ui.text import upload as words

TYPES = ("csv", "txt", "tsv")
LOADED, TROUBLE, COUNT = "own_data.loaded", "own_data.trouble", "own_data.count"


@dataclass(frozen=True, eq=False)
class Loaded:
    """A file that was read, and the columns its two selectors start with."""

    name: str
    table: Table
    x: int
    y: int
    count: int


def in_use(data: Dataset) -> None:
    """Which data the page shows, and the way back from one's own."""
    with st.container(horizontal=True, vertical_alignment="center"):
        if data.code != "own":
            st.markdown(say(text.IN_USE, m=data.samples.m), width="stretch")
            return
        names = {"x": markdown_safe(data.x_name.en), "y": markdown_safe(data.y_name.en)}
        st.markdown(say(text.OWN_IN_USE, m=f"{data.samples.m:,}", **names), width="stretch")
        st.button(say(text.GO_BACK), key="own_data.back", on_click=_go_back)


def section(data: Dataset) -> None:
    """Everything about one's own file."""
    st.subheader(say(words.LABEL), anchor=False)
    st.markdown(sentences(say(words.HELP), say(text.SERVES_ALL)))
    # A file that was read or refused leaves the box at once: a new key, an empty box.
    key = f"own_data.file.{st.session_state.get(COUNT, 0)}"
    uploader(key, words.LABEL, TYPES, label_visibility="collapsed", on_change=_receive, args=(key,))
    if trouble := st.session_state.get(TROUBLE):
        with st.container(key="own_data.trouble"):  # the upload box hides it when it has trouble of its own
            st.error(trouble_words(*trouble), icon="⚠️")
    if loaded := st.session_state.get(LOADED):
        _choice(loaded)
    if data.chosen:
        left_out.tell(data.chosen)


def trouble_words(name: str, error: UploadError) -> str:
    """What is wrong with a file or a choice, in one sentence, and that nothing was lost."""
    return f"**{markdown_safe(name)}** · " + sentences(
        say(words.ERRORS[error.code], **error.values), say(words.KEPT)
    )


def _receive(key: str) -> None:
    """Read the file that just came, once. A bad one leaves what was loaded before."""
    file = st.session_state.get(key)
    if file is None:
        return
    st.session_state[COUNT] = st.session_state.get(COUNT, 0) + 1
    try:
        table = read_table(file.getvalue())
        numeric = [table.columns.index(name) for name in numeric_columns(table)]
    except UploadError as error:
        st.session_state[TROUBLE] = (file.name, error)
        return
    x, y, *_ = [*numeric, *(i for i in range(len(table.columns)) if i not in numeric)]
    st.session_state[LOADED] = Loaded(file.name, table, x, y, st.session_state[COUNT])
    st.session_state.pop(TROUBLE, None)


def _choice(loaded: Loaded) -> None:
    """How the file was read, its first rows, and the two columns to use."""
    table, count = loaded.table, loaded.count
    st.markdown(file_words(loaded))
    st.dataframe(table.frame.head(3), alt=say(text.PREVIEW_ALT))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        keys = [
            _column(f"own_data.{axis}.{count}", label, table, start)
            for axis, label, start in (("x", words.X_COLUMN, loaded.x), ("y", words.Y_COLUMN, loaded.y))
        ]
        st.button(say(text.USE), key="own_data.use", type="primary", on_click=_use, args=(loaded, *keys))


def _column(key: str, label: Text, table: Table, start: int) -> str:
    """A selector of a column by its place; its key."""
    st.selectbox(
        say(label),
        range(len(table.columns)),
        index=start,
        key=key,
        format_func=lambda i: f"{i + 1}. {one_line(table.columns[i])}",
        filter_mode=None,
    )
    return key


def file_words(loaded: Loaded) -> str:
    """The file's name and size, and how it was read."""
    table = loaded.table
    size = {"rows": f"{len(table.frame):,}", "columns": len(table.columns)}
    read = say(
        words.READ_AS,
        encoding=table.encoding.upper().replace("-SIG", ""),
        separator=say(words.SEPARATORS[table.separator]),
        decimal=table.decimal,
        first_row=table.first_row,
    )
    header = "" if table.header else say(words.NO_HEADER)
    return sentences(say(text.FILE, name=markdown_safe(loaded.name), **size), read, header)


def _use(loaded: Loaded, *keys: str) -> None:
    """Make the chosen columns the data of every page, or say why they cannot be."""
    x, y = (loaded.table.columns[st.session_state[key]] for key in keys)
    try:
        dataset.use_own(x, y, choose(loaded.table, x, y))
        st.session_state.pop(TROUBLE, None)
    except UploadError as error:
        st.session_state[TROUBLE] = (loaded.name, error)


def _go_back() -> None:
    dataset.use_server_room()
    st.session_state.pop(TROUBLE, None)

"""The saved line: a button that gives it away as JSON, and a box that takes it back."""

import streamlit as st

from core.prediction import FORMAT, LineModel, ModelError, from_json, to_json
from ui.files.uploader import uploader
from ui.language import say, sentences
from ui.markdown import markdown_safe
from ui.numerals import numeral
from ui.text import prediction as text

MOST = 10_000  # bytes


def loaded(slug: str) -> LineModel | None:
    """The line this session loaded, if any."""
    line = st.session_state.get(f"{slug}.loaded")
    return line if isinstance(line, LineModel) else None


def exchange(slug: str, model: LineModel, decimals: int) -> None:
    """Save `model`; load another, which then is in use. A bad file leaves the loaded line as it was."""
    st.download_button(
        say(text.SAVE),
        to_json(model),
        "line.json",
        "application/json",
        key=f"{slug}.save",
        on_click="ignore",
        icon="⬇️",
    )
    uploader(f"{slug}.file", text.LOAD, ["json"], most=1, help=text.LOAD_HELP, on_change=_take, args=(slug,))
    error, line = st.session_state.get(f"{slug}.error"), loaded(slug)
    if error:
        kept = say(text.KEPT) if line else ""
        field = markdown_safe(error[1])
        st.error(sentences(say(text.ERRORS[error[0]], field=field, expected=markdown_safe(FORMAT)), kept))
    if line:
        numbers = {"w": line.w, "b": line.b, "low": line.x_min, "high": line.x_max}
        st.caption(say(text.LOADED, n=line.n, **{k: numeral(v, decimals) for k, v in numbers.items()}))


def _take(slug: str) -> None:
    """Read the file just chosen; taking it away again changes nothing."""
    file = st.session_state[f"{slug}.file"]
    st.session_state[f"{slug}.error"] = None
    if file is None:
        return
    try:
        if file.size > MOST:
            raise ModelError("too_large")
        st.session_state[f"{slug}.loaded"] = from_json(file.getvalue().decode("utf-8-sig"))
        st.session_state[f"{slug}.road"] = "file"
    except UnicodeDecodeError:
        st.session_state[f"{slug}.error"] = ("not_json", "")
    except ModelError as error:
        st.session_state[f"{slug}.error"] = (error.code, str(error.values.get("field", "")))

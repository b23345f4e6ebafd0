"""The frame around every page: menu, language, settings, presenter view, and the code that ran."""

import gc
import inspect
from collections.abc import Callable
from functools import cache, lru_cache

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from ui import controls, document, player, topics
from ui.language import LANGUAGES, language, say, settle_language
from ui.section import folded
from ui.text import shell as text
from ui.url import recalled, remember

FRAMED = "shell.framed"


def run() -> None:
    """Build the menu and run the page that was asked for."""
    settle_language()
    if recalled("lang") in LANGUAGES:  # chosen, or in the link; else the browser's own
        remember("lang", language())
    st.set_page_config(page_title=say(topics.TOPICS[0].title), page_icon="🧑‍🏫", layout="wide")
    player.install()
    page = _navigation()
    st.session_state[FRAMED] = True
    page.run()
    _settle_memory()


@cache
def _settle_memory() -> None:
    """After the first page, put everything the libraries made out of the garbage collector's way.

    Otherwise it walks through numpy, pandas and Altair again and again: pauses of 100 ms amid reruns.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)  # a rerun makes some 30,000 short-lived objects


def _navigation() -> StreamlitPage:
    # Streamlit looks every page up on disk; a session does that once for each language.
    key = f"shell.pages.{language()}"
    if key not in st.session_state:
        st.session_state[key] = _pages()
    pages = st.session_state[key]
    return st.navigation(pages, position="hidden" if presenting() else "top")


def _pages() -> dict[str, list[StreamlitPage]]:
    return {
        say(group): [
            st.Page(t.file, title=say(t.title), icon=t.icon, url_path=t.slug, default=t.slug == "home")
            for t in members
        ]
        for group, members in topics.by_group(only_ready=True).items()
    }


def open_page(slug: str) -> None:
    """The first line of every page: its title row, and the frame if Streamlit opened the page without it.

    A folder named pages/ makes Streamlit run a deep link's page alone when it is the first request of a
    fresh server; calling `st.navigation` there hands over to the entry.
    """
    if not st.session_state.pop(FRAMED, False):
        _navigation()
        st.rerun()
    controls.arrive(slug)
    document.show(presenting())
    with st.container(horizontal=True, vertical_alignment="center", key="shell.header"):
        st.title(f"{say(topics.BY_SLUG[slug].title)}", anchor=False)
        _settings()


def _settings() -> None:
    st.segmented_control(
        "Language / 语言",
        list(LANGUAGES),
        key="shell.lang",
        default=language(),
        format_func=LANGUAGES.__getitem__,
        required=True,
        label_visibility="collapsed",
        width="content",
        on_change=_change_language,
    )
    with st.popover(say(text.SETTINGS), icon="⚙️", width="content"):
        controls.whole("decimals", text.DECIMALS, default=4, low=2, high=8)
        controls.switch("by_hand", text.BY_HAND, help=text.BY_HAND_HELP)
        st.toggle(say(text.PRESENT), value=presenting(), key="shell.present", on_change=_change_view)


def _change_language() -> None:
    remember("lang", st.session_state["shell.lang"])


def _change_view() -> None:
    remember("present", "1" if st.session_state["shell.present"] else None)


def presenting() -> bool:
    """Whether the page is shown to a class: `?present=1`."""
    return st.query_params.get("present", st.session_state.get("present")) == "1"


def decimals() -> int:
    """How many decimals numbers are shown with (2 to 8)."""
    return int(st.session_state.get("decimals", 4))


def by_hand() -> int | None:
    """The decimals every intermediate result is rounded to "as by hand", or None for exact work."""
    return decimals() if st.session_state.get("by_hand") else None


def show_source(*functions: Callable[..., object]) -> None:
    """The code of the core functions just called, as it ran; made when it is opened."""
    with folded("code", text.SOURCE) as section:
        if section.open:
            st.code("\n\n".join(map(_source, functions)), language="python")


@lru_cache(maxsize=256)
def _source(function: Callable[..., object]) -> str:
    return f"# {function.__module__}\n{inspect.getsource(function)}"

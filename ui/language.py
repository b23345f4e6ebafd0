"""The reader's language: pairs of sentences, and the one function that picks between them."""

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal, cast

import streamlit as st

Language = Literal["en", "zh"]
LANGUAGES: dict[Language, str] = {"en": "English", "zh": "简体中文"}


@dataclass(frozen=True, kw_only=True)
class Text:
    """One sentence in both languages. `{name}` marks a place that `say` fills in."""

    en: str
    zh: str


_settled: ContextVar[Language | None] = ContextVar("language", default=None)


def settle_language() -> Language:
    """Decide this run's language: `?lang=`, else what this session chose, else the browser's."""
    _settled.set(None)
    _settled.set(language())
    return language()


def language() -> Language:
    """The page's language, as `settle_language` decided it for this run."""
    settled = _settled.get()
    if settled:
        return settled
    asked = st.query_params.get("lang", st.session_state.get("lang"))
    if asked in LANGUAGES:
        return cast(Language, asked)
    return "zh" if (st.context.locale or "").lower().startswith("zh") else "en"


def filled(template: str, **values: object) -> str:
    """`template` with each {name} replaced; other braces, as in LaTeX, stay as they are."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", str(value))
    return template


def say(text: Text, **values: object) -> str:
    """`text` in the page's language, its places filled in."""
    return filled(getattr(text, language()), **values)


def sentences(*said: str) -> str:
    """Sentences one after another; Chinese puts no space between them."""
    return ("" if language() == "zh" else " ").join(filter(None, said))

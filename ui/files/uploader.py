"""Streamlit's upload box with its English words replaced by the page's own.

The browser itself refuses a file that is too large or of another kind, and the server never hears of it: so
these sentences too are style rules, chosen by the ending of the refused file's name.
"""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Literal

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from ui.language import Text, filled, say
from ui.text import uploader as text

# The veil over the box while a file is dragged there has no name.
_DROP = "div:not([data-testid]):not(:has(*:not(span))) > span"

# $box is the class of this upload box; every {word} becomes a CSS string.
_STYLE = """
$box [data-testid="stFileUploaderDropzone"] button p,
$box [data-testid="stFileUploaderDropzoneInstructions"] span,
$box [data-testid="stFileUploaderDropzone"] > $drop { font-size: 0; }
$box [data-testid="stFileUploaderDropzone"] button p::after { content: {button}; font-size: 1rem; }
$box [data-testid="stFileUploaderDropzoneInstructions"] span { white-space: normal; }
$box [data-testid="stFileUploaderDropzoneInstructions"] span::after { content: {limits}; font-size: .875rem; }
$box [data-testid="stFileUploaderDropzone"] > $drop::after {
  content: {drop}; font-size: .875rem; }
$box [data-testid="stFileUploader"]:has([aria-invalid="true"])::after {
  content: {wrong_type}; display: block; margin-top: .5rem; padding: .6rem .9rem;
  border-left: 4px solid #c0392b; background: color-mix(in srgb, #c0392b 12%, transparent); }
$box [data-testid="stFileUploader"]:has([aria-invalid="true"] :is({endings}))::after { content: {too_large}; }
body:has($box [aria-invalid="true"]) [data-testid="stTooltipErrorContent"],
body:has($box [aria-invalid="true"]) [class*="st-key"][class*="trouble"] { display: none; }
"""


def uploader(
    key: str,
    label: Text,
    types: Sequence[str],
    *,
    most: int = 10,
    help: Text | None = None,
    label_visibility: Literal["visible", "hidden", "collapsed"] = "visible",
    on_change: Callable[..., None] | None = None,
    args: tuple[Any, ...] = (),
) -> UploadedFile | None:
    """An upload box for one file of one of `types` (endings without the dot), of at most `most` megabytes."""
    st.html(f"<style>{_styles(key, types, most)}</style>")
    return st.file_uploader(
        say(label),
        list(types),
        key=key,
        max_upload_size=most,
        help=say(help) if help else None,
        label_visibility=label_visibility,
        on_change=on_change,
        args=args,
    )


def _styles(key: str, types: Sequence[str], most: int) -> str:
    """The rules for the box of this key, which Streamlit turns into a class."""
    places = {"types": ", ".join(f".{ending}" for ending in types), "most": most}
    words = {
        "button": text.BUTTON, "limits": text.LIMITS, "drop": text.DROP,
        "too_large": text.TOO_LARGE, "wrong_type": text.WRONG_TYPE,
    }  # fmt: skip
    strings = {name: json.dumps(say(said, **places), ensure_ascii=False) for name, said in words.items()}
    endings = ", ".join(f'[title$=".{ending}" i]' for ending in types)
    box = ".st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", key)
    return filled(_STYLE.replace("$box", box).replace("$drop", _DROP), endings=endings, **strings)

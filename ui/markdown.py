"""Markdown: small tables, and a visitor's words (such as the name of a column) made safe to show."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")  # control, direction, surrogate, line and paragraph characters
_ACTIVE = re.compile(r"(?<=[:@])|(?<=www)(?=[.])|(?<=[-<>~])(?=[-<>=])", re.IGNORECASE)


def one_line(text: str, most: int = 60) -> str:
    """`text` on one line of at most `most` visible characters, for places that show it as it is."""
    seen = (" " if unicodedata.category(c) in _UNSEEN else c for c in text[: 8 * most])
    line = " ".join("".join(seen).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def markdown_safe(text: str, most: int = 60) -> str:
    """`text` as `one_line`, so that Streamlit shows it literally.

    Streamlit looks for links, icons and arrows after Markdown took the escapes away; a word joiner, which has
    no width, parts those.
    """
    line = _ACTIVE.sub("\u2060", one_line(text, most))
    return re.sub(r"([\\`*_{}\[\]()<>#+\-.!|~$:&])", r"\\\1", line)


def markdown_table(rows: Sequence[Mapping[str, str]]) -> str:
    """A small table as Markdown, its heads from the first row; cells may hold Markdown of our own."""
    lines = [list(rows[0]), ["---"] * len(rows[0]), *(list(row.values()) for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)

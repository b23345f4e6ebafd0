"""What a visitor carries home: the table as CSV, and a script or notebook that runs without the app."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import CodeType

import nbformat
import pandas as pd
import streamlit as st

from core.samples import Samples
from ui.language import say
from ui.section import folded
from ui.text import takeaway as text

INLINE = 2000  # samples written into the script itself

HEAD = """from __future__ import annotations

import json
import math
from dataclasses import dataclass

import numpy as np

Array = np.ndarray
"""
FROM_FILE = """# data.csv: your two columns under one line of names
x, y = np.loadtxt("data.csv", delimiter=",", skiprows=1, unpack=True)"""


@dataclass(frozen=True)
class Script:
    """What reproduces a page's last row: core functions, settings, and the lines that run."""

    functions: tuple[Callable[..., object], ...]
    settings: Mapping[str, object]
    run: str
    imports: str = ""  # beyond those of HEAD


def needed(*roots: object) -> list[object]:
    """The functions and classes of core that `roots` use, each after those it uses itself."""
    found: list[object] = []
    begun: list[object] = []  # a function may use numpy's of the same name

    def visit(thing: object) -> None:
        if thing in begun or not str(getattr(thing, "__module__", "")).startswith("core."):
            return
        begun.append(thing)
        members = vars(thing).values() if inspect.isclass(thing) else [thing]
        for member in members:
            function = getattr(member, "fget", member)
            if inspect.isfunction(function):
                for name in sorted(_names(function.__code__)):
                    visit(function.__globals__.get(name))
        found.append(thing)

    for root in roots:
        visit(root)
    return [thing for thing in found if inspect.isfunction(thing) or inspect.isclass(thing)]


def _names(code: CodeType) -> set[str]:
    inner = (c for c in code.co_consts if isinstance(c, CodeType))
    return set(code.co_names).union(*(_names(c) for c in inner))


def cells(title: str, script: Script, samples: Samples | None) -> list[str]:
    """The script in pieces: head, data (None: it needs none), one piece a function, settings and run."""
    if samples is None:
        data = ""
    elif samples.m <= INLINE:
        data = f"x = np.array({samples.x.tolist()})\ny = np.array({samples.y.tolist()})"
    else:
        data = FROM_FILE
    settings = "\n".join(f"{name} = {value!r}" for name, value in script.settings.items())
    sources = [inspect.getsource(thing) for thing in needed(*script.functions)]  # type: ignore[arg-type]
    head = f'"""Neural Blackboard: {title}"""\n{HEAD}{script.imports}'
    return [piece for piece in (head, data, *sources, f"{settings}\n\n{script.run}") if piece]


def script_text(title: str, script: Script, samples: Samples | None) -> str:
    """The runnable .py file."""
    return "\n\n".join(piece.strip() + "\n" for piece in cells(title, script, samples))


def notebook_text(title: str, script: Script, samples: Samples | None) -> str:
    """The runnable .ipynb file."""
    book = nbformat.v4.new_notebook()
    book.cells = [nbformat.v4.new_markdown_cell(f"# Neural Blackboard: {title}")]
    book.cells += [nbformat.v4.new_code_cell(piece.strip()) for piece in cells(title, script, samples)]
    return str(nbformat.writes(book))


def show(slug: str, title: str, table: pd.DataFrame, script: Script, samples: Samples | None) -> None:
    """Three buttons. Each file is made when it is asked for."""
    with folded(f"{slug}.takeaway", text.TITLE) as section:
        if section.open:
            _buttons(slug, title, table, script, samples)


def _buttons(slug: str, title: str, table: pd.DataFrame, script: Script, samples: Samples | None) -> None:
    with st.container(horizontal=True):
        _button(slug, "csv", say(text.TABLE), lambda: table.to_csv(index=False), "text/csv")
        _button(slug, "py", say(text.SCRIPT), lambda: script_text(title, script, samples), "text/x-python")
        _button(
            slug,
            "ipynb",
            say(text.NOTEBOOK),
            lambda: notebook_text(title, script, samples),
            "application/x-ipynb+json",
        )


def _button(slug: str, ending: str, label: str, data: Callable[[], str], mime: str) -> None:
    st.download_button(
        label, data, f"{slug}.{ending}", mime, key=f"{slug}.save.{ending}", on_click="ignore", icon="⬇️"
    )

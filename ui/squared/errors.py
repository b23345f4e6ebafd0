"""Labels and two predictions as typed lines: their errors added up in several ways."""

from collections.abc import Mapping
from functools import partial

import numpy as np
import streamlit as st

from core import error_ledger as ledger
from core import error_losses
from core.arrays import Array
from core.rounding import half_up
from ui import controls, matrix
from ui.boards.squared_errors import errors_run
from ui.language import Text, say
from ui.part import Part
from ui.takeaway import Script
from ui.text import squared_error as text
from ui.words import squared_errors as words

ASKED = {"label": (1.0, 1.0, 1.0), "first": (1.0, 2.0, 3.0), "second": (1.0, 3.0, 3.0)}
CANCELING = {"label": (1.0, 1.0), "first": (0.0, 2.0), "second": (1.0, 1.0)}
NAMES = {"label": text.LABEL, "first": text.FIRST, "second": text.SECOND}
SOURCES = (ledger.error_ledger, ledger.lost, error_losses.huber, ledger.conventions)
MOST = 8


def part(slug: str, decimals: int, hand: int | None, guess: float | None) -> Part:
    """Ask for the numbers, add their errors up, and compare."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        typed = [
            controls.typed(f"{slug}.{name}", NAMES[name], default=line(v), most=120)
            for name, v in ASKED.items()
        ]
        button(slug, "cancel", text.CANCEL, CANCELING)
        button(slug, "reset", text.RESET, ASKED)
    with (
        controls.folded(f"{slug}.errors.more", text.MORE_ERRORS),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        delta = controls.number(f"{slug}.delta", text.DELTA, default=1.0, low=0.01, high=1e6)
        shown = controls.choice(f"{slug}.table", text.TABLE, text.TABLES, default="sums")
    found = read(typed)
    y, a, b = found or tuple(map(np.array, ASKED.values()))
    if found is None:
        st.warning(say(text.BAD_LINES, example=line(ASKED["first"])))
    asked = all(np.array_equal(v, ASKED[name]) for name, v in zip(ASKED, (y, a, b), strict=True))
    first, second = (ledger.error_ledger(y, v, delta, hand) for v in (a, b))
    made = errors_run(first, second, delta, shown, guess if asked else None)
    told = words.outcome(first, second, decimals, hand)
    return Part(
        made, told, SOURCES, script(y, a, b, delta, hand), more=partial(words.rounding, y, a, b, delta, hand)
    )


def line(values: tuple[float, ...]) -> str:
    """The values as they are typed."""
    return matrix.line(np.array(values)[None])


def numbers(typed: str) -> Array | None:
    """1 to 8 numbers in a text, perhaps in brackets, or None."""
    return matrix.numbers(typed.strip(" []［］"), MOST)


def read(typed: list[str]) -> tuple[Array, ...] | None:
    """Labels and both predictions if they are equally many numbers, else None."""
    rows = [numbers(one) for one in typed]
    known = tuple(row for row in rows if row is not None)
    return known if len(known) == len(typed) and len({len(row) for row in known}) == 1 else None


def button(slug: str, name: str, words: Text, values: Mapping[str, tuple[float, ...]]) -> None:
    """A button that types three lines."""
    st.button(say(words), key=f"{slug}.{name}.button", on_click=write, args=(slug, values))


def write(slug: str, values: Mapping[str, tuple[float, ...]]) -> None:
    """Put the values into the lines."""
    for name, row in values.items():
        st.session_state[f"{slug}.{name}"] = line(row)


def script(y: Array, a: Array, b: Array, delta: float, hand: int | None) -> Script:
    """What adds the same errors up again."""
    settings = {"y": y.tolist(), "A": a.tolist(), "B": b.tolist(), "delta": delta, "decimals": hand}
    return Script((ledger.error_ledger, ledger.conventions, half_up), settings, RUN)


RUN = """for name, a in (("A", A), ("B", B)):
    run = error_ledger(np.array(y), np.array(a), delta, decimals)
    sums = (run.error_sum, run.absolute_sum, run.square_sum, run.huber_sum)
    print(name, *(float(total[-1]) for total in sums), *conventions(run, decimals).loss.values())
"""

"""Two sections: the derivatives to know, and the rules for what is made of two functions."""

import re

import numpy as np
import streamlit as st

from core.combined import RULES, combined
from core.differences import central_difference
from core.partials import function_of
from core.ranges import Frame
from ui import controls, player
from ui.boards.derivative_formulas import FORMULAS, NAMES, PARTS, RULES_TEX, Known
from ui.boards.derivatives import graph_from
from ui.charts.curves import curve
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short, tex_numeral
from ui.player import Figure, marks
from ui.tables import derivatives as tables
from ui.text import derivatives as text

LOW, HIGH = -3.0, 3.0
H = 1e-5


def table(slug: str, decimals: int) -> None:
    """One function with its tangent, and all formulas with their numbers at this point."""
    code = controls.choice(f"{slug}.function", text.FUNCTION, NAMES, default="sigmoid")
    x = controls.sliding(f"{slug}.at", text.AT, default=1.0, low=LOW, high=HIGH, step=0.1)
    known = FORMULAS[code]
    value, slope = numbers(known, x)[:2]
    numbers_shown = {"value": numeral(value, decimals), "derivative": numeral(slope, decimals)}
    left, right = st.columns(2, gap="large")
    with left:
        player.still(f"{slug}.tangent", tangent(known, x, value, slope))
        told = text.HERE if np.isfinite(slope) else text.NOT_THERE
        st.markdown(say(told, x=short(x), f=known.f_tex, slope=f"f'(x) = {known.slope_tex}", **numbers_shown))
    with right:
        st.markdown(say(text.TABLE_WORDS, x=short(x)))
        st.markdown(markdown_table([row(known, x, decimals) for known in FORMULAS.values()]))


def numbers(known: Known, x: float) -> tuple[float, float, float]:
    """f(x), f'(x) by the formula, and a central difference."""
    f, slope = (function_of(graph_from(typed), {}, "x") for typed in (known.f, known.slope))
    here = np.array([x])
    value = float(f(here)[0])
    exact = float(slope(here)[0]) if np.isfinite(value) else np.nan  # 1/x is no slope where ln x is not
    return value, exact, central_difference(f, x, H)


def row(known: Known, x: float, decimals: int) -> dict[str, str]:
    """A line of the table."""
    _, slope, difference = numbers(known, x)
    if not np.isfinite(slope):
        difference = np.nan
    return {
        "$f(x)$": f"${known.f_tex}$",
        "$f'(x)$": f"${known.slope_tex}$",
        say(text.DERIVATIVE): numeral(slope, decimals),
        say(text.CENTRAL): numeral(difference, decimals),
    }


def tangent(known: Known, x: float, value: float, slope: float) -> Figure:
    """The curve with its tangent at x."""
    view = Frame(LOW, HIGH, known.low, known.high)
    moving = []
    if np.isfinite(slope):
        ends = (LOW, value + slope * (LOW - x), HIGH, value + slope * (HIGH - x))
        moving = [marks.segment(*ends, width=2), marks.point(x, value)]
    data = tables.function_tables(function_of(graph_from(known.f), {}, "x"), view)
    return Figure(curve(x="x", y="f"), data, say(text.TANGENT), say(text.TANGENT_ALT), moving)


def four(slug: str, decimals: int) -> None:
    """Sum, product, quotient and chain rule for two functions chosen, each with its numbers and a check."""
    options = {code: NAMES[code] for code in PARTS}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        u = controls.choice(f"{slug}.u", text.U, options, default="square")
        v = controls.choice(f"{slug}.v", text.V, options, default="sin")
        x = controls.sliding(f"{slug}.where", text.AT, default=1.0, low=LOW, high=HIGH, step=0.1)
    found = combined(graph_from(FORMULAS[u].f), graph_from(FORMULAS[v].f), x)
    if not np.isfinite([found.u, found.du, found.v, found.dv]).all():
        st.markdown(say(text.NO_RULES, x=short(x)))
        return
    values = {"u": found.u, "du": found.du, "v": found.v, "dv": found.dv, "outer": found.outer}
    shown = {name: numeral(value, decimals) for name, value in values.items()}

    def put(match: re.Match[str]) -> str:
        return tex_numeral(values[match[2]], decimals, signed=match[1] == "s")

    rows = []
    for name in RULES:
        tex, with_numbers = RULES_TEX[name]
        line = re.sub(r"\\(s?)val\{(\w+)\}", put, with_numbers)
        exact = found.derivative[name]
        rows.append(
            {
                say(text.RULE): f"{say(text.RULE_NAMES[name])}: ${tex}$",
                say(text.NUMBERS): f"${line} = {tex_numeral(exact, decimals)}$"
                if np.isfinite(exact)
                else "–",
                say(text.CENTRAL): numeral(
                    found.difference[name] if np.isfinite(exact) else np.nan, decimals
                ),
            }
        )
    st.markdown(say(text.RULES_WORDS, x=short(x), **shown) + "\n\n" + markdown_table(rows))

"""The player of “information”: two distributions, event by event."""

import math

import numpy as np

from core import distribution, information
from core.information import Comparison
from core.ranges import rounded_up
from ui.boards.entropy_lines import brief_formulas, columns, formula_lines, formulas
from ui.charts import entropy as charts
from ui.language import say
from ui.player import Figure, Run, marks
from ui.tables import entropy as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import cross_entropy as text

SOURCES = (
    information.information,
    information.weighted,
    information.entropy,
    information.cross_entropy,
    information.compared,
    distribution.reshaped,
)
HIGHEST = 6.5  # nats shown of the curve


def information_run(both: Comparison, *, bits: bool, brief: bool = False) -> Run:
    """One row an event; sums grow from event to event. `brief`: what a projector has room for."""
    log = r"\log_2" if bits else r"\ln"
    lines = formula_lines(log)
    return Run(
        tables.comparison_table(both),
        columns(log, lines, brief=brief),
        [bars_figure(both), curve_figure(both, bits=bits), sums_figure(both, bits=bits)],
        brief_formulas(log) if brief else formulas(lines),
        position=say(text.AT_EVENT),
    )


def bars_figure(both: Comparison) -> Figure:
    """Both distributions; the current event's bars carry a dot."""
    n = len(both.p)
    data = {
        "data": tables.bar_table(both.p, tables.LEFT),
        "model": tables.bar_table(both.q, tables.RIGHT),
        "corners": sheet(0.4, n + 0.6, 0.0, 1.15),
    }
    spec = charts.bars(x=say(text.EVENT), y=say(text.PROBABILITY), styles=("data", "model"))
    names = [
        marks.label(k + sum(edges) / 2, float(v) + 0.03, name, style=style, anchor="middle")
        for name, style, edges, heights in (
            ("p", "data", tables.LEFT, both.p),
            ("q", "model", tables.RIGHT, both.q),
        )
        for k, v in enumerate(heights, start=1)
    ]
    dots = [marks.point("p_at", "p", style="data"), marks.point("q_at", "q")]
    return Figure(spec, data, say(text.BARS), say(text.BARS_ALT), [*names, *dots], pick=True, drag="y")


def curve_figure(both: Comparison, *, bits: bool) -> Figure:
    """-log p with a point for every event."""
    base = 2.0 if bits else math.e
    data = {
        "data": tables.information_curve(base),
        "data_points": tables.points_table(both.p, both.p_information),
        "model_points": tables.points_table(both.q, both.q_information),
        "corners": sheet(0.0, 1.0, 0.0, HIGHEST / math.log(base)),
    }
    pair = ("data", "model")
    spec = charts.curves(x=say(text.PROBABILITY), y=say(text.UNITS[bits]), styles=pair[:1], points=pair)
    dots = [marks.point("p", "I", style="data"), marks.point("q", "Iq")]
    return Figure(spec, data, say(text.CURVE), say(text.CURVE_ALT), dots)


def sums_figure(both: Comparison, *, bits: bool) -> Figure:
    """H(p), KL on top of it, and H(p, q) beside them."""
    largest = math.log(len(both.p)) / (math.log(2) if bits else 1.0)
    seen = both.cross[np.isfinite(both.cross)]
    high = rounded_up(1.02 * max(largest, float(seen.max(initial=0.0))))
    data = {
        "level": sheet(1.0, 1.0, largest, largest),
        "corners": sheet(0.4, 3.6, 0.0, high),
    }
    grown = [
        marks.segment(1.0, 0.0, 1.0, "H", style="data", width=26),
        marks.segment(2.0, "H", 2.0, "C", style="truth", width=8, tip=True),
        marks.segment(3.0, 0.0, 3.0, "C", width=26),
        marks.segment(1.0, "H", 2.0, "H", style="quiet", dash=True, width=1.5),
        marks.segment(2.0, "C", 3.0, "C", style="quiet", dash=True, width=1.5),
        marks.label(0.4, largest, say(text.MOST)),
    ]
    return Figure(charts.sums(y=say(text.UNITS[bits])), data, say(text.SUMS), say(text.SUMS_ALT), grown)


def script(both: Comparison, decimals: int | None, *, bits: bool) -> Script:
    """What reproduces the last row."""
    settings = {"p": both.p.tolist(), "q": both.q.tolist(), "base": 2.0 if bits else math.e}
    return Script((information.compared,), settings | {"decimals": decimals}, RUN)


RUN = """both = compared(np.array(p), np.array(q), base, decimals)
print("event", len(p), "H(p)", both.entropy[-1], "H(p,q)", both.cross[-1], "KL", both.divergence[-1])
"""

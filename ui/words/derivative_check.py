"""The derivatives beside difference quotients, and how those err."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
import streamlit as st

from core.autodiff import Passes
from core.differences import Differences, differences, quotients
from core.graph import Graph
from core.partials import function_of, partials
from core.rounding import agreeing_digits
from ui import player
from ui.boards.graph_notation import notation
from ui.charts.differences import errors_over_step
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.player import Figure, marks
from ui.tables import derivatives as tables
from ui.text import derivatives as text


def check(graph: Graph, given: Mapping[str, float], run: Passes, h: float, decimals: int) -> str:
    """Every derivative the run found beside its difference quotients."""
    table = markdown_table(rows(graph, given, run, h, decimals))
    return "\n\n".join((f"### {say(text.CHECK)}", say(text.CHECK_WORDS, h=short(h)), table))


def errors(slug: str, graph: Graph, given: Mapping[str, float], by: str, h: float) -> None:
    """The errors of the difference quotients in one variable, over h."""
    exact = partials(graph, given)[by]
    if not np.isfinite(exact):
        st.markdown(say(text.NOTHING_TO_CHECK, x=by))
        return
    found = differences(function_of(graph, given, by), given[by], exact)
    st.markdown(error_words(found, exact, by))
    data = tables.errors_tables(found)
    if data is not None:
        chart = errors_over_step(h="h", error=say(text.AXIS_ERROR))
        title = say(text.ERRORS_OVER_H, x=by)
        player.still(
            f"{slug}.figure", Figure(chart, data, title, say(text.ERRORS_ALT), labels(found, data, h))
        )


def rows(
    graph: Graph, given: Mapping[str, float], run: Passes, h: float, decimals: int
) -> list[dict[str, str]]:
    """A row a variable."""
    names, last, made = notation(graph), len(graph.nodes) - 1, []
    for i, node in enumerate(graph.nodes):
        if node.operation != "variable":
            continue
        name, found = node.name, run.gradients[-1, i].item()
        forward, central = quotients(function_of(graph, given, name), given[name], h)
        known = np.isfinite(central) and np.isfinite(found)
        digits = str(agreeing_digits(found, central)) if known else "–"
        heads = (text.BY_GRAPH, text.CENTRAL, text.FORWARD)
        shown = zip(heads, (found, central, forward), strict=True)
        numbers = {say(head): numeral(v, max(decimals, 8)) for head, v in shown}
        made.append({say(text.DERIVATIVE): names.plain_rate(last, i)} | numbers | {say(text.DIGITS): digits})
    return made


def labels(found: Differences, data: Mapping[str, pd.DataFrame], h: float) -> list[marks.Mark]:
    """The h chosen, and which curve is which."""
    low, high = data["corners"]["error"].tolist()
    drawn = [
        marks.segment(h, low, h, high, style="quiet", dash=True, width=2),
        marks.label(h, high, "h", below=True),
    ]
    for name, words, style in (("forward", text.FORWARD, "data"), ("central", text.CENTRAL, "model")):
        if len(data[name]):
            at = data[name].iloc[min(6, len(data[name]) - 1)]
            drawn.append(
                marks.label(
                    float(at["h"]),
                    float(at["error"]),
                    say(words),
                    style=style,
                    anchor="end",
                    below=name == "central",
                )
            )
    return drawn


def error_words(found: Differences, exact: float, by: str) -> str:
    """The best h, and why larger and smaller ones are worse."""
    finite = np.isfinite(found.central_error) & np.isfinite(found.forward_error)
    if not finite.any():
        return say(text.NOTHING_TO_CHECK, x=by)
    h, forward, central = (v[finite] for v in (found.h, found.forward_error, found.central_error))
    if cornered(found):
        return say(text.KINK, x=by)
    if central[0] > 1e-11 * max(abs(exact), forward[0]):
        best = say(text.BEST, x=by, best=short(found.best), error=numeral(float(central.min()), 4))
        rises = central[[0, -1]] > 10 * central.min()
        told = (say(words) for words, so in zip((text.TOO_LARGE, text.TOO_SMALL), rises, strict=True) if so)
        return sentences(best, *told)
    slope = forward[: len(h) // 4] / h[: len(h) // 4]  # constant for a parabola
    straight = forward[0] <= 1e-11 * abs(exact)
    parabola = np.ptp(slope) <= 1e-6 * slope.max()
    return say(text.STRAIGHT if straight or parabola else text.SYMMETRIC, x=by)


def cornered(found: Differences) -> bool:
    """Whether left and right differ as much at h = 1e-5 as at 1e-3: at a corner, not where a curve bends."""
    apart = np.abs(found.forward - found.central)
    wide, near = (float(apart[np.abs(found.h - h).argmin()]) for h in (1e-3, 1e-5))
    return near > max(0.5 * wide, 1e-6)

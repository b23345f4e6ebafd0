"""The derivatives beside difference quotients, and beside real changes of the variables."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
import streamlit as st

from core.autodiff import Passes
from core.differences import Differences, differences, quotients
from core.graph import Graph
from core.partials import changes, function_of, partials
from core.rounding import agreeing_digits
from ui import controls, player
from ui.boards.graph_notation import notation
from ui.charts.differences import errors_over_step
from ui.language import say
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
    if central[0] > 1e-11 * max(abs(exact), forward[0]):
        return say(text.BEST, x=by, best=short(found.best), error=numeral(float(central.min()), 4))
    slope = forward[: len(h) // 4] / h[: len(h) // 4]  # constant for a parabola
    straight = forward[0] <= 1e-11 * abs(exact)
    parabola = np.ptp(slope) <= 1e-6 * slope.max()
    return say(text.STRAIGHT if straight or parabola else text.SYMMETRIC, x=by)


def together(slug: str, graph: Graph, given: Mapping[str, float], decimals: int) -> None:
    """All variables moved at once: the shares of the partial derivatives and what really happens."""
    names = notation(graph)
    step = controls.number(f"{slug}.move", text.MOVE, default=0.01, low=-10.0, high=10.0, step=0.01)
    found, output = changes(graph, given, step), names.tokens[-1].tex
    last = len(graph.nodes) - 1
    leaves = [i for i, node in enumerate(graph.nodes) if node.operation == "variable"]
    shares = "+".join(rf"{names.rate(last, i)}\,\Delta {names.tokens[i].tex}" for i in leaves)
    estimated, actual = dict(found.estimated), dict(found.actual)
    if len(leaves) > 1:
        estimated[say(text.ALL)], actual[say(text.ALL)] = found.estimated_all, found.actual_all
    table = [
        {
            say(text.MOVED): name,
            say(text.ESTIMATE): numeral(estimated[name], max(decimals, 6)),
            say(text.ACTUAL): numeral(actual[name], max(decimals, 6)),
            say(text.GAP): numeral(actual[name] - estimated[name], max(decimals, 6)),
        }
        for name in estimated
    ]
    st.markdown(
        say(text.PARTIAL_WORDS, total=rf"\Delta {output}\approx {shares}") + "\n\n" + markdown_table(table)
    )
    gap = abs(found.actual_all - found.estimated_all)
    if np.isfinite(gap) and step:
        st.markdown(
            say(text.PARTIAL_EXACT if gap <= 1e-11 * max(abs(found.actual_all), 1e-300) else text.PARTIAL_GAP)
        )

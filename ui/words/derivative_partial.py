"""Partial derivatives beside real changes: one variable at a time, then all together."""

from collections.abc import Mapping

import numpy as np
import streamlit as st

from core.graph import Graph, forward
from core.partials import changes
from ui import controls
from ui.boards.graph_notation import notation
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral
from ui.text import derivatives as text


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
    st.markdown(gap_words(graph, given, step))


def gap_words(graph: Graph, given: Mapping[str, float], step: float) -> str:
    """How estimate and reality part: by rounding only, or by so much less with a tenth of the step."""
    size = 1e-11 * max(abs(float(forward(graph, given)[-1])), 1e-300)
    both = (changes(graph, given, s) for s in (step, step / 10))
    gaps = [abs(found.actual_all - found.estimated_all) for found in both]
    if not (np.isfinite(gaps).all() and step):
        return ""
    if gaps[0] <= size or gaps[1] <= size / 100:
        return say(text.PARTIAL_EXACT) if gaps[0] <= size else ""
    return say(text.PARTIAL_GAP, ratio=f"{gaps[0] / gaps[1]:.0f}")

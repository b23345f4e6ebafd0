"""How the passes through the graph went, in words made from their record; and what cannot be read."""

import math

import streamlit as st

from core.autodiff import Passes
from core.expression_pieces import ExpressionError
from core.graph import Graph
from core.partials import changes
from ui.boards.derivatives import ASKED, LINEAR, MOVED, graph_from
from ui.boards.graph_lines import edges_of
from ui.boards.graph_notation import notation
from ui.language import say, sentences
from ui.markdown import markdown_safe
from ui.numerals import numeral, short
from ui.text import derivatives as text
from ui.text import question

MOST_VARIABLES = 6
SLIPS = {  # a guess -> the mistake it comes from
    "x": 0.27,
    "y": 0.36,
    "local": 0.05,
}


def read(typed: str) -> Graph:
    """The graph of what was typed; if there is none, one sentence says why, and the page ends here."""
    try:
        graph = graph_from(typed)
        if not graph.variables:
            raise ExpressionError("no_variable")
        if len(graph.variables) > MOST_VARIABLES:
            raise ExpressionError("many_variables", str(MOST_VARIABLES))
    except ExpressionError as error:
        code = "equals" if (error.code, error.piece) == ("unexpected", "=") else error.code
        st.warning(say(text.ERRORS[code], piece=markdown_safe(error.piece)))
        st.stop()
    return graph


def verdict(guess: float | None) -> None:
    """What became of the guess."""
    if guess is None:
        return
    found = changes(graph_from(LINEAR), ASKED, MOVED)
    exact = changes(graph_from(LINEAR), {**ASKED}, MOVED).actual["b"]
    told = say(text.RIGHT, exact=numeral(exact, 4))
    verdict_of = say(text.VERDICT[kind_of(guess, found.estimated["b"])], guess=short(guess))
    st.markdown(sentences(say(question.ABOUT), verdict_of, told))


def kind_of(guess: float, right: float) -> str:
    """Right, a known mistake, too low or too high."""
    if abs(guess - right) <= 0.02:
        return "right"
    for kind, slip in SLIPS.items():
        if abs(guess - slip) < 0.005:
            return kind
    if 160 < guess < 170:
        return "value"
    if any(abs(guess - rate) < 0.5 for rate in (63, 27, 36)):
        return "rate"
    return "low" if guess < right else "high"


def outcome(graph: Graph, run: Passes, decimals: int, example: str = "own") -> str:
    """Value and derivatives in words, or where they end; and what notes and course print differently."""
    if (lost := trouble(graph, run, decimals)) is not None:
        return lost
    names, last = notation(graph), len(graph.nodes) - 1
    edges = edges_of(run)
    output, value = names.tokens[last].plain, numeral(run.values[-1, last].item(), decimals)
    told = [say(text.RESULT, output=output, value=value)]
    for i, node in enumerate(graph.nodes):
        if node.operation != "variable":
            continue
        brought = [run.contribution[e].item() for e, (source, _) in enumerate(edges) if source == i]
        numbers = {"rate": names.plain_rate(last, i), "value": numeral(run.gradients[-1, i].item(), decimals)}
        added = " + ".join(numeral(v, decimals) if v >= 0 else f"({numeral(v, decimals)})" for v in brought)
        words = text.PATHS if len(brought) > 1 else text.ONE_PATH
        told.append(say(words, n=len(brought), sum=added, **numbers))
    slip = [say(text.SLIPS[example])] if example in text.SLIPS else []
    return sentences(*told, corner(graph, run), *slip)


def trouble(graph: Graph, run: Passes, decimals: int) -> str | None:
    """One sentence where a value or a local derivative is no number."""
    names = notation(graph)
    if (i := run.trouble) is not None:
        node = graph.nodes[i]
        inputs = [numeral(run.values[-1, k].item(), decimals) for k in node.inputs]
        places = dict(zip("ab", inputs, strict=False))
        words = text.NO_VALUE.get(node.operation, text.NO_VALUE["other"])
        if node.operation == "^" and graph.nodes[node.inputs[1]].number == 0.5:
            words = text.NO_VALUE["root"]
        return say(words, name=markdown_safe(names.label[i]), **places)
    for e, slope in enumerate(run.slope.tolist()):
        if not math.isfinite(slope):
            return say(text.NO_SLOPE, name=markdown_safe(names.label[run.target[e]]))
    return None


def corner(graph: Graph, run: Passes) -> str:
    """Where max(0, ·) is taken exactly at 0."""
    for i, node in enumerate(graph.nodes):
        if node.operation == "relu" and run.values[-1, node.inputs[0]] == 0:
            return say(text.CORNER, name=markdown_safe(notation(graph).label[i]))
    return ""


def rounding(graph: Graph, run: Passes, exact: Passes, hand: int | None) -> None:
    """How much rounding at every step mattered."""
    if hand is None or trouble(graph, run, hand) or trouble(graph, exact, hand):
        return
    names, last = notation(graph), len(graph.nodes) - 1
    rates = []
    for i, node in enumerate(graph.nodes):
        if node.operation == "variable":
            rounded, full = run.gradients[-1, i].item(), exact.gradients[-1, i].item()
            numbers = {"value": numeral(rounded, hand), "exact": numeral(full, hand + 3)}
            gap = numeral(rounded - full, hand + 2)
            rates.append(say(text.HAND_RATE, rate=names.plain_rate(last, i), gap=gap, **numbers))
    st.info(say(text.HAND, d=hand, rates="; ".join(rates)))

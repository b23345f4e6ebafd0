"""The formulas of a computational graph, one a step, and the lines that tell where its numbers come from.

Fields: v3 value of node 3, g3 its gradient so far, s2 local derivative of edge 2, c2 what edge 2 brings.
"""

from functools import lru_cache

from core.autodiff import Passes
from core.graph import Graph
from ui.boards.graph_notation import Notation, notation
from ui.language import Language, Text, filled, say
from ui.player import Column, Formula
from ui.text import graph as text

Edges = tuple[tuple[int, int], ...]  # (source, target), in the order in which they are walked back


def edges_of(run: Passes) -> Edges:
    """(source, target) of every edge, in the order in which they are walked back."""
    return tuple(zip(run.source, run.target, strict=True))


@lru_cache(maxsize=256)
def formulas(graph: Graph, edges: Edges, language: Language) -> tuple[Formula, ...]:
    """One formula a row of `core.autodiff.passes`: what is given, each value, the 1, each edge."""
    names, last = notation(graph), len(graph.nodes) - 1

    def said(words: Text, **places: object) -> str:
        return filled(getattr(words, language), **places)

    given = [names.told[i] for i, node in enumerate(graph.nodes) if node.operation == "variable"]
    lines = (r",\quad ".join(given[i : i + 3]) for i in range(0, len(given), 3))
    made = [Formula(said(text.GIVEN), tuple(lines))]
    for i, node in enumerate(graph.nodes):
        if node.inputs:
            made.append(Formula(said(text.FORWARD, name=names.tokens[i].plain), (names.told[i],)))
    made.append(Formula(said(text.BEGIN), (rf"{names.rate(last, last)} = 1",)))
    for e, (source, target) in enumerate(edges):
        at = {"source": names.tokens[source].plain, "target": names.tokens[target].plain}
        label, told = said(text.BACK, **at), edge_lines(names, edges, e)
        if n := many(edges, source):
            k = sum(s == source for s, _ in edges[: e + 1])
            label += said(text.OF, k=k, n=n)
            whole = rf"{names.rate(last, source)}\leftarrow \val{{before}}+\sval{{c{e}}} = \val{{g{source}}}"
            told += (whole,)
        made.append(Formula(label, told))
    return tuple(made)


def many(edges: Edges, source: int) -> int:
    """How many edges lead back to a node; 0 where it is only one."""
    found = sum(s == source for s, _ in edges)
    return found if found > 1 else 0


def edge_lines(names: Notation, edges: Edges, e: int) -> tuple[str, ...]:
    """Edge e: its local derivative, and what it brings: that times the gradient it starts from."""
    (source, target), last = edges[e], len(names.graph.nodes) - 1
    factors = rf"{names.rate(last, target)}\cdot {names.rate(target, source)}"
    numbers = rf"= \sval{{g{target}}}\times \sval{{s{e}}} = \val{{c{e}}}"
    if many(edges, source):
        return names.slope(e, edges), f"{factors} {numbers}"
    whole = names.rate(last, source)
    return names.slope(e, edges), f"{whole} = {factors}", numbers


def node_lines(names: Notation, edges: Edges, i: int) -> tuple[str, ...]:
    """Where the value and the gradient of node i come from."""
    last = len(names.graph.nodes) - 1
    arrived = [e for e, (source, _) in enumerate(edges) if source == i]
    if i == last:
        return names.told[i], rf"{names.rate(last, last)} = 1"
    if not arrived:
        return (names.told[i],)
    products = "+".join(rf"\sval{{g{edges[e][1]}}}\times \sval{{s{e}}}" for e in arrived)
    return names.told[i], rf"{names.rate(last, i)} = {products} = \val{{g{i}}}"


def columns() -> list[Column]:
    """The ledger's columns; a click on a number shows the row's computation."""
    heads = {"value": text.VALUE, "slope": text.LOCAL, "contribution": text.BRINGS, "gradient": text.SO_FAR}
    return [
        Column("step", say(text.STEP), "integer"),
        Column("what", say(text.WHAT), "words"),
        *(Column(f, rf"\text{{{say(head)}}}", source=(r"\val{how}",)) for f, head in heads.items()),
    ]

"""A computational graph in the player: boxes, arrows forward and back, and the ledger's words."""

from functools import lru_cache

import pandas as pd

from core.graph import Graph
from ui.boards.graph_layout import WIDTH, Layout, layout
from ui.boards.graph_lines import Edges, edge_lines, node_lines
from ui.boards.graph_notation import Notation, notation
from ui.charts.diagram import diagram
from ui.language import Language, filled, say
from ui.numerals import numeral
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.text import graph as text


@lru_cache(maxsize=128)
def graph_figure(graph: Graph, edges: Edges, begin: int, language: Language) -> Figure:
    """The graph on its sheet, lit up step by step; `begin`: the row in which the backward pass begins."""
    names, placed = notation(graph), layout(graph)
    drawn = [*arrows(names, placed, edges, begin), *boxes(names, placed, edges)]
    title = filled(getattr(text.GRAPH, language), d=names.d, output=names.tokens[-1].plain)
    alt = getattr(text.GRAPH_ALT, language)
    return Figure(diagram(), {"corners": sheet(placed)}, title, alt, drawn, span=3)


def tall(graph: Graph) -> bool:
    """Whether the graph has more rows than a figure of the usual height shows well."""
    placed = layout(graph)
    return placed.high - placed.low > 2


def sheet(placed: Layout) -> pd.DataFrame:
    """The corners of a sheet with room for every box, and not too small for one."""
    middle, half = (placed.columns - 1) / 2, max(placed.columns, 3) / 2
    more = max(0.0, 2 - (placed.high - placed.low)) / 2
    return pd.DataFrame({"x": [middle - half, middle + half], "y": [placed.low - more, placed.high + more]})


def boxes(names: Notation, placed: Layout, edges: Edges) -> list[Mark]:
    """A box for every node: name, value, gradient."""
    last = len(names.graph.nodes) - 1
    made = []
    for i, (x, y) in placed.place.items():
        node = names.graph.nodes[i]
        lines = [names.label[i], f"{{v{i}}}"] + [f"{names.d} {{g{i}}}"] * names.graph.varies[i]
        style = "data" if node.operation == "variable" else "model" if i == last else "quiet"
        told = node_lines(names, edges, i)
        made.append(marks.box(x, y, lines, width=WIDTH, lit=("node", i), style=style, source=told))
    return made


def arrows(names: Notation, placed: Layout, edges: Edges, begin: int) -> list[Mark]:
    """Forward until an edge is walked back, then backward with its local derivative."""
    made, free = [], list(enumerate(edges))
    for arc in placed.arcs:
        ends = (*placed.place[arc.source], *placed.place[arc.target])
        back = (*placed.place[arc.target], *placed.place[arc.source])
        walked = next((e for e, edge in free if edge == (arc.source, arc.target)), None)
        stop = None if walked is None else begin + walked
        made.append(marks.arrow(*ends, bend=arc.bend, lit=("made", arc.target), stop=stop))
        if walked is not None:
            free.remove((walked, edges[walked]))
            made.append(
                marks.arrow(
                    *back,
                    text=f"×{names.factor(walked, edges)}",
                    bend=-arc.bend,
                    style="truth",
                    lit=("edge", walked),
                    source=edge_lines(names, edges, walked),
                    start=begin + 1 + walked,
                )
            )
    return made


def picture(graph: Graph, values: list[float], decimals: int) -> Figure:
    """The forward pass alone, standing still."""
    names, placed = notation(graph), layout(graph)
    shown = [
        marks.box(x, y, [names.label[i], numeral(values[i], decimals)], width=WIDTH)
        for i, (x, y) in placed.place.items()
    ]
    ways = [
        marks.arrow(*placed.place[arc.source], *placed.place[arc.target], bend=arc.bend)
        for arc in placed.arcs
    ]
    return Figure(
        diagram(), {"corners": sheet(placed)}, say(text.PICTURE), say(text.PICTURE_ALT), ways + shown
    )

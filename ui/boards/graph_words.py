"""What each step of a computational graph made, and how, in plain letters with this run's numbers."""

from core.autodiff import Passes
from core.graph import Graph
from ui.boards.graph_lines import edges_of
from ui.boards.graph_notation import notation
from ui.boards.graph_signs import Token, filled, sign_of
from ui.language import say
from ui.numerals import signed
from ui.tables.graph import begin_row
from ui.text import graph as text


def made(graph: Graph, run: Passes) -> list[str]:
    """The name of what each row made."""
    names, last = notation(graph), len(graph.nodes) - 1
    values = [names.tokens[i].plain for i, node in enumerate(graph.nodes) if node.inputs]
    back = [names.plain_rate(last, source) for source in run.source]
    return [say(text.GIVEN), *values, names.plain_rate(last, last), *back]


def told(graph: Graph, run: Passes, decimals: int) -> list[str]:
    """Each row's computation, with numbers."""
    names, last, begin = notation(graph), len(graph.nodes) - 1, begin_row(run)
    n = [signed(v, decimals) for v in run.values[-1].tolist()]
    given = [f"{node.name} = {n[i]}" for i, node in enumerate(graph.nodes) if node.operation == "variable"]
    rows = [", ".join(given)]
    for i, node in enumerate(graph.nodes):
        if node.inputs:
            leaf = [graph.nodes[k].operation == "number" for k in node.inputs]
            used = [
                names.tokens[k].plain if known else n[k] for k, known in zip(node.inputs, leaf, strict=True)
            ]
            template = sign_of(graph, i).plain.replace("·", " × ")
            rows.append(f"{filled(template, [Token('', word) for word in used], 4)} = {n[i]}")
    rows.append(f"{names.plain_rate(last, last)} = 1")
    for e, (source, target) in enumerate(edges_of(run)):
        upstream, before, after = (
            run.gradients[row, i].item()
            for row, i in ((begin + e, target), (begin + e, source), (begin + e + 1, source))
        )
        up, slope, brought, held, total = (
            signed(v, decimals)
            for v in (upstream, run.slope[e].item(), run.contribution[e].item(), before, after)
        )
        line = f"{up} × {slope} = {brought}"
        rows.append(line if before != before else f"{line}, {held} + {brought} = {total}")
    return rows

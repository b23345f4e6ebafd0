"""The two passes through a graph as a ledger: forward node by node, then backward edge by edge."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.graph import Gradients, Graph, backward, forward
from core.primitives import PRIMITIVES
from core.rounding import half_up


@dataclass(frozen=True)
class Passes:
    """One row a step: the leaves in row 0, one node a row, the output's own gradient 1, one edge a row."""

    node: np.typing.NDArray[np.int64]  # (rows,) the node whose value or gradient this row made; -1 in row 0
    edge: np.typing.NDArray[np.int64]  # (rows,) the edge walked back, -1 in the forward pass
    values: Array  # (rows, nodes) nan where not known yet
    gradients: Array  # (rows, nodes) nan where nothing has arrived yet, then the sum of what has
    source: tuple[int, ...]  # of every edge
    target: tuple[int, ...]
    slope: Array  # (edges,) local derivatives
    contribution: Array  # (edges,)

    @property
    def trouble(self) -> int | None:
        """The first node whose value is no finite number, if there is one."""
        lost = ~np.isfinite(self.values[-1])
        return int(lost.argmax()) if lost.any() else None


def passes(graph: Graph, given: Mapping[str, float], decimals: int | None = None) -> Passes:
    """Forward and backward through `graph` at one point, every intermediate result kept.

    decimals    round every value, local derivative and contribution to so many places, as by hand

    >>> from core.expression import graph_of
    >>> run = passes(graph_of("x = 2w+3b; y = 2b+1; z = x*y"), {"w": 3.0, "b": 4.0})
    >>> run.values[-1][-1], run.gradients[-1][4]
    (np.float64(162.0), np.float64(63.0))
    """
    values = hand_values(graph, given, decimals)
    back = backward(graph, values)
    computed = np.array([bool(node.inputs) for node in graph.nodes])
    order = np.cumsum(computed)
    rows = int(order[-1]) + 2 + len(back.edges)
    row_known = np.where(computed, order, 0)  # the row from which on a node's value is known
    known = np.where(np.arange(rows)[:, None] >= row_known, np.array(values, dtype=np.float64), np.nan)
    slopes = half_up(np.array([edge.slope for edge in back.edges], dtype=np.float64), decimals)
    gradients, contributions = gradient_rows(back, slopes, len(graph.nodes), decimals)
    forth = [-1, *np.flatnonzero(computed), len(values) - 1]
    return Passes(
        np.array([*forth, *(edge.source for edge in back.edges)]),
        np.array([-1] * len(forth) + list(range(len(back.edges)))),
        known,
        np.concatenate([np.full((len(forth) - 1, len(values)), np.nan), gradients]),
        tuple(edge.source for edge in back.edges),
        tuple(edge.target for edge in back.edges),
        slopes,
        contributions,
    )


def hand_values(graph: Graph, given: Mapping[str, float], decimals: int | None) -> list[float]:
    """The values of all nodes, each rounded to `decimals` places before the next one uses it.

    Numbers that stand in the formula are taken as they stand.

    >>> from core.expression import graph_of
    >>> hand_values(graph_of("ln(x)*x"), {"x": 2.0}, 2)
    [2.0, 0.69, 1.38]
    """
    if decimals is None:
        return [float(value) for value in forward(graph, given)]
    values: list[float] = []
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            inputs = (np.float64(values[i]) for i in node.inputs)
            leaf = given[node.name] if node.operation == "variable" else node.number
            value = PRIMITIVES[node.operation].value(*inputs) if node.inputs else leaf
            values.append(float(value) if node.operation == "number" else half_up(float(value), decimals))
    return values


def gradient_rows(back: Gradients, slopes: Array, nodes: int, decimals: int | None) -> tuple[Array, Array]:
    """The gradients after the output's own 1 and after every edge, and what each edge contributed."""
    sums = np.full(nodes, np.nan)
    sums[-1] = 1.0
    rows, contributions, arrived = [sums.copy()], np.empty(len(back.edges)), {nodes - 1}
    with np.errstate(all="ignore"):
        for e, edge in enumerate(back.edges):
            contributions[e] = half_up(float(sums[edge.target] * slopes[e]), decimals)
            before = sums[edge.source] if edge.source in arrived else 0.0
            sums[edge.source] = half_up(float(before + contributions[e]), decimals)
            arrived.add(edge.source)
            rows.append(sums.copy())
    return np.array(rows), contributions

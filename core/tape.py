"""A graph made ready to be evaluated and differentiated thousands of times, for many places at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.graph import Graph, Node
from core.primitives import PRIMITIVES, Value

Slope = Callable[..., Value]
PLAIN = {"+": (1, 1), "-": (1, -1), "neg": (-1,)}  # slopes by which nothing has to be multiplied


@dataclass(frozen=True)
class Tape:
    """What `core.graph.forward` and `backward` do on one graph, with everything decided beforehand."""

    leaves: tuple[str | float, ...]  # for every node: a variable's name, a number, or "" for an operation
    forth: tuple[tuple[int, Slope, tuple[int, ...]], ...]  # node, operation, inputs
    back: tuple[tuple[int, int, Slope | int, tuple[int, ...]], ...]  # target, source, slope or ±1, inputs

    def values(self, given: dict[str, Value]) -> list[Value]:
        """The value of every node, each from the values of its inputs."""
        values = [given[leaf] if isinstance(leaf, str) and leaf else leaf for leaf in self.leaves]
        for node, operation, inputs in self.forth:
            values[node] = operation(*[values[i] for i in inputs])
        return values  # type: ignore[return-value]

    def gradients(self, values: Sequence[Value]) -> list[Value]:
        """∂output/∂node for every node; 0 for those nothing is carried to."""
        gradients: list[Value] = [0.0] * len(values)
        gradients[-1] = np.ones_like(values[-1])
        first = [True] * len(values)
        for target, source, slope, inputs in self.back:
            carried = gradients[target]
            if not isinstance(slope, int):
                carried = carried * slope(*[values[i] for i in inputs])
            elif slope < 0:
                carried = -carried
            gradients[source] = carried if first[source] else gradients[source] + carried
            first[source] = False
        return gradients


def tape(graph: Graph) -> Tape:
    """The tape of a graph.

    >>> from core.expression import graph_of
    >>> square = tape(graph_of("x^2"))
    >>> values = square.values({"x": np.array([1.0, 3.0])})
    >>> values[-1].tolist(), square.gradients(values)[0].tolist()
    ([1.0, 9.0], [2.0, 6.0])
    """
    leaves: list[str | float] = []
    forth, back = [], []
    for i, node in enumerate(graph.nodes):
        leaves.append(node.number if node.operation == "number" else node.name if not node.inputs else "")
        if node.inputs:
            forth.append((i, PRIMITIVES[node.operation].value, node.inputs))
    reached = {len(graph.nodes) - 1}
    for target in reversed(range(len(graph.nodes))):
        for which, source in enumerate(graph.nodes[target].inputs):
            if target in reached and graph.varies[source]:
                reached.add(source)
                back.append(
                    (target, source, slope_of(graph.nodes, target, which), graph.nodes[target].inputs)
                )
    return Tape(tuple(leaves), tuple(forth), tuple(back))


def slope_of(nodes: Sequence[Node], target: int, which: int) -> Slope | int:
    """The local derivative of a node by one of its inputs, in its shortest form.

    >>> slope_of((Node("variable", name="x"), Node("neg", (0,))), 1, 0)
    -1
    """
    node = nodes[target]
    if node.operation in PLAIN:
        return PLAIN[node.operation][which]
    exponent = nodes[node.inputs[1]] if node.operation == "^" and which == 0 else None
    if exponent is None or exponent.operation != "number":
        return PRIMITIVES[node.operation].slopes[which]
    c = exponent.number
    return (lambda a, b: 2.0 * a) if c == 2 else (lambda a, b: c * np.power(a, c - 1) if c else 0.0 * a)

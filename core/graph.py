"""A computational graph and its reverse-mode differentiation: values forward, gradients backward."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.primitives import PRIMITIVES, Value


@dataclass(frozen=True)
class Node:
    """One box of the graph: an operation on earlier nodes, or a leaf ("variable" or "number")."""

    operation: str
    inputs: tuple[int, ...] = ()
    name: str = ""  # of a variable, or of a value that was given a name
    number: float = 0.0


@dataclass(frozen=True)
class Graph:
    """Nodes in an order in which each comes after its inputs; the last one is the output."""

    nodes: tuple[Node, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables, in the order in which they were first met."""
        return tuple(node.name for node in self.nodes if node.operation == "variable")

    @cached_property
    def varies(self) -> tuple[bool, ...]:
        """For every node whether it depends on a variable; the others have no derivative to carry."""
        found: list[bool] = []
        for node in self.nodes:
            found.append(node.operation == "variable" or any(found[i] for i in node.inputs))
        return tuple(found)


@dataclass(frozen=True)
class Edge:
    """What one arrow of the graph carries back: contribution = gradient of `target` times `slope`."""

    source: int  # the input
    target: int  # the operation that uses it
    slope: Value  # ∂target/∂source, the local derivative
    contribution: Value


@dataclass(frozen=True)
class Gradients:
    """The backward pass: its edges in the order they are walked, and ∂output/∂node for every node."""

    edges: tuple[Edge, ...]
    nodes: tuple[Value, ...]


def forward(graph: Graph, given: Mapping[str, Value]) -> tuple[Value, ...]:
    """The value of every node, each from the values of its inputs.

    given    a number for each variable, or an array, all of one shape: then every value is such an array

    Outside its domain an operation gives nan or ±inf. Raises KeyError for a variable without a value.

    >>> square = Graph((Node("variable", name="x"), Node("*", (0, 0))))
    >>> [float(v) for v in forward(square, {"x": 3.0})]
    [3.0, 9.0]
    """
    values: list[Value] = []
    with np.errstate(all="ignore"):
        for node in graph.nodes:
            if node.operation == "variable":
                values.append(np.asarray(given[node.name], dtype=np.float64)[()])
            elif node.operation == "number":
                values.append(np.float64(node.number))
            else:
                values.append(PRIMITIVES[node.operation].value(*(values[i] for i in node.inputs)))
    return tuple(values)


def backward(graph: Graph, values: Sequence[Value]) -> Gradients:
    """∂output/∂node for every node, by the chain rule from the output back; `values` are those of `forward`.

        ∂output/∂input = Σ over the nodes that use it of  ∂output/∂node · ∂node/∂input

    Numbers, and what is made of numbers alone, get the gradient 0: nothing is carried to them.

    >>> square = Graph((Node("variable", name="x"), Node("*", (0, 0))))
    >>> float(backward(square, forward(square, {"x": 3.0})).nodes[0])
    6.0
    """
    varies, edges, reached = graph.varies, [], {len(graph.nodes) - 1}
    gradients: list[Value] = [np.zeros_like(values[-1]) for _ in graph.nodes]
    gradients[-1] = np.ones_like(values[-1])
    with np.errstate(all="ignore"):
        for target in reversed(range(len(graph.nodes))):
            inputs = graph.nodes[target].inputs
            if target not in reached or not inputs:
                continue
            slopes = PRIMITIVES[graph.nodes[target].operation].slopes
            for source, slope_by in zip(inputs, slopes, strict=True):
                if varies[source]:
                    slope = slope_by(*(values[i] for i in inputs))
                    contribution = gradients[target] * slope
                    gradients[source] = gradients[source] + contribution
                    reached.add(source)
                    edges.append(Edge(source, target, slope, contribution))
    return Gradients(tuple(edges), tuple(gradients))

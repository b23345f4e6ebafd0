"""A computational graph and its reverse-mode differentiation: values forward, gradients backward."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import Array

Value = float | Array  # a node's value: one number, or one for each point of a grid


@dataclass(frozen=True)
class Primitive:
    """An operation: its value from its inputs, and its local derivatives by each of them."""

    value: Callable[..., Value]
    slopes: Callable[..., tuple[Value, ...]]


def power_slopes(a: Value, b: Value) -> tuple[Value, Value]:
    """Of a^b by a and by b: b a^(b-1) and a^b ln a; 0 where b = 0, and where a = 0 < b.

    >>> [float(slope) for slope in power_slopes(3.0, 2.0)][0]
    6.0
    """
    by_a = np.where(np.equal(b, 0), 0.0, b * np.power(a, np.subtract(b, 1)))
    by_b = np.where(np.equal(a, 0) & np.greater(b, 0), 0.0, np.power(a, b) * np.log(a))
    return by_a, by_b


PRIMITIVES: Mapping[str, Primitive] = {
    "+": Primitive(np.add, lambda a, b: (1.0, 1.0)),
    "-": Primitive(np.subtract, lambda a, b: (1.0, -1.0)),
    "*": Primitive(np.multiply, lambda a, b: (b, a)),
    "/": Primitive(np.divide, lambda a, b: (np.divide(1.0, b), -np.divide(a, np.square(b)))),
    "^": Primitive(np.power, power_slopes),
    "neg": Primitive(np.negative, lambda a: (-1.0,)),
    "exp": Primitive(np.exp, lambda a: (np.exp(a),)),
    "ln": Primitive(np.log, lambda a: (np.where(np.less(a, 0), np.nan, np.divide(1.0, a)),)),
    "sin": Primitive(np.sin, lambda a: (np.cos(a),)),
    "cos": Primitive(np.cos, lambda a: (-np.sin(a),)),
    "tanh": Primitive(np.tanh, lambda a: (1.0 - np.square(np.tanh(a)),)),
    "relu": Primitive(lambda a: np.maximum(a, 0.0), lambda a: (np.where(np.greater(a, 0), 1.0, 0.0),)),
}


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

    @property
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
            slopes = PRIMITIVES[graph.nodes[target].operation].slopes(*(values[i] for i in inputs))
            for source, slope in zip(inputs, slopes, strict=True):
                if varies[source]:
                    contribution = gradients[target] * slope
                    gradients[source] = gradients[source] + contribution
                    reached.add(source)
                    edges.append(Edge(source, target, slope, contribution))
    return Gradients(tuple(edges), tuple(gradients))

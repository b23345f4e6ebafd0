"""Second derivatives of a graph: the backward pass itself, differentiated along each variable."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from core.arrays import Array
from core.graph import Graph, backward
from core.primitives import PRIMITIVES, Value

Bend = Callable[..., Value]


def power_bend(a: Value, b: Value) -> Value:
    """The second derivative of a^b by a: b (b-1) a^(b-2), and 0 where b is 0 or 1.

    >>> float(power_bend(np.float64(3.0), np.float64(2.0)))
    2.0
    """
    straight = np.equal(b, 0) | np.equal(b, 1)
    return np.where(straight, 0.0, b * np.subtract(b, 1) * np.power(a, np.subtract(b, 2)))


def power_mixed(a: Value, b: Value) -> Value:
    """The second derivative of a^b by a and b: a^(b-1) (1 + b ln a).

    >>> float(power_mixed(np.float64(1.0), np.float64(2.0)))
    1.0
    """
    return np.power(a, np.subtract(b, 1)) * (1 + b * np.log(a))


# For every primitive the derivative of its slope by input i along input j; what is not here is 0.
BENDS: Mapping[str, Mapping[tuple[int, int], Bend]] = {
    "*": {(0, 1): lambda a, b: 1.0, (1, 0): lambda a, b: 1.0},
    "/": {
        (0, 1): lambda a, b: -1 / np.square(b),
        (1, 0): lambda a, b: -1 / np.square(b),
        (1, 1): lambda a, b: 2 * a / np.power(b, 3),
    },
    "^": {
        (0, 0): power_bend,
        (0, 1): power_mixed,
        (1, 0): power_mixed,
        (1, 1): lambda a, b: np.power(a, b) * np.square(np.log(a)),
    },
    "exp": {(0, 0): np.exp},
    "ln": {(0, 0): lambda a: np.where(np.less(a, 0), np.nan, -1 / np.square(a))},
    "sin": {(0, 0): lambda a: -np.sin(a)},
    "cos": {(0, 0): lambda a: -np.cos(a)},
    "tanh": {(0, 0): lambda a: -2 * np.tanh(a) * (1 - np.square(np.tanh(a)))},
}


def hessian(graph: Graph, values: Sequence[Value], names: Sequence[str]) -> Array:
    """∂²output/∂u∂v for the named variables; `values` are those of `core.graph.forward`.

        rows and columns in the order of `names`, then the shape of the values: (d, d, ...)

    >>> from core.expression import graph_of
    >>> from core.graph import forward
    >>> graph = graph_of("x^2 + x*y^3")
    >>> hessian(graph, forward(graph, {"x": 1.0, "y": 2.0}), ("x", "y")).tolist()
    [[2.0, 12.0], [12.0, 12.0]]
    """
    leaf = {node.name: i for i, node in enumerate(graph.nodes) if node.operation == "variable"}
    zero = np.zeros_like(values[-1])
    with np.errstate(all="ignore"):
        edges, gradients = edges_of(graph, values), backward(graph, values).nodes
        rows = [changes(edges, gradients, leaf[name], zero) for name in names]
    return np.array([[row[leaf[name]] for name in names] for row in rows])


# For every node the inputs that vary: (input, local derivative, how that changes with each input).
Edges = list[list[tuple[int, Value, list[tuple[int, Value]]]]]


def edges_of(graph: Graph, values: Sequence[Value]) -> Edges:
    """The arrows of the graph that carry anything, with their slopes and bends at these values."""
    edges: Edges = []
    for node in graph.nodes:
        edges.append([])
        at = [values[i] for i in node.inputs]
        vary = [(which, i) for which, i in enumerate(node.inputs) if graph.varies[i]]
        bends = BENDS.get(node.operation, {})
        for which, source in vary:
            slope = PRIMITIVES[node.operation].slopes[which](*at)
            bent = [(j, bends[which, other](*at)) for other, j in vary if (which, other) in bends]
            edges[-1].append((source, slope, bent))
    return edges


def changes(edges: Edges, gradients: Sequence[Value], along: int, zero: Value) -> list[Value]:
    """How fast every node's gradient changes along one variable: first the values, then the gradients."""
    rates: list[Value] = []
    for node, inputs in enumerate(edges):
        rates.append(sum((slope * rates[i] for i, slope, _ in inputs), zero + (node == along)))
    found = [zero] * len(edges)
    for target in reversed(range(len(edges))):
        for source, slope, bends in edges[target]:
            bent = sum((bend * rates[i] for i, bend in bends), zero)
            found[source] = found[source] + found[target] * slope + gradients[target] * bent
    return found

"""The partial derivatives of a graph: one variable moves, the others are held; then all move at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.graph import Graph, backward, forward


@dataclass(frozen=True)
class Changes:
    """What small changes of the variables do to the output, one at a time and together."""

    step: float  # added to every variable
    partial: Mapping[str, float]  # ∂output/∂variable
    estimated: Mapping[str, float]  # partial · step
    actual: Mapping[str, float]  # f(with this one moved) - f(here)
    estimated_all: float  # the sum of the estimates
    actual_all: float  # f(with all moved) - f(here)


def function_of(graph: Graph, given: Mapping[str, float], name: str) -> Callable[[Array], Array]:
    """The output as a function of one variable, the others held at what is given.

    >>> from core.expression import graph_of
    >>> function_of(graph_of("2w+3b"), {"w": 3.0, "b": 4.0}, "b")(np.array([4.0, 5.0])).tolist()
    [18.0, 21.0]
    """

    def output(at: Array) -> Array:
        return np.array(np.broadcast_to(forward(graph, {**given, name: at})[-1], at.shape))

    return output


def partials(graph: Graph, given: Mapping[str, float]) -> dict[str, float]:
    """∂output/∂variable for every variable, all from one backward pass.

    >>> from core.expression import graph_of
    >>> partials(graph_of("x = 2w+3b; y = 2b+1; z = x*y"), {"w": 3.0, "b": 4.0})
    {'w': 18.0, 'b': 63.0}
    """
    gradients = backward(graph, forward(graph, given)).nodes
    leaves = zip(graph.nodes, gradients, strict=True)
    return {node.name: float(g) for node, g in leaves if node.operation == "variable"}


def changes(graph: Graph, given: Mapping[str, float], step: float) -> Changes:
    """Every variable moved by `step`: the changes by the partial derivatives beside the actual ones.

        Δz ≈ ∂z/∂w · Δw + ∂z/∂b · Δb + ...

    >>> from core.expression import graph_of
    >>> found = changes(graph_of("w*b"), {"w": 3.0, "b": 4.0}, 0.5)
    >>> found.estimated_all, found.actual_all
    (3.5, 3.75)
    """
    slopes = partials(graph, given)
    here = float(forward(graph, given)[-1])
    moved = {name: {**given, name: given[name] + step} for name in slopes}
    together = forward(graph, {name: given[name] + step for name in slopes})[-1]
    with np.errstate(all="ignore"):
        estimated = {name: slope * step for name, slope in slopes.items()}
        actual = {name: float(forward(graph, moved[name])[-1]) - here for name in slopes}
        return Changes(step, slopes, estimated, actual, sum(estimated.values()), float(together) - here)

"""A function of one or two variables to walk down on, with its derivatives from its own graph."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.arrays import Array
from core.expression import graph_of
from core.expression_pieces import ExpressionError
from core.graph import Graph, forward
from core.hessian import hessian
from core.primitives import Value
from core.tape import Tape, tape


@dataclass(frozen=True, eq=False)  # one object for each formula, so caches tell them apart at once
class Landscape:
    """The function J(θ). Its methods take θ with one row a variable, (d, ...): many places at once."""

    graph: Graph
    names: tuple[str, ...]  # the d variables
    tape: Tape
    leaves: tuple[int, ...]  # their nodes

    def places(self, *theta: float) -> Array:
        """One place, or with one variable several, as the methods take them: (d, ...)."""
        return np.array(theta, dtype=np.float64).reshape(len(self.names), -1)

    def value(self, theta: Array) -> Array:
        """J at every place, (...); nan or ±inf outside the domain."""
        with np.errstate(all="ignore"):
            return np.asarray(self.tape.values(self._given(theta))[-1])

    def slopes(self, theta: Array) -> tuple[Array, Array]:
        """J and its gradient ∇J, (...) and (d, ...), from one pass forward and one backward."""
        with np.errstate(all="ignore"):
            values = self.tape.values(self._given(theta))
            gradients = self.tape.gradients(values)
            gradient = np.empty_like(theta)
            for row, leaf in enumerate(self.leaves):
                gradient[row] = gradients[leaf]
            return np.asarray(values[-1]), gradient

    def hessian(self, theta: Array) -> Array:
        """The second derivatives, (d, d, ...)."""
        return hessian(self.graph, forward(self.graph, self._given(theta)), self.names)

    def _given(self, theta: Array) -> dict[str, Value]:
        return dict(zip(self.names, theta, strict=True))


@lru_cache(maxsize=256)
def landscape_of(typed: str) -> Landscape:
    """The function a formula stands for, its variables in the order of the alphabet.

    Raises ExpressionError as `core.expression.graph_of`, and no_variable or many_variables (more than two).

    >>> bowl = landscape_of("y^2 + x^2 / 4")
    >>> bowl.names, bowl.slopes(np.array([[2.0], [1.0]]))
    (('x', 'y'), (array([2.]), array([[1.],
           [2.]])))
    """
    graph = graph_of(typed)
    names = tuple(sorted(graph.variables))
    if not names:
        raise ExpressionError("no_variable")
    if len(names) > 2:
        raise ExpressionError("many_variables", "2")
    leaf = {node.name: i for i, node in enumerate(graph.nodes) if node.operation == "variable"}
    return Landscape(graph, names, tape(graph), tuple(leaf[name] for name in names))

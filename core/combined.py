"""The rules for a sum, a product, a quotient and a function of a function, from two functions of x."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.differences import central_difference
from core.graph import Graph
from core.partials import function_of, partials

RULES = ("sum", "product", "quotient", "chain")


@dataclass(frozen=True)
class Combined:
    """u(x), v(x), their derivatives, and the derivatives of what is made of them."""

    u: float
    v: float
    du: float
    dv: float
    outer: float  # u'(v): the outer derivative, taken at v(x)
    derivative: Mapping[str, float]  # by the rules
    difference: Mapping[str, float]  # by central differences, which know no rules


def combined(u: Graph, v: Graph, x: float, h: float = 1e-5) -> Combined:
    """The four rules at x, each beside a central difference of the combined function.

        (u + v)' = u' + v'                  (u v)' = u' v + u v'
        (u / v)' = (u' v - u v') / v²       u(v(x))' = u'(v(x)) v'(x)

    u, v   graphs of one variable x

    >>> from core.expression import graph_of
    >>> dict(combined(graph_of("x^2"), graph_of("3x"), 2.0).derivative)
    {'sum': 7.0, 'product': 36.0, 'quotient': 0.3333333333333333, 'chain': 36.0}
    """
    f, g = function_of(u, {}, "x"), function_of(v, {}, "x")
    at_u, at_v = float(f(np.array([x]))[0]), float(g(np.array([x]))[0])
    (du,), (dv,) = partials(u, {"x": x}).values(), partials(v, {"x": x}).values()
    outer = partials(u, {"x": at_v})["x"]
    with np.errstate(all="ignore"):
        quotient = np.divide(du * at_v - at_u * dv, at_v * at_v)
        exact = (du + dv, du * at_v + at_u * dv, float(quotient), outer * dv)
        made = [central_difference(made, x, h) for made in combinations(f, g)]
    return Combined(
        at_u, at_v, du, dv, outer, dict(zip(RULES, exact, strict=True)), dict(zip(RULES, made, strict=True))
    )


def combinations(
    f: Callable[[Array], Array], g: Callable[[Array], Array]
) -> tuple[Callable[[Array], Array], ...]:
    """u + v, u v, u / v and u(v) as functions of x."""
    return (
        lambda x: f(x) + g(x),
        lambda x: f(x) * g(x),
        lambda x: np.divide(f(x), g(x)),
        lambda x: f(g(x)),
    )

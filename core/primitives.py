"""The operations a computational graph is made of, each with its local derivatives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from core.arrays import Array

Value = float | Array  # a node's value: one number, or one for each point of a grid


@dataclass(frozen=True)
class Primitive:
    """An operation: its value from its inputs, and its local derivative by each of them."""

    value: Callable[..., Value]
    slopes: tuple[Callable[..., Value], ...]


def slope_by_base(a: Value, b: Value) -> Value:
    """Of a^b by a: b a^(b-1), and 0 where b = 0.

    >>> float(slope_by_base(np.float64(3.0), np.float64(2.0)))
    6.0
    """
    slope = b * np.power(a, np.subtract(b, 1))
    return slope if np.all(b) else np.where(np.equal(b, 0), 0.0, slope)


def slope_by_exponent(a: Value, b: Value) -> Value:
    """Of a^b by b: a^b ln a, and 0 where a = 0 < b.

    >>> float(slope_by_exponent(np.float64(1.0), np.float64(2.0)))
    0.0
    """
    return np.where(np.equal(a, 0) & np.greater(b, 0), 0.0, np.power(a, b) * np.log(a))


PRIMITIVES: Mapping[str, Primitive] = {
    "+": Primitive(np.add, (lambda a, b: 1.0, lambda a, b: 1.0)),
    "-": Primitive(np.subtract, (lambda a, b: 1.0, lambda a, b: -1.0)),
    "*": Primitive(np.multiply, (lambda a, b: b, lambda a, b: a)),
    "/": Primitive(np.divide, (lambda a, b: np.divide(1.0, b), lambda a, b: -np.divide(a, np.square(b)))),
    "^": Primitive(np.power, (slope_by_base, slope_by_exponent)),
    "neg": Primitive(np.negative, (lambda a: -1.0,)),
    "exp": Primitive(np.exp, (np.exp,)),
    "ln": Primitive(np.log, (lambda a: np.where(np.less(a, 0), np.nan, np.divide(1.0, a)),)),
    "sin": Primitive(np.sin, (np.cos,)),
    "cos": Primitive(np.cos, (lambda a: -np.sin(a),)),
    "tanh": Primitive(np.tanh, (lambda a: 1.0 - np.square(np.tanh(a)),)),
    "relu": Primitive(lambda a: np.maximum(a, 0.0), (lambda a: np.where(np.greater(a, 0), 1.0, 0.0),)),
}

"""The landscapes of the lessons: formula, where to look, where to start, and how fast to go."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.ranges import Frame


@dataclass(frozen=True)
class Example:
    """A landscape worth walking on. `{c}` and `{k}` in its formula are for the visitor to fill in."""

    formula: str
    start: tuple[float, ...]
    rate: float
    view: Frame  # the part of the plane to be shown; of one variable only its x
    lowest: float | None = 0.0  # the smallest value of J there is; None: there is none, or nobody knows
    updates: int = 50
    scaled_rate: float = 0.3  # for rules that divide by the size of the gradient: about the length of a step


ONE: Mapping[str, Example] = {
    "square": Example("x^2", (1.2,), 0.3, Frame(-1.6, 1.6, 0, 0)),
    "shifted": Example("(x-2)^2 + {c}", (1.4,), 0.1, Frame(0.4, 3.6, 0, 0)),
    "wells": Example("x^4 - 3x^2 + x", (1.9,), 0.05, Frame(-2.1, 2.1, 0, 0), -3.5139051),
}
TWO: Mapping[str, Example] = {
    "waves": Example("x^2 + sin(y)^2", (3.0, 1.0), 0.1, Frame(-4, 4, -3, 3)),
    "bowl": Example("(x^2 + {k}y^2)/2", (-3.0, 1.5), 0.15, Frame(-4, 4, -3, 3)),
    "rosenbrock": Example(
        "(1-x)^2 + 100(y-x^2)^2", (-1.2, 1.0), 0.002, Frame(-2, 2, -1, 2), updates=200, scaled_rate=0.1
    ),
    "himmelblau": Example("(x^2+y-11)^2 + (x+y^2-7)^2", (0.0, 0.0), 0.01, Frame(-6, 6, -4.5, 4.5)),
    "saddle": Example("x^2 - y^2", (3.0, 0.001), 0.1, Frame(-4, 4, -3, 3), None),
    "beale": Example(
        "(1.5-x+x y)^2 + (2.25-x+x y^2)^2 + (2.625-x+x y^3)^2",
        (1.0, 1.5),
        0.01,
        Frame(-2, 4.4, -2.4, 2.4),
        updates=200,
        scaled_rate=0.1,
    ),
    "rastrigin": Example(
        "20 + x^2 - 10cos(2pi x) + y^2 - 10cos(2pi y)", (1.3, 0.8), 0.002, Frame(-2, 2, -1.5, 1.5)
    ),
}

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
    updates: int = 50
    scaled_rate: float = 0.3  # for rules that divide by the size of the gradient: about the length of a step
    stop: str = "slope"  # arrived where ‖∇J‖ < small, or with "value" where J < small
    small: float = 1e-3


ONE: Mapping[str, Example] = {
    "square": Example("x^2", (1.2,), 0.3, Frame(-1.6, 1.6, 0, 0), stop="value"),
    "shifted": Example("(x-2)^2 + {c}", (1.4,), 0.1, Frame(0.4, 3.6, 0, 0)),
    "wells": Example("x^4 - 3x^2 + x", (1.9,), 0.05, Frame(-2.1, 2.1, 0, 0)),
}
TWO: Mapping[str, Example] = {
    "waves": Example("x^2 + sin(y)^2", (3.0, 1.0), 0.1, Frame(-4, 4, -3, 3), stop="value", small=0.01),
    "bowl": Example("(x^2 + {k}y^2)/2", (-3.0, 1.5), 0.15, Frame(-4, 4, -3, 3)),
    "rosenbrock": Example(
        "(1-x)^2 + 100(y-x^2)^2", (-1.2, 1.0), 0.002, Frame(-2, 2, -1, 2), updates=200, scaled_rate=0.1
    ),
    "himmelblau": Example(
        "(x^2+y-11)^2 + (x+y^2-7)^2", (0.0, 0.0), 0.01, Frame(-6, 6, -4.5, 4.5), updates=100
    ),
    "saddle": Example("x^2 - y^2", (3.0, 0.001), 0.1, Frame(-4, 4, -3, 3)),
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

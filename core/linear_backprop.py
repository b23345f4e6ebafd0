"""Back-propagation through two linear functions and their product, as the course works it.

    x = 2w + 3b        y = 2b + 1        z = x y        so z = 4wb + 2w + 6b² + 3b

b reaches z on two paths, through x and through y; w on one.
"""

from dataclasses import dataclass

import numpy as np

from core.rounding import half_up


def forward(w: float, b: float, decimals: int | None = None) -> tuple[float, float, float]:
    """From w and b to x, y and z, each rounded to `decimals` places (None: not at all).

    >>> forward(3.0, 4.0), forward(3.0, 3.81, decimals=2)
    ((18.0, 9.0, 162.0), (17.43, 8.62, 150.25))
    """
    x = half_up(2 * w + 3 * b, decimals)
    y = half_up(2 * b + 1, decimals)
    return x, y, half_up(x * y, decimals)


@dataclass(frozen=True)
class Slopes:
    """How fast z changes with b, path by path, and with w."""

    through_x: float  # ∂z/∂x ∂x/∂b = y·3
    through_y: float  # ∂z/∂y ∂y/∂b = x·2
    b: float  # ∂z/∂b, the sum of both paths
    w: float  # ∂z/∂w = ∂z/∂x ∂x/∂w = y·2


def backward(x: float, y: float, decimals: int | None = None) -> Slopes:
    """The chain rule from z back to b and w, at the x and y of a forward pass.

        ∂z/∂b = y·3 + x·2        ∂z/∂w = y·2

    >>> backward(18.0, 9.0)
    Slopes(through_x=27.0, through_y=36.0, b=63.0, w=18.0)
    """
    through_x, through_y = half_up(3 * y, decimals), half_up(2 * x, decimals)
    return Slopes(through_x, through_y, half_up(through_x + through_y, decimals), half_up(2 * y, decimals))


def b_solution(w: float, target: float) -> float:
    """The b above the bottom of the parabola at which z = target, for this w; nan if there is none.

        6b² + (4w + 3) b + 2w - target = 0

    >>> round(b_solution(3.0, 150.0), 12)
    3.805937104039
    """
    p, q = 4 * w + 3, 2 * w - target
    with np.errstate(invalid="ignore"):
        return float((-p + np.sqrt(np.float64(p * p - 24 * q))) / 12)


def w_solution(b: float, target: float) -> float:
    """The w at which z = target, for this b: z is linear in w. nan where b = -1/2 makes y = 0.

        w = (target / y - 3b) / 2

    >>> round(w_solution(4.0, 150.0), 12)
    2.333333333333
    """
    y = 2 * b + 1
    return (target / y - 3 * b) / 2 if y else float("nan")

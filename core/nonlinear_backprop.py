"""Back-propagation through three nested functions, as the course works it: a = x², b = ln a, c = √b.

What is corrected is the input x itself; there is no weight. The lesson keeps to 1 < x <= 10: there b > 0.
"""

import math

from core.rounding import half_up


def forward(x: float, decimals: int | None = None) -> tuple[float, float, float]:
    """From x to c.

        a = x²    b = ln a    c = √b

    x          any number; b is -inf for x = 0, and c is nan where b < 0 (|x| < 1)
    decimals   places kept of a, b and c; None: all

    >>> a, b, c = forward(2.0)
    >>> a, round(b, 6), round(c, 6), forward(0.5)[2]
    (4.0, 1.386294, 1.17741, nan)
    """
    a = half_up(x * x, decimals)
    b = half_up(math.log(a) if a > 0 else -math.inf, decimals)
    return a, b, half_up(math.sqrt(b) if b >= 0 else math.nan, decimals)


def corrections(
    x: float, a: float, c: float, dc: float, decimals: int | None = None
) -> tuple[float, float, float]:
    """Carry the error dc back: which change of b, of a, of x would make it? Divide by each slope in turn.

        Δb = Δc / (dc/db) = Δc 2 √b      Δa = Δb / (db/da) = Δb a      Δx = Δa / (da/dx) = Δa / (2 x)

    x, a, c, dc   of one forward pass; c is the √b found there
    decimals      places kept at every step; None: all

    >>> [round(v, 4) for v in corrections(2.0, *forward(2.0)[::2], -0.96259)]
    [-2.2667, -9.0669, -2.2667]
    >>> corrections(2.0, 4.0, 1.177, -0.963, decimals=3)  # the rounded numbers of a blackboard
    (-2.267, -9.068, -2.267)
    """
    db = half_up(dc * 2 * c, decimals)
    da = half_up(db * a, decimals)
    return db, da, half_up(da / (2 * x), decimals)


def gradients(
    x: float, a: float, c: float, dc: float, decimals: int | None = None
) -> tuple[float, float, float]:
    """The gradient of J = (c - y)²/2 by b, by a and by x. Multiply with each slope in turn.

        ∂J/∂b = (c - y) / (2 √b)      ∂J/∂a = ∂J/∂b / a      ∂J/∂x = ∂J/∂a 2 x

    x, a, c, dc   of one forward pass, c > 0; dc = c - y
    decimals      places kept at every step; None: all

    >>> [round(v, 6) for v in gradients(2.0, *forward(2.0)[::2], -0.952590)]
    [-0.404528, -0.101132, -0.404528]
    """
    db = half_up(dc / (2 * c), decimals)
    da = half_up(db / a, decimals)
    return db, da, half_up(da * 2 * x, decimals)

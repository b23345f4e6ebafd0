"""One learning rate for z = (2w + 3b)(2b + 1): which rates arrive, how soon, and from where on none does."""

import numpy as np

from core.arrays import Array
from core.linear_backprop import backward, forward


def updates_needed(
    rates: Array, w: float, b: float, target: float, variables: str, tolerance: float, limit: int = 2000
) -> Array:
    """For each rate, the updates of gradient descent on J = (z - target)²/2 until |z - target| < tolerance.

        v <- v - rate (z - target) ∂z/∂v        v = b, w or both ("b", "w", "both")

    rates    (k,) all run side by side
    limit    updates at most; nan for a rate that needs more or diverges

    >>> updates_needed(np.array([1e-4, 2.5e-4, 1e-3]), 3.0, 4.0, 150.0, "b", 1e-5).tolist()
    [31.0, 6.0, nan]
    """
    needed, running = np.full(rates.shape, np.nan), np.arange(rates.size)
    w_now, b_now = np.full(rates.shape, w), np.full(rates.shape, b)
    with np.errstate(all="ignore"):
        for update in range(limit + 1):
            x, y = 2 * w_now + 3 * b_now, 2 * b_now + 1
            error = x * y - target
            needed[running[np.abs(error) < tolerance]] = update
            on = (np.abs(error) >= tolerance) & (np.abs(error) < 1e12)
            if not on.any():
                break
            running, w_now, b_now, x, y, error = (v[on] for v in (running, w_now, b_now, x, y, error))
            step = rates[running] * error
            w_now = w_now - step * 2 * y * (variables != "b")
            b_now = b_now - step * (3 * y + 2 * x) * (variables != "w")
    return needed


def rate_limit(w: float, b: float, variables: str) -> float:
    """Near a solution (w, b) a rate must stay below this to arrive.

        2 / Σ (∂z/∂v)²        over the variables that change: there J is a parabola along the gradient

    >>> round(rate_limit(3.0, 3.805937104039, "b"), 9)
    0.000543331
    """
    slopes = backward(*forward(w, b)[:2])
    steepness = (variables != "w") * slopes.b**2 + (variables != "b") * slopes.w**2
    return 2 / steepness if steepness else float("inf")

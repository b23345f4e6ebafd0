"""Round numbers for axes and sliders, taken from the data they are for."""

import math
from dataclasses import dataclass

from core.arrays import Array
from core.moments import Moments


@dataclass(frozen=True)
class Frame:
    """The part of the (x, y) plane a figure shows."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float


@dataclass(frozen=True)
class Reach:
    """Where lines worth trying lie, all in round numbers."""

    w_high: float  # slopes from -w_high to w_high
    w_step: float
    b_low: float
    b_high: float
    b_step: float
    b_start: float  # a horizontal line at this height is plainly too low
    x_far: float  # (x_far, y_far) pulls a line down at its right end
    x_step: float
    y_far: float
    y_step: float


def rounded_up(v: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, 50, … (and 0.5, 0.2, …) that is at least v > 0.

    >>> rounded_up(4.2), rounded_up(0.013), rounded_up(1.0)
    (5.0, 0.02, 1.0)
    """
    ten = math.floor(math.log10(v))
    mantissa = v / 10.0**ten
    first = next((n for n in (1, 2, 5) if mantissa <= n * (1 + 1e-12)), 10)
    return float(f"{first}e{ten}")


def on_grid(v: float, step: float) -> float:
    """The multiple of `step` nearest to v, without the dust of binary fractions.

    >>> on_grid(3.4567, 0.05)
    3.45
    """
    return float(f"{round(v / step) * step:.12g}")


def reach(moments: Moments) -> Reach:
    """Ranges for w and b that hold the line of least squares whatever the data are, and a far point.

    |w*| <= sqrt(Syy / Sxx), which is the spread of y over the spread of x; so w reaches to twice that, and b
    to what such a slope can need.

    Raises ValueError if all x are equal.

    >>> r = reach(Moments(n=4, x_mean=2.0, y_mean=7.0, sxx=4.0, sxy=8.0, syy=16.0, x_min=1.0, x_max=3.0))
    >>> r.w_high, r.b_low, r.b_high, r.b_start, r.x_far, r.y_far
    (5.0, -3.0, 17.0, 5.0, 3.0, 3.0)
    """
    if not moments.sxx > 0:
        raise ValueError(f"moments must come from x that differ (Sxx > 0); got Sxx = {moments.sxx}")
    y_spread = math.sqrt(moments.syy / moments.n) or 0.1 * abs(moments.y_mean) or 1.0
    x_spread = math.sqrt(moments.sxx / moments.n)
    slope = y_spread / x_spread
    w_high = rounded_up(2 * slope)
    half = slope * abs(moments.x_mean) + 3 * y_spread
    x_step, y_step = rounded_up(x_spread) / 20, rounded_up(y_spread) / 20
    step = max(min(rounded_up(half) / 100, y_step), rounded_up(half) / 1e5)
    ends = (moments.y_mean - half, moments.y_mean + half, moments.y_mean - y_spread)
    low, high, start = (on_grid(v, step) for v in ends)
    far = on_grid(moments.x_max, x_step), x_step, on_grid(moments.y_mean - 2 * y_spread, y_step), y_step
    return Reach(w_high, w_high / 100, low, high, step, start, *far)


def frame(x: Array, y: Array) -> Frame:
    """A frame around the points, with room above and below.

    >>> import numpy as np
    >>> frame(np.array([0.0, 1.0]), np.array([0.0, 10.0]))
    Frame(x_low=-0.05, x_high=1.05, y_low=-1.5, y_high=11.5)
    """
    (x_low, x_high), (y_low, y_high) = widened(x, 0.05), widened(y, 0.15)
    return Frame(x_low, x_high, y_low, y_high)


def widened(v: Array, part: float) -> tuple[float, float]:
    """From the smallest to the largest v and beyond, by this part of the range on both sides.

    >>> import numpy as np
    >>> widened(np.array([2.0, 4.0]), 0.5)
    (1.0, 5.0)
    """
    low, high = float(v.min()), float(v.max())
    more = part * ((high - low) or abs(high) or 1.0)
    return low - more, high + more


def enlarged(view: Frame, x: float, y: float) -> Frame:
    """The frame, enlarged around its center until it holds (x, y); width and height keep their proportion.

    >>> enlarged(Frame(-4.0, 4.0, -3.0, 3.0), 1.0, 2.0) == Frame(-4.0, 4.0, -3.0, 3.0)
    True
    >>> enlarged(Frame(-4.0, 4.0, -3.0, 3.0), 8.0, 0.0)
    Frame(x_low=-8.8, x_high=8.8, y_low=-6.6, y_high=6.6)
    """
    middle_x, middle_y = (view.x_low + view.x_high) / 2, (view.y_low + view.y_high) / 2
    half_x, half_y = view.x_high - middle_x, view.y_high - middle_y
    out = max(abs(x - middle_x) / half_x, abs(y - middle_y) / half_y)
    if out <= 1:
        return view
    wide, high = 1.1 * out * half_x, 1.1 * out * half_y
    edges = (middle_x - wide, middle_x + wide, middle_y - high, middle_y + high)
    return Frame(*(float(f"{edge:.6g}") for edge in edges))


def around(view: Frame, x: float, y: float) -> Frame:
    """The frame, grown where (x, y) lies outside.

    >>> around(Frame(0.0, 1.0, 0.0, 1.0), 0.5, 3.0)
    Frame(x_low=0.0, x_high=1.0, y_low=0.0, y_high=3.3)
    """

    def grown(low: float, high: float, v: float) -> tuple[float, float]:
        if low <= v <= high:
            return low, high
        return min(low, v - 0.1 * (high - v)), max(high, v + 0.1 * (v - low))

    return Frame(*grown(view.x_low, view.x_high, x), *grown(view.y_low, view.y_high, y))

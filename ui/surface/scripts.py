"""The take-aways of “Loss surface”: what reproduces the last row of each part."""

from collections.abc import Callable

from core.ellipse import ellipse
from core.loss_grid import loss_grid
from core.loss_walks import LossWalk, along_valley, around, downhill
from core.losses import minimum
from core.moments import moments, scaled_moments
from core.ring_collecting import collected_rings
from core.rings import Window
from core.scaling import Scaling
from core.toward_circle import tilted
from ui.takeaway import Script

BOWL = """sums = moments(x, y)
walk = {call}
print("minimum", *minimum(sums)[:2])
print("step", len(walk.w) - 1, "w", float(walk.w[-1]), "b", float(walk.b[-1]), "J", float(walk.loss[-1]))
grid = loss_grid(sums, Window(*window))  # 200 x 200 losses, rows are biases
"""
CALLS = {
    "around": "around(sums, w, b, steps)",
    "valley": "along_valley(sums, w, 2 * minimum(sums)[0] - w, steps)",
    "downhill": "downhill(sums, w, b, steps, rate)",
}
WALKS: dict[str, Callable[..., LossWalk]] = {"around": around, "valley": along_valley, "downhill": downhill}
RINGS = """grid = loss_grid(moments(x, y), Window(*window), side)
found = collected_rings(grid.loss, places, within)
print("ring", len(found.value), "v", float(found.value[-1]), "cells", int(found.cells[-1]),
      "J", float(found.low[-1]), "to", float(found.high[-1]))
"""
CIRCLE = """sums = moments(x, y)
spread = float(np.sqrt(sums.sxx / sums.n))
mean = sums.x_mean
for t, shift, scale in ((0.0, 0.0, 1.0), (tilt, 0.0, 1.0), (tilt, mean, 1.0), (tilt, mean, spread)):
    print(ellipse(scaled_moments(tilted(sums, t), Scaling("", shift, scale))))
"""


def corners(window: Window) -> list[float]:
    """The window as a script writes it."""
    return [window.w_low, window.w_high, window.b_low, window.b_high]


def bowl_script(way: str, w: float, b: float, steps: int, rate: float, window: Window) -> Script:
    """The walk."""
    settings: dict[str, object] = {"w": w, "b": b, "steps": steps, "window": corners(window)}
    settings |= {"rate": rate} if way == "downhill" else {}
    functions = (moments, minimum, WALKS[way], Window, loss_grid)
    return Script(functions, settings, BOWL.format(call=CALLS[way]))


def ring_script(window: Window, side: int, places: int, within: float) -> Script:
    """The lecture's rings."""
    settings = {"window": corners(window), "side": side, "places": places, "within": within}
    return Script((moments, Window, loss_grid, collected_rings), settings, RINGS)


def circle_script(tilt: float) -> Script:
    """The four stages."""
    functions = (moments, tilted, Scaling, scaled_moments, ellipse)
    return Script(functions, {"tilt": tilt}, CIRCLE)

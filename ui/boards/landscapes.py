"""Which landscape a visitor has chosen, and what is to be seen of it."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from core.arrays import Array
from core.endings import Arrived, below, level
from core.landscape import Landscape
from core.landscapes import ONE, TWO, Example
from core.ranges import Frame, enlarged
from core.update_rules import Settings
from ui.tables.landscape import curve_view

OWN = {"one": "x^2 - cos(3x)", "two": "x^2/4 + y^2 - x y/2 + sin(2x)"}
FREE = Example("", (1.5, 1.0), 0.1, Frame(-4.0, 4.0, -3.0, 3.0))
SCALED = frozenset({"adagrad", "rmsprop", "adam"})  # rules that divide by the size of the gradient
BETA2 = {"rmsprop": 0.99}  # elsewhere 0.999
DROPS = 8
BASINS_LIMIT = 500


def example_of(variables: str, name: str) -> Example:
    """Formula, start, rate and view of a choice; for an own formula what may do for many."""
    return (ONE if variables == "one" else TWO).get(name, FREE)


def formula_of(example: Example, given: Mapping[str, float]) -> str:
    """The formula with its numbers filled in."""
    filled = example.formula
    for name, value in given.items():
        filled = filled.replace("{" + name + "}", f"({value:.12g})")
    return filled


def view_of(f: Landscape, example: Example, start: tuple[float, ...], half: float) -> Frame:
    """The part of the plane that is shown; it holds the start. `half`: half the width, of an own formula."""
    view = example.view if example.formula else Frame(-half, half, -0.75 * half, 0.75 * half)
    if len(f.names) == 1:
        return curve_view(f, view.x_low, view.x_high, start[0])
    return enlarged(view, *start)


def arrived_of(stop: str, small: float) -> Arrived:
    """When a run has arrived."""
    return below(small) if stop == "value" else level(small)


def settings_of(rule: str, rate: float, scaled: float) -> Settings:
    """A rule as it is usually set, with the rate of its kind."""
    return Settings(scaled if rule in SCALED else rate, beta2=BETA2.get(rule, 0.999))


def with_betas(settings: Settings, beta1: float, beta2: float) -> Settings:
    """The same with other memories."""
    return replace(settings, beta1=beta1, beta2=beta2)


def drops(view: Frame, d: int, seed: int) -> Array:
    """Starts scattered over the view, (d, DROPS)."""
    ends = np.array([[view.x_low, view.x_high], [view.y_low, view.y_high]])[:d]
    inside = np.random.default_rng(seed).uniform(0.06, 0.94, (d, DROPS))
    return np.asarray(np.round(ends[:, :1] + inside * (ends[:, 1:] - ends[:, :1]), 3))

"""The ways of walking on the page “Gradient descent”: one run, all rules, eight starts, every start.

Each computes its records and hands over what is shown; the page asks, and shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.landscape import Landscape
from core.ranges import Frame
from core.update_rules import Settings


@dataclass(frozen=True)
class Terrain:
    """The landscape chosen, and where it is looked at."""

    name: str  # of core.landscapes, or "own"
    formula: str
    f: Landscape
    given: Mapping[str, float]  # the numbers a visitor may change in its formula
    view: Frame


@dataclass(frozen=True)
class Stop:
    """When a run has arrived, and how many updates it may take."""

    by: str  # "value": J < small; "slope": ‖∇J‖ < small
    small: float
    updates: int


@dataclass(frozen=True)
class Asked:
    """What the visitor has asked for."""

    terrain: Terrain
    starts: str  # "one", "several" or "all"
    start: tuple[float, ...]
    seed: int
    rule: str  # of core.update_rules, or "race"
    settings: Settings
    scaled: float  # in a race, η of the rules that divide by the size of the gradient
    stop: Stop
    hand: int | None  # decimals kept at every step, as by hand

"""What a part of a page hands over to be shown, once it has asked and computed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.player import Run
from ui.takeaway import Script


@dataclass(frozen=True)
class Part:
    """Its run, its outcome in words, the code that ran, and what reproduces it."""

    run: Run
    words: str
    sources: tuple[Callable[..., object], ...]
    script: Script
    note: str = ""  # how much rounding mattered
    picks: Callable[[float, float], None] | Sequence[str] = ()  # what a click into a figure sets
    opening: int = 0  # the step shown first
    more: Callable[[], None] | None = None  # what follows the words

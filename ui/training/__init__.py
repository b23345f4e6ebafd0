"""The four parts of the page “The training loop”; each asks, computes, and hands over what is to be shown."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.player import Run
from ui.takeaway import Script


@dataclass(frozen=True)
class Part:
    """What a part shows: its run, its outcome in words, the code that ran, and what reproduces it."""

    run: Run
    words: str
    sources: tuple[Callable[..., object], ...]
    script: Script

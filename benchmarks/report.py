"""Timing, and the table at the end."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured line: its samples, their unit, and the wanted figure if there is one."""

    what: str
    samples: tuple[float, ...]
    unit: str = "ms"
    wanted: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.samples)


def timed(work: Callable[[], object], *, runs: int = 15, warm: int = 2) -> tuple[float, ...]:
    """Milliseconds of each run, after some that do not count."""
    for _ in range(warm):
        work()
    samples = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        samples.append((time.perf_counter() - start) * 1e3)
    return tuple(samples)


def milliseconds(seconds: Iterable[float]) -> tuple[float, ...]:
    return tuple(1e3 * s for s in seconds)


def print_table(title: str, figures: Iterable[Figure]) -> None:
    print(f"\n{title}\n{'':62}{'median':>11}{'min':>11}{'max':>11}  wanted")
    for f in figures:
        low, high = min(f.samples), max(f.samples)
        print(f"{f.what:62}{f.median:11.3f}{low:11.3f}{high:11.3f}  {f.unit} {f.wanted}".rstrip())

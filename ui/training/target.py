"""The target: single shots against bursts, corrected by their mean error."""

import math
from typing import Any

import streamlit as st

from core import shooting as core_shooting
from core.shooting import shooting
from ui import controls
from ui.boards import shooting as board
from ui.language import say
from ui.numerals import numeral
from ui.part import Part
from ui.takeaway import Script
from ui.text import training_games as text

CORRECTIONS = 20
SOURCES = (core_shooting.shooting,)


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for burst, scatter and seed; shoot both ways; compare."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        burst = controls.whole(f"{slug}.burst", text.BURST_SIZE, default=3, low=2, high=16)
        scatter = controls.sliding(f"{slug}.scatter", text.SCATTER, default=2.0, low=0.1, high=5.0, step=0.1)
        rate = controls.sliding(f"{slug}.part_of", text.PART_OF, default=1.0, low=0.05, high=2.2, step=0.05)
        seed = controls.whole(f"{slug}.round", text.SEED, default=1, low=1, high=99)
    settings: dict[str, Any] = {"scatter": scatter, "seed": seed, "rate": rate}
    single, bursts = (shooting(CORRECTIONS, n, **settings) for n in (1, burst))
    run = board.shooting_run(single, bursts, rate)
    outcome = say(
        text.TARGET_OUTCOME,
        n=burst,
        single=numeral(float(single.distance[1:].mean()), 2),
        burst=numeral(float(bursts.distance[1:].mean()), 2),
        root=numeral(1 / math.sqrt(burst), 2),
        shots=burst * CORRECTIONS,
        k=CORRECTIONS,
    )
    told = outcome if rate < 1.99 else say(text.OVERSHOT if rate > 2.01 else text.BOUNCES)
    words = f"{say(text.TARGET_WORDS, n=burst)}\n\n{told}"
    return Part(run, words, SOURCES, script(settings, burst))


def script(settings: dict[str, Any], burst: int) -> Script:
    """What reproduces the last aim of the bursts."""
    return Script(SOURCES, settings | {"burst": burst}, RUN)


RUN = """run = shooting(20, burst, scatter, seed, rate)
print("corrections", len(run.aim) - 1, "aim", *run.aim[-1], "distance", run.distance[-1])
"""

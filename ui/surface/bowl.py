"""The bowl and its contour: a walk at equal loss, along the valley, or downhill."""

import math
from typing import TypedDict

import numpy as np
import streamlit as st

from core.curvature import rate_limit
from core.ellipse import ellipse
from core.loss_grid import loss_grid
from core.loss_walks import LossWalk, along_valley, around, downhill
from core.losses import minimum
from core.rounding import half_up
from ui import controls
from ui.boards.loss_bowl import bowl_run
from ui.part import Part
from ui.surface import Land
from ui.surface.scripts import WALKS, bowl_script
from ui.tables.loss_surface import walk_table
from ui.text import loss_surface as text
from ui.words import loss_surface as words

STEPS = {"around": 48, "valley": 40, "downhill": 60}


class Ends(TypedDict):
    """Between which a start may lie."""

    low: float
    high: float


def asked_start(slug: str, land: Land) -> tuple[str, float, float]:
    """The walk and where it starts; a click into the contour sets the start."""
    view, key = land.view, f"{slug}.{land.name}"
    wide, high = view.w_high - view.w_low, view.b_high - view.b_low
    w_ends, b_ends = far(view.w_low, view.w_high), far(view.b_low, view.b_high)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        way = controls.choice(f"{slug}.way", text.WAY, text.WAYS, default="around")
        w = controls.number(f"{key}.w", text.START_W, default=land.start[0], **w_ends, step=wide / 40)
        b = controls.number(f"{key}.b", text.START_B, default=land.start[1], **b_ends, step=high / 40)
    return way, w, b


def far(low: float, high: float) -> Ends:
    """Ten windows beyond what is shown."""
    return {"low": low - 10 * (high - low), "high": high + 10 * (high - low)}


def asked_steps(slug: str, way: str, land: Land) -> tuple[int, float]:
    """How many steps, and downhill the learning rate."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        steps = controls.whole(f"{slug}.{way}.steps", text.STEPS, default=STEPS[way], low=1, high=500)
        if way != "downhill":
            return steps, 0.0
        rate = float(f"{0.4 * rate_limit(land.moments, 'half_mean'):.2g}")
        key = f"{slug}.{land.name}.rate"
        return steps, controls.number(key, text.RATE, default=rate, low=1e-9, high=1e6, step=rate / 10)


def walked(land: Land, way: str, w: float, b: float, steps: int, rate: float) -> LossWalk:
    """The walk that was asked for; along the valley to the same distance behind the minimum."""
    if way == "around":
        return around(land.moments, w, b, steps)
    if way == "downhill":
        return downhill(land.moments, w, b, steps, rate)
    return along_valley(land.moments, w, 2 * minimum(land.moments)[0] - w, steps)


def constants_of(land: Land, hand: int | None) -> dict[str, float]:
    """What the formulas name beside the ledger; `hand`: decimals kept, as by hand."""
    w_best, b_best, sse = minimum(land.moments)
    shape, lowest = ellipse(land.moments), sse / 2 / land.moments.n
    means = {"mean": shape.mean, "mean_square": shape.mean_square}
    given = {"lowest": lowest, "w_best": w_best, "b_best": b_best} | means
    return {"m": land.moments.n} | {name: half_up(v, hand) for name, v in given.items()}


def bowl(slug: str, land: Land, decimals: int, hand: int | None) -> Part:
    """Ask for the walk, walk, and tell."""
    way, w, b = asked_start(slug, land)
    with controls.folded(f"{slug}.{way}.more", text.MORE):
        steps, rate = asked_steps(slug, way, land)
    walk = walked(land, way, w, b, steps, rate)
    table = walk_table(walk, land.moments, hand)
    told = words.walk_words(land, walk, way, rate, decimals)
    off = float(np.abs(table["loss"].to_numpy() - walk.loss).max()) if hand else math.nan
    return Part(
        bowl_run(land, table, constants_of(land, hand)),
        f"{told}\n\n{words.shape_words(ellipse(land.moments), decimals)}",
        (WALKS[way], ellipse, loss_grid),
        bowl_script(way, w, b, steps, rate, land.view),
        words.hand_words(hand, off),
    )

"""The lecture's way of drawing contour lines, ring by ring, and what goes wrong with it."""

from functools import lru_cache

import streamlit as st

from core.loss_grid import loss_grid
from core.moments import Moments
from core.ring_collecting import CollectedRings, collected_rings
from core.rings import Window
from ui import controls
from ui.boards.loss_rings import ring_run
from ui.language import say
from ui.part import Part
from ui.surface import Land
from ui.surface.scripts import ring_script
from ui.tables.loss_surface import grid_of
from ui.text import loss_surface as text
from ui.words import loss_rings as words

WITHIN = {"near": 0.02, "equal": 0.0}
MOST_PLACES = 60


@lru_cache(maxsize=16)  # a class asks for the same ones again and again
def collected(moments: Moments, window: Window, side: int, places: int, within: float) -> CollectedRings:
    """The rings of these samples."""
    return collected_rings(grid_of(moments, window, side).loss, places, within)


def rings(slug: str, land: Land, decimals: int) -> Part:
    """Ask for the rule, collect, and tell."""
    rule = controls.choice(f"{slug}.rule", text.RULE, text.RULES, default="near")
    with (
        controls.folded(f"{slug}.rings.more", text.GRID),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        side = controls.whole(f"{slug}.side", text.SIDE, default=200, low=10, high=200)
        asked = controls.whole(f"{slug}.places", text.PLACES, default=2, low=0, high=6)
    places, found = asked, collected(land.moments, land.window, side, asked, WITHIN[rule])
    while not len(found.value) and places < MOST_PLACES:
        places += 1
        found = collected(land.moments, land.window, side, places, WITHIN[rule])
    if places > asked:
        st.warning(say(text.NO_RINGS, places=asked, used=places))
    return Part(
        ring_run(land, found, rule, side),
        words.ring_words(land, found, rule, side, places, decimals),
        (collected_rings, loss_grid),
        ring_script(land.window, side, places, WITHIN[rule]),
    )

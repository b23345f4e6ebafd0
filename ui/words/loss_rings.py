"""What goes wrong with the lecture's rings, counted on the rings themselves."""

import numpy as np

from core.ellipse import ellipse, half_axes
from core.losses import minimum
from core.ring_collecting import CollectedRings
from core.rounding import half_up
from ui.language import say
from ui.numerals import numeral
from ui.surface import Land
from ui.text import loss_surface as text

FEW = 5  # cells that make no line
WIDEST = 1.02 / 0.98 - 1  # what 2 % below and above the first cell span, rounding aside


def ring_words(land: Land, found: CollectedRings, rule: str, side: int, places: int, decimals: int) -> str:
    """How many rings, and every fault with its number."""
    count, half = len(found.value), 0.5 * 10.0**-places
    lowest = minimum(land.moments)[2] / 2 / land.moments.n
    told = [say(text.COLLECTED, places=places, side=side, rule=say(text.RULE_WORDS[rule]), count=count)]
    if rule == "near":
        scraps, widest = int(np.sum(found.width < 0.02)), f"{100 * found.width.max():.1f}"
        reason = say(text.ROUNDED_WIDE) if found.width.max() > WIDEST else ""
        told.append(say(text.FAULTS_SCRAPS, scraps=scraps, count=count, widest=widest, reason=reason))
    else:
        few = int(np.sum(found.cells < FEW))
        told.append(say(text.FAULTS_DOTS, places=places, single=few, few=FEW, count=count))
    told.append(say(text.FAULTS_ORDER, rises=int(np.sum(np.diff(found.value) > 0))))
    if found.skipped:
        told.append(say(text.FAULTS_HOLE, skipped=f"{found.skipped:,}"))
    else:
        kept = text.FAULTS_NO_HOLE if land.truth else text.FAULTS_KEPT
        told.append(say(kept, lowest=numeral(lowest, decimals)))
    rounded = half_up(lowest, places)
    edge = rounded + half
    long, short_axis = (numeral(v, decimals) for v in half_axes(ellipse(land.moments), edge - lowest))
    shown = {
        "lowest": numeral(lowest, places + 4),
        "rounded": numeral(rounded, places),
        "edge": numeral(edge, places + 1),
    }
    told.append(say(text.FAULTS_AREA, long=long, short=short_axis, **shown))
    told.append(say(text.FAULTS_TIME, visits=f"{count * side * side:,}"))
    return told[0] + "\n\n" + "\n".join(told[1:])

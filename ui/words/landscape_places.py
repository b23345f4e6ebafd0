"""Where many runs ended: tables of rules, of starts, and of basins."""

from collections.abc import Mapping

import numpy as np

from core.basins import Basins, Places
from core.endings import CONVERGED, ENDINGS
from core.landscape import Landscape
from core.rounding import half_up
from core.walk import Walk
from ui.boards.landscapes import BASINS_LIMIT
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral
from ui.text import gradient_descent as text
from ui.words.gradient_descent import where


def race_table(f: Landscape, runs: Mapping[str, Walk], decimals: int) -> str:
    """How every rule fared."""
    heads = [say(head) for head in text.RACE_HEADS]
    rows = [[say(text.RULES[rule]), *ending(f, run, 0, decimals)] for rule, run in runs.items()]
    return markdown_table([dict(zip(heads, row, strict=True)) for row in rows])


def ending(f: Landscape, run: Walk, k: int, decimals: int) -> list[str]:
    """How run k ended, after how many updates, where, and at which loss."""
    n = run.updates[k]
    at = where(f.names, run.theta[n, :, k], decimals)
    return [say(text.ENDINGS[run.stopped[k]]), str(n), at, numeral(float(run.value[n, k]), decimals)]


def water_words(f: Landscape, run: Walk, at: Places, decimals: int) -> str:
    """Where the eight drops came to rest."""
    arrived = sum(stopped == "converged" for stopped in run.stopped)
    heads = [say(head) for head in text.START_HEADS]
    rows = [
        [str(k + 1), where(f.names, run.theta[0, :, k], min(decimals, 3)), *ending(f, run, k, decimals)]
        for k in range(len(run.stopped))
    ]
    told = say(text.SEVERAL_WORDS, arrived=arrived, places=len(at.value))
    return told + "\n\n" + markdown_table([dict(zip(heads, row, strict=True)) for row in rows])


def basin_words(names: tuple[str, ...], found: Basins, decimals: int) -> str:
    """How many starts end at each place, and how many at none."""
    lost = {name: int(np.sum(found.ends == number)) for number, name in enumerate(ENDINGS)}
    lost["elsewhere"] = int(np.sum((found.ends == CONVERGED) & (found.place < 0)))
    told = [say(text.LOST[name], n=lost[name]) for name in text.LOST if lost[name]]
    words = say(
        text.BASIN_WORDS,
        total=f"{found.place.size:,}",
        limit=BASINS_LIMIT,
        lost=", ".join(told) if told else say(text.NONE_LOST),
    )
    heads = [say(head) for head in text.BASIN_HEADS]
    places = found.places
    rows = [
        [
            text.SWATCHES[i % len(text.SWATCHES)],
            where(names, half_up(places.theta[:, i], decimals), decimals),
            say(text.KINDS[places.kind[i]]),
            numeral(float(places.value[i]), decimals),
            f"{100 * float(np.mean(found.place == i)):.1f} %",
        ]
        for i in range(len(places.value))
    ]
    return words + ("\n\n" + markdown_table([dict(zip(heads, r, strict=True)) for r in rows]) if rows else "")

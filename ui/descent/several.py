"""Several runs at once: all rules from one start, or one rule from eight starts."""

import numpy as np

from core.basins import places
from core.endings import CONVERGED, ENDINGS
from core.walk import walk
from ui import shell
from ui.boards import gradient_many as board
from ui.boards.gradient_descent import SOURCES
from ui.boards.landscapes import arrived_of, drops, settings_of
from ui.boards.walk_script import walk_script
from ui.descent import Asked
from ui.descent.walking import walked
from ui.language import say
from ui.numerals import short
from ui.part import Part
from ui.text import gradient_descent as text
from ui.words import landscape_places as words


def race(asked: Asked, decimals: int) -> Part:
    """All rules from one start; those that divide by the size of the gradient have an η of their own."""
    rate = float(asked.settings.rate)
    rules = {rule: settings_of(rule, rate, asked.scaled) for rule in text.RULES}
    f, start, stop = asked.terrain.f, asked.start, asked.stop
    runs = {rule: walked(f, start, rule, s, stop, asked.hand) for rule, s in rules.items()}
    told = [
        say(text.RACE_WORDS, rate=short(rate), scaled=short(asked.scaled)),
        words.race_table(f, runs, decimals),
    ]
    shown = board.race_run(f, runs, asked.terrain.view)
    return Part(shown, "\n\n".join(told), SOURCES["race"], walk_script(asked, rules, {"": asked.start}))


def water(asked: Asked, decimals: int) -> Part:
    """One rule from eight starts."""
    f, view = asked.terrain.f, asked.terrain.view
    starts = drops(view, len(f.names), asked.seed)
    arrived = arrived_of(asked.stop.by, asked.stop.small)
    run = walk(f, starts, asked.rule, asked.settings, arrived, limit=asked.stop.updates, decimals=asked.hand)
    there = np.array([ENDINGS.index(stopped) == CONVERGED for stopped in run.stopped])
    at = places(f, run.theta[-1], run.value[-1], there, 0.02 * (view.x_high - view.x_low))
    shown = board.starts_run(f, run, at, view, brief=shell.presenting())
    named = {str(k + 1): tuple(start) for k, start in enumerate(starts.T.tolist())}
    script = walk_script(asked, {asked.rule: asked.settings}, named)
    return Part(shown, words.water_words(f, run, at, decimals), SOURCES[asked.rule], script)

"""One run on a landscape, alone or over the basins of all starts."""

from functools import lru_cache

from core.basins import Basins, basins
from core.endings import level
from core.landscape import Landscape
from core.ranges import Frame
from core.update_rules import Settings
from core.walk import Walk, walk
from ui import shell
from ui.boards import gradient_descent as board
from ui.boards.landscape_notation import NOTATION, OWN
from ui.boards.landscapes import BASINS_LIMIT, arrived_of
from ui.boards.walk_script import walk_script
from ui.descent import Asked, Stop
from ui.language import say, sentences
from ui.part import Part
from ui.text import gradient_descent as text
from ui.words import gradient_descent as words
from ui.words import gradient_question
from ui.words import landscape_places as places


def one(asked: Asked, guess: float | None, decimals: int) -> Part:
    """A single run with all its numbers, over the basins where all starts were asked for."""
    terrain = asked.terrain
    wanted = (terrain.f, asked.start, asked.rule, asked.settings, asked.stop)
    exact, run = walked(*wanted, None), walked(*wanted, asked.hand)
    found = None
    if asked.starts == "all" and len(terrain.f.names) == 2:
        found = all_ends(terrain.f, asked.rule, asked.settings, terrain.view)
    shown = board.walk_run(
        terrain.f,
        run,
        asked.settings,
        terrain.view,
        NOTATION.get(terrain.name, OWN),
        terrain.given,
        guess=guess if gradient_question.in_question(asked) else None,
        found=found,
        brief=shell.presenting(),
    )
    told = [words.outcome(asked, run, decimals), words.rule_words(asked.rule, asked.settings)]
    if words.as_in_course(asked) and run.stopped[0] == "converged":
        told[0] = sentences(told[0], say(text.SLIP[terrain.name]))
    if asked.starts == "all":
        told.insert(
            0, places.basin_words(terrain.f.names, found, decimals) if found else say(text.BASINS_NEED_TWO)
        )
    note = words.rounding(terrain.f.names, run, exact, asked.hand) if asked.hand else ""
    script = walk_script(asked, {asked.rule: asked.settings}, {"": asked.start})
    return Part(shown, "\n\n".join(told), board.SOURCES[asked.rule], script, note)


@lru_cache(maxsize=256)  # a class asks for the same runs again and again
def walked(
    f: Landscape, start: tuple[float, ...], rule: str, settings: Settings, stop: Stop, hand: int | None
) -> Walk:
    """The run from one start; `hand`: decimals kept, as by hand."""
    arrived = arrived_of(stop.by, stop.small)
    return walk(f, f.places(*start), rule, settings, arrived, limit=stop.updates, decimals=hand)


@lru_cache(maxsize=32)
def all_ends(f: Landscape, rule: str, settings: Settings, view: Frame) -> Basins:
    """Where every start in view ends."""
    return basins(f, rule, settings, level(1e-3), view, limit=BASINS_LIMIT)

"""Why a rate does not arrive: it bounces, diverges, falls or leaves, at which update and by which number."""

from collections.abc import Mapping

import numpy as np

from core.arrays import Array
from core.ground import Ground
from core.walk import Walk
from ui.boards.learning_rate import long_run
from ui.language import say, sentences
from ui.numerals import numeral, short
from ui.tables.learning_rate import gone, moving_factors, view_of
from ui.text import learning_rate as text


def lost_words(
    ground: Ground, run: Walk, rates: Array, i: int, kind: str, decimals: int, hand: int | None = None
) -> str:
    """Sentences about run i; none if it arrives."""
    rate = short(float(ground.unit * rates[i]))
    if kind not in ("bounces", "diverges", "wanders", "fell", "left"):
        return ""
    fixed = moving_factors(ground, rates)
    if fixed is None:
        return own_words(ground, run, rates, i, kind, decimals, long_run(ground, tuple(rates.tolist()), hand))
    j = int(np.abs(fixed[i]).argmax())
    factor, two = float(fixed[i, j]), len(ground.start) == 2
    name = ("1 − η", "1 − κη")[np.flatnonzero(ground.distance)[j]]
    if kind == "bounces":
        told = text.BOUNCES if two else text.BOUNCES_PARABOLA
        return say(told, rate=rate, name=name, factor=numeral(factor, decimals))
    told = text.DIVERGES if two else text.DIVERGES_PARABOLA
    words = say(told, rate=rate, name=name, size=numeral(abs(factor), decimals))
    return sentences(words, outside(ground, run, i), overflow(run, i, decimals))


def own_words(ground: Ground, run: Walk, rates: Array, i: int, kind: str, decimals: int, longer: Walk) -> str:
    """How it was lost, or the curvature that is too large for this rate: at the start, or where the lowest
    run came to. `longer` is the same run with more updates, from which `kind` is known.
    """
    rate, k = float(ground.unit * rates[i]), longer.updates[i]
    if kind in ("fell", "left"):
        told = text.FELL if kind == "fell" else text.LEFT
        return sentences(say(told, rate=short(rate), k=k), outside(ground, run, i) if kind == "fell" else "")
    lowest = np.where(np.isfinite(longer.value[-1]), longer.value[-1], np.inf).argmin()
    at = ground.f.places(ground.start[0], float(longer.theta[-1, 0, lowest]), float(longer.theta[-1, 0, i]))
    bends = ground.f.hessian(at)[0, 0].tolist()
    start, bottom, here = ({"bend": bend, "product": rate * bend} for bend in bends)
    if kind == "bounces" and here["bend"] == 0:
        return say(text.BOUNCES_STRAIGHT, rate=short(rate))
    most = 2 + 0.5 * 10.0**-decimals  # also as it is written
    if kind != "diverges":
        return (
            say(text.WANDERS, rate=short(rate), **shown(bottom, decimals)) if bottom["product"] > most else ""
        )
    where = "start" if start["product"] > most else "minimum" if bottom["product"] > most else "far"
    numbers = {"start": start, "minimum": bottom, "far": {}}[where]
    words = say(text.DIVERGES_OWN[where], rate=short(rate), **shown(numbers, decimals))
    return sentences(words, outside(ground, run, i), overflow(run, i, decimals))


def shown(numbers: Mapping[str, float], decimals: int) -> dict[str, str]:
    """Each number as it is written."""
    return {name: numeral(value, decimals) for name, value in numbers.items()}


def outside(ground: Ground, run: Walk, i: int) -> str:
    """From which update on the run is not in the picture."""
    view = view_of(ground)
    x, y = run.theta[:, 0, i], run.theta[:, 1, i] if run.theta.shape[1] == 2 else run.value[:, i]
    gone = ~((x >= view.x_low) & (x <= view.x_high) & (y >= view.y_low) & (y <= view.y_high))
    if not gone.any():
        return ""
    first = int(gone.argmax())
    return say(text.OUTSIDE if gone[first:].all() else text.AWAY, k=first)


def valleys(longer: Walk, kinds: list[str], decimals: int) -> str:
    """The places where runs of one function come to rest, if they are not the same."""
    rest = (np.abs(longer.slope[-1, 0]) < 1e-3) & np.isin(kinds, ("slides", "creeps", "zigzag", "one_jump"))
    places = np.sort(longer.theta[-1, 0, rest])
    apart = places[np.diff(places, prepend=-np.inf) > 0.05]  # one of each heap
    if len(apart) < 2:
        return ""
    return say(text.VALLEYS, x=say(text.COMMA).join(numeral(float(x), min(decimals, 2)) for x in apart[:4]))


def ended(run: Walk, i: int, value: float, decimals: int) -> str:
    """The last number of run i; if it was lost before the last update, with its own update."""
    shown = numeral(value, decimals)
    return say(text.EARLY, value=shown, k=run.updates[i]) if gone(run)[-1, i] else shown


def overflow(run: Walk, i: int, decimals: int) -> str:
    """Where the run was stopped because J had become too large."""
    if run.stopped[i] != "diverged":
        return ""
    return say(text.OVERFLOW, k=run.updates[i], loss=numeral(float(run.value[-1, i]), decimals))

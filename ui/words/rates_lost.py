"""Why a rate does not arrive: it bounces, diverges, falls or leaves, at which update and by which number."""

from collections.abc import Mapping

import numpy as np

from core.arrays import Array
from core.ground import Ground
from core.walk import Walk
from ui.language import say, sentences
from ui.numerals import numeral, short
from ui.tables.learning_rate import fixed_factors, view_of
from ui.text import learning_rate as text


def lost_words(ground: Ground, run: Walk, rates: Array, i: int, kind: str, decimals: int) -> str:
    """Sentences about run i; none if it arrives."""
    rate, k = short(float(ground.unit * rates[i])), run.updates[i]
    if kind == "fell":
        return sentences(say(text.FELL, rate=rate, k=k), outside(ground, run, i))
    if kind == "left":
        return say(text.LEFT, rate=rate, k=k)
    if kind not in ("bounces", "diverges", "wanders"):
        return ""
    fixed = fixed_factors(ground, rates)
    if fixed is None:
        return own_words(ground, run, rates, i, kind, decimals)
    j = int(np.abs(fixed[i]).argmax())
    factor = float(fixed[i, j])
    name = "1 − 2η" if len(ground.start) == 1 else ("1 − η", "1 − κη")[j]
    if kind == "bounces":
        return say(text.BOUNCES, rate=rate, name=name, factor=numeral(factor, decimals))
    words = say(text.DIVERGES, rate=rate, name=name, size=numeral(abs(factor), decimals))
    return sentences(words, outside(ground, run, i), overflow(run, i, decimals))


def own_words(ground: Ground, run: Walk, rates: Array, i: int, kind: str, decimals: int) -> str:
    """The curvature that is too large for this rate: at the start, or where the lowest run came to."""
    rate = float(ground.unit * rates[i])
    lowest = np.where(np.isfinite(run.value[-1]), run.value[-1], np.inf).argmin()
    at = ground.f.places(ground.start[0], float(run.theta[-1, 0, lowest]))
    start, bottom = ({"bend": bend, "product": rate * bend} for bend in ground.f.hessian(at)[0, 0].tolist())
    if kind != "diverges":
        return say(text.WANDERS, rate=short(rate), **shown(bottom, decimals)) if bottom["product"] > 2 else ""
    where = "start" if start["product"] > 2 else "minimum" if bottom["product"] > 2 else "far"
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


def overflow(run: Walk, i: int, decimals: int) -> str:
    """Where the run was stopped because J had become too large."""
    if run.stopped[i] != "diverged":
        return ""
    return say(text.OVERFLOW, k=run.updates[i], loss=numeral(float(run.value[-1, i]), decimals))

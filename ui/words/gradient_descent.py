"""How a walk went, in words made from its record."""

import numpy as np

from core.arrays import Array
from core.basins import curvatures_at, kind
from core.landscape import Landscape
from core.landscapes import ONE, TWO
from core.rounding import half_up
from core.stationary import stationary
from core.update_rules import Settings, newton_step
from core.walk import Walk
from ui.descent import Asked
from ui.language import say, sentences
from ui.numerals import numeral, short
from ui.text import gradient_descent as text


def as_in_course(asked: Asked) -> bool:
    """Whether the run shown is one the course prints."""
    course = {"square": ONE["square"], "waves": TWO["waves"]}.get(asked.terrain.name)
    if course is None or asked.rule != "plain" or asked.hand is not None:
        return False
    stop = (asked.stop.by, asked.stop.small) == (course.stop, course.small)
    return stop and asked.start == course.start and asked.settings.rate == course.rate


def where(names: tuple[str, ...], theta: Array, decimals: int) -> str:
    """A place in words: x = 3, y = 1."""
    return ", ".join(f"{name} = {numeral(float(v), decimals)}" for name, v in zip(names, theta, strict=True))


def outcome(asked: Asked, run: Walk, decimals: int) -> str:
    """Why the run ended, where, and what kind of place that is."""
    f, stop = asked.terrain.f, asked.stop
    theta, reason = run.theta[-1][:, :1], run.stopped[0]
    numbers = {
        "k": str(run.last),
        "where": where(f.names, theta[:, 0], decimals),
        "loss": numeral(float(run.value[-1, 0]), decimals),
        "stop": f"{'J' if stop.by == 'value' else '‖∇J‖'} < {short(stop.small)}",
    }
    if reason == "converged":
        return say(text.CONVERGED, **numbers, place=place_words(asked, theta, decimals))
    if reason == "diverged":
        return diverged(asked, run, numbers, decimals)
    if reason == "left":
        return say(text.LEFT if run.last else text.NO_START, **numbers)
    first = float(run.value[0, 0])
    if reason == "step limit" and float(run.value[-1, 0]) > max(first, 0.0) + 1e-9 * abs(first):
        return say(text.GREW, **numbers, first=numeral(first, decimals))
    return say({"fell": text.FELL, "stalled": text.STALLED}.get(reason, text.LIMITED), **numbers)


def place_words(asked: Asked, theta: Array, decimals: int) -> str:
    """What kind of place a run has come to, and whether a lower one is in view."""
    f, view = asked.terrain.f, asked.terrain.view
    if asked.stop.by == "value" or not at_rest(f, theta, 0.02 * (view.x_high - view.x_low)):
        return ""
    told = [say(text.PLACES[kind(f, theta)])]
    known = stationary(f, view)
    lowest = known.value[0] if len(known.value) else np.inf
    here = float(f.value(theta)[0])
    apart = len(known.value) and float(np.hypot.reduce(known.theta[:, 0] - theta[:, 0]))
    if here > lowest + 1e-3 * max(1.0, abs(lowest)) and apart > 0.1:
        place = where(f.names, half_up(known.theta[:, 0], decimals), decimals)
        told.append(say(text.LOWER, where=place, loss=numeral(float(lowest), decimals)))
    return sentences(*told)


def at_rest(f: Landscape, theta: Array, near: float) -> bool:
    """Whether a place where the gradient is 0 is near, by Newton's step, or it is flat all around."""
    gradient = f.slopes(theta)[1]
    if not gradient.any():
        return True
    step = newton_step(f.hessian(theta), gradient)
    return bool(np.hypot.reduce(step)[0] < near)


def diverged(asked: Asked, run: Walk, numbers: dict[str, str], decimals: int) -> str:
    """At which update, and whether the rate was too large from the start or only farther on."""
    if asked.rule != "plain":
        return say(text.DIVERGED_RULE, **numbers)
    curvature = float(curvatures_at(asked.terrain.f, run.theta[0][:, :1])[-1])
    product = float(asked.settings.rate) * curvature
    limit = 2 / curvature if curvature else np.inf
    more = {"curvature": curvature, "product": product, "limit": limit}
    written = {name: numeral(value, decimals) for name, value in more.items()}
    return say(text.DIVERGED if product > 2 else text.DIVERGED_LATER, **numbers, **written)


def rule_words(rule: str, settings: Settings) -> str:
    """What the rule does differently."""
    gain = short(1 / (1 - settings.beta1)) if settings.beta1 < 1 else "∞"
    return say(text.RULE_WORDS[rule], gain=gain)


def rounding(names: tuple[str, ...], run: Walk, exact: Walk, hand: int) -> str:
    """How much rounding at every step mattered."""
    return say(
        text.HAND,
        d=hand,
        k=run.last,
        k_exact=exact.last,
        where=where(names, run.theta[-1, :, 0], hand),
        exact=where(names, exact.theta[-1, :, 0], hand + 3),
    )

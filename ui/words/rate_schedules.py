"""What the schedules did, in words made from their runs."""

import numpy as np

from core.arrays import Array
from core.ground import Ground, rates_used
from core.quadratic_rates import best_rate, rate_limit
from core.rounding import half_up
from core.schedules import SCHEDULES
from core.walk import Walk
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.tables.learning_rate import moving_factors
from ui.text import learning_rate as text
from ui.words.rates_lost import ended

SMALL = 1e-6  # J so little above its minimum counts as arrived


def limit_words(ground: Ground, rate: float) -> str:
    """Where the runs start, and the limit of a rate that stays."""
    first = short(float(ground.unit * rate))
    if not ground.curvatures:
        return say(text.SCHEDULES_OWN, rate=first)
    return say(text.SCHEDULES_LIMIT, rate=first, limit=short(rate_limit(np.array(ground.curvatures))))


def names() -> list[str]:
    """The schedules as they are called."""
    return [say(text.SCHEDULES[name]) for name in SCHEDULES]


def outcome(ground: Ground, run: Walk, schedule: Array, decimals: int, hand: int | None) -> str:
    """The table of the schedules, which have arrived, and why the constant one has or has not."""
    rates, last = rates_used(ground, schedule, hand), run.value[-1] - ground.lowest
    head = say(text.HEAD_END, name="J", n=run.last)
    if ground.lowest:
        head = say(text.HEAD_ABOVE, lowest=short(ground.lowest), n=run.last)
    rows = [
        {
            say(text.SCHEDULE): f"**{say(text.SCHEDULES[name])}**: {say(text.RULES[name])}",
            say(text.HEAD_FIRST): numeral(float(rates[0, i]), decimals),
            say(text.HEAD_LAST): numeral(float(rates[max(run.last - 1, 0), i]), decimals),
            head: ended(run, i, float(last[i]), decimals),
        }
        for i, name in enumerate(SCHEDULES)
    ]
    made = rates[: len(schedule) - 1]  # the last row's rate makes no update
    told = (ranked(ground, run, decimals, hand), why(ground, run, made, decimals), lost(run))
    return "\n\n".join((markdown_table(rows), sentences(*told, jumps(ground, run, made, decimals))))


def ranked(ground: Ground, run: Walk, decimals: int, hand: int | None) -> str:
    """Which have arrived; of a function whose minimum is not known, the lowest and the highest."""
    last = np.where(np.isfinite(run.value[-1]), run.value[-1], np.inf)
    if not ground.minimum:
        best, worst = int(last.argmin()), int(last.argmax())
        shown = {"loss": numeral(float(last[best]), decimals), "high": numeral(float(last[worst]), decimals)}
        return say(text.SCHEDULES_BEST, n=run.last, best=names()[best], worst=names()[worst], **shown)
    near = last - ground.lowest < SMALL if hand is None else last == half_up(ground.lowest, hand)
    called = say(text.COMMA).join(f"**{names()[i]}**" for i in np.flatnonzero(near))
    told = (text.SCHEDULES_THERE, text.SCHEDULES_NONE)
    if hand is not None:
        told = (text.SCHEDULES_THERE_HAND, text.SCHEDULES_NONE_HAND)
    return say(told[0 if called else 1], n=run.last, small=short(SMALL), d=hand, names=called)


def lost(run: Walk) -> str:
    """Those, beside the constant one, that were stopped on the way."""
    told = list(zip(names(), run.stopped, run.updates, strict=True))[1:]
    return sentences(*(say(text.SCHEDULE_LOST, name=name, k=k) for name, end, k in told if end == "diverged"))


def why(ground: Ground, run: Walk, rates: Array, decimals: int) -> str:
    """What the constant rate's factor says, and which of the others get below the limit."""
    stopped = (
        say(text.CONSTANT_LOST, name=names()[0], k=run.updates[0]) if run.stopped[0] == "diverged" else ""
    )
    fixed = moving_factors(ground, rates[0] / ground.unit)
    if fixed is None or not fixed.shape[1]:
        return stopped
    factor = float(fixed[0, np.abs(fixed[0]).argmax()])
    if abs(factor) < 1 - 1e-9:
        return below_limit(ground, run, float(rates[0, 0]), decimals)
    told = text.CONSTANT_DIVERGES if abs(factor) > 1 + 1e-9 else text.CONSTANT_BOUNCES
    constant = say(told, name=names()[0], factor=numeral(factor, decimals))
    limit = rate_limit(np.array(ground.curvatures)[ground.distance != 0])
    falls = (rates[-1] < limit * (1 - 1e-9)) & (np.array(run.stopped) != "diverged")
    called = say(text.COMMA).join(f"**{names()[i]}**" for i in np.flatnonzero(falls))
    return sentences(constant, stopped, say(text.SCHEDULES_SHRINK, names=called) if called else "")


def below_limit(ground: Ground, run: Walk, rate: float, decimals: int) -> str:
    """Whether another schedule gains against a constant rate that arrives; only what the losses bear out."""
    if not ground.distance.all():
        return ""
    best, last = best_rate(np.array(ground.curvatures)), run.value[-1]
    shown = {"rate": short(rate), "best": short(float(half_up(best, decimals)) or best)}
    if rate <= best * (1 + 1e-9):
        return say(text.SCHEDULES_LOW, **shown) if (last[0] <= last + 1e-15).all() else ""
    return say(text.SCHEDULES_HIGH, **shown) if (last[1:] < last[0]).all() else ""


def jumps(ground: Ground, run: Walk, rates: Array, decimals: int) -> str:
    """The schedules that come upon the rate whose factor is 0, before they are there anyway."""
    curvatures = np.array(ground.curvatures)[ground.distance != 0] if ground.curvatures else np.array([])
    if not curvatures.size or np.ptp(curvatures) > 0:
        return ""
    best, found = best_rate(curvatures), []
    for i, name in enumerate(names()):
        at = np.flatnonzero(np.abs(1 - rates[: run.updates[i], i] * curvatures[0]) < 1e-9)
        if at.size and run.value[at[0], i] - ground.lowest >= SMALL:
            found.append(say(text.SCHEDULES_JUMP, name=name, best=numeral(best, decimals), k=int(at[0]) + 1))
    return sentences(*found)

"""What the schedules did, in words made from their runs."""

import numpy as np

from core.arrays import Array
from core.ground import Ground
from core.quadratic_rates import rate_limit
from core.schedules import SCHEDULES
from core.walk import Walk
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.tables.learning_rate import fixed_factors
from ui.text import learning_rate as text

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


def outcome(ground: Ground, run: Walk, schedule: Array, decimals: int) -> str:
    """The table of the schedules, which one is lowest, and why the constant one is not."""
    rates, last = ground.unit * schedule, run.value[-1] - ground.lowest
    head = say(text.HEAD_END, name="J", n=run.last)
    if ground.lowest:
        head = say(text.HEAD_ABOVE, lowest=short(ground.lowest), n=run.last)
    rows = [
        {
            say(text.SCHEDULE): f"**{say(text.SCHEDULES[name])}**: {say(text.RULES[name])}",
            say(text.HEAD_FIRST): numeral(float(rates[0, i]), decimals),
            say(text.HEAD_LAST): numeral(float(rates[max(run.last - 1, 0), i]), decimals),
            head: numeral(float(last[i]), decimals),
        }
        for i, name in enumerate(SCHEDULES)
    ]
    reason = why(ground, schedule, decimals)
    return "\n\n".join((markdown_table(rows), sentences(ranked(ground, run, decimals), reason, lost(run))))


def ranked(ground: Ground, run: Walk, decimals: int) -> str:
    """Which have arrived; of a function whose minimum is not known, the lowest and the highest."""
    last = np.where(np.isfinite(run.value[-1]), run.value[-1], np.inf)
    if not ground.minimum:
        best, worst = int(last.argmin()), int(last.argmax())
        shown = {"loss": numeral(float(last[best]), decimals), "high": numeral(float(last[worst]), decimals)}
        return say(text.SCHEDULES_BEST, n=run.last, best=names()[best], worst=names()[worst], **shown)
    there = [f"**{name}**" for name, J in zip(names(), last, strict=True) if J - ground.lowest < SMALL]
    if not there:
        return say(text.SCHEDULES_NONE, n=run.last, small=short(SMALL))
    return say(text.SCHEDULES_THERE, n=run.last, small=short(SMALL), names=say(text.COMMA).join(there))


def lost(run: Walk) -> str:
    """Those that were stopped on the way."""
    told = zip(names(), run.stopped, run.updates, strict=True)
    return sentences(*(say(text.SCHEDULE_LOST, name=name, k=k) for name, end, k in told if end == "diverged"))


def why(ground: Ground, schedule: Array, decimals: int) -> str:
    """What the constant rate's factor says."""
    fixed = fixed_factors(ground, schedule[0])
    if fixed is None:
        return ""
    factor = float(fixed[0, np.abs(fixed[0]).argmax()])
    rate = short(float(ground.unit * schedule[0, 0]))
    if abs(factor) < 1 - 1e-9:
        return say(text.SCHEDULES_FINE, rate=rate)
    return say(text.SCHEDULES_WHY, rate=rate, factor=numeral(factor, decimals))

"""The sums of two predictions' errors as bars, and the height a guess gives the last one."""

import numpy as np

from core.error_ledger import ErrorLedger
from ui.charts import losses as charts
from ui.language import say
from ui.numerals import short
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.text import squared_error as text

STYLE = {"A": "data", "B": "model"}
BARS = (("absolute_sum", "Σ|e|"), ("huber_sum", "Σ Huber"), ("square_sum", "Σe²"))


def sums(a: ErrorLedger, b: ErrorLedger, guess: float | None) -> Figure:
    """The sums so far as bars, A beside B, and what the guess says the last one comes to."""
    totals = np.concatenate([getattr(run, name) for run in (a, b) for name, _ in BARS])
    top = 1.3 * (float(totals.max()) or 1.0)
    drawn: list[Mark] = []
    for i, (name, sign) in enumerate(BARS):
        for which, x in (("A", i + 0.1), ("B", i + 0.4)):
            drawn.append(marks.segment(x, 0.0, x, f"{name}_{which}", style=STYLE[which], width=22))
        drawn.append(marks.label(i, -0.17 * top, sign))
        drawn.append(marks.label(i + 0.25, f"ratio_{name}_at", f"×{{ratio_{name}}}", anchor="middle"))
    frame = sheet(-0.15, len(BARS) - 0.2, -0.19 * top, top)
    alt = say(text.SUMS_ALT)
    return Figure(
        charts.bars(total=say(text.SUM)),
        {"corners": frame},
        say(text.SUMS),
        alt,
        [*ghost(guess, float(a.square_sum[-1]), top), *drawn],
    )


def ghost(guess: float | None, first: float, top: float) -> list[Mark]:
    """The height the guess gives the sum of squares of B."""
    if guess is None:
        return []
    height, x = guess * first, len(BARS) - 1
    words = text.YOU if height <= top else text.YOU_ABOVE
    at = min(height, 0.8 * top)
    level = marks.segment(x - 0.03, height, x + 0.58, height, style="ghost", dash=True)
    return [level, marks.label(x - 0.03, at, say(words, guess=short(guess)), style="ghost", anchor="end")]

"""How far an outlier moved each line and why, in words made from its way."""

import numpy as np

from core.outlier_pull import LOSSES, OutlierPull
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import squared_error as text


def outcome(run: OutlierPull, delta: float, decimals: int) -> str:
    """The table of the three lines, and why one moves more than another."""
    without, height = run.w_without * run.x + run.b_without, run.error[-1] + run.y[-1]
    moved = height - without
    rows = [
        {
            say(text.HEAD_BEST_UNDER): say(text.LINE_NAMES[name]),
            say(text.HEAD_WITHOUT, x=short(run.x)): numeral(without[i], decimals),
            say(text.HEAD_WITH): numeral(height[i], decimals),
            say(text.HEAD_MOVED): numeral(moved[i], decimals),
            say(text.HEAD_ERROR): numeral(run.error[-1, i], decimals),
            say(text.HEAD_PULL): numeral(run.pull[-1, i], decimals),
        }
        for i, name in enumerate(LOSSES)
    ]
    why = say(text.PULL_WORDS, squared=numeral(run.pull[-1, 0], decimals), delta=short(delta))
    through = say(text.THROUGH) if run.pull[-1, 1] == 0 and abs(moved[1]) > 0.1 else ""
    told = sentences(why, moved_words(run.x, np.abs(moved), decimals))
    return "\n\n".join(filter(None, (markdown_table(rows), told, through)))


def moved_words(x: float, moved: np.typing.NDArray[np.float64], decimals: int) -> str:
    """Which line moved most and which least."""
    most, least = int(moved.argmax()), int(moved.argmin())
    if moved[most] < 0.5 * 10.0**-decimals:
        return say(text.MOVED_NONE)
    names = {"most": say(text.LINE_NAMES[LOSSES[most]]), "least": say(text.LINE_NAMES[LOSSES[least]])}
    sizes = {"far": numeral(moved[most], decimals), "near": numeral(moved[least], decimals)}
    return say(
        text.MOVED_WORDS if LOSSES[most] == "squared" else text.MOVED_OTHER, x=short(x), **names, **sizes
    )

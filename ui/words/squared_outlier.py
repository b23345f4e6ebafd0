"""How far an outlier moved each line and why, in words made from its way."""

import numpy as np

from core.outlier_pull import LOSSES, OutlierPull
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import squared_error as text


def outcome(run: OutlierPull, delta: float, decimals: int) -> str:
    """The table of the three lines, and why one moves more than another."""
    without, height, moved = run.height_without, run.error[-1] + run.y[-1], run.moved
    rows = [
        {
            say(text.HEAD_BEST_UNDER): say(text.LINE_NAMES[name]),
            say(text.HEAD_WITHOUT, x=short(run.x)): numeral(without[i], decimals),
            say(text.HEAD_WITH): numeral(height[i], decimals),
            say(text.HEAD_MOVED): numeral(moved[i], decimals),
            say(text.HEAD_ERROR): numeral(run.error[-1, i], decimals),
            say(text.HEAD_PULL): numeral(run.pull[-1, i], decimals),
            say(text.HEAD_SHARE): numeral(run.share[i], decimals),
        }
        for i, name in enumerate(LOSSES)
    ]
    why = say(text.PULL_WORDS, squared=numeral(run.pull[-1, 0], decimals), delta=short(delta))
    parts = (markdown_table(rows), sentences(why, moved_words(run, decimals)), through_words(run))
    return "\n\n".join(filter(None, parts))


def moved_words(run: OutlierPull, decimals: int) -> str:
    """Which lines moved most and least; those that moved alike in the digits shown are named together."""
    moved = np.abs(run.moved)
    most, least = int(moved.argmax()), int(moved.argmin())
    if moved[most] < 0.5 * 10.0**-decimals:
        return say(text.MOVED_NONE)
    far, near = alike(moved, most, decimals), alike(moved, least, decimals)
    sizes = {"far": numeral(moved[most], decimals), "near": numeral(moved[least], decimals)}
    if len(far) == len(moved):
        return say(text.MOVED_ALIKE, x=short(run.x), far=sizes["far"])
    names = {"most": listed(far), "least": listed(near)}
    return say(text.MOVED_WORDS, x=short(run.x), **names, **sizes)


def alike(moved: np.typing.NDArray[np.float64], i: int, decimals: int) -> list[str]:
    """The losses whose lines moved as far as that of loss i, in the digits shown or but for rounding."""
    shown = [numeral(v, decimals) for v in moved]
    near = np.isclose(moved, moved[i], rtol=1e-9, atol=1e-9)
    return [name for name, v, same in zip(LOSSES, shown, near, strict=True) if same or v == shown[i]]


def listed(names: list[str]) -> str:
    """One loss, or two."""
    words = [say(text.LINE_NAMES[name]) for name in names]
    return words[0] if len(words) == 1 else say(text.BOTH, one=words[0], other=words[1])


def through_words(run: OutlierPull) -> str:
    """That the line of absolute error goes through the outlier, and whether its lever did that."""
    if run.pull[-1, 1] != 0:
        return ""
    far = not -1 <= run.x <= 2 and abs(run.moved[1]) > 0.1
    return sentences(say(text.THROUGH), say(text.LEVER) if far else "")

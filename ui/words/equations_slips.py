"""What a wrong line does, in words: which gradients differ, what the check says, and where it leads."""

from collections.abc import Sequence

import numpy as np

from core.arrays import Array
from core.equation_slips import Descent
from ui.boards.equations_notation import plain
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import four_equations as text

NEAR = 1e-5  # of the largest gradient: closer than that a central difference agrees


def outcome(
    told: str,
    right: Descent,
    wrong: Descent,
    numerical: Array,
    names: Sequence[str],
    rate: float,
    decimals: int,
) -> str:
    """All of it; `told`: what the slip is."""
    agreed = np.abs(wrong.used[0] - numerical) <= max(NEAR * float(np.abs(numerical).max()), 1e-9)
    table = gradient_table(wrong, numerical, names, agreed, decimals)
    said = [told, table, caught(wrong, names, agreed, decimals), direction(wrong)]
    return "\n\n".join([*said, after(right, wrong, rate, decimals)])


def gradient_table(
    wrong: Descent, numerical: Array, names: Sequence[str], agreed: Array, decimals: int
) -> str:
    """A row a parameter, at the start."""
    heads = [say(words) for words in (text.TABLE["name"], *text.SLIP_HEADS.values())]
    rows = []
    values = zip(wrong.gradient[0].tolist(), wrong.used[0].tolist(), numerical.tolist(), strict=True)
    for name, numbers, ok in zip(names, values, agreed.tolist(), strict=True):
        cells = (plain(name), *(numeral(v, decimals) for v in numbers), say(text.YES if ok else text.NO))
        rows.append(dict(zip(heads, cells, strict=True)))
    return markdown_table(rows)


def caught(wrong: Descent, names: Sequence[str], agreed: Array, decimals: int) -> str:
    """Which gradients the check finds wrong."""
    if agreed.all():
        return say(text.NOT_CAUGHT)
    i = int(np.abs(wrong.used[0] - wrong.gradient[0]).argmax())
    shown = {"wrong": wrong.used[0, i], "right": wrong.gradient[0, i]}
    return say(
        text.CAUGHT,
        n=int((agreed == 0).sum()),
        all=len(names),
        names=(", ".join if say(text.RIGHT) == text.RIGHT.en else "、".join)(
            plain(name) for name, ok in zip(names, agreed, strict=True) if not ok
        ),
        name=plain(names[i]),
        **{key: numeral(float(v), decimals) for key, v in shown.items()},
    )


def direction(wrong: Descent) -> str:
    """Length and angle at the start, and what they mean for a small step."""
    angle, length = float(wrong.angle[0]), float(wrong.length[0])
    if not (np.isfinite(angle) and np.isfinite(length)):
        return say(text.NO_DIRECTION)
    way = "level" if abs(angle - 90) < 1e-9 else "down" if angle < 90 else "up"
    meant = say(text.DOWNHILL[way])
    return say(text.DIRECTION, length=numeral(length, 2), angle=numeral(angle, 1), downhill=meant)


def after(right: Descent, wrong: Descent, rate: float, decimals: int) -> str:
    """Where both are after the updates."""
    lost = np.flatnonzero(~np.isfinite(wrong.cost))
    if lost.size:
        return say(text.DIVERGED, k=int(lost[0]))
    numbers = {"first": right.cost[0], "right": right.cost[-1], "wrong": wrong.cost[-1]}
    shown = {name: numeral(float(v), decimals) for name, v in numbers.items()}
    told = say(text.AFTER, k=len(right.cost) - 1, rate=short(rate), **shown)
    misled = (wrong.used[0] != wrong.gradient[0]).any() and wrong.cost[-1] < wrong.cost[0]
    return sentences(told, say(text.FALLS) if misled else "")

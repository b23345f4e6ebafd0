"""Boxes and arrows, which make diagrams."""

from collections.abc import Sequence

from ui.player.marks.mark import Mark, mark, told


def box(
    x: float,
    y: float,
    lines: Sequence[str],
    *,
    style: str = "quiet",
    width: float = 0.8,
    lit: tuple[str, float] | None = None,
    source: Sequence[str] = (),
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A box around (x, y), `width` in units of x, with lines of text, the first one its name.

    `{field}` in a line is this step's number. A line with a number not known yet (nan) stays empty.
    """
    return mark(
        "box", style, start, stop, x=x, y=y, lines=list(lines), width=width, lit=lit, source=told(source)
    )


def arrow(
    x: float,
    y: float,
    x2: float,
    y2: float,
    *,
    text: str = "",
    style: str = "quiet",
    bend: float = 0.0,
    at: float = 0.5,
    dash: bool = False,
    lit: tuple[str, float] | None = None,
    source: Sequence[str] = (),
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """An arrow from (x, y) to (x2, y2) that stops at the boxes standing there; `text` as in a box.

    `bend` moves its middle aside, as a part of its length (to the left of its way where positive); `at` is
    where on the way the text sits.
    """
    return mark(
        "arrow",
        style,
        start,
        stop,
        x=x,
        y=y,
        x2=x2,
        y2=y2,
        text=text or None,
        bend=bend or None,
        at=at,
        dash=dash or None,
        lit=lit,
        source=told(source),
    )

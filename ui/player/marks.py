"""The marks that move over a chart. A field is a column of the ledger, or a number that stays.

`style` names a color of the theme: data, model, truth, ghost or quiet. `start` and `stop` bound the steps at
which a mark is shown.

Boxes and arrows make diagrams. `lit=(field, value)` lights one up at the steps where the ledger's field has
that value; the field "phase" is the fine step, 0 the first formula. `source` is LaTeX that tells, on a click,
where the numbers come from; like a formula it may hold `\\val{field}`.
"""

from collections.abc import Sequence
from typing import Any

Mark = dict[str, Any]
Field = str | float


def _mark(kind: str, style: str, start: int, stop: int | None, **rest: Any) -> Mark:
    ends = ({"from": start} if start else {}) | ({} if stop is None else {"to": stop})
    return {"mark": kind, "style": style} | ends | {k: v for k, v in rest.items() if v is not None}


def point(
    x: Field,
    y: Field,
    *,
    height: Field | None = None,
    style: str = "model",
    size: float = 7,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A dot at (x, y); in a scene at this `height`."""
    return _mark("point", style, start, stop, x=x, y=y, height=height, size=size)


def segment(
    x: Field,
    y: Field,
    x2: Field,
    y2: Field,
    *,
    style: str = "model",
    dash: bool = False,
    tip: bool = False,
    width: float = 3,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A straight line from (x, y) to (x2, y2); `tip` makes it an arrow."""
    look = {"dash": dash or None, "tip": tip or None, "width": width}
    return _mark("segment", style, start, stop, x=x, y=y, x2=x2, y2=y2, **look)


def trail(
    x: Field,
    y: Field,
    *,
    height: Field | None = None,
    style: str = "model",
    dash: bool = False,
    width: float = 2.5,
) -> Mark:
    """The way from row 0 to this step; in a scene at this `height`."""
    return _mark("trail", style, 0, None, x=x, y=y, height=height, dash=dash or None, width=width)


def squares(w: Field, b: Field, *, style: str = "model", start: int = 0, stop: int | None = None) -> Mark:
    """A square on each residual of the chart's table `points` (x, y) against the line w x + b."""
    return _mark("squares", style, start, stop, w=w, b=b)


def label(
    x: Field,
    y: Field,
    text: str,
    *,
    style: str = "quiet",
    anchor: str | None = None,
    below: bool = False,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """Words above, or `below`, (x, y); `{field}` is this step's number."""
    return _mark("label", style, start, stop, x=x, y=y, text=text, anchor=anchor, below=below or None)


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
    return _mark(
        "box", style, start, stop, x=x, y=y, lines=list(lines), width=width, lit=lit, source=_told(source)
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
    return _mark(
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
        source=_told(source),
    )


def _told(source: Sequence[str]) -> list[str] | None:
    return list(source) or None

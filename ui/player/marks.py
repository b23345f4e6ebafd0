"""The marks that move over a chart. A field is a column of the ledger, or a number that stays.

`style` names a color of the theme: data, model, truth, ghost or quiet. `start` and `stop` bound the steps at
which a mark is shown.
"""

from typing import Any

Mark = dict[str, Any]
Field = str | float


def _mark(kind: str, style: str, start: int, stop: int | None, **rest: Any) -> Mark:
    ends = ({"from": start} if start else {}) | ({} if stop is None else {"to": stop})
    return {"mark": kind, "style": style} | ends | {k: v for k, v in rest.items() if v is not None}


def point(
    x: Field, y: Field, *, style: str = "model", size: float = 7, start: int = 0, stop: int | None = None
) -> Mark:
    """A dot at (x, y)."""
    return _mark("point", style, start, stop, x=x, y=y, size=size)


def segment(
    x: Field,
    y: Field,
    x2: Field,
    y2: Field,
    *,
    style: str = "model",
    dash: bool = False,
    width: float = 3,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A straight line from (x, y) to (x2, y2)."""
    return _mark("segment", style, start, stop, x=x, y=y, x2=x2, y2=y2, dash=dash or None, width=width)


def trail(x: Field, y: Field, *, style: str = "model", width: float = 2.5) -> Mark:
    """The way from row 0 to this step."""
    return _mark("trail", style, 0, None, x=x, y=y, width=width)


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

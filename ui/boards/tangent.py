"""The output over one variable: curve, tangent and secant, and the slope somebody guessed."""

from collections.abc import Mapping
from math import isfinite

from core.autodiff import Passes
from core.graph import Graph
from core.partials import function_of
from ui.boards.graph_notation import notation
from ui.charts.curves import curve
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables import derivatives as tables
from ui.tables.graph import begin_row
from ui.text import derivatives as text


def tangent_figure(
    shown: Graph, run: Passes, near: tables.Near, by: str, given: Mapping[str, float], guessed: float | None
) -> Figure:
    """The output over one variable; the tangent appears when the derivative is known.

    `guessed`: a slope that stays in the picture as a ghost.
    """
    names, view = notation(shown), near.view
    i = next(k for k, node in enumerate(shown.nodes) if node.operation == "variable" and node.name == by)
    edges = [e for e, source in enumerate(run.source) if source == i]
    known = begin_row(run) + (1 + edges[-1] if edges else 0)
    slope = float(run.gradients[-1, i])
    moving: list[Mark] = []
    if guessed is not None:
        moving += line(near, guessed, style="ghost", dash=True)
        moving.append(marks.label(view.x_high, view.y_low, say(text.YOU), style="ghost", anchor="end"))
    moving += secant(near)
    if isfinite(slope):
        moving += line(near, slope, start=known)
        rate = f"{names.plain_rate(len(shown.nodes) - 1, i)} = {{g{i}}}"
        corner, anchor = (view.x_high, "end") if slope < 0 else (view.x_low, None)
        moving.append(
            marks.label(corner, view.y_high, rate, style="model", anchor=anchor, below=True, start=known)
        )
    if isfinite(near.y):
        moving.append(marks.point(near.x, near.y))
    data = tables.function_tables(function_of(shown, given, by), view)
    output = names.tokens[-1].plain
    return Figure(curve(x=by, y=output), data, say(text.CURVE), say(text.CURVE_ALT, x=by, y=output), moving)


def line(
    near: tables.Near, slope: float, *, style: str = "model", dash: bool = False, start: int = 0
) -> list[Mark]:
    """A straight line of this slope through the point, from edge to edge."""
    left, right = near.view.x_low, near.view.x_high
    ends = (left, near.y + slope * (left - near.x), right, near.y + slope * (right - near.x))
    if not all(map(isfinite, ends)):
        return []
    return [marks.segment(*ends, style=style, dash=dash, width=2.5 if start else 2, start=start)]


def secant(near: tables.Near) -> list[Mark]:
    """The straight line through f(x - h) and f(x + h), and both points."""
    if not isfinite(near.central):
        return []
    left, right = near.view.x_low, near.view.x_high
    from_left = near.below + near.central * (left - near.x + near.h)
    ends = (left, from_left, right, from_left + near.central * (right - left))
    dots = [
        marks.point(near.x + s * near.h, y, style="truth", size=4)
        for s, y in ((-1, near.below), (1, near.above))
    ]
    return [marks.segment(*ends, style="truth", dash=True, width=1.5), *dots]

"""The player of “Loss surface”, second part: the lecture's rings one by one, beside contour lines."""

import numpy as np

from core.ellipse import ellipse
from core.losses import minimum
from core.ranges import Frame
from core.ring_collecting import CollectedRings
from ui.charts import curves
from ui.charts import regression as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Grid, Run, marks
from ui.player.formula import spelled
from ui.surface import Land
from ui.tables import loss_surface as tables
from ui.tables.frames import framed
from ui.text import loss_surface as text

FIRST = r"v = \val{value}"
LIKE = {
    "near": r"\left|\frac{v}{l}-1\right| < 0.02\ :\quad \ival{cells}",
    "equal": r"l = v\ :\quad \ival{cells}",
}
TRUE = r"\val{low} \le J \le \val{high},\quad \frac{\val{high}}{\val{low}}-1 = \val{width}\,\%"


def ring_run(land: Land, found: CollectedRings, rule: str, side: int) -> Run:
    """A ring a step on the left, contour lines of the same cells on the right."""
    formulas = (
        Formula(say(text.TELLS_FIRST), (FIRST,), "model"),
        Formula(say(text.TELLS_LIKE), (LIKE[rule],)),
        Formula(say(text.TELLS_TRUE), (TRUE,)),
    )
    ledger = tables.ring_table(found, land.moments)
    return Run(
        ledger,
        columns(rule),
        figures(land, found, side),
        formulas,
        position=say(text.AT_RING, n=len(found.value)),
    )


def columns(rule: str) -> list[Column]:
    """The ledger: a ring a row."""
    return [
        Column("ring", say(text.RING), "integer"),
        Column("value", "v", source=(FIRST,)),
        Column("cells", say(text.CELL_COUNT), "integer", source=(LIKE[rule],)),
        Column("low", r"J_{min}", source=(TRUE,)),
        Column("high", r"J_{max}", source=(TRUE,)),
        Column("width", spelled(text.WIDTH), source=(TRUE,)),
    ]


def figures(land: Land, found: CollectedRings, side: int) -> list[Figure]:
    """The cells collected so far, and proper contour lines."""
    view = land.window
    levels = tables.level_tables(land.moments, land.window, side)
    grid = Grid((view.w_low, view.w_high, side), (view.b_low, view.b_high, side))
    chart, held = charts.contour(w="w", b="b"), {"minimum": levels["minimum"], "corners": levels["corners"]}
    cells = held | {"rings": levels["rings"].iloc[:1], "grid": tables.step_table(found)}
    collected, shape = [marks.cells("step")], ellipse(land.moments)
    w, b, _ = minimum(land.moments)
    level = [marks.ellipse(w, b, "long", "short", shape.angle, style="model", width=3)]
    return [
        Figure(chart, cells, say(text.CELLS), say(text.CELLS_ALT), collected, grid=grid),
        Figure(chart, levels, say(text.LINES), say(text.LINES_ALT), level),
        order_figure(found),
    ]


def order_figure(found: CollectedRings) -> Figure:
    """The loss of every ring, in the order in which they are found."""
    ring = np.arange(1.0, len(found.value) + 1)
    view = Frame(0.0, len(ring) + 1.0, 0.0, 1.05 * float(found.value.max(initial=1.0)))
    chart = curves.curve(x=say(text.RING), y="v")
    data = framed(ring, found.value, view)
    return Figure(chart, data, say(text.ORDER), say(text.ORDER_ALT), [marks.point("ring", "value")])

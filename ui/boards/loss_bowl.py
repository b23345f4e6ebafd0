"""The player of “Loss surface”, first part: a walk on the bowl, on its contour, and each step's line."""

import pandas as pd

from core.losses import minimum
from core.ranges import frame
from ui.charts import regression as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Grid, Run, Scene, marks, still
from ui.player.marks import Mark
from ui.surface import Land
from ui.tables import loss_surface as tables
from ui.tables.frames import corners_of
from ui.text import loss_surface as text

LOSS = r"J = \frac{1}{2m}\sum(wx_i+b-y_i)^2"
LOSS_NOW = r"= \frac{1}{2\times\ival{m}}\sum(\val{w}\,x_i+\sval{b}-y_i)^2 = \val{loss}"
FORM = r"J^*+\tfrac{1}{2}\left[E(x^2)\,\Delta w^2+2E(x)\,\Delta w\,\Delta b+\Delta b^2\right]"
DELTA_W = r"\Delta w = \val{w}-\sval{w_best} = \val{delta_w}"
DELTA_B = r"\Delta b = \val{b}-\sval{b_best} = \val{delta_b}"
FORM_NOW = r"= \val{lowest}+\tfrac{1}{2}\left[\val{term_w}+\sval{term_wb}+\val{term_b}\right] = \val{loss}"
TERMS = (
    r"E(x^2)\,\Delta w^2 = \val{mean_square}\times\sval{delta_w}^2 = \val{term_w}",
    r"2E(x)\,\Delta w\,\Delta b = 2\times\sval{mean}\times\sval{delta_w}\times\sval{delta_b} = \val{term_wb}",
    r"\Delta b^2 = \sval{delta_b}^2 = \val{term_b}",
)
SLOPE_W = r"\frac{\partial J}{\partial w} = E(x^2)\,\Delta w+E(x)\,\Delta b = \val{dw}"
SLOPE_B = r"\frac{\partial J}{\partial b} = E(x)\,\Delta w+\Delta b = \val{db}"
CELL = r"J(\val{over_x},\,\val{over_y}) = \val{over_z}"


def bowl_run(land: Land, table: pd.DataFrame, constants: dict[str, float]) -> Run:
    """Bowl, contour and line on one step."""
    formulas = (
        Formula(say(text.TELLS_LOSS), (LOSS, LOSS_NOW), "model"),
        Formula(say(text.TELLS_FORM), (DELTA_W, DELTA_B, FORM, FORM_NOW)),
        Formula(say(text.TELLS_CELL), (CELL,), "ghost", dash=True),
    )
    return Run(table, columns(), figures(land), formulas, constants, position=say(text.AT_STEP))


def columns() -> list[Column]:
    """The ledger: the line, its loss, the slopes there, and the distances from the minimum."""
    return [
        Column("step", say(text.STEP), "integer"),
        Column("w", "w"),
        Column("b", "b"),
        Column("loss", "J", source=(*TERMS, FORM_NOW)),
        Column("dw", r"\partial J/\partial w", source=(SLOPE_W,)),
        Column("db", r"\partial J/\partial b", source=(SLOPE_B,)),
    ]


def figures(land: Land) -> list[Figure]:
    """The bowl that can be turned, the contour of the same cells, and the samples."""
    return [bowl_figure(land), contour_figure(land), line_figure(land)]


def bowl_figure(land: Land) -> Figure:
    """The losses of all cells as a surface, with the way on it."""
    w, b, sse = minimum(land.moments)
    on_it = [
        marks.trail("w", "b", height="loss"),
        marks.point(w, b, height=sse / 2 / land.moments.n, style="truth", size=5),
        marks.point("w", "b", height="loss"),
    ]
    top = float(tables.grid_of(land.moments, land.view).loss.max())
    places = grid(land)
    scene = Scene(places.x, places.y, (0.0, top), ("w", "b", "J"))
    data = {"surface": tables.cell_table(land.moments, land.view)}
    return Figure("", data, say(text.BOWL), say(text.BOWL_ALT), on_it, scene=scene)


def grid(land: Land) -> Grid:
    """The cells of the view."""
    view, n = land.view, tables.SIDE
    return Grid((view.w_low, view.w_high, n), (view.b_low, view.b_high, n))


def contour_figure(land: Land) -> Figure:
    """Contour lines through the same cells; pointing at a cell shows its line, a click starts there."""
    above = [
        *true_marks(land),
        marks.trail("w", "b", width=1.5),
        marks.point("w", "b"),
        marks.point("over_x", "over_y", style="ghost", size=5),
        marks.label("over_x", "over_y", "J = {over_z}", style="ghost"),
    ]
    levels = tables.level_tables(land.moments, land.view)
    data = levels | {"grid": tables.cell_table(land.moments, land.view)}
    chart, title, alt = charts.contour(w="w", b="b"), say(text.CONTOUR), say(text.CONTOUR_ALT)
    return Figure(chart, data, title, alt, above, pick=True, aspect=land.aspect, grid=grid(land))


def true_marks(land: Land) -> list[Mark]:
    """Where the line lies that the samples were made from, if that is known."""
    if land.truth is None:
        return []
    w, b = land.truth
    label = marks.label(w, b, say(text.TRUE), style="data", below=True)
    return [marks.point(w, b, style="data", size=4), label]


def line_figure(land: Land) -> Figure:
    """The samples with this step's line and its errors, and the line of the cell under the pointer."""
    (x, y), view = land.names, frame(land.samples.x, land.samples.y)
    drawn = [
        marks.rods("w", "b"),
        marks.line("w", "b"),
        marks.line("over_x", "over_y", style="ghost", dash=True),
    ]
    data = {"points": land.points, "corners": corners_of(view)}
    title, alt = say(text.LINE), say(text.LINE_ALT, x=x, y=y)
    return Figure(charts.held_scatter(x=x, y=y), data, title, alt, drawn)


def show_contour(slug: str, land: Land) -> None:
    """What the visitor sees before answering: the contour lines alone."""
    data = tables.level_tables(land.moments, land.view)
    title, alt = say(text.ASKED), say(text.ASKED_ALT)
    still(f"{slug}.asked", Figure(charts.contour(w="w", b="b"), data, title, alt, aspect=land.aspect))

"""The player of “Squared error”, second part: a line moves through the points, its loss along a parabola."""

import numpy as np
import pandas as pd

from core.loss_sweep import LossSweep
from core.losses import factor
from core.samples import Samples
from ui.charts import losses as charts
from ui.charts.regression import held_scatter
from ui.language import say
from ui.numerals import numeral, short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import squared_error as tables
from ui.tables.frames import sheet
from ui.text import squared_error as text

HELD = {"b": 3.0, "w": 1.0}  # of the other parameter
TRIED = {"b": np.round(np.linspace(0, 2, 41), 2), "w": np.round(np.linspace(2, 4, 41), 2)}
FOUR = {"b": np.array([0.0, 0.5, 1.0, 1.5]), "w": np.array([2.0, 2.5, 3.0, 3.5])}
FRAME = sheet(-0.04, 1.04, -0.2, 5.2)  # holds every line tried
BESIDE = sheet(-0.04, 1.25, -0.2, 5.9)  # with room for names at the right
SUM_OF = {"sum": r"\sum e^2", "mean": r"\frac{1}{m}\sum e^2", "half_mean": r"\frac{1}{2m}\sum e^2"}
DIVIDED = {
    "mean": r"\frac{\val{sse}}{\ival{m}}",
    "half_mean": r"\frac{\val{sse}}{2\times\ival{m}}",
}


def lines_run(points: Samples, run: LossSweep, four: LossSweep, loss: str, drawn: str) -> Run:
    """A row a line; `drawn`: "rods" or "squares"."""
    v = run.vary
    return Run(
        tables.sweep_table(run, factor(loss, points.m)),
        columns(v, loss),
        [moving(points, drawn), curve(run, four)],
        formulas(v, loss),
        {"m": points.m, "best": run.best, "lowest": run.lowest}
        | {"bend": run.curvature, "half_bend": run.curvature / 2},
        position=say(text.AT_LINE),
    )


def moving(points: Samples, drawn: str) -> Figure:
    """The points, the line of this step, its errors."""
    return Figure(
        held_scatter(x="x", y="y"),
        {"points": tables.points_table(points), "corners": FRAME},
        say(text.MOVING),
        say(text.MOVING_ALT),
        [errors(drawn, "w", "b"), marks.line("w", "b")],
    )


def errors(drawn: str, w: str | float, b: str | float) -> Mark:
    """The errors against a line, as rods or as squares."""
    return marks.squares(w, b) if drawn == "squares" else marks.rods(w, b)


def curve(run: LossSweep, four: LossSweep) -> Figure:
    """The loss over the parameter, with the four lines marked and a point at this step's line."""
    v = run.vary
    return Figure(
        charts.marked_curve(x=v, y="J"),
        tables.curve_tables(run, four),
        say(text.CURVE, name=v),
        say(text.CURVE_ALT, name=v),
        [
            marks.trail(v, "J"),
            marks.segment(v, 0.0, v, "J", style="quiet", dash=True, width=1.5),
            marks.point(v, "J"),
        ],
    )


def columns(v: str, loss: str) -> list[Column]:
    """The ledger's columns, each with where its numbers come from."""
    added = r"\sum e^2 = \sum(wx+b-y)^2 = \val{sse}"
    return [
        Column("k", say(text.TRY), "integer"),
        Column(v, v),
        *([] if loss == "sum" else [Column("sse", r"\sum e^2", source=(added,))]),
        Column("J", "J", source=(added, loss_line(loss))),
        Column("slope", rf"\partial J/\partial {v}", source=slope_lines(v)),
        Column("above", r"J-J_{\min}", source=(r"J-J_{\min} = \val{J}-\val{lowest} = \val{above}",)),
    ]


def formulas(v: str, loss: str) -> list[Formula]:
    """The line, its loss from the errors, the same from the parabola, and the slope."""
    known = rf"{v}^* = \val{{best}}, \quad J_{{\min}} = \val{{lowest}}, \quad c = \val{{bend}}"
    parabola = rf"J = J_{{\min}}+\tfrac12 c\,({v}-{v}^*)^2"
    numbers = rf"\val{{lowest}}+\val{{half_bend}}\,(\val{{{v}}}-\sval{{best}})^2"
    return [
        Formula(say(text.THE_LINE), (r"z = wx+b = \val{w}\,x+\sval{b}",), style="model"),
        Formula(say(text.ITS_LOSS), (loss_line(loss),)),
        Formula(say(text.PARABOLA, name=v), (known, parabola, rf"{{}} = {numbers}", r"{} = \val{J}")),
        Formula(say(text.SLOPE), slope_lines(v)),
    ]


def loss_line(loss: str) -> str:
    """The loss from the sum of squares."""
    divided = "" if loss == "sum" else rf" = {DIVIDED[loss]}"
    return rf"J = {SUM_OF[loss]}{divided} = \val{{J}}"


def slope_lines(v: str) -> tuple[str, str]:
    """The slope of the parabola at this step."""
    numbers = rf"\val{{bend}}\times(\val{{{v}}}-\sval{{best}})"
    return rf"\frac{{\partial J}}{{\partial {v}}} = c\,({v}-{v}^*)", rf"{{}} = {numbers} = \val{{slope}}"


def stills(points: Samples, four: LossSweep, drawn: str, decimals: int) -> list[Figure]:
    """Each of the four lines on the points with its errors and its loss, and all four together."""
    data = {"points": tables.points_table(points), "corners": FRAME}
    spec, v = held_scatter(x="x", y="y"), four.vary
    losses = [numeral(J, decimals) for J in four.loss.tolist()]
    lines = list(zip(four.w.tolist(), four.b.tolist(), strict=True))
    made = [
        Figure(
            spec,
            data,
            say(text.ONE_LINE, name=v, value=short(tried)),
            say(text.ONE_LINE_ALT, name=v, value=short(tried), loss=loss),
            [errors(drawn, w, b), marks.line(w, b), marks.label(0.0, 4.2, f"J = {loss}", style="model")],
        )
        for tried, loss, (w, b) in zip(four.tried.tolist(), losses, lines, strict=True)
    ]
    return [*made, together(data, spec, four, lines)]


def together(
    data: dict[str, pd.DataFrame], spec: str, four: LossSweep, lines: list[tuple[float, float]]
) -> Figure:
    """All four lines on the same points; the best of them solid."""
    v, best = four.vary, four.best_row
    drawn: list[Mark] = [marks.line(w, b, dash=i != best) for i, (w, b) in enumerate(lines)]
    end = float(BESIDE["x"].max())
    named = [  # the names stand on the lines' ends, not above them
        marks.label(end, w * end + b - 0.4, f"{v} = {short(tried)}", anchor="end")
        for tried, (w, b) in zip(four.tried.tolist(), lines, strict=True)
    ]
    values = ", ".join(map(short, four.tried.tolist()))
    alt = say(text.ALL_FOUR_ALT, name=v, values=values)
    return Figure(spec, data | {"corners": BESIDE}, say(text.ALL_FOUR), alt, [*drawn, *named], span=2)

"""The player of “Non-linear back-propagation”: a pass forward and back a step."""

from typing import Any

from core import nested_function, nonlinear_backprop
from core.nonlinear_passes import Passes, propagate
from core.ranges import Frame
from ui.boards.nonlinear_backprop_lines import columns, formulas
from ui.boards.nonlinear_backprop_row import row
from ui.charts import curves
from ui.language import say
from ui.player import Figure, Run, marks
from ui.tables import nonlinear_backprop as tables
from ui.takeaway import Script
from ui.text import nonlinear_backprop as text

TARGETS = {"course": 2.13, "notes": 2.14}
START, ASKED = 2.0, TARGETS["course"]  # what the driving question is about
TOLERANCE: dict[str, Any] = {"default": 1e-3, "low": 0.0, "high": 1.0, "step": 1e-3}
DOTS = 40  # passes that get a dot of their own
SOURCES = (
    nonlinear_backprop.forward,
    nonlinear_backprop.corrections,
    nonlinear_backprop.gradients,
    propagate,
    nested_function.slope,
    nested_function.solution,
)


def pass_run(run: Passes, guess: float | None, decimals: int | None, *, brief: bool = False) -> Run:
    """Five people, the curve with its tangent, the slope; `guess` stays as a ghost; `brief`: fewer lines."""
    ledger = tables.passes_table(run, say(text.NOTED), decimals)
    view = tables.view_of(run, guess)
    gradient = run.rate is not None
    return Run(
        ledger,
        columns(gradient=gradient, guarded="note" in ledger, brief=brief),
        [row(gradient=gradient), curve(run, view, guess), slope(run, view)],
        formulas(gradient=gradient, brief=brief, real=run.c[0] == run.c[0]),
        {"y": run.y, "rate": run.rate or 1.0},
        position=say(text.AT_PASS, m=len(ledger)),
    )


def curve(run: Passes, view: Frame, guess: float | None) -> Figure:
    """c over x: the wanted height, the dots so far, and this pass along its tangent to x - Δx."""
    goal = nested_function.solution(run.y)
    dots = [
        marks.point(x, c, size=4, start=k)
        for k, (x, c) in enumerate(zip(run.x[:DOTS].tolist(), run.c[:DOTS].tolist(), strict=True))
        if c == c  # nan where x has no c
    ]
    ghost = []
    if guess is not None:
        side = "start" if guess < 0.7 * view.x_high else "end"
        ghost = [
            marks.point(guess, ASKED, style="ghost"),
            marks.label(guess, ASKED, say(text.YOU), style="ghost", anchor=side),
        ]
    moving = [
        marks.segment(view.x_low, run.y, view.x_high, run.y, style="truth", dash=True, width=1.5),
        marks.label(view.x_high, run.y, "y", style="truth", anchor="end"),
        marks.segment("x", view.y_low, "x", "c", style="quiet", dash=True, width=1),
        *([marks.point(goal, run.y, style="truth", size=5)] if goal == goal else []),
        *ghost,
        *dots,
        marks.segment("reached", "landing", "reached", "c_next", style="quiet", dash=True, width=1.5),
        marks.segment("x", "c", "reached", "landing", width=2.5),
        marks.point("x", "c"),
        marks.label(view.x_high, view.y_low, "c = {c}", style="model", anchor="end"),
    ]
    data = tables.curve_tables(view)
    return Figure(curves.curve(x="x", y="c"), data, say(text.CURVE), say(text.CURVE_ALT), moving)


def slope(run: Passes, view: Frame) -> Figure:
    """dc/dx over x, and where this pass stands."""
    data = tables.slope_tables(tables.slope_start(run), view)
    top = float(data["corners"]["y"].to_numpy()[1])
    moving = [
        marks.segment("x", 0.0, "x", "slope", style="quiet", dash=True, width=1),
        marks.point("x", "slope"),
        marks.label(view.x_high, top, "{slope}", style="model", anchor="end", below=True),
    ]
    return Figure(curves.curve(x="x", y="dc/dx"), data, say(text.SLOPE), say(text.SLOPE_ALT), moving)


def script(x: float, y: float, settings: dict[str, object], decimals: int | None) -> Script:
    """What reproduces the last row of this page's table."""
    arguments = ", ".join(f"{name}={name}" for name in (*settings, "decimals"))
    return Script(
        (propagate, nested_function.solution),
        {"x": x, "y": y} | settings | {"decimals": decimals},
        RUN.replace("{arguments}", arguments),
    )


RUN = """run = propagate(x, y, {arguments})
print("pass", run.last + 1, "x", run.x[-1], "c", run.c[-1], "c-y", run.dc[-1], run.stopped)
print("exact solution", solution(y))
"""

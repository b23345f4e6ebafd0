"""The player of “Linear back-propagation”: a pass forward and back a step."""

from core import linear_backprop, linear_passes
from core.linear_passes import Passes
from ui.boards.linear_backprop_graph import graph
from ui.boards.linear_backprop_lines import columns, formulas
from ui.charts.curves import curve
from ui.charts.levels import levels
from ui.language import say
from ui.numerals import short
from ui.player import Figure, Run, marks
from ui.tables import linear_backprop as tables
from ui.takeaway import Script
from ui.text import linear_backprop as text

START, TARGET = {"w": 3.0, "b": 4.0}, 150.0  # what the driving question is about
TOLERANCES = {"fine": 1e-5, "coarse": 1e-4}
SOURCES = (linear_backprop.forward, linear_backprop.backward, linear_passes.change, linear_passes.propagate)


def pass_run(run: Passes, guess: float | None, rate: float, *, halve: bool, brief: bool = False) -> Run:
    """Graph and curve; `guess`: how much smaller b should become, a ghost beside the curve."""
    share = 2 if run.variables == "both" and halve else 1
    return Run(
        tables.passes_table(run),
        columns(run.variables, run.rule, share, brief=brief),
        [
            graph(run.variables, run.rule, share),
            surface(run) if run.variables == "both" else line(run, guess),
        ],
        formulas(run.variables, run.rule, share, brief=brief),
        {"target": run.target, "rate": short(rate)},
        position=say(text.AT_PASS),
    )


def line(run: Passes, guess: float | None) -> Figure:
    """z over the variable that changes; the slope used leads from this pass's point to the next b or w."""
    v = run.variables
    guessed = [float(run.b[0]) - guess] if guess is not None and v == "b" else []
    view = tables.frame_of([*getattr(run, v).tolist(), *guessed], [*run.z.tolist(), run.target])
    ghost = [
        mark
        for b in guessed
        for mark in (
            marks.segment(b, view.y_low, b, view.y_high, style="ghost", dash=True),
            marks.label(b, view.y_high, say(text.YOU), style="ghost", below=True),
        )
    ]
    leads = [] if run.rule == "gradient" else [marks.segment(v, "z", f"{v}_next", "target", width=2.5)]
    moving = [
        marks.segment(view.x_low, run.target, view.x_high, run.target, style="truth", dash=True, width=1.5),
        marks.label(view.x_high, run.target, f"{run.target:g}", style="truth", anchor="end"),
        *ghost,
        *leads,
        marks.segment(f"{v}_next", "target", f"{v}_next", "z_next", style="quiet", dash=True, width=1.5),
        marks.point(f"{v}_next", "z_next", style="quiet", size=5),
        marks.point(v, "z"),
    ]
    data = tables.curve_tables(run, view)
    return Figure(curve(x=v, y="z"), data, say(text.CURVE[run.rule]), say(text.CURVE_ALT), moving)


def surface(run: Passes) -> Figure:
    """The curve of all solutions over (w, b), curves of other z, and the way of the passes."""
    view = tables.frame_of(run.w.tolist(), run.b.tolist())
    moving = [marks.trail("w", "b", width=2), marks.point("w", "b")]
    data = tables.level_tables(run, view)
    return Figure(
        levels(x="w", y="b"), data, say(text.SURFACE, z=f"{run.target:g}"), say(text.SURFACE_ALT), moving
    )


def script(
    start: dict[str, float], target: float, settings: dict[str, object], decimals: int | None
) -> Script:
    """What reproduces the last row of this page's table."""
    arguments = ", ".join(f"{name}={name}" for name in (*settings, "decimals"))
    return Script(
        (linear_passes.propagate,),
        start | {"target": target} | settings | {"decimals": decimals},
        RUN.replace("{arguments}", arguments),
    )


RUN = """run = propagate(w, b, target, {arguments})
print("pass", run.last, "w", run.w[-1], "b", run.b[-1], "z", run.z[-1], run.stopped)
"""

"""The player of “Gradient descent”: one walk, every number of every update."""

from collections.abc import Callable, Mapping

from core import landscape, tape, update_rules, walk
from core.basins import Basins
from core.landscape import Landscape, landscape_of
from core.landscapes import ONE
from core.ranges import Frame
from core.update_rules import Settings
from core.walk import Walk
from ui.boards.landscape_figures import contour_figure, curve_figure, loss_figure, surface_figure
from ui.boards.landscape_notation import Notation
from ui.boards.landscapes import view_of
from ui.boards.rule_notation import each
from ui.boards.update_lines import (
    memory_lines,
    rule_constants,
    slope_lines,
    update_formulas,
    value_line,
)
from ui.charts import curves
from ui.language import say
from ui.player import Column, Figure, Run, marks, still
from ui.player.marks import Mark
from ui.tables.landscape import curve_tables
from ui.tables.walks import walk_table
from ui.text import gradient_descent as text

RULES: Mapping[str, Callable[..., object]] = {**update_rules.RULES, "newton": update_rules.newton_step}
LOOP: tuple[Callable[..., object], ...] = (
    update_rules.update_of,
    walk.walk,
    landscape.Landscape.slopes,
    tape.Tape.gradients,
)
SOURCES: Mapping[str, tuple[Callable[..., object], ...]] = {
    "race": (*dict.fromkeys(RULES.values()), *LOOP),
    **{rule: (function, *LOOP) for rule, function in RULES.items()},
}


def walk_run(
    f: Landscape,
    run: Walk,
    settings: Settings,
    view: Frame,
    notation: Notation,
    given: Mapping[str, float],
    *,
    guess: float | None = None,
    found: Basins | None = None,
    brief: bool = False,
) -> Run:
    """Everything about one walk: picture, loss, formulas and ledger.

    given    the numbers of the formula        brief    for a projector: large pictures, only the update
    """
    ledger = walk_table(f, run, settings, view)
    one = len(f.names) == 1
    pictures = curve_pictures(f, view, guess) if one else plane_pictures(f, view, found)
    losses = loss_figure({"J": run.value[:, 0]}, [marks.point("n", "J")])
    return Run(
        ledger,
        walk_columns(run.rule, f.names, notation),
        [*pictures, losses],
        update_formulas(run.rule, f.names, notation, brief=brief),
        rule_constants(settings) | dict(given),
        tall=brief,
        position=say(text.AT_UPDATE),
    )


def show_picture(slug: str) -> None:
    """The driving question's parabola, and where one stands."""
    f = landscape_of(ONE["square"].formula)
    x = ONE["square"].start[0]
    view = view_of(f, ONE["square"], (x,), 0.0)
    chart = curves.curve(x="x", y="J")
    here = [marks.point(x, float(f.value(f.places(x))[0]))]
    data = curve_tables(f, view)
    still(f"{slug}.picture", Figure(chart, data, say(text.PICTURE), say(text.PICTURE_ALT), here))


def curve_pictures(f: Landscape, view: Frame, guess: float | None) -> list[Figure]:
    """Point, direction and step on the curve."""
    shown: list[Mark] = []
    if guess is not None:
        at = float(f.value(f.places(guess))[0])
        shown += [marks.point(guess, at, style="ghost"), marks.label(guess, at, say(text.YOU), style="ghost")]
    shown += [
        marks.trail("x", "J", style="quiet", width=1.5),
        marks.segment("tail_x", "tail_y", "tip_x", "tip_y", style="truth", width=2.5),
        marks.segment("x", "J", "next_x", "J", style="data", tip=True),
        marks.segment("next_x", "J", "next_x", "J_next", style="data", dash=True, width=1.5),
        marks.point("x", "J"),
    ]
    return [curve_figure(f, view, shown)]


def plane_pictures(f: Landscape, view: Frame, found: Basins | None) -> list[Figure]:
    """Path, direction and step from above; the path on the surface."""
    above = [
        marks.trail("x", "y", width=1.5),
        marks.segment("x", "y", "tip_x", "tip_y", style="truth", tip=True, width=2.5),
        marks.segment("x", "y", "next_x", "next_y", style="data", tip=True),
        marks.point("x", "y"),
    ]
    on_it = [marks.trail("x", "y", height="J"), marks.point("x", "y", height="J")]
    return [contour_figure(f, view, above, found), surface_figure(f, view, on_it)]


def walk_columns(rule: str, names: tuple[str, ...], notation: Notation) -> list[Column]:
    """The ledger: place, loss, gradient and step of every update."""
    came = each(r"% = \val{was_#}-\sval{taken_#} = \val{#}", names)
    places = [Column(c, n, source=(line,)) for n, c, line in zip(names, "xy", came, strict=False)]
    value = Column("J", "J", source=(value_line(notation),))
    lines = {"g": slope_lines(rule, names, notation.slopes)[-len(names) :]} | memory_lines(rule, names)
    used = {"plain": "g", "newton": "g", "momentum": "gm", "nesterov": "gm", "adam": "gmv"}.get(rule, "gv")
    memories = [
        Column(f"{part}_{column}", f"{part}_{{{name}}}" if len(names) > 1 else part, source=(line,))
        for part in used
        for name, column, line in zip(names, "xy", lines[part], strict=False)
    ]
    return [Column("n", "n", "integer"), *places, value, *memories]

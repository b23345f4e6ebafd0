"""The player of “the black box”: what it gives, and what each try gives."""

from core.black_box import Tries
from ui.charts import training as charts
from ui.charts.regression import loss_curve
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import training_loop as tables
from ui.text import training_games as text


def tries_run(made: Tries) -> Run:
    """The four points of the box, this try's outputs, and the loss of all tries."""
    numbers = range(1, len(made.x) + 1)
    outputs, errors = {i: output_line(i) for i in numbers}, {i: error_line(i) for i in numbers}
    squares = "+".join(rf"\sval{{e{i}}}^2" for i in numbers)
    loss = rf"J = \dfrac{{{squares}}}{{2\times {len(made.x)}}} = \val{{loss}}"
    columns = [
        Column("k", say(text.TRY), "integer"),
        Column("p", "p"),
        Column("q", "q"),
        *(Column(f"e{i}", f"e_{i}", source=(outputs[i], errors[i])) for i in numbers),
        Column("loss", "J", source=(loss,)),
    ]
    given: dict[str, float | str] = {f"x{i}": short(float(v)) for i, v in enumerate(made.x, start=1)}
    given |= {f"y{i}": short(float(v)) for i, v in enumerate(made.y, start=1)}
    lines = [
        Formula(say(text.OUTPUTS), tuple(outputs.values())),
        Formula(say(text.ERRORS), (*errors.values(), loss)),
    ]
    figures, ledger = [points(made), losses(made)], tables.tries_table(made)
    return Run(ledger, columns, figures, lines, given, follow=True, position=say(text.AT_TRY))


def points(made: Tries) -> Figure:
    """The box's points, and a dashed line from each to this try's output."""
    drawn = [
        mark
        for i, (x, y) in enumerate(zip(made.x.tolist(), made.y.tolist(), strict=True), start=1)
        for mark in (
            marks.segment(x, y, x, f"z{i}", style="quiet", dash=True, width=2),
            marks.point(x, f"z{i}", size=6),
        )
    ]
    spec = charts.box_points(x="x", z="z")
    return Figure(spec, tables.box_tables(made), say(text.BOX_FIGURE), say(text.BOX_ALT), drawn)


def losses(made: Tries) -> Figure:
    """The loss of every try."""
    spec, title = loss_curve(step=say(text.TRY), loss="J"), say(text.TRY_LOSSES)
    return Figure(spec, {"run": tables.try_losses(made)}, title, title, [marks.point("k", "loss")])


def error_line(i: int) -> str:
    """The error of a try at one input."""
    return rf"e_{i} = \val{{z{i}}}-\val{{y{i}}} = \val{{e{i}}}"


def output_line(i: int) -> str:
    """The output of a try at one input."""
    return rf"z_{i} = \sval{{p}}\times\val{{x{i}}}+\sval{{q}}\times\val{{x{i}}}^2 = \val{{z{i}}}"

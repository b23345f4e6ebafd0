"""The player of “two classes”: the loss over the output, and its slope."""

import numpy as np

from core import binary_loss
from core.arrays import Array
from core.binary_loss import OutputLosses, output_loss
from ui.charts import entropy as charts
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import entropy as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import cross_entropy as text

OUTPUTS = np.arange(1, 100) / 100
SOURCES = (binary_loss.output_loss, binary_loss.over_outputs)
HIGHEST, STEEPEST = 6.9, 105.0
J_SOURCE = (
    r"J = -[\,y\ln a+(1-y)\ln(1-a)\,]",
    r"= \ival{y}\times\val{one}+\ival{y_other}\times\val{zero} = \val{J}",
)
ONE_SOURCE, ZERO_SOURCE = r"-\ln a = -\ln\val{a} = \val{one}", r"-\ln(1-a) = -\ln\val{rest} = \val{zero}"
SLOPE_SOURCE = (
    r"\frac{\partial J}{\partial a} = \frac{a-y}{a(1-a)}"
    r" = \frac{\val{a}-\ival{y}}{\val{a}\times\val{rest}} = \val{slope}",
)


def swept(predictions: tuple[float, float]) -> Array:
    """The outputs of the sweep, with the predictions that lie within it.

    >>> len(swept((0.6, 1.0))), len(swept((0.605, 1.0)))
    (99, 100)
    """
    return np.union1d(OUTPUTS, [a for a in predictions if OUTPUTS[0] <= a <= OUTPUTS[-1]])


def output_run(made: OutputLosses, y: int, predictions: tuple[float, float]) -> Run:
    """One row an output, from 0.01 to 0.99."""
    return Run(
        tables.output_table(made),
        [
            Column("a", "a"),
            Column("one", r"-\ln a", source=(ONE_SOURCE,)),
            Column("zero", r"-\ln(1-a)", source=(ZERO_SOURCE,)),
            Column("J", "J", source=J_SOURCE),
            Column("slope", r"\partial J/\partial a", source=SLOPE_SOURCE),
        ],
        [loss_figure(y, predictions), slope_figure(y)],
        [
            Formula("", (ONE_SOURCE, ZERO_SOURCE)),
            Formula(say(text.J_LINE), J_SOURCE, style="model"),
            Formula(say(text.SLOPE_LINE), SLOPE_SOURCE),
        ],
        {"y": y, "y_other": 1 - y},
        position=say(text.AT_OUTPUT),
    )


def loss_figure(y: int, predictions: tuple[float, float]) -> Figure:
    """The curves of both labels; the points of both predictions lie on the label's own."""
    at = np.array(predictions)
    J = output_loss(at, float(y))
    data = {
        "model": tables.output_curve(float(y)),
        "data": tables.output_curve(1.0 - y),
        "model_points": tables.points_table(at, J),
        "corners": sheet(0.0, 1.0, 0.0, HIGHEST),
    }
    mine, other = ("one", "zero") if y else ("zero", "one")
    names = [
        marks.label(0.03 if one else 0.97, 4.3, f"y = {int(one)}", style=style, anchor=side)
        for one, style, side in ((bool(y), "model", "start"), (not y, "data", "end"))
        for side in (["start"] if one else ["end"])
    ]
    moving = [marks.point("a", other, style="data", size=5), marks.point("a", mine)]
    spec = charts.curves(x="a", y="J", styles=("data", "model"), points=("model",))
    return Figure(
        spec,
        data,
        say(text.BOTH),
        say(text.BOTH_ALT),
        [*names, *prediction_marks(predictions, J.tolist()), *moving],
        span=2,
    )


def prediction_marks(predictions: tuple[float, float], J: list[float]) -> list[Mark]:
    """Each prediction's name above its point, as far as that is in the picture."""
    found: list[Mark] = []
    for a, loss, height in zip(predictions, J, (2.4, 4.0), strict=True):
        if loss < HIGHEST:
            side = "end" if a > 0.8 else None
            found += [
                marks.segment(a, loss, a, max(height, loss), style="truth", width=1.5),
                marks.label(a, max(height, loss), f"a = {short(a)}", style="truth", anchor=side),
            ]
    return found


def slope_figure(y: int) -> Figure:
    """dJ/da over the output."""
    ends = (-STEEPEST, 5.0) if y else (-5.0, STEEPEST)
    data = {
        "model": tables.slope_curve(float(y)),
        "corners": sheet(0.0, 1.0, *ends),
    }
    spec = charts.curves(x="a", y="∂J/∂a", styles=("model",))
    return Figure(spec, data, say(text.SLOPE), say(text.SLOPE_ALT), [marks.point("a", "slope")])


def script(y: int, decimals: int | None) -> Script:
    """What reproduces the last row."""
    return Script((binary_loss.over_outputs,), {"y": float(y), "decimals": decimals}, RUN)


RUN = """made = over_outputs(np.arange(1, 100) / 100, y, decimals)
print("a", made.a[-1], "J", made.loss[-1], "slope", made.slope[-1])
"""

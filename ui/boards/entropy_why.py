"""The player of “why not squared error”: both losses and both gradients over the weighted sum z."""

import numpy as np

from core import activations, binary_loss
from core.binary_loss import SumLosses
from ui.charts import entropy as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import entropy as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import entropy_losses as text

SUMS = np.linspace(-8.0, 8.0, 65)
SOURCES = (
    activations.sigmoid,
    activations.softplus,
    binary_loss.signed_error,
    binary_loss.cross_entropy,
    binary_loss.over_sums,
)
OUTPUT = (r"a = \sigma(\val{z}) = \val{a}", r"a-y = \val{a}-\ival{y} = \val{e}")
CROSS = r"J = -\ln(1-|a-y|) = \val{cross}"
CROSS_SLOPE = r"\frac{\partial J}{\partial z} = a-y = \val{e}"
SQUARE = r"J = \tfrac12(a-y)^2 = \tfrac12\sval{e}^2 = \val{square}"
SQUARE_SLOPE = (
    r"\frac{\partial J}{\partial z} = (a-y)\,a(1-a)",
    r"= \sval{e}\times\val{damping} = \val{slope}",
)

COLUMNS = (
    Column("z", "z"),
    Column("a", "a", source=OUTPUT[:1]),
    Column("cross", r"J_{CE}", source=(CROSS,)),
    Column("square", r"J_{SE}", source=(SQUARE,)),
    Column("e", r"J'_{CE}", source=(CROSS_SLOPE,)),
    Column("damping", "a(1-a)", source=(r"a(1-a) = \val{a}\times\val{rest} = \val{damping}",)),
    Column("slope", r"J'_{SE}", source=SQUARE_SLOPE),
)


def sums_run(made: SumLosses, y: int, *, brief: bool = False) -> Run:
    """One row a weighted sum z, from -8 to 8. `brief`: what a projector has room for."""
    return Run(
        tables.sum_table(made),
        [column for column in COLUMNS if not (brief and column.field == "damping")],
        [losses_figure(y), slopes_figure(y)],
        formulas(brief=brief),
        {"y": y},
        position=say(text.AT_Z),
    )


def formulas(*, brief: bool) -> list[Formula]:
    """The output, then loss and gradient under both."""
    shown = (
        (text.OUTPUT_LINE, OUTPUT, ""),
        (text.CROSS_LINE, (CROSS, CROSS_SLOPE), "model"),
        (text.SQUARE_LINE, (SQUARE, *SQUARE_SLOPE), "data"),
    )
    return [Formula("" if brief else say(name), lines, style=style) for name, lines, style in shown[brief:]]


def losses_figure(y: int) -> Figure:
    """Both losses."""
    at = -7.0 if y else 7.0
    names = [name(at, 7.0, "model", y), name(at, 0.5, "data", y)]
    moving = [marks.point("z", "square", style="data", size=6), marks.point("z", "cross")]
    data = tables.loss_curves(float(y)) | {"corners": sheet(-8.0, 8.0, -0.3, 8.5)}
    spec = charts.curves(x="z", y="J", styles=("data", "model"))
    return Figure(spec, data, say(text.LOSSES), say(text.LOSSES_ALT), [*names, *moving])


def slopes_figure(y: int) -> Figure:
    """Both gradients."""
    ends = (-1.1, 0.1) if y else (-0.1, 1.1)
    moving = [marks.point("z", "slope", style="data", size=6), marks.point("z", "e")]
    data = tables.slope_curves(float(y)) | {"corners": sheet(-8.0, 8.0, *ends)}
    spec = charts.curves(x="z", y="∂J/∂z", styles=("data", "model"))
    return Figure(spec, data, say(text.SLOPES), say(text.SLOPES_ALT), moving)


def name(x: float, y: float, style: str, label: int) -> Mark:
    """What a curve is called, beside it on the wrong side."""
    words = say(text.CROSS if style == "model" else text.SQUARE)
    return marks.label(x, y, words, style=style, anchor=None if label else "end")


def script(y: int, decimals: int | None) -> Script:
    """What reproduces the last row."""
    return Script((binary_loss.over_sums,), {"y": float(y), "decimals": decimals}, RUN)


RUN = """made = over_sums(np.linspace(-8.0, 8.0, 65), y, decimals)
print("z", made.z[-1], "a", made.a[-1], "cross-entropy", made.cross[-1], made.error[-1],
      "squared error", made.square[-1], made.square_slope[-1])
"""

"""The player of “why not squared error”: both losses and both gradients over the weighted sum z."""

import numpy as np

from core import activations, binary_loss
from core.arrays import Array
from core.binary_loss import SumLosses, over_sums
from ui.charts import entropy as charts
from ui.language import say
from ui.numerals import short
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
CROSS = {  # by label: from z, which loses nothing; and by hand, from the rounded a
    False: {
        1: (r"J = \ln(1+e^{-z})", r"= \ln(1+e^{-\sval{z}}) = \val{cross}"),
        0: (r"J = \ln(1+e^{z})", r"= \ln(1+e^{\val{z}}) = \val{cross}"),
    },
    True: {
        1: (r"J = -\ln a", r"= -\ln\val{a} = \val{cross}"),
        0: (r"J = -\ln(1-a)", r"= -\ln\val{rest} = \val{cross}"),
    },
}
CROSS_SLOPE = r"\frac{\partial J}{\partial z} = a-y = \val{e}"
SQUARE = r"J = \tfrac12(a-y)^2 = \tfrac12\sval{e}^2 = \val{square}"
SQUARE_SLOPE = (
    r"\frac{\partial J}{\partial z} = (a-y)\,a(1-a)",
    r"= \sval{e}\times\val{damping} = \val{slope}",
)


def swept(at: float) -> Array:
    """The weighted sums of the sweep, with `at` if it lies within it.

    >>> len(swept(-5.0)), len(swept(0.1)), len(swept(9.0))
    (65, 66, 65)
    """
    return np.union1d(SUMS, [at] if abs(at) <= SUMS[-1] else [])


def sums_run(made: SumLosses, y: int, at: float, *, by_hand: bool = False, brief: bool = False) -> Run:
    """One row a weighted sum z, from -8 to 8; `at` is marked. `brief`: what a projector has room for."""
    cross = CROSS[by_hand][y]
    return Run(
        tables.sum_table(made),
        [column for column in columns(cross) if not (brief and column.field in ("square", "damping"))],
        [losses_figure(y, at), slopes_figure(y, at)],
        formulas(cross, brief=brief),
        {"y": y},
        position=say(text.AT_Z),
    )


def columns(cross: tuple[str, str]) -> list[Column]:
    """The ledger's columns; a click on a number tells its formula."""
    return [
        Column("z", "z"),
        Column("a", "a", source=OUTPUT[:1]),
        Column("cross", r"J_{CE}", source=cross),
        Column("square", r"J_{SE}", source=(SQUARE,)),
        Column("e", r"J'_{CE}", source=(CROSS_SLOPE,)),
        Column("damping", "a(1-a)", source=(r"a(1-a) = \val{a}\times\val{rest} = \val{damping}",)),
        Column("slope", r"J'_{SE}", source=SQUARE_SLOPE),
    ]


def formulas(cross: tuple[str, str], *, brief: bool) -> list[Formula]:
    """The output, then loss and gradient under both."""
    shown = (
        (text.OUTPUT_LINE, OUTPUT, ""),
        (text.CROSS_LINE, (*((f"J {cross[1]}",) if brief else cross), CROSS_SLOPE), "model"),
        (text.SQUARE_LINE, (SQUARE, *SQUARE_SLOPE), "data"),
    )
    return [Formula("" if brief else say(name), lines, style=style) for name, lines, style in shown[brief:]]


def losses_figure(y: int, z: float) -> Figure:
    """Both losses, marked at z."""
    side, ends = (-1.0, ("start", "end")) if y else (1.0, ("end", "start"))
    names = [
        marks.label(4.4 * side, 6.0, say(text.CROSS), style="model", anchor=ends[0]),
        marks.label(-8.0 * side, 0.5, say(text.SQUARE), style="data", anchor=ends[1]),
    ]
    here = over_sums(np.array([z]), float(y))
    marked = at_mark(z, (float(here.cross[0]), float(here.square[0])), (-0.3, 8.5))
    moving = [marks.point("z", "square", style="data", size=6), marks.point("z", "cross")]
    data = tables.loss_curves(float(y)) | {"corners": sheet(-8.0, 8.0, -0.3, 8.5)}
    spec = charts.curves(x="z", y="J", styles=("data", "model"))
    return Figure(spec, data, say(text.LOSSES), say(text.LOSSES_ALT), [*names, *marked, *moving])


def slopes_figure(y: int, z: float) -> Figure:
    """Both gradients, marked at z."""
    ends = (-1.1, 0.1) if y else (-0.1, 1.1)
    here = over_sums(np.array([z]), float(y))
    marked = at_mark(z, (float(here.error[0]), float(here.square_slope[0])), ends)
    moving = [marks.point("z", "slope", style="data", size=6), marks.point("z", "e")]
    data = tables.slope_curves(float(y)) | {"corners": sheet(-8.0, 8.0, *ends)}
    spec = charts.curves(x="z", y="∂J/∂z", styles=("data", "model"))
    return Figure(spec, data, say(text.SLOPES), say(text.SLOPES_ALT), [*marked, *moving])


def at_mark(z: float, heights: tuple[float, float], ends: tuple[float, float]) -> list[Mark]:
    """A line at the z that is compared, and a dot on either curve."""
    up = marks.segment(z, ends[0], z, ends[1], style="truth", dash=True, width=1.5)
    third = ends[0] + (ends[1] - ends[0]) / 3
    told = marks.label(z, third, f"z = {short(z)}", style="truth", anchor="end" if z > 0 else "start")
    return [up, told, *(marks.point(z, height, style="truth", size=5) for height in heights)]


def script(y: int, decimals: int | None) -> Script:
    """What reproduces the last row."""
    return Script((binary_loss.over_sums,), {"y": float(y), "decimals": decimals}, RUN)


RUN = """made = over_sums(np.linspace(-8.0, 8.0, 65), y, decimals)
print("z", made.z[-1], "a", made.a[-1], "cross-entropy", made.cross[-1], made.error[-1],
      "squared error", made.square[-1], made.square_slope[-1])
"""

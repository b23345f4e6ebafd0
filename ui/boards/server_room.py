"""The player of “The server room”: one sample a step, before and after scaling."""

import pandas as pd

from core import scaling as scalings
from core.scaling import SCALINGS, Scaling
from core.summary import ScaledSteps, Summary, scaled_steps, scaled_summary, summary
from ui.charts import regression as charts
from ui.dataset import Dataset
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import descent as tables
from ui.takeaway import Script
from ui.text import server_room as text

AXIS = {
    "raw": "x′ = x",
    "centering": "x′ = x − x̄",
    "min_max": "x′ = (x − min) / (max − min)",
    "z_score": "x′ = (x − x̄) / s",
}
SHIFT = {"centering": r"\bar{x}", "min_max": r"x_{\min}", "z_score": r"\bar{x}"}
DIVISOR = {"centering": "1", "min_max": r"x_{\max}-x_{\min}", "z_score": "s"}
AT_SHIFT = {"centering": "x̄", "min_max": "min", "z_score": "x̄"}
SOURCES = {name: (function, scaled_steps, summary) for name, function in SCALINGS.items()}


def picture(data: Dataset) -> Figure:
    """The samples alone, to look at while thinking."""
    x, y = say(data.x_name), say(data.y_name)
    alt = say(text.RAW_ALT, x=x, y=y)
    return Figure(charts.scatter(x=x, y=y), {"points": data.points}, say(text.PICTURE), alt)


def sample_run(data: Dataset, steps: ScaledSteps, scaling: Scaling, *, shared: bool) -> Run:
    """One step a sample, in file order; `shared`: both figures have one horizontal axis."""
    ledger = tables.scaling_table(steps, data.points["row"].to_numpy(), data.points["y"].to_numpy())
    columns = [
        Column("row", say(text.SAMPLE), "integer"),
        Column("x", "x"),
        Column("y", "y"),
        Column("scaled", "x'"),
    ]
    return Run(
        ledger,
        columns,
        figures(ledger, data, steps, scaling, shared=shared),
        formulas(scaling.name, exact=steps.decimals is None),
        {"shift": steps.shift, "scale": steps.scale},
        position=say(text.AT_SAMPLE, m=f"{data.samples.m:,}"),
    )


def figures(
    ledger: pd.DataFrame, data: Dataset, steps: ScaledSteps, scaling: Scaling, *, shared: bool
) -> list[Figure]:
    """The samples over the raw and over the scaled x."""
    before = data.summaries["x"]
    after = scaled_summary(before, scaling)
    x_name, y_name = say(data.x_name), say(data.y_name)
    both = (min(before.low, after.low), max(before.high, after.high))
    raw_range, scaled_range = (both if shared else (s.low, s.high) for s in (before, after))
    y = data.summaries["y"]
    scaled = pd.DataFrame({"x": ledger["scaled"], "y": ledger["y"]})
    return [
        Figure(
            charts.held_scatter(x=x_name, y=y_name),
            _tables(data.points, raw_range, y),
            say(text.RAW_FIGURE),
            say(text.RAW_ALT, x=x_name, y=y_name),
            _marks("x", steps.shift, scaling.name, y),
        ),
        Figure(
            charts.held_scatter(x=AXIS[scaling.name], y=y_name),
            _tables(scaled, scaled_range, y),
            say(text.SCALED_FIGURE[scaling.name]),
            say(text.SCALED_ALT),
            _marks("scaled", 0.0, scaling.name, y),
        ),
    ]


def _tables(points: pd.DataFrame, across: tuple[float, float], y: Summary) -> dict[str, pd.DataFrame]:
    return {"points": points, "corners": tables.frame_table(across, (y.low, y.high))}


def _marks(x: str, zero: float, scaling: str, y: Summary) -> list[Mark]:
    """The current sample; where a scaling moves zero, that place and the sample's distance from it."""
    sample = marks.point(x, "y", size=8)
    if scaling == "raw":
        return [sample]
    return [
        marks.segment(zero, y.low, zero, y.high, style="truth", dash=True, width=1.5),
        marks.label(zero, y.low, AT_SHIFT[scaling] if zero or x == "x" else "0", style="truth"),
        marks.segment(zero, "y", x, "y", width=2.5),
        sample,
    ]


def formulas(scaling: str, *, exact: bool) -> list[Formula]:
    """This sample, the scaling step by step, and the way back, which is `exact` where nothing was rounded."""
    row = Formula(say(text.ROW), (r"x_{\ival{row}} = \val{x},\quad y_{\ival{row}} = \val{y}",))
    if scaling == "raw":
        return [row, Formula(say(text.UNCHANGED), (r"x' = x = \val{scaled}",))]
    shift, divisor = SHIFT[scaling], DIVISOR[scaling]
    difference = rf"x-{shift} = \val{{x}}-\sval{{shift}} = \val{{difference}}"
    quotient = (
        rf"\dfrac{{x-{shift}}}{{{divisor}}} = \dfrac{{\val{{difference}}}}{{\val{{scale}}}} = \val{{scaled}}"
    )
    if scaling == "centering":
        moved = Formula(say(text.SUBTRACT[scaling]), (rf"x' = {difference}",))
        back = r"x = \val{scaled}+\sval{shift} = \val{back}"
        return [row, moved, Formula(say(text.BACK[exact]), (back,))]
    return [
        row,
        Formula(say(text.SUBTRACT[scaling]), (difference,)),
        Formula(say(text.DIVIDE[scaling]), (f"x' = {quotient}",)),
        Formula(say(text.BACK[exact]), (r"x = \sval{scaled}\times\val{scale}+\sval{shift} = \val{back}",)),
    ]


def script(scaling: str, decimals: int | None) -> Script:
    """What reproduces the last row of this page's table."""
    make = getattr(scalings, scaling)
    return Script((make, scaled_steps), {"decimals": decimals}, RUN.replace("{scaling}", scaling))


RUN = (
    "steps = scaled_steps(x, {scaling}(x), decimals)\n"
    'print("sample", len(x), "x", x[-1], "y", y[-1], "scaled", steps.value[-1])\n'
)

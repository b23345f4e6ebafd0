"""The player of “Squared error”, third part: an outlier moves away, and three best lines follow or do not."""

from core.outlier_pull import LOSSES, OutlierPull
from core.samples import Samples
from ui.charts import losses as charts
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import squared_error as tables
from ui.tables.frames import sheet
from ui.text import squared_error as text

STYLES = dict(zip(LOSSES, ("model", "truth", "data"), strict=True))
WIDTHS = {"absolute": 6.0, "huber": 3.0, "squared": 3.0}  # so that lines upon one another are all seen
View = tuple[float, float, float, float]  # x from, to, y from, to
NEAR: View = (-0.25, 1.75, -6.0, 8.0)
VALUE = {"squared": r"\tfrac12 e^2", "absolute": "|e|", "huber": r"H_\delta(e)"}
SHORT = {"squared": r"(\tfrac12 e^2)' = e", "absolute": "|e|'", "huber": "H_\\delta'(e)"}
SLOPE = {
    "squared": "e",
    "absolute": r"\operatorname{sign}(e)",
    "huber": r"\max(-\delta,\ \min(\delta,\ e))",
}
SOLVED = {
    "squared": r"\sum e = 0,\quad \sum ex = 0",
    "absolute": r"\sum|e| \text{ min.}",
    "huber": r"\sum H_\delta(e) \text{ min.}",
}


def outlier_run(points: Samples, run: OutlierPull, delta: float, shown: str, view: View) -> Run:
    """A row a place of the outlier; `shown` in the ledger: "lines" or "pulls"; `view`: of the plane."""
    return Run(
        tables.pull_table(run),
        columns(shown),
        [
            scene(points, run, view),
            law(reach_of(view), delta, pull=False),
            law(reach_of(view), delta, pull=True),
        ],
        [formula(name) for name in LOSSES],
        {"delta": short(delta)},
        follow=True,
        position=say(text.AT_PLACE),
    )


def view_of(run: OutlierPull) -> View:
    """The part of the plane shown: around the points, and grown where the outlier's way leaves that."""
    left, right, low, high = NEAR
    x, bottom, top = run.x, float(run.y.min()), float(run.y.max())
    return (
        left if x >= left else 1.25 * x,
        right if x <= right else 1.25 * x,
        low if bottom >= low else 1.25 * bottom,
        high if top <= high else 1.25 * top,
    )


def reach_of(view: View) -> float:
    """How large an error of an outlier in this view may be: its distance from y = 3x + 1, and some room."""
    left, right, low, high = view
    return 1.1 * max(abs(3 * x + 1 - y) for x in (left, right) for y in (low, high))


def scene(points: Samples, run: OutlierPull, view: View) -> Figure:
    """The points, the outlier on its way, three lines, and the line without it. Dragging sets the place."""
    x, y = run.x, float(run.y[-1])
    moving: list[Mark] = [
        marks.line(f"w_{name}", f"b_{name}", style=STYLES[name], width=width)
        for name, width in WIDTHS.items()
    ]
    return Figure(
        charts.quiet_scatter(x="x", y="y"),
        {"points": tables.points_table(points), "corners": sheet(*view)},
        say(text.OUTLIER_FIGURE),
        say(text.OUTLIER_ALT),
        [
            marks.trail("x", "y", style="quiet", width=1.5),
            *moving,
            marks.line(float(run.w_without[0]), float(run.b_without[0]), style="ghost", dash=True, width=2),
            marks.point(x, y, style="ghost", size=10),
            marks.point("x", "y", style="quiet", size=8),
        ],
        pick=True,
        drag="xy",
        span=2,
    )


def law(reach: float, delta: float, *, pull: bool) -> Figure:
    """The three losses over the error, or their slopes, with a point each for the outlier."""
    kind = "pull" if pull else "value"
    return Figure(
        charts.three_curves(x=say(text.E), y=say(text.PULL if pull else text.VALUE)),
        tables.error_curves(reach, delta, pull=pull),
        say(text.PULL_FIGURE if pull else text.VALUE_FIGURE),
        say(text.PULL_ALT if pull else text.VALUE_ALT),
        [marks.point(f"e_{name}", f"{kind}_{name}", style=STYLES[name], size=6) for name in LOSSES],
    )


def formula(name: str) -> Formula:
    """One loss: its line, the outlier's error against it, and its pull."""
    return Formula(
        say(text.LINE_NAMES[name]),
        (
            rf"z = \val{{w_{name}}}\,x+\sval{{b_{name}}}",
            rf"e = z-y = \val{{e_{name}}} \qquad {SHORT[name]} = \val{{pull_{name}}}",
        ),
        style=STYLES[name],
    )


def error_line(name: str) -> str:
    """The outlier's error against the line."""
    return rf"e = z-y = \val{{z_{name}}}-\sval{{y}} = \val{{e_{name}}}"


def pull_line(name: str) -> str:
    """The slope of the loss at that error."""
    slope = rf"{SLOPE[name]} = " if name != "squared" else "e = "
    return rf"\frac{{d}}{{de}}\,{VALUE[name]} = {slope}\val{{pull_{name}}}"


def columns(shown: str) -> list[Column]:
    """The outlier's place, then the three lines, or its errors and pulls."""
    head = [Column("k", say(text.STEP), "integer"), Column("y", "y")]
    signs = dict(zip(LOSSES, (r"e^2", "|e|", "H"), strict=True))
    if shown == "lines":
        return head + [
            Column(
                f"{v}_{name}", rf"{v}_{{{signs[name]}}}", source=(SOLVED[name], rf"{v} = \val{{{v}_{name}}}")
            )
            for name in LOSSES
            for v in "wb"
        ]
    return head + [
        column
        for name in LOSSES
        for column in (
            Column(f"e_{name}", rf"e_{{{signs[name]}}}", source=(error_line(name),)),
            Column(
                f"pull_{name}", rf"\text{{{say(text.PULL)}}}_{{{signs[name]}}}", source=(pull_line(name),)
            ),
        )
    ]

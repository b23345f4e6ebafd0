"""The player of “Loss surface”, third part: another line, shifting x, scaling x, and what the ellipses do."""

import pandas as pd

from core.arrays import Array
from core.ranges import Frame
from ui.charts import curves
from ui.charts import regression as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.formula import spelled
from ui.surface import Land
from ui.tables.frames import corners_of, framed
from ui.text import loss_surface as text

RINGS = (0.2, 0.4, 0.6, 0.8, 1.0)  # parts of the outermost ellipse
MATRIX = (
    r"\left[\begin{matrix}E(x'^2)&E(x')\\E(x')&1\end{matrix}\right] = "
    r"\left[\begin{matrix}\val{mean_square}&\val{mean}\\\val{mean}&1\end{matrix}\right]"
)
SUM = r"s = E(x'^2)+1,\quad p = E(x'^2)-E(x')^2"
EIGEN = r"\lambda = \frac{s\pm\sqrt{s^2-4p}}{2} = \val{large},\ \val{small}"
RATIO = r"\sqrt{\frac{\lambda_{max}}{\lambda_{min}}} = \sqrt{\frac{\val{large}}{\val{small}}} = \val{ratio}"
SLANT = r"\tan 2\theta = \frac{2E(x')}{E(x'^2)-1},\quad \theta = \val{angle}°"
SCALED = r"x' = \frac{x-\val{shift}}{\val{scale}},\quad y' = y+\sval{tilt}\,x"


def circle_run(land: Land, table: pd.DataFrame, cloud: Frame, plane: Frame) -> Run:
    """Ellipses, samples and the ratio of the axes on one step; in these frames."""
    formulas = (
        Formula(say(text.TELLS_SCALING), (SCALED,), "data"),
        Formula(say(text.TELLS_HESSIAN), (MATRIX,)),
        Formula(say(text.TELLS_EIGEN), (SUM, EIGEN)),
        Formula(say(text.TELLS_RATIO), (RATIO, SLANT), "model"),
    )
    drawn = [ellipse_figure(plane), cloud_figure(land, cloud), ratio_figure(table["ratio"].to_numpy())]
    return Run(table, columns(), drawn, formulas, position=say(text.AT_STEP))


def columns() -> list[Column]:
    """The ledger: what is done, ratio and angle, both means, both eigenvalues."""
    return [
        Column("step", say(text.STEP), "integer"),
        Column("what", say(text.WHAT), "words"),
        Column("ratio", spelled(text.RATIO_AXIS), source=(RATIO,)),
        Column("angle", spelled(text.ANGLE), source=(SLANT,)),
        Column("mean", "E(x')", source=(SCALED, MATRIX)),
        Column("mean_square", "E(x'^2)", source=(SCALED, MATRIX)),
        Column("small", r"\lambda_{min}", source=(SUM, EIGEN)),
        Column("large", r"\lambda_{max}", source=(SUM, EIGEN)),
    ]


def ellipse_figure(view: Frame) -> Figure:
    """Five contour lines around the minimum, one scale on both axes."""
    lines = [marks.ellipse(0, 0, "long", "short", "angle", part=part) for part in RINGS]
    shown = [*lines, marks.point(0, 0, style="truth", size=4)]
    empty = framed_empty() | {"corners": corners_of(view)}
    title, alt = say(text.ELLIPSES), say(text.ELLIPSES_ALT)
    return Figure(curves.curve(x="Δw", y="Δb"), empty, title, alt, shown, aspect=view.x_high / view.y_high)


def framed_empty() -> dict[str, pd.DataFrame]:
    """A curve of a single point, which is not seen: the marks draw everything."""
    return {"curve": pd.DataFrame({"x": [0.0], "y": [0.0], "piece": [0.0]})}


def cloud_figure(land: Land, view: Frame) -> Figure:
    """The samples where this step has put them, and their best line."""
    drawn = [marks.cloud("shift", "scale", "tilt"), marks.line("w", "b")]
    x, y = (f"{name}′" for name in land.names)
    data = {"points": land.points, "corners": corners_of(view), "cloud": land.points.iloc[:0]}
    title, alt = say(text.CLOUD), say(text.CLOUD_ALT)
    return Figure(charts.framed_scatter(x=x, y=y), data, title, alt, drawn)


def ratio_figure(ratio: Array) -> Figure:
    """The ratio of the axes over the steps."""
    steps = pd.RangeIndex(len(ratio)).to_numpy().astype(float)
    data = framed(steps, ratio, Frame(0.0, len(ratio) - 1.0, 0.0, 1.1 * float(ratio.max())))
    chart = curves.curve(x=say(text.STEP), y=say(text.RATIO_AXIS))
    return Figure(chart, data, say(text.RATIO), say(text.RATIO_ALT), [marks.point("step", "ratio")])

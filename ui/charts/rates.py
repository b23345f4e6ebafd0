"""What a learning rate costs: steps over the rate; and rates or losses over the updates."""

import altair as alt

from ui.charts.sentence import POWERS, STYLES, AnyChart, compiled
from ui.charts.sentence import across as right
from ui.charts.sentence import up as upward


@compiled
def steps_over_rate(*, rate: str, steps: str) -> AnyChart:
    """Steps needed, both axes logarithmic. Tables `run`: rate, steps; `level`: the same, a dashed line."""
    across = alt.X("rate:Q").title(rate).scale(type="log", nice=False).axis(labelExpr=POWERS, grid=False)
    up = alt.Y("steps:Q").title(steps).scale(type="log").axis(labelExpr=POWERS, grid=False)
    line = alt.Chart(alt.NamedData("run")).mark_line(style="model", strokeWidth=2.5)
    level = alt.Chart(alt.NamedData("level")).mark_line(style="truth", strokeDash=[7, 6], strokeWidth=2)
    return line.encode(across, up) + level.encode(across, up)


@compiled
def sweep(*, rate: str, steps: str) -> AnyChart:
    """Steps over the rate, logarithmic. Tables `data`, `truth`, `model` (on top): rate, steps, piece (a line
    each); `corners`: rate, steps.
    """
    across = alt.X("rate:Q").title(rate).scale(type="log", nice=False).axis(labelExpr=POWERS, grid=False)
    up = alt.Y("steps:Q").title(steps).scale(type="log", nice=False).axis(labelExpr=POWERS, grid=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    lines = (
        alt.Chart(alt.NamedData(style))
        .mark_line(style=style, strokeWidth=width)
        .encode(across, up, detail="piece:N")
        for style, width in (("data", 2), ("truth", 2), ("model", 4))
    )
    return alt.layer(corners, *lines)


@compiled
def five_lines(*, n: str, value: str, log: bool, stepped: int = -1) -> AnyChart:
    """Five lines over the updates on held axes. Tables `lines`: n, value, line (a number in STYLES);
    `corners`: n, value. The line `stepped` is drawn as steps.
    """
    across = alt.X("n:Q").title(n).scale(nice=False).axis(tickMinStep=1, format="d")
    up = alt.Y("value:Q").title(value)
    up = up.scale(type="log", nice=False).axis(labelExpr=POWERS) if log else up.scale(zero=False, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    lines = (
        alt.Chart(alt.NamedData("lines"))
        .transform_filter(f"datum.line == {i}")
        .mark_line(
            style=style, strokeWidth=2, clip=True, interpolate="step-after" if i == stepped else "linear"
        )
        .encode(across, up, order="n:Q")
        for i, style in enumerate(STYLES)
    )
    return alt.layer(corners, *lines)


@compiled
def contour(*, x: str, y: str) -> AnyChart:
    """Contour lines and the minimum. Tables `lines`: x, y, line, order; `level`: x, y; `corners`: x, y."""
    across, up = right("x", x, nice=False), upward("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    lines = alt.Chart(alt.NamedData("lines")).mark_line(style="quiet", strokeWidth=1, opacity=0.7)
    level = alt.Chart(alt.NamedData("level")).mark_point(style="truth", shape="cross", filled=True, opacity=1)
    return corners + lines.encode(across, up, detail="line:N", order="order:Q") + level.encode(across, up)

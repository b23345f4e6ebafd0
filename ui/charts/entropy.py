"""The charts of the page “Cross-entropy”: bars that are dragged, curves with points, sums, two losses."""

import altair as alt

from ui.charts.sentence import AnyChart, across, compiled, up

WHOLE = "datum.value % 1 ? '' : format(datum.value, 'd')"
SUM_NAMES = "['', 'H(p)', 'KL(p‖q)', 'H(p, q)'][datum.value]"


@compiled
def bars(*, x: str, y: str, styles: tuple[str, ...]) -> AnyChart:
    """Bars at whole x. A table of each style: left, right, foot, top; `corners`: x, y."""
    right, high = across("x", x, nice=False).axis(labelExpr=WHOLE, tickMinStep=1), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    layers = (
        alt.Chart(alt.NamedData(style))
        .mark_rect(style=style, opacity=0.8)
        .encode(alt.X("left:Q").title(x), alt.Y("foot:Q").title(y), alt.X2("right:Q"), alt.Y2("top:Q"))
        for style in styles
    )
    return alt.layer(corners, *layers)


@compiled
def curves(*, x: str, y: str, styles: tuple[str, ...], points: tuple[str, ...] = ()) -> AnyChart:
    """Curves, and points on them. A table of each style, and `<style>_points`: x, y; `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    lines = (
        alt.Chart(alt.NamedData(style))
        .mark_line(style=style, strokeWidth=2.5, clip=True)
        .encode(right, high, order="x:Q")
        for style in styles
    )
    dots = (
        alt.Chart(alt.NamedData(f"{style}_points"))
        .mark_circle(style=style, size=60, opacity=1, clip=True)
        .encode(right, high)
        for style in points
    )
    return alt.layer(corners, *lines, *dots)


@compiled
def sums(*, y: str) -> AnyChart:
    """Room for three bars that grow. Tables `level`: y, a dashed line; `corners`: x, y."""
    right = across("x", "", nice=False).axis(values=[1, 2, 3], labelExpr=SUM_NAMES, grid=False, ticks=False)
    high = up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    level = alt.Chart(alt.NamedData("level")).mark_rule(style="quiet", strokeDash=[7, 6], strokeWidth=1.5)
    return corners + level.encode(high)

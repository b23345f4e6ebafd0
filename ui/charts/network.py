"""The charts of networks in training: a square for two classes, a curve, weights, and sizes of δ."""

import altair as alt

from ui.charts.sentence import POWERS, AnyChart, across, compiled, up


@compiled
def plane(*, x: str, y: str) -> AnyChart:
    """An empty square. Table `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    return alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)


@compiled
def curve_points(*, x: str, y: str) -> AnyChart:
    """Samples and the curve they come from. Tables `points`, `truth`, `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0)
    truth = alt.Chart(alt.NamedData("truth")).mark_line(style="truth", strokeDash=[7, 6], strokeWidth=2)
    points = alt.Chart(alt.NamedData("points")).mark_circle(style="data", size=22, opacity=0.55)
    return corners.encode(right, high) + truth.encode(right, high, order="x:Q") + points.encode(right, high)


@compiled
def weights(*, n: str, w: str) -> AnyChart:
    """Weights over the epochs. Tables `lines`: n, value, line; `corners`: n, value."""
    right, high = across("n", n, nice=False).axis(tickMinStep=1, format="d"), up("value", w, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    lines = alt.Chart(alt.NamedData("lines")).mark_line(style="quiet", strokeWidth=1.2, opacity=0.7)
    return corners + lines.encode(right, high, detail="line:N", order="n:Q")


@compiled
def layer_sizes(*, layer: str, size: str) -> AnyChart:
    """Room for sizes over the layers, logarithmic. Table `corners`: layer, size."""
    right = across("layer", layer, nice=False, padding=12).axis(tickMinStep=1, format="d")
    high = alt.Y("size:Q").title(size).scale(type="log", nice=False).axis(labelExpr=POWERS)
    return alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)

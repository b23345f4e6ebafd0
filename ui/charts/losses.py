"""Errors as squares, sums as bars, losses over a parameter or over an error."""

import altair as alt

from ui.charts.sentence import AnyChart, across, compiled, up


@compiled
def errors(*, size: str, style: str) -> AnyChart:
    """Labels, predictions, and a square on each error. Tables `squares`: x, x2, y, y2; `labels`,
    `predictions`: x, y; `corners`: x, y, which hold the axes.
    """
    right = alt.X("x:Q").axis(None).scale(zero=False, nice=False)
    high = up("y", size, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    squares = alt.Chart(alt.NamedData("squares")).mark_rect(style=style, opacity=0.18)
    labels = alt.Chart(alt.NamedData("labels")).mark_tick(
        style="truth", orient="horizontal", thickness=4, size=22, opacity=1
    )
    dots = alt.Chart(alt.NamedData("predictions")).mark_circle(style=style, size=90, opacity=1)
    return (
        corners
        + squares.encode(right, high, alt.X2("x2:Q"), alt.Y2("y2:Q"))
        + labels.encode(right, high)
        + dots.encode(right, high)
    )


@compiled
def bars(*, total: str) -> AnyChart:
    """An axis of sums for bars drawn as marks. Table `corners`: x, y, which hold the axes."""
    right = alt.X("x:Q").axis(None).scale(zero=False, nice=False)
    high = up("y", total, nice=False).axis(labelExpr="datum.value < 0 ? '' : format(datum.value, '~g')")
    return alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)


@compiled
def marked_curve(*, x: str, y: str) -> AnyChart:
    """A curve with some places marked. Tables `curve`, `marked`, `corners` (holds the axes): x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    line = alt.Chart(alt.NamedData("curve")).mark_line(style="quiet", strokeWidth=1.5)
    marked = alt.Chart(alt.NamedData("marked"))
    crosses = marked.mark_point(style="truth", shape="cross", size=90, filled=True, opacity=1)
    return corners + line.encode(right, high, order="x:Q") + crosses.encode(right, high)


@compiled
def three_curves(*, x: str, y: str) -> AnyChart:
    """Three curves: model, truth, data. Table `curves`: x, model, truth, data; `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    lines = (
        alt.Chart(alt.NamedData("curves"))
        .mark_line(style=style, strokeWidth=2, clip=True)
        .encode(right, up(style, y, nice=False), order="x:Q")
        for style in ("model", "truth", "data")
    )
    return alt.layer(corners, *lines)


@compiled
def quiet_scatter(*, x: str, y: str) -> AnyChart:
    """Samples in the background. Tables `points`: x, y; `corners`: x, y, which hold the axes."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    dots = alt.Chart(alt.NamedData("points")).mark_circle(style="quiet", size=18, opacity=0.6, clip=True)
    return corners + dots.encode(right, high)

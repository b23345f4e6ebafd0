"""The charts of the regression pages: samples, loss curves, contours, residuals, intervals."""

import altair as alt

from ui.charts.sentence import POWERS, AnyChart, compiled
from ui.charts.sentence import across as _across
from ui.charts.sentence import up as _up


@compiled
def scatter(*, x: str, y: str, zero: bool = False) -> AnyChart:
    """The samples. Table `points`: x, y. `zero`: the axis of y starts at 0."""
    return (
        alt.Chart(alt.NamedData("points"))
        .mark_circle(style="data", size=22, opacity=0.55)
        .encode(_across("x", x, nice=False, padding=12), _up("y", y, zero=zero), tooltip=["x:Q", "y:Q"])
    )


@compiled
def loss_curve(*, step: str, loss: str) -> AnyChart:
    """The loss at every step, logarithmic. Table `run`: step, loss (> 0)."""
    return (
        alt.Chart(alt.NamedData("run"))
        .mark_line(style="quiet", strokeWidth=1.5)
        .encode(
            _across("step", step, nice=False).axis(tickMinStep=1),
            alt.Y("loss:Q").title(loss).scale(type="log").axis(labelExpr=POWERS),
            order="step:Q",
        )
    )


@compiled
def contour(*, w: str, b: str) -> AnyChart:
    """Rings of equal loss over (w, b) and the minimum.

    Tables `rings`: w, b, ring, order; `minimum`: w, b; `corners`: w, b, which hold the axes.
    """
    across, up = _across("w", w, nice=False), _up("b", b, nice=False)
    rings = (
        alt.Chart(alt.NamedData("rings"))
        .mark_line(style="quiet", strokeWidth=1, opacity=0.75)
        .encode(across, up, detail="ring:N", order="order:Q")
    )
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    cross = (
        alt.Chart(alt.NamedData("minimum"))
        .mark_point(style="truth", shape="cross", size=110, filled=True, opacity=1)
        .encode(across, up)
    )
    return corners + rings + cross


@compiled
def framed_scatter(*, x: str, y: str) -> AnyChart:
    """The samples on axes that stand still. Tables, all of x and y: `cloud` is drawn, `points` carry marks,
    `corners` hold the axes.
    """
    across, up = _across("x", x, nice=False), _up("y", y, nice=False)
    held, carrying = (
        alt.Chart(alt.NamedData(name)).mark_point(opacity=0).encode(across, up)
        for name in ("corners", "points")
    )
    cloud = alt.Chart(alt.NamedData("cloud")).mark_circle(style="data", size=22, opacity=0.55)
    return held + carrying + cloud.encode(across, up, tooltip=["x:Q", "y:Q"])


@compiled
def held_scatter(*, x: str, y: str) -> AnyChart:
    """The samples on axes that stand still. Tables `points`: x, y; `corners`: x, y, which hold the axes."""
    across, up = _across("x", x, nice=False), _up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0)
    points = alt.Chart(alt.NamedData("points")).mark_circle(style="data", size=22, opacity=0.55)
    return corners.encode(across, up) + points.encode(across, up, tooltip=["x:Q", "y:Q"])


@compiled
def loss_profile(*, w: str, loss: str) -> AnyChart:
    """The loss over one parameter. Tables `profile`: w, loss, order; `corners`: w, loss."""
    across, up = _across("w", w, nice=False), _up("loss", loss, zero=True, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    curve = alt.Chart(alt.NamedData("profile")).mark_line(style="quiet", strokeWidth=2)
    return corners + curve.encode(across, up, order="order:Q")


@compiled
def residual_plot(*, x: str, e: str) -> AnyChart:
    """Residuals around the line of height 0. Tables `points`: x, e; `level`: e."""
    dots = alt.Chart(alt.NamedData("points")).mark_circle(style="data", size=22, opacity=0.55)
    level = alt.Chart(alt.NamedData("level")).mark_rule(style="model", strokeWidth=2)
    up = _up("e", e, zero=True)
    return level.encode(up) + dots.encode(_across("x", x, nice=False, padding=12), up, tooltip=["x:Q", "e:Q"])


@compiled
def prediction_band(*, x: str, y: str) -> AnyChart:
    """Samples, a line and its interval. Tables `points`: x, y; `band`: x, z, low, high; `corners`: x, y."""
    across, up = _across("x", x, nice=False), _up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    band = alt.Chart(alt.NamedData("band")).encode(across)
    area = band.mark_area(style="model", opacity=0.16).encode(_up("low", y, nice=False), alt.Y2("high:Q"))
    line = band.mark_line(style="model", strokeWidth=2).encode(_up("z", y, nice=False))
    dots = (
        alt.Chart(alt.NamedData("points"))
        .mark_circle(style="data", size=22, opacity=0.55)
        .encode(across, up, tooltip=["x:Q", "y:Q"])
    )
    return corners + area + dots + line

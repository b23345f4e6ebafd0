"""The charts of the training loop's games: a number line, a box's points, a target, two distances."""

import altair as alt

from ui.charts.sentence import AnyChart, across, compiled, up


@compiled
def number_line(*, guess: str, step: str) -> AnyChart:
    """Guesses over their order. Table `corners`: guess, k, which hold the axes."""
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0)
        .encode(
            across("guess", guess, nice=False),
            up("k", step, nice=False, reverse=True).axis(tickMinStep=1, format="d"),
        )
    )


@compiled
def box_points(*, x: str, z: str) -> AnyChart:
    """What the box gives. Tables `points`: x, y; `corners`: x, y, which hold the axes."""
    right, high = across("x", x, nice=False), up("y", z, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    points = alt.Chart(alt.NamedData("points")).mark_circle(style="data", size=90, opacity=1)
    return corners + points.encode(right, high, tooltip=["x:Q", "y:Q"])


@compiled
def target() -> AnyChart:
    """A target. Tables `rings`: x, y, ring, order; `corners`: x, y."""
    right, high = (axis.axis(None) for axis in (across("x", "", nice=False), up("y", "", nice=False)))
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    rings = alt.Chart(alt.NamedData("rings")).mark_line(style="quiet", strokeWidth=1, opacity=0.75)
    return corners + rings.encode(right, high, detail="ring:N", order="order:Q")


@compiled
def distances(*, step: str, distance: str) -> AnyChart:
    """Two distances over the steps. Tables `single` and `burst`: k, distance."""
    right, high = across("k", step, nice=False), up("distance", distance, zero=True)
    single = alt.Chart(alt.NamedData("single")).mark_line(style="data", strokeWidth=2)
    burst = alt.Chart(alt.NamedData("burst")).mark_line(style="truth", strokeWidth=2.5)
    return single.encode(right, high) + burst.encode(right, high)

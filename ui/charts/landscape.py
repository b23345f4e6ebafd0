"""A landscape seen from above: contour lines, arrows downhill, and where it is level."""

import altair as alt

from ui.charts.sentence import POWERS, STYLES, AnyChart, across, compiled, up

KINDS = {"minimum": "cross", "saddle": "diamond", "maximum": "triangle-up", "flat": "circle"}


@compiled
def contour(*, x: str, y: str) -> AnyChart:
    """The landscape alone; its tables are told at `ground`."""
    return ground(x, y)


@compiled
def basins(*, x: str, y: str) -> AnyChart:
    """The landscape over its basins. Table `cells`: x, x2, y, y2, hue (a number in STYLES), pale (0 or 1)."""
    cells = (
        alt.Chart(alt.NamedData("cells"))
        .mark_rect()
        .encode(
            alt.X("x:Q").title(x),
            alt.Y("y:Q").title(y),
            alt.X2("x2:Q"),
            alt.Y2("y2:Q"),
            alt.Color("hue:N").legend(None).scale(domain=list(range(len(STYLES)))),
            alt.Opacity("pale:Q").legend(None).scale(domain=[0, 1], range=[0.45, 0.2]),
        )
    )
    return cells + ground(x, y)


def ground(x: str, y: str) -> AnyChart:
    """Tables `lines`: x, y, line, order; `arrows`: x, y, turn; `level`: x, y, kind; `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    lines = alt.Chart(alt.NamedData("lines")).mark_line(style="quiet", strokeWidth=1, opacity=0.8)
    arrows = alt.Chart(alt.NamedData("arrows")).mark_point(style="quiet", filled=True, size=90, opacity=0.45)
    level = alt.Chart(alt.NamedData("level")).mark_point(style="truth", filled=True, size=90, opacity=1)
    shape = alt.Shape("kind:N").legend(None).scale(domain=list(KINDS), range=list(KINDS.values()))
    return alt.layer(
        corners,
        lines.encode(right, high, detail="line:N", order="order:Q"),
        arrows.encode(right, high, angle=alt.Angle("turn:Q").scale(None), shape=alt.value("arrow")),
        level.encode(right, high, shape),
    )


@compiled
def losses(*, n: str, loss: str, logarithmic: bool) -> AnyChart:
    """Losses over the updates. Tables `lines`: n, J, run; `corners`: n, J, which hold the axes."""
    right = across("n", n, nice=False).axis(labelExpr="datum.value % 1 ? '' : format(datum.value, 'd')")
    high = up("J", loss, nice=False)
    if logarithmic:
        high = alt.Y("J:Q").title(loss).scale(type="log").axis(labelExpr=POWERS, grid=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    lines = alt.Chart(alt.NamedData("lines")).mark_line(style="quiet", strokeWidth=1, opacity=0.7)
    return corners + lines.encode(right, high, detail="run:N", order="n:Q")

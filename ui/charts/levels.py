"""Curves of equal value over two variables."""

import altair as alt

from ui.charts.sentence import AnyChart, across, compiled, up


@compiled
def levels(*, x: str, y: str) -> AnyChart:
    """Curves on held axes. Tables `levels` and `goal` (drawn strong): x, y, level; `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    quiet = alt.Chart(alt.NamedData("levels")).mark_line(style="quiet", strokeWidth=1, opacity=0.75)
    goal = alt.Chart(alt.NamedData("goal")).mark_line(style="truth", strokeWidth=2.5)
    order = alt.Order("y:Q")
    return corners + quiet.encode(right, high, order, detail="level:N") + goal.encode(right, high, order)

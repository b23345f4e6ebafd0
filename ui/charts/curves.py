"""Curves of functions, on axes that stand still."""

import altair as alt

from ui.charts.sentence import AnyChart, across, compiled, up


@compiled
def curve(*, x: str, y: str) -> AnyChart:
    """One curve. Tables `curve`: x, y, piece (a new piece where the curve breaks); `corners`: x, y."""
    right, high = across("x", x, nice=False), up("y", y, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(right, high)
    line = alt.Chart(alt.NamedData("curve")).mark_line(style="data", strokeWidth=2.5)
    return corners + line.encode(right, high, order="x:Q", detail="piece:N")

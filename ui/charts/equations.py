"""The chart of “The four equations”: an axis of gradients, for bars that are marks."""

import altair as alt

from ui.charts.sentence import AnyChart, compiled, up


@compiled
def gradient_bars(*, y: str) -> AnyChart:
    """An axis of gradients. Table `corners`: x, y, which hold both axes; the one of x is not drawn."""
    right = alt.X("x:Q").axis(None).scale(zero=False, nice=False)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0)
    return corners.encode(right, up("y", y, nice=False))

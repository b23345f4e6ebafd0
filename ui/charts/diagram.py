"""Where diagrams are drawn: a chart without axes, whose boxes and arrows are marks of the player."""

import altair as alt

from ui.charts.sentence import AnyChart, compiled


@compiled
def diagram() -> AnyChart:
    """An empty sheet. Table `corners`: x, y, two points between which everything lies."""
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0)
        .encode(
            alt.X("x:Q").axis(None).scale(zero=False, nice=False),
            alt.Y("y:Q").axis(None).scale(zero=False, nice=False),
        )
        .properties(view=alt.ViewConfig(stroke=None))
    )

"""How far difference quotients are from the derivative."""

import altair as alt

from ui.charts.sentence import POWERS, AnyChart, compiled


@compiled
def errors_over_step(*, h: str, error: str) -> AnyChart:
    """Errors over the step, both axes logarithmic. Tables `central`, `forward`, `corners`: h, error (> 0)."""
    across = (
        alt.X("h:Q").title(h).scale(type="log", nice=False).axis(labelExpr=POWERS, grid=False, tickCount=8)
    )
    up = alt.Y("error:Q").title(error).scale(type="log", nice=False).axis(labelExpr=POWERS, tickCount=8)
    corners = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0).encode(across, up)
    lines = (
        alt.Chart(alt.NamedData(name)).mark_line(style=style, strokeWidth=2.5).encode(across, up)
        for name, style in (("forward", "data"), ("central", "model"))
    )
    return alt.layer(corners, *lines)

"""What a learning rate costs: steps over the rate."""

import altair as alt

from ui.charts.sentence import POWERS, AnyChart, compiled


@compiled
def steps_over_rate(*, rate: str, steps: str) -> AnyChart:
    """Steps needed, both axes logarithmic. Tables `run`: rate, steps; `level`: the same, a dashed line."""
    across = alt.X("rate:Q").title(rate).scale(type="log", nice=False).axis(labelExpr=POWERS, grid=False)
    up = alt.Y("steps:Q").title(steps).scale(type="log").axis(labelExpr=POWERS, grid=False)
    line = alt.Chart(alt.NamedData("run")).mark_line(style="model", strokeWidth=2.5)
    level = alt.Chart(alt.NamedData("level")).mark_line(style="truth", strokeDash=[7, 6], strokeWidth=2)
    return line.encode(across, up) + level.encode(across, up)

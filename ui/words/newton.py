"""Two sections of non-linear back-propagation: why it is Newton's method, how slow the gradient is."""

import numpy as np
import streamlit as st

from core.nested_function import error_factor, misprinted_slope, slope, solution
from core.nonlinear_backprop import gradients
from core.nonlinear_passes import Passes, propagate
from ui import player
from ui.charts import rates as charts
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short, tex_numeral
from ui.player import Figure
from ui.tables import nonlinear_backprop as tables
from ui.tables.rates import level_table
from ui.text import nonlinear_backprop as text


def newton(run: Passes, at: int, decimals: int) -> str:
    """The pass `at`: its three divisions are one; then the errors of a run to the last digit."""
    full = propagate(float(run.x[0]), run.y, tolerance=1e-13, limit=30)
    at = min(at, run.last)  # rounding as by hand may have made more passes
    here = propagate(float(run.x[at]), run.y, tolerance=0.0, limit=1)
    return "\n\n".join((*product(here, at + 1, decimals), *errors(full, decimals)))


def product(run: Passes, number: int, d: int) -> tuple[str, ...]:
    """The chain of divisions with the numbers of the run's first pass, the slope checked."""
    row = tables.passes_table(run, "").iloc[0]
    if not np.isfinite(row["dx"]):
        return (say(text.NO_PRODUCT),)
    dc, over, a, x, whole, dx = (
        tex_numeral(float(row[name]), d) for name in ("dc", "dcdb", "dbda", "dadx", "slope", "dx")
    )
    chain = r"\Delta x = \dfrac{\Delta c}{\dfrac{1}{2\sqrt b}\cdot\dfrac1a\cdot 2x}"
    chain += rf" = \dfrac{{{dc}}}{{{over}\times{a}\times{x}}} = \dfrac{{{dc}}}{{{whole}}} = {dx}"
    gradient = gradients(float(run.x[0]), float(run.a[0]), float(run.c[0]), float(run.dc[0]))[2]
    wrong = misprinted_slope(float(run.x[0]))
    return (
        say(text.PRODUCT, k=number),
        f"${chain}$",
        say(text.TANGENT, gradient=numeral(gradient, d)),
        say(text.CHECK, slope=numeral(float(row["slope"]), d), wrong=numeral(wrong, d)),
    )


def errors(run: Passes, d: int) -> tuple[str, ...]:
    """The errors pass by pass, each about a fixed part of the last one's square."""
    if run.stopped != "converged":
        return (say(text.NO_ROAD),)
    table = tables.errors_table(run)
    rows = [
        {
            say(text.PASS): f"{number:.0f}",
            "x": numeral(x, max(d, 12)),
            say(text.ERROR): numeral(e, d),
            say(text.FACTOR): numeral(factor, d),
            say(text.DIGITS): f"{digits:.0f}",
        }
        for number, x, e, factor, digits in table.to_numpy().tolist()
    ]
    return say(text.QUADRATIC, factor=numeral(error_factor(run.y), d)), markdown_table(rows)


def gradient(slug: str, x: float, y: float, tolerance: float, decimals: int) -> None:
    """The steps of η times the gradient over η, against those of back-propagation."""
    back = propagate(x, y, tolerance=tolerance)
    if back.stopped != "converged" or not back.last:
        st.markdown(say(text.NO_ROAD if back.last else text.THERE))
        return
    swept = tables.rates_table(x, y, tolerance)
    late = say(text.NOT_THERE, limit=tables.STEP_LIMIT)
    tried = {
        say(text.STEPS_AT, rate=f"{rate:g}"): late if n != n else f"{n:.0f}"
        for rate, n in swept.to_numpy().tolist()
        if rate in tables.TRIED
    }
    st.markdown(say(text.GRADIENT_WORDS, back=back.last))
    st.markdown(markdown_table([tried]))
    alone = swept.dropna()
    if len(alone):
        level = level_table(alone, back.last, tables.RATES)
        chart = charts.steps_over_rate(rate=say(text.ETA), steps=say(text.STEPS))
        title = say(text.RATES, tolerance=short(tolerance))
        player.still(
            f"{slug}.rates", Figure(chart, {"run": alone, "level": level}, title, say(text.RATES_ALT))
        )
    steep = float(slope(np.array([solution(y)]))[0])
    part = steep * steep
    numbers = {"slope": steep, "part": part}
    shown = {name: numeral(value, max(decimals, 4)) for name, value in numbers.items()}
    st.markdown(say(text.GRADIENT_WHY, most=numeral(2 / part, 1), **shown))
    slow = propagate(x, y, rate=1.0, limit=1, tolerance=tolerance)
    lucky = (x - solution(y)) / float(slow.dx[0])
    if lucky < 2 / part:
        st.markdown(say(text.LUCKY, rate=numeral(lucky, 1)))

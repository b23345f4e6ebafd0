"""Two sections: the updates every rate needs, and what several dimensions do to limit and best rate."""

from collections.abc import Mapping

import numpy as np
import streamlit as st

from core.arrays import Array
from core.ground import Ground
from core.moments import scaled_moments
from core.quadratic_rates import best_factor, best_rate, rate_limit
from core.rate_sweep import Sweep, bowl_sweep, data_bowl, run_sweep
from core.rounding import half_up
from ui import dataset, player
from ui.boards.learning_rate import BOWL_START
from ui.charts.rates import sweep as chart
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.learning_rate import sweep_tables
from ui.text import learning_rate as text
from ui.words.learning_rate import factor_numeral

SMALL, SLOPE, COUNT, LIMIT = 1e-6, 1e-3, 200, 1000
MOST = 10_000_000  # updates that are counted at the most
STYLES = {"chosen": "model", "raw": "data", "z_score": "truth"}
KAPPAS = (1.0, 2.0, 10.0, 100.0, 1000.0)


def data_bowls() -> dict[str, tuple[Array, Array]]:
    """Curvatures and distances of the loss of the data in use, raw and standardized."""
    data = dataset.current()
    return {name: data_bowl(scaled_moments(data.moments, data.scalings[name])) for name in ("raw", "z_score")}


def sweeps(ground: Ground) -> dict[str, Sweep]:
    """The chosen function and the data, on the same rates."""
    bowls = data_bowls()
    if ground.curvatures:
        bowls = {"chosen": (np.array(ground.curvatures), ground.distance)} | bowls
    limits = np.array([rate_limit(curvature) for curvature, _ in bowls.values()])
    low, high = min(1e-4, float(limits.min()) / 100), 1.5 * float(limits.max())
    best = [best_rate(curvature) for curvature, _ in bowls.values()]
    rates = np.unique([*np.geomspace(low, high, COUNT), *best, *(0.99 * limits), *(0.999 * limits)])
    found = {name: bowl_sweep(rates, *bent, SMALL) for name, bent in bowls.items()}
    if not ground.curvatures:
        found = {"chosen": run_sweep(ground, low, high, COUNT, SLOPE, LIMIT)} | found
    return found


def needed(slug: str, ground: Ground, function: str, decimals: int) -> None:
    """The chart of the sweeps, their limits and best rates, and what standardizing does."""
    found = sweeps(ground)
    names = {name: say(told) for name, told in text.NAMES.items()} | {"chosen": say(text.CHOSEN[function])}
    rates = found["chosen"].rates
    ends = {"low": short(float(f"{rates[0]:.2g}")), "high": short(float(f"{rates[-1]:.3g}"))}
    told, small = text.SWEEP_WORDS if ground.curvatures else text.SWEEP_OWN, short(SMALL)
    st.markdown(say(told, count=len(rates), small=small, slope=short(SLOPE), limit=LIMIT, **ends))
    tables, top = sweep_tables({STYLES[name]: one for name, one in found.items()})
    title = chart(rate=say(text.ETA), steps=say(text.NEEDED))
    figure = Figure(
        title,
        tables,
        say(text.SWEEP_FIGURE),
        say(text.SWEEP_ALT),
        limit_marks(found, names, top, known=bool(ground.curvatures)),
    )
    player.still(f"{slug}.swept", figure)
    known = {name: name != "chosen" or bool(ground.curvatures) for name in found}
    rows = [row(names[name], one, decimals, known=known[name]) for name, one in found.items()]
    st.markdown(markdown_table(rows))
    raw, z_score = found["raw"], found["z_score"]
    shown = {"kappa": numeral(raw.condition, decimals), "kappa_z": numeral(z_score.condition, decimals)}
    st.markdown(say(text.ROUND, best=counted(raw.at_best), best_z=counted(z_score.at_best), **shown))


def limit_marks(
    found: Mapping[str, Sweep], names: Mapping[str, str], top: float, *, known: bool
) -> list[Mark]:
    """A dashed line at each limit, with a name at its end, left of it and above all lines: the larger the
    limit, the higher, so that no dashed line runs through a name. `known`: the chosen one's is a limit, not
    the first rate lost.
    """
    made: list[Mark] = []
    for k, (name, one) in enumerate(sorted(found.items(), key=lambda item: -item[1].limit)):
        style, left = STYLES[name], float(one.rates[0])
        at, height = min(one.limit, float(one.rates[-1])), float(top ** (0.93 - 0.09 * k))
        told = text.FROM_HERE if known or name != "chosen" else text.FIRST_LOST
        words = say(told if np.isfinite(one.limit) else text.NOT_LOST, name=names[name])
        if np.isfinite(one.limit):
            made.append(marks.segment(at, 1.0, at, height, style=style, dash=True, width=1.5))
        right = np.log(at / left) > 0.3 * np.log(float(one.rates[-1]) / left)
        made.append(marks.label(at, height, words, style=style, anchor="end" if right else None))
    return made


def row(name: str, one: Sweep, decimals: int, *, known: bool) -> dict[str, str]:
    """One function or data set in the table; `known`: its limit is one, not the first rate lost."""
    limit = numeral(one.limit, decimals) if np.isfinite(one.limit) else "–"
    return {
        say(text.RUN_OF): name,
        say(text.LIMIT): limit if known or limit == "–" else say(text.LOST_FROM, rate=limit),
        say(text.BEST): numeral(one.best, decimals),
        say(text.AT_BEST): "–" if np.isnan(one.best) else counted(one.at_best),
    }


def counted(updates: float) -> str:
    """A number of updates, or more than are counted."""
    return say(text.MORE_THAN, n=f"{MOST:,}") if np.isnan(updates) else f"{updates:,.0f}"


def dimensions(decimals: int) -> None:
    """Bowls of growing condition number, and the data: limit, best rate, its factor and its cost."""
    st.markdown(say(text.DIMENSIONS_WHY))
    bowls = [(say(text.BOWL), np.array([1.0, kappa]), np.array(BOWL_START)) for kappa in KAPPAS]
    bowls += [(say(text.NAMES[name]), *bent) for name, bent in data_bowls().items()]
    rows = []
    for name, curvature, distance in bowls:
        one = bowl_sweep(np.array([]), curvature, distance, SMALL)
        flat, steep = (numeral(float(v), decimals) for v in (curvature.min(), curvature.max()))
        rows.append(
            {
                say(text.RUN_OF): say(text.KAPPA_OF, name=name, kappa=short(float(f"{one.condition:.4g}"))),
                "λmin … λmax": f"{flat} … {steep}",
                f"{say(text.LIMIT)} 2/λmax": numeral(one.limit, decimals),
                say(text.BEST): numeral(one.best, decimals),
                say(text.FACTOR): factor_numeral(half_up(best_factor(curvature), 12), decimals),
                say(text.NEEDED): counted(one.at_best),
            }
        )
    st.markdown(markdown_table(rows))
    st.markdown(say(text.DIMENSIONS_COUNT, small=short(SMALL)))

"""The player of “Learning rate”: runs with different rates side by side, a small picture each."""

from functools import lru_cache

import numpy as np

from core import quadratic_rates, update_rules, walk
from core.arrays import Array
from core.ground import Ground, parabola, side_by_side
from core.rate_behavior import factor_behavior, run_behavior, stalled
from core.walk import Walk
from ui.boards.learning_rate_lines import columns, formula
from ui.charts.curves import curve
from ui.charts.rates import contour
from ui.language import say
from ui.numerals import short
from ui.player import Figure, Run, marks, still
from ui.player.marks import Mark
from ui.tables import learning_rate as tables
from ui.text import learning_rate as text

START, BOWL_START = -0.8, (-3.0, 1.5)
RATES = (0.1, 0.2, 0.4, 0.5, 0.6, 0.8, 1.0, 1.1)
UPDATES = {"rates": (9, 60), "schedules": (30, 200)}  # of each part: at first, and at the most
OWN = "x^2 - cos(x)"  # one valley, its curvature between 1 and 3
SOURCES = (walk.walk, update_rules.plain, quadratic_rates.factors, quadratic_rates.updates_needed)
LONG = 300  # updates after which a run of another function is judged
DOTS = 12  # places visited that get a dot of their own; the line joins all


def schedule_of(rates: Array, updates: int) -> Array:
    """The same rates at every update, (updates + 1, k)."""
    return np.tile(rates, (updates + 1, 1))


def race_run(
    ground: Ground, run: Walk, rates: Array, guess: float | None, *, shown: str, hand: int | None
) -> Run:
    """One picture, formula and column for each rate; `shown` in the ledger: "J" or "x"."""
    kinds = behaviors(ground, run, rates, hand)
    exact = hand is None and bool(ground.curvatures)
    return Run(
        tables.race_table(run, ground, schedule_of(rates, run.last), hand),
        columns(ground, rates, shown, exact=exact),
        [picture(ground, run, rates, i, kind, guess) for i, kind in enumerate(kinds)],
        [formula(ground, rates, i, exact=exact) for i in range(len(rates))],
        factor_constants(ground, rates),
        small=True,
        window=10,
        position=say(text.AT_UPDATE),
    )


def behaviors(ground: Ground, run: Walk, rates: Array, hand: int | None) -> list[str]:
    """What each run does: known from its factors, or seen from the rows of a longer run."""
    fixed = tables.moving_factors(ground, rates)
    if fixed is None:
        longer = long_run(ground, tuple(rates.tolist()), hand)
        return [run_behavior(longer, i) for i in range(len(rates))]
    if not fixed.shape[1]:
        return ["there"] * len(rates)
    return ["stalled" if stalled(run, i) else factor_behavior(factors) for i, factors in enumerate(fixed)]


@lru_cache(maxsize=32)
def long_run(ground: Ground, rates: tuple[float, ...], hand: int | None) -> Walk:
    """The same runs with more updates than are shown, from which they are judged."""
    return side_by_side(ground, schedule_of(np.array(rates), LONG), hand)


def factor_constants(ground: Ground, rates: Array) -> dict[str, float]:
    """The factors 1 - η λ of run i along x and y as fx{i}, fy{i}."""
    fixed = tables.fixed_factors(ground, rates)
    if fixed is None:
        return {}
    return {f"f{v}{i}": float(f) for i, row in enumerate(fixed) for v, f in zip("xy", row, strict=False)}


def picture(ground: Ground, run: Walk, rates: Array, i: int, kind: str, guess: float | None) -> Figure:
    """The function with the places run i has visited."""
    view, rate = tables.view_of(ground), short(float(ground.unit * rates[i]))
    two = len(ground.start) == 2
    x, y = f"x{i}_at", f"y{i}_at" if two else f"J{i}_at"
    words = {"rate": rate, "behavior": say(text.BEHAVIOR[kind])}
    moving = [marks.trail(x, y, width=1.5), *dots(run, i), marks.point(x, y, size=5)]
    return Figure(
        contour(x="", y="") if two else curve(x="", y=""),
        tables.ground_tables(ground.f, view),
        say(text.PICTURE, **words),
        say(text.PICTURE_ALT, names=", ".join(ground.f.names), **words),
        [*ghost(ground, guess, float(rates[i])), *moving],
        aspect=4 / 3 if two else 0.0,
    )


def dots(run: Walk, i: int) -> list[Mark]:
    """A dot at each of the first places, there once it is reached."""
    x, y = run.theta[:, 0, i], run.theta[:, 1, i] if run.theta.shape[1] == 2 else run.value[:, i]
    seen = [k for k in range(min(DOTS, run.updates[i] + 1)) if np.isfinite([x[k], y[k]]).all()]
    return [marks.point(float(x[k]), float(y[k]), size=3.5, start=k) for k in seen]


def ghost(ground: Ground, guess: float | None, rate: float) -> list[Mark]:
    """Where the guess leads to, in the picture of that rate, on the parabola of the question."""
    if guess is None or rate != guess or ground != parabola(START):
        return []
    landed = after_one(guess)
    x, J = float(landed.theta[1, 0, 0]), float(landed.value[1, 0])
    return [
        marks.point(x, J, style="ghost", size=6),
        marks.label(x, J, say(text.YOU, guess=short(guess)), style="ghost", anchor="end" if x > 1 else None),
    ]


def after_one(rate: float) -> Walk:
    """A single update of the parabola from the start of the question."""
    return side_by_side(parabola(START), np.full((2, 1), rate))


def show_picture(slug: str) -> None:
    """The parabola and its start on the page, before anything is said about rates."""
    still(f"{slug}.asked", asked_picture())


def asked_picture() -> Figure:
    """That picture."""
    ground = parabola(START)
    data = tables.ground_tables(ground.f, tables.view_of(ground))
    at = marks.point(START, float(ground.f.value(ground.f.places(START))[0]))
    return Figure(curve(x="x", y="f"), data, say(text.ASKED), say(text.ASKED_ALT, start=short(START)), [at])

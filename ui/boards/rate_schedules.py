"""The player of “Learning rate”, schedules: five runs whose rates change, each in its color."""

import numpy as np

from core import schedules, update_rules, walk
from core.arrays import Array
from core.ground import Ground
from core.schedules import SCHEDULES
from core.walk import Walk
from ui.boards.learning_rate_lines import loss_line, tex_short
from ui.charts.curves import curve
from ui.charts.rates import contour, five_lines
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import learning_rate as tables
from ui.text import learning_rate as text

STYLES = {"constant": "data", "step": "model", "exponential": "truth", "cosine": "ghost", "warm_up": "quiet"}
SOURCES = (
    schedules.constant,
    schedules.step_decay,
    schedules.exponential,
    schedules.cosine,
    schedules.warm_up,
    walk.walk,
    update_rules.plain,
)
RULES = {  # η_n by the letters of the schedule
    "constant": r"\eta_0",
    "step": r"\eta_0/2^{\lfloor 5n/N\rfloor}",
    "exponential": r"\eta_0\cdot 0.01^{n/N}",
    "cosine": r"\tfrac12\eta_0(1+\cos(\pi n/N))",
}
RISE = (
    r"n < W = N/5:\quad \eta_0\,(n+1)/W",
    r"n \ge W:\quad \tfrac12\eta_0\left(1+\cos\left(\pi\tfrac{n-W}{N-W}\right)\right)",
)


def schedule_of(rate: float, updates: int) -> Array:
    """η of every update and schedule, (updates + 1, 5), in the unit of the ground."""
    n = np.arange(updates + 1.0)
    return np.array([rule(n, rate, updates) for rule in SCHEDULES.values()]).T


def schedule_run(ground: Ground, run: Walk, schedule: Array, *, shown: str, hand: int | None) -> Run:
    """Rates, losses and places of the five runs; `shown` in the ledger: "eta" or "J"."""
    rate = float(ground.unit * schedule[0, 0])
    head = {"eta": "eta{i}", "J": "J{i}"}[shown]
    names = list(SCHEDULES)
    made = [
        Column(
            head.format(i=i),
            rf"\text{{{say(text.SHORT_SCHEDULES[name])}}}",
            source=(rate_line(name, i, rate) if shown == "eta" else loss_line(ground, i),),
        )
        for i, name in enumerate(names)
    ]
    return Run(
        tables.race_table(run, ground, schedule, hand),
        [Column("n", "n", "integer"), *made],
        [rate_figure(ground, schedule, hand), loss_figure(ground, run, schedule), place_figure(ground)],
        [formula(name, i, rate) for i, name in enumerate(names)],
        {"N": len(schedule) - 1.0},
        position=say(text.AT_UPDATE),
        window=11,
    )


def formula(name: str, i: int, rate: float) -> Formula:
    """One schedule: its rule, and this update's rate."""
    rise = RISE if name == "warm_up" else ()
    return Formula(say(text.SCHEDULES[name]), (*rise, rate_line(name, i, rate)), STYLES[name])


def rate_line(name: str, i: int, rate: float) -> str:
    """η_n with this update's numbers."""
    if name == "constant":
        return rf"\eta_{{\ival{{n}}}} = \eta_0 = \val{{eta{i}}}"
    rule = f"{RULES[name]} = " if name in RULES else ""
    return rf"\eta_{{\ival{{n}}}} = {rule}{tex_short(rate)}\times\val{{part{i}}} = \val{{eta{i}}}"


def rate_figure(ground: Ground, schedule: Array, hand: int | None) -> Figure:
    """η over the updates, a line for each schedule."""
    lines, stepped = tables.rate_lines(ground, schedule, hand), list(SCHEDULES).index("step")
    top = 1.25 * float(ground.unit * schedule[0, 0])
    middle = (len(schedule) - 1) // 2
    moving = [marks.point("n", f"eta{i}", style=style, size=6) for i, style in enumerate(STYLES.values())]
    names = [
        marks.label(
            float(middle),
            float(ground.unit * schedule[middle, i]),
            say(text.SHORT_SCHEDULES[name]),
            style=STYLES[name],
        )
        for i, name in enumerate(STYLES)
    ]
    return Figure(
        five_lines(n="n", value="η", log=False, stepped=stepped),
        {"lines": lines, "corners": tables.held(len(schedule) - 1, 0.0, top)},
        say(text.RATE_FIGURE),
        say(text.RATE_ALT),
        [*moving, *names],
    )


def loss_figure(ground: Ground, run: Walk, schedule: Array) -> Figure:
    """J above its minimum over the updates; of a function whose minimum is not known, J."""
    log = bool(ground.minimum)
    lines, low, high = tables.loss_lines(run, ground, tables.LOWEST if log else None)
    field = "above{i}" if log else "J{i}"
    return Figure(
        five_lines(n="n", value=f"J − {ground.lowest:g}" if ground.lowest else "J", log=log),
        {"lines": lines, "corners": tables.held(len(schedule) - 1, low, high)},
        say(text.LOSS_FIGURE if log else text.LOSS_FIGURE_OWN),
        say(text.LOSS_ALT),
        [marks.point("n", field.format(i=i), style=style, size=6) for i, style in enumerate(STYLES.values())],
    )


def place_figure(ground: Ground) -> Figure:
    """The function and the five runs on it."""
    two = len(ground.start) == 2
    x, *more = ground.f.names
    moving = []
    for i, style in enumerate(STYLES.values()):
        at = (f"x{i}_at", f"y{i}_at" if two else f"J{i}_at")
        moving += [marks.trail(*at, style=style, width=1), marks.point(*at, style=style, size=6)]
    return Figure(
        contour(x=x, y=more[0]) if two else curve(x=x, y="J"),
        tables.ground_tables(ground.f, tables.view_of(ground)),
        say(text.PLACE_FIGURE),
        say(text.PLACE_ALT),
        moving,
        aspect=4 / 3 if two else 0.0,
    )

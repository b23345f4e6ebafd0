"""Two descents: one neuron and one start under both losses."""

from functools import lru_cache

import streamlit as st

from core.sigmoid_fit import Fit, chord_gap, descend
from ui import controls, shell
from ui.boards import entropy_descents as board
from ui.language import Text, say
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.part import Part
from ui.tables import sigmoid_fit as tables
from ui.text import cross_entropy
from ui.text import entropy_losses as text

START = (-10.0, 0.0)  # every sample is judged wrong there, and for sure
SMALL = 0.001  # a gradient shorter than that is a plateau's
ONE, OTHER = (-10.0, 0.0), (1.0, 0.0)  # between which the squared error is not convex


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for rate, updates and start; descend under both losses; tell how far each came."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        rate = controls.number(f"{slug}.rate", text.RATE, default=1.0, low=0.001, high=100.0)
        updates = controls.whole(f"{slug}.updates", text.UPDATES, default=100, low=1, high=300)
    with controls.folded(f"{slug}.start", text.START), st.container(horizontal=True):
        w = controls.number(f"{slug}.w", text.START_W, default=START[0], low=-tables.HALF, high=tables.HALF)
        b = controls.number(f"{slug}.b", text.START_B, default=START[1], low=-tables.HALF, high=tables.HALF)
    runs = both_runs(w, b, rate, updates, hand)
    words = [
        say(text.DATA, rate=short(rate)),
        sample_table(),
        *(far(name, run, decimals) for name, run in runs.items()),
        flat(decimals),
        convex(decimals),
    ]
    note = rounded(runs["cross"], both_runs(w, b, rate, updates, None)["cross"], hand) if hand else ""
    settings = {"w": w, "b": b, "rate": rate, "updates": updates}
    return Part(
        board.descents_run(runs, rate, hand, brief=shell.presenting()),
        "\n\n".join(words),
        board.SOURCES,
        board.script(settings, hand),
        note,
        (f"{slug}.w", f"{slug}.b"),
    )


@lru_cache(maxsize=64)
def both_runs(w: float, b: float, rate: float, updates: int, hand: int | None) -> dict[str, Fit]:
    """The descents under both losses."""
    return {
        name: descend(tables.X, tables.Y, core, w=w, b=b, rate=rate, updates=updates, decimals=hand)
        for name, core in board.CORE.items()
    }


def sample_table() -> str:
    """The eight samples."""
    return markdown_table(
        [{"x": "y"} | {short(x): short(y) for x, y in zip(tables.X, tables.Y, strict=True)}]
    )


def far(name: str, run: Fit, decimals: int) -> str:
    """How far one descent came."""
    first, last = float(run.loss[0]), float(run.loss[-1])
    numbers = {"first": first, "last": last, "w": float(run.w[-1]), "b": float(run.b[-1])}
    numbers |= {"steep": float(run.steepness[0]), "end": float(run.steepness[-1])}
    shown = {key: numeral(v, decimals) for key, v in numbers.items()}
    times = numeral(last / tables.lowest(board.CORE[name]), 1)
    values = {"share": numeral(100 * last / first, 1), "times": times, "small": short(SMALL)}
    values |= {"end": shown["end"], "k": str(len(run.w) - 1), "rises": str(rises(run))}
    told = say(judgment(name, run), **values)
    return say(text.FAR, name=say(board.NAMES[name]), k=len(run.w) - 1, judged=told, **shown)


def rises(run: Fit) -> int:
    """How many updates have made the loss larger."""
    return int((run.loss[1:] > run.loss[:-1] * (1 + 1e-9)).sum())


def judgment(name: str, run: Fit) -> Text:
    """What became of a descent, from its losses and its last gradient."""
    first, last = float(run.loss[0]), float(run.loss[-1])
    if last <= 1.01 * tables.lowest(board.CORE[name]):
        return text.ARRIVED
    if last > first * (1 + 1e-9):
        return text.RISEN
    if rises(run):
        return text.BOUNCES
    flat = bool(run.steepness[-1] < SMALL)
    if last > 0.95 * first:
        return text.STANDS if flat else text.SLOW
    return text.STUCK if flat else text.ON_ITS_WAY


def flat(decimals: int) -> str:
    """How much of the window is plateau."""
    shares = {key: numeral(100 * tables.share(core, SMALL), 1) for key, core in board.CORE.items()}
    return say(text.FLAT, small=short(SMALL), **shares)


def convex(decimals: int) -> str:
    """Two places between which the squared error lies above its chord."""
    middle, mean, _ = chord_gap(tables.X, tables.Y, ONE, OTHER, board.CORE["square"])
    cross_middle, cross_mean, _ = chord_gap(tables.X, tables.Y, ONE, OTHER, board.CORE["cross"])
    values = {"middle": middle, "mean": mean, "cross_middle": cross_middle, "cross_mean": cross_mean}
    ends = {"one": place(ONE), "other": place(OTHER)}
    return say(text.CONVEX, **ends, **{key: numeral(v, decimals) for key, v in values.items()})


def place(at: tuple[float, float]) -> str:
    """(w, b) as one would write it."""
    return f"({short(at[0])}, {short(at[1])})".replace("-", "−")


def rounded(run: Fit, exact: Fit, hand: int) -> str:
    """How much rounding at every step mattered."""
    value, unrounded = numeral(float(run.w[-1]), hand), numeral(float(exact.w[-1]), hand + 3)
    name = f"w ({say(text.CROSS)})"
    return say(cross_entropy.HAND, d=hand, name=name, value=value, exact=unrounded)

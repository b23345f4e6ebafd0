"""How the passes went, in words made from their record: the text twin of the figures."""

import math

import numpy as np
import streamlit as st

from core.nested_function import composite, slope, solution
from core.nonlinear_backprop import forward
from core.nonlinear_passes import Passes, propagate
from core.rounding import agreeing_digits
from ui.boards.nonlinear_backprop import ASKED, START, TARGETS
from ui.language import say, sentences
from ui.numerals import numeral, short
from ui.text import nonlinear_backprop as text

NEAR = 0.25  # a guess this near counts as right
TOP = float(composite(np.array([10.0]))[0])  # c at x = 10, the end of the lesson's range


def asked(decimals: int) -> dict[str, str]:
    """The numbers in the driving question."""
    return {"x": short(START), "c": numeral(forward(START)[2], decimals), "y": short(ASKED)}


def verdict(guess: float | None, decimals: int) -> None:
    """What became of the guess, beside the first correction and the solution."""
    if guess is None:
        return
    first, goal = float(propagate(START, ASKED).x[1]), solution(ASKED)
    kind = "below" if guess < first else "between" if guess < goal else "beyond"
    if abs(guess - first) <= NEAR:
        kind = "near"
    elif abs(guess - goal) <= NEAR:
        kind = "solution"
    told = say(text.SHORT_OF, x1=numeral(first, decimals), goal=numeral(goal, decimals))
    st.markdown(sentences(say(text.VERDICT[kind], guess=short(guess)), told))


def domain(x: float, y: float, decimals: int) -> None:
    """One sentence each for a start and a target that the lesson's range does not hold."""
    a, b, _ = forward(x)
    numbers = {"x": short(x), "y": short(y), "a": numeral(a, decimals), "b": numeral(b, decimals)}
    numbers |= {"most": numeral(TOP, decimals), "goal": numeral(solution(y), decimals)}
    start = {x < -1: text.SIGN, abs(x) == 1: text.AT_EDGE, abs(x) < 1: text.NO_ROOT, x == 0: text.ZERO}
    for told in (start.get(True), text.NO_TARGET if y < 0 else text.ZERO_TARGET if y == 0 else None):
        if told:
            st.warning(say(told, **numbers))
    for far, told in ((x > 10, text.FAR), (y > TOP, text.FAR_TARGET)):
        if far:
            st.caption(say(told, **numbers))


def outcome(run: Passes, tolerance: float, decimals: int) -> str:
    """Converged, stopped at the limit or left the domain; the guard; and the slips of course and notes."""
    if run.stopped == "left the domain" and not run.last:
        return ""  # `domain` has told it
    goal, fine = solution(run.y), max(decimals, 9)
    left = text.LEFT if run.rate is None else text.LEFT_RATE
    told = {"converged": text.CONVERGED, "step limit": text.LIMITED}.get(run.stopped, left)
    words = say(
        told,
        passes=run.last + 1,
        k=run.last,
        x=numeral(run.x[-1], decimals),
        c=numeral(run.c[-1], decimals),
        y=short(run.y),
        tolerance=short(tolerance),
        short=numeral(abs(run.dc[-1]), decimals),
        goal=numeral(goal, fine),
        digits=agreeing_digits(run.x[-1], goal),
    )
    missed = run.stopped == "step limit" and goal == goal
    exact = say(text.GOAL, goal=numeral(goal, fine)) if missed else ""
    return sentences(
        words, exact, guard_words(run, decimals), slow_words(run, decimals), slip_words(run, decimals)
    )


def guard_words(run: Passes, decimals: int) -> str:
    """Where the guard acted, and whether it holds x for ever."""
    rows = np.flatnonzero(run.guarded)
    if not len(rows):
        return ""
    k = int(rows[0])
    told = say(text.GUARDED, n=len(rows), k=k + 1, reached=numeral(run.reached[k], decimals))
    held = run.stopped == "step limit" and len(rows) > 1 and bool((run.x[-2:] == 1.1).all())
    return sentences(told, say(text.HELD) if held else "")


def slow_words(run: Passes, decimals: int) -> str:
    """Why η times the gradient was not there yet."""
    if run.rate is None or run.stopped != "step limit":
        return ""
    goal = solution(run.y)
    beyond = (run.x - goal) * (run.x[0] - goal) < 0
    if beyond.any():
        far = float(run.x[beyond][np.abs(run.x[beyond] - goal).argmax()])
        steep = float(slope(np.array([far]))[0])
        return say(text.JUMPED, far=numeral(far, decimals), slope=numeral(steep, decimals))
    first, last = (float(v) for v in slope(run.x[[0, -1]]))
    if not last < first:
        return ""
    return say(text.SLOW, first=numeral(first, decimals), last=numeral(last, decimals))


def slip_words(run: Passes, decimals: int) -> str:
    """What the course and the notes print differently for their own numbers."""
    if run.rate is not None or run.x[0] != START:
        return ""
    if run.y == TARGETS["notes"]:
        return say(text.NOTES_SLIP, da=numeral(propagate(START, run.y).da[0], 6))
    return say(text.COURSE_SLIP, goal=numeral(solution(run.y), 4)) if run.y == ASKED else ""


def rounding(run: Passes, exact: Passes, hand: int | None) -> None:
    """How much rounding at every step mattered."""
    if hand is None or not (math.isfinite(run.da[0]) and math.isfinite(exact.da[0])):
        return
    name = "Δa" if run.rate is None else "∂J/∂a"
    st.info(
        say(
            text.HAND,
            d=hand,
            name=name,
            da=numeral(run.da[0], hand),
            da_exact=numeral(exact.da[0], hand + 3),
            k=run.last,
            k_exact=exact.last,
            x=numeral(run.x[-1], hand),
            x_exact=numeral(exact.x[-1], hand),
            dx=numeral(run.x[-1] - exact.x[-1], hand + 2),
        )
    )

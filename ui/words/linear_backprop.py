"""How the passes went, in words made from their record: the text twin of the figures."""

import streamlit as st

from core.linear_backprop import b_solution, backward, forward
from core.linear_passes import Passes, propagate
from core.linear_rates import rate_limit
from ui.boards.linear_backprop import START, TARGET
from ui.language import say, sentences
from ui.numerals import numeral, short
from ui.text import linear_backprop as text
from ui.text import question


def asked() -> dict[str, str]:
    """The numbers in the driving question."""
    z = forward(START["w"], START["b"])[2]
    return {"w": short(START["w"]), "b": short(START["b"]), "z": short(z), "target": short(TARGET)}


def verdict(guess: float | None, decimals: int) -> None:
    """Which estimate the guess is: the chain rule's, one path's, the wrong way, the new b, or another."""
    if guess is None:
        return
    x, y, z = forward(START["w"], START["b"])
    slopes, error = backward(x, y), z - TARGET
    answer = error / slopes.b
    known = {
        "right": answer,
        "only_x": error / slopes.through_x,
        "only_y": error / slopes.through_y,
        "sign": -answer,
        "new": START["b"] - answer,
    }
    kind = next(
        (k for k, v in known.items() if abs(guess - v) <= 0.06 * abs(v)), "low" if guess < answer else "high"
    )
    numbers = {
        "error": error,
        "slope": slopes.b,
        "through_x": slopes.through_x,
        "through_y": slopes.through_y,
    }
    shown = {name: short(v) for name, v in numbers.items()}
    told = say(text.VERDICT[kind], guess=short(guess), answer=numeral(answer, max(decimals, 6)), **shown)
    st.markdown(sentences(say(question.ABOUT), told))


def where(run: Passes, decimals: int) -> str:
    """The w and b a run ended at: those that changed."""
    names = {"b": "b", "w": "w", "both": "wb"}[run.variables]
    return ", ".join(f"{v} = {numeral(float(getattr(run, v)[-1]), decimals)}" for v in names)


def outcome(run: Passes, tolerance: float, decimals: int) -> str:
    """Converged, stopped at the limit or diverged; which of the course's programs it is; its slips."""
    told = {"converged": text.CONVERGED, "step limit": text.LIMITED}.get(run.stopped, text.DIVERGED)
    words = say(
        told if run.last or run.stopped != "converged" else text.AT_ONCE,
        k=run.last,
        target=short(run.target),
        tolerance=short(tolerance),
        where=where(run, decimals),
        z=numeral(float(run.z[-1]), decimals),
        error=numeral(abs(float(run.error[-1])), decimals),
        cure=cure(run),
    )
    course = (
        text.COURSE.get(f"{run.variables}_{run.rule}") if run.last and run.stopped == "converged" else None
    )
    kept = say(course, ratio=numeral(ratio(run), decimals)) if course else ""
    return sentences(words, kept, slips(run, decimals), say(text.TOLERANCE_SLIP) if tolerance == 1e-4 else "")


def ratio(run: Passes) -> float:
    """The last error over the one before."""
    return float(run.error[-1] / run.error[-2])


def cure(run: Passes) -> str:
    """Why a run blew up, and what to do."""
    if run.rule == "gradient":
        w, b = float(run.w[0]), b_solution(float(run.w[0]), run.target)
        return say(
            text.CURE_RATE, limit=short(rate_limit(w, b if b == b else float(run.b[0]), run.variables))
        )
    lost = run.variables == "b" and b_solution(float(run.w[0]), run.target) != b_solution(
        float(run.w[0]), run.target
    )
    return say(text.CURE_NONE if lost else text.CURE_SLOPE)


def slips(run: Passes, decimals: int) -> str:
    """What the sources print differently for their own numbers."""
    own = (run.w[0], run.b[0], run.target) == (START["w"], START["b"], TARGET)
    if not own or run.variables != "b" or run.rule == "gradient" or run.last < 1:
        return ""
    numbers = {"delta": run.delta_b[0], "b": run.b[1], "z": run.z[1]}
    return say(text.SLIPS, **{name: numeral(float(v), max(decimals, 6)) for name, v in numbers.items()})


def rounding(run: Passes, exact: Passes, hand: int | None, tolerance: float) -> None:
    """How much rounding at every step mattered."""
    if hand is None or not run.last or not exact.last:
        return
    numbers = {"z1": run.z[1], "b": run.b[-1], "w": run.w[-1]}
    shown = {name: numeral(float(v), hand) for name, v in numbers.items()}
    numbers = {"z1_exact": exact.z[1], "b_exact": exact.b[-1], "w_exact": exact.w[-1]}
    shown |= {name: numeral(float(v), hand + 3) for name, v in numbers.items()}
    stuck = run.stopped == "step limit" and exact.stopped == "converged"
    told = say(text.HAND_STUCK, d=hand, tolerance=short(tolerance)) if stuck else ""
    st.info(sentences(say(text.HAND, d=hand, k=run.last, k_exact=exact.last, **shown), told))


def runs(w: float, b: float, target: float, tolerance: float) -> dict[str, Passes]:
    """The course's four programs from one start."""
    return {
        f"{variables}_{rule}": propagate(w, b, target, variables=variables, rule=rule, tolerance=tolerance)
        for variables in ("b", "both")
        for rule in ("kept", "recomputed")
    }

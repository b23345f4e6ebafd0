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
        "old": START["b"],
        "new": START["b"] - answer,
    }
    near = [name for name, v in known.items() if abs(guess - v) <= min(0.06 * abs(v), 0.03)]
    kind = near[0] if near else "low" if guess < answer else "high"
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


def outcome(run: Passes, exact: Passes, rate: float, tolerance: float, decimals: int) -> str:
    """How the run ended, why, and what to do; which of the course's programs it is; its slips."""
    told = {"converged": text.CONVERGED, "step limit": text.LIMITED, "stalled": text.STALLED}
    words = told.get(run.stopped, text.DIVERGED)
    said = say(
        words if run.last or run.stopped != "converged" else text.AT_ONCE,
        k=run.last,
        target=short(run.target),
        tolerance=short(tolerance),
        where=where(run, decimals),
        z=numeral(float(run.z[-1]), decimals),
        error=numeral(abs(float(run.error[-1])), decimals),
        cure=cure(run, rate),
    )
    if run.stopped == "step limit":
        said = sentences(said, cure(run, rate))
    slip = say(text.TOLERANCE_SLIP) if tolerance == 1e-4 else ""
    return sentences(said, program(run, decimals), slips(exact, decimals), slip)


def program(run: Passes, decimals: int) -> str:
    """Which of the course's programs this is, if it arrived."""
    course = text.COURSE.get(f"{run.variables}_{run.rule}")
    if course is None or not run.last or run.stopped != "converged":
        return ""
    return say(course, ratio=numeral(abs(float(run.error[-1] / run.error[-2])), decimals))


def cure(run: Passes, rate: float) -> str:
    """Why a run did not arrive, and what to do; nothing where no reason is sure."""
    w, root = float(run.w[0]), b_solution(float(run.w[0]), run.target)
    if run.variables == "b" and root != root:
        return say(text.CURE_NONE)
    if run.rule == "gradient":
        limit = rate_limit(w, root if root == root else float(run.b[0]), run.variables)
        return say(
            text.CURE_RATE if rate > limit else text.CURE_SLOW, limit=short(limit), best=short(limit / 2)
        )
    used = [run.factor_b[0]] * (run.variables != "w") + [run.factor_w[0]] * (run.variables != "b")
    if 0 in used:
        return say(text.CURE_SLOPE)
    kept, at_root = float(run.dzdb[0]), backward(*forward(w, root)[:2]).b
    if run.rule == "kept" and run.variables == "b" and abs(at_root) > 2 * abs(kept):
        return say(text.CURE_KEPT, kept=short(kept), root=short(at_root))
    return ""


def slips(run: Passes, decimals: int) -> str:
    """What the sources print differently for their own numbers; `run` is not rounded."""
    own = (run.w[0], run.b[0], run.target) == (START["w"], START["b"], TARGET)
    if not own or run.rule == "gradient" or run.last < 1 or run.variables == "both":
        return ""
    if run.variables == "w":
        return say(text.W_SLIP)
    numbers = {"delta": run.delta_b[0], "b": run.b[1], "z": run.z[1]}
    return say(text.SLIPS, **{name: numeral(float(v), max(decimals, 6)) for name, v in numbers.items()})


def rounding(run: Passes, exact: Passes, hand: int | None) -> None:
    """How much rounding at every step mattered."""
    if hand is None or not run.last or not exact.last:
        return
    numbers = {"z1": numeral(float(run.z[1]), hand), "z1_exact": numeral(float(exact.z[1]), hand + 3)}
    places = {"where": where(run, hand), "where_exact": where(exact, hand + 3)}
    st.info(say(text.HAND, d=hand, k=run.last, k_exact=exact.last, **numbers, **places))


def runs(w: float, b: float, target: float, tolerance: float) -> dict[str, Passes]:
    """The course's four programs from one start."""
    return {
        f"{variables}_{rule}": propagate(w, b, target, variables=variables, rule=rule, tolerance=tolerance)
        for variables in ("b", "both")
        for rule in ("kept", "recomputed")
    }

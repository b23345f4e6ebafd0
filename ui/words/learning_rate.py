"""What the rates did, in words made from their runs: the text twin of the small pictures."""

import numpy as np
import streamlit as st

from core.arrays import Array
from core.ground import Ground, parabola
from core.quadratic_rates import best_rate, rate_limit
from core.rate_behavior import twins
from core.walk import Walk
from ui.boards import learning_rate as board
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.tables.learning_rate import fixed_factors, moving_factors
from ui.text import learning_rate as text
from ui.text import question
from ui.words.rates_lost import ended, lost_words, valleys


def names(ground: Ground, rates: Array) -> list[str]:
    """The runs as they are called."""
    return [f"η = {short(float(rate))}" for rate in ground.unit * rates]


def limit_words(ground: Ground, decimals: int) -> str:
    """What the curvature allows, before any run is looked at."""
    if not ground.curvatures:
        bend = float(ground.f.hessian(ground.f.places(ground.start[0]))[0, 0, 0])
        flat = say(text.NOT_CURVED) if bend <= 0 else ""
        return say(text.LIMIT_OWN, bend=numeral(bend, decimals), flat=flat, name=ground.f.names[0])
    if len(ground.start) == 1:
        return say(text.LIMIT_PARABOLA)
    bent = np.array(ground.curvatures)
    limit, best = numeral(rate_limit(bent), decimals), numeral(best_rate(bent), decimals)
    return say(text.LIMIT_BOWL, kappa=short(ground.curvatures[1]), limit=limit, best=best)


def outcome(ground: Ground, run: Walk, rates: Array, decimals: int, hand: int | None) -> str:
    """The table of the rates, pairs of equal loss, and what became of those that do not arrive."""
    kinds = board.behaviors(ground, run, rates, hand)
    table = markdown_table([row(ground, run, rates, i, kind, decimals) for i, kind in enumerate(kinds)])
    lost = [lost_words(ground, run, rates, i, kind, decimals, hand) for i, kind in enumerate(kinds)]
    if not ground.curvatures:
        lost.append(valleys(board.long_run(ground, tuple(rates.tolist()), hand), kinds, decimals))
    slip = say(text.NOTES_SLIP) if ground.minimum == (1.0,) else ""
    return "\n\n".join(filter(None, (table, *pair_words(ground, rates, decimals), *lost, slip)))


def row(ground: Ground, run: Walk, rates: Array, i: int, kind: str, decimals: int) -> dict[str, str]:
    """One rate in the table."""
    n, cells = run.last, {"η": short(float(ground.unit * rates[i]))}
    if len(ground.start) == 2:
        cells[say(text.HEAD_SHARE)] = short(float(rates[i]))
    fixed = fixed_factors(ground, rates)
    heads = ("1 − 2η",) if len(ground.start) == 1 else ("1 − η", "1 − κη")
    for name, factor in zip(heads, () if fixed is None else fixed[i].tolist(), strict=False):
        cells[say(text.HEAD_FACTOR, name=name)] = factor_numeral(factor, decimals)
    if len(ground.start) == 1:
        at = ended(run, i, float(run.theta[-1, 0, i]), decimals)
        cells[say(text.HEAD_END, name=ground.f.names[0], n=n)] = at
    cells[say(text.HEAD_END, name="J", n=n)] = ended(run, i, float(run.value[-1, i]), decimals)
    return cells | {say(text.HEAD_DOES): say(text.BEHAVIOR[kind])}


def factor_numeral(factor: float, decimals: int) -> str:
    """A factor; one that would show as 1 or -1 but is not, by what it differs.

    >>> factor_numeral(0.99998, 4), factor_numeral(-0.99998, 4), factor_numeral(1.0, 4)
    ('1 − 2.00e-5', '−1 + 2.00e-5', '1.0000')
    """
    shown = numeral(factor, decimals)
    more = factor - float(shown)
    if shown.strip("-").rstrip("0") != "1." or abs(more) < 1e-12:
        return shown
    one, sign = "−1" if factor < 0 else "1", "+" if more > 0 else "−"
    return f"{one} {sign} {numeral(abs(more), decimals)}"


def pair_words(ground: Ground, rates: Array, decimals: int) -> list[str]:
    """The pairs of rates whose losses are equal after every update, and why."""
    fixed = moving_factors(ground, rates)
    if fixed is None or not fixed.shape[1]:
        return []
    if fixed.shape[1] == 2 and ground.curvatures[1] != 1:
        return [say(text.NO_PAIR)] if twins(fixed[:, 1:]) else []
    told = []
    for pair in twins(fixed):
        a, b = sorted(pair, key=lambda i: -fixed[i, 0])
        shown = {"a": short(float(ground.unit * rates[a])), "b": short(float(ground.unit * rates[b]))}
        factors = {"factor_a": numeral(fixed[a, 0], decimals), "factor_b": numeral(fixed[b, 0], decimals)}
        words = text.PAIR if len(ground.start) == 1 else text.PAIR_ROUND
        told.append(say(words, **shown, **factors))
    return told


def verdict(guess: float | None) -> None:
    """What became of the guess, with the place one update leads to."""
    if guess is None:
        return
    landed = board.after_one(guess)
    numbers = {"guess": short(guess), "x": short(float(landed.theta[1, 0, 0]))}
    told = say(text.VERDICT[kind_of(guess)], gradient=short(float(landed.slope[0, 0, 0])), **numbers)
    answer = say(text.RIGHT, answer=short(best_rate(np.array(parabola(board.START).curvatures))))
    st.markdown(sentences(say(question.ABOUT), told, answer))


def kind_of(guess: float) -> str:
    """Right, a known slip, too low or too high."""
    ground = parabola(board.START)
    bent = np.array(ground.curvatures)
    best, distance = best_rate(bent), float(np.abs(ground.distance)[0])
    known = {
        "right": best,
        "limit": rate_limit(bent),
        "quarter": best / 2,
        "distance": distance,
        "gradient": bent[0] * distance,
    }
    for kind, slip in known.items():
        if abs(abs(guess) - slip) < 1e-6 and (guess > 0 or kind in ("distance", "gradient")):
            return kind
    if guess <= 0:
        return "negative" if guess else "zero"
    return "close" if abs(guess - best) < 0.01 else "low" if guess < best else "high"


def rounding(run: Walk, exact: Walk, called: list[str], hand: int | None) -> None:
    """How much rounding at every step mattered: the run whose last J differs most."""
    if hand is None:
        return
    with np.errstate(invalid="ignore"):
        gaps = np.nan_to_num(np.abs(run.value[-1] - exact.value[-1]), nan=0.0, posinf=0.0)
    i = int(gaps.argmax())
    if gaps[i] < 0.5 * 10.0**-hand:
        st.info(say(text.HAND_NONE, d=hand, n=exact.last))
        return
    pair = {"rounded": numeral(run.value[-1, i], hand), "exact": numeral(exact.value[-1, i], hand + 2)}
    st.info(say(text.HAND, d=hand, n=exact.last, who=called[i], **pair))

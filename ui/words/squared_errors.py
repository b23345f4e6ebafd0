"""What the errors of two predictions add up to, in words made from their ledgers."""

import numpy as np
import streamlit as st

from core.arrays import Array
from core.error_ledger import Conventions, ErrorLedger, conventions, error_ledger
from core.rounding import half_up
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import squared_error as text


def outcome(a: ErrorLedger, b: ErrorLedger, decimals: int, hand: int | None) -> str:
    """The table of sums and means, whether signs cancel, the factors, the side, and the 1/2."""
    means = [conventions(run, hand) for run in (a, b)]
    parts = (
        sums_table(a, b, means, decimals),
        cancel_words(a, b, decimals),
        sentences(factor_words(a, b, decimals, hand), mean_words(means, decimals)),
        side_words(a, b),
        half_words(means[0], decimals),
    )
    return "\n\n".join(filter(None, parts))


def totals(run: ErrorLedger, means: Conventions) -> dict[str, float]:
    """The last sums of a prediction, and its mean and half mean."""
    sums = {name: float(getattr(run, name)[-1]) for name in ("error_sum", "absolute_sum", "huber_sum")}
    return sums | means.loss


def sums_table(a: ErrorLedger, b: ErrorLedger, means: list[Conventions], decimals: int) -> str:
    """A row a loss: A, B, and B : A."""
    first, second = (totals(run, mean) for run, mean in zip((a, b), means, strict=True))
    return markdown_table(
        [
            {
                say(text.HEAD_LOSS, m=len(a.y) - 1): say(words),
                "A": numeral(first[name], decimals),
                "B": numeral(second[name], decimals),
                "B : A": ratio(second[name], first[name], decimals) if name != "error_sum" else "–",
            }
            for name, words in text.ROWS.items()
        ]
    )


def ratio(second: float, first: float, decimals: int) -> str:
    """B : A, or a dash where A is 0."""
    return numeral(second / first, decimals) if first else "–"


def cancel_words(a: ErrorLedger, b: ErrorLedger, decimals: int) -> str:
    """What signed errors hide."""
    told = []
    for name, run in (("A", a), ("B", b)):
        signed, size = float(run.error_sum[-1]), float(run.absolute_sum[-1])
        if not (run.error[1:].max() > 0 > run.error[1:].min()):
            continue
        if signed == 0:
            told.append(say(text.SIGNED_CANCELS, name=name))
        else:
            shown = {"signed": numeral(signed, decimals), "absolute": numeral(size, decimals)}
            told.append(say(text.SIGNED_PARTLY, name=name, **shown))
    return sentences(*told) if told else say(text.SIGNED_SAME)


def factor_words(a: ErrorLedger, b: ErrorLedger, decimals: int, hand: int | None) -> str:
    """By which factors the sums change from A to B."""
    sums = [np.array([r.absolute_sum[-1], r.square_sum[-1], r.huber_sum[-1]]) for r in (a, b)]
    for name, own, exact in (("A", sums[0], text.NO_FACTOR), ("B", sums[1], text.NO_ERROR)):
        if not own.any() and hand is None:
            return say(exact)
        if not own.all():
            return say(text.ROUNDED_AWAY, name=name)
    factors = sums[1] / sums[0]
    shown = dict(zip(("absolute", "square", "huber"), (numeral(v, decimals) for v in factors), strict=True))
    return say(text.GROWS if 1 < factors[0] < factors[1] else text.CHANGES, **shown)


def mean_words(means: list[Conventions], decimals: int) -> str:
    """Whether mean and half mean have the factor of the sum, in the digits shown."""
    first, second = (mean.loss for mean in means)
    if not (first["sum"] and second["sum"]):
        return ""
    shown = {ratio(second[name], first[name], decimals) for name in first}
    return say(text.SAME_FACTOR if len(shown) == 1 else text.FACTOR_ROUNDED)


def side_words(a: ErrorLedger, b: ErrorLedger) -> str:
    """On which side of its label the prediction with the largest error lies."""
    name, run = max((("B", b), ("A", a)), key=lambda pair: float(pair[1].absolute[1:].max()))
    i = int(np.argmax(run.absolute[1:])) + 1
    if run.error[i] == 0:
        return ""
    e = float(run.error[i])
    numbers = {"a": short(float(run.a[i])), "e": short(e), "y": bracketed(float(run.y[i]))}
    return say(text.SIDE_ABOVE if e > 0 else text.SIDE_BELOW, i=i, name=name, **numbers)


def bracketed(v: float) -> str:
    """A number as it stands after a minus sign."""
    return f"({short(v)})" if v < 0 else short(v)


def half_words(means: Conventions, decimals: int) -> str:
    """What the 1/2 does to the derivative: sum, mean and half mean of A beside each other."""
    best = numeral(means.best, decimals)
    rows = [
        {
            say(text.HEAD_CONVENTION): say(text.ROWS[name]),
            say(text.HEAD_J): numeral(means.loss[name], decimals),
            say(text.HEAD_SLOPE): f"{sign} = {numeral(means.slope[name], decimals)}",
            say(text.HEAD_BEST): best,
        }
        for name, sign in (("sum", "2Σe"), ("mean", "2Σe/m"), ("half_mean", "Σe/m"))
    ]
    return say(text.HALF, best=best) + "\n\n" + markdown_table(rows)


def rounding(y: Array, a: Array, b: Array, delta: float, hand: int | None) -> None:
    """How much rounding at every step mattered: the half mean that differs most."""
    if hand is None:
        return
    pairs = []
    for name, v in (("A", a), ("B", b)):
        exact, rounded = (
            conventions(error_ledger(y, v, delta, d), d).loss["half_mean"] for d in (None, hand)
        )
        pairs.append((abs(rounded - half_up(exact, hand)), name, rounded, exact))
    gap, name, rounded, exact = max(pairs)
    if gap == 0:
        st.info(say(text.HAND_NONE, d=hand))
        return
    shown = {"rounded": numeral(rounded, hand), "exact": numeral(exact, hand + 2)}
    st.info(say(text.HAND, d=hand, who=name, **shown))

"""How a run of descent ended, in words made from its ledger: the text twin of the figures."""

import streamlit as st

from core import curvature, least_squares, losses
from core.linear_descent import Descent
from core.moments import Moments
from core.single_sample import SamplePass
from ui import shell
from ui.language import say
from ui.numerals import numeral
from ui.text import regression_descent as text


def descent_words(run: Descent, fitted: Moments, decimals: int) -> str:
    """Converged, stopped at its limit, or diverged, and at which numbers."""
    limit = curvature.rate_limit(fitted, run.loss_name)
    lowest = losses.line_loss(fitted, *losses.minimum(fitted)[:2], run.loss_name)
    told = text.DIVERGED if run.grew else {"converged": text.CONVERGED}.get(run.stopped, text.LIMITED)
    return say(
        told,
        k=run.last,
        w=numeral(run.w[-1], decimals),
        b=numeral(run.b[-1], decimals),
        loss=numeral(run.loss[-1], decimals),
        excess=numeral(max(run.loss[-1] - lowest, 0.0), decimals),
        factor=numeral(1 - 2 * run.rate / limit, decimals),
        limit=numeral(limit, decimals),
    )


def limit_words(fitted: Moments, loss: str, rate: float, decimals: int) -> str:
    """The live limit of the learning rate, and what this rate will do."""
    return say(
        text.LIMIT,
        limit=numeral(curvature.rate_limit(fitted, loss), decimals),
        best=numeral(curvature.best_rate(fitted, loss), decimals),
        rate=f"{rate:.6g}",
        behavior=say(text.BEHAVIOR[curvature.behavior(fitted, loss, rate)]),
    )


def pass_words(run: SamplePass, fitted: Moments, rate: float, decimals: int) -> str:
    """Where one pass ended, and why it stopped short."""
    best = least_squares.fit(fitted)
    small = curvature.curvatures(fitted, "half_mean")[1]
    blown = not abs(run.w[-1]) < 1e6 * (1 + abs(best.w))
    return say(
        text.BLEW_UP if blown else text.PASSED,
        k=run.last,
        rate=f"{rate:.6g}",
        w=numeral(run.w[-1], decimals),
        b=numeral(run.b[-1], decimals),
        w_best=numeral(best.w, decimals),
        b_best=numeral(best.b, decimals),
        flat=numeral(small, decimals),
    )


def rounding(run: Descent, exact: Descent, hand: int | None, decimals: int) -> None:
    """How much rounding at every step mattered; a line where it was asked for and cannot be had."""
    if hand is None:
        if shell.by_hand():
            st.caption(say(text.NO_HAND))
        return
    w, b, w_exact, b_exact = run.w[-1], run.b[-1], exact.w[-1], exact.b[-1]
    numbers = {"w": w, "b": b, "w_exact": w_exact, "b_exact": b_exact}
    shown = {name: numeral(value, decimals) for name, value in numbers.items()}
    differences = {"dw": numeral(w - w_exact, decimals + 2), "db": numeral(b - b_exact, decimals + 2)}
    st.info(say(text.HAND, d=decimals, **shown, **differences))


def verdict(guess: str | None, moments: Moments, rate: float) -> None:
    """Whether the prediction held for the learning rate that was asked about."""
    if guess is None:
        return
    behavior = curvature.behavior(moments, "half_mean", rate)
    right = guess == behavior.replace("crawls", "converges")
    st.markdown(say(text.VERDICT[right], rate=rate, behavior=say(text.BEHAVIOR[behavior])))

"""How a run of descent ended, in words made from its ledger: the text twin of the figures."""

from collections.abc import Mapping

import numpy as np
import streamlit as st

from core import curvature, least_squares, losses
from core.linear_descent import Descent
from core.moments import Moments
from core.single_sample import SamplePass
from ui import shell
from ui.dataset import Dataset
from ui.language import say, sentences
from ui.numerals import numeral, short
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
        rate=short(rate),
        behavior=say(text.BEHAVIOR[curvature.behavior(fitted, loss, rate)]),
    )


def pass_reason(run: SamplePass, fitted: Moments, rate: float) -> str:
    """How one pass went: "one_pass" as it should, "overshot", or "blew_up"."""
    if blown_at(run) is not None:
        return "blew_up"
    return "one_pass" if rate < single_limit(fitted) else "overshot"


def blown_at(run: SamplePass) -> int | None:
    """The first update after which w or b is a million times too large, or no number."""
    size = 1e6 * (1 + np.abs(run.w[0]) + np.abs(run.b[0]))
    lost = ~((np.abs(run.w) < size) & (np.abs(run.b) < size))
    return int(lost.argmax()) if lost.any() else None


def single_limit(fitted: Moments) -> float:
    """The rate from which the sample with the largest |x| throws the line past itself: 2/(x² + 1)."""
    return 2 / (max(fitted.x_min**2, fitted.x_max**2) + 1)


def pass_words(run: SamplePass, data: Dataset, fitted: Moments, rate: float, decimals: int) -> str:
    """Where one pass ended, and why it stopped short, overshot or blew up."""
    reason, best = pass_reason(run, fitted, rate), least_squares.fit(fitted)
    told = {"one_pass": text.PASSED, "overshot": text.OVERSHOT, "blew_up": text.BLEW_UP}[reason]
    numbers = {"w": run.w[-1], "b": run.b[-1], "w_best": best.w, "b_best": best.b}
    numbers |= {"flat": curvature.curvatures(fitted, "half_mean")[1], "single": single_limit(fitted)}
    words = [say(told, k=blown_at(run) or run.last, rate=short(rate), **numerals(numbers, decimals))]
    if reason == "one_pass" and data.code == "server_room":
        words.append(say(text.COURSE))
    if data.samples.m > run.last:
        words.append(say(text.CAPPED, m=f"{data.samples.m:,}", k=run.last))
    return sentences(*words)


def numerals(numbers: Mapping[str, float], decimals: int) -> dict[str, str]:
    """Each number as it is shown."""
    return {name: numeral(float(value), decimals) for name, value in numbers.items()}


def rounding(run: Descent, exact: Descent, hand: int | None, decimals: int) -> None:
    """How much rounding at every step mattered; a line where it was asked for and cannot be had."""
    if hand is None:
        if shell.by_hand():
            st.caption(say(text.NO_HAND))
        return
    w, b, w_exact, b_exact = run.w[-1], run.b[-1], exact.w[-1], exact.b[-1]
    numbers = {"w": w, "b": b, "w_exact": w_exact, "b_exact": b_exact}
    differences = numerals({"dw": w - w_exact, "db": b - b_exact}, decimals + 2)
    st.info(say(text.HAND, d=decimals, **numerals(numbers, decimals), **differences))


def verdict(guess: str | None, moments: Moments, rate: float) -> None:
    """Whether the prediction held for the learning rate that was asked about."""
    if guess is None:
        return
    behavior = curvature.behavior(moments, "half_mean", rate)
    right = guess == behavior.replace("crawls", "converges")
    st.markdown(say(text.VERDICT[right], rate=rate, behavior=say(text.BEHAVIOR[behavior])))

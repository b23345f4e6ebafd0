"""How a fitted line turned out, in words made from its records: the text twin of “Least squares”."""

import streamlit as st

from core.derivation import Derivation
from core.least_squares import Fit, fit
from core.moments import Moments
from ui import shell
from ui.altered import Altered
from ui.boards.least_squares_proof import proof_lines
from ui.dataset import Dataset
from ui.language import say
from ui.markdown import markdown_safe, markdown_table
from ui.numerals import numeral
from ui.tables import lines as line_tables
from ui.text import least_squares as text

Point = tuple[float, float]
ENOUGH = 10  # digits that agree where the plain sums lose nothing worth a word


def shown(decimals: int, **values: float) -> dict[str, str]:
    """Numbers as written."""
    return {name: numeral(value, decimals) for name, value in values.items()}


def column_names(data: Dataset) -> dict[str, str]:
    """The names of the two columns, safe in Markdown."""
    return {"x": markdown_safe(say(data.x_name)), "y": markdown_safe(say(data.y_name))}


def squares_words(data: Dataset) -> str:
    """What the squares are, and how many points have one."""
    n = line_tables.SQUARES
    said = say(text.SOME_SQUARES, n=n) if len(data.points) > n else say(text.SQUARES)
    low, high = data.moments.x_min, data.moments.x_max
    near = low < high - low and high > low - high
    return said if near else said + " " + say(text.FAR_ZERO)


def guess_words(guess: float | None, line: Fit, decimals: int) -> str:
    """The guess beside the slope of least squares."""
    if guess is None:
        return ""
    off = guess - line.w
    told = text.CLOSE if abs(off) <= abs(line.w) / 20 else text.LOW if off < 0 else text.HIGH
    return say(told, guess=f"{guess:.6g}", **shown(decimals, w=line.w, difference=abs(off)))


def fitted_words(line: Fit, run: Derivation, data: Dataset, decimals: int) -> str:
    """w and b with their errors, J, R², s, and what w means."""
    numbers = shown(decimals, w=line.w, w_error=line.w_error, b=line.b, b_error=line.b_error)
    numbers |= shown(decimals, r2=line.r2, s=line.s, sse=line.sse, loss=float(run.loss[3]))
    said = [say(text.FITTED, **numbers)]
    if line.n == 2:
        said.append(say(text.TWO_POINTS))
    else:
        said.append(say(text.EXPLAINED if line.r2 == line.r2 else text.NO_R2, **numbers))
    said.append(say(text.RISE[data.code], **column_names(data), w=numbers["w"]))
    excess = float(run.loss[0] - run.loss[3])
    said.append(say(text.YOURS, **shown(decimals, loss=float(run.loss[0]), excess=excess)))
    return "\n".join(f"- {words}" for words in said)


def not_unique_words(run: Derivation, sums: Moments, decimals: int) -> str:
    """Why there is no unique solution."""
    numbers = shown(decimals, x=sums.x_mean, y=sums.y_mean, loss=float(run.loss[3]))
    return say(text.NOT_UNIQUE, **numbers)


def moved_words(data: Dataset, line: Fit, moved: Point | None, decimals: int, *, same_x: bool) -> str:
    """What one point did to the line."""
    if not moved:
        return ""
    before = fit(data.moments)
    x0, y0 = float(data.samples.x[0]), float(data.samples.y[0])
    numbers = shown(decimals, x0=x0, y0=y0, x1=moved[0], y1=moved[1], w0=before.w, w1=line.w)
    numbers |= shown(decimals, b0=before.b, b1=line.b, r0=before.r2, r1=line.r2)
    return say(text.MOVED_EQUAL if same_x else text.MOVED, m=f"{line.n:,}", **numbers)


def rounding(run: Derivation, line: Fit, hand: Moments | None, decimals: int) -> None:
    """How much rounding at every step mattered; a line where it was asked for and cannot be had."""
    if hand is None:
        if shell.by_hand():
            st.caption(say(text.NO_HAND))
        return
    w, b = float(run.w[3]), float(run.b[3])
    numbers = shown(decimals, w=w, b=b, w_exact=line.w, b_exact=line.b)
    st.info(say(text.HAND, d=decimals, **numbers, **shown(decimals + 2, dw=w - line.w, db=b - line.b)))


def proof(sums: Moments, line: Fit, decimals: int) -> None:
    """The derivation, with the sums of these data in it."""
    st.subheader(say(text.PROOF), anchor=False)
    st.markdown("\n\n".join(f"$$\n{latex}\n$$" for latex in proof_lines(sums, line, decimals)))


def forms(changed: Altered, line: Fit) -> None:
    """The five numbers with all their digits, and what became of the digits."""
    found = line_tables.form_rows(changed.slopes, changed.intercepts, line)
    rows = [
        {say(text.FORM): formula, say(text.VALUE): f"{value:.15g}", say(text.DIGITS): str(digits)}
        for formula, (value, digits) in zip(text.FORMULAS, found, strict=True)
    ]
    st.subheader(say(text.FORMS), anchor=False)
    fewest = min(digits for _, digits in found)
    st.markdown(markdown_table(rows))
    told = text.SAME if fewest >= ENOUGH else text.LOST if line.w and line.b else text.ZERO
    st.markdown(say(told, digits=fewest))


__all__ = [
    "fitted_words",
    "forms",
    "guess_words",
    "moved_words",
    "not_unique_words",
    "proof",
    "rounding",
    "squares_words",
]

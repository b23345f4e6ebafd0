"""The formulas of “Least squares”: a step at a time for the player, and the whole proof with its sums."""

import pandas as pd

from core.least_squares import Fit
from core.moments import Moments
from ui.language import say
from ui.numerals import tex_numeral
from ui.player import Formula
from ui.text import least_squares as text

COLUMNS = {
    "w": "w",
    "b": "b",
    "loss": "J",
    "dw": r"\partial J/\partial w",
    "db": r"\partial J/\partial b",
    "sse": r"\sum e^2",
}


def constants(ledger: pd.DataFrame, used: Moments) -> dict[str, float]:
    """The sums, and each step's numbers by name: w0, b1, dw2, …, so that a formula keeps its own step's."""
    sums = {"m": used.n, "x_mean": used.x_mean, "y_mean": used.y_mean, "sxx": used.sxx, "sxy": used.sxy}
    steps = {f"{field}{k}": float(ledger[field][k]) for field in COLUMNS for k in range(len(ledger))}
    return sums | steps


def formulas(unique: bool) -> list[Formula]:
    """One entry a step."""
    labels = [*text.PHASES[:3], text.PHASES[3] if unique else text.PHASE_EQUAL]
    steps = [*STEPS, SOLUTION if unique else NO_SOLUTION]
    return [Formula(say(label), lines) for label, lines in zip(labels, steps, strict=True)]


STEPS = (
    (
        r"z = w x+b = \val{w0}\,x+\sval{b0}",
        r"J = \frac{1}{2m}\sum(z_i-y_i)^2 = \frac{\val{sse0}}{2\times\ival{m}} = \val{loss0}",
        r"\frac{\partial J}{\partial w} = \frac1m\sum(z_i-y_i)\,x_i = \val{dw0}",
        r"\frac{\partial J}{\partial b} = \frac1m\sum(z_i-y_i) = \val{db0}",
    ),
    (
        r"\frac{\partial J}{\partial b} = w\bar x+b-\bar y = 0 \;\Rightarrow\; b = \bar y-w\bar x",
        r"b = \val{y_mean}-\sval{w1}\times\sval{x_mean} = \val{b1}",
        r"J = \frac{1}{2m}\sum(z_i-y_i)^2 = \val{loss1}",
    ),
    (
        r"\frac{\partial J}{\partial w} = \frac1m\left(w S_{xx}-S_{xy}\right) = \val{dw2}",
        r"S_{xx} = \sum(x_i-\bar x)^2 = \val{sxx}",
        r"S_{xy} = \sum(x_i-\bar x)(y_i-\bar y) = \val{sxy}",
    ),
)
SOLUTION = (
    r"w = \frac{S_{xy}}{S_{xx}} = \frac{\val{sxy}}{\val{sxx}} = \val{w3}",
    r"b = \val{y_mean}-\sval{w3}\times\sval{x_mean} = \val{b3}",
    r"J = \frac{1}{2m}\sum(z_i-y_i)^2 = \val{loss3}",
)
NO_SOLUTION = (
    r"w = \frac{S_{xy}}{S_{xx}} = \frac{0}{0}",
    r"w = \val{w2}:\quad J = \frac{1}{2m}\sum(z_i-y_i)^2 = \val{loss2}",
    r"w = \val{w3}:\quad J = \frac{1}{2m}\sum(z_i-y_i)^2 = \val{loss3}",
)


def proof_lines(sums: Moments, line: Fit, decimals: int) -> list[str]:
    """The derivation in LaTeX, with the sums of these data."""

    def n(value: float) -> str:
        return tex_numeral(value, decimals, signed=True)

    m, x, y, xx, xy = sums.n, n(sums.sum_x), n(sums.sum_y), n(sums.sum_xx), n(sums.sum_xy)
    sxx, sxy = n(sums.sxx), n(sums.sxy)
    x_mean, y_mean = n(sums.x_mean), n(sums.y_mean)
    return [
        gathered(
            rf"m = {m},\quad \sum x = {x}",
            rf"\sum y = {y},\quad \sum x^2 = {xx}",
            rf"\sum xy = {xy}",
        ),
        gathered(
            r"\tfrac{\partial J}{\partial b} = \tfrac1m\sum(wx+b-y) = 0",
            r"w\sum x+m\,b = \sum y",
            rf"{x}\,w+{m}\,b = {y}",
            rf"b = \bar y-w\bar x = {y_mean}-{x_mean}\,w",
        ),
        gathered(
            r"\tfrac{\partial J}{\partial w} = \tfrac1m\sum(wx+b-y)\,x = 0",
            r"w\sum x^2+b\sum x = \sum xy",
            rf"{xx}\,w+{x}\,b = {xy}",
        ),
        gathered(
            rf"S_{{xx}} = \sum x^2-\tfrac1m(\sum x)^2 = {sxx}",
            rf"S_{{xy}} = \sum xy-\tfrac1m\sum x\sum y = {sxy}",
            rf"S_{{xx}}\,w = S_{{xy}}:\quad {sxx}\,w = {sxy}",
        ),
        gathered(
            rf"w = {sxy}\,/\,{sxx} = {n(line.w)}",
            rf"b = {y_mean}-{n(line.w)}\times {x_mean} = {n(line.b)}",
        ),
    ]


def gathered(*lines: str) -> str:
    """Lines of LaTeX under each other, each in text size so that a phone shows them whole."""
    return r"\begin{gathered}" + r"\\[.4em]".join(rf"\textstyle {line}" for line in lines) + r"\end{gathered}"

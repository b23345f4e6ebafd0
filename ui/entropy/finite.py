"""Finite at 0 and 1: the binary loss as it stands, clipped, and from z."""

import math

import numpy as np
import streamlit as st

from core.activations import sigmoid
from core.binary_loss import clipped, cross_entropy, naive, over_sums
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import entropy_losses as text

OUTPUTS = (0.0, 1e-20, 0.5, 1.0)
SUMS = (-1000.0, -40.0, 0.0, 40.0, 1000.0)
SMALL = 1e-15


def finite(decimals: int) -> None:
    """A table computed live, for label 1, and what software does."""
    st.markdown(say(text.FINITE_WORDS))
    rows = [*(output_row(a, decimals) for a in OUTPUTS), *(sum_row(z, decimals) for z in SUMS)]
    st.markdown(markdown_table(rows))
    most = numeral(-math.log(SMALL), decimals)
    st.markdown("\n\n".join((say(text.CLIP_WORDS, most=most), say(text.LOGSUM_WORDS), say(text.ADDED))))


def output_row(a: float, decimals: int) -> dict[str, str]:
    """What the loss of a given output is; there is no z to start from."""
    return row(f"a = {short(a)}", naive(a, 1.0), clipped(a, 1.0, SMALL), "", "", "", decimals)


def sum_row(z: float, decimals: int) -> dict[str, str]:
    """What the loss of a weighted sum is, with its gradients."""
    at = np.array([z])
    a, made = float(sigmoid(at)[0]), over_sums(at, 1.0)
    inside = SMALL <= a <= 1 - SMALL
    slope = float(made.error[0])
    stable, kept = (
        numeral(float(cross_entropy(at, 1.0)[0]), decimals),
        numeral(slope if inside else 0.0, decimals),
    )
    return row(
        f"z = {short(z)}",
        naive(a, 1.0),
        clipped(a, 1.0, SMALL),
        kept,
        stable,
        numeral(slope, decimals),
        decimals,
    )


def row(
    given: str, loss: float, cut: float, kept: str, stable: str, slope: str, decimals: int
) -> dict[str, str]:
    """One line of the table."""
    cells = (given, numeral(loss, decimals), numeral(cut, decimals), kept, stable, slope)
    heads = (text.GIVEN, text.NAIVE, text.CLIPPED, text.CLIP_GRADIENT, text.STABLE, text.GRADIENT)
    return dict(zip(map(say, heads), cells, strict=True))

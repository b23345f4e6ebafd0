"""A wrong line beside the right one: what differs, what the gradient check says, where it leads."""

import numpy as np
import streamlit as st

from core.arrays import Array
from core.equation_slips import SLIPS, checked, descent
from core.network import Layers, backward
from ui import controls, matrix, shell
from ui.boards import equations_slips as board
from ui.boards.equations_slips_script import script
from ui.equations.net import chosen
from ui.language import say
from ui.numerals import short
from ui.part import Part
from ui.text import four_equations as text
from ui.words import equations_slips as words

UPDATES = 20
SECOND = np.array([[0.25], [0.7]]), 0.15, 0.0  # weights, bias and label of a second output neuron


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for the slip and the rate; run both lines."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        slip = controls.choice(f"{slug}.slip", text.SLIP, text.SLIPS, default="neuron")
        rate = controls.number(f"{slug}.rate", text.SLIP_RATE, default=2.0, low=0.001, high=1000.0, step=0.5)
    net = chosen(slug)
    layers, y = widened(net.layers, net.y) if slip == "transpose" else (net.layers, net.y)
    given = (layers, net.x, y, (net.hidden, net.output), net.loss)
    right = descent(*given, backward, rate, UPDATES)
    wrong = descent(*given, SLIPS[slip], rate, UPDATES)
    names, numerical = board.names_of(layers), checked(*given)
    settings: dict[str, object] = {"rate": rate, "updates": UPDATES}
    return Part(
        board.slips_run(slip, right, wrong, names, cross=net.cross, brief=shell.presenting()),
        words.outcome(described(slip), right, wrong, numerical, names, rate, decimals),
        board.sources(slip),
        script(slip, layers, (net.x.tolist(), y.tolist()), (net.hidden, net.output), net.loss, settings),
        say(text.NOT_BY_HAND) if hand else "",
    )


def widened(layers: Layers, y: Array) -> tuple[Layers, Array]:
    """The network with a second output neuron, and its label."""
    first, (W2, B2) = layers
    W, b, label = SECOND
    return (first, (np.hstack((W2, W)), np.hstack((B2, [[b]])))), np.hstack((y, [[label]]))


def described(slip: str) -> str:
    """What the slip is."""
    W, b, label = SECOND
    weights = matrix.line(W.T)
    return say(text.SLIP_WORDS[slip], w=weights.replace(" ", ", "), b=short(b), y=short(label))

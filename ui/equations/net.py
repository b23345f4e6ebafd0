"""The network that the parts “one sample” and “a wrong line” work on, as the visitor chose it."""

from dataclasses import dataclass

import numpy as np
import streamlit as st

from core.activations import ACTIVATIONS, Activation
from core.arrays import Array
from core.network import Layers
from ui import controls, matrix
from ui.language import say
from ui.numerals import short
from ui.text import four_equations as text

# Chosen so that all nine gradients differ by a tenth at least, and in sign; under ReLU neuron 1 is dead.
X = np.array([[1.2, -0.6]])
LAYERS: Layers = (
    (np.array([[0.28, -0.2], [-0.25, -1.04]]), np.array([[-0.58, 0.47]])),
    (np.array([[1.37], [-1.1]]), np.array([[-0.55]])),
)


@dataclass(frozen=True)
class Net:
    """A sample, its label, and a 2-2-1 network."""

    x: Array
    y: Array
    layers: Layers
    hidden: str
    output: str
    loss: str

    @property
    def activations(self) -> tuple[Activation, Activation]:
        """The functions of both layers."""
        return ACTIVATIONS[self.hidden], ACTIVATIONS[self.output]

    @property
    def cross(self) -> bool:
        """Whether the loss is cross-entropy."""
        return self.loss == "binary_cross_entropy"


DEFAULT = Net(X, np.ones((1, 1)), LAYERS, "sigmoid", "sigmoid", "half_mse")


def chosen(slug: str) -> Net:
    """Ask for the functions, and in a folded section for the sample and the parameters."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        hidden = controls.choice(f"{slug}.hidden", text.HIDDEN, text.ACTIVATIONS, default="sigmoid")
        output = controls.choice(f"{slug}.output", text.OUTPUT, text.OUTPUTS, default="sigmoid")
    x, y, layers = numbers_asked(slug)
    if output == "cross":
        label = min(max(y, 0.0), 1.0)
        if label != y:
            st.warning(say(text.BAD_LABEL, y=short(y), used=short(label)))
        return Net(x, np.array([[label]]), layers, hidden, "sigmoid", "binary_cross_entropy")
    return Net(x, np.array([[y]]), layers, hidden, output, "half_mse")


def numbers_asked(slug: str) -> tuple[Array, float, Layers]:
    """The sample, its label and the layers."""
    (W1, B1), (W2, B2) = LAYERS
    with (
        controls.folded(f"{slug}.net", text.MORE),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        x = matrix.asked(f"{slug}.x", text.X, X)
        y = controls.number(f"{slug}.y", text.Y, default=1.0, low=-1e6, high=1e6)
        first = matrix.asked(f"{slug}.w1", text.W1, W1), matrix.asked(f"{slug}.b1", text.B1, B1)
        last = matrix.asked(f"{slug}.w2", text.W2, W2), matrix.asked(f"{slug}.b2", text.B2, B2)
    return x, y, (first, last)

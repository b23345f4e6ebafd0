"""What one neuron, the layer and the activation functions did, in words made from their records."""

import numpy as np
import streamlit as st

from core.activations import ACTIVATIONS
from core.layers import Layer, layer
from core.three_layers import OneLayer, ThreeLayers, gap
from core.weighted_sum import Neuron, neuron
from ui import player, shell
from ui.boards import neuron_one
from ui.boards.neuron_one import default
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.tables.neuron import written
from ui.text import neuron as text
from ui.text import question


def asked() -> dict[str, str]:
    """The numbers in the driving question."""
    one = default()
    return {"x": ", ".join(map(written, one.x)), "w": ", ".join(map(written, one.w)), "b": written(one.b)}


def picture() -> None:
    """What may be looked at while thinking: the neuron, nothing computed yet."""
    player.still("neuron.picture", neuron_one.picture())


def verdict(guess: str | None, decimals: int) -> None:
    """What became of the guess."""
    if guess is None:
        return
    one = default()
    bare = neuron(one.x, one.w, 0.0, ACTIVATIONS["sigmoid"].function)
    told = text.WRONG.get(guess, text.RIGHT)
    numbers = {"s": one.total, "z": one.z, "a": one.a, "a0": bare.a}
    shown = {name: numeral(value, decimals) for name, value in numbers.items()}
    st.markdown(sentences(say(question.ABOUT), say(told, t=written(one.threshold), **shown)))


def of_one(run: Neuron, kind: str, guess: str | None, outputs: int, *, threshold: bool) -> None:
    """What became of the guess; counts and results; the story of the threshold; what rounding did."""
    decimals, hand = shell.decimals(), shell.by_hand()
    verdict(guess, decimals)
    st.markdown(one_words(run, outputs, kind, threshold=threshold, decimals=decimals))
    if hand is not None:
        exact = neuron(run.x, run.w, run.b, ACTIVATIONS[kind].function)
        told = {"z": run.z, "a": run.a}
        more = {"z_exact": exact.z, "a_exact": exact.a, "gap": run.a - exact.a}
        shown = {name: numeral(value, hand) for name, value in told.items()}
        shown |= {name: numeral(value, hand + 3) for name, value in more.items()}
        st.info(say(text.HAND_ONE, d=hand, **shown))


def one_words(run: Neuron, outputs: int, activation: str, *, threshold: bool, decimals: int) -> str:
    """Counts and results; what is said without an activation; the story of the threshold."""
    out = say(text.OUT_ONE) if outputs == 1 else say(text.OUT_MANY, k=outputs)
    shown = {"s": run.total, "z": run.z, "a": run.a}
    numbers = {name: numeral(value, decimals) for name, value in shown.items()}
    told = [say(text.FACTS, n=len(run.x), out=out, **numbers)]
    if activation == "identity":
        told.append(say(text.NO_F))
    words = [sentences(*told)]
    if threshold:
        fires = say(text.FIRES[run.fires])
        words.append(
            say(text.THRESHOLD_WORDS, t=written(run.threshold), b=written(run.b), fires=fires, **numbers)
        )
    if run.w == default().w:
        words.append(say(text.STORY))
    return "\n\n".join(words)


def of_layer(run: Layer, convention: str, kind: str) -> None:
    """Counts, both ways to write the index of a weight, and what rounding did."""
    m, n, k = run.products.shape
    counted = say(text.LAYER_WORDS, m=m, n=n, k=k, weights=n * k, biases=k)
    other = say(text.CONVENTION_WORDS[convention], v=written(float(run.W[1, 0])))
    st.markdown("\n\n".join((counted, sentences(other, say(text.VERSIONS)))))
    hand = shell.by_hand()
    if hand is not None:
        exact = layer(run.X, run.W, run.B, ACTIVATIONS[kind].function)
        largest = float(np.max(np.abs(run.A - exact.A)))
        st.info(say(text.HAND_MATRIX, d=hand, gap=numeral(largest, hand + 3)))


def of_gallery(z: float, reach: float) -> None:
    """The table of all seven at this z, and what is special about them."""
    decimals = shell.decimals()
    st.markdown(markdown_table(gallery_rows(z, decimals)))
    st.markdown(gallery_words(reach, decimals))


def gallery_words(reach: float, decimals: int) -> str:
    """What is special about the shapes, with the slopes at the right end, and the kinks."""
    end = np.array([reach])
    slopes = {
        name: numeral(float(ACTIVATIONS[name].derivative(end)[0]), decimals) for name in ("sigmoid", "tanh")
    }
    return say(text.GALLERY_WORDS, r=short(reach), **slopes) + "\n\n" + say(text.KINKS)


def gallery_rows(z: float, decimals: int) -> list[dict[str, str]]:
    """A row a function: its formula, its range, its derivative, and both at this z."""
    at = np.array([z])
    rows = []
    for name, (formula, values, slope) in text.FORMULAS.items():
        value, steepness = (
            numeral(float(f(at)[0]), decimals)
            for f in (ACTIVATIONS[name].function, ACTIVATIONS[name].derivative)
        )
        rows.append(
            {
                say(text.NAME): say(text.ACTIVATIONS[name]),
                say(text.FUNCTION): f"${formula}$",
                say(text.RANGE): f"${values}$",
                say(text.DERIVATIVE): f"${slope}$",
                say(text.VALUE_AT, z=numeral(z, decimals)): value,
                say(text.SLOPE_AT, z=numeral(z, decimals)): steepness,
            }
        )
    return rows


def of_linear(three: ThreeLayers, one: OneLayer, kind: str) -> None:
    """Whether three layers and the one agree, and why; the course's slip."""
    decimals, hand = shell.decimals(), shell.by_hand()
    apart = gap(three, one).item()
    unchanged = np.array_equal(three.Z1, three.A1) and np.array_equal(three.Z2, three.A2)
    told = text.DIFFER
    if kind == "identity":
        told = text.AGREE_ROUNDED if hand is not None and apart else text.AGREE
    elif unchanged and (hand is not None or not apart):
        told = text.LUCKY
    numbers = {"z3": three.Z3.item(), "z": one.Z.item(), "gap": apart}
    shown = {name: numeral(value, decimals) for name, value in numbers.items()}
    st.markdown(say(told, f=say(text.ACTIVATIONS[kind]), d=hand, **shown))
    st.markdown(say(text.SLIP))

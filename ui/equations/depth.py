"""Depth: how much of the error arrives in each layer, and why neurons must not start alike."""

from dataclasses import replace
from functools import lru_cache

import streamlit as st

from core.depth import BackwardSizes, backward_sizes
from core.network import Gradients
from core.symmetry import equal_start
from core.toy_data import toy_data
from core.trained_network import Trained, passes
from ui import controls, shell
from ui.boards import network_depth as board
from ui.boards import network_symmetry
from ui.language import say
from ui.numerals import short
from ui.part import Part
from ui.text import network_training as text
from ui.words.network_depth import depth_outcome, equal_outcome

SEEDS = 10  # networks averaged over


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Sizes of δ, or an equal start."""
    key = f"{slug}.depth"
    shown = controls.choice(f"{key}.show", text.SHOW, text.SHOWS, default="sizes")
    made = sizes_part(key, decimals) if shown == "sizes" else equal_part(key, decimals)
    return replace(made, note=say(text.NO_ROUNDING)) if hand else made


def sizes_part(key: str, decimals: int) -> Part:
    """Ask for depth, width and first weights; go back through three networks."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        hidden = controls.whole(f"{key}.hidden", text.DEPTH, default=6, low=1, high=10)
        width = controls.whole(f"{key}.width", text.WIDTH, default=8, low=1, high=32)
        how = controls.choice(f"{key}.how", text.HOW, text.HOWS, default="xavier")
        times = controls.number(f"{key}.times", text.TIMES, default=1.0, low=0.01, high=100.0, step=0.5)
    found = measured(hidden, width, how, times)
    values = {"m": 100, "seeds": SEEDS, "how": say(text.HOWS[how]), "times": short(times)}
    shape = "-".join([str(width)] * hidden) if hidden < 4 else f"{width}-…-{width}"
    words = [say(text.DEPTH_SET, shape=shape, **values), *depth_outcome(found, how, decimals)]
    settings: dict[str, object] = {"hidden": hidden, "width": width, "how": how, "times": times}
    run = board.depth_run(found, brief=shell.presenting())
    return Part(run, "\n\n".join(words), board.SOURCES, board.script(settings | {"seeds": SEEDS}))


@lru_cache(maxsize=64)
def measured(hidden: int, width: int, how: str, times: float) -> dict[str, BackwardSizes]:
    """The sizes of δ for the three activations."""
    X, Y = toy_data("moons", 1)
    return {
        name: backward_sizes(X, Y, hidden, width, name, how, times=times, seeds=SEEDS)
        for name in board.STYLES
    }


def equal_part(key: str, decimals: int) -> Part:
    """Ask for the common weight and what one of them gets on top; train both neurons."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        value = controls.number(f"{key}.value", text.VALUE, default=0.5, low=-5.0, high=5.0)
        nudge = controls.number(f"{key}.nudge", text.NUDGE, default=0.0, low=-1.0, high=1.0, step=0.001)
        rate = controls.number(f"{key}.rate", text.RATE, default=1.0, low=0.001, high=100.0)
        epochs = controls.whole(f"{key}.epochs", text.EPOCHS, default=50, low=1, high=2000)
    with controls.folded(f"{key}.more", text.ACTIVATION):
        name = controls.choice(f"{key}.f", text.ACTIVATION, text.ACTIVATIONS, default="sigmoid")
    made, gradients = twins(value, nudge, name, rate, epochs)
    words = equal_outcome(made, value, nudge, rate, decimals)
    settings: dict[str, object] = {"value": value, "nudge": nudge, "activation": name}
    return Part(
        network_symmetry.equal_run(made, gradients, rate),
        "\n\n".join(words),
        network_symmetry.SOURCES,
        network_symmetry.script(made, settings | {"rate": rate, "epochs": epochs}),
    )


@lru_cache(maxsize=32)
def twins(
    value: float, nudge: float, activation: str, rate: float, epochs: int
) -> tuple[Trained, tuple[Gradients, ...]]:
    """The run of both neurons, and its gradients."""
    made = equal_start(value, nudge, activation, rate=rate, epochs=epochs)
    return made, passes(made)[1]

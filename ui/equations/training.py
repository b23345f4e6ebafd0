"""The equations train: a network on classes or a curve, epoch by epoch."""

from dataclasses import asdict
from functools import lru_cache, partial

import numpy as np
import pandas as pd
import streamlit as st

from core.network import Gradients, Trace
from core.trained_network import Trained, passes, trained
from ui import controls, shell
from ui.boards import network_training as board
from ui.boards.network_script import network_script
from ui.equations.network_asked import Settings, asked
from ui.language import Text, say
from ui.part import Part
from ui.tables.network_frames import output_frames
from ui.tables.network_training import Which, ledger
from ui.takeaway import Script
from ui.text import network_training as text
from ui.words.network_training import outcome


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for data, network and rate; train; tell how far it came."""
    key = f"{slug}.training"
    settings, told = asked(key)
    made, _, grid = computed(settings)
    which = which_asked(key, made)
    rows = ledger_of(settings, which)
    words = outcome(made, rows["fit"].to_numpy(), settings.data, settings.how, settings.rate, decimals)
    about = board.About(which, settings.rate, settings.batch, brief=shell.presenting())
    return Part(
        board.training_run(made, rows, grid, about),
        "\n\n".join([*told, *words]),
        board.SOURCES,
        script(settings, made, which),
        say(text.NO_ROUNDING) if hand else "",
        partial(weight_picked, key, made, which.layer),
    )


@lru_cache(maxsize=16)
def computed(
    settings: Settings,
) -> tuple[Trained, tuple[tuple[Trace, ...], tuple[Gradients, ...]], pd.DataFrame]:
    """The run, both passes at every kept epoch, and the frames of its figure."""
    made = trained(**asdict(settings))
    return made, passes(made), output_frames(made)


@lru_cache(maxsize=64)
def ledger_of(settings: Settings, which: Which) -> pd.DataFrame:
    """The rows about one weight and one sample."""
    made, passed, _ = computed(settings)
    with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges
        return ledger(made, *passed, which, settings.rate)


def which_asked(key: str, made: Trained) -> Which:
    """The weight that is followed."""
    layers = made.run.layers[0]
    with controls.folded(f"{key}.which", text.WHICH), st.container(horizontal=True):
        layer = index_asked(f"{key}.layer", text.LAYER, len(layers))
        inputs, neurons = layers[layer - 1][0].shape
        i = index_asked(f"{key}.from", text.FROM, inputs)
        j = index_asked(f"{key}.to", text.TO, neurons)
        sample = index_asked(f"{key}.sample", text.SAMPLE, len(made.Y), min(4, len(made.Y)))
    return Which(layer, i, j, sample)


def index_asked(key: str, label: Text, most: int, default: int = 1) -> int:
    """A whole number from 1 to `most`."""
    first, high = float(default), float(most)
    return int(controls.number(key, label, default=first, low=1.0, high=high, step=1.0, format="%.0f"))


def weight_picked(key: str, made: Trained, layer: int, x: float, y: float) -> None:
    """Follow the weight of the layer whose line passes nearest to the picked place."""
    row = int(np.abs(made.run.epoch - x).argmin())
    W = made.run.layers[row][layer - 1][0]
    i, j = divmod(int(np.abs(W - y).argmin()), W.shape[1])
    st.session_state[f"{key}.from"], st.session_state[f"{key}.to"] = i + 1.0, j + 1.0


def script(settings: Settings, made: Trained, which: Which) -> Script:
    """What reproduces the last row of the ledger."""
    known: dict[str, object] = asdict(settings) | {"layer": which.layer, "i": which.i, "j": which.j}
    functions = (trained, passes)
    return network_script(functions, made.activations, made.loss, known, RUN)


RUN = """made = trained(
    data, hidden, activation, how, seed=seed, rate=rate, epochs=epochs, batch=batch
)
traces, gradients = passes(made)
w = made.run.layers[-1][layer - 1][0][i - 1, j - 1]
dw = gradients[-1].dW[layer - 1][i - 1, j - 1]
print("epoch", made.run.epoch[-1], "C", made.run.cost[-1], "delta", *made.run.delta[-1], "w", w, "dw", dw)
"""

"""What is asked before a network is trained: its data, its layers, and how."""

import re
from dataclasses import dataclass

import streamlit as st

from ui import controls
from ui.language import say
from ui.markdown import markdown_safe
from ui.text import network_training as text

WIDTHS = "4"  # of the hidden layers, where nothing else is asked for
UPDATES = 8_000  # more would keep a class waiting
SAMPLES = {"xor": 4}  # else 100
_PLAIN = str.maketrans("０１２３４５６７８９，、；－", "0123456789,,;-")


@dataclass(frozen=True)
class Settings:
    """What is trained, and how."""

    data: str
    hidden: tuple[int, ...]
    activation: str
    how: str
    seed: int
    rate: float
    epochs: int
    batch: int


def asked(key: str) -> tuple[Settings, list[str]]:
    """What is to be trained, and what had to be cut short."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        data = controls.choice(f"{key}.data", text.DATA, text.DATAS, default="xor")
        activation = controls.choice(f"{key}.f", text.ACTIVATION, text.ACTIVATIONS, default="tanh")
        typed = controls.typed(f"{key}.hidden", text.HIDDEN, default=WIDTHS, most=40, help=text.HIDDEN_HELP)
        rate = controls.number(f"{key}.rate", text.RATE, default=1.0, low=0.001, high=100.0)
    hidden = widths_told(typed)
    with controls.folded(f"{key}.more", text.MORE), st.container(horizontal=True):
        epochs = controls.whole(f"{key}.epochs", text.EPOCHS, default=300, low=1, high=2000)
        seed = controls.whole(f"{key}.seed", text.SEED, default=1, low=1, high=99)
        batch = int(controls.choice(f"{key}.batch", text.BATCH, text.BATCHES, default="0"))
        how = controls.choice(f"{key}.how", text.HOW, text.HOWS, default="xavier")
    run, updates = affordable(data, epochs, batch)
    cut = {"batch": batch, "updates": updates, "asked": epochs, "most": UPDATES, "n": run}
    told = [say(text.SHORTENED, **cut)] if run < epochs else []
    return Settings(data, hidden, activation, how, seed, rate, run, batch), told


def affordable(data: str, epochs: int, batch: int) -> tuple[int, int]:
    """How many of the epochs a class can wait for, and the updates of one."""
    updates = -(-SAMPLES.get(data, 100) // batch) if batch else 1
    return min(epochs, UPDATES // updates), updates


def widths_told(typed: str) -> tuple[int, ...]:
    """The hidden layers in a typed line, or those of the default, told so, while the line holds none."""
    found = widths_read(typed)
    if found is None:
        st.warning(say(text.BAD_HIDDEN, typed=markdown_safe(typed), example=WIDTHS))
        return (int(WIDTHS),)
    return found


def widths_read(typed: str) -> tuple[int, ...] | None:
    """Up to 5 whole numbers from 1 to 16; else None.

    >>> widths_read("8 8"), widths_read(""), widths_read("８，４"), widths_read("17"), widths_read("a")
    ((8, 8), (), (8, 4), None, None)
    """
    words = re.split(r"[\s,;×x-]+", typed.translate(_PLAIN).strip())
    words = [] if words == [""] else words
    if len(words) > 5 or not all(re.fullmatch(r"\d{1,2}", word) and 1 <= int(word) <= 16 for word in words):
        return None
    return tuple(map(int, words))

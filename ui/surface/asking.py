"""The samples of “Loss surface”: a line with noise of one's own seed, the server room, or one's own data."""

import math
from functools import lru_cache

import pandas as pd
import streamlit as st

from core.ellipse import ellipse
from core.losses import minimum
from core.moments import Moments, moments
from core.noisy_line import noisy_line
from core.rings import Window, window
from ui import controls, dataset
from ui.language import say
from ui.surface import Land
from ui.text import loss_surface as text

LINES = {"course": (100, 3.0, 1.0), "later": (50, 2.0, 3.0)}  # m, w, b
VIEWS = {"course": Window(-1.0, 7.0, -2.0, 4.0), "later": Window(-2.0, 6.0, 0.0, 6.0)}
STARTS = {"course": (1.5, 1.0), "later": (0.5, 3.0)}
WINDOWS = {"course": Window(1.0, 5.0, -2.0, 3.0), "later": Window(0.0, 4.0, 1.0, 5.0)}


def asked_name(slug: str) -> str:
    """Which samples: a control, told by the visitor's own data where they are in use."""
    own = dataset.current().code == "own"
    choices = text.DATA_CHOICES | ({"rooms": text.OWN_CHOICE} if own else {})
    return controls.choice(f"{slug}.data", text.DATA, choices, default="rooms" if own else "course")


def asked_land(slug: str, name: str) -> Land:
    """The samples; of a line with noise the seed and the noise can be set."""
    if name == "rooms":
        st.markdown(say(text.NO_NOISE_CONTROLS))
        return land_of(dataset.current())
    with st.container(horizontal=True, vertical_alignment="bottom"):
        seed = controls.whole(f"{slug}.seed", text.SEED, default=0, low=0, high=9999)
        spread = controls.number(f"{slug}.spread", text.SPREAD, default=0.5, low=0.0, high=5.0, step=0.1)
    return line_land(name, seed, spread)


@lru_cache(maxsize=32)
def line_land(name: str, seed: int, spread: float) -> Land:
    """Samples of a known line."""
    m, w, b = LINES[name]
    samples = noisy_line(seed, m, w, b, spread)
    sums = moments(samples.x, samples.y)
    points = pd.DataFrame({"x": samples.x, "y": samples.y})
    places = (VIEWS[name], STARTS[name], WINDOWS[name])
    return Land(name, samples, sums, points, ("x", "y"), (w, b), seed, spread, *places, True)


def land_of(data: dataset.Dataset) -> Land:
    """The server room, or the visitor's own columns."""
    w, b, _ = minimum(data.moments)
    names, points = (say(data.x_name), say(data.y_name)), data.points[["x", "y"]]
    view = window(data.moments, w, b)
    start = leftmost(data.moments, view)
    return Land("rooms", data.samples, data.moments, points, names, None, 0, 0.0, view, start, view, False)


def leftmost(sums: Moments, view: Window) -> tuple[float, float]:
    """The leftmost point, about, of a contour line that keeps inside the view."""
    w, b, _ = minimum(sums)
    room_b = 0.8 * (view.b_high - view.b_low) / 2 / math.sqrt(ellipse(sums).mean_square)
    far = min(0.8 * (view.w_high - view.w_low) / 2, room_b)
    return float(f"{w - far:.4g}"), float(f"{b + sums.x_mean * far:.4g}")

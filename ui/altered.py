"""The data a visitor broke on purpose: one point moved, all x made equal. Worked out once for each choice."""

from dataclasses import dataclass, replace

import streamlit as st

from core import altered
from core.derivation import sums_by_hand
from core.least_squares import intercept_forms, slope_forms
from core.losses import minimum
from core.moments import Moments, moments
from core.ranges import Reach
from core.samples import Samples
from ui.dataset import Dataset
from ui.url import remember

BY_HAND = 1000  # samples up to which sums are rounded term by term


@dataclass(frozen=True)
class Altered:
    """Data as changed, and what needs a look at every row of them."""

    data: Dataset
    slopes: tuple[float, float, float]  # w in the three forms of the course
    intercepts: tuple[float, float]  # b in the two forms


def worked(data: Dataset, samples: Samples) -> Altered:
    """The data with these samples in place of its own, row for row."""
    points = data.points
    if samples is not data.samples:
        rows = points["row"].to_numpy() - 1
        points = points.assign(x=samples.x[rows], y=samples.y[rows])
        data = replace(data, samples=samples, moments=moments(samples.x, samples.y), points=points)
    w = minimum(data.moments)[0]
    return Altered(data, slope_forms(samples.x, samples.y), intercept_forms(samples.x, samples.y, w))


def current(slug: str, data: Dataset, *, same_x: bool, moved: tuple[float, float] | None) -> Altered:
    """The altered data. The last ones are kept for the session: a rerun need not look at every row."""
    name, choices = f"{slug}.altered", (same_x, moved)
    kept = st.session_state.get(name)
    if kept is None or kept[0] is not data or kept[1] != choices:
        samples = altered.same_x(data.samples) if same_x else data.samples
        samples = altered.moved(samples, *moved) if moved else samples
        kept = st.session_state[name] = (data, choices, worked(data, samples))
    found: Altered = kept[2]
    return found


def by_hand(data: Dataset, decimals: int | None) -> Moments | None:
    """The sums rounded as by hand; None where that is not asked for, takes too long, or rounds Sxx to 0."""
    if decimals is None or data.samples.m > BY_HAND:
        return None
    sums = sums_by_hand(data.samples.x, data.samples.y, decimals)
    return sums if sums.sxx > 0 else None


def ask_anew(slug: str, data: Dataset) -> None:
    """Forget the answer if it was given for other data than these."""
    if _others(f"{slug}.asked_for", data):
        remember(f"{slug}.guess", None)


def set_anew(slug: str, data: Dataset, near: Reach) -> None:
    """Put the controls back to their defaults if they were set for other data than these."""
    if _others(f"{slug}.set_for", data):
        defaults = {"w": 0.0, "b": near.b_start, "x": near.x_far, "y": near.y_far}
        for name, value in defaults.items():
            st.session_state[f"{slug}.{name}"] = value


def _others(name: str, data: Dataset) -> bool:
    before = st.session_state.get(name)
    st.session_state[name] = data
    return before is not None and before is not data


__all__ = ["Altered", "ask_anew", "by_hand", "current", "set_anew", "worked"]

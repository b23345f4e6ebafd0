"""Tables of “The neuron”: one neuron step by step, curves of activation functions, all seven along z."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.weighted_sum import Neuron

POINTS = 201


def written(v: float) -> str:
    """A number as it was typed."""
    return f"{v:.12g}"


def neuron_table(run: Neuron) -> pd.DataFrame:
    """A row a step: first nothing, then p1, p2, …, s, z, a, one more known at each; nan before."""
    values = {f"p{i}": p for i, p in enumerate(run.products, start=1)}
    values |= {"s": run.total, "z": run.z, "a": run.a}
    return known_from({name: (at, value) for at, (name, value) in enumerate(values.items(), start=1)})


def known_from(values: dict[str, tuple[int, float]]) -> pd.DataFrame:
    """A row a step: each number is nan until the step at which it becomes known."""
    step = np.arange(max(at for at, _ in values.values()) + 1)
    columns = {name: np.where(step >= at, value, np.nan) for name, (at, value) in values.items()}
    return pd.DataFrame({"step": step} | columns)


@lru_cache(maxsize=128)
def activation_tables(
    name: str, reach: float, shift: float, *, slope: bool = False
) -> dict[str, pd.DataFrame]:
    """f or its derivative from -reach to reach, moved `shift` to the right; at z = 0 a new piece begins."""
    z = np.unique(np.append(np.linspace(-reach, reach, POINTS), [-1e-12, 0.0, 1e-12]))
    activation = ACTIVATIONS[name]
    y = (activation.derivative if slope else activation.function)(z)
    return framed(z + shift, y, (z > 0 if slope else z >= 0).astype(np.float64))


def framed(x: Array, y: Array, piece: Array, *seen: float) -> dict[str, pd.DataFrame]:
    """A curve and two corners that hold its axes, with some room; 0 and the heights `seen` are in sight."""
    low, high = min(0.0, *seen, float(y.min())), max(0.0, *seen, float(y.max()))
    room = 0.08 * (high - low) or 1.0
    corners = pd.DataFrame({"x": [x[0], x[-1]], "y": [low - room, high + room]})
    return {"curve": pd.DataFrame({"x": x, "y": y, "piece": piece}), "corners": corners}


def reach_of(z: float) -> float:
    """How far the axis of z goes to both sides: 5, 10, 20, 50, …, the first that holds z with some room."""
    if abs(z) <= 4.5:
        return 5.0
    ten = 10.0 ** np.floor(np.log10(abs(z)))
    return float(ten * min(part for part in (1, 2, 5, 10, 20) if part * ten >= 1.1 * abs(z)))


@lru_cache(maxsize=16)
def gallery_table(reach: float) -> pd.DataFrame:
    """A row a z, 40 steps from -reach to reach: the seven functions by name, and their derivatives."""
    z = reach * np.arange(-20, 21) / 20
    columns = {"step_number": np.arange(len(z)), "z": z}
    for name, activation in ACTIVATIONS.items():
        columns |= {name: activation.function(z), f"{name}_slope": activation.derivative(z)}
    return pd.DataFrame(columns)

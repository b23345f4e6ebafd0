"""Tables of two neurons that start alike."""

import numpy as np
import pandas as pd

from core.arrays import Array
from core.network import Gradients
from core.symmetry import neuron_gap
from core.trained_network import Trained

WEIGHTS = ("w11", "w21", "w12", "w22")  # from input i to neuron j, as w_ij


def neurons_table(made: Trained, gradients: tuple[Gradients, ...], rate: float) -> pd.DataFrame:
    """A row a kept epoch: both neurons' weights, gradients (`dw11`) and next values, their gap, and C."""
    run = made.run
    columns: dict[str, Array] = {"n": run.epoch.astype(np.float64)}
    for name in WEIGHTS:
        at = int(name[1]) - 1, int(name[2]) - 1
        w = np.array([layers[0][0][at] for layers in run.layers])
        slope = np.array([found.dW[0][at] for found in gradients])
        with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges
            columns |= {name: w, f"d{name}": slope, f"{name}_next": w - rate * slope}
    gaps = np.array([neuron_gap(layers) for layers in run.layers])
    return pd.DataFrame(columns | {"gap": gaps, "C": run.cost})


def weight_corners(table: pd.DataFrame) -> pd.DataFrame:
    """What holds the axes of the weights."""
    weights = table[list(WEIGHTS)].to_numpy()
    return held(table, float(weights.min()), float(weights.max()))


def gap_corners(table: pd.DataFrame) -> pd.DataFrame:
    """What holds the axes of the gap."""
    return held(table, 0.0, float(table["gap"].max()))


def held(table: pd.DataFrame, low: float, high: float) -> pd.DataFrame:
    """Two corners over all epochs, with some room."""
    more = 0.08 * (high - low) if high - low > 1e-9 else 0.5
    last = max(float(table["n"].iloc[-1]), 1.0)
    return pd.DataFrame({"x": [0.0, last], "y": [low - more, high + more]})

"""Tables of information, of outputs and of weighted sums; charts get only what is finite."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.activations import sigmoid
from core.arrays import Array
from core.binary_loss import OutputLosses, SumLosses, output_loss, over_outputs, over_sums
from core.information import Comparison, information
from core.softmax import SoftmaxLoss

LEFT, RIGHT = (-0.4, -0.02), (0.02, 0.4)  # the two bars of a place, from and to
RARE = np.geomspace(0.001, 1.0, 120)  # probabilities along the curve
PLACES = np.linspace(-8.0, 8.0, 129)  # weighted sums along the curves


def comparison_table(both: Comparison) -> pd.DataFrame:
    """A row an event; `_before`: the sums before it; `p_at`, `q_at`: where its bars stand."""
    k = np.arange(1.0, len(both.p) + 1)
    sums = {"H": both.entropy, "C": both.cross, "K": both.divergence}
    before = {f"{name}_before": np.concatenate(([0.0], total[:-1])) for name, total in sums.items()}
    terms = {"h": both.entropy_term, "c": both.cross_term, "d": both.divergence_term}
    places = {"k": k, "p_at": k + sum(LEFT) / 2, "q_at": k + sum(RIGHT) / 2}
    given = {"p": both.p, "q": both.q, "I": both.p_information, "Iq": both.q_information}
    return pd.DataFrame(places | given | {"ratio": both.log_ratio} | terms | sums | before)


def bar_table(heights: Array, edges: tuple[float, float]) -> pd.DataFrame:
    """Bars at 1, 2, 3, ... from 0 to their heights."""
    k = np.arange(1.0, len(heights) + 1)
    return pd.DataFrame(
        {"left": k + edges[0], "right": k + edges[1], "foot": np.zeros(len(k)), "top": heights}
    )


def points_table(x: Array, y: Array) -> pd.DataFrame:
    """The points that have a place in a chart."""
    seen = np.isfinite(y)
    return pd.DataFrame({"x": x[seen], "y": y[seen]})


@lru_cache(maxsize=2)
def information_curve(base: float) -> pd.DataFrame:
    """-log p over p."""
    return pd.DataFrame({"x": RARE, "y": information(RARE, base)})


def output_table(made: OutputLosses) -> pd.DataFrame:
    """A row an output of the sweep."""
    columns = {"a": made.a, "one": made.if_one, "zero": made.if_zero, "J": made.loss, "slope": made.slope}
    return pd.DataFrame(columns | {"rest": 1 - made.a})


@lru_cache(maxsize=2)
def output_curve(y: float) -> pd.DataFrame:
    """The loss over the output."""
    a = sigmoid(np.linspace(-7.0, 7.0, 181))  # close together where the loss is steep
    return pd.DataFrame({"x": a, "y": output_loss(a, y)})


def operations_table(predictions: list[SoftmaxLoss], names: list[str]) -> pd.DataFrame:
    """A row an operation: its result for every class, `v11` ... of prediction 1, `v21` ... of 2.

    The loss stands in the column of the right class, the other terms -y ln a are 0.
    """
    columns: dict[str, object] = {"formula": np.arange(len(names)), "operation": names}
    for i, made in enumerate(predictions, start=1):
        loss = np.where(made.y > 0, made.loss, 0.0)
        rows = np.array([made.z, made.shifted, made.power, made.a, loss, made.gradient])
        columns |= {f"v{i}{j + 1}": column for j, column in enumerate(rows.T)}
    return pd.DataFrame(columns)


def sum_table(made: SumLosses) -> pd.DataFrame:
    """A row a weighted sum z: both losses and both slopes."""
    columns = {"z": made.z, "a": made.a, "rest": 1 - made.a, "e": made.error, "damping": made.damping}
    return pd.DataFrame(columns | {"cross": made.cross, "square": made.square, "slope": made.square_slope})


@lru_cache(maxsize=2)
def slope_curve(y: float) -> pd.DataFrame:
    """The slope of the loss over the output."""
    made = over_outputs(np.linspace(0.01, 0.99, 197), y)
    return points_table(made.a, made.slope)


@lru_cache(maxsize=2)
def loss_curves(y: float) -> dict[str, pd.DataFrame]:
    """Squared error and cross-entropy over z."""
    made = over_sums(PLACES, y)
    return {"data": points_table(made.z, made.square), "model": points_table(made.z, made.cross)}


@lru_cache(maxsize=2)
def slope_curves(y: float) -> dict[str, pd.DataFrame]:
    """The gradients of both over z."""
    made = over_sums(PLACES, y)
    return {"data": points_table(made.z, made.square_slope), "model": points_table(made.z, made.error)}

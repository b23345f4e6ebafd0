"""Tables of a network in training: the ledger about one weight, the loss, and all weights of a layer."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.activations import ACTIVATIONS
from core.arrays import Array
from core.network import Gradients, Trace
from core.trained_network import Trained, right
from ui.tables.rows import row_before

MOST = 1000.0  # larger weights, of a run that diverges, leave the figure
THICK = 40  # weights of a layer that are drawn at every kept epoch


@dataclass(frozen=True)
class Which:
    """A weight, from neuron `i` before to neuron `j` of `layer`, and the `sample` shown; all count from 1."""

    layer: int
    i: int
    j: int
    sample: int = 1


def ledger(
    made: Trained, traces: tuple[Trace, ...], gradients: tuple[Gradients, ...], which: Which, rate: float
) -> pd.DataFrame:
    """A row a kept epoch: C, what is right, each layer's size of δ (`d1`, ...), and one weight's passes.

    `w`, `dw`, `w_next`: the weight, its gradient over all samples, and w - rate dw. `out`, `e`, `z`, `a`, ...
    belong to one sample: `in1`, ... and `win1`, ... are the inputs and weights of the neuron, `carried`
    and `slope` what BP2 multiplies, `delta` the result, `product` the sample's part of dw.
    """
    run, k, i, j = made.run, which.layer - 1, which.i - 1, which.j - 1
    w = np.array([layers[k][0][i, j] for layers in run.layers])
    dw, db = (
        np.array([slopes[k][at] for slopes in found])
        for found, at in (([g.dW for g in gradients], (i, j)), ([g.dB for g in gradients], (0, j)))
    )
    columns = {"n": run.epoch.astype(np.float64), "C": run.cost, "fit": fit(made, traces)}
    columns |= {f"d{layer + 1}": size for layer, size in enumerate(run.delta.T)}
    columns |= {
        "w": w,
        "dw": dw,
        "db": db,
        "step": rate * dw,
        "w_next": w - rate * dw,
        "w_was": row_before(w),
    }
    return pd.DataFrame(columns | one_sample(made, traces, gradients, which))


def one_sample(
    made: Trained, traces: tuple[Trace, ...], gradients: tuple[Gradients, ...], which: Which
) -> dict[str, Array]:
    """What the chosen neuron makes of the chosen sample, forward and backward."""
    k, i, j, s = which.layer - 1, which.i - 1, which.j - 1, which.sample - 1
    before = np.array([trace.A[k][s] for trace in traces])
    z = np.array([trace.Z[k][s, j] for trace in traces])
    a = np.array([trace.A[k + 1][s, j] for trace in traces])
    delta = np.array([g.delta[k][s, j] for g in gradients])
    out = np.array([trace.A[-1][s, 0] for trace in traces])
    last = np.array([g.delta[-1][s, 0] for g in gradients])
    columns = {f"in{n + 1}": column for n, column in enumerate(before.T)}
    columns |= {
        f"win{n}": np.array([layers[k][0][n - 1, j] for layers in made.run.layers])
        for n in range(1, before.shape[1] + 1)
    }
    columns |= {"b": np.array([layers[k][1][0, j] for layers in made.run.layers]), "z": z, "a": a}
    columns |= {
        "out": out,
        "e": out - made.Y[s, 0],
        "last": last,
        "delta": delta,
        "product": before[:, i] * delta,
    }
    if k + 1 < len(made.activations):
        columns["slope"] = ACTIVATIONS[made.activations[k]].derivative(z)
        columns["carried"] = np.array(
            [
                g.delta[k + 1][s] @ layers[k + 1][0][j]
                for g, layers in zip(gradients, made.run.layers, strict=True)
            ]
        )
    return columns


def fit(made: Trained, traces: tuple[Trace, ...]) -> Array:
    """How many samples are judged right; of the curve the largest error."""
    if made.loss == "half_mse":
        return np.array([np.abs(trace.A[-1] - made.Y).max() for trace in traces])
    return np.array([float(right(trace.A[-1], made.Y)) for trace in traces])


def loss_table(made: Trained) -> pd.DataFrame:
    """The loss over the epochs, as far as a logarithmic axis shows it."""
    seen = made.run.cost > 0
    return pd.DataFrame({"step": made.run.epoch[seen].astype(np.float64), "loss": made.run.cost[seen]})


def weight_tables(made: Trained, layer: int) -> dict[str, pd.DataFrame]:
    """All weights of a layer over the epochs, `line` by line, and what holds the axes."""
    W = np.array([layers[layer - 1][0].ravel() for layers in made.run.layers])
    every = 1 if W.shape[1] <= THICK else 3
    rows = np.unique(np.append(np.arange(0, len(W), every), len(W) - 1))
    n, lines = made.run.epoch[rows], np.clip(W[rows], -MOST, MOST)
    columns = (np.tile(n, W.shape[1]), lines.T.ravel(), np.repeat(np.arange(W.shape[1]), len(n)))
    low, high = float(lines.min()), float(lines.max())
    more = 0.06 * (high - low) or 0.5
    ends = {"n": [0.0, float(max(n[-1], 1))], "value": [low - more, high + more]}
    return {
        "lines": pd.DataFrame(np.column_stack(columns).astype(np.float32), columns=["n", "value", "line"]),
        "corners": pd.DataFrame(ends),
    }

"""Tables of “The neuron”: a layer cell by cell, and three layers beside one."""

import numpy as np
import pandas as pd

from core.activations import Function
from core.arrays import Array
from core.layers import Layer
from core.three_layers import OneLayer, ThreeLayers, Weights, gap, one_layer, three_layers
from ui.tables.neuron import framed, known_from, written

SPAN = 3.0  # the output is drawn from -SPAN to SPAN, or as far as x1


def cell_names(name: str, shape: tuple[int, ...]) -> list[str]:
    """The fields of a matrix, row by row: X_11, X_12, …"""
    return [f"{name}_{i}{j}" for i in range(1, shape[0] + 1) for j in range(1, shape[1] + 1)]


def cells(name: str, matrix: Array) -> dict[str, float]:
    """The fields of a matrix with its numbers."""
    return dict(zip(cell_names(name, matrix.shape), matrix.ravel().tolist(), strict=True))


def layer_table(run: Layer) -> pd.DataFrame:
    """A row a cell of Z: its sample (row) and neuron (col), x, w, the products p, their sum s, b, z, a.

    Z_11, … and A_11, …: known once their cell was computed. z1, a1, …: those of this row's sample.
    """
    m, k = run.Z.shape
    row, col = np.repeat(np.arange(m), k), np.tile(np.arange(k), m)
    step = np.arange(m * k)
    table: dict[str, object] = {"step": step + 1, "row": row + 1, "col": col + 1}
    for j in range(run.X.shape[1]):
        table[f"x{j + 1}"] = [written(v) for v in run.X[row, j].tolist()]
        table[f"w{j + 1}"] = [written(v) for v in run.W[j, col].tolist()]
        table[f"p{j + 1}"] = run.products[row, j, col]
    table |= {"s": run.S.ravel(), "b": [written(v) for v in run.B[0, col].tolist()]}
    table |= {"z": run.Z.ravel(), "a": run.A.ravel()}
    for name, matrix in (("Z", run.Z), ("A", run.A)):
        for at, (field, value) in enumerate(cells(name, matrix).items()):
            table[field] = np.where(step >= at, value, np.nan)
        for j in range(k):
            table[f"{name.lower()}{j + 1}"] = np.where(col >= j, matrix[row, j], np.nan)
    return pd.DataFrame(table)


def stack_table(three: ThreeLayers, one: OneLayer) -> pd.DataFrame:
    """A row a step: layer 1, 2, 3, the one W, the one B, and the one layer with the difference."""
    steps = (
        {"Z1": three.Z1, "A1": three.A1},
        {"Z2": three.Z2, "A2": three.A2},
        {"Z3": three.Z3},
        {"V": one.W12, "W": one.W},
        {"U": one.W23, "T3": one.through_3, "T2": one.through_2, "B": one.B},
        {"Z": one.Z, "gap": gap(three, one)},
    )
    known = {
        field: (at, value)
        for at, matrices in enumerate(steps, start=1)
        for name, matrix in matrices.items()
        for field, value in cells(name, matrix).items()
    }
    return known_from(known)


def output_tables(X: Array, layers: Weights, function: Function) -> tuple[dict[str, pd.DataFrame], Array]:
    """The output of the three layers over x1, x2 as in X; and the one layer's at both ends of the axis."""
    far = max(SPAN, 1.1 * abs(float(X[0, 0])))
    x = np.linspace(-far, far, 241)
    grid = np.column_stack((x, np.full(len(x), X[0, 1])))
    y = three_layers(grid, layers, function).Z3[:, 0]
    ends = one_layer(grid[[0, -1]], layers).Z[:, 0]
    return framed(x, y, np.zeros(len(x)), *ends.tolist()), ends

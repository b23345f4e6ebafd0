"""Tables of “The four equations”: one sample number by number, and the derivation."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.arrays import Array
from core.equation_steps import Steps
from core.network import Layers

MARKS = ("x1", "x2", "n1", "n2", "out", "cost", "w1_11", "w1_12", "w1_21", "w1_22", "w2_11", "w2_21")
ALL = MARKS[2:5] + MARKS[6:]
PARAMETERS = (
    "w1_11",
    "w1_12",
    "w1_21",
    "w1_22",
    "b1_1",
    "b1_2",
    "w2_11",
    "w2_21",
    "b2_1",
)  # as core's `flat`


@dataclass(frozen=True)
class Quantity:
    """One number of the way: its field, the equation it belongs to, its place there, and what it uses."""

    field: str
    group: str
    row: int
    col: int
    uses: tuple[str, ...]


QUANTITIES = (
    *(Quantity(f"z1_{j}", "z1", 1, j, ("x1", "x2", f"n{j}", f"w1_1{j}", f"w1_2{j}")) for j in (1, 2)),
    *(Quantity(f"a1_{j}", "a1", 1, j, (f"n{j}",)) for j in (1, 2)),
    Quantity("z2_1", "z2", 1, 1, ("n1", "n2", "out", "w2_11", "w2_21")),
    Quantity("a2_1", "a2", 1, 1, ("out",)),
    Quantity("C", "C", 1, 1, ("out", "cost")),
    Quantity("d2_1", "BP1", 1, 1, ("out", "cost")),
    *(Quantity(f"d1_{j}", "BP2", 1, j, ("out", f"n{j}", f"w2_{j}1")) for j in (1, 2)),
    Quantity("gb2_1", "BP3_2", 1, 1, ("out",)),
    *(Quantity(f"gb1_{j}", "BP3_1", 1, j, (f"n{j}",)) for j in (1, 2)),
    *(Quantity(f"gw2_{i}1", "BP4_2", i, 1, (f"n{i}", "out", f"w2_{i}1")) for i in (1, 2)),
    *(
        Quantity(f"gw1_{i}{j}", "BP4_1", i, j, (f"x{i}", f"n{j}", f"w1_{i}{j}"))
        for i in (1, 2)
        for j in (1, 2)
    ),
    Quantity("worst", "check", 1, 1, ALL),
)
FIRST = {q.field: k for k, q in reversed(list(enumerate(QUANTITIES, start=1)))}  # the step of each number
BETWEEN = {q.group: [k for k, p in enumerate(QUANTITIES, start=1) if p.group == q.group] for q in QUANTITIES}


def cells(name: str, matrix: Array, *, vector: bool = False) -> dict[str, float]:
    """name_11, name_12, … of a matrix, row by row; of a `vector` name_1, name_2, …"""
    rows, columns = matrix.shape
    if vector:
        return {f"{name}_{j + 1}": float(v) for j, v in enumerate(matrix[0])}
    return {f"{name}_{i + 1}{j + 1}": float(matrix[i, j]) for i in range(rows) for j in range(columns)}


def given(x: Array, y: Array, layers: Layers) -> dict[str, float]:
    """What the visitor chose."""
    (W1, B1), (W2, B2) = layers
    found = cells("x", x, vector=True) | {"y": float(y[0, 0])}
    found |= cells("w1", W1) | cells("b1", B1, vector=True)
    return found | cells("w2", W2) | cells("b2", B2, vector=True)


def worked(made: Steps) -> dict[str, float]:
    """Every number of the way but the check, by field."""
    vectors = {"z1": made.z1, "a1": made.a1, "z2": made.z2, "a2": made.a2}
    vectors |= {"d2": made.delta2, "d1": made.delta1, "gb2": made.dB2, "gb1": made.dB1}
    found = {"C": made.cost}
    for name, values in vectors.items():
        found |= cells(name, values, vector=True)
    return found | cells("gw2", made.dW2) | cells("gw1", made.dW1)


def between(made: Steps) -> dict[str, float]:
    """What stands inside the formulas: the error, the slopes, and what is carried back."""
    named = {"e": made.error, "s2": made.slope2, "c1": made.carried, "s1": made.slope1}
    return {f: v for name, values in named.items() for f, v in cells(name, values, vector=True).items()}


def gradients(made: Steps) -> Array:
    """The gradients in the order of PARAMETERS."""
    values = worked(made)
    return np.array([values[f"g{name}"] for name in PARAMETERS])


def steps_table(made: Steps, numerical: Array, groups: list[str], symbols: list[str]) -> pd.DataFrame:
    """A row a number, row 0 what is given; numbers not known yet are nan.

    `numerical`: central differences in the order of PARAMETERS. `uses_…`: 1 where a step uses that part.
    """
    measured = {f"g{name}": v for name, v in zip(PARAMETERS, numerical.tolist(), strict=True)}
    # nudging a bias nudges its z: the central difference of b is that of z, so of δ, too
    measured |= {f.replace("gb", "d"): v for f, v in measured.items() if f.startswith("gb")}
    values = worked(made) | {"worst": float(np.abs(gradients(made) - numerical).max())}
    n = len(QUANTITIES) + 1
    step = np.arange(n)
    numeric = np.array([np.nan, *(measured.get(q.field, np.nan) for q in QUANTITIES)])
    value = np.array([np.nan, *(values[q.field] for q in QUANTITIES)])
    columns: dict[str, object] = {"step": step, "equation": groups, "quantity": symbols, "value": value}
    columns |= {"numeric": numeric, "difference": value - numeric}
    columns |= {"row": np.array([0, *(q.row for q in QUANTITIES)])}
    columns |= {"col": np.array([0, *(q.col for q in QUANTITIES)])}
    columns |= {f: np.where(step >= FIRST[f], v, np.nan) for f, v in values.items()}
    return pd.DataFrame(columns | used([(), *(q.uses for q in QUANTITIES)]))


def used(parts: list[tuple[str, ...]]) -> dict[str, Array]:
    """A column for each part of the picture: 1 at the steps that use it."""
    return {f"uses_{m}": np.array([float(m in uses) for uses in parts]) for m in MARKS}


def derivation_table(
    made: Steps, parts: list[tuple[str, ...]], whats: list[str], symbols: list[str], fields: list[str]
) -> pd.DataFrame:
    """A row a step of the derivation, with the number it leads to; every number is known."""
    values = worked(made)
    columns: dict[str, object] = {"step": np.arange(len(parts)), "what": whats, "quantity": symbols}
    columns["value"] = np.array([values.get(f, np.nan) for f in fields])
    columns |= {f: np.full(len(parts), v) for f, v in values.items()}
    return pd.DataFrame(columns | used(parts))

"""The player of three layers beside the one that replaces them."""

import numpy as np

from core import three_layers
from core.activations import ACTIVATIONS
from core.arrays import Array
from core.three_layers import OneLayer, ThreeLayers, Weights
from ui.boards.neuron_chain import chain
from ui.boards.neuron_stack_lines import formulas, sources
from ui.charts.curves import curve
from ui.language import say
from ui.player import Column, Figure, Run, marks
from ui.tables import neuron_layers as tables
from ui.tables.neuron import written
from ui.takeaway import Script
from ui.text import neuron as text

INPUTS = (("in1", text.X["x1"], 0.5), ("in2", text.X["x2"], 1.4))
LAST = 6  # the step at which both results are known


def sample(x1: float, x2: float) -> Array:
    """The one sample: a row of two inputs."""
    return np.array([[x1, x2]])


def stack_run(
    X: Array, layers: Weights, three: ThreeLayers, one: OneLayer, between: str, *, brief: bool = False
) -> Run:
    """Layer by layer, then the one layer, then the difference; `brief`: fewer columns."""
    linear = between == "identity"
    source = sources(between)
    inner = {} if brief else {"W_11": "(W)_1", "W_21": "(W)_2", "B_11": "B"}
    heads = {"Z3_11": "Z_3"} | inner | {"Z_11": "Z", "gap_11": "Z_3-Z"}
    columns = [Column(field, head, source=source[field.split("_")[0]]) for field, head in heads.items()]
    given = tables.cells("X", X)
    for i, (W, B) in enumerate(layers, start=1):
        given |= tables.cells(f"W{i}", W) | tables.cells(f"B{i}", B)
    return Run(
        tables.stack_table(three, one),
        [Column("step", say(text.STEP), "integer"), *columns],
        [chain(source, linear=linear), lines(X, layers, between)],
        formulas(source, linear=linear),
        {field: written(v) for field, v in given.items()},
        accumulate=True,
    )


def lines(X: Array, layers: Weights, between: str) -> Figure:
    """The output over x1: of the three layers a curve, of the one layer a dashed line."""
    data, ends = tables.output_tables(X, layers, ACTIVATIONS[between].function)
    (left, right), (low, high) = (data["corners"][axis].tolist() for axis in "xy")
    at = float(X[0, 0])
    first, last = ends.tolist()
    moving = [
        marks.segment(at, low, at, high, style="quiet", dash=True, width=1),
        marks.segment(left, first, right, last, dash=True, start=LAST),
        marks.point(at, "Z3_11", style="data"),
        marks.point(at, "Z_11", size=5),
        marks.label(left, high, say(text.THREE), style="data", below=True),
        marks.label(right, low, say(text.ONE), style="model", anchor="end", start=LAST),
    ]
    return Figure(curve(x="x₁", y="Z"), data, say(text.LINES), say(text.LINES_ALT), moving)


def script(X: Array, layers: Weights, between: str, decimals: int | None) -> Script:
    """What reproduces the last row of this table."""
    function = ACTIVATIONS[between].function
    settings: dict[str, object] = {
        "X": X.tolist(),
        "layers": [(W.tolist(), B.tolist()) for W, B in layers],
        "decimals": decimals,
    }
    return Script(
        (three_layers.three_layers, three_layers.one_layer, three_layers.gap, function),
        settings,
        RUN.replace("{function}", function.__name__),
        "from collections.abc import Callable\n\nWeights = tuple\n",
    )


RUN = """X = np.array(X)
layers = tuple((np.array(W), np.array(B)) for W, B in layers)
three, one = three_layers(X, layers, {function}, decimals), one_layer(X, layers, decimals)
print("W", one.W.ravel().tolist(), "B", one.B.item())
print("three", three.Z3.item(), "one", one.Z.item(), "difference", gap(three, one).item())
"""

"""The player of a layer: two neurons on several samples, a cell of Z a step."""

import numpy as np

from core import layers
from core.activations import ACTIVATIONS
from core.layers import Layer
from ui.boards import neuron_network
from ui.boards.neuron_lines import activated_line, added
from ui.boards.neuron_matrices import matrices
from ui.language import say
from ui.player import Column, Formula, Run
from ui.tables import neuron_layers as tables
from ui.tables.neuron import written
from ui.takeaway import Script
from ui.text import neuron as text

SAMPLES = np.array([[0.5, 1.4, 2.7], [0.4, 1.3, 2.5], [0.1, 1.5, 2.3], [0.5, 1.7, 2.9]])
WEIGHTS = np.array([[0.92, -0.3], [0.2, 0.8], [0.03, -0.4]])
BIASES = np.array([[-0.9, 0.2]])


def layer_run(run: Layer, activation: str, *, columns: bool, brief: bool = False) -> Run:
    """The network at this sample, and the matrices; `columns`: written as W X + B; `brief`: fewer lines."""
    m, n, k = run.products.shape
    source = sources(n, activation, columns=columns)
    given = {
        field: written(v)
        for name, matrix in (("X", run.X), ("W", run.W), ("B", run.B))
        for field, v in tables.cells(name, matrix).items()
    }
    heads = {"s": r"w\cdot x", "z": "z", "a": "a"}
    return Run(
        tables.layer_table(run),
        [
            Column("step", say(text.STEP), "integer"),
            Column("row", say(text.SAMPLE), "integer"),
            Column("col", say(text.NEURON_NUMBER), "integer"),
            *(Column(field, head, source=source[field]) for field, head in heads.items()),
        ],
        [neuron_network.network(run, activation, columns=columns), matrices(run, columns=columns)],
        formulas(source, columns=columns, brief=brief),
        given | {"m": float(m), "n": float(n), "k": float(k)},
        tall=True,
        position=f"{{k}} / {m * k}",
    )


def sources(n: int, activation: str, *, columns: bool) -> dict[str, tuple[str, ...]]:
    """The lines of this step's cell, with the indices of the chosen convention."""
    i, j = r"\ival{row}", r"\ival{col}"
    terms = [(f"w_{{{j}{k}}}", f"x_{{{k}{i}}}") for k in range(1, n + 1)]
    if not columns:
        terms = [(f"x_{{{i}{k}}}", f"w_{{{k}{j}}}") for k in range(1, n + 1)]
    letters = "+".join(rf"{first}\,{second}" for first, second in terms)
    pairs = [(f"w{k}", f"x{k}") if columns else (f"x{k}", f"w{k}") for k in range(1, n + 1)]
    numbers = "+".join(rf"\sval{{{first}}}\times\sval{{{second}}}" for first, second in pairs)
    products = added([f"p{k}" for k in range(1, n + 1)])
    cell = f"z_{{{j}{i}}}" if columns else f"z_{{{i}{j}}}"
    bias = rf"{cell} = w\cdot x+b_{j} = \val{{s}}+\sval{{b}} = \val{{z}}"
    return {
        "s": (rf"w\cdot x = {letters}", rf"= {numbers}", rf"= {products} = \val{{s}}"),
        "z": (bias,),
        "a": (activated_line(activation),),
    }


def formulas(source: dict[str, tuple[str, ...]], *, columns: bool, brief: bool) -> list[Formula]:
    """Shapes, row meets column, bias, activation: the fine steps of one cell."""
    m, n, k = r"\ival{m}", r"\ival{n}", r"\ival{k}"
    shapes = rf"Z = X W+B:\ ({m}\times{n})({n}\times{k})+(1\times{k}) = ({m}\times{k})"
    if columns:
        shapes = rf"Z = W X+B:\ ({k}\times{n})({n}\times{m})+({k}\times1) = ({k}\times{m})"
    return [
        Formula(say(text.SHAPES), (shapes,)),
        Formula(say(text.MEETS), source["s"][::2] if brief else source["s"]),
        Formula(say(text.ADD_BIAS), source["z"]),
        Formula(say(text.ACTIVATE), source["a"]),
    ]


def script(run: Layer, activation: str, decimals: int | None) -> Script:
    """What reproduces the last row of this table."""
    function = ACTIVATIONS[activation].function
    settings: dict[str, object] = {
        "X": run.X.tolist(),
        "W": run.W.tolist(),
        "B": run.B.tolist(),
        "decimals": decimals,
    }
    line = RUN.replace("{function}", function.__name__)
    return Script((layers.layer, function), settings, line, "from collections.abc import Callable\n")


RUN = """one = layer(np.array(X), np.array(W), np.array(B), {function}, decimals)
print("Z", one.Z.tolist())
print("A", one.A.tolist())
print("last cell: sum", one.S[-1, -1], "z", one.Z[-1, -1], "a", one.A[-1, -1])
"""

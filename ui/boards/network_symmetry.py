"""The player of “equal start”: the weights of two neurons, epoch by epoch."""

from core import network, symmetry, trained_network
from core.network import Gradients
from core.trained_network import Trained
from ui.boards.network_script import network_script
from ui.charts import network as charts
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.formula import spelled
from ui.player.marks import Mark
from ui.tables import network_symmetry as tables
from ui.takeaway import Script
from ui.text import network_training as text

SOURCES = (symmetry.equal_start, symmetry.equal_layers, symmetry.neuron_gap, network.backward)
LOOKS = {1: ("model", 6.0, 9.0), 2: ("data", 2.5, 5.0)}  # of each neuron: style, width, size; 1 lies under 2


def equal_run(made: Trained, gradients: tuple[Gradients, ...], rate: float) -> Run:
    """One row a kept epoch."""
    ledger = tables.neurons_table(made, gradients, rate)
    n, gap = say(text.EPOCH), say(text.DIFFERENCE)
    between = r"\max_{i}\,|w_{i1}-w_{i2}|,\ |b_1-b_2|:\ \val{gap}"
    return Run(
        ledger,
        [
            Column("n", n, "integer"),
            *(Column(name, head(name), source=(update_line(name),)) for name in tables.WEIGHTS),
            Column("gap", spelled(text.DIFFERENCE), source=(between,)),
            Column("C", "C", source=(COST,)),
        ],
        [
            Figure(
                charts.plane(x=n, y="w"),
                {"corners": tables.weight_corners(ledger)},
                say(text.TWO_NEURONS),
                say(text.TWO_ALT),
                ways(),
            ),
            Figure(
                charts.plane(x=n, y=gap),
                {"corners": tables.gap_corners(ledger)},
                say(text.GAP_FIGURE),
                say(text.GAP_ALT),
                [marks.trail("n", "gap", style="truth"), marks.point("n", "gap", style="truth")],
            ),
        ],
        [formula(j) for j in LOOKS],
        {"rate": short(rate)},
        position=say(text.AT_ROW, last=int(made.run.epoch[-1])),
    )


COST = r"C = -\frac1m\sum_s [\,y_s\ln a_s+(1-y_s)\ln(1-a_s)\,] = \val{C}"


def ways() -> list[Mark]:
    """Every weight's way up to this epoch; neuron 2 thin on top of neuron 1."""
    drawn: list[Mark] = []
    for j, (style, width, size) in LOOKS.items():
        for field in (f"w1{j}", f"w2{j}"):
            drawn.append(marks.trail("n", field, style=style, dash=j == 2, width=width))
            drawn.append(marks.point("n", field, style=style, size=size))
    return drawn


def head(name: str) -> str:
    """w_ij as LaTeX."""
    return f"w_{{{name[1:]}}}"


def formula(j: int) -> Formula:
    """The next update of both weights of a neuron."""
    return Formula(
        say(text.NEURON_LINE, j=j), tuple(next_line(f"w{i}{j}") for i in (1, 2)), style=LOOKS[j][0]
    )


def next_line(name: str) -> str:
    """The step against the gradient."""
    w = head(name)
    numbers = rf"\val{{{name}}}-\val{{rate}}\times\sval{{d{name}}} = \val{{{name}_next}}"
    return rf"{w} \leftarrow {w}-\eta\,\partial C/\partial {w} = {numbers}"


def update_line(name: str) -> str:
    """A weight and its gradient (BP4)."""
    i, j = name[1], name[2]
    slope = rf"\partial C/\partial {head(name)} = \sum_s x_{{s{i}}}\,\delta_{{s{j}}} = \val{{d{name}}}"
    return rf"{head(name)} = \val{{{name}}},\qquad {slope}"


def script(made: Trained, settings: dict[str, object]) -> Script:
    """What reproduces the last row."""
    functions = (symmetry.equal_start, symmetry.neuron_gap, trained_network.passes)
    return network_script(functions, made.activations, made.loss, settings, RUN)


RUN = """made = equal_start(value, nudge, activation, rate=rate, epochs=epochs)
W = made.run.layers[-1][0][0]
gap, C = neuron_gap(made.run.layers[-1]), made.run.cost[-1]
print("epoch", made.run.epoch[-1], "neuron 1", *W[:, 0], "neuron 2", *W[:, 1], "difference", gap, "C", C)
"""

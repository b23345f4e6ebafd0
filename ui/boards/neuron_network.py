"""The picture of a layer as a network: inputs at the left, an arrow for each weight, neurons at the right."""

from core.layers import Layer
from ui.boards.neuron_diagram import SUB
from ui.boards.neuron_lines import activated_line
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.tables.frames import sheet
from ui.tables.neuron_layers import cells
from ui.text import neuron as text

SHEET = sheet(-0.5, 2.6, -0.6, 3.6)
INPUT_HEIGHTS, NEURON_HEIGHTS = (3.0, 1.5, 0.0), (2.6, 0.4)


def index(i: int, j: int, *, columns: bool) -> str:
    """The index of the weight from input i to neuron j: i j, or with `columns` j i."""
    return f"{j}{i}" if columns else f"{i}{j}"


def name(letter: str, digits: str) -> str:
    """A letter with its index, as text: w₂₁."""
    return letter + "".join(SUB[int(d)] for d in digits)


def network(run: Layer, activation: str, *, columns: bool) -> Figure:
    """This step's sample on its way through the layer; the arrows of this step's neuron are lit."""
    drawn = []
    for cell in cells("W", run.W):
        i, j = int(cell[-2]), int(cell[-1])
        digits = index(i, j, columns=columns)
        way = (0.0, INPUT_HEIGHTS[i - 1], 2.0, NEURON_HEIGHTS[j - 1])
        told = (rf"w_{{{digits}}} = \val{{{cell}}}", rf"\text{{{say(text.GIVEN_WEIGHT, i=i, j=j)}}}")
        drawn.append(marks.arrow(*way, text=name("w", digits), lit=("col", j), source=told))
    for i, y in enumerate(INPUT_HEIGHTS, start=1):
        came = (rf"x_{i} = \val{{x{i}}}",)
        drawn.append(marks.box(0.0, y, [f"x{SUB[i]}", f"{{x{i}}}"], style="data", source=came))
    for j, y in enumerate(NEURON_HEIGHTS, start=1):
        lines = [f"z{SUB[j]} → a{SUB[j]}", f"{{z{j}}}", f"{{a{j}}}"]
        told = (
            rf"z_{j} = w\cdot x+b_{j} = \val{{z{j}}},\ \ b_{j} = \val{{B_1{j}}}",
            activated_line(activation, f"z{j}", f"a{j}"),
        )
        drawn.append(marks.box(2.0, y, lines, width=0.9, lit=("col", j), source=told))
    return Figure(diagram(), {"corners": SHEET}, say(text.NETWORK), say(text.NETWORK_ALT), drawn)

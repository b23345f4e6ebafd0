"""The player of “Derivatives and the chain rule”: a graph forward and backward, a curve and its tangent."""

from collections.abc import Mapping
from functools import lru_cache

from core import autodiff, differences, graph, partials
from core.autodiff import Passes, hand_values
from core.expression import graph_of
from core.graph import Graph
from ui.boards.graph_diagram import graph_figure, picture, tall
from ui.boards.graph_lines import columns, edges_of, formulas
from ui.boards.graph_words import made, told
from ui.boards.tangent import tangent_figure
from ui.language import Text, language, say
from ui.player import Figure, Run, still
from ui.tables import derivatives as tables
from ui.tables.graph import begin_row, passes_table
from ui.text import graph as graph_text

LINEAR = "x = 2w+3b; y = 2b+1; z = x*y"
EXAMPLES = {
    "linear": LINEAR,
    "nested": "a = x^2; b = ln(a); c = sqrt(b)",
    "neuron": "z = w x + b; a = sigmoid(z); J = (a-y)^2/2",
    "square": "x^2",
    "wave": "sin(x)*exp(x)",
}
OWN = "x*sin(x) + x^2"
START = {
    "linear": {"w": 3.0, "b": 4.0},
    "nested": {"x": 2.0},
    "neuron": {"w": 0.5, "x": 2.0, "b": -1.5, "y": 1.0},
    "square": {"x": 3.0},
    "wave": {"x": 1.0},
}
ASKED = START["linear"]  # what the driving question is about: b moves by MOVED
MOVED = 0.01
SOURCES = (graph.forward, graph.backward, autodiff.passes, partials.partials, differences.central_difference)


@lru_cache(maxsize=256)
def graph_from(typed: str) -> Graph:
    """The graph of an expression. Raises ExpressionError."""
    return graph_of(typed)


def start_of(example: str, name: str) -> float:
    """The value a variable begins with."""
    return START.get(example, {}).get(name, 1.0)


def names_of(shown: Graph) -> dict[str, Text]:
    """The variables as choices."""
    return {name: Text(en=name, zh=name) for name in shown.variables}


def first_by(example: str, shown: Graph) -> str:
    """The variable whose curve is shown first."""
    return "b" if example == "linear" else shown.variables[0]


def step_of(power: float) -> float:
    """h from the slider's power of ten."""
    return float(10.0**power)


def graph_run(
    shown: Graph,
    run: Passes,
    near: tables.Near,
    by: str,
    given: Mapping[str, float],
    guess: float | None,
    decimals: int,
) -> Run:
    """The graph, step by step, beside the output over one variable."""
    guessed = guess / MOVED if guess is not None and by == "b" and dict(given) == ASKED else None
    ledger, edges = passes_table(run, made(shown, run), told(shown, run, decimals)), edges_of(run)
    return Run(
        ledger,
        columns(),
        [
            graph_figure(shown, edges, begin_row(run), language()),
            tangent_figure(shown, run, near, by, given, guessed),
        ],
        formulas(shown, edges, language()),
        current="step",
        alone=True,
        tall=tall(shown),
        position=say(graph_text.AT_STEP),
    )


def asked_picture(decimals: int) -> Figure:
    """What may be looked at while thinking: the graph of the driving question, forward only."""
    shown = graph_from(LINEAR)
    return picture(shown, hand_values(shown, ASKED, None), decimals)


def show_picture(slug: str, decimals: int) -> None:
    """That graph on the page."""
    still(f"{slug}.picture", asked_picture(decimals))

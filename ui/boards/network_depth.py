"""The player of “depth”: δ on its way back through the layers of three deep networks."""

from collections.abc import Mapping

from core import depth, network
from core.depth import BackwardSizes
from core.toy_data import toy_data
from ui.boards.network_script import network_script
from ui.charts import network as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import network_depth as tables
from ui.takeaway import Script
from ui.text import network_training as text

STYLES = {"sigmoid": "data", "tanh": "truth", "relu": "model"}
SOURCES = (depth.backward_sizes, depth.mean_squares, network.backward, network.drawn)


def depth_run(found: Mapping[str, BackwardSizes], *, brief: bool = False) -> Run:
    """One row a layer, the last one first. `brief`: what a projector has room for."""
    ledger = tables.sizes_table(found)
    names = list(found)
    ways: list[Mark] = [marks.trail("layer", "quarter", style="ghost", dash=True)]
    factors: list[Mark] = [marks.segment(1.0, 0.25, float(len(ledger)), 0.25, style="ghost", dash=True)]
    for name, style in STYLES.items():
        for drawn, at, field in ((ways, "layer", f"log_{name}"), (factors, "drawn_at", f"drawn_{name}")):
            drawn += [marks.trail(at, field, style=style), marks.point(at, field, style=style)]
    layer, size = say(text.LAYER_AXIS), say(text.SIZE_AXIS)
    figures = [
        Figure(
            charts.layer_sizes(layer=layer, size=size),
            {"corners": tables.size_corners(ledger, names)},
            say(text.SIZE_FIGURE),
            say(text.SIZE_ALT),
            ways,
        ),
        Figure(
            charts.plane(x=layer, y=say(text.FACTOR_AXIS)),
            {"corners": tables.factor_corners(ledger)},
            say(text.FACTOR_FIGURE),
            say(text.FACTOR_ALT),
            factors,
        ),
    ]
    nothing = all(one.size[-1] == 0 for one in found.values())  # arrives anywhere: no factors to show
    return Run(
        ledger,
        [Column("layer", layer, "integer"), *(c for name in names for c in depth_columns(name)[brief:])],
        figures[:1] if nothing else figures,
        formulas(names, nothing=nothing, brief=brief),
        position=say(text.AT_LAYER, last=len(ledger)),
    )


def formulas(names: list[str], *, nothing: bool, brief: bool) -> list[Formula]:
    """BP2 as sizes, and with the numbers of each activation; only the first where `nothing` arrives."""
    general = Formula(say(text.BACK), (GENERAL,))
    return [general] if nothing else [general, *map(formula, names)][brief:]


GENERAL = r"\Vert\delta^{l}\Vert = \Vert\delta^{l+1}\Vert\times W\times f'"


def formula(name: str) -> Formula:
    """BP2 as sizes, with the numbers of one activation."""
    return Formula(say(text.ACTIVATIONS[name]), (back_line(name),), style=STYLES[name])


def back_line(name: str) -> str:
    """The size behind times the factor of the weights times that of f'."""
    factors = rf"\val{{behind_{name}}}\times\val{{w_{name}}}\times\val{{f_{name}}}"
    return rf"\Vert\delta^{{l}}\Vert = {factors} = \val{{size_{name}}}"


def depth_columns(name: str) -> list[Column]:
    """The f' factor and the size of one activation."""
    called = say(text.ACTIVATIONS[name])
    told = (GENERAL, back_line(name), rf"\text{{{say(text.FIRST_ROW)}}}")
    return [
        Column(f"f_{name}", rf"\text{{{called}: }}f'", source=told),
        Column(f"size_{name}", rf"\text{{{called}: }}\Vert\delta\Vert", source=told),
    ]


def script(settings: dict[str, object]) -> Script:
    """What reproduces the last row: the sizes in layer 1."""
    functions = (toy_data, depth.backward_sizes)
    return network_script(functions, [*STYLES], "binary_cross_entropy", settings, RUN)


RUN = """X, Y = toy_data("moons", 1)
for name in ACTIVATIONS:
    sizes = backward_sizes(X, Y, hidden, width, name, how, times=times, seeds=seeds)
    print(name, "layer", sizes.layer[-1], "size", sizes.size[-1], "by slope", sizes.by_slope[-1])
"""

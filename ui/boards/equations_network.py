"""The picture of the 2-2-1 network: values forward, δ and gradients back, what a step uses lit up."""

from collections.abc import Mapping

from ui import player
from ui.boards.equations_notation import plain, tex
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.text import four_equations as text

Sources = Mapping[str, tuple[str, ...]]
PLACES = {"x1": (0.0, 3.0), "x2": (0.0, 0.4), "n1": (2.4, 3.0), "n2": (2.4, 0.4), "out": (4.7, 1.7)}
PLACES["cost"] = (6.2, 1.7)
SHEET = sheet(-0.5, 6.75, -0.75, 4.15)
WIDTH = {"x": 0.8, "n": 1.15, "o": 1.15, "c": 0.95}
WEIGHTS = {  # field: from, to, where on the way its numbers stand
    "w1_11": ("x1", "n1", 0.5),
    "w1_12": ("x1", "n2", 0.24),
    "w1_21": ("x2", "n1", 0.24),
    "w1_22": ("x2", "n2", 0.5),
    "w2_11": ("n1", "out", 0.5),
    "w2_21": ("n2", "out", 0.5),
}


def network(source: Sources, first: Mapping[str, int]) -> Figure:
    """The network with this step's numbers. `first`: from which step on each gradient is known."""
    drawn = [*weights(source, first), *neurons(source)]
    return Figure(diagram(), {"corners": SHEET}, say(text.MOVING), say(text.MOVING_ALT), drawn, span=2)


def weights(source: Sources, first: Mapping[str, int]) -> list[Mark]:
    """An arrow for every weight; once it is known, the gradient stands beside the weight."""
    drawn = []
    for w, (start, end, at) in WEIGHTS.items():
        way, lit, known = (*PLACES[start], *PLACES[end]), (f"uses_{w}", 1), first.get(f"g{w}", 0)
        given = (rf"{tex(w)} = \val{{{w}}}\quad\text{{({say(text.GIVEN_NUMBER)})}}",)
        told = given + tuple(source.get(f"g{w}", ()))
        if known:
            drawn.append(marks.arrow(*way, text=f"{{{w}}}", at=at, lit=lit, source=given, stop=known - 1))
        drawn.append(
            marks.arrow(
                *way, text=f"{{{w}}} ∂ {{g{w}}}", at=at, lit=lit, source=told, start=known, style="truth"
            )
        )
    out = (*PLACES["out"], *PLACES["cost"])
    return [*drawn, marks.arrow(*out, lit=("uses_cost", 1))]


def neurons(source: Sources) -> list[Mark]:
    """Boxes of inputs, neurons (b, z, a and δ) and cost."""
    drawn = []
    for i in (1, 2):
        given = (rf"x_{i} = \val{{x_{i}}}\quad\text{{({say(text.GIVEN_NUMBER)})}}",)
        lines = [plain(f"x_{i}"), f"{{x_{i}}}"]
        drawn.append(box(f"x{i}", lines, "data", given))
    for name, layer, j in (("n1", 1, 1), ("n2", 1, 2), ("out", 2, 1)):
        called = say(text.OUT) if layer == 2 else say(text.NEURON, j=j)
        place = f"{layer}_{j}"
        lines = [called, f"b {{b{place}}}", f"z {{z{place}}}", f"a {{a{place}}}", f"δ {{d{place}}}"]
        told = tuple(line for v in ("z", "a", "d", "gb") for line in source.get(v + place, ())[1:])
        drawn.append(box(name, lines, "model" if layer == 2 else "quiet", told))
    y = rf"y = \val{{y}}\quad\text{{({say(text.GIVEN_NUMBER)})}}"
    drawn.append(box("cost", [say(text.COST), "y {y}", "{C}"], "truth", (*source.get("C", ()), y)))
    return drawn


def box(name: str, lines: list[str], style: str, told: tuple[str, ...]) -> Mark:
    """One box at its place."""
    return marks.box(
        *PLACES[name], lines, width=WIDTH[name[0]], style=style, lit=(f"uses_{name}", 1), source=told
    )


def picture() -> Figure:
    """The network with the names of its numbers alone, to look at while thinking."""
    drawn = [
        marks.arrow(*PLACES[start], *PLACES[end], text=plain(w), at=at)
        for w, (start, end, at) in WEIGHTS.items()
    ]
    drawn.append(marks.arrow(*PLACES["out"], *PLACES["cost"]))
    named = {f"x{i}": [plain(f"x_{i}")] for i in (1, 2)}
    named |= {f"n{j}": [say(text.NEURON, j=j), f"{plain(f'z1_{j}')} → {plain(f'a1_{j}')}"] for j in (1, 2)}
    named |= {"out": [say(text.OUT), "z²₁ → a²₁"], "cost": [say(text.COST)]}
    drawn += [marks.box(*PLACES[name], lines, width=WIDTH[name[0]]) for name, lines in named.items()]
    return Figure(diagram(), {"corners": SHEET}, say(text.NET), say(text.NET_ALT), drawn)


def show_picture() -> None:
    """The same, on the page."""
    player.still("four_equations.picture", picture())

"""The picture of three layers one after another, and of the one layer below them."""

from itertools import pairwise

from ui.boards.neuron_diagram import Sources
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.text import neuron as text

ABOVE, BELOW, LEFT, RIGHT = 1.0, 0.0, 0.0, 3.9
INNER = (1.3, 2.6)  # where the two inner layers stand, and W and B below them
WIDTH = 1.05
SUB = "₀₁₂₃"


def chain(source: Sources, *, linear: bool) -> Figure:
    """Boxes with this step's numbers, arrows above and below, and the difference between both ends."""
    arrows = []
    for i, (x, x2) in enumerate(pairwise((LEFT, *INNER, RIGHT)), start=1):
        above, below = (0.5, 0.5) if i == 1 else (ABOVE, BELOW)
        arrows.append(marks.arrow(x, above, x2, ABOVE, lit=("step", i)))
        arrows.append(marks.arrow(x, below, x2, BELOW, lit=("step", 6), style="model"))
    told, lit = source["gap"], ("step", 6)
    gap = marks.arrow(RIGHT, ABOVE, RIGHT, BELOW, text="{gap_11}", dash=True, lit=lit, source=told)
    drawn = [*arrows, gap, *three(source, linear=linear), *one(source)]
    corners = {"corners": sheet(-0.5, 4.45, -0.5, 1.5)}
    return Figure(diagram(), corners, say(text.CHAIN), say(text.CHAIN_ALT), drawn, span=2)


def three(source: Sources, *, linear: bool) -> list[Mark]:
    """The input, and above the three layers: what each hands on."""
    lines = [say(text.INPUT), "{X_11}", "{X_12}"]
    boxes = [marks.box(LEFT, 0.5, lines, width=0.9, style="data", source=source["X"])]
    for i, x in enumerate(INNER, start=1):
        letter = "Z" if linear else "A"
        lines = [f"{letter}{SUB[i]}", f"{{{letter}{i}_11}}", f"{{{letter}{i}_12}}"]
        told = source[f"{letter}{i}"]
        boxes.append(marks.box(x, ABOVE, lines, width=WIDTH, lit=("step", i), source=told))
    last = marks.box(RIGHT, ABOVE, ["Z₃", "{Z3_11}"], width=WIDTH, lit=("step", 3), source=source["Z3"])
    return [*boxes, last]


def one(source: Sources) -> list[Mark]:
    """Below, the one layer: its W, its B, its result."""
    stops = (("W", "{W_11}", "{W_21}"), ("B", "{B_11}"), ("Z", "{Z_11}"))
    return [
        marks.box(x, BELOW, lines, width=WIDTH, style="model", lit=("step", step), source=source[lines[0]])
        for step, (x, lines) in enumerate(zip((*INNER, RIGHT), stops, strict=True), start=4)
    ]

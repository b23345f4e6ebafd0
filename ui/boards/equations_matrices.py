"""The picture of the matrices of this step's equation, with the row and the column that meet lit up."""

from collections.abc import Callable, Mapping

from ui.boards.equations_blocks import Block, blocks
from ui.boards.equations_notation import tex
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.four_equations import BETWEEN, FIRST
from ui.tables.frames import sheet
from ui.text import four_equations as text

Sources = Mapping[str, tuple[str, ...]]
SHEET = sheet(-0.6, 4.35, -6.1, 0.6)
STYLES = {"row": "data", "col": "quiet", "step": "model", "": "quiet"}


def matrices(source: Sources, *, cross: bool) -> Figure:
    """The matrices of this step's equation."""
    drawn: list[Mark] = []
    for group, shown in blocks(cross=cross).items():
        steps = BETWEEN.get(group, [0])
        for block in shown:
            drawn += block_marks(block, source, steps[0], steps[-1])
    return Figure(diagram(), {"corners": SHEET}, say(text.MATRICES), say(text.MATRICES_ALT), drawn)


def block_marks(block: Block, source: Sources, start: int, stop: int) -> list[Mark]:
    """A matrix's name and its cells, shown at the steps of its equation."""
    x, y = block.x - 0.46, block.y
    down = len(block.rows) - 1
    place = {
        "left": (x, y - down / 2 - 0.3),
        "below": (x - 0.1, y - down - 0.5),
    }
    side, below = "end" if block.named == "left" else "start", block.named == "below"
    drawn = [marks.label(*place[block.named], block.title, anchor=side, below=below, start=start, stop=stop)]
    for i, row in enumerate(block.rows):
        for j, field in enumerate(row):
            lit = {"row": ("row", i + 1), "col": ("col", j + 1), "step": ("step", FIRST.get(field, -1))}
            drawn.append(
                marks.box(
                    block.x + j,
                    block.y - i,
                    [f"{{{field}}}"],
                    width=0.92,
                    style=STYLES[block.lit],
                    lit=lit.get(block.lit),
                    source=told(field, source),
                    start=start,
                    stop=stop,
                )
            )
    return drawn


def told(field: str, source: Sources) -> tuple[str, ...]:
    """Where a cell's number comes from."""
    if field in source:
        return source[field][1:]
    name: Callable[[str], str] = {
        "e": lambda f: r"a^2_1-y = \val{a2_1}-\sval{y} = \val{e_1}",
        "s": lambda f: source["d2_1" if f == "s2_1" else f"d1_{f[-1]}"][1],
    }.get(field[0], lambda f: rf"{tex(f)} = \val{{{f}}}\quad\text{{({say(text.GIVEN_NUMBER)})}}")
    return (name(field),)

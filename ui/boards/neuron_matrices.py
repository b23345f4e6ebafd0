"""The matrices of a layer, laid out so that each result stands where its row and its column cross."""

from collections.abc import Iterator

from core.layers import Layer
from ui.boards.neuron_network import index
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.tables.neuron import written
from ui.tables.neuron_layers import cells
from ui.text import neuron as text

GAP = 0.45  # between the matrices


def matrices(run: Layer, *, columns: bool) -> Figure:
    """X left of Z, W above it, B between W and Z; with `columns` all of it transposed."""
    m, n, k = run.products.shape
    width, height = n + GAP + k, n + 1 + 2 * GAP + m
    across, down = (height, width) if columns else (width, height)
    drawn = [box for row in cell_boxes(run, columns=columns) for box in row] + letters(m, n, columns=columns)
    corners = sheet(-0.55, across - 0.45, -(down - 0.45), 0.55)
    title = say(text.MATRIX_COLUMNS if columns else text.MATRIX_ROWS)
    return Figure(diagram(), {"corners": corners}, title, say(text.MATRIX_ALT), drawn, span=2)


def letters(m: int, n: int, *, columns: bool) -> list[Mark]:
    """The names of the matrices, beside them or above."""
    right, below = n + GAP, n + 1 + 2 * GAP
    if columns:
        above = (("W", 0.0, right), ("B", right, right), ("Z", below, right))
        named = [marks.label(x - 0.45, 0.45 - y, letter) for letter, x, y in above]
        return [*named, marks.label(below - 0.42, (1 - n) / 2 - 0.25, "X", anchor="end")]
    left = (("W", 0.0, n), ("B", n + GAP, 1), ("Z", below, m))
    named = [
        marks.label(right - 0.42, -y - (rows - 1) / 2 - 0.42, letter, anchor="end")
        for letter, y, rows in left
    ]
    return [*named, marks.label(-0.45, 0.45 - below, "X")]


def cell_boxes(run: Layer, *, columns: bool) -> Iterator[list[Mark]]:
    """The boxes of X, W, B and Z. Right and down from the corner of W and X, in units of a box."""
    n = len(run.W)
    right, below = n + GAP, n + 1 + 2 * GAP
    corner = {"X": (0.0, below), "W": (right, 0.0), "B": (right, n + GAP), "Z": (right, below)}
    for letter, matrix in (("X", run.X), ("W", run.W), ("B", run.B), ("Z", run.Z)):
        x, y = corner[letter]
        drawn = []
        for (field, value), at in zip(cells(letter, matrix).items(), range(1, matrix.size + 1), strict=True):
            i, j = int(field[-2]), int(field[-1])
            place = (y + i - 1, -(x + j - 1)) if columns else (x + j - 1, -(y + i - 1))
            drawn.append(cell_box(letter, i, j, place, value, at, n, columns=columns))
        yield drawn


def cell_box(
    letter: str, i: int, j: int, place: tuple[float, float], value: float, at: int, n: int, *, columns: bool
) -> Mark:
    """One cell: a given number, lit with its row or column, or a result, lit at its step."""
    digits = index(i, j, columns=columns)
    if letter == "Z":
        lines, lit = [f"{{Z_{i}{j}}}"], ("step", at)
        pairs = "+".join(rf"\sval{{X_{i}{k}}}\times\sval{{W_{k}{j}}}" for k in range(1, n + 1))
        told = [rf"z_{{{digits}}} = {pairs}+\sval{{B_1{j}}} = \val{{Z_{i}{j}}}"]
    else:
        lines, lit = [written(value)], ("row", i) if letter == "X" else ("col", j)
        place_told = {
            "X": say(text.GIVEN, i=i, j=j),
            "W": say(text.GIVEN_WEIGHT, i=i, j=j),
            "B": say(text.GIVEN_BIAS, j=j),
        }[letter]
        small = str(j) if letter == "B" else f"{{{digits}}}"
        told = [rf"{letter.lower()}_{small} = \val{{{letter}_{i}{j}}}", rf"\text{{{place_told}}}"]
    styles = {"X": "data", "W": "model", "B": "truth", "Z": "quiet"}
    return marks.box(*place, lines, width=0.9, style=styles[letter], lit=lit, source=told)

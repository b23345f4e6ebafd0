"""The five people x, a, b, c, y as a row of boxes: values forward, corrections back."""

from core.nonlinear_backprop import forward
from ui import player
from ui.boards.nonlinear_backprop_lines import back_lines, forward_lines, start_lines
from ui.charts.diagram import diagram
from ui.language import say
from ui.numerals import numeral
from ui.player import Figure, marks
from ui.tables.frames import sheet
from ui.text import nonlinear_backprop as text

SHEET = sheet(0.5, 5.5, -1.0, 1.0)
NAMES = {"x": "x", "a": "a = x²", "b": "b = ln a", "c": "c = √b", "y": "y"}
LOCAL = ("dadx", "dbda", "dcdb")  # the slope on the way from each of x, a, b to the next
WIDTH, BEND = 0.92, 0.72
FORWARD, COMPARE, BACKWARD, UPDATE = range(4)  # the fine steps


def row(*, gradient: bool) -> Figure:
    """Above, arcs with the local slopes; below, arcs that divide by them (or, for the gradient, multiply)."""
    sign, times = ("∂", "×") if gradient else ("Δ", "÷")
    told = {name: (*forward_lines()[name], *back_lines(gradient)[f"d{name}"]) for name in "abc"}
    told["x"] = (*start_lines(), *back_lines(gradient)["dx"])
    drawn = [
        marks.box(
            i,
            0.0,
            [NAMES[name], f"{{{name}}}", f"{sign} {{d{name}}}"],
            width=WIDTH,
            style="data",
            lit=("phase", FORWARD if name != "x" else UPDATE),
            source=told[name],
        )
        for i, name in enumerate("xabc", start=1)
    ]
    drawn.append(marks.box(5.0, 0.0, [NAMES["y"], "{y}"], width=WIDTH, style="truth", lit=("phase", COMPARE)))
    for i, name in enumerate(LOCAL, start=1):
        there, back = f"Δ×{{{name}}}", f"{times}{{{name}}}"
        lines = local_lines(name)
        drawn += [
            marks.arrow(i, 0.0, i + 1, 0.0, text=there, bend=BEND, lit=("phase", FORWARD), source=lines),
            marks.arrow(
                i + 1, 0.0, i, 0.0, text=back, bend=BEND, lit=("phase", BACKWARD), source=lines, style="model"
            ),
        ]
    drawn.append(marks.arrow(4.0, 0.0, 5.0, 0.0, text="c − y", bend=BEND, dash=True, lit=("phase", COMPARE)))
    return Figure(diagram(), {"corners": SHEET}, say(text.ROW), say(text.ROW_ALT), drawn, span=2)


def local_lines(name: str) -> tuple[str, ...]:
    """Where a local slope comes from."""
    return {
        "dadx": (r"\frac{da}{dx} = 2x = 2\times\sval{x} = \val{dadx}",),
        "dbda": (r"\frac{db}{da} = \frac{1}{a} = 1/\val{a} = \val{dbda}",),
        "dcdb": (r"\frac{dc}{db} = \frac{1}{2\sqrt{b}} = 1/(2\times\val{c}) = \val{dcdb}",),
    }[name]


def picture(x: float, y: float, decimals: int) -> Figure:
    """The forward pass alone, to look at while thinking."""
    values = zip("xabcy", (x, *forward(x), y), strict=True)
    lines = [[NAMES[name], numeral(value, decimals)] for name, value in values]
    boxes = [marks.box(i, 0.0, pair, width=0.6, style="data") for i, pair in enumerate(lines, start=1)]
    arrows = [marks.arrow(i, 0.0, i + 1, 0.0) for i in (1, 2, 3)]
    alt = say(text.PICTURE_ALT, words=", ".join(" ".join(pair) for pair in lines))
    return Figure(diagram(), {"corners": SHEET}, say(text.PICTURE), alt, boxes + arrows)


def show_picture(slug: str, x: float, y: float, decimals: int) -> None:
    """The same, on the page."""
    player.still(f"{slug}.picture", picture(x, y, decimals))

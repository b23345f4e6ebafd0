"""The picture of one neuron: inputs, weighted arrows, sum, bias, activation, and where its output goes."""

from collections.abc import Callable, Mapping

from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.text import neuron as text

SHEET = sheet(-0.45, 5.15, -0.55, 3.55)
MIDDLE, TOP = 1.5, 3.0
PRODUCT, SUM, WEIGHTED, FIRED, OUT = (
    1.25,
    2.25,
    3.15,
    4.05,
    5.1,
)  # where they stand
WIDTH = 0.74
FAN = {1: (MIDDLE,), 2: (2.6, 0.4), 3: (2.9, MIDDLE, 0.1)}
SUB = "₀₁₂₃₄"
Shown = Callable[[str], str]  # a field -> what stands in the picture for it
Sources = Mapping[str, tuple[str, ...]]


def inputs(n: int, shown: Shown, source: Sources) -> list[Mark]:
    """For each input a box, an arrow with its weight, a box with the product, and an arrow to the sum."""
    drawn: list[Mark] = []
    for i in range(1, n + 1):
        y, lit = TOP - (i - 1) * TOP / (n - 1), ("step", i)
        told = {name: source.get(f"{name}{i}", ()) for name in "xwp"}
        name = (f"x{SUB[i]}", f"w{SUB[i]}x{SUB[i]}")
        drawn += [
            marks.arrow(0.0, y, PRODUCT, y, text="×" + shown(f"w{i}"), at=0.45, lit=lit, source=told["w"]),
            marks.arrow(PRODUCT, y, SUM, MIDDLE, lit=("step", n + 1)),
            marks.box(0.0, y, [name[0], shown(f"x{i}")], width=WIDTH, style="data", source=told["x"]),
            marks.box(PRODUCT, y, [name[1], shown(f"p{i}")], width=WIDTH, lit=lit, source=told["p"]),
        ]
    return drawn


def chain(
    n: int, activation: str, outputs: int, shown: Shown, source: Sources, *, threshold: bool
) -> list[Mark]:
    """The sum, the bias (or `threshold`), the activation, and an arrow to each receiver of the output."""
    named = "a = z" if activation == "identity" else say(text.ACTIVATIONS[activation])
    boxes = (
        ("s", "w·x", SUM, MIDDLE, n + 1),
        ("b", "b", WEIGHTED, TOP, n + 2),
        ("z", "z", WEIGHTED, MIDDLE, n + 2),
        ("a", named, FIRED, MIDDLE, n + 3),
    )
    if threshold:
        boxes = (boxes[0], ("t", "t", *boxes[1][2:]), ("z", "w·x − t", *boxes[2][2:]), boxes[3])
    drawn = [
        marks.arrow(SUM, MIDDLE, WEIGHTED, MIDDLE, lit=("step", n + 2)),
        marks.arrow(WEIGHTED, TOP, WEIGHTED, MIDDLE, text="−" if threshold else "+", lit=("step", n + 2)),
        marks.arrow(WEIGHTED, MIDDLE, FIRED, MIDDLE, lit=("step", n + 3)),
    ]
    told = source.get("a", ())
    drawn += [
        marks.arrow(FIRED, MIDDLE, OUT, y, text=shown("a"), at=0.62, lit=("step", n + 3), source=told)
        for y in FAN[outputs]
    ]
    return drawn + [
        marks.box(x, y, [name, shown(field)], width=WIDTH, lit=("step", at), source=source.get(field, ()))
        for field, name, x, y, at in boxes
    ]


def moving(n: int, activation: str, outputs: int, source: Sources, *, threshold: bool) -> Figure:
    """The picture with this step's numbers."""
    shown: Shown = "{{{}}}".format
    drawn = inputs(n, shown, source) + chain(n, activation, outputs, shown, source, threshold=threshold)
    alt = say(text.NEURON_ALT)
    return Figure(diagram(), {"corners": SHEET}, say(text.NEURON), alt, drawn, span=2)


def still(n: int, activation: str, known: Mapping[str, str]) -> Figure:
    """The picture before anything is computed; what is not known yet is a question mark."""

    def shown(field: str) -> str:
        return known.get(field, "?")

    drawn = inputs(n, shown, {}) + chain(n, activation, 1, shown, {}, threshold=False)
    listed = {name: ", ".join(known[f"{name}{i}"] for i in range(1, n + 1)) for name in "xw"}
    alt = say(text.PICTURE_ALT, **listed, b=known["b"])
    return Figure(diagram(), {"corners": SHEET}, say(text.PICTURE), alt, drawn)

"""The player of the activation functions: z moves from left to right."""

from core.activations import ACTIVATIONS
from ui.boards.neuron_lines import SLOPE, filled_in, value_line
from ui.charts.curves import curve
from ui.charts.diagram import diagram
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import neuron as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import neuron as text

PLACES = {name: (float(i % 2), -float(i // 2)) for i, name in enumerate(ACTIVATIONS)}


def slope_line(name: str, z: str, a: str, d: str) -> str:
    """The derivative, read from the fields z, a and d."""
    return filled_in(SLOPE[name], a=a, z=z, d=d)


def gallery_run(name: str, reach: float) -> Run:
    """The chosen function and its derivative, and all seven at this z."""
    value, slope = (value_line(name, "z", name),), (slope_line(name, "z", name, f"{name}_slope"),)
    return Run(
        tables.gallery_table(reach),
        [
            Column("step_number", say(text.STEP), "integer"),
            Column("z", "z", source=(r"z = \val{z}",)),
            Column(name, "f(z)", source=value),
            Column(f"{name}_slope", "f'(z)", source=slope),
        ],
        [drawn(name, reach, slope=False), drawn(name, reach, slope=True), seven(name)],
        [Formula(say(text.VALUE), value), Formula(say(text.SLOPE), slope)],
    )


def drawn(name: str, reach: float, *, slope: bool) -> Figure:
    """The function or its derivative, and the point at this z."""
    data = tables.activation_tables(name, reach, 0.0, slope=slope)
    (left, _), (low, high) = (data["corners"][axis].tolist() for axis in "xy")
    field = f"{name}_slope" if slope else name
    moving = [
        marks.segment("z", low, "z", field, style="quiet", dash=True, width=1.5),
        marks.point("z", field),
        marks.label(left, high, f"{{{field}}}", style="model", below=True),
    ]
    title, alt = (text.SLOPE, text.SLOPE_ALT) if slope else (text.ACTIVATIONS[name], text.CURVE_ALT)
    return Figure(curve(x="z", y="f′(z)" if slope else "f(z)"), data, say(title), say(alt), moving)


def seven(chosen: str) -> Figure:
    """A box for each function with its value and its derivative."""
    boxes = [
        marks.box(
            *place,
            [say(text.ACTIVATIONS[name]), f"{{{name}}} | {{{name}_slope}}"],
            width=0.94,
            style="model" if name == chosen else "quiet",
            source=(value_line(name, "z", name), slope_line(name, "z", name, f"{name}_slope")),
        )
        for name, place in PLACES.items()
    ]
    corners = sheet(-0.5, 1.5, -3.5, 0.5)
    return Figure(diagram(), {"corners": corners}, say(text.ALL_SEVEN), say(text.ALL_SEVEN_ALT), boxes)


def script(name: str, reach: float) -> Script:
    """What reproduces the last row of this table."""
    function, derivative = ACTIVATIONS[name].function, ACTIVATIONS[name].derivative
    line = RUN.replace("{function}", function.__name__).replace("{derivative}", derivative.__name__)
    return Script((function, derivative), {"reach": reach}, line)


RUN = """z = reach * np.arange(-20, 21) / 20
print("z", z[-1], "f", {function}(z)[-1], "derivative", {derivative}(z)[-1])
"""

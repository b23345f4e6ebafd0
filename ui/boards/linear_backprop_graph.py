"""The computation graph of linear back-propagation: values forward, both paths from z back to b."""

from core.linear_backprop import forward
from ui import player
from ui.boards.linear_backprop_lines import GIVEN, SLOPE_LINES, changed, changes, update
from ui.charts.diagram import diagram
from ui.language import say
from ui.numerals import numeral
from ui.player import Figure, marks
from ui.player.marks import Mark
from ui.tables.frames import sheet
from ui.text import linear_backprop as text

SHEET, FORWARD_SHEET = sheet(-0.55, 4.5, -0.5, 2.5), sheet(-0.55, 3.5, -0.5, 2.5)
PLACE = {
    "w": (0.0, 0.0),
    "b": (0.0, 2.0),
    "x": (1.55, 0.0),
    "y": (1.55, 2.0),
    "z": (2.85, 1.0),
    "t": (4.0, 1.0),
}
NAMES = {"w": "w", "b": "b", "x": "x = 2w + 3b", "y": "y = 2b + 1", "z": "z = x y"}
FORWARD, COMPARE, BACKWARD, UPDATE = range(4)  # the fine steps
BEND = 0.11
FORTH = (("w", "x", "×2"), ("b", "x", "×3"), ("b", "y", "×2"), ("x", "z", ""), ("y", "z", ""))
BACK = {
    "b": (("z", "x", "{y}"), ("x", "b", "{through_x}"), ("z", "y", "{x}"), ("y", "b", "{through_y}")),
    "w": (("z", "x", "{y}"), ("x", "w", "{dzdw}")),
}
LOCAL = {
    "{y}": r"\frac{\partial z}{\partial x} = y = \val{y}",
    "{x}": r"\frac{\partial z}{\partial y} = x = \val{x}",
    "{through_x}": GIVEN["through_x"],
    "{through_y}": GIVEN["through_y"],
    "{dzdw}": GIVEN["dzdw"],
}


def way(start: str, end: str, said: str, phase: int, *, source: str = "") -> Mark:
    """An arrow between two boxes; the way back is dashed and bends to the other side."""
    back = phase == BACKWARD
    return marks.arrow(
        *PLACE[start],
        *PLACE[end],
        text=said,
        bend=BEND,
        at=0.35 if said == "×3" else 0.5,
        dash=back,
        style="truth" if back else "quiet",
        lit=("phase", phase),
        source=(source,) if source else (),
    )


def graph(variables: str, rule: str, share: int) -> Figure:
    """Boxes with this pass's values and slopes; arrows forward, and back with what each path carries."""
    letters = changed(variables)
    boxes = [variable(v, letters, changes(rule, share)) for v in "wb"]
    boxes += [
        marks.box(*PLACE[v], [NAMES[v], f"{{{v}}}"], width=1.0, lit=("phase", FORWARD), source=(GIVEN[v],))
        for v in "xyz"
    ]
    goal, told = [say(text.ERROR_BOX), "{error}"], (GIVEN["error"],)
    boxes.append(marks.box(*PLACE["t"], goal, width=0.9, style="model", lit=("phase", COMPARE), source=told))
    arrows = [way(*step, FORWARD) for step in FORTH]
    arrows.append(marks.arrow(*PLACE["z"], *PLACE["t"], lit=("phase", COMPARE)))
    back = dict.fromkeys(step for v in letters for step in BACK[v])  # z to x is on the way to both
    arrows += [way(*step, BACKWARD, source=LOCAL[step[2]]) for step in back]
    return Figure(diagram(), {"corners": SHEET}, say(text.GRAPH), say(text.GRAPH_ALT), arrows + boxes, span=2)


def variable(v: str, letters: str, change: dict[str, str]) -> Mark:
    """The box of w or b: its value and, if it changes, its slope and where it goes."""
    if v not in letters:
        return marks.box(*PLACE[v], [v, f"{{{v}}}"], width=1.0, style="data", source=(rf"{v} = \val{{{v}}}",))
    return marks.box(
        *PLACE[v],
        [v, f"{{{v}}}", f"∂z/∂{v} {{dzd{v}}}"],
        width=1.0,
        style="data",
        lit=("phase", UPDATE),
        source=(*SLOPE_LINES[v], change[v], update(v)),
    )


def picture(w: float, b: float, decimals: int) -> Figure:
    """The forward pass alone, to look at while thinking."""
    values = dict(zip("wbxyz", (w, b, *forward(w, b)), strict=True))
    boxes = [
        marks.box(*PLACE[v], [NAMES[v], numeral(values[v], decimals)], width=1.0, style="data")
        for v in values
    ]
    arrows = [marks.arrow(*PLACE[s], *PLACE[e]) for s, e in ("wx", "bx", "by", "xz", "yz")]
    corners = {"corners": FORWARD_SHEET}
    return Figure(diagram(), corners, say(text.PICTURE), say(text.PICTURE_ALT), arrows + boxes)


def show_picture(slug: str, w: float, b: float, decimals: int) -> None:
    """The same, on the page."""
    player.still(f"{slug}.picture", picture(w, b, decimals))

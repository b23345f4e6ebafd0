"""Where the boxes of a computational graph stand: columns by depth, folded into bands when there are many.

Numbers have no box of their own; they are written into the box that uses them.
"""

from dataclasses import dataclass
from functools import lru_cache, partial

from core.graph import Graph

COLUMNS, ROWS = 5, 4.5  # more would be hard to read on a phone
WIDTH = 0.68  # of a box, in columns
BENDS = (0.0, 0.13, -0.13, 0.22, -0.22, 0.32, -0.32, 0.45, -0.45, 0.6, -0.6)
Places = dict[int, tuple[float, float]]
ACROSS, UP = 118.0, 84.0  # a column and a row in pixels, on a usual screen


@dataclass(frozen=True)
class Arc:
    """An arrow from an input to the node that uses it."""

    source: int
    target: int
    bend: float


@dataclass(frozen=True)
class Layout:
    """The place of every box (x to the right, y up), the arrows, and the size of the sheet."""

    place: Places
    arcs: tuple[Arc, ...]
    columns: int
    low: float
    high: float


@lru_cache(maxsize=64)
def layout(graph: Graph) -> Layout:
    """Places and arrows, so that arrows run beside boxes and not through them where that can be done."""
    boxes = [i for i, node in enumerate(graph.nodes) if node.operation != "number"] or [0]
    pairs = [(i, k) for k in boxes for i in graph.nodes[k].inputs if i in boxes]
    column = depths(boxes, pairs)
    order = ordered(boxes, pairs, column)
    width = min((-(-len(order) // bands) for bands in (1, 2, 3)), key=partial(crowding, order))
    place: Places = {}
    top = 0
    for band, part in enumerate(order[c : c + width] for c in range(0, len(order), width)):
        rows = max(len(slots) for slots in part)
        for c, slots in enumerate(part):
            x = float(c if band % 2 == 0 else width - 1 - c)  # every second band runs back
            for row, i in enumerate(slots):
                if i >= 0:
                    place[i] = (x, -(top + (row + 0.5) * rows / len(slots)))
        top += rows
    arcs = bent(pairs, place, top)
    return Layout(place, arcs, width, *heights(arcs, place, top))


def crowding(order: list[list[int]], width: int) -> float:
    """How full the sheet gets in bands of so many columns; 1 where it is comfortable."""
    bands = [order[c : c + width] for c in range(0, len(order), width)]
    return max(1.0, width / COLUMNS, sum(max(map(len, band)) for band in bands) / ROWS)


def depths(boxes: list[int], pairs: list[tuple[int, int]]) -> dict[int, int]:
    """The column of every box: just before the first one that uses it."""
    after = dict.fromkeys(boxes, 0)
    for i in reversed(boxes):
        after[i] = max((after[k] + 1 for s, k in pairs if s == i), default=0)
    return {i: max(after.values()) - after[i] for i in boxes}


def ordered(boxes: list[int], pairs: list[tuple[int, int]], column: dict[int, int]) -> list[list[int]]:
    """The boxes of each column from top to bottom; -1 keeps a place free for an arrow that passes by."""
    links: list[tuple[int, int]] = []
    found: list[list[int]] = [[] for _ in range(max(column.values()) + 1)]
    for i in boxes:
        found[column[i]].append(i)
    passing = -1
    for source, target in dict.fromkeys(pairs):
        last = source
        for c in range(column[source] + 1, column[target]):
            found[c].append(passing)
            links.append((last, passing))
            last, passing = passing, passing - 1
        links.append((last, target))
    for turn in range(8):
        at = {i: (r + 0.5) / len(slots) for slots in found for r, i in enumerate(slots)}
        for slots in found[1:] if turn % 2 == 0 else found[-2::-1]:
            mean = {i: middle(i, links, at, forward=turn % 2 == 0) for i in slots}
            slots.sort(key=mean.__getitem__)
            at |= {i: (r + 0.5) / len(slots) for r, i in enumerate(slots)}
    return [[max(i, -1) for i in slots] for slots in found]


def middle(i: int, links: list[tuple[int, int]], at: dict[int, float], *, forward: bool) -> float:
    """The mean height of the boxes this one is linked to on one side; its own if there are none."""
    near = [at[s if forward else t] for s, t in links if i == (t if forward else s)]
    return sum(near) / len(near) if near else at[i]


def bent(pairs: list[tuple[int, int]], place: Places, rows: int) -> tuple[Arc, ...]:
    """Every arrow with the least bend at which it runs through no box and along no other arrow."""
    arcs: list[Arc] = []
    for source, target in pairs:
        taken = [arc.bend for arc in arcs if (arc.source, arc.target) == (source, target)]
        free = [bend for bend in BENDS if bend not in taken] or [0.0]
        best = min(free, key=lambda bend: (crossed(source, target, bend, place, rows), abs(bend), -bend))
        arcs.append(Arc(source, target, best))
    return tuple(arcs)


def crossed(source: int, target: int, bend: float, place: Places, rows: int) -> int:
    """How many points of the arrow, of 15, lie off the sheet, or in a box that is not its start or end."""
    others = [(x * ACROSS, -y * UP) for i, (x, y) in place.items() if i not in (source, target)]
    hit = 0
    for x, y in way(place[source], place[target], bend):
        hit += not 0 < y < rows * UP
        hit += any(abs(x - a) < 0.5 * WIDTH * ACROSS and abs(y - b) < 0.37 * UP for a, b in others)
    return hit


def way(start: tuple[float, float], end: tuple[float, float], bend: float) -> list[tuple[float, float]]:
    """Points of an arrow in pixels, y down, as the player draws it."""
    (x1, y1), (x2, y2) = ((x * ACROSS, -y * UP) for x, y in (start, end))
    mx, my = (x1 + x2) / 2 + 2 * bend * (y2 - y1), (y1 + y2) / 2 - 2 * bend * (x2 - x1)
    points = []
    for k in range(1, 16):
        s = k / 16
        from_start, middle, to_end = (1 - s) ** 2, 2 * s * (1 - s), s * s
        points.append(
            (from_start * x1 + middle * mx + to_end * x2, from_start * y1 + middle * my + to_end * y2)
        )
    return points


def heights(arcs: tuple[Arc, ...], place: Places, rows: int) -> tuple[float, float]:
    """The lowest and the highest y of the sheet: its rows, and every arrow that bends beyond them."""
    reached = [-y / UP for a in arcs for _, y in way(place[a.source], place[a.target], a.bend)]
    return min([-float(rows), *(y - 0.1 for y in reached)]), max([0.0, *(y + 0.1 for y in reached)])

"""The marks that move over a chart. A field is a column of the ledger, or a number that stays.

`style` names a color of the theme: data, model, truth, ghost or quiet. `start` and `stop` bound the steps at
which a mark is shown.

Boxes and arrows make diagrams. `lit=(field, value)` lights one up at the steps where the ledger's field has
that value; the field "phase" is the fine step, 0 the first formula. `source` is LaTeX that tells, on a click,
where the numbers come from; like a formula it may hold `\\val{field}`.
"""

from ui.player.marks.diagram import arrow, box
from ui.player.marks.mark import Field, Mark
from ui.player.marks.plane import cells, curve, ellipse, label, line, point, segment, shades, trail
from ui.player.marks.samples import cloud, rods, squares

__all__ = [
    "Field",
    "Mark",
    "arrow",
    "box",
    "cells",
    "cloud",
    "curve",
    "ellipse",
    "label",
    "line",
    "point",
    "rods",
    "segment",
    "shades",
    "squares",
    "trail",
]

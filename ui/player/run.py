"""What a page hands to the player: one run, with everything that moves on its steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from ui.player.marks import Mark


@dataclass(frozen=True)
class Scene:
    """A surface that can be turned. Its figure's table `surface` holds `z`, row by row of y.

    The figure's marks are drawn in it too: a trail or a point whose `height` is a column of the ledger.
    """

    x: tuple[float, float, int]  # from, to, how many places
    y: tuple[float, float, int]
    z: tuple[float, float]  # what is shown of the heights
    names: tuple[str, str, str]


@dataclass(frozen=True)
class Grid:
    """Numbers on a regular grid: the columns of the figure's table `grid`, row by row of y.

    With `frames` it holds that many grids one after the other, one a step of the run.

    While the pointer is over the figure, `over_x`, `over_y` are the place of the cell under it and
    `over_<column>` its numbers: fields that marks and formulas of the same run may name. Else they are nan.
    """

    x: tuple[float, float, int]  # from, to, how many places
    y: tuple[float, float, int]
    frames: int = 1


@dataclass(frozen=True)
class Figure:
    """A chart that stands still (`spec`, from `ui.charts`), its tables, and the marks moving over it.

    With a `scene` the picture is that surface, and `spec` is empty. `pick`: a click picks a place; with
    `drag` pressing and moving picks again and again: "xy" any place, with the run shown at its end; "y" only
    up and down from where it was pressed, at the step shown. A finger drags only points; else it scrolls.
    """

    spec: str
    data: Mapping[str, pd.DataFrame]
    title: str
    alt: str
    marks: Sequence[Mark] = ()
    pick: bool = False
    drag: Literal["", "xy", "y"] = ""
    span: int = 1  # how many columns wide, where there is room
    aspect: float = 0.0  # width over height, where both axes must have one scale; 0: as there is room
    scene: Scene | None = None
    grid: Grid | None = None


@dataclass(frozen=True)
class Column:
    """One column of the ledger as shown: its field, its head (LaTeX, or plain words), and its kind.

    `source`: LaTeX lines, as in a formula, that tell on a click where the number comes from.
    """

    field: str
    head: str
    kind: str = "number"  # number, integer or words
    source: Sequence[str] = ()


@dataclass(frozen=True)
class Formula:
    """A named entry of the blackboard, of one or more lines.

    In the LaTeX `\\val{field}` is this step's number, `\\sval{field}` the same in parentheses when negative,
    `\\ival{field}` a whole number. A field is a column of the ledger or one of the run's constants.
    `style` is the color of the marks it speaks of, `dash` whether they are dashed.
    """

    label: str
    lines: tuple[str, ...]
    style: str = ""
    dash: bool = False


@dataclass(frozen=True)
class Run:
    """Everything on one step: the ledger (a row a step), what is shown of it, figures and formulas."""

    ledger: pd.DataFrame
    columns: Sequence[Column]
    figures: Sequence[Figure]
    formulas: Sequence[Formula] = ()
    constants: Mapping[str, float | str] = field(default_factory=dict)
    accumulate: bool = False  # one formula a step, each staying on the board; else all formulas at every step
    current: str = ""  # the column that names each step's formula by its number, for rows that are phases
    alone: bool = False  # of the formulas only the current one is shown
    tall: bool = False  # figures higher than usual, for diagrams of many rows
    small: bool = False  # many small figures, four in a row
    follow: bool = False  # when rows are added, show the last one: a game
    position: str = "{k} / {n}"
    window: int = 8

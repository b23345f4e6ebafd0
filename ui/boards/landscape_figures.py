"""The pictures of a walk: the curve, or contour and surface, and the losses."""

from collections.abc import Mapping, Sequence

from core.arrays import Array
from core.basins import Basins
from core.landscape import Landscape
from core.ranges import Frame
from ui.charts import curves
from ui.charts import landscape as charts
from ui.language import Text, say
from ui.player import Figure, Scene
from ui.player.marks import Mark
from ui.tables import landscape as tables
from ui.tables.walks import loss_tables
from ui.text import gradient_descent as text


def curve_figure(f: Landscape, view: Frame, marks: Sequence[Mark], *, pick: bool = True) -> Figure:
    """J over its one variable; with `pick` a click chooses the start."""
    chart = curves.curve(x=f.names[0], y="J")
    title = titled(text.CURVE, pick)
    return Figure(chart, tables.curve_tables(f, view), title, say(text.CURVE_ALT), marks, pick=pick)


def titled(title: Text, pick: bool) -> str:
    """A title that tells whether a click does something."""
    return say(title) + (say(text.CLICK) if pick else "")


def contour_figure(
    f: Landscape, view: Frame, marks: Sequence[Mark], found: Basins | None = None, *, pick: bool = True
) -> Figure:
    """J over two variables from above, perhaps over its basins; with `pick` a click chooses the start."""
    x, y = f.names
    data = tables.contour_tables(f, view)
    aspect = (view.x_high - view.x_low) / (view.y_high - view.y_low)
    if found is None:
        title, alt = titled(text.CONTOUR, pick), say(text.CONTOUR_ALT)
        return Figure(charts.contour(x=x, y=y), data, title, alt, marks, pick=pick, aspect=aspect)
    data, title = data | {"cells": tables.cell_table(found)}, titled(text.BASINS, pick)
    chart = charts.basins(x=x, y=y)
    return Figure(chart, data, title, say(text.BASINS_ALT), marks, pick=pick, aspect=aspect)


def surface_figure(f: Landscape, view: Frame, marks: Sequence[Mark]) -> Figure:
    """The same as a surface that can be turned."""
    x, y = f.names
    n = tables.SIDE
    low, high = tables.shown_heights(f, view)
    scene = Scene((view.x_low, view.x_high, n), (view.y_low, view.y_high, n), (low, high), (x, y, "J"))
    data = {"surface": tables.surface_table(f, view)}
    return Figure("", data, say(text.SURFACE), say(text.SURFACE_ALT), marks, scene=scene)


def loss_figure(losses: Mapping[str, Array], marks: Sequence[Mark]) -> Figure:
    """J over the updates, of one run or of several."""
    data, logarithmic = loss_tables(losses)
    chart = charts.losses(n=say(text.UPDATES_AXIS), loss="J", logarithmic=logarithmic)
    return Figure(chart, data, say(text.LOSSES), say(text.LOSSES_ALT), marks)

"""The player of “Gradient descent” with several runs: all rules from one start, or one rule from many."""

from collections.abc import Mapping

from core.basins import Places
from core.landscape import Landscape
from core.ranges import Frame
from core.walk import Walk
from ui.boards.landscape_figures import contour_figure, curve_figure, loss_figure, surface_figure
from ui.boards.rule_notation import rule_lines
from ui.boards.update_lines import rule_formula
from ui.charts.sentence import STYLES
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables.walks import many_table, side_by_side
from ui.text import gradient_descent as text

LOOK = {  # rule -> color, and whether its way is dashed
    "plain": ("quiet", False),
    "momentum": ("data", False),
    "nesterov": ("data", True),
    "adagrad": ("truth", False),
    "rmsprop": ("truth", True),
    "adam": ("model", False),
    "newton": ("ghost", False),
}


def race_run(f: Landscape, runs: Mapping[str, Walk], view: Frame) -> Run:
    """All rules from one start, each in its color."""
    looks = {rule: LOOK[rule] for rule in runs}
    losses = loss_figure({rule: run.value[:, 0] for rule, run in runs.items()}, dots(looks))
    columns = [Column(f"J_{rule}", rf"\text{{{say(text.RULES[rule])}}}") for rule in runs]
    return Run(
        side_by_side(runs),
        [Column("n", "n", "integer"), *columns],
        [*pictures(f, view, looks), losses],
        [rule_formula(rule, text.RULES[rule], *LOOK[rule]) for rule in runs],
        position=say(text.AT_UPDATE),
    )


def starts_run(f: Landscape, run: Walk, at: Places, view: Frame, *, brief: bool = False) -> Run:
    """One rule from several starts, each in the color of the place where it comes to rest.

    brief    for a projector: large pictures, only the rule
    """
    looks = {str(k + 1): look_of(int(place)) for k, place in enumerate(at.of)}
    losses = loss_figure({str(k + 1): run.value[:, k] for k in range(len(at.of))}, dots(looks))
    columns = [Column(f"J_{k}", f"J_{{{k}}}") for k in looks]
    return Run(
        many_table(run),
        [Column("n", "n", "integer"), *columns],
        [*pictures(f, view, looks, pick=False), losses],
        [Formula(say(text.RULES[run.rule]), rule_lines(run.rule)), *drop_lines(f, {} if brief else looks)],
        tall=brief,
        position=say(text.AT_UPDATE),
    )


def drop_lines(f: Landscape, looks: Mapping[str, tuple[str, bool]]) -> list[Formula]:
    """Where every run is, in its color."""
    place = ",\\ ".join(f"{name} = \\val{{{axis}_#}}" for name, axis in zip(f.names, "xy", strict=False))
    return [
        Formula(say(text.DROP, k=k), (place.replace("#", k) + rf",\quad J = \val{{J_{k}}}",), style, dash)
        for k, (style, dash) in looks.items()
    ]


def look_of(place: int) -> tuple[str, bool]:
    """Color and dashes of a run that ends at this place; -1: nowhere."""
    return (STYLES[place % len(STYLES)], place >= len(STYLES)) if place >= 0 else ("quiet", True)


def dots(looks: Mapping[str, tuple[str, bool]]) -> list[Mark]:
    """Every run's loss so far, and a dot on it."""
    ways = [marks.trail("n", f"J_{n}", style=s, dash=d, width=1.5) for n, (s, d) in looks.items()]
    return ways + [marks.point("n", f"J_{name}", style=s, size=5) for name, (s, _) in looks.items()]


def pictures(
    f: Landscape, view: Frame, looks: Mapping[str, tuple[str, bool]], *, pick: bool = True
) -> list[Figure]:
    """All ways on the curve; or from above, and on the surface."""
    ways, points, on_it = [], [], []
    for name, (style, dash) in looks.items():
        x, y, J = f"x_{name}", f"y_{name}", f"J_{name}"
        height = y if len(f.names) > 1 else J
        ways.append(marks.trail(x, height, style=style, dash=dash))
        points.append(marks.point(x, height, style=style, size=6))
        if len(f.names) > 1:
            on_it += [
                marks.trail(x, y, height=J, style=style, dash=dash),
                marks.point(x, y, height=J, style=style),
            ]
    if len(f.names) == 1:
        return [curve_figure(f, view, [*ways, *points], pick=pick)]
    return [contour_figure(f, view, [*ways, *points], pick=pick), surface_figure(f, view, on_it)]

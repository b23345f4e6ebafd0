"""The player of “the target”: single shots and bursts side by side."""

from core.shooting import Shooting
from ui.charts import training as charts
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import training_loop as tables
from ui.text import training_games as text


def shooting_run(single: Shooting, burst: Shooting, rate: float) -> Run:
    """Both targets side by side, and how far each aim is from the center."""
    count = burst.shots.shape[1]
    ledger = tables.shooting_table(single, burst)
    distance = Figure(
        charts.distances(step=say(text.CORRECTIONS), distance=say(text.RINGS)),
        tables.distance_tables(single, burst),
        say(text.DISTANCES),
        say(text.DISTANCES_ALT, n=count),
        [
            marks.point("k", "single_distance", style="data"),
            marks.point("k", "burst_distance", style="truth"),
        ],
    )
    both = [
        target(single, "single", "data", say(text.SINGLE)),
        target(burst, "burst", "truth", say(text.BURST, n=count)),
    ]
    lines = [
        Formula(
            say(text.CORRECT_SINGLE if name == "single" else text.CORRECT_BURST),
            tuple(aim_line(name, axis) for axis in "xy"),
        )
        for name in ("single", "burst")
    ]
    columns = [
        Column("k", say(text.CORRECTIONS), "integer"),
        Column("single_used", say(text.SHOTS), "integer"),
        Column("single_distance", r"d_1", source=(distance_line("single"),)),
        Column("burst_used", say(text.SHOTS), "integer"),
        Column("burst_distance", rf"d_{{{count}}}", source=(distance_line("burst"),)),
    ]
    given = {"rate": short(rate)}
    return Run(ledger, columns, [*both, distance], lines, given, position=say(text.AT_CORRECTION))


def target(run: Shooting, name: str, style: str, title: str) -> Figure:
    """The way of the aim so far, and the shots at this step."""
    shots = [
        marks.point(float(x), float(y), style="quiet", size=4, start=k, stop=k)
        for k, burst in enumerate(run.shots.tolist())
        for x, y in burst
    ]
    moving = [marks.trail(f"{name}_x", f"{name}_y", style=style, width=1.5), *shots]
    moving.append(marks.point(f"{name}_x", f"{name}_y", style=style))
    return Figure(charts.target(), tables.ring_tables(), title, say(text.TARGET_ALT), moving, aspect=29 / 21)


def aim_line(name: str, axis: str) -> str:
    """The correction of one coordinate by the mean error."""
    return (
        rf"{axis} \leftarrow \val{{{name}_{axis}}}-\val{{rate}}\times\sval{{{name}_mean_{axis}}}"
        rf" = \val{{{name}_next_{axis}}}"
    )


def distance_line(name: str) -> str:
    """The distance of an aim from the center."""
    return rf"d = \sqrt{{\sval{{{name}_x}}^2+\sval{{{name}_y}}^2}} = \val{{{name}_distance}}"

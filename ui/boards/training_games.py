"""The players of the three stories: guess the number, the black box, the target."""

from core.black_box import Tries
from core.guessing import HIGH, LOW, Guesses
from core.shooting import Shooting
from ui.charts import training as charts
from ui.charts.regression import loss_curve
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import training_loop as tables
from ui.text import training_games as text


def guesses_run(game: Guesses, number: int) -> Run:
    """The guesses one under the other; the number itself and the losses only once it is found."""
    words = {code: say(answer) for code, answer in text.ANSWERS.items()}
    ledger = tables.guesses_table(game, words, number)
    dots = [marks.point(float(g), float(k), size=5, start=k) for k, g in enumerate(game.guess, start=1)]
    found = [marks.segment(number, 0.0, number, rows(game), style="truth", dash=True)] if game.found else []
    columns = [
        Column("k", say(text.GUESS_NUMBER), "integer"),
        Column("guess", say(text.GUESS), "integer"),
        Column("answer", say(text.ANSWER), "words"),
    ]
    if game.found:
        columns.append(Column("loss", say(text.DISTANCE), "integer"))
    figure = Figure(
        charts.number_line(guess=say(text.GUESS), step=say(text.GUESS_NUMBER)),
        {"corners": tables.guess_corners(LOW, HIGH, rows(game))},
        say(text.NUMBER_FIGURE),
        say(text.NUMBER_ALT),
        [*found, *dots, marks.label("guess", "k", "{answer}", style="model"), marks.point("guess", "k")],
    )
    return Run(ledger, columns, [figure], follow=True, position=say(text.AT_GUESS))


def rows(game: Guesses) -> float:
    """How far down the figure reaches: some lines to spare."""
    return float(max(6, len(game.guess) + 1))


def tries_run(made: Tries) -> Run:
    """What the box gives and what each try gives, with the errors between them."""
    ledger = tables.tries_table(made)
    drawn: list[Mark] = []
    for i, (x, y) in enumerate(zip(made.x.tolist(), made.y.tolist(), strict=True), start=1):
        drawn += [
            marks.segment(x, y, x, f"z{i}", style="quiet", dash=True, width=2),
            marks.point(x, f"z{i}", size=6),
        ]
    points = charts.box_points(x="x", z="z")
    figures = [
        Figure(points, tables.box_tables(made), say(text.BOX_FIGURE), say(text.BOX_ALT), drawn),
        Figure(
            loss_curve(step=say(text.TRY), loss="J"),
            {"run": tables.try_losses(made)},
            say(text.TRY_LOSSES),
            say(text.TRY_LOSSES),
            [marks.point("k", "loss")],
        ),
    ]
    numbers = range(1, len(made.x) + 1)
    outputs = {i: output_line(i) for i in numbers}
    errors = {i: rf"e_{i} = \val{{z{i}}}-\val{{y{i}}} = \val{{e{i}}}" for i in numbers}
    squares = "+".join(rf"\sval{{e{i}}}^2" for i in numbers)
    loss = rf"J = \dfrac{{{squares}}}{{2\times {len(made.x)}}} = \val{{loss}}"
    columns = [
        Column("k", say(text.TRY), "integer"),
        Column("p", "p"),
        Column("q", "q"),
        *(Column(f"e{i}", f"e_{i}", source=(outputs[i], errors[i])) for i in numbers),
        Column("loss", "J", source=(loss,)),
    ]
    given: dict[str, float | str] = {f"x{i}": short(float(v)) for i, v in enumerate(made.x, start=1)}
    given |= {f"y{i}": short(float(v)) for i, v in enumerate(made.y, start=1)}
    lines = [
        Formula(say(text.OUTPUTS), tuple(outputs.values())),
        Formula(say(text.ERRORS), (*errors.values(), loss)),
    ]
    return Run(ledger, columns, figures, lines, given, follow=True, position=say(text.AT_TRY))


def output_line(i: int) -> str:
    """The output of a try at one input."""
    return rf"z_{i} = \sval{{p}}\times\val{{x{i}}}+\sval{{q}}\times\val{{x{i}}}^2 = \val{{z{i}}}"


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
            tuple(aim_line(name, axis, count if name == "burst" else 1) for axis in "xy"),
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
    return Figure(charts.target(), tables.ring_tables(), title, say(text.TARGET_ALT), moving)


def aim_line(name: str, axis: str, count: int) -> str:
    """The correction of one coordinate by the mean error."""
    mean = rf"\bar{{{axis}}}" if count > 1 else axis
    return (
        rf"{axis}_{{\text{{{say(text.AIM)}}}}} \leftarrow \val{{{name}_{axis}}}-\eta\,{mean}"
        rf" = \val{{{name}_{axis}}}-\val{{rate}}\times\sval{{{name}_mean_{axis}}}"
        rf" = \val{{{name}_next_{axis}}}"
    )


def distance_line(name: str) -> str:
    """The distance of an aim from the center."""
    return rf"d = \sqrt{{\sval{{{name}_x}}^2+\sval{{{name}_y}}^2}} = \val{{{name}_distance}}"

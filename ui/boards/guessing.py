"""The player of “guess the number”."""

from core.guessing import HIGH, LOW, Guesses
from ui.charts import training as charts
from ui.language import say
from ui.player import Column, Figure, Run, marks
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

"""The player of “346 servers”: one prediction, from the query to its interval."""

import math
from typing import Any

from core import prediction
from core.inference import Inference, infer
from core.prediction import LineModel
from core.ranges import Frame, around, frame
from ui.boards.prediction_lines import constants, formulas
from ui.boards.prediction_question import FLOOR, THOUSANDS, Asked
from ui.charts import regression as charts
from ui.dataset import Dataset
from ui.language import say
from ui.player import Column, Figure, Run, marks
from ui.tables import intervals as interval_tables
from ui.tables.frames import corners_of
from ui.text import prediction as text
from ui.words import roads

SOURCES = (infer, prediction.predict, prediction.line_model, prediction.to_json, prediction.from_json)
LEVELS = {"80": 0.80, "90": 0.90, "95": 0.95, "99": 0.99}
LABEL = 0.12  # of a figure's height: what a number above or below a mark takes
# On standardized x both curvatures are 1 whatever the data: η = 1/2 halves the distance at every epoch.
TRAINING: dict[str, Any] = {"rate": 0.5, "epochs": 200, "tolerance": roads.TOLERANCE}


def view_of(data: Dataset, steps: Inference, at: Asked, guess: float | None) -> Frame:
    """The frame of the data, grown where the prediction, its interval or the guess lies outside."""
    view = frame(data.points["x"].to_numpy(), data.points["y"].to_numpy())
    reach = [y for y in (steps.z, steps.low, steps.high) if math.isfinite(y)]
    for y in reach:
        view = around(view, steps.x, y)
    room = LABEL * (view.y_high - view.y_low)
    for y in (min(reach, default=view.y_high) - room, max(reach, default=view.y_low) + room):
        view = around(view, steps.x, y)
    if guess is not None:  # a guess far off does not make the data small: the words tell it
        height = view.y_high - view.y_low
        view = around(view, at.x, min(max(guess, view.y_low - height), view.y_high + height))
    return view


def side(view: Frame, x: float, share: float) -> str:
    """On which side of x words fit: after it in the left `share` of the figure, else before it."""
    return "start" if x < view.x_low + share * (view.x_high - view.x_low) else "end"


def query_marks(steps: Inference, view: Frame, at: Asked, guess: float | None) -> list[marks.Mark]:
    """The query's way: up from the axis, over to the axis of y, the interval; and the ghost of the guess."""
    x, z, anchor = steps.x, steps.z, side(view, steps.x, 0.65)
    thin: dict[str, Any] = {"style": "quiet", "dash": True, "width": 1.5}
    moving = [
        marks.segment(x, FLOOR, x, -FLOOR, **thin, stop=1),
        marks.segment(x, FLOOR, x, z, **thin, start=2),
        marks.segment(FLOOR, z, x, z, **thin, start=2, stop=3),
        marks.segment(x, z, x, z + steps.half_width, style="truth", width=4, start=3, stop=3),
        marks.segment(x, steps.low, x, steps.high, style="truth", width=4, start=4),
        marks.label(x, steps.high, "{high}", style="truth", anchor=anchor, start=4),
        marks.label(x, steps.low, "{low}", style="truth", anchor=anchor, below=True, start=4),
        marks.point(x, z, start=2),
        marks.label(x, z, "z = {z}", style="model", anchor=anchor, start=2, stop=3),
    ]
    if guess is None:
        return moving
    yours = marks.label(at.x, guess, say(text.YOU), style="ghost", anchor=side(view, at.x, 0.25))
    return [marks.point(at.x, guess, style="ghost"), yours, *moving]


def figure(
    steps: Inference, model: LineModel, data: Dataset, at: Asked, guess: float | None, level: str
) -> Figure:
    """Data, line and band; the line reaches to the query wherever that is."""
    names = {"x": say(data.x_name), "y": say(data.y_name)}
    moments = data.moments
    view = view_of(data, steps, at, guess)
    ends = min(moments.x_min, steps.x), max(moments.x_max, steps.x)
    tables = {
        "points": data.points[["x", "y"]],
        "band": interval_tables.band_table(model, LEVELS[level], *ends),
        "corners": corners_of(view),
    }
    return Figure(
        charts.prediction_band(**names),
        tables,
        say(text.FIGURE, level=level),
        say(text.FIGURE_ALT, **names),
        query_marks(steps, view, at, guess),
    )


def inference_run(
    steps: Inference, model: LineModel, data: Dataset, at: Asked, guess: str | None, level: str
) -> Run:
    """One prediction in five steps, each staying on the board."""
    ledger = interval_tables.inference_table(steps)
    heads = {"x": "x", "product": r"w\,x", "z": "z", "half_width": r"\Delta"}
    heads |= {"low": r"z-\Delta", "high": r"z+\Delta"}
    columns = [Column("step", say(text.STEP), "integer")]
    columns += [Column(name, head) for name, head in heads.items()]
    drawn = figure(steps, model, data, at, None if guess is None else float(guess), level)
    return Run(
        ledger,
        columns,
        [drawn],
        formulas(steps, level, thousands=at.unit is THOUSANDS),
        constants(steps, model),
        accumulate=True,
        position=say(text.AT_STEP),
    )

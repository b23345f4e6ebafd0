"""The player of “Least squares”: from the visitor's line to the best one, with squares on the residuals."""

import numpy as np
import pandas as pd

from core import derivation, least_squares
from core.derivation import Derivation, loss_along
from core.least_squares import Fit
from core.losses import minimum
from core.moments import Moments
from core.ranges import Frame, Reach, around, frame
from ui import player
from ui.boards.least_squares_proof import COLUMNS, constants, formulas
from ui.charts import regression as charts
from ui.dataset import Dataset
from ui.language import say
from ui.player import Column, Figure, Run, marks
from ui.tables import lines as line_tables
from ui.text import least_squares as text

SOURCES = (
    derivation.derivation,
    least_squares.fit,
    least_squares.slope_forms,
    least_squares.intercept_forms,
)


def names(data: Dataset) -> dict[str, str]:
    """The names of the two columns, as they are."""
    return {"x": say(data.x_name), "y": say(data.y_name)}


def scatter(data: Dataset, view: Frame, title: str, alt: str, moving: list[marks.Mark], pick: bool) -> Figure:
    """The samples in a frame."""
    tables = line_tables.scatter_tables(data.points, view)
    return Figure(charts.framed_scatter(**names(data)), tables, title, alt, moving, pick)


def picture(data: Dataset) -> None:
    """What the visitor sees before answering: the samples alone."""
    view = frame(data.points["x"].to_numpy(), data.points["y"].to_numpy())
    player.still(
        "least_squares.data",
        scatter(data, view, say(text.DATA), say(text.DATA_ALT, **names(data)), [], False),
    )


def view_of(data: Dataset, moved: tuple[float, float] | None) -> Frame:
    """The frame of the data as they were, grown where the moved point lies outside."""
    view = frame(data.points["x"].to_numpy(), data.points["y"].to_numpy())
    return around(view, *moved) if moved else view


def line_marks(used: Moments, view: Frame, guess: float | None) -> list[marks.Mark]:
    """The squares, the ghost of the guess, the line, and from step 1 on the point it turns about."""
    moving = [marks.squares("w", "b")]
    if guess is not None:
        left, right = line_tables.ghost_ends(used, view, guess)
        moving.append(marks.segment(view.x_low, left, view.x_high, right, style="ghost", dash=True, width=2))
        moving.append(marks.label(view.x_high, right, say(text.GHOST), style="ghost", anchor="end"))
    moving.append(marks.segment(view.x_low, "left", view.x_high, "right"))
    moving.append(marks.point(used.x_mean, used.y_mean, style="truth", start=1))
    moving.append(marks.label(used.x_mean, used.y_mean, say(text.MEAN), style="truth", start=1))
    return moving


def moved_marks(data: Dataset, moved: tuple[float, float] | None) -> list[marks.Mark]:
    """Where sample 1 was, and where it is now."""
    if not moved:
        return []
    x, y = float(data.samples.x[0]), float(data.samples.y[0])
    side = "end" if moved[0] > data.moments.x_mean else None  # words stay inside the figure
    return [
        marks.segment(x, y, *moved, style="quiet", dash=True, width=1.5),
        marks.point(*moved, style="data", size=8),
        marks.label(*moved, say(text.OUTLIER_LABEL), style="data", anchor=side),
    ]


def residuals(data: Dataset, line: Fit, decimals: int) -> None:
    """What the best line leaves over."""
    tables = line_tables.residual_tables(data.points, line)
    chart = charts.residual_plot(x=say(data.x_name), e="e = z − y")
    alt = say(text.RESIDUALS_ALT, **names(data))
    player.still(
        "least_squares.residuals", Figure(chart, tables, say(text.RESIDUALS), alt), decimals=decimals
    )


def profile(used: Moments, reach: Reach, ledger: pd.DataFrame, guess: float | None) -> Figure:
    """J along w, the dot of this step, and how far it can still drop by a better b."""
    best_w = minimum(used)[0]
    tables = line_tables.profile_tables(used, max(reach.w_high, 1.2 * abs(best_w)), ledger["loss"][0])
    moving = [marks.segment("w", "loss", "w", "best_loss", style="quiet", dash=True, width=1.5)]
    if guess is not None:
        at = float(loss_along(used, np.array([guess]))[0])
        moving.append(marks.point(guess, at, style="ghost", size=6))
        moving.append(marks.label(guess, at, say(text.GHOST), style="ghost"))
    moving.append(marks.point("w", "loss"))
    return Figure(
        charts.loss_profile(w="w", loss="J"), tables, say(text.PROFILE), say(text.PROFILE_ALT), moving
    )


def derivation_run(
    run: Derivation,
    data: Dataset,
    changed: Dataset,
    used: Moments,
    reach: Reach,
    *,
    guess: float | None,
    moved: tuple[float, float] | None,
) -> Run:
    """The four steps. `data` as they were, `changed` with the outlier; `used`: its sums, as rounded."""
    view = view_of(data, moved)
    whats = text.WHATS if run.unique else (*text.WHATS[:3], text.WHAT_EQUAL)
    ledger = line_tables.derivation_table(run, view, [say(what) for what in whats])
    moving = line_marks(used, view, guess) + moved_marks(data, moved)
    if not run.unique:
        ends = float(ledger["left"][2]), float(ledger["right"][2])
        moving.append(
            marks.segment(view.x_low, ends[0], view.x_high, ends[1], style="model", dash=True, start=3)
        )
    alt = say(text.LINE_ALT, **names(data))
    return Run(
        ledger,
        [
            Column("step", say(text.STEP), "integer"),
            *(Column(field, head) for field, head in COLUMNS.items()),
            Column("what", say(text.WHAT), "words"),
        ],
        [
            scatter(changed, view, say(text.LINE), alt, moving, moved is not None),
            profile(used, reach, ledger, guess),
        ],
        formulas(run.unique),
        constants(ledger, used),
        accumulate=True,
        position=say(text.AT),
    )

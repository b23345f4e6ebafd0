"""The player of “Descent and the neuron”: one run over the data, the loss curve and the loss surface."""

import pandas as pd

from core.linear_descent import Descent
from core.losses import line_loss
from core.moments import Moments
from core.rings import window
from core.scaling import Scaling, scaled
from core.single_sample import SamplePass
from ui.boards.descent_lines import descent_lines, neuron_lines, raw_lines, sample_lines
from ui.charts import regression as charts
from ui.dataset import Dataset
from ui.language import say
from ui.player import Column, Figure, Run, marks
from ui.tables import descent as tables
from ui.text import regression_descent as text


def figures(
    ledger: pd.DataFrame, data: Dataset, fitted: Moments, loss: str, step: str, scaling: Scaling
) -> list[Figure]:
    """The line on the data, the loss curve, and the path on the contour."""
    x_name, y_name = say(data.x_name), say(data.y_name)
    curve = tables.loss_points(ledger[step].to_numpy(), ledger["loss"].to_numpy())
    return [
        Figure(
            charts.scatter(x=x_name, y=y_name, zero=True),
            {"points": data.points},
            say(text.LINE),
            say(text.LINE_ALT, x=x_name, y=y_name),
            [marks.segment(data.moments.x_min, "left", data.moments.x_max, "right")],
        ),
        Figure(
            charts.loss_curve(step=say(text.EPOCH if step == "epoch" else text.UPDATE), loss="J"),
            {"run": curve},
            say(text.CURVE),
            say(text.CURVE_ALT),
            [marks.point(step, "loss")],
        ),
        surface(ledger, fitted, loss, "" if scaling.name == "raw" else "′"),
    ]


def surface(ledger: pd.DataFrame, fitted: Moments, loss: str, prime: str) -> Figure:
    """The path on the contour of the loss; a click chooses the start."""
    view = window(fitted, float(ledger["w"].to_numpy()[0]), float(ledger["b"].to_numpy()[0]))
    return Figure(
        charts.contour(w=f"w{prime}", b=f"b{prime}"),
        tables.surface_tables(fitted, loss, view),
        say(text.PATH),
        say(text.PATH_ALT),
        [marks.trail("w", "b", width=1.5), marks.point("w", "b")],
        pick=True,
    )


def epoch_run(
    run: Descent, data: Dataset, fitted: Moments, scaling: Scaling, *, neuron: bool, decimals: int | None
) -> Run:
    """Full-batch descent, by formula or as a neuron's four phases."""
    x, y = scaled(float(data.samples.x[0]), scaling), float(data.samples.y[0])
    ledger = tables.descent_table(run, data.moments, scaling, decimals).assign(z1=run.w * x + run.b)
    prime = "" if scaling.name == "raw" else "'"
    lines = neuron_lines(run.loss_name, prime) if neuron else descent_lines(run.loss_name, prime)
    return Run(
        ledger,
        epoch_columns(prime),
        figures(ledger, data, fitted, run.loss_name, "epoch", scaling),
        [*lines, raw_lines()] if prime else lines,
        {
            "rate": run.rate,
            "m": data.samples.m,
            "x1": x,
            "y1": y,
            "shift": scaling.shift,
            "scale": scaling.scale,
        },
        position=say(text.AT_EPOCH),
    )


def epoch_columns(prime: str) -> list[Column]:
    """The ledger's columns; with a scaled x also w and b in the units of the data."""
    columns = [
        Column("epoch", say(text.EPOCH), "integer"),
        Column("w", f"w{prime}"),
        Column("b", f"b{prime}"),
        Column("loss", "J"),
        Column("dw", rf"\partial J/\partial w{prime}"),
        Column("db", rf"\partial J/\partial b{prime}"),
    ]
    return columns + [Column("w_raw", "w"), Column("b_raw", "b")] * bool(prime)


def pass_run(run: SamplePass, data: Dataset, fitted: Moments, scaling: Scaling, rate: float) -> Run:
    """One update a sample, in file order."""
    losses = line_loss(fitted, run.w, run.b, "half_mean")
    ledger = tables.sample_table(run, data.moments, scaling, losses)
    columns = [
        Column("update", say(text.UPDATE), "integer"),
        Column("sample", say(text.SAMPLE), "integer"),
        *(Column(name, name) for name in ("x", "y", "z", "e", "w", "b")),
        Column("loss", "J"),
    ]
    return Run(
        ledger,
        columns,
        figures(ledger, data, fitted, "half_mean", "update", scaling),
        sample_lines(),
        {"rate": rate},
        position=say(text.AT_UPDATE),
    )

"""The figures of a network in training: its output over every place, its loss, and the weights of a layer."""

import pandas as pd

from core.trained_network import Trained
from ui.charts import network as charts
from ui.charts.regression import loss_curve
from ui.language import say
from ui.player import Figure, Grid, marks
from ui.tables import network_frames as frames
from ui.tables import network_training as tables
from ui.tables.network_training import Which
from ui.text import network_training as text


def surface_figure(made: Trained, grid: pd.DataFrame, sample: int) -> Figure:
    """The output over the square of both features, and the samples on it, the followed one ringed."""
    followed = made.X[sample - 1].round(3).tolist()
    size = 5 if len(made.Y) > 4 else 9
    x_low, x_high, y_low, y_high = frames.window(made.X)
    drawn = [
        marks.point(x, y, style="model" if label else "data", size=size)
        for (x, y), label in zip(made.X.round(3).tolist(), made.Y[:, 0].tolist(), strict=True)
    ]
    return Figure(
        charts.plane(x="x₁", y="x₂"),
        frames.plane_tables(made.X) | {"grid": grid},
        say(text.SURFACE),
        say(text.SURFACE_ALT),
        [marks.shades("a"), marks.point(*followed, style="truth", size=size + 5), *drawn],
        grid=Grid((x_low, x_high, frames.SIDE), (y_low, y_high, frames.SIDE), frames=len(made.run.epoch)),
    )


def curve_figure(made: Trained, grid: pd.DataFrame, sample: int) -> Figure:
    """The fitted curve over its samples, the followed one a point."""
    at = (sample - 1) / (len(made.Y) - 1)
    return Figure(
        charts.curve_points(x="x", y="y"),
        frames.curve_tables(made) | {"grid": grid},
        say(text.CURVE),
        say(text.CURVE_ALT),
        [marks.curve("a"), marks.point(at, float(made.Y[sample - 1, 0]), style="truth", size=5)],
        grid=Grid((0.0, 1.0, frames.PLACES), (0.0, 0.0, 1), frames=len(made.run.epoch)),
    )


def loss_figure(made: Trained) -> Figure:
    """The loss over the epochs."""
    spec = loss_curve(step=say(text.EPOCH), loss="C")
    return Figure(
        spec, {"run": tables.loss_table(made)}, say(text.LOSS), say(text.LOSS_ALT), [marks.point("n", "C")]
    )


def weights_figure(made: Trained, which: Which) -> Figure:
    """All weights of the layer; a click chooses the nearest one."""
    data = tables.weight_tables(made, which.layer)
    low, high = data["corners"]["value"].tolist()
    return Figure(
        charts.weights(n=say(text.EPOCH), w="w"),
        data,
        say(text.WEIGHTS, layer=which.layer),
        say(text.WEIGHTS_ALT),
        [
            marks.segment("n", low, "n", high, style="quiet", width=1.5),
            marks.trail("n", "w"),
            marks.point("n", "w"),
        ],
        pick=True,
    )

"""The player of “the equations train”: surface or curve, loss, weights, and one weight's equations."""

from dataclasses import dataclass

import pandas as pd

from core import network, network_training, trained_network
from core.trained_network import Trained
from ui.boards.network_figures import curve_figure, loss_figure, surface_figure, weights_figure
from ui.boards.network_lines import LOSS, formulas, weight_name
from ui.language import say
from ui.numerals import short
from ui.player import Column, Run
from ui.player.formula import spelled
from ui.tables.network_training import Which
from ui.text import network_training as text

SOURCES = (
    trained_network.trained,
    network_training.train,
    network.forward,
    network.backward,
    network_training.updated,
    trained_network.passes,
)


@dataclass(frozen=True)
class About:
    """Which weight the board follows, at which rate and batch; `brief`: what a projector has room for."""

    which: Which
    rate: float
    batch: int = 0
    brief: bool = False


def training_run(made: Trained, ledger: pd.DataFrame, grid: pd.DataFrame, about: About) -> Run:
    """One row a kept epoch. `ledger`: from `tables.ledger`; `grid`: the frames of the figure."""
    fitted, layers, which = made.loss == "half_mse", len(made.activations), about.which
    figure = curve_figure if fitted else surface_figure
    return Run(
        ledger,
        [
            Column("n", say(text.EPOCH), "integer"),
            Column("C", "C", source=(LOSS[made.loss],)),
            fit_column(made),
            *(
                delta_column(layer)
                for layer in (sorted({1, layers}) if about.brief else range(1, layers + 1))
            ),
            *weight_columns(which)[: 1 if about.brief else 2],
        ],
        [figure(made, grid, which.sample), loss_figure(made), weights_figure(made, which)],
        formulas(made, which, batch=about.batch, brief=about.brief),
        {"rate": short(about.rate), "m": len(made.Y), "y": float(made.Y[which.sample - 1, 0])},
        position=say(text.AT_ROW, last=int(made.run.epoch[-1])),
    )


def fit_column(made: Trained) -> Column:
    """The largest error, or how many samples are judged right."""
    if made.loss == "half_mse":
        return Column("fit", spelled(text.WORST), source=(r"\max_s |a_s-y_s| = \val{fit}",))
    told = r"\#\{s:\ a_s\ge 0.5\ \Leftrightarrow\ y_s = 1\} = \ival{fit}"
    return Column("fit", say(text.RIGHT_OF, m=len(made.Y)), "integer", source=(told,))


def delta_column(layer: int) -> Column:
    """The size of δ of one layer."""
    sign = rf"\delta^{{{layer}}}"
    told = rf"\Vert{sign}\Vert = \sqrt{{\overline{{(m\,{sign})^2}}}} = \val{{d{layer}}}"
    return Column(f"d{layer}", rf"\Vert{sign}\Vert", source=(told, rf"\text{{{say(text.MEAN)}}}"))


def weight_columns(which: Which) -> list[Column]:
    """The chosen weight and its gradient."""
    w, k, i, j = weight_name(which), which.layer, which.i, which.j
    slope = rf"\partial C/\partial {w}"
    came = rf"{slope} = \sum_s a^{{{k - 1}}}_{{s{i}}}\,\delta^{{{k}}}_{{s{j}}} = \val{{dw}}"
    return [
        Column("w", w, source=(rf"{w} = \val{{w}}", rf"\text{{{say(text.KEPT_BEFORE)}}}\ \val{{w_was}}")),
        Column("dw", slope, source=(came,)),
    ]

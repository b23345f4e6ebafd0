"""The losses of lines through noisy points, in words made from the sweep."""

from functools import lru_cache

import numpy as np

from core.arrays import Array
from core.loss_sweep import LossSweep, loss_sweep
from core.losses import factor, line_loss
from core.moments import Moments
from core.noisy_line import expected_half_mse, noise_losses
from core.samples import Samples
from ui import player
from ui.boards import squared_lines as board
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.section import folded
from ui.text import squared_error as text

TRUE = {"w": 3.0, "b": 1.0}
SEEDS = 2000


def before(run: LossSweep, m: int) -> str:
    """What the points are, and what moves."""
    low, high = short(float(run.tried[0])), short(float(run.tried[-1]))
    return say(text.LINES_WORDS, m=m, name=run.vary, low=low, high=high)


def outcome(
    points: Samples, moments: Moments, run: LossSweep, four: LossSweep, loss: str, decimals: int
) -> str:
    """The four losses beside what they are on average, where the best is, how the parabolas bend."""
    square = numeral(moments.sum_xx / moments.n, decimals)
    times = 2 * factor(loss, points.m) * points.m
    scale = say(text.SCALED, times=short(times)) if loss != "half_mean" else ""
    parts = (
        four_table(points, four, factor(loss, points.m), decimals),
        sentences(say(text.FOUR_WORDS[run.vary], square=square), scale),
        best_words(run, decimals),
        bend_words(moments, loss, decimals),
        published_words(moments, decimals),
    )
    return "\n\n".join(parts)


def four_table(points: Samples, four: LossSweep, c: float, decimals: int) -> str:
    """The four lines: this noise, the average over all noise, the difference."""
    expected = [
        2 * c * points.m * expected_half_mse(points.x, w - TRUE["w"], b - TRUE["b"])
        for w, b in zip(four.w.tolist(), four.b.tolist(), strict=True)
    ]
    return markdown_table(
        [
            {
                say(text.HEAD_FOUR): f"{four.vary} = {short(tried)}",
                say(text.HEAD_HERE): numeral(J, decimals),
                say(text.HEAD_EXPECTED): numeral(mean, decimals),
                say(text.HEAD_AWAY): numeral(J - mean, decimals),
            }
            for tried, J, mean in zip(four.tried.tolist(), four.loss.tolist(), expected, strict=True)
        ]
    )


def best_words(run: LossSweep, decimals: int) -> str:
    """The best of the lines tried, and the best of all."""
    row, true = run.best_row, TRUE[run.vary]
    numbers = {"loss": run.loss[row], "best": run.best, "lowest": run.lowest, "moved": run.best - true}
    shown = {name: numeral(float(v), decimals) for name, v in numbers.items()}
    places = {"name": run.vary, "grid": short(float(run.tried[row])), "true": short(true)}
    near = shown["best"] == numeral(true, decimals)
    told = say(text.BEST_NEAR if near else text.BEST, n=len(run.w), **places, **shown)
    return sentences(told, say(text.WHY_BEST[run.vary]))


def bend_words(moments: Moments, loss: str, decimals: int) -> str:
    """The curvature along b and along w."""
    bends = {v: loss_sweep(moments, v, board.FOUR[v], board.HELD[v], loss).curvature for v in ("b", "w")}
    return say(text.BENDS, **{v: numeral(bend, decimals) for v, bend in bends.items()})


def published_words(moments: Moments, decimals: int) -> str:
    """That the printed loss of the true line cannot come from this noise."""
    losses = all_noises()
    numbers = {
        "smallest": float(losses.min()),
        "median": float(np.median(losses)),
        "here": line_loss(moments, TRUE["w"], TRUE["b"], "half_mean"),
    }
    return say(text.PUBLISHED, last=SEEDS - 1, **{k: numeral(v, decimals) for k, v in numbers.items()})


@lru_cache(maxsize=1)
def all_noises() -> Array:
    """The losses of the true line for many seeds."""
    return noise_losses(SEEDS)


def four_lines(slug: str, points: Samples, four: LossSweep, drawn: str, decimals: int) -> None:
    """The four lines two by two, and all of them on the same points."""
    with folded(f"{slug}.four", text.FOUR) as section:
        if not section.open:
            return
        *each, together = board.stills(points, four, drawn, decimals)
        player.still(f"{slug}.four.upper", *each[:2], decimals=decimals)
        player.still(f"{slug}.four.lower", *each[2:], decimals=decimals)
        player.still(f"{slug}.four.all", together, decimals=decimals)

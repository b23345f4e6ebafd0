"""What arrives of the error in a deep network, and what becomes of neurons that start alike, in words."""

from collections.abc import Mapping

import numpy as np

from core.arrays import Array
from core.depth import BackwardSizes
from core.symmetry import neuron_gap
from core.trained_network import Trained
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.text import network_training as text


def depth_outcome(found: Mapping[str, BackwardSizes], how: str, decimals: int) -> list[str]:
    """A table of the three activations, and what makes the difference."""
    table = markdown_table([row(name, one, decimals) for name, one in found.items()])
    if how == "zero":
        return [table, say(text.ZERO_DEPTH)]
    slopes = {
        name: say(words, **ends(found[name].by_slope, decimals))
        for name, words in (("tanh", text.TANH_WORDS), ("relu", text.RELU_WORDS))
        if found[name].size[-1] > 0
    }
    return [table, sigmoid_words(found["sigmoid"], decimals), *slopes.values(), *extremes(found, decimals)]


def row(name: str, one: BackwardSizes, decimals: int) -> dict[str, str]:
    """First, last and mean factor of one activation."""
    left = float(one.size[-1] / one.size[0])
    low, high = ends(one.by_slope, decimals).values()
    cells = (
        f"**{say(text.ACTIVATIONS[name])}**",
        numeral(float(one.size[0]), decimals),
        numeral(float(one.size[-1]), decimals),
        numeral(left, decimals),
        numeral(left ** (1 / (len(one.size) - 1)), decimals),
        f"{low} … {high}",
    )
    heads = (
        text.HEAD_NAME,
        text.HEAD_LAST,
        text.HEAD_FIRST,
        text.HEAD_RATIO,
        text.HEAD_MEAN,
        text.HEAD_SLOPE,
    )
    return dict(zip(map(say, heads), cells, strict=True))


def ends(factors: Array, decimals: int) -> dict[str, str]:
    """The smallest and the largest of the factors there are."""
    known = factors[np.isfinite(factors)]
    if not len(known):
        return {"low": "–", "high": "–"}
    return {"low": numeral(float(known.min()), decimals), "high": numeral(float(known.max()), decimals)}


def sigmoid_words(one: BackwardSizes, decimals: int) -> str:
    """Why sigmoid loses a factor of 4 a layer."""
    if one.size[-1] == 0:
        return ""
    k = len(one.size) - 1
    values = {"largest": float(np.nanmax(one.by_slope)), "left": float(one.size[-1] / one.size[0])}
    shown = {name: numeral(v, decimals) for name, v in (values | {"quarter": 0.25**k}).items()}
    return say(text.SIGMOID_WORDS, k=k, **shown, **ends(one.by_weights, decimals))


def extremes(found: Mapping[str, BackwardSizes], decimals: int) -> list[str]:
    """Where nothing arrives, and where the error grows on its way back."""
    told = []
    for name, one in found.items():
        left, called = float(one.size[-1] / one.size[0]), say(text.ACTIVATIONS[name])
        if left == 0:
            told.append(say(text.ALL_GONE, name=called))
        elif left > 1:
            told.append(say(text.EXPLODES, name=called, times=numeral(left, decimals)))
    return told


def equal_outcome(made: Trained, value: float, nudge: float, rate: float, decimals: int) -> list[str]:
    """Whether two neurons that start alike have parted."""
    run = made.run
    W, n = run.layers[-1][0][0], int(run.epoch[-1])
    first, last = neuron_gap(run.layers[0]), neuron_gap(run.layers[-1])
    shown = {f"w{i + 1}{j + 1}": numeral(float(W[i, j]), decimals) for i in (0, 1) for j in (0, 1)}
    shown |= {"gap": numeral(last, decimals) if last else "0", "C": numeral(float(run.cost[-1]), decimals)}
    told = [say(text.EQUAL_SET, m=len(made.Y), value=short(value), rate=short(rate))]
    if nudge:
        times = numeral(last / first, 2)
        told.append(say(text.NUDGED_WORDS, n=n, nudge=short(nudge), times=times, **shown))
    else:
        told.append(say(text.EQUAL_WORDS, n=n, **shown))
    return [*told, say(text.EQUAL_DIVERGED, n=n)] if run.stopped == "diverged" else told

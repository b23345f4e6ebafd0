"""What became of a network in training, in words."""

import math

import numpy as np

from core.network import Layers
from core.symmetry import neuron_gap
from core.trained_network import Trained
from ui.language import Text, say, sentences
from ui.numerals import numeral, short
from ui.text import network_training as text

NOISE = 0.02  # the standard deviation of the curve's samples
EXPLODED = 1e6  # times the first loss: no way back from there


def outcome(made: Trained, fit: np.ndarray, data: str, how: str, rate: float, decimals: int) -> list[str]:
    """What was trained, how far it came, and what its data, its start and its depth teach.

    fit   (rows,) samples judged right, or the largest error
    """
    run = made.run
    told = [
        sentences(
            setting(made, data, rate),
            say(text.CURVE_DATA) if data == "curve" else "",
            result(made, fit, decimals),
        ),
        judged(made, fit, decimals, straight=data == "xor" and not bent(made)),
        straight(made, data, decimals),
    ]
    hidden = made.activations[:-1]
    if how == "zero" and hidden:
        told.append(alike(made, decimals))
    if hidden:
        told.append(sizes(run.delta[0], decimals))
    return [words for words in told if words]


def setting(made: Trained, data: str, rate: float) -> str:
    """Data, network and rate."""
    layers = made.run.layers[0]
    shape = "-".join(str(n) for n in (len(layers[0][0]), *(W.shape[1] for W, _ in layers)))
    count = sum(W.size + B.size for W, B in layers)
    n = int(made.run.epoch[-1])
    values = {"shape": shape, "count": count, "n": n, "rate": short(rate), "m": len(made.Y)}
    return say(text.SET, data=say(text.DATAS[data]), **values)


def result(made: Trained, fit: np.ndarray, decimals: int) -> str:
    """The loss and what is right, first and last."""
    values = {
        name: numeral(float(made.run.cost[row]), decimals) for name, row in (("first", 0), ("last", -1))
    }
    m, fitted = len(made.Y), made.loss == "half_mse"
    for name, row in (("right_first", 0), ("right_last", -1)):
        v = float(fit[row])
        values[name] = numeral(v, decimals) if fitted else str(round(v))
    typical = numeral(math.sqrt(2 * float(made.run.cost[-1])), decimals)
    return say(text.FITTED, typical=typical, **values) if fitted else say(text.CLASSES, m=m, **values)


def judged(made: Trained, fit: np.ndarray, decimals: int, *, straight: bool) -> str:
    """Whether it arrived, hardly moved, grew or diverged."""
    first, last = float(made.run.cost[0]), float(made.run.cost[-1])
    values = {"last": numeral(last, decimals), "n": int(made.run.epoch[-1])}
    if exploded(made):
        return say(text.DIVERGED, **values)
    if straight and abs(last - math.log(2)) < 1e-3:
        return say(text.LOWEST)
    return say(judgment(made, float(fit[-1]), last / first), share=numeral(100 * last / first, 1))


def judgment(made: Trained, fit: float, share: float) -> Text:
    """What became of a run that stayed finite; `share` is what is left of the first loss."""
    if made.loss != "half_mse" and fit == len(made.Y):
        return text.ARRIVED
    if made.loss == "half_mse" and math.sqrt(2 * float(made.run.cost[-1])) < 2 * NOISE:
        return text.CURVE_ARRIVED
    if share > 1:
        return text.WORSE
    return text.STANDS if share > 0.95 else text.BETTER


def exploded(made: Trained) -> bool:
    """Whether the loss left every bound, be it still a number."""
    return made.run.stopped == "diverged" or float(made.run.cost[-1]) > EXPLODED * float(made.run.cost[0])


def straight(made: Trained, data: str, decimals: int) -> str:
    """What a straight border can do for XOR."""
    if data != "xor":
        return ""
    if bent(made):
        return say(text.BENT_XOR)
    why = say(text.LINEAR_HIDDEN if made.activations[:-1] else text.NO_HIDDEN)
    return say(text.STRAIGHT_XOR, why=why, ln2=numeral(math.log(2), decimals))


def bent(made: Trained) -> bool:
    """Whether its border may bend: a hidden layer with an activation."""
    return not {*made.activations[:-1]} <= {"identity"}


def alike(made: Trained, decimals: int) -> str:
    """That neurons which start alike stay alike, with the largest difference there ever was."""
    run = made.run
    gap = max(neuron_gap(layers) for layers in run.layers)
    n, neurons = int(run.epoch[-1]), sum(W.shape[1] for W, _ in run.layers[0][:-1])
    told = say(text.ZERO_ALIKE, n=n, gap=numeral(gap, decimals) if gap else "0", neurons=neurons)
    most = largest(run.layers[-1])
    why = text.ZERO_BALANCED if made.activations[0] == "sigmoid" else text.ZERO_STILL
    still = say(why, n=n) if most == 0 else ""
    return sentences(told, still)


def largest(layers: Layers) -> float:
    """The largest size of a weight."""
    return max(float(np.abs(W).max()) for W, _ in layers)


def sizes(delta: np.ndarray, decimals: int) -> str:
    """How much of the error arrives in the first layer at the start."""
    first, last = float(delta[0]), float(delta[-1])
    if first == 0:
        return say(text.SIZES_ZERO, last=numeral(last, decimals))
    values = {"first": first, "last": last, "times": first / last}
    return say(text.SIZES, **{name: numeral(v, decimals) for name, v in values.items()})

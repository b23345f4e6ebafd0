"""One prediction, number by number, as it is worked on the blackboard."""

import math
from dataclasses import dataclass

from core.prediction import LineModel, predict
from core.rounding import half_up
from core.scaling import Scaling, scaled


@dataclass(frozen=True)
class Inference:
    """Every number between a query and its interval, in the order they are found."""

    query: float  # as asked, in the unit of the question
    x: float  # in the unit of the samples
    w: float
    b: float
    product: float  # w x
    z: float  # w x + b
    freedom: int  # n - 2
    t: float  # Student's quantile; nan for n <= 2, and so what follows from it
    s: float
    distance: float  # x - x̄
    root: float  # sqrt(1 + 1/n + (x - x̄)² / Sxx)
    half_width: float
    low: float
    high: float
    beyond: float  # how far x lies outside the samples the line was learned from; 0 inside


def infer(
    model: LineModel, query: float, level: float = 0.95, *, unit: Scaling, decimals: int | None = None
) -> Inference:
    """What `predict` does for one x, with every number on the way.

        x = query in the samples' unit    z = w x + b    half_width = t s sqrt(1 + 1/n + (x - x̄)² / Sxx)

    level      probability, 0 < level < 1
    unit       carries the query to the axis of x: 346 servers are 0.346 thousand
    decimals   round every number as by hand; None: not at all

    >>> model = LineModel(w=2.0, b=3.0, n=5, x_mean=2.0, sxx=2.0, s=2.0, x_min=1.0, x_max=3.0)
    >>> i = infer(model, 4000.0, unit=Scaling("thousands", shift=0.0, scale=1000.0))
    >>> i.x, i.z, round(i.half_width, 3), i.beyond
    (4.0, 11.0, 11.386, 1.0)
    """

    def r(v: float) -> float:
        return half_up(v, decimals)

    n, x, w, b, s = model.n, r(scaled(query, unit)), r(model.w), r(model.b), r(model.s)
    product = r(w * x)
    z = r(product + b)
    distance = r(x - r(model.x_mean))
    t = r(predict(model, x, level).t)
    sxx = r(model.sxx) or model.sxx or math.nan  # rounding must not make it a division by zero
    root = r(math.sqrt(r(1 + r(1 / n) + r(r(distance * distance) / sxx))))
    half_width = r(r(t * s) * root)
    low, high = r(z - half_width), r(z + half_width)
    beyond = max(model.x_min - x, x - model.x_max, 0.0)
    return Inference(query, x, w, b, product, z, n - 2, t, s, distance, root, half_width, low, high, beyond)

"""Using a line: predictions with an interval, and keeping the line in a file."""

import json
import math
import sys
from dataclasses import asdict, dataclass

import numpy as np
from scipy.special import stdtrit

from core.arrays import Array
from core.losses import line_loss
from core.moments import Moments

FORMAT = "neural-blackboard line 1"


class ModelError(ValueError):
    """A text that is no saved line. `code` says why, `values` holds the details for a message.

    "not_json"       not JSON, or longer than 10,000 characters    length
    "wrong_format"   JSON, but not of this format                  format
    "missing"        a field is missing                            field
    "not_a_number"   a field is not a finite number in range       field
    """

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code and the values, and put both into the English message."""
        self.code = code
        self.values = values
        super().__init__(f"model: {code}; got " + ", ".join(f"{name} = {v!r}" for name, v in values.items()))


@dataclass(frozen=True)
class LineModel:
    """A line z = w x + b with what is needed to say how certain its predictions are."""

    w: float
    b: float
    n: int  # samples it was learned from
    x_mean: float
    sxx: float
    s: float  # standard deviation of its residuals, sqrt(Σe² / (n - 2)); nan for n <= 2
    x_min: float
    x_max: float


@dataclass(frozen=True)
class Prediction:
    """Predicted y for some x, each with an interval."""

    x: Array  # (k,)
    y: Array  # (k,)
    low: Array  # (k,) y - half_width
    high: Array  # (k,) y + half_width
    half_width: Array  # (k,) nan for n <= 2
    extrapolates: np.typing.NDArray[np.bool_]  # (k,) x lies outside the samples
    t: float  # Student's quantile; nan for n <= 2


def line_model(moments: Moments, w: float, b: float) -> LineModel:
    """The line (w, b), whether of least squares or not, with its own residual standard deviation.

    >>> m = Moments(n=5, x_mean=2.0, y_mean=7.0, sxx=2.0, sxy=4.0, syy=20.0, x_min=1.0, x_max=3.0)
    >>> line_model(m, 2.0, 3.0).s  # Σe² = 20 - 4²/2 = 12, 12 / (5 - 2) = 4
    2.0
    """
    n = moments.n
    s = math.sqrt(line_loss(moments, w, b, "sum") / (n - 2)) if n > 2 else math.nan
    return LineModel(w, b, n, moments.x_mean, moments.sxx, s, moments.x_min, moments.x_max)


def predict(model: LineModel, x: np.typing.ArrayLike, level: float = 0.95) -> Prediction:
    """The line's y at each x, and the interval in which a new sample lies with this probability.

        y = w x + b        half_width = t s sqrt(1 + 1/n + (x - x̄)² / Sxx)

    t is Student's, of n - 2 degrees of freedom, with (1 + level)/2 of the distribution below it.

    x       one number or (k,)
    level   probability, 0 < level < 1

    Exact for the line of least squares with normal errors. Raises ValueError if level is out of range.

    >>> model = LineModel(w=2.0, b=3.0, n=5, x_mean=2.0, sxx=2.0, s=2.0, x_min=1.0, x_max=3.0)
    >>> p = predict(model, [2.0, 4.0])
    >>> p.y.tolist(), p.half_width.round(3).tolist(), p.extrapolates.tolist()
    ([7.0, 11.0], [6.972, 11.386], [False, True])
    """
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1; got {level}")
    at = np.atleast_1d(np.asarray(x, dtype=np.float64))
    known = model.n > 2 and model.sxx > 0
    t = float(stdtrit(model.n - 2, (1 + level) / 2)) if known else math.nan
    outside = (at < model.x_min) | (at > model.x_max)
    with np.errstate(over="ignore", invalid="ignore"):
        y = model.w * at + model.b
        root = np.sqrt(1 + 1 / model.n + (at - model.x_mean) ** 2 / (model.sxx or math.nan))
        half_width = t * model.s * root
        return Prediction(at, y, y - half_width, y + half_width, half_width, outside, t)


def to_json(model: LineModel) -> str:
    """The line as a small text; `from_json` gives back the same line to the last bit.

    >>> from_json(to_json(LineModel(0.1, 3.0, 5, 2.0, 2.0, 2.0, 1.0, 3.0))).w
    0.1
    """
    values = {name: None if v != v else v for name, v in asdict(model).items()}  # JSON has no nan
    return json.dumps({"format": FORMAT, **values}, indent=1, allow_nan=False)


def from_json(text: str) -> LineModel:
    """The line a text of `to_json` holds. Raises ModelError (a ValueError) for any other text, see there."""
    try:
        saved = json.loads(text) if len(text) <= 10_000 else None
    except (ValueError, RecursionError):
        saved = None
    if saved is None:
        raise ModelError("not_json", length=len(text))
    if not isinstance(saved, dict) or saved.get("format") != FORMAT:
        raise ModelError("wrong_format", format=saved.get("format") if isinstance(saved, dict) else None)
    lowest = {"n": 1, "sxx": 0, "s": 0}
    numbers = {}
    for name in LineModel.__dataclass_fields__:
        if name not in saved:
            raise ModelError("missing", field=name)
        if name == "s" and saved["s"] is None:
            numbers["s"] = math.nan
        elif not is_number(saved[name], lowest.get(name, -math.inf), whole=name == "n"):
            raise ModelError("not_a_number", field=name)
        else:
            numbers[name] = float(saved[name])
    return LineModel(**{**numbers, "n": saved["n"]})


def is_number(v: object, lowest: float, whole: bool) -> bool:
    """Whether v is a finite int or float and at least `lowest`, not a bool. `whole`: an int up to 2**53.

    >>> is_number(2.5, 0.0, whole=False), is_number(True, 0.0, whole=True), is_number("2", 0.0, whole=False)
    (True, False, False)
    """
    if isinstance(v, bool) or not isinstance(v, int if whole else int | float):
        return False
    return lowest <= v and abs(v) <= (2.0**53 if whole else sys.float_info.max)

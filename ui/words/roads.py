"""Three roads to one line: least squares, gradient descent, one neuron; and why they may not agree."""

from dataclasses import dataclass

from core import least_squares, neuron
from core.linear_descent import Descent
from core.moments import Moments
from core.rounding import agreeing_digits
from core.scaling import Scaling, raw_line, scaled
from ui.dataset import Dataset
from ui.language import say, sentences
from ui.numerals import numeral
from ui.text import regression_descent as text

TRAINED = 10_000  # rows up to which the neuron itself is trained while the visitor waits
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Road:
    """Where one road ended, in the units of the axes."""

    name: str  # "least_squares", "descent", "neuron" or "one_pass"
    w: float
    b: float
    digits: int  # significant digits, of w and b both, that agree with least squares
    reason: str  # key of text.REASONS
    steps: int


def ended(name: str, w: float, b: float, moments: Moments, reason: str, steps: int, scaling: Scaling) -> Road:
    """A road that stopped at (w, b) of the scaled feature."""
    w, b = raw_line(w, b, scaling)
    best = least_squares.fit(moments)
    digits = min(agreeing_digits(w, best.w), agreeing_digits(b, best.b))
    return Road(name, w, b, digits, "same" if digits >= 12 else reason, steps)


def three_roads(data: Dataset, run: Descent, scaling: Scaling) -> list[Road]:
    """Least squares, this run of descent, and the neuron trained with the same settings."""
    best = least_squares.fit(data.moments)
    roads = [Road("least_squares", best.w, best.b, 16, "reference", 0)]
    stopped = "diverged" if run.grew else run.stopped
    roads.append(ended("descent", run.w[-1], run.b[-1], data.moments, stopped, run.last, scaling))
    trained = run
    if data.samples.m <= TRAINED:
        trained = neuron.train(
            scaled(data.samples.x, scaling)[:, None],
            data.samples.y[:, None],
            rate=run.rate,
            epochs=run.last + (run.stopped == "diverged"),
            loss=run.loss_name,
            w=float(run.w[0]),
            b=float(run.b[0]),
            tolerance=TOLERANCE,
        )
    roads.append(ended("neuron", trained.w[-1], trained.b[-1], data.moments, stopped, trained.last, scaling))
    return roads


def with_road(roads: list[Road], road: Road) -> list[Road]:
    """The roads with one of them taken anew, or added."""
    others = [old for old in roads if old.name != road.name]
    place = next((i for i, old in enumerate(roads) if old.name == road.name), len(others))
    return [*others[:place], road, *others[place:]]


def roads_words(m: int) -> str:
    """What the digits mean, and, for many rows, that the neuron's row was computed and not trained."""
    return sentences(say(text.ROADS_WORDS), *([say(text.LARGE, m=f"{m:,}")] if m > TRAINED else []))


def road_table(roads: list[Road], decimals: int) -> list[dict[str, str]]:
    """The roads side by side, in words."""
    names = text.METHODS | {"least_squares": text.LEAST_SQUARES}
    return [
        {
            say(text.ROAD): say(names[road.name]),
            "w": numeral(road.w, decimals),
            "b": numeral(road.b, decimals),
            say(text.DIGITS): str(road.digits),
            say(text.WHY): say(text.REASONS[road.reason], k=road.steps),
        }
        for road in roads
    ]

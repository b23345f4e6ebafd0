"""The player of one neuron: product by product, the sum, the bias, the activation."""

from core import weighted_sum
from core.activations import ACTIVATIONS
from core.weighted_sum import Neuron
from ui.boards import neuron_diagram
from ui.boards.neuron_diagram import Sources
from ui.boards.neuron_lines import activated_line, added, sum_line
from ui.charts.curves import curve
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import neuron as tables
from ui.takeaway import Script
from ui.text import neuron as text

INPUTS = (("x1", 0.5), ("x2", 1.4), ("x3", 2.7), ("x4", 1.0))
WEIGHTS = (("w1", 0.92), ("w2", 0.2), ("w3", 0.03), ("w4", -0.5))
BIAS, ASKED = -0.9, "sigmoid"
PLACES = {
    "below": (-0.94, 0.42, "start"),
    "at": (0.03, 0.5, "start"),
    "above": (0.94, 0.72, "end"),
}  # of a guess


def default() -> Neuron:
    """The neuron of the driving question."""
    x, w = (tuple(v for _, v in given[:3]) for given in (INPUTS, WEIGHTS))
    return weighted_sum.neuron(x, w, BIAS, ACTIVATIONS[ASKED].function)


def given(run: Neuron) -> dict[str, float | str]:
    """Inputs, weights and bias as they were typed."""
    numbers = {f"x{i}": v for i, v in enumerate(run.x, start=1)}
    numbers |= {f"w{i}": v for i, v in enumerate(run.w, start=1)} | {"b": run.b, "t": run.threshold}
    return {field: tables.written(v) for field, v in numbers.items()}


def picture() -> Figure:
    """What the driving question is about."""
    return neuron_diagram.still(3, ASKED, {field: str(v) for field, v in given(default()).items()})


def neuron_run(run: Neuron, activation: str, *, threshold: bool, outputs: int, guess: str | None) -> Run:
    """A step for each product, for their sum, for the bias (or `threshold`), and for the activation."""
    n = len(run.x)
    source = sources(n, activation, threshold=threshold)
    heads = {f"p{i}": f"w_{i}x_{i}" for i in range(1, n + 1)} | {"s": r"w\cdot x", "z": "z", "a": "a"}
    columns = [Column(field, head, source=source[field]) for field, head in heads.items()]
    return Run(
        tables.neuron_table(run),
        [Column("step", say(text.STEP), "integer"), *columns],
        [
            neuron_diagram.moving(n, activation, outputs, source, threshold=threshold),
            activation_curve(run, activation, threshold=threshold, guess=guess),
        ],
        formulas(n, activation, source, threshold=threshold),
        given(run),
        accumulate=True,
    )


def sources(n: int, activation: str, *, threshold: bool) -> dict[str, tuple[str, ...]]:
    """The line each number comes from."""
    told = {f"{v}{i}": (rf"{v}_{i} = \val{{{v}{i}}}",) for v in "xw" for i in range(1, n + 1)}
    for i in range(1, n + 1):
        told[f"p{i}"] = (rf"w_{i}x_{i} = \sval{{w{i}}}\times\sval{{x{i}}} = \val{{p{i}}}",)
    products = added([f"p{i}" for i in range(1, n + 1)])
    told |= {"s": (rf"w\cdot x = {products} = \val{{s}}",)}
    told |= {"b": (r"b = \val{b}",), "t": (r"t = -b = \val{t}",), "a": (activated_line(activation),)}
    with_bias = r"z = w\cdot x+b = \val{s}+\sval{b} = \val{z}"
    with_threshold = r"z = w\cdot x-t = \val{s}-\sval{t} = \val{z}"
    return told | {"z": (with_threshold, with_bias) if threshold else (with_bias,)}


def formulas(n: int, activation: str, source: Sources, *, threshold: bool) -> list[Formula]:
    """One entry a step."""
    whole = rf"z = {sum_line(n)}+b,\quad a = f(z)"
    if threshold:
        whole = rf"\text{{{say(text.FIRES_IF)}}}\ {sum_line(n)} \ge t"
    named = text.NO_ACTIVATION if activation == "identity" else text.ACTIVATE
    return [
        Formula(say(text.START), (whole,)),
        *(Formula(say(text.PRODUCT, i=i), source[f"p{i}"]) for i in range(1, n + 1)),
        Formula(say(text.SUM), source["s"]),
        Formula(say(text.COMPARE if threshold else text.ADD_BIAS), source["z"]),
        Formula(say(named), source["a"]),
    ]


def activation_curve(run: Neuron, activation: str, *, threshold: bool, guess: str | None) -> Figure:
    """The activation over z, or over w·x with its threshold; the neuron's point; the guess as a ghost."""
    at, shift = ("s", run.threshold) if threshold else ("z", 0.0)
    reach = tables.reach_of(run.z)
    data = tables.activation_tables(activation, reach, shift)
    left = shift - reach
    low, high = data["corners"]["y"].tolist()
    moving = [
        marks.segment(shift, low, shift, high, style="truth", dash=True, width=1.5),
        marks.segment(at, low, at, "a", style="quiet", dash=True, width=1.5),
        marks.segment(left, "a", at, "a", style="quiet", dash=True, width=1.5),
        marks.point(at, "a"),
        marks.label(left, high, "a = {a}", style="model", below=True),
    ]
    if threshold:
        moving.append(marks.label(shift, low, "t = {t}", style="truth"))
    asked = default()
    if guess in PLACES and (run.x, run.w, run.b, activation) == (asked.x, asked.w, asked.b, ASKED):
        part, y, anchor = PLACES[guess]
        told = say(text.GUESSED, guess=say((text.QUESTION.choices or {})[guess]))
        moving.append(marks.label(shift + part * reach, y, told, style="ghost", anchor=anchor, below=True))
    title = say(text.CURVE) if activation != "identity" else say(text.NO_ACTIVATION)
    spec = curve(x="w·x" if threshold else "z", y="a")
    return Figure(spec, data, title, say(text.CURVE_ALT), moving)


def script(run: Neuron, activation: str, decimals: int | None) -> Script:
    """What reproduces the last row of this table."""
    function = ACTIVATIONS[activation].function
    settings = {"x": run.x, "w": run.w, "b": run.b, "decimals": decimals}
    line = RUN.replace("{function}", function.__name__)
    imports = "from collections.abc import Callable\nfrom fractions import Fraction\n"
    return Script((weighted_sum.neuron, function), settings, line, imports)


RUN = """one = neuron(x, w, b, {function}, decimals)
print("products", *one.products, "sum", one.total, "z", one.z, "a", one.a)
"""

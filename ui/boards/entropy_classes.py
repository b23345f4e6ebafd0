"""The player of “several classes”: softmax and its loss, operation by operation, of two predictions."""

from collections.abc import Sequence

from core import softmax
from core.softmax import SoftmaxLoss
from ui.charts import entropy as charts
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import entropy as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import cross_entropy as text

SOURCES = (softmax.softmax, softmax.log_softmax, softmax.softmax_loss)
SYMBOLS = ("z", "z − max", "exp", "a", "J", "a − y")  # the operations' results
DIVIDED, LOST, GRADIENT = 3, 4, 5  # operations from which something is shown


def classes_run(made: Sequence[SoftmaxLoss], label: int, *, brief: bool = False) -> Run:
    """One row an operation; a prediction's three numbers beside one another.

    `brief`: names are symbols, and of the classes only the right one is in the ledger.
    """
    names = list(SYMBOLS) if brief else [say(operation) for operation in text.OPERATIONS]
    lines = [operation_lines(i, label) for i in (1, 2)]
    columns = [
        Column(f"v{i}{j}", rf"\text{{{i}.}}\ c_{j}", source=tuple(line for line in told if line))
        for i in (1, 2)
        for j, told in enumerate(zip(*lines[i - 1], strict=True), start=1)
        if not brief or j == label + 1
    ]
    return Run(
        tables.operations_table(list(made), names),
        [
            Column("operation", say(text.OPERATION), "words"),
            *columns,
        ],
        [logits_figure(made), *(output_figure(one, i) for i, one in enumerate(made))],
        formulas(label),
        constants(made),
        current="formula",
        alone=True,
        position=say(text.AT_OPERATION),
    )


def constants(made: Sequence[SoftmaxLoss]) -> dict[str, float]:
    """Every result by its name, a number of prediction i ending on i and its class."""
    found: dict[str, float] = {}
    for i, one in enumerate(made, start=1):
        for name, values in (("z", one.z), ("s", one.shifted), ("e", one.power), ("a", one.a)):
            found |= {f"{name}{i}{j}": v for j, v in enumerate(values.tolist(), start=1)}
        found |= {f"y{i}{j}": v for j, v in enumerate(one.y.tolist(), start=1)}
        found |= {f"g{i}{j}": v for j, v in enumerate(one.gradient.tolist(), start=1)}
        found |= {f"t{i}": one.total, f"J{i}": one.loss, f"m{i}": float(one.z.max())}
    return found


def operation_lines(i: int, label: int) -> list[list[str]]:
    """For each operation the lines of the three classes; the loss has one line, at the right class."""
    shifted = [rf"\sval{{z{i}{j}}}-\sval{{m{i}}} = \val{{s{i}{j}}}" for j in (1, 2, 3)]
    power = [rf"e^{{\val{{s{i}{j}}}}} = \val{{e{i}{j}}}" for j in (1, 2, 3)]
    divided = [rf"a_{j} = \dfrac{{\val{{e{i}{j}}}}}{{\val{{t{i}}}}} = \val{{a{i}{j}}}" for j in (1, 2, 3)]
    c = label + 1
    loss = rf"J = -\ln a_{c} = {loss_line(i, c)}"
    gradient = [rf"\val{{a{i}{j}}}-\ival{{y{i}{j}}} = \val{{g{i}{j}}}" for j in (1, 2, 3)]
    return [shifted, power, divided, [loss if j == label else "" for j in range(3)], gradient]


def formulas(label: int) -> list[Formula]:
    """A formula an operation, with the numbers of both predictions."""
    both = [written(i, label + 1) for i in (1, 2)]
    return [
        Formula(say(name), (*first, *second))
        for name, first, second in zip(text.OPERATION_LINES, *both, strict=True)
    ]


def written(i: int, c: int) -> list[tuple[str, ...]]:
    """The lines of each operation for prediction i; c is the right class."""
    z, s, e, a, g = (row(rf"\val{{{letter}{i}#}}") for letter in "zseag")
    powers, label = row(rf"e^{{\val{{s{i}#}}}}"), row(rf"\ival{{y{i}#}}")
    total = "+".join(rf"\val{{e{i}{j}}}" for j in (1, 2, 3))
    return [
        (rf"{i}:\quad z = {z}",),
        (rf"{i}:\quad z-\max z = {z}-\sval{{m{i}}}", rf"= {s}"),
        (rf"{i}:\quad {powers}", rf"= {e}"),
        (rf"{i}:\quad \Sigma = {total} = \val{{t{i}}}", rf"a = {e}\,/\,\val{{t{i}}}", rf"= {a}"),
        (rf"{i}:\quad J = -\ln a_{c} = \ln\Sigma-(z_{c}-\max z)", f"= {loss_line(i, c)}"),
        (rf"{i}:\quad a-y = {a}", rf"-{label} = {g}"),
    ]


def row(entry: str) -> str:
    """Three numbers in parentheses, # the number of the class."""
    return "(" + r",\ ".join(entry.replace("#", str(j)) for j in (1, 2, 3)) + ")"


def loss_line(i: int, c: int) -> str:
    """The loss from the logits, with its numbers."""
    return rf"\ln\val{{t{i}}}-\sval{{s{i}{c}}} = \val{{J{i}}}"


def logits_figure(made: Sequence[SoftmaxLoss]) -> Figure:
    """The logits of both predictions."""
    z = [*made[0].z.tolist(), *made[1].z.tolist(), 0.0]
    more = 0.25 * (max(z) - min(z)) or 1.0
    data = {
        "data": tables.bar_table(made[0].z, tables.LEFT),
        "model": tables.bar_table(made[1].z, tables.RIGHT),
        "corners": sheet(0.4, 3.6, min(z) - more, max(z) + more),
    }
    names = [
        marks.label(j + sum(edges) / 2, max(0.0, v), str(i), style=style, anchor="middle")
        for i, style, edges in ((1, "data", tables.LEFT), (2, "model", tables.RIGHT))
        for j, v in enumerate(made[i - 1].z.tolist(), start=1)
    ]
    spec = charts.bars(x=say(text.CLASS), y="z", styles=("data", "model"))
    return Figure(spec, data, say(text.LOGITS), say(text.LOGITS_ALT), names)


def output_figure(made: SoftmaxLoss, i: int) -> Figure:
    """The probabilities once they are known, the label, and at last the way from a to y."""
    style = ("data", "model")[i]
    data = {"corners": sheet(0.4, 3.6, 0.0, 1.1)}
    grown: list[Mark] = []
    for j, (a, y) in enumerate(zip(made.a.tolist(), made.y.tolist(), strict=True), start=1):
        grown += [
            marks.segment(j, 0.0, j, a, style=style, width=30, start=DIVIDED),
            marks.segment(j - 0.3, y, j + 0.3, y, style="truth", width=3),
            marks.label(j, a, f"{{a{i + 1}{j}}}", style=style, anchor="middle", start=DIVIDED, stop=LOST),
        ]
        if abs(a - y) > 0.01:
            grown.append(marks.segment(j, a, j, y, style="quiet", tip=True, start=GRADIENT))
    spec = charts.bars(x=say(text.CLASS), y="a, y", styles=())
    return Figure(spec, data, say(text.OUTPUTS[i]), say(text.OUTPUTS_ALT, i=i + 1), grown)


def script(made: Sequence[SoftmaxLoss], label: int, decimals: int | None) -> Script:
    """What reproduces the last row, the gradients of both predictions."""
    logits = [one.z.tolist() for one in made]
    return Script(SOURCES[2:], {"logits": logits, "label": label, "decimals": decimals}, RUN)


RUN = """for number, z in enumerate(logits, start=1):
    made = softmax_loss(np.array(z), label, decimals)
    print("prediction", number, "J", made.loss, "gradient", *made.gradient.tolist())
"""

"""The player of “The training loop”: the loop as a picture, walked through phase by phase on four samples."""

from core import training_loop
from core.arrays import Array
from core.training_loop import BACKWARD, FORWARD, INIT, LOSS, UPDATE, Training
from ui.charts.diagram import diagram
from ui.charts.regression import loss_curve
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.tables import training_loop as tables
from ui.tables.frames import sheet
from ui.takeaway import Script
from ui.text import training_loop as text

SHEET = sheet(-0.55, 5.0, -0.65, 2.65)
PLACE = {INIT: (0.0, 2.0), FORWARD: (1.25, 2.0), LOSS: (2.5, 2.0), BACKWARD: (2.9, 0.0), UPDATE: (1.25, 0.0)}
ASK, END = (3.75, 2.0), (4.55, 0.7)
LINES = {
    INIT: "w, b",
    FORWARD: "z = Xw + b",
    LOSS: "J = {loss}",
    BACKWARD: "∂J/∂w, ∂J/∂b",
    UPDATE: "w ← w − η ∂J/∂w",
}
SOURCES = (training_loop.train, training_loop.step, training_loop.reason)


def loop_run(run: Training, x: Array, y: Array, rate: float, small: float, limit: int) -> Run:
    """One row a phase; the phase is lit in the picture and marked among the formulas."""
    names = [say(text.PHASES[phase]) for phase in (INIT, FORWARD, LOSS, BACKWARD, UPDATE)]
    ledger = tables.training_table(run, [names[phase] for phase in run.phase.tolist()])
    samples = {f"x{i + 1}{j + 1}": short(v) for i, row in enumerate(x.tolist()) for j, v in enumerate(row)}
    labels = {f"y{i + 1}": short(v) for i, v in enumerate(y.tolist())}
    return Run(
        ledger,
        columns(x.shape[1]),
        [picture(small, limit), curve(run)],
        formulas(*x.shape),
        samples | labels | {"rate": short(rate), "m": len(y)},
        current="formula",
        alone=True,
        position=say(text.AT_ROW),
    )


def picture(small: float, limit: int) -> Figure:
    """The loop: five boxes and the question whether to go on."""
    boxes = [
        marks.box(*at, [say(text.PHASES[phase]), LINES[phase]], width=1.0, lit=("phase_code", phase))
        for phase, at in PLACE.items()
    ]
    question = [say(text.ENOUGH), f"J < {short(small)}", say(text.OR_LIMIT, limit=limit)]
    boxes.append(marks.box(*ASK, question, width=1.12, style="data", lit=("phase_code", LOSS)))
    boxes.append(marks.box(*END, [say(text.STOP)], width=0.7, style="truth", lit=("stop", 1)))
    arrows = [
        marks.arrow(*start, *PLACE[phase], text=words, lit=("phase_code", phase))
        for start, phase, words in (
            (PLACE[INIT], FORWARD, ""),
            (PLACE[FORWARD], LOSS, ""),
            (ASK, BACKWARD, say(text.NO)),
            (PLACE[BACKWARD], UPDATE, ""),
            (PLACE[UPDATE], FORWARD, ""),
        )
    ]
    arrows.append(marks.arrow(*PLACE[LOSS], *ASK, lit=("phase_code", LOSS)))
    arrows.append(marks.arrow(*ASK, *END, text=say(text.YES), lit=("stop", 1)))
    return Figure(diagram(), {"corners": SHEET}, say(text.LOOP), say(text.LOOP_ALT), arrows + boxes, span=2)


def curve(run: Training) -> Figure:
    """The loss over the iterations."""
    spec = loss_curve(step=say(text.ITERATION), loss="J")
    return Figure(
        spec,
        {"run": tables.loss_table(run)},
        say(text.CURVE),
        say(text.CURVE_ALT),
        [marks.point("known_at", "known")],
    )


def columns(n: int) -> list[Column]:
    """Iteration, phase, weights, bias and loss."""
    weights = [Column(f"w{j}", f"w_{j}", source=(update_line(f"w{j}", f"w_{j}"),)) for j in range(1, n + 1)]
    return [
        Column("iteration", say(text.ITERATION), "integer"),
        Column("phase_name", say(text.PHASE), "words"),
        *weights,
        Column("b", "b", source=(update_line("b", "b"),)),
        Column("loss", "J", source=(r"J = \frac{1}{2m}\sum_i e_i^2 = \val{loss}",)),
    ]


def update_line(field: str, letter: str) -> str:
    """The update of one parameter."""
    step = rf"\val{{rate}}\times\sval{{d{field}}}"
    return rf"{letter} \leftarrow \val{{{field}_before}}-{step} = \val{{{field}}}"


def formulas(m: int, n: int) -> list[Formula]:
    """Forward, loss, backward, update, each with this row's numbers."""
    outputs = (
        "z_{i} = ".replace("{i}", str(i))
        + "+".join(rf"\sval{{w{j}}}\times\val{{x{i}{j}}}" for j in range(1, n + 1))
        + rf"+\sval{{b}} = \val{{z{i}}}"
        for i in range(1, m + 1)
    )
    errors = [rf"e_{i} = z_{i}-y_{i} = \val{{z{i}}}-\val{{y{i}}} = \val{{e{i}}}" for i in range(1, m + 1)]
    squares = "+".join(rf"\sval{{e{i}}}^2" for i in range(1, m + 1))
    loss = rf"J = \dfrac{{{squares}}}{{2\times \ival{{m}}}} = \val{{loss}}"
    slopes = (slope_line(f"w{j}", f"w_{j}", m, j) for j in range(1, n + 1))
    updates = (update_line(f"w{j}", f"w_{j}") for j in range(1, n + 1))
    mean = "+".join(rf"\sval{{e{i}}}" for i in range(1, m + 1))
    return [
        Formula(say(text.FORWARD_LINE), tuple(outputs)),
        Formula(say(text.LOSS_LINE), (*errors, loss)),
        Formula(
            say(text.BACKWARD_LINE),
            (*slopes, rf"\frac{{\partial J}}{{\partial b}} = \dfrac{{{mean}}}{{\ival{{m}}}} = \val{{db}}"),
        ),
        Formula(say(text.UPDATE_LINE), (*updates, update_line("b", "b"))),
    ]


def slope_line(field: str, letter: str, m: int, j: int) -> str:
    """The gradient of one weight: each error times its feature, averaged."""
    products = "+".join(rf"\sval{{e{i}}}\times\val{{x{i}{j}}}" for i in range(1, m + 1))
    slope = rf"\frac{{\partial J}}{{\partial {letter}}}"
    return rf"{slope} = \val{{d{field}}} = \dfrac{{{products}}}{{\ival{{m}}}}"  # the result is in sight


def script(x: Array, y: Array, settings: dict[str, object], decimals: int | None) -> Script:
    """What reproduces the last row of this page's table."""
    arguments = ", ".join(f"{name}={name}" for name in (*settings, "decimals"))
    data = f"x = np.array({x.tolist()})\ny = np.array({y.tolist()})\n"
    return Script(
        (training_loop.train,),
        {name: getattr(training_loop, name) for name in ("INIT", "FORWARD", "LOSS", "BACKWARD", "UPDATE")}
        | settings
        | {"decimals": decimals},
        data + RUN.replace("{arguments}", arguments),
    )


RUN = """run = train(x, y, {arguments})
print("updates", run.updates, "loss", run.loss[-1], "b", run.b[-1], run.stopped)
"""

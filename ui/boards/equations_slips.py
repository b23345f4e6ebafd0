"""The player of “a wrong line”: twenty updates with it, beside twenty with the right one."""

from collections.abc import Callable, Sequence

from core import equation_slips, gradient_check, network
from core.equation_slips import Descent
from core.network import Layers
from ui.boards.equations_notation import plain, tex
from ui.charts.entropy import curves
from ui.charts.equations import gradient_bars
from ui.language import say
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import equation_slips as tables
from ui.text import four_equations as text

BARS = {"right": (-0.32, "truth"), "wrong": (0.02, "model")}  # where a bar begins beside its place, its style
WIDE = 0.3
LINES = {  # right and wrong; the first gradient is that of w¹₁₁
    "neuron": (
        (r"\frac{\partial C}{\partial w^1_{ij}} = x_i\,\delta^1_j",),
        (r"\frac{\partial C}{\partial w^1_{ij}} = x_i\,\delta^1_{j'},\quad j' \ne j",),
    ),
    "slope": (
        (r"\delta^1 = \delta^2\,(W^2)^{\mathsf T}\odot f'(z^1)",),
        (r"\delta^1 = \delta^2\,(W^2)^{\mathsf T}",),
    ),
    "transpose": (
        (r"\delta^1 = \delta^2\,(W^2)^{\mathsf T}\odot f'(z^1)",),
        (r"\delta^1 = \delta^2\,W^2\odot f'(z^1)",),
    ),
    "sign": (
        (r"\delta^2 = (a^2-y)\odot g'(z^2)",),
        (r"\delta^2 = (y-a^2)\odot g'(z^2)",),
    ),
    "sign_cross": ((r"\delta^2 = a^2-y",), (r"\delta^2 = y-a^2",)),
}


def sources(slip: str) -> tuple[Callable[..., object], ...]:
    """The code that ran."""
    return (
        network.backward,
        equation_slips.SLIPS[slip],
        equation_slips.descent,
        gradient_check.numerical_gradients,
    )


def names_of(layers: Layers) -> list[str]:
    """The fields of all parameters, in core's order: W row by row, then B, layer by layer."""
    found = []
    for k, (W, _) in enumerate(layers, start=1):
        found += [f"w{k}_{i + 1}{j + 1}" for i in range(W.shape[0]) for j in range(W.shape[1])]
        found += [f"b{k}_{j + 1}" for j in range(W.shape[1])]
    return found


def slips_run(
    slip: str, right: Descent, wrong: Descent, names: Sequence[str], *, cross: bool, brief: bool = False
) -> Run:
    """An update a row: costs of both, and where the wrong run stands its gradients and the right ones."""
    return Run(
        tables.descents_table(right, wrong),
        columns(),
        [bars_figure(wrong, names), costs_figure(right, wrong)],
        formulas("sign_cross" if cross and slip == "sign" else slip, brief=brief),
        position=say(text.AT_UPDATE),
    )


def columns() -> list[Column]:
    """The ledger."""
    angle = (
        r"\cos\varphi = \frac{g\cdot\tilde g}{|g|\,|\tilde g|}",
        r"\varphi = \val{angle}^{\circ}",
    )
    return [
        Column("update", "k", "integer"),
        Column("C_right", rf"\text{{{say(text.COST_RIGHT)}}}"),
        Column("C_wrong", rf"\text{{{say(text.COST_WRONG)}}}"),
        Column("angle", rf"\text{{{say(text.ANGLE)} (°)}}", source=angle),
        Column("length", rf"\text{{{say(text.LENGTH)}}}", source=(r"|\tilde g|\,/\,|g| = \val{length}",)),
    ]


def formulas(slip: str, *, brief: bool) -> list[Formula]:
    """The right line, the wrong line, and what each makes of w¹₁₁; how they compare."""
    head = tex("gw1_11") + " = "
    shown = [
        Formula(say(called), (*lines, rf"{head}\val{{{kind}_0}}"), style=BARS[kind][1])
        for kind, called, lines in zip(BARS, (text.RIGHT, text.WRONG), LINES[slip], strict=True)
    ]
    compared = (r"\varphi = \val{angle}^{\circ},\quad |\tilde g|/|g| = \val{length}",)
    return shown if brief else [*shown, Formula(say(text.MEASURE), compared)]


def bars_figure(wrong: Descent, names: Sequence[str]) -> Figure:
    """Two bars a parameter, right and wrong."""
    corners = tables.bar_sheet(wrong)
    low, high = corners["y"].tolist()
    lift = 0.08 * (high - low) if len(names) > 9 else 0.0  # many names stand in two rows
    drawn: list[Mark] = [marks.segment(0.3, 0.0, len(names) + 0.7, 0.0, style="quiet", width=1)]
    for i, name in enumerate(names):
        for kind, (begin, style) in BARS.items():
            x = i + 1 + begin + WIDE / 2
            drawn.append(marks.segment(x, 0.0, x, f"{kind}_{i}", style=style, width=9))
        drawn.append(marks.label(i + 1, low + i % 2 * lift, plain(name), anchor="middle"))
    return Figure(
        gradient_bars(y=say(text.GRADIENT)),
        {"corners": corners},
        say(text.BARS),
        say(text.BARS_ALT),
        drawn,
        span=2,
    )


def costs_figure(right: Descent, wrong: Descent) -> Figure:
    """Both costs over the updates."""
    drawn = [
        marks.point("update", "C_right", style="truth", size=6),
        marks.point("update", "C_wrong", style="model", size=6),
    ]
    spec = curves(x=say(text.UPDATE), y="C", styles=("truth", "model"))
    return Figure(spec, tables.cost_tables(right, wrong), say(text.COSTS), say(text.COSTS_ALT), drawn)

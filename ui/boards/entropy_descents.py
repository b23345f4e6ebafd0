"""The player of “two descents”: one neuron, one start, two losses."""

from core import sigmoid_fit
from core.sigmoid_fit import Fit
from ui.charts.landscape import losses
from ui.charts.rates import contour
from ui.language import Text, say, sentences
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, Scene, marks
from ui.player.marks import Mark
from ui.tables import sigmoid_fit as tables
from ui.tables.walks import loss_tables
from ui.takeaway import Script
from ui.text import entropy_losses as text

SOURCES = (sigmoid_fit.mean_loss, sigmoid_fit.mean_gradient, sigmoid_fit.descend, sigmoid_fit.flat_share)
STYLES = {"cross": "model", "square": "data"}
NAMES = {"cross": text.CROSS, "square": text.SQUARE}
SIGNS = {"cross": "CE", "square": "SE"}
CORE = {"cross": "cross_entropy", "square": "squared_error"}
LOSS_LINES = {
    "cross": (r"J = -\frac1m\sum_i [\,y_i\ln a_i+(1-y_i)\ln(1-a_i)\,]", r"= \val{J_cross}"),
    "square": (r"J = \frac1{2m}\sum_i (a_i-y_i)^2", r"= \val{J_square}"),
}
SLOPE_LINES = {
    "cross": (r"\nabla J = \frac1m\sum_i (a_i-y_i)\,(x_i,\,1)", r"= (\val{dw_cross},\ \val{db_cross})"),
    "square": (
        r"\nabla J = \frac1m\sum_i (a_i-y_i)\,a_i(1-a_i)\,(x_i,\,1)",
        r"= (\val{dw_square},\ \val{db_square})",
    ),
}


def descents_run(runs: dict[str, Fit], rate: float, decimals: int | None, *, brief: bool = False) -> Run:
    """Both descents on one step. `brief`: what a projector has room for."""
    scenes = [
        surface_figure("square", text.SURFACE_SQUARE),
        surface_figure("cross", text.SURFACE_CROSS),
    ]
    return Run(
        tables.descents_table(runs, decimals),
        [Column("n", "n", "integer"), *(c for name in runs for c in columns(name)[2 * brief :])],
        [contour_figure(brief=brief), *scenes, *([] if brief else [curves_figure(runs)])],
        [formula(name, brief=brief) for name in runs],
        {"rate": short(rate)},
        position=say(text.AT_UPDATE),
    )


def contour_figure(*, brief: bool) -> Figure:
    """The squared error from above with both ways; a click chooses the start. `brief`: fills its slot."""
    ways: list[Mark] = []
    for name, style in STYLES.items():
        at = f"w_{name}", f"b_{name}"
        ways += [marks.trail(*at, style=style), marks.point(*at, style=style)]
    data = tables.contour_tables(CORE["square"])
    spec = contour(x="w", y="b")
    aspect = 0.0 if brief else 1.15
    return Figure(spec, data, say(text.CONTOUR), say(text.CONTOUR_ALT), ways, pick=True, aspect=aspect)


def surface_figure(name: str, title: Text) -> Figure:
    """The surface of one loss with its own descent."""
    at, height, style = (f"w_{name}", f"b_{name}"), f"J_{name}", STYLES[name]
    z = tables.heights(CORE[name])
    axis = (-tables.HALF, tables.HALF, tables.SIDE)
    scene = Scene(axis, axis, (0.0, float(z.max())), ("w", "b", "J"))
    on_it = [
        marks.trail(*at, height=height, style=style, width=4),
        marks.point(*at, height=height, style=style),
    ]
    data = {"surface": tables.surface_table(CORE[name])}
    return Figure("", data, say(title), say(text.SURFACE_ALT), on_it, scene=scene)


def curves_figure(runs: dict[str, Fit]) -> Figure:
    """The losses over the updates."""
    data, logarithmic = loss_tables({name: run.loss for name, run in runs.items()})
    ways: list[Mark] = []
    ends = {name: float(run.loss[-1]) for name, run in runs.items()}
    for name, style in STYLES.items():
        last, below = float(len(runs[name].loss) - 1), ends[name] < max(ends.values())
        ways += [
            marks.trail("n", f"J_{name}", style=style),
            marks.label(last, ends[name], SIGNS[name], style=style, anchor="end", below=below),
            marks.point("n", f"J_{name}", style=style),
        ]
    spec = losses(n="n", loss="J", logarithmic=logarithmic)
    told = sentences(say(text.CURVES_ALT), say(text.LOGARITHMIC) if logarithmic else "")
    return Figure(spec, data, say(text.CURVES), told, ways)


def formula(name: str, *, brief: bool) -> Formula:
    """Loss, gradient and the step to the next row."""
    steps = [
        rf"{v} \leftarrow \val{{{v}_{name}}}-\val{{rate}}\times\sval{{d{v}_{name}}} = \val{{{v}_{name}_next}}"
        for v in "wb"
    ]
    lines = steps if brief else (*LOSS_LINES[name], *SLOPE_LINES[name], *steps)
    return Formula(say(text.DESCENT_LINE, name=say(NAMES[name])), tuple(lines), style=STYLES[name])


def columns(name: str) -> list[Column]:
    """w, b, J and the length of the gradient; a click tells where each comes from."""
    sign = SIGNS[name]
    came = [
        rf"{v} = \val{{{v}_{name}_was}}-\val{{rate}}\times\sval{{d{v}_{name}_by}} = \val{{{v}_{name}}}"
        for v in "wb"
    ]
    long = rf"\Vert\nabla J\Vert = \sqrt{{\sval{{dw_{name}}}^2+\sval{{db_{name}}}^2}} = \val{{s_{name}}}"
    return [
        Column(f"w_{name}", rf"w_{{{sign}}}", source=came[:1]),
        Column(f"b_{name}", rf"b_{{{sign}}}", source=came[1:]),
        Column(f"J_{name}", rf"J_{{{sign}}}", source=LOSS_LINES[name]),
        Column(f"s_{name}", rf"\Vert\nabla J_{{{sign}}}\Vert", source=(long,)),
    ]


def script(settings: dict[str, float], decimals: int | None) -> Script:
    """What reproduces the last row of both descents."""
    data = {"x": tables.X.tolist(), "y": tables.Y.tolist()}
    return Script((sigmoid_fit.descend,), data | settings | {"decimals": decimals}, RUN)


RUN = """for name in ("cross_entropy", "squared_error"):
    run = descend(np.array(x), np.array(y), name, w=w, b=b, rate=rate, updates=updates, decimals=decimals)
    print(name, "w", run.w[-1], "b", run.b[-1], "J", run.loss[-1])
"""

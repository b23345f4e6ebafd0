"""The player of “one sample”: forward, the four equations, and the gradient check, a number a step."""

from collections.abc import Callable
from functools import lru_cache

from core import equation_steps, gradient_check, network
from core.activations import Activation
from core.arrays import Array
from core.equation_steps import Steps
from core.network import Layers
from ui.boards.equations_lines import brief_lines, lines_of
from ui.boards.equations_matrices import matrices
from ui.boards.equations_network import network as network_figure
from ui.boards.equations_notation import plain
from ui.language import Language, language, say
from ui.player import Column, Figure, Formula, Run
from ui.tables import four_equations as tables
from ui.takeaway import Script
from ui.text import four_equations as text

SHORT = {
    "z1": "z¹ = xW¹ + B¹",
    "a1": "a¹ = f(z¹)",
    "z2": "z² = a¹W² + B²",
    "a2": "a² = g(z²)",
    "C": "C",
    "check": "max",
}
SOURCES = (
    equation_steps.sample_steps,
    network.forward,
    network.backward,
    gradient_check.numerical_gradients,
)


def sample_run(
    made: Steps,
    given: dict[str, float],
    numerical: Array,
    names: tuple[str, str],
    *,
    cross: bool,
    brief: bool = False,
) -> Run:
    """One number a step. `names`: of the activations; `numerical`: central differences of PARAMETERS.

    `brief`: what a projector has room for.
    """
    groups = [say(text.GIVEN), *(SHORT.get(q.group, q.group[:3]) for q in tables.QUANTITIES)]
    symbols = ["", *(plain(q.field) for q in tables.QUANTITIES[:-1]), say(text.WORST)]
    figures, formulas = standing(names, cross, brief, language())
    return Run(
        tables.steps_table(made, numerical, groups, symbols),
        columns()[: 5 if brief else 6],
        figures,
        formulas,
        given | tables.between(made),
        current="step",
        alone=True,
        tall=True,
        position=say(text.AT_STEP),
    )


@lru_cache(maxsize=128)
def standing(
    names: tuple[str, str], cross: bool, brief: bool, _language: Language
) -> tuple[list[Figure], list[Formula]]:
    """Figures and formulas: they name their numbers and hold none, so they are made once a language."""
    source = lines_of(*names, cross=cross)
    lines = brief_lines(source) if brief else source
    formulas = [Formula(say(text.PHASES[q.group]), lines[q.field]) for q in tables.QUANTITIES]
    figures = [network_figure(source, tables.FIRST), matrices(source, cross=cross)]
    return figures, [given_formula(), *formulas]


def given_formula() -> Formula:
    """The sample and the parameters, as matrices."""
    lines = (
        r"x = (\val{x_1}\ \ \val{x_2}),\quad y = \val{y}",
        r"z^1 = x\,W^1+B^1,\quad a^1 = f(z^1)",
        r"z^2 = a^1\,W^2+B^2,\quad a^2 = g(z^2)",
    )
    return Formula(say(text.GIVEN), lines)


def columns() -> list[Column]:
    """The ledger: which equation, which number, its value, and the central difference beside it."""
    check = (r"\frac{C(v+h)-C(v-h)}{2h} = \val{numeric},\quad h = 10^{-5}",)
    value = (rf"\text{{{say(text.CLICK)}}}",)
    heads = {name: rf"\text{{{say(words)}}}" for name, words in text.COLUMNS.items()}
    return [
        Column("step", "k", "integer"),
        Column("equation", say(text.COLUMNS["equation"]), "words"),
        Column("quantity", say(text.COLUMNS["quantity"]), "words"),
        Column("value", heads["value"], source=value),
        Column("numeric", heads["numeric"], source=check),
        Column("difference", heads["difference"], source=(r"\val{value}-\sval{numeric} = \val{difference}",)),
    ]


def script(
    x: Array, y: Array, layers: Layers, chosen: tuple[Activation, Activation], loss: str, decimals: int | None
) -> Script:
    """What reproduces the gradients, the last numbers of the table."""
    (W1, B1), (W2, B2) = layers
    values = {"x": x, "y": y, "W1": W1, "B1": B1, "W2": W2, "B2": B2}
    settings: dict[str, object] = {name: v.tolist() for name, v in values.items()}
    functions: list[Callable[..., object]] = [equation_steps.sample_steps, Activation]
    made = []
    for name, one in zip(("hidden", "output"), chosen, strict=True):
        functions += [one.function, one.derivative]
        named = f"{one.function.__name__}, {one.derivative.__name__}"
        made.append(f'{name} = Activation("{one.name}", {named}, -math.inf, math.inf, (False, False))')
    run = RUN.replace("{activations}", "\n".join(made))
    return Script(tuple(functions), settings | {"loss": loss, "decimals": decimals}, run)


RUN = """x, y, W1, B1, W2, B2 = map(np.array, (x, y, W1, B1, W2, B2))
{activations}


def steps(layers, decimals=None):
    return sample_steps(x, y, layers, hidden, output, loss, decimals)


layers = ((W1, B1), (W2, B2))
made = steps(layers, decimals)
gradients = {"W1": made.dW1, "B1": made.dB1, "W2": made.dW2, "B2": made.dB2}
h, worst = 1e-5, 0.0
for V, name in ((W1, "W1"), (B1, "B1"), (W2, "W2"), (B2, "B2")):
    for at in np.ndindex(V.shape):
        kept = V[at]
        V[at] = kept + h
        higher = steps(layers).cost
        V[at] = kept - h
        lower = steps(layers).cost
        V[at] = kept
        numeric = (higher - lower) / (2 * h)
        worst = max(worst, abs(gradients[name][at] - numeric))
        print(name, *(i + 1 for i in at), gradients[name][at], numeric)
print("largest difference", worst)
"""

"""The take-away of “a wrong line”: the same updates, with the functions written out."""

from collections.abc import Callable

from core.activations import ACTIVATIONS, Activation
from core.equation_slips import SLIPS, descent
from core.network import Layers, backward
from core.output_losses import LOSSES, OutputLoss
from ui.takeaway import Script

RUN = """ACTIVATIONS = {a.name: a for a in ({activations})}
LOSSES = {"{loss}": OutputLoss("{loss}", "{needed}", {value}, {slope})}
layers = tuple((np.array(W), np.array(B)) for W, B in layers)
X, Y = np.array(X), np.array(Y)
for name, gradients in (("right", backward), ("wrong", {slip})):
    run = descent(layers, X, Y, activations, loss, gradients, rate, updates)
    print(name, "C", run.cost[-1], "first gradient", run.used[-1][0])
print("angle", run.angle[-1], "length", run.length[-1])
"""


def script(
    slip: str,
    layers: Layers,
    data: tuple[list[list[float]], list[list[float]]],
    activations: tuple[str, str],
    loss: str,
    settings: dict[str, object],
) -> Script:
    """What reproduces the last row: both descents."""
    used = [ACTIVATIONS[name] for name in dict.fromkeys(activations)]
    made = LOSSES[loss]
    parts = (
        f'Activation("{a.name}", {a.function.__name__}, {a.derivative.__name__}, 0, 0, (False, False))'
        for a in used
    )
    filled = {"activations": ", ".join(parts) + ",", "loss": loss, "needed": made.output}
    filled |= {"value": made.value.__name__, "slope": made.slope.__name__, "slip": SLIPS[slip].__name__}
    run = RUN
    for name, value in filled.items():
        run = run.replace("{" + name + "}", value)
    functions: list[Callable[..., object]] = [backward, SLIPS[slip], descent, Activation, OutputLoss]
    functions += [made.value, made.slope, *(f for a in used for f in (a.function, a.derivative))]
    given = {"layers": [(W.tolist(), B.tolist()) for W, B in layers], "X": data[0], "Y": data[1]}
    return Script(tuple(functions), given | {"activations": activations, "loss": loss} | settings, run)

"""What “Descent and the neuron” shows as code and gives away as a script, for each of its roads."""

from collections.abc import Mapping

from core import linear_descent, neuron, single_sample
from core.scaling import Scaling
from ui.takeaway import Script

SOURCES = {
    "descent": (linear_descent.line_step, linear_descent.descend, linear_descent.descend_closed_form),
    "neuron": (neuron.forward, neuron.backward, neuron.update, neuron.train),
    "one_pass": (single_sample.one_pass,),
}

LAST = 'print("epoch", run.last, "w", run.w[-1], "b", run.b[-1], "loss", run.loss[-1])\n'
DESCENT = "run = descend((x - shift) / scale, y, {arguments})\n" + LAST
NEURON = "run = train(((x - shift) / scale)[:, None], y[:, None], {arguments})\n" + LAST
ONE_PASS = (
    "run = one_pass(((x - shift) / scale)[:1000], y[:1000], {arguments})\n"
    'print("update", run.last, "w", run.w[-1], "b", run.b[-1])\n'
)


def script(method: str, settings: Mapping[str, object], scaling: Scaling, hand: int | None) -> Script:
    """What reproduces the last row of this page's table."""
    scale = {"shift": scaling.shift, "scale": scaling.scale}
    arguments = ", ".join(f"{name}={name}" for name in settings)
    if method == "one_pass":
        few = {name: settings[name] for name in ("rate", "w", "b")}
        run = ONE_PASS.format(arguments=", ".join(f"{name}={name}" for name in few))
        return Script((single_sample.one_pass,), scale | few, run)
    if method == "neuron" and hand is None:
        return Script((neuron.train,), scale | dict(settings), NEURON.format(arguments=arguments))
    rounded = {"decimals": hand} | dict(settings)
    return Script(
        (linear_descent.descend,),
        scale | rounded,
        DESCENT.format(arguments=f"{arguments}, decimals=decimals"),
    )

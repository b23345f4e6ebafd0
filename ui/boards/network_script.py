"""What a script needs to run a network of core without the app: the dictionaries of functions and losses."""

from collections.abc import Callable, Iterable

from core import output_losses
from core.activations import ACTIVATIONS, Activation
from core.output_losses import LOSSES, OutputLoss
from ui.takeaway import Script


def network_script(
    functions: tuple[Callable[..., object], ...],
    activations: Iterable[str],
    loss: str,
    settings: dict[str, object],
    run: str,
) -> Script:
    """A script of `functions` for networks with these activations and this loss."""
    used = [ACTIVATIONS[name] for name in dict.fromkeys(activations)]
    chosen = LOSSES[loss]
    needed: tuple[Callable[..., object], ...] = (
        Activation,
        OutputLoss,
        output_losses.output_function,
        chosen.value,
        chosen.slope,
    )
    pieces = [piece for activation in used for piece in (activation.function, activation.derivative)]
    lines = f"{dictionaries(used, chosen)}\n{run}"
    return Script((*needed, *pieces, *functions), settings, lines, "from itertools import pairwise\n")


def dictionaries(used: list[Activation], loss: OutputLoss) -> str:
    """The two dictionaries core looks names up in, as Python."""
    rows = [
        f'    "{a.name}": Activation("{a.name}", {a.function.__name__}, {a.derivative.__name__},'
        f' float("{a.low}"), float("{a.high}"), {a.attained}),'
        for a in used
    ]
    one = f'"{loss.name}", "{loss.output}", {loss.value.__name__}, {loss.slope.__name__}'
    return "\n".join(("ACTIVATIONS = {", *rows, "}", f'LOSSES = {{"{loss.name}": OutputLoss({one})}}', ""))

"""One sample through the 2-2-1 network, forward and back."""

from core.equation_slips import checked
from core.equation_steps import sample_steps
from ui import shell
from ui.boards import equations_sample as board
from ui.equations.net import chosen
from ui.part import Part
from ui.tables import four_equations as tables
from ui.words import equations_sample as words


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for functions and numbers; work every number out; set the gradients beside central differences."""
    net = chosen(slug)
    exact = sample_steps(net.x, net.y, net.layers, *net.activations, net.loss)
    made = sample_steps(net.x, net.y, net.layers, *net.activations, net.loss, hand) if hand else exact
    numerical = checked(net.layers, net.x, net.y, (net.hidden, net.output), net.loss)
    given = tables.given(net.x, net.y, net.layers)
    run = board.sample_run(
        made, given, numerical, (net.hidden, net.output), cross=net.cross, brief=shell.presenting()
    )
    return Part(
        run,
        words.outcome(made, net, numerical, decimals, hand),
        board.SOURCES,
        board.script(net.x, net.y, net.layers, net.activations, net.loss, hand),
        words.rounded(made, exact, hand) if hand else "",
    )

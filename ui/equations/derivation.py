"""The derivation of the four equations, a step at a time."""

from core.equation_steps import sample_steps
from ui.boards import equations_derivation as board
from ui.boards import equations_sample
from ui.equations.net import chosen
from ui.language import say
from ui.part import Part
from ui.tables import four_equations as tables
from ui.text import four_equations as text


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Each equation from the chain rule, with the numbers of the visitor's network."""
    net = chosen(slug)
    made = sample_steps(net.x, net.y, net.layers, *net.activations, net.loss)
    given = tables.given(net.x, net.y, net.layers)
    return Part(
        board.derivation_run(made, given, (net.hidden, net.output), cross=net.cross),
        say(text.DERIVATION),
        equations_sample.SOURCES[:3],
        equations_sample.script(net.x, net.y, net.layers, net.activations, net.loss, None),
        say(text.NOT_BY_HAND) if hand else "",
    )

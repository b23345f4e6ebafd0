"""The player of “the derivation”: from the chain rule to each equation, a line a step."""

from functools import lru_cache

from core.equation_steps import Steps
from ui.boards.equations_lines import TRANSPOSED, lines_of
from ui.boards.equations_network import network
from ui.boards.equations_notation import plain
from ui.language import Language, Text, language, say
from ui.player import Column, Figure, Formula, Run
from ui.tables import four_equations as tables
from ui.text import four_equations as text

STEPS = {  # the parts of the network each step speaks of, and the number it leads to
    "name": (("n1", "n2", "out", "cost"), ""),
    "BP1": (("out", "cost"), "d2_1"),
    "BP2": (("n1", "w2_11", "out", "cost"), "d1_1"),
    "BP2_matrix": (("n1", "n2", "w2_11", "w2_21", "out"), "d1_2"),
    "BP3": (("n1",), "gb1_1"),
    "BP4": (("x1", "w1_11", "n1"), "gw1_11"),
    "BP4_matrix": (("x1", "x2", "w1_11", "w1_12", "w1_21", "w1_22", "n1", "n2"), "gw1_22"),
}


def derivation_run(made: Steps, given: dict[str, float], names: tuple[str, str], *, cross: bool) -> Run:
    """Seven steps, each staying on the board; the picture lights the path it speaks of."""
    whats = [say(text.DERIVED[name]) for name in STEPS]
    parts, fields = zip(*STEPS.values(), strict=True)
    ledger = tables.derivation_table(made, list(parts), whats, list(map(plain, fields)), list(fields))
    shown = derived_lines(cross=cross)
    return Run(
        ledger,
        [
            Column("step", "k", "integer"),
            Column("what", say(text.DERIVED_WHAT), "words"),
            Column("quantity", say(text.COLUMNS["quantity"]), "words"),
            Column("value", rf"\text{{{say(text.COLUMNS['value'])}}}"),
        ],
        [picture(names, cross, language())],
        [Formula(what, shown[name]) for what, name in zip(whats, STEPS, strict=True)],
        given | tables.between(made) | tables.worked(made),
        accumulate=True,
        tall=True,
        position=say(text.AT_DERIVED),
    )


@lru_cache(maxsize=64)
def picture(names: tuple[str, str], cross: bool, _language: Language) -> Figure:
    """The network with every number known."""
    return network(lines_of(*names, cross=cross), {})


def in_words(told: Text) -> str:
    """Words on a line of their own."""
    return rf"\text{{({say(told)})}}"


def derived_lines(*, cross: bool) -> dict[str, tuple[str, ...]]:
    """Each step's lines; the last of each has this network's numbers."""
    named = (r"\delta^l_j = \frac{\partial C}{\partial z^l_j}", in_words(text.NUDGE))
    return {"name": named} | delta_lines(cross=cross) | parameter_lines()


def delta_lines(*, cross: bool) -> dict[str, tuple[str, ...]]:
    """BP1 and BP2."""
    chain = r"\delta^2_1 = \frac{\partial C}{\partial a^2_1}\cdot\frac{\partial a^2_1}{\partial z^2_1}"
    last: tuple[str, ...] = (r"= (a^2_1-y)\,g'(z^2_1)", r"= \sval{e_1}\times\val{s2_1} = \val{d2_1}")
    if cross:
        last = (r"= \frac{a^2_1-y}{a^2_1(1-a^2_1)}\,a^2_1(1-a^2_1)", r"= a^2_1-y = \val{d2_1}")
    return {
        "BP1": (chain, *last),
        "BP2": (
            r"\delta^1_j = \sum_k\frac{\partial C}{\partial z^2_k}\cdot\frac{\partial z^2_k}{\partial a^1_j}"
            r"\cdot\frac{\partial a^1_j}{\partial z^1_j}",
            r"= \sum_k\delta^2_k\,w^2_{jk}\,f'(z^1_j)",
            in_words(text.ALL_PATHS),
            r"\delta^1_1 = \sval{d2_1}\times\sval{w2_11}\times\val{s1_1} = \val{d1_1}",
            in_words(text.WITH_OUTPUT),
        ),
        "BP2_matrix": (
            r"\sum_k\delta^2_k\,w^2_{jk} = \left(\delta^2\,(W^2)" + TRANSPOSED + r"\right)_j",
            r"\delta^1 = \delta^2\,(W^2)" + TRANSPOSED + r"\odot f'(z^1)",
            r"= (\val{c1_1}\ \ \val{c1_2})\odot(\val{s1_1}\ \ \val{s1_2})",
            r"= (\val{d1_1}\ \ \val{d1_2})",
        ),
    }


def parameter_lines() -> dict[str, tuple[str, ...]]:
    """BP3 and BP4."""
    return {
        "BP3": (
            r"z^l_j = \sum_i a^{l-1}_i w^l_{ij}+b^l_j,\quad\frac{\partial z^l_j}{\partial b^l_j} = 1",
            r"\frac{\partial C}{\partial b^l_j} = \frac{\partial C}{\partial z^l_j}\cdot"
            r"\frac{\partial z^l_j}{\partial b^l_j} = \delta^l_j\cdot1",
            r"\frac{\partial C}{\partial b^1_1} = \val{gb1_1}",
        ),
        "BP4": (
            r"\frac{\partial C}{\partial w^l_{ij}} = \frac{\partial C}{\partial z^l_j}\cdot"
            r"\frac{\partial z^l_j}{\partial w^l_{ij}} = \delta^l_j\,a^{l-1}_i",
            r"\frac{\partial C}{\partial w^1_{11}} = \delta^1_1\,x_1",
            r"= \sval{d1_1}\times\sval{x_1} = \val{gw1_11}",
        ),
        "BP4_matrix": (
            r"\frac{\partial C}{\partial W^l} = (a^{l-1})" + TRANSPOSED + r"\,\delta^l",
            r"\begin{pmatrix}\val{x_1}\\ \val{x_2}\end{pmatrix}(\val{d1_1}\ \ \val{d1_2})",
            r"= \begin{pmatrix}\val{gw1_11} & \val{gw1_12}\\ \val{gw1_21} & \val{gw1_22}\end{pmatrix}",
        ),
    }

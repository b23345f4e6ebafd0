"""What came out of one sample, in words and in a table of its nine gradients."""

import numpy as np
import streamlit as st

from core.arrays import Array
from core.equation_steps import Steps
from ui.boards.equations_notation import plain
from ui.equations.net import Net
from ui.language import say
from ui.markdown import markdown_table
from ui.numerals import numeral, short, signed
from ui.tables import four_equations as tables
from ui.text import four_equations as text

CLOSE = 1e-6  # of the largest gradient: what central differences leave over


def outcome(made: Steps, net: Net, numerical: Array, decimals: int, hand: int | None) -> str:
    """The nine gradients beside central differences, BP3 in one step, dead neurons, rows and columns."""
    found = tables.gradients(made)
    worst = float(np.abs(found - numerical).max())
    told = [path(made, net, decimals), table(net, found, numerical, decimals)]
    if hand is None:
        told.append(agreement(found, worst))
    told.append(say(text.ONE_STEP, d2=numeral(float(made.delta2[0, 0]), decimals)))
    dead = [k for k, slope in enumerate(made.slope1[0], start=1) if net.hidden == "relu" and slope == 0]
    told += [say(text.DEAD, k=k) for k in dead]
    if net.output == "relu" and made.slope2[0, 0] == 0:
        told.append(say(text.DEAD_OUTPUT))
    return "\n\n".join([*told, say(text.COLUMN_NOTE)])


def table(net: Net, found: Array, numerical: Array, decimals: int) -> str:
    """A row a parameter."""
    values = tables.given(net.x, net.y, net.layers)
    rows = zip(tables.PARAMETERS, found.tolist(), numerical.tolist(), strict=True)
    heads = [say(text.TABLE[name]) for name in ("name", "value", "analytic", "numeric", "difference")]
    return markdown_table(
        [
            dict(
                zip(
                    heads,
                    (
                        plain(name),
                        short(values[name]),
                        f"**{numeral(g, decimals)}**",
                        numeral(n, decimals),
                        numeral(g - n, decimals),
                    ),
                    strict=True,
                )
            )
            for name, g, n in rows
        ]
    )


def agreement(found: Array, worst: float) -> str:
    """Whether the two ways agree."""
    largest = float(np.abs(found).max())
    if worst <= max(CLOSE * largest, 1e-9):
        return say(text.AGREE, worst=numeral(worst, 2))
    share = f"{numeral(100 * worst / largest, 4)} %" if largest else "∞"
    return say(text.COARSE, worst=numeral(worst, 2), share=share)


def rounded(made: Steps, exact: Steps, hand: int) -> str:
    """How much rounding at every step mattered, where it did most."""
    rough, fine = tables.gradients(made), tables.gradients(exact)
    i = int(np.abs(rough - fine).argmax())
    if rough[i] == fine[i]:
        return say(text.HAND_NONE, d=hand)
    shown = {"value": numeral(float(rough[i]), hand), "exact": numeral(float(fine[i]), hand + 3)}
    return say(text.HAND, d=hand, name=plain(tables.PARAMETERS[i]), **shown)


def path(made: Steps, net: Net, decimals: int) -> str:
    """The path of w¹₁₁, multiplied along."""
    numbers = {"x": net.x, "slope": made.slope1, "w": net.layers[1][0], "delta": made.delta2}
    shown = {name: signed(float(v[0, 0]), decimals) for name, v in numbers.items()}
    return say(text.REASON, **shown, g=numeral(float(made.dW1[0, 0]), decimals))


def verdict(guess: str | None) -> None:
    """Whether the answer to the driving question was right; the words after it say why."""
    if guess is not None:
        st.markdown(f"**{say(text.VERDICT[guess])}**")

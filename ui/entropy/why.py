"""Why not squared error: both losses and gradients of a sigmoid neuron over its weighted sum."""

import numpy as np
import streamlit as st

from core.binary_loss import SumLosses, over_sums
from ui import controls, shell
from ui.boards import entropy_why as board
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.part import Part
from ui.text import cross_entropy
from ui.text import entropy_losses as text

PLACES = (-5.0, -2.0, 0.0, 2.0)  # those of the course's table
ASKED = -5.0  # the z of the driving question


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for the label and a z at which both gradients are compared."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        y = int(controls.choice(f"{slug}.why.y", text.LABEL, text.LABELS, default="1"))
        at = controls.number(f"{slug}.z", text.AT, default=ASKED, low=-1000.0, high=1000.0, step=0.5)
    made = over_sums(board.SUMS, float(y), hand)
    places = np.array(list(dict.fromkeys((*PLACES, at))))
    compared = over_sums(places, float(y), hand)
    words = [
        table(compared, decimals),
        judged(over_sums(np.array([at]), float(y)), decimals),
        say(text.WHY),
        say(text.COMPLICATED),
    ]
    note = rounded(compared, over_sums(places, float(y)), hand) if hand else ""
    return Part(
        board.sums_run(made, y, brief=shell.presenting()),
        "\n\n".join(words),
        board.SOURCES,
        board.script(y, hand),
        note,
    )


def table(made: SumLosses, decimals: int) -> str:
    """Both losses and gradients at a few places."""
    rows = np.column_stack((made.a, made.cross, made.square, made.error, made.square_slope)).tolist()
    heads = ("a", "J_CE", "J_SE", say(text.HEAD_CROSS), say(text.HEAD_SQUARE))
    return markdown_table(
        [
            {"z": short(z)} | {head: numeral(v, decimals) for head, v in zip(heads, row, strict=True)}
            for z, row in zip(made.z.tolist(), rows, strict=True)
        ]
    )


def judged(made: SumLosses, decimals: int) -> str:
    """How much harder cross-entropy pushes where the neuron is wrong."""
    z, error = short(float(made.z[0])), float(made.error[0])
    if abs(error) <= 0.5:
        return say(text.RIGHT, z=z)
    damping = float(made.damping[0])
    return say(text.WRONG, z=z, ratio=numeral(1 / damping if damping else np.inf, min(decimals, 2)))


def verdict(guess: str | None, decimals: int, part: str) -> None:
    """Whether the answer to the driving question was right, and why; skipped, only beside the two losses."""
    if guess is None and part not in ("why", "descents"):
        return
    made = over_sums(np.array([ASKED]), 1.0)
    shown = {
        "cross": numeral(float(made.error[0]), max(decimals, 6)),
        "square": numeral(float(made.square_slope[0]), max(decimals, 6)),
        "damping": numeral(float(made.damping[0]), max(decimals, 6)),
        "factor": numeral(1 / float(made.damping[0]), 0),
    }
    judgment = [] if guess is None else [f"**{say(cross_entropy.VERDICT[guess])}**"]
    parts = {name: say(cross_entropy.PARTS[name]) for name in ("why", "descents")}
    see = "" if part in parts else say(cross_entropy.SEE, **parts)
    st.markdown("\n\n".join([*judgment, sentences(say(cross_entropy.REASON, **shown), see)]))


def rounded(made: SumLosses, exact: SumLosses, hand: int) -> str:
    """How much rounding at every step mattered, at the first place."""
    value, unrounded = (
        numeral(float(made.square_slope[0]), hand),
        numeral(float(exact.square_slope[0]), hand + 3),
    )
    return say(
        cross_entropy.HAND,
        d=hand,
        name=f"∂J_SE/∂z(z = {short(float(made.z[0]))})",
        value=value,
        exact=unrounded,
    )

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
    sums = board.swept(at)
    made = over_sums(sums, float(y), hand)
    places = np.array(list(dict.fromkeys((*PLACES, at))))
    compared = over_sums(places, float(y), hand)
    words = [
        table(compared, decimals),
        judged(over_sums(np.array([at]), float(y)), decimals),
        say(text.WHY),
        say(text.COMPLICATED),
    ]
    note = rounded(made, over_sums(sums, float(y)), hand) if hand else ""
    return Part(
        board.sums_run(made, y, at, by_hand=hand is not None, brief=shell.presenting()),
        "\n\n".join(words),
        board.SOURCES,
        board.script(y, hand),
        note,
        opening=int(np.abs(sums - at).argmin()),
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
    """Whether the neuron is wrong, undecided or right, and how much harder cross-entropy pushes."""
    z, error, damping = (float(v[0]) for v in (made.z, made.error, made.damping))
    many = damping < 1e-300
    ratio = "" if many else numeral(1 / damping, min(decimals, 2))
    case = text.UNDECIDED if abs(error) == 0.5 else text.WRONG if abs(error) > 0.5 else text.RIGHT
    return say(case, z=short(z), times=say(text.TIMES[many], ratio=ratio))


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
    """How much rounding at every step mattered to the cross-entropy, where it did most."""
    off = np.abs(made.cross - exact.cross)
    k = int(np.flatnonzero(off == off.max())[exact.cross[off == off.max()].argmax()])
    numbers = numeral(float(made.cross[k]), hand), numeral(float(exact.cross[k]), hand + 3)
    name = f"J_CE(z = {short(float(made.z[k]))})"
    told = say(cross_entropy.HAND, d=hand, name=name, value=numbers[0], exact=numbers[1])
    return sentences(told, say(text.ROUNDED_TO, a=short(float(made.a[k]))))

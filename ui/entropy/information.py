"""Information, entropy, cross-entropy and divergence of two distributions that are shaped by hand."""

import math
from decimal import Decimal
from functools import partial

import numpy as np
import streamlit as st

from core.arrays import Array
from core.distribution import normalized, reshaped
from core.information import Comparison, compared, divergence, entropy
from ui import controls, matrix, shell
from ui.boards import entropy_information as board
from ui.language import Text, say, sentences
from ui.numerals import numeral, short, signed
from ui.part import Part
from ui.text import cross_entropy as text

FIRST = {  # of 3, 4, 5 events: p and q
    3: ("0.7 0.2 0.1", "0.2 0.3 0.5"),
    4: ("0.5 0.25 0.125 0.125", "0.25 0.25 0.25 0.25"),
    5: ("0.4 0.2 0.2 0.1 0.1", "0.1 0.3 0.1 0.2 0.3"),
}


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for p and q, compare them event by event, and tell what the sums mean."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        n = controls.whole(f"{slug}.events", text.EVENTS, default=3, low=3, high=5)
        bits = controls.switch(f"{slug}.bits", text.BITS)
        keys = f"{slug}.p{n}", f"{slug}.q{n}"
        for name, called in text.PRESETS.items():
            st.button(say(called), key=f"{slug}.preset.{name}", on_click=preset, args=(name, *keys, n))
    with controls.folded(f"{slug}.typed", text.TYPED), st.container(horizontal=True):
        p = line_asked(keys[0], text.P_LINE, FIRST[n][0])
        q = line_asked(keys[1], text.Q_LINE, FIRST[n][1])
    told = told_of(keys[0], text.P_LINE, FIRST[n][0]), told_of(keys[1], text.Q_LINE, FIRST[n][1])
    base = 2.0 if bits else math.e
    both = compared(p, q, base, hand)
    exact = compared(p, q, base)
    words = [*filter(None, told), *outcome(both, exact, base, decimals)]
    note = rounded(exact, both, hand) if hand else ""
    return Part(
        board.information_run(both, bits=bits, brief=shell.presenting()),
        "\n\n".join(words),
        board.SOURCES,
        board.script(both, hand, bits=bits),
        note,
        partial(bar_picked, keys, n),
    )


def line_asked(key: str, label: Text, default: str) -> Array:
    """The distribution in a typed line, or the default while the line holds none."""
    typed = controls.typed(key, label, default=default, most=200)
    found = line_read(typed, len(default.split()))
    return normalized(found) if found is not None else np.array(default.split(), dtype=np.float64)


def line_read(typed: str, n: int) -> Array | None:
    """n numbers of at least 0, not all 0; else None.

    >>> line_read("1 2 1", 3).tolist(), line_read("1 -2 1", 3), line_read("0 0 0", 3)
    ([1.0, 2.0, 1.0], None, None)
    """
    found = matrix.read(typed, 1, n)
    return found[0] if found is not None and (found >= 0).all() and found.sum() > 0 else None


def told_of(key: str, label: Text, default: str) -> str:
    """What had to be done with a typed line, if anything."""
    n = len(default.split())
    found = line_read(str(st.session_state[key]), n)
    if found is None:
        st.warning(say(text.BAD_LINE, label=say(label), n=n, example=default))
        return ""
    total = float(found.sum())
    return "" if abs(total - 1) < 1e-9 else say(text.SCALED, label=say(label), total=short(total))


def preset(name: str, p_key: str, q_key: str, n: int) -> None:
    """Put a well-known distribution into the controls."""
    lines = {"uniform": " ".join([f"{1 / n:.12g}"] * n), "certain": " ".join(["1", *["0"] * (n - 1)])}
    if name in lines:
        st.session_state[p_key] = lines[name]
    elif name == "equal":
        st.session_state[q_key] = st.session_state.get(p_key, FIRST[n][0])
    else:
        st.session_state[p_key], st.session_state[q_key] = FIRST[n]


def bar_picked(keys: tuple[str, str], n: int, x: float, y: float) -> None:
    """Make the bar at x as high as y; its left half is p, its right half q."""
    event = min(max(round(x), 1), n)
    side = int(x >= event)
    found = line_read(str(st.session_state.get(keys[side], "")), n)
    old = normalized(found) if found is not None else np.array(FIRST[n][side].split(), dtype=np.float64)
    st.session_state[keys[side]] = matrix.line(reshaped(old, event - 1, round(y, 2))[None])


def outcome(both: Comparison, exact: Comparison, base: float, decimals: int) -> list[str]:
    """The identity with its numbers, what KL is, and how much of the largest entropy there is."""
    n, log = len(both.p), "log₂" if base == 2.0 else "ln"
    most = math.log(n) / math.log(base)
    shown = {"entropy": both.entropy[-1], "most": most, "back": divergence(both.q, both.p, base)}
    shown = {name: numeral(float(v), decimals) for name, v in shown.items()}
    shown["unit"] = say(text.UNITS[base == 2.0])
    if np.isinf(both.cross[-1]):
        events = say(text.BETWEEN).join(str(k + 1) for k in np.flatnonzero((both.p > 0) & (both.q == 0)))
        words = [say(text.INFINITE, events=events, **shown)]
    else:
        words = [identity(both, decimals, shown["unit"]), excess(both, exact, decimals, shown["back"])]
    share = numeral(100 * entropy(both.p, base) / most, 1)
    certain = both.p.max() == 1
    words.append(say(text.CERTAIN) if certain else say(text.LARGEST, n=n, log=log, share=share, **shown))
    if (both.p == 0).any():
        words.append(say(text.NEVER, log=log))
    return [*words, *([say(text.COURSE_SLIP)] if sorted(both.p.tolist()) == [0.1, 0.2, 0.7] else [])]


def identity(both: Comparison, decimals: int, unit: str) -> str:
    """H(p, q) = H(p) + KL(p‖q) with its numbers; whether they add up as shown is said."""
    ends = {"cross": both.cross, "entropy": both.entropy, "kl": both.divergence}
    cross, h, kl = (Decimal(numeral(float(v[-1]), decimals)) for v in ends.values())
    shown = {name: signed(float(v[-1]), decimals) for name, v in ends.items()}
    adds = cross == h + kl
    told = say(text.IDENTITY, sign="=" if adds else "≈", unit=unit, **shown)
    return told if adds else sentences(told, say(text.LAST_DIGIT))


def excess(both: Comparison, exact: Comparison, decimals: int, back: str) -> str:
    """Whether KL is 0, and that it is not a distance."""
    if np.allclose(both.p, both.q, rtol=0, atol=1e-12):
        return say(text.KL_ZERO)
    kl, unrounded = (numeral(float(v.divergence[-1]), decimals) for v in (both, exact))
    swallowed = both.divergence[-1] <= 0
    some = say(text.KL_SWALLOWED, kl=kl, exact=unrounded) if swallowed else say(text.KL_SOME)
    return sentences(some, say(text.BACK[back == (unrounded if swallowed else kl)], back=back))


def rounded(exact: Comparison, both: Comparison, hand: int) -> str:
    """How much rounding at every step mattered."""
    value, unrounded = (numeral(float(v.cross[-1]), d) for v, d in ((both, hand), (exact, hand + 3)))
    return say(text.HAND, d=hand, name="H(p, q)", value=value, exact=unrounded)

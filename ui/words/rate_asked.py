"""What the page “Learning rate” asks for: start, function and rates, each checked before it is used."""

import numpy as np
import streamlit as st

from core.arrays import Array
from core.ground import Ground, bowl, own, parabola
from ui import controls, matrix
from ui.boards import learning_rate as board
from ui.language import Text, say
from ui.numerals import short
from ui.text import learning_rate as text
from ui.words.landscape import read


def start_asked(slug: str, *, two: bool) -> tuple[float, ...]:
    """Where the runs start: of the bowl two numbers, else one."""
    if not two:
        return (controls.number(f"{slug}.x", text.START, default=board.START, low=-1e6, high=1e6),)
    x, y = board.BOWL_START
    return (
        controls.number(f"{slug}.bowl.x", text.START, default=x, low=-1e6, high=1e6),
        controls.number(f"{slug}.bowl.y", text.START_Y, default=y, low=-1e6, high=1e6),
    )


def ground_of(name: str, typed: str, kappa: float, start: tuple[float, ...]) -> Ground:
    """The function chosen; if a typed one cannot be read, a sentence says why, and the page ends here."""
    x = start[0]
    if name == "parabola":
        return parabola(x)
    if name == "bowl":
        return bowl(kappa, (x, start[1]))
    if len(read(typed).names) > 1:
        st.warning(say(text.TWO_VARIABLES))
        st.stop()
    ground = own(typed, x)
    if not np.isfinite(ground.f.value(ground.f.places(x))).all():
        st.warning(say(text.NO_START, start=short(x)))
        st.stop()
    return ground


def rates_asked(key: str, label: Text) -> Array:
    """The rates typed, 1 to 8 of them, each once; if they are none, the default."""
    default = np.array(board.RATES)
    typed = controls.typed(key, label, default=matrix.line(default[None]), most=200)
    found = rates_read(typed)
    return default if found is None else found


def rates_read(typed: str) -> Array | None:
    """The rates in a text, each once in the order typed; None if they are not 1 to 8 numbers above 0.

    >>> rates_read("0.5 0.1, 0.5").tolist(), rates_read("0.5 -1"), rates_read("banana")
    ([0.5, 0.1], None, None)
    """
    found = matrix.numbers(typed, 8)
    return np.array(list(dict.fromkeys(found.tolist()))) if found is not None and (found > 0).all() else None


def rates_told(key: str) -> None:
    """A sentence if the rates typed cannot be used, wherever the field itself is hidden."""
    if rates_read(str(st.session_state[key])) is None:
        default = matrix.line(np.array(board.RATES)[None])
        st.warning(say(text.BAD_RATES, example="0.1 0.2 0.4", default=default))

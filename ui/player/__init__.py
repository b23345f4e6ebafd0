"""The player: figures, transport bar, formulas and ledger of one run, all on one step.

The run is sent once. The component's files beside this one: `player.html`, `player.css` and, joined in this
order, `numeral.js` (numbers), `theme.js` (colors), `overlay.js` (marks that move), `scene.js` (surfaces that
can be turned), `figure.js` (charts that stand still), `player.js` (step, keys, transport).
"""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import streamlit as st

from ui.language import Language, language
from ui.player.formula import mathml
from ui.player.libraries import install
from ui.player.message import sent_column, sent_figures, sent_formula, sent_table
from ui.player.run import Column, Figure, Formula, Grid, Run, Scene
from ui.text import player as text

HERE = Path(__file__).parent
PLAIN = ("accumulate", "current", "alone", "tall", "small", "follow", "window")  # of a run, sent as they are
SCRIPTS = ("numeral.js", "theme.js", "overlay.js", "scene.js", "figure.js", "player.js")

_component = st.components.v2.component(
    "neural_blackboard_player",
    html=(HERE / "player.html").read_text(encoding="utf-8"),
    css=(HERE / "player.css").read_text(encoding="utf-8"),
    js="\n".join((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS),
)


@cache
def _words(language: Language) -> dict[str, str]:
    return {name: getattr(words, language) for name, words in text.WORDS.items()}


def still(key: str, *figures: Figure, decimals: int = 4) -> None:
    """Figures alone, drawn as the player draws them."""
    described, tables = sent_figures(figures)
    data = {
        "figures": described,
        "words": _words(language()),
        "decimals": decimals,
        "formulas": [],
        "columns": [],
    }
    _component(key=key, data=data | tables | {"id": "still", "ledger": None, "start": 0})


def play(
    slug: str,
    run: Run,
    *,
    decimals: int,
    presenting: bool,
    picks: Sequence[str] | Callable[[float, float], None] = (),
    opening: int = 0,
) -> int:
    """Show a run and say at which step the visitor left it; the link keeps that as `<slug>.step`.

    `picks` names the controls that a click into a figure with `pick` sets, of x, or of x and y; or it is a
    callback that gets the place and sets them itself.
    `opening` is the step shown first where the link names none.
    """
    key = f"{slug}.player"

    def picked() -> None:
        x, y = (float(f"{st.session_state[key].picked[axis]:.12g}") for axis in "xy")
        if callable(picks):
            picks(x, y)
            return
        for name, value in zip(picks, (x, y), strict=False):
            st.session_state[name] = value

    start = st.session_state.setdefault(f"{key}.start", _step_in_link(slug, opening))
    described, tables = sent_figures(run.figures)
    data = tables | {
        "ledger": sent_table(run.ledger),
        "columns": [sent_column(c) for c in run.columns],
        "figures": described,
        "formulas": [sent_formula(f) for f in run.formulas],
        "constants": dict(run.constants),
        **{name: getattr(run, name) for name in PLAIN},
        "words": _words(language()) | {"position": run.position},
        "decimals": decimals,
        "presenting": presenting,
        "name": slug,
        "start": start,
        "id": f"{slug}",
    }
    with st.container(key="stage"):
        result = _component(key=key, data=data, on_step_change=_nothing, on_picked_change=picked)
    step = start if result.step is None else int(result.step)
    step = min(max(step, 0), len(run.ledger) - 1)
    if st.query_params.get(f"{slug}.step", "0") != str(step):
        st.query_params[f"{slug}.step"] = str(step)
    return step


def _step_in_link(slug: str, opening: int) -> int:
    asked = st.query_params.get(f"{slug}.step", str(opening))
    return int(asked) if asked.isdecimal() and len(asked) < 7 else 0


def _nothing() -> None:
    """Streamlit reports a state only if something listens to its change."""


__all__ = ["Column", "Figure", "Formula", "Grid", "Run", "Scene", "install", "mathml", "play", "still"]

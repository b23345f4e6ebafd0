"""Which line has the smallest squared errors? By hand on sliders, then in the three steps of the proof."""

from functools import partial

import streamlit as st

from core.derivation import derivation
from core.least_squares import fit
from core.losses import minimum
from core.ranges import reach
from ui import altered, controls, dataset, player, practice, question, shell, takeaway
from ui.boards import least_squares as board
from ui.boards.least_squares_script import script
from ui.language import say
from ui.practice.least_squares import exercise
from ui.text import least_squares as text
from ui.words import fit_words

SLUG = "least_squares"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
dataset.note()
data, decimals = dataset.current(), shell.decimals()
altered.ask_anew(SLUG, data)
picture, names = partial(board.picture, data), fit_words.column_names(data)
said = question.ask(SLUG, text.QUESTIONS[data.code], picture=picture, **names)

# ask
near = reach(data.moments)
altered.set_anew(SLUG, data, near)
w_range = {"low": -near.w_high, "high": near.w_high, "step": near.w_step, "format": "%.6g"}
b_range = {"low": near.b_low, "high": near.b_high, "step": near.b_step, "format": "%.6g"}
with st.container(horizontal=True):
    w = controls.sliding(f"{SLUG}.w", text.W, default=0.0, **w_range)
    b = controls.sliding(f"{SLUG}.b", text.B, default=near.b_start, **b_range)
ends = {"low": -1e100, "high": 1e100}
with st.expander(say(text.BREAK)), st.container(horizontal=True, vertical_alignment="bottom"):
    one = controls.switch(f"{SLUG}.outlier", text.OUTLIER)
    x = controls.number(f"{SLUG}.x", text.OUTLIER_X, default=near.x_far, step=near.x_step, **ends)
    y = controls.number(f"{SLUG}.y", text.OUTLIER_Y, default=near.y_far, step=near.y_step, **ends)
    same_x = controls.switch(f"{SLUG}.same_x", text.SAME_X)

# compute
guess, moved = float(said) if said else None, (x, y) if one else None
changed = altered.current(SLUG, data, same_x=same_x, moved=moved)
hand = altered.by_hand(changed.data, shell.by_hand())
sums, places = (hand, decimals) if hand else (changed.data.moments, None)
other_w = minimum(data.moments)[0]
run = derivation(sums, w, b, other_w=other_w, decimals=places)
line = fit(changed.data.moments) if run.unique else None

# show
st.markdown(fit_words.squares_words(data) + (" " + say(text.PICK) if moved else ""))
shown = board.derivation_run(run, data, changed.data, sums, near, guess=guess, moved=moved)
picks = (f"{SLUG}.x", f"{SLUG}.y")
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting(), picks=picks)
if line:
    told = fit_words.moved_words(data, line, moved, decimals, same_x=same_x)
    st.markdown(fit_words.guess_words(guess, line, decimals) + "\n\n" + told)
    st.markdown(fit_words.fitted_words(line, run, data, decimals))
    fit_words.rounding(run, line, hand, decimals)
    fit_words.proof(changed.data.moments, line, decimals)
    fit_words.forms(changed, line)
    board.residuals(changed.data, line, decimals)
    st.markdown(say(text.RESIDUAL_WORDS))
else:
    st.warning(fit_words.not_unique_words(run, sums, decimals))

shell.show_source(*board.SOURCES)
home = script(w, b, same_x=same_x, moved=moved, other_w=other_w, decimals=places)
takeaway.show(SLUG, say(text.PROOF), shown.ledger, home, data.samples)
practice.show(SLUG, exercise, decimals)

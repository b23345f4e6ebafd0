"""Which x makes three nested functions give y? The error goes back through them and corrects x."""

from functools import partial

import streamlit as st

from core.nonlinear_passes import propagate
from ui import controls, player, practice, question, section, shell, takeaway
from ui.boards import nonlinear_backprop as board
from ui.boards.nonlinear_backprop_row import show_picture
from ui.language import say
from ui.practice.nonlinear_backprop import exercise
from ui.text import nonlinear_backprop as text
from ui.words import newton
from ui.words import nonlinear_backprop as words

SLUG = "nonlinear_backprop"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals, hand = shell.decimals(), shell.by_hand()
before = partial(show_picture, SLUG, board.START, board.ASKED, decimals)
answer = question.ask(SLUG, text.QUESTION, picture=before, **words.asked(decimals))
guess = None if answer is None else float(answer)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    x = controls.number(f"{SLUG}.x", text.START, default=board.START, low=-100.0, high=1e6)
    target = controls.choice(f"{SLUG}.target", text.TARGET, text.TARGETS, default="course")
    if target == "own":
        y = controls.number(f"{SLUG}.y", text.OWN, default=2.0, low=-5.0, high=5.0)
    else:
        y = board.TARGETS[target]
    tolerance = controls.number(f"{SLUG}.tolerance", text.TOLERANCE, **board.TOLERANCE)
with controls.folded(f"{SLUG}.more", text.MORE), st.container(horizontal=True, vertical_alignment="bottom"):
    rule = controls.choice(f"{SLUG}.rule", text.RULE, text.RULES, default="back")
    rate = None
    if rule == "gradient":
        rate = controls.number(f"{SLUG}.rate", text.RATE, default=50.0, low=1e-3, high=1e6, step=1.0)
    limit = controls.whole(f"{SLUG}.limit", text.LIMIT, default=20, low=0, high=2000)
    guard = controls.switch(f"{SLUG}.guard", text.GUARD, default=True, help=text.GUARD_HELP)

# compute
settings = {"tolerance": tolerance, "limit": limit, "rate": rate, "guard": guard}
exact = propagate(x, y, **settings)
run = propagate(x, y, **settings, decimals=hand) if hand else exact

# show
words.domain(x, y, decimals)
shown = board.pass_run(run, guess, hand, brief=shell.presenting())
at = player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting())
st.markdown(words.outcome(run, tolerance, decimals))
words.verdict(guess, decimals)
words.rounding(run, exact, hand)

with section.folded(f"{SLUG}.newton", text.NEWTON) as opened:
    if opened.open:
        st.markdown(newton.newton(exact, at, decimals))
with section.folded(f"{SLUG}.gradient", text.GRADIENT) as opened:
    if opened.open:
        newton.gradient(SLUG, x, y, tolerance, decimals)
shell.show_source(*board.SOURCES)
takeaway.show(SLUG, say(text.ROW), shown.ledger, board.script(x, y, settings, hand), None)
practice.show(SLUG, exercise, decimals)

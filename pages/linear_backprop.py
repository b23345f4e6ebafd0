"""How does the error at z find its way back to w and b, and how much of it does each path carry?"""

from functools import partial

import streamlit as st

from core.linear_passes import propagate
from ui import controls, player, practice, question, section, shell, takeaway
from ui.boards import linear_backprop as board
from ui.boards.linear_backprop_graph import show_picture
from ui.language import say
from ui.practice.linear_backprop import exercise
from ui.text import linear_backprop as text
from ui.words import linear_backprop as words
from ui.words import linear_compared as compared

SLUG = "linear_backprop"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals, hand = shell.decimals(), shell.by_hand()
before = partial(show_picture, SLUG, **board.START, decimals=decimals)
answer = question.ask(SLUG, text.QUESTION, picture=before, **words.asked())
guess = None if answer is None else float(answer)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    variables = controls.choice(f"{SLUG}.variables", text.VARIABLES, text.VARIABLE_CHOICES, default="b")
    rule = controls.choice(f"{SLUG}.rule", text.RULE, text.RULES, default="kept")
    within = controls.choice(f"{SLUG}.tolerance", text.TOLERANCE, text.TOLERANCES, default="fine")
    rate = 2.5e-4
    if rule == "gradient":
        rate = controls.number(f"{SLUG}.rate", text.RATE, default=rate, low=1e-9, high=1.0, step=1e-5)
with controls.folded(f"{SLUG}.more", text.MORE), st.container(horizontal=True, vertical_alignment="bottom"):
    target = controls.number(f"{SLUG}.target", text.GOAL, default=board.TARGET, low=-1e6, high=1e6, step=1.0)
    w = controls.number(f"{SLUG}.w", text.START_W, default=board.START["w"], low=-1e3, high=1e3, step=0.5)
    b = controls.number(f"{SLUG}.b", text.START_B, default=board.START["b"], low=-1e3, high=1e3, step=0.5)
    halve = controls.switch(f"{SLUG}.halve", text.HALVE, default=True, help=text.HALVE_HELP)

# compute
tolerance, start = board.TOLERANCES[within], {"w": w, "b": b}
settings = {"variables": variables, "rule": rule, "tolerance": tolerance, "halve": halve, "rate": rate}
settings |= {"limit": 500 if rule == "gradient" else 50}
exact = propagate(**start, target=target, **settings)
run = propagate(**start, target=target, **settings, decimals=hand) if hand else exact

# show
shown = board.pass_run(run, guess, rate, halve=halve, brief=shell.presenting())
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting())
st.markdown(words.outcome(run, exact, rate, tolerance, decimals))
words.verdict(guess, decimals)
words.rounding(run, exact, hand)

compared.beside(words.runs(**start, target=target, tolerance=tolerance), decimals)
with section.folded(f"{SLUG}.whole", text.WHOLE) as opened:
    if opened.open:
        compared.whole(**start, target=target, tolerance=tolerance, decimals=decimals)
with section.folded(f"{SLUG}.bridge", text.BRIDGE) as opened:
    if opened.open:
        compared.bridge(SLUG, **start, target=target, variables=variables, tolerance=tolerance)
shell.show_source(*board.SOURCES)
takeaway.show(SLUG, say(text.BESIDE), shown.ledger, board.script(start, target, settings, hand), None)
practice.show(SLUG, exercise, decimals)

"""Which learning rates arrive, how soon, and from where on none does?"""

from functools import partial

import streamlit as st

from core.ground import side_by_side
from ui import controls, player, practice, question, section, shell, takeaway
from ui.boards import learning_rate as board
from ui.boards import rate_schedules as schedules
from ui.boards.rate_script import script
from ui.language import say
from ui.numerals import short
from ui.practice.learning_rate import exercise
from ui.text import learning_rate as text
from ui.words import learning_rate as words
from ui.words import rate_asked as asked
from ui.words import rate_schedules as schedule_words
from ui.words import rate_sweep as sweep

SLUG = "learning_rate"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals, hand = shell.decimals(), shell.by_hand()
before = partial(board.show_picture, SLUG)
answer = question.ask(SLUG, text.QUESTION, picture=before, start=short(board.START))
guess = None if answer is None else float(answer)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    part = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="rates")
    function = controls.choice(f"{SLUG}.function", text.FUNCTION, text.FUNCTIONS, default="parabola")
    two, scheduled, typed, kappa = function == "bowl", part == "schedules", board.OWN, 10.0
    number, most = board.UPDATES[part]
    updates = controls.whole(f"{SLUG}.{part}.updates", text.UPDATES, default=number, low=1, high=most)
    if two:
        kappa = controls.number(f"{SLUG}.kappa", text.KAPPA, default=10.0, low=1.0, high=1e4, step=1.0)
if function == "own":
    typed = controls.typed(f"{SLUG}.own", text.OWN, default=board.OWN, most=200, help=text.OWN_HELP)
with controls.folded(f"{SLUG}.more", text.MORE), st.container(horizontal=True, vertical_alignment="bottom"):
    if scheduled:
        first = text.SHARE_0 if two else text.RATE_0
        rate = controls.number(f"{SLUG}.rate", first, default=1.0, low=1e-6, high=100.0)
        shown = controls.choice(f"{SLUG}.column", text.LEDGER, text.SCHEDULE_LEDGERS, default="eta")
    else:
        rates = asked.rates_asked(f"{SLUG}.rates", text.SHARES if two else text.RATES)
        shown = controls.choice(f"{SLUG}.table", text.LEDGER, text.LEDGERS, default="J")
    start = asked.start_asked(SLUG, two=two)

# compute
ground = asked.ground_of(function, typed, kappa, start)
schedule = schedules.schedule_of(rate, updates) if scheduled else board.schedule_of(rates, updates)
exact = side_by_side(ground, schedule)
run = side_by_side(ground, schedule, hand) if hand else exact

# show
if scheduled:
    st.markdown(schedule_words.limit_words(ground, rate))
    made = schedules.schedule_run(ground, run, schedule, shown=shown, hand=hand)
    outcome, names = schedule_words.outcome(ground, run, schedule, decimals, hand), schedule_words.names()
else:
    asked.rates_told(f"{SLUG}.rates")
    st.markdown(words.limit_words(ground, decimals))
    made = board.race_run(ground, run, rates, guess, shown=shown, hand=hand)
    outcome, names = words.outcome(ground, run, rates, decimals, hand), words.names(ground, rates)
player.play(SLUG, made, decimals=decimals, presenting=shell.presenting())
st.markdown(outcome)
words.verdict(guess)
words.rounding(run, exact, names, hand)

with section.folded(f"{SLUG}.sweep", text.SWEEP) as opened:
    if opened.open:
        sweep.needed(SLUG, ground, function, decimals)
with section.folded(f"{SLUG}.dimensions", text.DIMENSIONS) as opened:
    if opened.open:
        sweep.dimensions(decimals)
shell.show_source(*(schedules.SOURCES if scheduled else board.SOURCES))
home = script(ground, schedule[0], updates, hand, scheduled=scheduled)
takeaway.show(SLUG, say(text.PARTS[part]), made.ledger, home, None)
practice.show(SLUG, exercise, decimals)

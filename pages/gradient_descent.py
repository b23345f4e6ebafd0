"""Where does a step against the gradient lead, and where do many of them end?"""

from functools import partial

import streamlit as st

from ui import player, practice, question, shell, takeaway
from ui.boards import gradient_descent as board
from ui.descent import several, walking
from ui.descent.asking import PLACES, asked
from ui.language import say
from ui.practice.gradient_descent import exercise
from ui.text import gradient_descent as text
from ui.words import gradient_question as words

SLUG = "gradient_descent"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals = shell.decimals()
answer = question.ask(SLUG, text.QUESTION, picture=partial(board.show_picture, SLUG), **words.about())
guess = None if answer is None else float(answer)

# ask
chosen, key = asked(SLUG)

# compute
if chosen.rule == "race":
    shown = several.race(chosen, decimals)
elif chosen.starts == "several":
    shown = several.water(chosen, decimals)
else:
    shown = walking.one(chosen, guess, decimals)

# show
picks = tuple(f"{key}.{place}" for place in PLACES[: len(chosen.start)])
player.play(SLUG, shown.run, decimals=decimals, presenting=shell.presenting(), picks=picks)
st.markdown(shown.words)
words.verdict(guess)
if shown.note:
    st.info(shown.note)
shell.show_source(*shown.sources)
takeaway.show(SLUG, chosen.terrain.formula, shown.run.ledger, shown.script, None)
practice.show(SLUG, exercise, decimals)

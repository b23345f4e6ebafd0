"""How do errors become one number, and what does squaring them do to a line and to an outlier?"""

import streamlit as st

from ui import controls, player, practice, question, shell, takeaway
from ui.language import say
from ui.practice.squared_error import exercise
from ui.squared import errors, lines, outlier
from ui.text import squared_error as text
from ui.words.squared_verdict import verdict

SLUG = "squared_error"
PARTS = {"errors": errors.part, "lines": lines.part, "outlier": outlier.part}
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
answer = question.ask(SLUG, text.QUESTION)
guess = None if answer is None else float(answer)
decimals, hand = shell.decimals(), shell.by_hand()

# ask and compute
name = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="errors")
part = PARTS[name](SLUG, decimals, hand, guess)

# show
player.play(f"{SLUG}.{name}", part.run, decimals=decimals, presenting=shell.presenting(), picks=part.picks)
if name == "errors":
    verdict(guess)
elif hand:
    st.info(say(text.NOT_BY_HAND))
st.markdown(part.words)
if part.more:
    part.more()

shell.show_source(*part.sources)
takeaway.show(SLUG, say(text.PARTS[name]), part.run.ledger, part.script, None)
practice.show(SLUG, exercise, decimals)

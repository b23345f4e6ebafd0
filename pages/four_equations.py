"""Which four lines carry the error of a network back to every weight?"""

import streamlit as st

from ui import controls, player, practice, question, shell, takeaway
from ui.boards import equations_network
from ui.equations import depth, derivation, sample, slips, training
from ui.language import say
from ui.practice.four_equations import exercise
from ui.text import four_equations as text
from ui.words import equations_sample as words

SLUG = "four_equations"
PARTS = {
    "sample": sample.part,
    "derivation": derivation.part,
    "slips": slips.part,
    "training": training.part,
    "depth": depth.part,
}
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
guess = question.ask(SLUG, text.QUESTION, picture=equations_network.show_picture)
decimals, hand = shell.decimals(), shell.by_hand()

# ask and compute
name = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="sample")
part = PARTS[name](SLUG, decimals, hand)

# show
player.play(f"{SLUG}.{name}", part.run, decimals=decimals, presenting=shell.presenting(), picks=part.picks)
if name == "sample":
    words.verdict(guess)
st.markdown(part.words)
if part.note:
    st.info(part.note)
if part.more:
    part.more()

shell.show_source(*part.sources)
takeaway.show(SLUG, say(text.PARTS[name]), part.run.ledger, part.script, None)
practice.show(SLUG, exercise, decimals)

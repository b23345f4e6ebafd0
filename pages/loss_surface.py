"""What shape has the loss over (w, b), where is its bottom, and what makes its contour lines circles?"""

from functools import partial

import streamlit as st

from ui import controls, dataset, player, practice, question, section, shell, takeaway
from ui.boards.loss_bowl import show_contour
from ui.language import say
from ui.practice.loss_surface import exercise
from ui.surface import asking, bowl, circle, rings
from ui.text import loss_surface as text
from ui.words import loss_circle, loss_minimum

SLUG = "loss_surface"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
asked, decimals = asking.line_land("course", 0, 0.5), shell.decimals()
guess = question.ask(SLUG, text.QUESTION, picture=partial(show_contour, SLUG, asked))

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    part = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="bowl")
    name = asking.asked_name(SLUG)
with controls.folded(f"{SLUG}.noise", text.SAMPLES):
    land = asking.asked_land(SLUG, name)
if name == "rooms":
    dataset.note()

# compute
if part == "rings":
    shown = rings.rings(SLUG, land, decimals)
elif part == "circle":
    shown = circle.circle(land, decimals)
else:
    shown = bowl.bowl(SLUG, land, decimals, shell.by_hand())

# show
picks = (f"{SLUG}.{land.name}.w", f"{SLUG}.{land.name}.b")
player.play(SLUG, shown.run, decimals=decimals, presenting=shell.presenting(), picks=picks)
st.markdown(shown.words)
loss_circle.verdict(guess, asked, decimals)
if shown.note:
    st.info(shown.note)
with section.folded(f"{SLUG}.where", text.WHERE) as opened:
    if opened.open:
        loss_minimum.where(SLUG, land, decimals)
shell.show_source(*shown.sources)
takeaway.show(SLUG, say(text.PARTS[part]), shown.run.ledger, shown.script, land.samples)
practice.show(SLUG, exercise, decimals)

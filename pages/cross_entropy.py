"""What does an event tell, and why are classifiers trained with cross-entropy instead of squared error?"""

import streamlit as st

from ui import controls, player, practice, question, section, shell, takeaway
from ui.entropy import binary, classes, descents, finite, information, why
from ui.language import say
from ui.practice.cross_entropy import exercise
from ui.text import cross_entropy as text
from ui.text import entropy_losses as losses

SLUG = "cross_entropy"
PARTS = {
    "information": information.part,
    "binary": binary.part,
    "classes": classes.part,
    "why": why.part,
    "descents": descents.part,
}
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
guess = question.ask(SLUG, text.QUESTION)
decimals, hand = shell.decimals(), shell.by_hand()

# ask and compute
name = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="why" if guess else "information")
part = PARTS[name](SLUG, decimals, hand)

# show
player.play(
    f"{SLUG}.{name}",
    part.run,
    decimals=decimals,
    presenting=shell.presenting(),
    picks=part.picks,
    opening=part.opening,
)
st.markdown(part.words)
if part.note:
    st.info(part.note)
why.verdict(guess, decimals, name)

with section.folded(f"{SLUG}.finite", losses.FINITE) as opened:
    if opened.open:
        finite.finite(decimals)
shell.show_source(*part.sources)
takeaway.show(SLUG, say(text.PARTS[name]), part.run.ledger, part.script, None)
practice.show(SLUG, exercise, decimals)

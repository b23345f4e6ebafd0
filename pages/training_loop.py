"""What does a network do again and again while it learns, and what changes?"""

import streamlit as st

from ui import controls, player, practice, question, section, shell, takeaway
from ui.language import say
from ui.practice.training_loop import exercise
from ui.text import training_games as games
from ui.text import training_loop as text
from ui.training import box, loop, number, target
from ui.words import training_loop as words

SLUG = "training_loop"
PARTS = {"loop": loop.part, "number": number.part, "box": box.part, "target": target.part}
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
guess = question.ask(SLUG, text.QUESTION)
decimals, hand = shell.decimals(), shell.by_hand()

# ask and compute
name = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="loop")
part = PARTS[name](SLUG, decimals, hand)

# show
player.play(f"{SLUG}.{name}", part.run, decimals=decimals, presenting=shell.presenting())
st.markdown(part.words)

if name == "loop":
    words.verdict(guess)
    with section.folded(f"{SLUG}.use", text.USE) as opened:
        if opened.open:
            words.inference(part.run, decimals)
    with section.folded(f"{SLUG}.kinds", text.KINDS) as opened:
        if opened.open:
            words.kinds(SLUG)
with section.folded(f"{SLUG}.like", games.LIKE) as opened:
    if opened.open:
        words.like_training()
shell.show_source(*part.sources)
takeaway.show(SLUG, say(text.PARTS[name]), part.run.ledger, part.script, None)
practice.show(SLUG, exercise, decimals)

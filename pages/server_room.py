"""The data of the regression pages: look at them, scale them, or bring your own."""

from functools import partial

import streamlit as st

from core.summary import scaled_steps
from ui import controls, dataset, player, practice, question, shell, takeaway
from ui.boards import server_room as board
from ui.files import own_data
from ui.language import say
from ui.markdown import markdown_table
from ui.practice.server_room import exercise
from ui.text import server_room as text
from ui.words import overview

SLUG = "server_room"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
data, decimals = dataset.current(), shell.decimals()
own_data.in_use(data)
dataset.note(names=False)
picture = partial(player.still, f"{SLUG}.picture", board.picture(data))
guess = question.ask(SLUG, text.QUESTION, picture=picture)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    scale = controls.choice(f"{SLUG}.scale", text.SCALE, text.SCALES, default="z_score")
    shared = controls.switch(f"{SLUG}.shared", text.SHARED, help=text.SHARED_HELP)

# compute
scaling = data.scalings[scale]
steps = scaled_steps(data.points["x"].to_numpy(), scaling, shell.by_hand())

# show
shown = board.sample_run(data, steps, scaling, shared=shared)
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting())
st.markdown(overview.outcome_words(data, scaling, decimals))
overview.verdict(guess)
overview.rounding(steps, scaling, decimals)

left, right = st.columns(2, gap="large")
with left:
    st.subheader(say(text.SHAPES), anchor=False)
    st.markdown(say(text.SHAPES_ARE, m=data.samples.m))
    st.markdown(f"${overview.shapes(data, decimals)}$")
with right:
    st.subheader(say(text.SUMMARY), anchor=False)
    st.markdown(markdown_table(overview.summary_rows(data, scaling, decimals)))
    st.caption(say(text.POPULATION))
own_data.section(data)
shell.show_source(*board.SOURCES[scale])
takeaway.show(SLUG, say(text.SUMMARY), shown.ledger, board.script(scale, steps.decimals), data.samples)
practice.show(SLUG, exercise, decimals)

"""How many kW will 346 servers need? Training found the line, inference uses it."""

from functools import partial

import streamlit as st

from core.inference import infer
from core.linear_descent import descend_closed_form
from core.moments import scaled_moments
from ui import controls, dataset, player, practice, question, shell, takeaway
from ui.boards import prediction as board
from ui.boards.prediction_lines import script
from ui.boards.prediction_question import asked, picture
from ui.files import many_predictions, model_file
from ui.language import say
from ui.markdown import markdown_table
from ui.practice.prediction import exercise
from ui.text import prediction as text
from ui.words import predictions, roads

SLUG = "prediction"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
dataset.note()
data, decimals, hand = dataset.current(), shell.decimals(), shell.by_hand()
at = asked(data)
guess = question.ask(SLUG, at.question, picture=partial(picture, data, at), **at.values)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    query = controls.number(f"{SLUG}.{at.name}", at.label, **at.control)
    road = controls.choice(f"{SLUG}.road", text.ROAD, text.ROADS, default="least_squares")
    level = controls.choice(f"{SLUG}.level", text.LEVEL, text.LEVELS, default="95")

# compute
scaling = data.scalings["z_score"]
run = descend_closed_form(scaled_moments(data.moments, scaling), **board.TRAINING)
reached = roads.three_roads(data, run, scaling)
known = predictions.lines(data.moments, reached, model_file.loaded(SLUG))
model = known.get(road, known["least_squares"])
settings = {"level": board.LEVELS[level], "unit": at.unit}
exact = infer(model, query, **settings)
steps = infer(model, query, **settings, decimals=hand)

# show
if road not in known:
    st.info(say(text.NOT_LOADED))
shown = board.inference_run(steps, model, data, at, guess, level)
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting())
st.markdown(predictions.outcome(steps, at, level, decimals))
predictions.warn_beyond(steps, model, decimals)
predictions.verdict(guess, infer(model, at.query, **settings), at, decimals)
predictions.rounding(steps, exact, hand)
with st.expander(say(text.FILE)):
    model_file.exchange(SLUG, model, decimals)

st.subheader(say(text.COMPARED), anchor=False)
st.markdown(say(text.COMPARED_WORDS))
st.markdown(markdown_table(predictions.comparison_table(run, model, steps, decimals)))
st.subheader(say(text.SAME), anchor=False)
st.markdown(say(text.SAME_WORDS, rate=f"{run.rate:g}", k=run.last))
st.markdown(markdown_table(predictions.same_answer_table(known, exact.x, decimals)))
st.subheader(say(text.MANY), anchor=False)
many_predictions.part(SLUG, model, level, at, decimals)

shell.show_source(*board.SOURCES)
takeaway.show(SLUG, say(text.COMPARED), shown.ledger, script(model, query, decimals=hand, **settings), None)
practice.show(SLUG, exercise, decimals)

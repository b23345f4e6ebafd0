"""Do least squares, gradient descent and a one-neuron network end at the same line?"""

import streamlit as st

from core import linear_descent, single_sample
from core.moments import scaled_moments
from core.scaling import scaled
from ui import controls, dataset, player, practice, question, section, shell, takeaway
from ui.boards import descent_script
from ui.boards import regression_descent as board
from ui.language import say
from ui.markdown import markdown_table
from ui.practice.regression_descent import exercise
from ui.text import regression_descent as text
from ui.words import outcomes, roads

SLUG = "regression_descent"
ASKED_RATE = 1.5
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
dataset.note()
data, decimals = dataset.current(), shell.decimals()
guess = question.ask(SLUG, text.QUESTION, rate=ASKED_RATE)

# ask
with st.container(horizontal=True, vertical_alignment="bottom"):
    method = controls.choice(f"{SLUG}.method", text.METHOD, text.METHODS, default="descent")
    rate = controls.number(f"{SLUG}.rate", text.RATE, default=ASKED_RATE, low=1e-9, high=1e6, step=0.1)
    epochs = 100
    if method != "one_pass":
        epochs = controls.whole(f"{SLUG}.epochs", text.EPOCHS, default=100, low=1, high=1000)
with controls.folded(f"{SLUG}.more", text.MORE), st.container(horizontal=True, vertical_alignment="bottom"):
    loss = controls.choice(f"{SLUG}.loss", text.LOSS, text.LOSSES, default="half_mean")
    scale = controls.choice(f"{SLUG}.scale", text.SCALE, text.SCALES, default="raw")
    w = controls.number(f"{SLUG}.w", text.START_W, default=0.0, low=-1e6, high=1e6)
    b = controls.number(f"{SLUG}.b", text.START_B, default=0.0, low=-1e6, high=1e6)

# compute
scaling = data.scalings[scale]
fitted = scaled_moments(data.moments, scaling)
settings = {"rate": rate, "epochs": epochs, "w": w, "b": b, "loss": loss, "tolerance": roads.TOLERANCE}
x, y = scaled(data.samples.x[:1000], scaling), data.samples.y[:1000]
exact = linear_descent.descend_closed_form(fitted, **settings)
hand = shell.by_hand() if data.samples.m <= 1000 and method != "one_pass" else None
run = linear_descent.descend(x, y, **settings, decimals=hand) if hand else exact
walk = single_sample.one_pass(x, y, rate=rate, w=w, b=b) if method == "one_pass" else None

# show
limits = say(text.ONE_PASS) if walk else outcomes.limit_words(fitted, loss, rate, decimals)
st.markdown(f"{limits} {say(text.PICK)}" + (f" {say(text.SAME_MINIMUM)}" if loss != "half_mean" else ""))
shown = (
    board.pass_run(walk, data, fitted, scaling, rate)
    if walk
    else board.epoch_run(run, data, fitted, scaling, neuron=method == "neuron", decimals=hand)
)
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting(), picks=(f"{SLUG}.w", f"{SLUG}.b"))
words = (
    outcomes.pass_words(walk, data, fitted, rate, decimals)
    if walk
    else outcomes.descent_words(run, fitted, decimals)
)
st.markdown(words)
outcomes.verdict(guess, data.moments, ASKED_RATE)
outcomes.rounding(run, exact, hand, decimals)

with section.folded(f"{SLUG}.roads", text.ROADS) as compared:
    if compared.open:
        reached = roads.three_roads(data, exact, scaling)
        if taken := walk or (run if hand else None):
            reason = outcomes.pass_reason(walk, fitted, rate) if walk else "rounded"
            own = roads.ended(method, taken.w[-1], taken.b[-1], data.moments, reason, taken.last, scaling)
            reached = roads.with_road(reached, own)
        st.markdown(markdown_table(roads.road_table(reached, decimals)))
        st.markdown(roads.roads_words(data.samples.m))
shell.show_source(*descent_script.SOURCES[method])
takeaway.show(
    SLUG, say(text.ROADS), shown.ledger, descent_script.script(method, settings, scaling, hand), data.samples
)
practice.show(SLUG, exercise, decimals)

"""What does a neuron do with its inputs, what do several do side by side, and why is an activation needed?"""

from functools import partial

import streamlit as st

from core.activations import ACTIVATIONS
from core.layers import layer
from core.three_layers import drawn_layers, one_layer, three_layers
from core.weighted_sum import neuron
from ui import controls, matrix, player, practice, question, shell, takeaway
from ui.boards import neuron_gallery, neuron_layer, neuron_linear, neuron_one
from ui.language import say
from ui.practice.neuron import exercise
from ui.text import neuron as text
from ui.words import neuron as words

SLUG = "neuron"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals, hand = shell.decimals(), shell.by_hand()
guess = question.ask(SLUG, text.QUESTION, picture=words.picture, **words.asked())

row = partial(st.container, horizontal=True, vertical_alignment="bottom")
number = partial(controls.number, low=-1e3, high=1e3, format="%.10g")
part = controls.choice(f"{SLUG}.part", text.PART, text.PARTS, default="one")
if part == "linear":
    kind = controls.choice(f"{SLUG}.between", text.BETWEEN, text.ACTIVATIONS, default="identity")
else:
    kind = controls.choice(f"{SLUG}.activation", text.ACTIVATION, text.ACTIVATIONS, default="sigmoid")
function = ACTIVATIONS[kind].function

if part == "one":
    with row():
        b = number(f"{SLUG}.b", text.BIAS, default=neuron_one.BIAS)
        threshold = controls.switch(f"{SLUG}.threshold", text.THRESHOLD, help=text.THRESHOLD_HELP)
    with controls.folded(f"{SLUG}.numbers", text.NUMBERS):
        with row():
            n = controls.whole(f"{SLUG}.n", text.COUNT, default=3, low=2, high=4)
            outputs = controls.whole(f"{SLUG}.outputs", text.OUTPUTS, default=1, low=1, high=3)
        with row():
            x = tuple(number(f"{SLUG}.{k}", text.X[k], default=v) for k, v in neuron_one.INPUTS[:n])
            w = tuple(number(f"{SLUG}.{k}", text.W[k], default=v) for k, v in neuron_one.WEIGHTS[:n])
    run = neuron(x, w, b, function, hand)
    shown = neuron_one.neuron_run(run, kind, threshold=threshold, outputs=outputs, guess=guess)
    script = neuron_one.script(run, kind, hand)
elif part == "layer":
    convention = controls.choice(f"{SLUG}.convention", text.CONVENTION, text.CONVENTIONS, default="rows")
    with controls.folded(f"{SLUG}.matrices", text.MATRICES):
        X = matrix.asked(f"{SLUG}.samples", text.SAMPLES, neuron_layer.SAMPLES, most=4)
        W = matrix.asked(f"{SLUG}.weights", text.WEIGHTS, neuron_layer.WEIGHTS)
        B = matrix.asked(f"{SLUG}.biases", text.BIASES, neuron_layer.BIASES)
    run = layer(X, W, B, function, hand)
    shown = neuron_layer.layer_run(run, kind, columns=convention == "columns", brief=shell.presenting())
    script = neuron_layer.script(run, kind, hand)
elif part == "gallery":
    reach = controls.number(f"{SLUG}.reach", text.REACH, default=5.0, low=0.1, high=300.0, step=5.0)
    shown, script = neuron_gallery.gallery_run(kind, reach), neuron_gallery.script(kind, reach)
else:
    with row():
        layers = drawn_layers(controls.whole(f"{SLUG}.draw", text.SEED, default=1, low=1, high=50))
        x = [number(f"{SLUG}.{k}", label, default=v) for k, label, v in neuron_linear.INPUTS]
    X = neuron_linear.sample(*x)
    three, one = three_layers(X, layers, function, hand), one_layer(X, layers, hand)
    shown = neuron_linear.stack_run(X, layers, three, one, kind, brief=shell.presenting())
    script = neuron_linear.script(X, layers, kind, hand)

at = player.play(f"{SLUG}.{part}", shown, decimals=decimals, presenting=shell.presenting())
if part == "one":
    words.of_one(run, kind, guess, outputs, threshold=threshold)
elif part == "layer":
    words.of_layer(run, convention, kind)
elif part == "gallery":
    words.of_gallery(shown.ledger["z"][at], reach)
else:
    words.of_linear(three, one, kind)
shell.show_source(*script.functions)
takeaway.show(SLUG, say(text.PARTS[part]), shown.ledger, script, None)
practice.show(SLUG, exercise, decimals)

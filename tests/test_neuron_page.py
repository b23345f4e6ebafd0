"""The page “The neuron”: its question, its four parts, their boards, take-away and practice."""

import math
import re
import subprocess
import sys

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.layers import layer
from core.three_layers import drawn_layers, one_layer, three_layers
from core.weighted_sum import neuron
from tests.run_checks import FIELD, check_run
from tests.test_pages import opened
from ui import matrix, takeaway
from ui.boards import neuron_gallery, neuron_layer, neuron_linear, neuron_one
from ui.language import say
from ui.numerals import numeral
from ui.player import mathml
from ui.practice import check
from ui.practice import neuron as practice
from ui.practice.neuron import exercise
from ui.tables import neuron as tables
from ui.text import neuron as text

SLUG = "neuron"
PARTS = ("one", "layer", "gallery", "linear")
X, W, B = neuron_layer.SAMPLES, neuron_layer.WEIGHTS, neuron_layer.BIASES
SAMPLE = neuron_linear.sample(0.5, 1.4)


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", guess="skip", **query):
    own = {"decimals", "by_hand"}
    named = {k if k in own else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": guess} | named)


def f(name):
    return ACTIVATIONS[name].function


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    figure = neuron_one.picture()
    told = shown_words(at) + str(at.query_params) + figure.alt + str(figure.marks)
    assert "0.92" in told
    for answer in ("0.46", "0.28", "0.081", "0.82", "0.079", "0.48", "0.694"):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(("guess", "told"), [("below", text.RIGHT), *text.WRONG.items()])
def test_a_guess_is_judged_and_stays_in_the_curve(guess, told, lang):
    words = shown_words(answered(lang, guess))
    assert getattr(told, lang).split("{")[0] in words
    assert "0.4803" in words
    assert ("0.6944" in words) == (guess == "above")
    run = neuron_one.neuron_run(neuron_one.default(), "sigmoid", threshold=False, outputs=1, guess=guess)
    (ghost,) = [m for m in run.figures[1].marks if m["style"] == "ghost"]
    assert say(text.QUESTION.choices[guess]) in ghost["text"]
    assert (ghost["y"] < 0.5, ghost["y"] == 0.5) == (guess == "below", guess == "at")
    other = neuron_one.neuron_run(
        neuron((1.0, 2.0), (0.5, 0.5), 0.0, f("sigmoid")), "sigmoid", threshold=False, outputs=1, guess=guess
    )
    assert not [m for m in other.figures[1].marks if m["style"] == "ghost"]  # that was not asked


@pytest.mark.parametrize(("part", "lang"), [*zip(PARTS, ["zh", "en", "zh", "en"], strict=True)])
def test_every_part_opens_with_every_activation(part, lang):
    at = answered(lang, part=part)
    assert not at.exception
    key = f"{SLUG}.{'between' if part == 'linear' else 'activation'}"
    for name in ACTIVATIONS:
        at.segmented_control(key).set_value(name).run()
        assert not at.exception


def test_a_moved_bias_tells_what_core_says():
    at = answered(part="one")
    at.number_input(f"{SLUG}.b").set_value(0.3).run()
    run = neuron((0.5, 1.4, 2.7), (0.92, 0.2, 0.03), 0.3, f("sigmoid"))
    assert f"**{numeral(run.z, 4)}**, a = f(z) = **{numeral(run.a, 4)}**" in shown_words(at)


def test_four_inputs_have_four_weights_and_one_output_fans_out():
    at = answered(n="4", outputs="3", numbers="true", activation="identity")
    assert len([n for n in at.number_input if re.fullmatch(r"neuron\.[xw]\d", n.key)]) == 8
    words = shown_words(at)
    assert "**4** inputs, so **4** weights" in words
    assert "each of the 3 neurons" in words
    assert text.NO_F.en in words
    assert text.STORY.en not in words  # these are not the course's weights alone
    run = neuron((0.5, 1.4, 2.7, 1.0), (0.92, 0.2, 0.03, -0.5), -0.9, f("identity"))
    drawing = neuron_one.neuron_run(run, "identity", threshold=False, outputs=3, guess=None).figures[0]
    assert len([m for m in drawing.marks if m["mark"] == "arrow" and m.get("text") == "{a}"]) == 3


@pytest.mark.parametrize(("b", "fires"), [("-0.9", False), ("-0.821", True), ("0", True)])
def test_the_threshold_tells_the_same_as_the_bias(b, fires):
    words = shown_words(answered(b=b, threshold="true", activation="step"))
    assert text.FIRES[fires].en in words
    assert text.FIRES[not fires].en not in words
    assert f"Here t = {0 - float(b):g} and w·x = 0.8210" in words


def test_by_hand_says_how_much_rounding_mattered():
    at = answered(by_hand="true", decimals="2")
    assert "z = -0.08, a = 0.48" in at.info[0].value
    assert "z = -0.07900, a = 0.48026" in at.info[0].value
    layered = answered(part="layer", by_hand="true", decimals="2")
    apart = layer(X, W, B, f("sigmoid"), 2).A - layer(X, W, B, f("sigmoid")).A
    assert numeral(np.abs(apart).max(), 5) in layered.info[0].value
    three = three_layers(SAMPLE, drawn_layers(1), f("identity"), 2)
    assert numeral(three.Z3.item(), 2) in shown_words(answered(part="linear", by_hand="true", decimals="2"))


@pytest.mark.parametrize("convention", ["rows", "columns"])
def test_the_two_conventions_are_told_with_this_layers_number(convention):
    words = shown_words(answered(part="layer", convention=convention, weights="1 2; 3.25 4; 5 6"))
    assert ("w₂₁ = 3.25" if convention == "rows" else "w₁₂ = 3.25") in words
    run = neuron_layer.layer_run(layer(X, W, B, f("tanh")), "tanh", columns=convention == "columns")
    names = [m["text"] for m in run.figures[0].marks if m["mark"] == "arrow"]
    assert names[1] == ("w₁₂" if convention == "rows" else "w₂₁")  # from input 1 to neuron 2


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "typed", ["", "1 2", "1 2; 3 4; 5 x", "1 2; 3 4; 5 6; 7 8", "1 2; 3 4; 5 1e9", "<b>"]
)
def test_nonsense_gets_one_sentence_and_is_kept(typed, lang):
    at = answered(lang, part="layer", matrices="true", weights=typed)
    assert not at.exception
    (warning,) = at.warning
    assert "0.92 -0.3; 0.2 0.8; 0.03 -0.4" in warning.value
    assert at.text_input(f"{SLUG}.weights").value == typed


def test_a_typed_matrix_is_computed_with():
    at = answered(part="layer", matrices="true", samples="1，2，3；-1 0 ．5")
    assert not at.warning
    assert "2 samples at once give 2 · 2 results" in shown_words(at)
    assert matrix.read("1，2，3；-1 0 ．5", 4, 3, fewer=True).tolist() == [[1, 2, 3], [-1, 0, 0.5]]


def test_the_gallery_lists_all_seven_at_the_step_left():
    at = answered(part="gallery", **{"gallery.step": "30"})  # z = -5 + 30/4 = 2.5
    words = shown_words(at)
    for name in ACTIVATIONS:
        value = float(f(name)(np.array([2.5]))[0])
        slope = float(ACTIVATIONS[name].derivative(np.array([2.5]))[0])
        assert f"| {numeral(value, 4)} | {numeral(slope, 4)} |" in words
    far = shown_words(answered(part="gallery", reach="300"))
    assert f"at z = 300 the derivative of the sigmoid is {numeral(math.exp(-300), 4)}" in far


def test_linear_layers_are_told_to_agree_and_bent_ones_to_differ():
    layers = drawn_layers(1)
    one = one_layer(SAMPLE, layers)
    assert f"Both give {numeral(one.Z.item(), 4)}" in shown_words(answered(part="linear"))
    bent = three_layers(SAMPLE, layers, f("relu"))
    words = shown_words(answered(part="linear", between="relu"))
    assert f"{numeral(bent.Z3.item(), 4)}, the one linear layer {numeral(one.Z.item(), 4)}" in words
    assert "$W_3W_2B_1$" in words  # the course's slip


def test_an_activation_that_changes_nothing_is_told():
    lucky = [
        seed
        for seed in range(1, 51)
        if (t := three_layers(SAMPLE, drawn_layers(seed), f("relu"))) and min(t.Z1.min(), t.Z2.min()) > 0
    ]
    assert lucky
    words = shown_words(answered(part="linear", between="relu", draw=str(lucky[0])))
    assert "At this input the two agree" in words


def runs():
    numbers = ((0.5, 1.4), (0.92, -0.2)), ((-3.0, 1e6, 0.0, 2.0), (1e6, 1.0, 5.0, 0.1))
    for name in ACTIVATIONS:
        for x, w in numbers:
            for threshold in (False, True):
                for guess in (None, "below", "above"):
                    run = neuron(x, w, -0.9, f(name))
                    yield neuron_one.neuron_run(run, name, threshold=threshold, outputs=2, guess=guess)
        for columns in (False, True):
            for rows in (1, 3):
                run = layer(X[:rows], W, B, f(name))
                yield neuron_layer.layer_run(run, name, columns=columns, brief=columns)
        for reach in (0.1, 1000.0):
            yield neuron_gallery.gallery_run(name, reach)
        for sample in (SAMPLE, neuron_linear.sample(-1e6, 1e6)):
            layers = drawn_layers(7)
            three = three_layers(sample, layers, f(name))
            yield neuron_linear.stack_run(sample, layers, three, one_layer(sample, layers), name)


def test_the_boards_hold_together_and_every_number_tells_where_it_comes_from():
    for run in runs():
        check_run(run)
        assert all(c.source for c in run.columns if c.kind == "number")
        for figure in run.figures:
            assert np.isfinite(figure.data["corners"].to_numpy()).all()
            for mark in figure.marks:
                if mark["mark"] in {"box", "arrow"} and "{" in str((mark.get("lines"), mark.get("text"))):
                    assert mark.get("source"), (figure.title, mark)


def test_one_more_number_is_known_at_each_step():
    run = neuron_one.neuron_run(neuron_one.default(), "sigmoid", threshold=False, outputs=1, guess=None)
    known = run.ledger.notna().sum(axis=1).tolist()
    assert known == [1, 2, 3, 4, 5, 6, 7]
    assert len(run.formulas) == len(run.ledger)
    for k, formula in enumerate(run.formulas):  # a formula asks only for what is known at its step
        for line in formula.lines:
            for field in FIELD.findall(mathml(line)):
                assert field in run.constants or run.ledger[field].notna()[k]


def test_the_cells_of_a_layer_become_known_one_by_one():
    one = layer(X, W, B, f("sigmoid"))
    table = neuron_layer.layer_run(one, "sigmoid", columns=False).ledger
    cells = table[[f"Z_{i}{j}" for i in (1, 2, 3, 4) for j in (1, 2)]]
    assert cells.notna().sum(axis=1).tolist() == list(range(1, 9))
    assert cells.iloc[-1].tolist() == one.Z.ravel().tolist()
    assert table["z2"].isna().tolist() == [True, False] * 4  # neuron 2 comes second at every sample


def test_the_curve_breaks_where_the_function_does():
    table = tables.activation_tables("step", 5.0, 0.0)["curve"]
    assert sorted(set(zip(table["piece"], table["y"], strict=True))) == [(0.0, 0.0), (1.0, 1.0)]
    slope = tables.activation_tables("relu", 5.0, 0.0, slope=True)["curve"]
    assert sorted(set(zip(slope["piece"], slope["y"], strict=True))) == [(0.0, 0.0), (1.0, 1.0)]


@pytest.mark.parametrize("z", [0.0, -4.5, 4.6, 9.9, -123.0, 1e6, 1.5e12])
def test_the_axis_holds_the_point(z):
    reach = tables.reach_of(z)
    assert 5 <= reach <= max(5, 2.5 * abs(z))
    assert reach >= 1.1 * abs(z)


def scripts():
    one = neuron((0.5, 1.4), (0.92, -0.2), -0.9, f("softplus"), 3)
    yield neuron_one.script(one, "softplus", 3), [*one.products, one.total, one.z, one.a]
    cells = layer(X, W, B, f("tanh"))
    yield neuron_layer.script(cells, "tanh", None), [cells.S[-1, -1], cells.Z[-1, -1], cells.A[-1, -1]]
    last = tables.gallery_table(20.0).iloc[-1]
    yield (
        neuron_gallery.script("leaky_relu", 20.0),
        [last["z"], last["leaky_relu"], last["leaky_relu_slope"]],
    )
    layers = drawn_layers(3)
    three, single = three_layers(SAMPLE, layers, f("sigmoid"), 4), one_layer(SAMPLE, layers, 4)
    row = neuron_linear.stack_run(SAMPLE, layers, three, single, "sigmoid").ledger.iloc[-1]
    yield neuron_linear.script(SAMPLE, layers, "sigmoid", 4), [row["Z3_11"], row["Z_11"], row["gap_11"]]


@pytest.mark.parametrize(("script", "numbers"), list(scripts()), ids=PARTS)
def test_the_script_reproduces_the_last_row(script, numbers):
    source = takeaway.script_text("neuron", script, None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    printed = [float(n) for n in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", done.stdout.splitlines()[-1])]
    assert printed == numbers


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        x, w = (
            [float(v) for v in re.search(rf"\${v}\$ = \((.*?)\)", made.question.en)[1].split(",")]
            for v in "xw"
        )
        b = float(re.search(r"\$b\$ = (-?[\d.]+)", made.question.en)[1].rstrip("."))
        asked = "a" if "$a$?" in made.question.en else "z"
        kind = "z" if asked == "z" else "tanh" if "tanh" in made.question.en else "sigmoid"
        kinds.add(kind)
        end = {"z": float, "tanh": math.tanh, "sigmoid": lambda z: 1 / (1 + math.exp(-z))}[kind]
        total = sum(wi * xi for wi, xi in zip(w, x, strict=True))
        assert made.answer == pytest.approx(end(total + b), abs=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        slips = {
            "NO_BIAS": end(total),
            "WRONG_SIGN": end(total - b),
            "WRONG_PAIR": end(sum(wi * xi for wi, xi in zip(w[1:] + w[:1], x, strict=True)) + b),
            "SUMS": end(sum(w) * sum(x) + b),
        }
        if kind != "z":
            slips["NO_ACTIVATION"] = total + b
        for name, wrong in slips.items():
            assert check(f"{wrong:.6f}", made, 4).why == getattr(practice, name), (seed, name)
        assert f"= {numeral(made.answer, 4)}" in made.lines[-1]
    assert kinds == {"z", "tanh", "sigmoid"}

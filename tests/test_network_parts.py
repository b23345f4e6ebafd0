"""The parts “training” and “depth” of the page “The four equations”: boards, words, take-away, size."""

import math
import re
import subprocess
import sys

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from core.gradient_check import numerical_gradients
from core.trained_network import outputs_over
from tests.run_checks import check_run
from ui import takeaway
from ui.boards import network_depth, network_symmetry
from ui.boards import network_training as board
from ui.boards.network_training import About
from ui.equations import depth, network_asked, training
from ui.equations.network_asked import Settings, affordable, widths_read
from ui.numerals import numeral
from ui.player.message import sent_figures, sent_table
from ui.tables import network_frames as frames
from ui.tables import network_training as tables
from ui.tables.network_training import Which
from ui.text import network_training as text

KEY = "four_equations"


def settings(**changed):
    known = {"data": "xor", "hidden": (4,), "activation": "tanh", "how": "xavier", "seed": 1}
    return Settings(**known | {"rate": 1.0, "epochs": 60, "batch": 0} | changed)


FIRST = Which(1, 1, 1)


def training_run(which=FIRST, *, brief=False, **changed):
    asked = settings(**changed)
    made, _, grid = training.computed(asked)
    rows = training.ledger_of(asked, which)
    return board.training_run(made, rows, grid, About(which, asked.rate, asked.batch, brief)), made, asked


def shown(which, **query):
    """One part alone on a page, as the page shows it."""

    def page(name):
        import streamlit as st

        from ui import player
        from ui.equations import depth, training
        from ui.language import settle_language

        settle_language()
        made = {"training": training.part, "depth": depth.part}[name]("four_equations", 4, None)
        player.play(name, made.run, decimals=4, presenting=False, picks=made.picks)
        st.markdown(made.words)

    at = AppTest.from_function(page, args=(which,), default_timeout=30)
    for name, value in query.items():
        at.query_params["lang" if name == "lang" else f"{KEY}.{which}.{name}"] = value
    return at.run()


def told(at):
    assert not at.exception
    return "\n".join(m.value for m in at.markdown)


# boards


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("data", ["xor", "noisy_xor", "moons", "rings", "curve"])
@pytest.mark.parametrize("hidden", [(), (3,), (5, 2)])
def test_every_board_names_what_it_has(data, hidden, brief):
    for layer in range(1, len(hidden) + 2):
        for activation, batch in (("relu", 0), ("sigmoid", 16), ("identity", 4)):
            changed = {"data": data, "hidden": hidden, "activation": activation, "batch": batch}
            check_run(training_run(Which(layer, 1, 1, 3), brief=brief, epochs=4, **changed)[0])


@pytest.mark.parametrize("how", ["xavier", "he", "zero"])
@pytest.mark.parametrize("hidden", [1, 2, 10])
def test_every_depth_board_names_what_it_has(hidden, how):
    for times in (0.01, 1.0, 100.0):
        check_run(network_depth.depth_run(depth.measured(hidden, 1, how, times)))
    check_run(network_depth.depth_run(depth.measured(hidden, 32, how, 1.0), brief=True))


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "identity"])
def test_every_equal_start_names_what_it_has(activation):
    for rate in (0.001, 100.0):
        check_run(network_symmetry.equal_run(*depth.twins(0.5, 0.1, activation, rate, 3), rate))


# numbers


@pytest.mark.parametrize("data", ["moons", "curve"])
@pytest.mark.parametrize("which", [Which(1, 1, 2, 5), Which(2, 3, 1, 1), Which(3, 2, 1, 9)])
def test_the_ledger_is_what_numerical_gradients_say(data, which):
    run, made, _ = training_run(which, data=data, hidden=(3, 2), epochs=30, rate=0.4)
    ledger = run.ledger
    for row in (0, 17, 30):
        layers = made.run.layers[row]
        dW, dB = numerical_gradients(layers, made.X, made.Y, made.activations, made.loss)[which.layer - 1]
        at = ledger.iloc[row]
        assert at.dw == pytest.approx(dW[which.i - 1, which.j - 1], abs=1e-8)
        assert at.db == pytest.approx(dB[0, which.j - 1], abs=1e-8)
        assert at.w == layers[which.layer - 1][0][which.i - 1, which.j - 1]
        assert at.w_next == pytest.approx(at.w - 0.4 * at.dw, abs=1e-15)
        if row < 30:  # all samples in every update, every epoch kept: the next row is the next value
            assert ledger.w[row + 1] == pytest.approx(at.w_next, abs=1e-12)
        if which.layer < 3:
            assert at.delta == pytest.approx(at.carried * at.slope, abs=1e-15)
        assert at["last"] == pytest.approx(at.e / len(made.Y), abs=1e-15)
        total = (
            sum(
                at[f"in{n}"] * at[f"win{n}"]
                for n in range(1, (2, 3, 2)[which.layer - 1] + 1)
                if f"in{n}" in ledger
            )
            + at.b
        )
        assert total == pytest.approx(at.z, abs=1e-12)


def test_the_samples_parts_add_up_to_the_gradient():
    made, passed, _ = training.computed(settings(data="moons", epochs=3))
    parts = [tables.ledger(made, *passed, Which(1, 2, 1, s), 1.0) for s in range(1, 101)]
    assert sum(p["product"][3] for p in parts) == pytest.approx(parts[0].dw[3], abs=1e-12)
    assert sum(p.delta[3] for p in parts) == pytest.approx(parts[0].db[3], abs=1e-12)


def test_shades_are_the_output():
    _, made, asked = training_run(data="rings", hidden=(8,), epochs=200)
    grid = training.computed(asked)[2]["a"].to_numpy().reshape(-1, frames.SIDE, frames.SIDE)
    assert grid.dtype == np.uint8 and len(grid) == len(made.run.epoch)
    x_low, x_high, y_low, y_high = frames.window(made.X)
    x, y = np.linspace(x_low, x_high, frames.SIDE), np.linspace(y_low, y_high, frames.SIDE)
    for row, i, j in ((0, 3, 40), (50, 24, 24), (-1, 47, 5)):
        a = outputs_over(made.run.layers[row], np.array([[x[j], y[i]]]), made.activations)[0]
        assert abs(grid[row, i, j] / 255 - a) <= 0.5 / 255 + 1e-9
    inside = ([x_low, y_low] < made.X).all() and ([x_high, y_high] > made.X).all()
    assert inside and x_high - x_low == pytest.approx(y_high - y_low, abs=0.011)


def test_the_curve_is_the_output():
    _, made, asked = training_run(data="curve", hidden=(5,), epochs=100, rate=0.2)
    heights = training.computed(asked)[2]["a"].to_numpy().reshape(-1, frames.PLACES)
    ends = outputs_over(made.run.layers[-1], made.X[[0, -1]], made.activations)
    assert heights[-1, [0, -1]] == pytest.approx(ends, abs=1e-6)


@pytest.mark.parametrize("data", ["rings", "curve"])
@pytest.mark.parametrize("hidden", [(8, 8), (16,) * 5])
def test_a_page_of_frames_stays_small(data, hidden):
    run, _, _ = training_run(Which(2, 1, 1), data=data, hidden=hidden, epochs=240, rate=0.1)
    _, sheets = sent_figures(run.figures)
    sent = sum(sheet.nbytes for sheet in sheets.values()) + sent_table(run.ledger).nbytes
    assert 100_000 < sent < 1_000_000


def test_a_click_chooses_the_nearest_weight():
    import streamlit as st

    _, made, _ = training_run(hidden=(4,))
    W = made.run.layers[30][0][0]
    training.weight_picked(f"{KEY}.training", made, 1, float(made.run.epoch[30]) + 0.2, W[1, 2] + 1e-6)
    assert (st.session_state[f"{KEY}.training.from"], st.session_state[f"{KEY}.training.to"]) == (2.0, 3.0)


def test_depth_rows_multiply():
    ledger = network_depth.depth_run(depth.measured(6, 8, "xavier", 1.0)).ledger
    for name in network_depth.STYLES:
        for row in range(1, 7):
            at = ledger.iloc[row]
            product = at[f"behind_{name}"] * at[f"w_{name}"] * at[f"f_{name}"]
            assert product == pytest.approx(at[f"size_{name}"], rel=1e-12)
            assert at[f"behind_{name}"] == ledger[f"size_{name}"][row - 1]


# what is typed


@pytest.mark.parametrize("typed", ["8 x", "0", "17", "1 2 3 4 5 6", "8.5", "<b>", "1e3", "-3 4 a"])
def test_nonsense_is_no_list_of_widths(typed):
    assert widths_read(typed) is None


def test_nonsense_is_told_and_not_lost(typed="8 <b> x"):
    at = shown("training", hidden=typed, lang="zh")
    assert not at.exception
    assert len(at.warning) == 1 and "2-4-1" in told(at)
    assert at.text_input(key=f"{KEY}.training.hidden").value == typed


@pytest.mark.parametrize(
    ("typed", "widths"),
    [("", ()), (" ", ()), ("8", (8,)), ("8,4", (8, 4)), ("８，８", (8, 8)), ("16 1", (16, 1))],
)
def test_widths_as_they_are_typed(typed, widths):
    assert widths_read(typed) == widths


def test_batches_are_cut_to_what_a_class_waits_for():
    assert affordable("moons", 2000, 0) == (2000, 1)
    assert affordable("xor", 2000, 1) == (2000, 4)
    assert affordable("moons", 2000, 1) == (80, 100)
    assert affordable("moons", 2000, 32) == (2000, 4)


# words


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_xor_and_its_hidden_layer(lang):
    words = told(shown("training", lang=lang))
    made = training.computed(settings(epochs=300))[0]
    assert numeral(float(made.run.cost[-1]), 4) in words and "2-4-1" in words
    assert getattr(text.ARRIVED, lang) in words
    straight = told(shown("training", lang=lang, hidden=""))
    assert numeral(math.log(2), 4) in straight and getattr(text.NO_HIDDEN, lang) in straight
    assert getattr(text.ARRIVED, lang) not in straight
    assert getattr(text.LOWEST, lang) in straight and getattr(text.LOWEST, lang) not in words
    assert getattr(text.LINEAR_HIDDEN, lang) in told(shown("training", lang=lang, f="identity"))


def test_zero_start_divergence_and_short_runs_are_told(monkeypatch):
    zero = {"how": "zero", "hidden": "3 2", "lang": "en"}
    words = told(shown("training", data="curve", f="sigmoid", rate="0.3", **zero))
    assert "All weights began at 0" in words and "differ by **0**" in words and "worse" not in words
    assert "f(0) = 0" in told(shown("training", f="relu", **zero))
    assert "cancel" in told(shown("training", f="sigmoid", **zero))
    assert "cancel" not in told(shown("training", f="sigmoid", data="moons", batch="16", **zero))
    assert "**diverged**" in told(shown("training", data="curve", f="relu", hidden="16", rate="3"))
    assert "arrived" in told(
        shown("training", data="curve", hidden="8 8", rate="0.5", epochs="2000", lang="en")
    )
    monkeypatch.setattr(network_asked, "UPDATES", 500)
    assert "more than 500 updates" in told(shown("training", data="moons", batch="1", epochs="2000"))


def test_every_control_at_both_ends():
    for query in (
        {"rate": "0.001", "epochs": "1", "seed": "99", "how": "he"},
        {"rate": "100", "epochs": "200", "data": "curve", "hidden": "16 16", "f": "identity"},
        {
            "rate": "100",
            "epochs": "200",
            "data": "rings",
            "hidden": "16 16 16 16 16",
            "f": "relu",
            "how": "he",
        },
        {"layer": "9", "from": "7", "to": "-1", "sample": "1000"},
        {"layer": "2", "from": "4", "to": "1", "sample": "4"},
    ):
        told(shown("training", **query))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_depth_says_what_its_record_says(lang):
    words = told(shown("depth", lang=lang, hidden="8", how="he"))
    found = depth.measured(8, 8, "he", 1.0)
    for one in found.values():
        assert numeral(float(one.size[-1]), 4) in words
    assert numeral(float(np.nanmax(found["sigmoid"].by_slope)), 4) in words
    assert numeral(0.25**8, 4) in words
    zero = told(shown("depth", lang=lang, how="zero"))
    assert getattr(text.ZERO_DEPTH, lang) in zero
    grown = told(shown("depth", lang=lang, times="4"))
    assert re.search({"en": "exploding", "zh": "梯度爆炸"}[lang], grown)
    for query in (
        {"hidden": "1", "width": "1", "times": "0.01"},
        {"hidden": "10", "width": "32", "times": "100"},
    ):
        told(shown("depth", lang=lang, **query))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_equal_start_says_what_its_record_says(lang):
    words = told(shown("depth", lang=lang, show="equal"))
    W = depth.twins(0.5, 0.0, "sigmoid", 1.0, 50)[0].run.layers[-1][0][0]
    assert words.count(numeral(float(W[0, 0]), 4)) == 2 and "**0**" in words
    parted = told(shown("depth", lang=lang, show="equal", nudge="0.01", f="tanh", epochs="2000"))
    assert "**0**" not in parted and "0.01" in parted
    for query in (
        {"rate": "100", "value": "5"},
        {"epochs": "1", "value": "-5", "nudge": "1", "f": "identity"},
    ):
        told(shown("depth", lang=lang, show="equal", **query))


# take-away


def printed(script, title):
    code = takeaway.script_text(title, script, None)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return [
        [float(v) for v in re.findall(r"-?\d+\.\d+(?:e[-+]\d+)?", line)] for line in done.stdout.splitlines()
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"data": "moons", "hidden": (3, 2), "activation": "relu", "batch": 16},
        {"data": "curve", "hidden": (4,), "rate": 0.3},
    ],
)
def test_the_script_trains_to_the_last_row(changed):
    which = Which(2, 2, 1)
    run, made, asked = training_run(which, **changed)
    (numbers,) = printed(training.script(asked, made, which), "Training")
    last = run.ledger.iloc[-1]
    deltas = [last[f"d{layer}"] for layer in range(1, len(made.activations) + 1)]
    assert numbers == pytest.approx([last.C, *deltas, last.w, last.dw], rel=1e-12)


def test_the_scripts_of_depth_end_where_their_rows_end():
    asked = {"hidden": 3, "width": 4, "how": "he", "times": 1.5}
    last = network_depth.depth_run(depth.measured(**asked)).ledger.iloc[-1]
    for name, numbers in zip(
        network_depth.STYLES,
        printed(network_depth.script(asked | {"seeds": depth.SEEDS}), "Depth"),
        strict=True,
    ):
        assert numbers == pytest.approx([last[f"size_{name}"], last[f"f_{name}"]], rel=1e-12)
    made, gradients = depth.twins(0.5, 0.1, "tanh", 0.5, 20)
    row = network_symmetry.equal_run(made, gradients, 0.5).ledger.iloc[-1]
    asked = {"value": 0.5, "nudge": 0.1, "activation": "tanh", "rate": 0.5, "epochs": 20}
    (numbers,) = printed(network_symmetry.script(made, asked), "Equal start")
    assert numbers == pytest.approx([row.w11, row.w21, row.w12, row.w22, row.gap, row.C], rel=1e-12)

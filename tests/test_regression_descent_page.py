"""The page “Descent and the neuron”: one story, its boards, its take-away, its practice."""

import subprocess
import sys

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

from core import curvature, linear_descent, single_sample
from core.moments import scaled_moments
from core.scaling import raw_line, scaled
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import dataset, takeaway
from ui.boards import descent_script
from ui.boards import regression_descent as board
from ui.numerals import numeral
from ui.practice import check
from ui.practice.regression_descent import exercise
from ui.text import regression_descent as text
from ui.words import roads

SLUG = "regression_descent"
ROOM = dataset.server_room()
SETTINGS = {"rate": 1.5, "epochs": 100, "w": 0.0, "b": 0.0, "loss": "half_mean", "tolerance": roads.TOLERANCE}


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def test_nothing_is_given_away_before_the_commit():
    at = opened(SLUG, lang="en")
    limit = numeral(curvature.rate_limit(ROOM.moments, "half_mean"), 4)
    assert limit not in shown_words(at)
    assert [r.options for r in at.radio] == [[t.en for t in text.QUESTION.choices.values()]]


def test_a_committed_prediction_is_judged():
    for guess, right in (("oscillates", True), ("diverges", False)):
        at = opened(SLUG, lang="en", regression_descent__guess=guess)
        assert text.VERDICT[right].en.split("{")[0] in shown_words(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_moving_the_rate_changes_words_to_what_core_says(lang):
    at = opened(SLUG, lang=lang, regression_descent__guess="skip")
    at.number_input(f"{SLUG}.rate").set_value(2.0).run()
    run = linear_descent.descend(ROOM.samples.x, ROOM.samples.y, **SETTINGS | {"rate": 2.0})
    assert run.stopped == "diverged"
    told = getattr(text.DIVERGED, lang).split("**")[1]
    assert f"**{told}**" in shown_words(at)
    assert numeral(run.loss[-1], 4) in shown_words(at)


def test_the_convention_moves_the_limit_and_not_the_minimum():
    at = opened(SLUG, lang="en", regression_descent__guess="skip", regression_descent__loss="sum")
    limit = curvature.rate_limit(ROOM.moments, "sum")
    assert numeral(limit, 4) in shown_words(at)
    assert limit == pytest.approx(curvature.rate_limit(ROOM.moments, "half_mean") / 400)
    assert curvature.behavior(ROOM.moments, "sum", 1.5) == "diverges"


def test_by_hand_says_how_much_rounding_mattered():
    at = opened(SLUG, lang="en", regression_descent__guess="skip", decimals="2", by_hand="true")
    assert len(at.info) == 1
    rounded = linear_descent.descend(ROOM.samples.x, ROOM.samples.y, **SETTINGS, decimals=2)
    assert numeral(rounded.w[-1], 2) in at.info[0].value


@pytest.mark.parametrize("loss", ["sum", "mean", "half_mean"])
@pytest.mark.parametrize("scale", ["raw", "z_score"])
@pytest.mark.parametrize("neuron", [False, True])
def test_the_boards_hold_together(loss, scale, neuron):
    scaling = ROOM.scalings[scale]
    fitted = scaled_moments(ROOM.moments, scaling)
    run = linear_descent.descend_closed_form(fitted, **SETTINGS | {"loss": loss})
    shown = board.epoch_run(run, ROOM, fitted, scaling, neuron=neuron, decimals=None)
    check_run(shown)
    row, after = shown.ledger.iloc[0], shown.ledger["w"]
    if len(after) > 1:  # where a row's step leads is the next row
        assert row["w_next"] == pytest.approx(after[1], rel=1e-9)
    w, b = raw_line(row["w"], row["b"], scaling)
    assert row["left"] == pytest.approx(w * ROOM.moments.x_min + b)


def test_the_board_of_one_pass_holds_together():
    walk = single_sample.one_pass(ROOM.samples.x, ROOM.samples.y, rate=0.1)
    shown = board.pass_run(walk, ROOM, ROOM.moments, ROOM.scalings["raw"], 0.1)
    check_run(shown)
    row = shown.ledger.iloc[5]
    assert row["w"] == pytest.approx(row["w_before"] - 0.1 * row["e"] * row["x"], rel=1e-12)


def test_three_roads_meet_at_the_answer_of_a_peer():
    run = linear_descent.descend_closed_form(ROOM.moments, **SETTINGS | {"epochs": 1000})
    peer = LinearRegression().fit(ROOM.samples.x[:, None], ROOM.samples.y)
    for road in roads.three_roads(ROOM, run, ROOM.scalings["raw"]):
        assert (road.w, road.b) == pytest.approx((peer.coef_[0], peer.intercept_), rel=1e-7)
        assert road.digits >= 7


def test_a_road_that_stopped_early_says_so():
    run = linear_descent.descend_closed_form(ROOM.moments, **SETTINGS | {"epochs": 5})
    best, descent, neuron = roads.three_roads(ROOM, run, ROOM.scalings["raw"])
    assert best.digits == 16
    assert (descent.reason, neuron.reason) == ("step limit", "step limit")
    assert descent.digits <= 1


@pytest.mark.parametrize("method", ["descent", "neuron", "one_pass"])
@pytest.mark.parametrize("scale", ["raw", "z_score"])
def test_the_script_reproduces_the_last_row(method, scale):
    scaling = ROOM.scalings[scale]
    x = scaled(ROOM.samples.x, scaling)
    script = descent_script.script(method, SETTINGS, scaling, None)
    source = takeaway.script_text("descent", script, ROOM.samples)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    words = done.stdout.split()
    w, b = float(words[words.index("w") + 1]), float(words[words.index("b") + 1])
    if method == "one_pass":
        last = single_sample.one_pass(x, ROOM.samples.y, rate=1.5)
    else:
        last = linear_descent.descend_closed_form(scaled_moments(ROOM.moments, scaling), **SETTINGS)
    assert (w, b) == pytest.approx((last.w[-1], last.b[-1]), rel=1e-9)


def test_the_notebook_runs_cell_by_cell():
    import nbformat

    script = descent_script.script("descent", SETTINGS, ROOM.scalings["raw"], 3)
    book = nbformat.reads(takeaway.notebook_text("descent", script, ROOM.samples), as_version=4)
    nbformat.validate(book)
    names: dict = {}
    for cell in book.cells:
        if cell.cell_type == "code":
            exec(cell.source, names)
    hand = linear_descent.descend(ROOM.samples.x, ROOM.samples.y, **SETTINGS, decimals=3)
    assert names["run"].w[-1] == hand.w[-1]


def test_exercises_are_right_and_their_mistakes_known():
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        numbers = [
            float(n) for n in __import__("re").findall(r"-?\d+\.?\d*", made.question.en.split("line is")[0])
        ]
        w, b, rate = (float(n) for n in __import__("re").findall(r"= (\d+\.?\d*)\$", made.question.en))
        x, y = np.array(numbers[0::2]), np.array(numbers[1::2])
        gradient = np.mean((w * x + b - y) * x)  # d/dw of 1/(2m) Σ(wx + b - y)²
        assert made.answer == pytest.approx(w - rate * gradient, rel=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        for wrong, why in made.mistakes:
            if abs(wrong - made.answer) > 3e-4 and abs(rate * gradient) > 1e-3:
                assert check(f"{wrong:.6f}", made, 4).why is not None, why.en

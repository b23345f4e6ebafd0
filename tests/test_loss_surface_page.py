"""The page “Loss surface”: one story, its boards, its take-away, its practice."""

import math
import re
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from core.ellipse import ellipse
from core.losses import half_mse, minimum
from core.ring_collecting import collected_rings
from core.samples import samples
from core.toward_circle import toward_circle
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards.loss_bowl import bowl_run
from ui.boards.loss_circle import circle_run
from ui.boards.loss_rings import ring_run
from ui.dataset import described, server_room
from ui.language import Text
from ui.numerals import numeral
from ui.player.message import sent_figures
from ui.practice import check
from ui.practice import loss_surface as practice
from ui.surface import asking, bowl, circle, scripts
from ui.tables import loss_surface as tables
from ui.text import loss_surface as text
from ui.words import loss_circle
from ui.words import loss_surface as words

SLUG = "loss_surface"
COURSE, LATER = asking.line_land("course", 0, 0.5), asking.line_land("later", 0, 0.5)
QUIET = asking.line_land("later", 0, 0.0)
ROOMS = asking.land_of(server_room())


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    named = {k if k in ("decimals", "by_hand") else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)


def walk_board(land, way, hand=None):
    walk = bowl.walked(land, way, *land.start, bowl.STEPS[way], 0.5)
    return bowl_run(land, tables.walk_table(walk, land.moments, hand), bowl.constants_of(land, hand)), walk


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    told = shown_words(at) + getattr(text.ASKED_ALT, lang) + str(dict(at.query_params))
    for answer in ("E(x", "4.3487", getattr(text.ROWS["standardized"], lang)):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize(
    ("guess", "ratio"),
    [("line", "4.3487"), ("more", "4.3868"), ("centered", "3.4296"), ("standardized", "1.0000")],
)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_guess_is_judged_by_the_ratio_it_leads_to(lang, guess, ratio):
    told = shown_words(answered(lang, guess=guess))
    verdict = getattr(text.VERDICT["right" if guess == "standardized" else guess], lang)
    assert verdict.replace("{before}", "4.3487").replace("{after}", ratio).replace("{ratio}", ratio) in told


@pytest.mark.parametrize("land", [COURSE, LATER, QUIET, ROOMS], ids=["course", "later", "quiet", "rooms"])
@pytest.mark.parametrize("way", bowl.STEPS)
@pytest.mark.parametrize("hand", [None, 2])
def test_bowl_contour_and_line_hold_together(land, way, hand):
    made, walk = walk_board(land, way, hand)
    check_run(made)
    ledger, fixed = made.ledger, made.constants
    if hand is None:
        assert ledger["loss"].to_numpy() == pytest.approx(walk.loss, rel=1e-9, abs=1e-12)
        z = ledger["w"].iloc[3] * land.samples.x + ledger["b"].iloc[3]
        assert ledger["loss"].iloc[3] == pytest.approx(half_mse(z, land.samples.y), rel=1e-9, abs=1e-12)
    row = ledger.iloc[5]  # the formula adds up
    total = fixed["lowest"] + (row["term_w"] + row["term_wb"] + row["term_b"]) / 2
    assert row["loss"] == pytest.approx(total, abs=1e-9 if hand is None else 0.0051)
    assert row["delta_w"] == pytest.approx(row["w"] - fixed["w_best"], abs=1e-9 if hand is None else 0.0051)


def test_surface_contour_and_cells_are_the_same_numbers_sent_once():
    made, _ = walk_board(COURSE, "around")
    described_, sent = sent_figures(made.figures)
    assert described_[0]["data"]["surface"] == described_[1]["data"]["grid"]
    cells, (n, m) = made.figures[1].data["grid"]["z"].to_numpy(), (101, 101)
    assert len(sent[described_[1]["data"]["grid"]]) == n * m
    low, high, count = made.figures[1].grid.x
    w = np.linspace(low, high, count)[20]
    b = np.linspace(*made.figures[1].grid.y)[70]
    assert cells[70 * n + 20] == pytest.approx(half_mse(w * COURSE.samples.x + b, COURSE.samples.y))
    rings = made.figures[1].data["rings"]  # every point of a contour line lies at the line's height
    for _, ring in rings.groupby("ring"):
        z = ring["w"].to_numpy()[:, None] * COURSE.samples.x + ring["b"].to_numpy()[:, None]
        losses = np.mean((z - COURSE.samples.y) ** 2, axis=1) / 2
        assert np.ptp(losses) < 0.02 * losses.max()


@pytest.mark.parametrize("within", [0.02, 0.0])
@pytest.mark.parametrize("land", [COURSE, QUIET, ROOMS], ids=["course", "quiet", "rooms"])
def test_rings_and_circle_hold_together(land, within):
    found = collected_rings(tables.grid_of(land.moments, land.window, 60).loss, 2, within)
    check_run(ring_run(land, found, "near" if within else "equal", 60))
    way = toward_circle(land.moments, circle.tilt_of(land))
    table = tables.circle_table(way, land.moments, ["a", "b", "c", "d"])
    check_run(circle_run(land, table, circle.cloud_view(land, way), circle.ellipse_view(way)))
    last = table.iloc[-1]  # the best line of the standardized samples, straight from numpy
    x = (land.samples.x - last["shift"]) / last["scale"]
    y = land.samples.y + last["tilt"] * land.samples.x
    assert (last["w"], last["b"]) == pytest.approx(tuple(np.polyfit(x, y, 1)), rel=1e-9)


def test_a_ring_s_value_has_its_contour_line_beside_it():
    found = collected_rings(tables.grid_of(COURSE.moments, COURSE.window, 200).loss)
    row = tables.ring_table(found, COURSE.moments).iloc[60]
    w, b, _ = minimum(COURSE.moments)
    turn = math.radians(ellipse(COURSE.moments).angle)
    at_w, at_b = w + row["long"] * math.cos(turn), b + row["long"] * math.sin(turn)
    z = at_w * COURSE.samples.x + at_b
    assert half_mse(z, COURSE.samples.y) == pytest.approx(row["value"], rel=1e-9)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_words_are_core_s_numbers(lang):
    told = shown_words(answered(lang))
    assert "√(1.2680 / 0.0670) = **4.3487**" in told
    assert "**-28.1884°**" in told
    told = shown_words(answered(lang, part="rings"))
    assert getattr(text.COLLECTED, lang).split("**{count}")[1][:3].strip("：*") in told
    # 0.045 - 0.044515 = 0.000485 above the minimum: sqrt(0.000969 / 0.067050), sqrt(0.000969 / 1.267967)
    assert "142" in told and "0.1202" in told and "0.0277" in told and "5,680,000" in told
    assert "824" in shown_words(answered(lang, part="rings", rule="equal"))
    hole = getattr(text.FAULTS_HOLE, lang).split("{skipped}")[1]
    assert hole not in told
    quiet = shown_words(answered(lang, part="rings", data="later", spread="0"))
    assert "266" in quiet and hole in quiet
    told = shown_words(answered(lang, part="circle"))
    assert "| 0.5000 | 0.3350 | 0.0670, 1.2680 | **4.3487** | -28.2° |" in told
    assert f"| 0.0000 | 1.0000 | 1.0000, 1.0000 | **1.0000** | {getattr(text.NO_ANGLE, lang)} |" in told


def test_another_line_changes_no_cell():
    assert loss_circle.grid_difference(COURSE, -2.0) < 1e-13
    assert loss_circle.grid_difference(ROOMS, circle.tilt_of(ROOMS)) < 1e-12


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_why_the_minimum_is_not_at_the_true_values(lang):
    told = shown_words(answered(lang, where="true"))
    for number in ("**3.1827**", "**0.9569**", "0.0445", "0.0471", "195"):
        assert number in told
    assert getattr(text.NO_NOISE, lang).split("{w_best}")[0] in shown_words(
        answered(lang, where="true", spread="0")
    )
    rooms = shown_words(answered(lang, where="true", data="rooms"))
    assert getattr(text.UNKNOWN, lang).split("{w_best}")[0] in rooms


@pytest.mark.parametrize("way", bowl.STEPS)
def test_a_walk_is_told(way):
    told = shown_words(answered(way=way))
    begin = {"around": text.AROUND, "valley": text.VALLEY, "downhill": text.DOWNHILL}[way].en
    assert begin.split("{")[0] in told
    walk = bowl.walked(COURSE, way, *COURSE.start, bowl.STEPS[way], 0.63)
    assert numeral(float(walk.loss[-1]), 4) in told


def test_a_rate_too_large_is_told_with_its_limit():
    told = shown_words(answered(way="downhill", **{"course.rate": "1.6"}))
    assert "must stay below 1.5773" in told  # 2/1.267967
    far = shown_words(answered(way="downhill", **{"course.rate": "900000"}))
    assert "diverges" in far


def test_the_slant_follows_the_side_of_the_samples():
    for shift, told in ((0.0, "down"), (-5.0, "up")):
        land = own_land(np.linspace(0, 1, 9) + shift)
        walk = bowl.walked(land, "around", *land.start, 8, 0.0)
        assert text.SLANTS[told].en.split("(")[0] in words.around_words(land, walk, 4)
    land = own_land(np.array([-1.0, 0.0, 1.0]))
    walk = bowl.walked(land, "around", *land.start, 8, 0.0)
    assert text.SLANTS["none"].en in words.around_words(land, walk, 4)
    w, b, _ = minimum(land.moments)
    still = bowl.walked(land, "around", w, b, 8, 0.0)
    assert words.around_words(land, still, 4) == text.AT_MINIMUM.en


def own_land(x, scale=1.0):
    rng = np.random.default_rng(5)
    data = described(
        "own",
        Text(en="x", zh="x"),
        Text(en="y", zh="y"),
        samples(x, scale * (x + rng.normal(0, 0.1, len(x)))),
    )
    return asking.land_of(data)


@pytest.mark.parametrize("scale", [1e-3, 1e4])
def test_own_data_of_any_size_has_its_pictures(scale):
    land = own_land(scale * np.linspace(1, 2, 30))
    for way in bowl.STEPS:
        check_run(walk_board(land, way)[0])
    way = toward_circle(land.moments, circle.tilt_of(land))
    view = circle.ellipse_view(way)
    assert 0 < view.x_high <= 12 / 0.6 and 0 < view.y_high <= 12 / 0.6
    assert way.ratio[-1] == pytest.approx(1)


def test_by_hand_says_how_much_rounding_mattered():
    (info,) = answered(decimals="2", by_hand="true").info
    exact, rounded = (walk_board(COURSE, "around", hand)[0].ledger["loss"].to_numpy() for hand in (None, 2))
    assert numeral(float(np.abs(exact - rounded).max()), 6) in info.value


def last_line(source: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    return [float(v) for v in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", done.stdout.splitlines()[-1])]


@pytest.mark.parametrize("way", bowl.STEPS)
def test_the_script_reproduces_the_walk_s_last_row(way):
    walk = bowl.walked(COURSE, way, 1.5, 1.0, 30, 0.5)
    script = scripts.bowl_script(way, 1.5, 1.0, 30, 0.5, COURSE.view)
    step, *rest = last_line(takeaway.script_text("bowl", script, COURSE.samples))
    assert step == 30
    assert rest == pytest.approx([walk.w[-1], walk.b[-1], walk.loss[-1]], rel=1e-9)


def test_the_scripts_of_rings_and_circle_reproduce_their_last_rows():
    found = collected_rings(tables.grid_of(LATER.moments, LATER.window, 200).loss, 2, 0.0)
    script = scripts.ring_script(LATER.window, 200, 2, 0.0)
    ring = last_line(takeaway.script_text("rings", script, LATER.samples))
    assert ring == pytest.approx([470, found.value[-1], found.cells[-1], found.low[-1], found.high[-1]])
    circled = last_line(takeaway.script_text("circle", scripts.circle_script(-2.0), COURSE.samples))
    assert circled[:5] == pytest.approx([0, 1, 1, 1, 1], abs=1e-9)


def right_answer(kind: str, q: str) -> float:
    def number(pattern: str) -> float:
        return float(re.search(pattern, q)[1])

    if kind == "ratio":
        pair = re.search(r"eigenvalues ([\d.]+) and ([\d.]+)\.", q)
        return math.sqrt(float(pair[1]) / float(pair[2]))
    mean, square = number(r"E\(x\) = ([\d.]+)\$"), number(r"E\(x\^2\) = ([\d.]+)\$")
    if kind == "valley":
        return -mean * number(r"raised by ([\d.]+)\.")
    dw, db = number(r"Delta w = (-?[\d.]+)\$"), number(r"Delta b = (-?[\d.]+)\$")
    if kind == "round":
        return (dw * dw + db * db) / 2
    return number(r"J\^\* = ([\d.]+)\$") + (square * dw * dw + 2 * mean * dw * db + db * db) / 2


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = practice.exercise(np.random.default_rng(seed), 4)
        kind = next(k for k, asked in practice.ASKED.items() if asked.en[:12] in made.question.en)
        kinds.add(kind)
        right = right_answer(kind, made.question.en)
        assert made.answer == pytest.approx(right, rel=1e-4 if kind == "ratio" else 1e-9)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        for wrong, _ in made.mistakes:
            if abs(wrong - made.answer) > 3e-4:
                assert check(f"{wrong:.6f}", made, 4).verdict == "mistake"
    assert kinds == set(practice.ASKED)


def test_the_ledger_has_no_column_that_is_not_a_number():
    made, _ = walk_board(COURSE, "downhill")
    assert all(pd.api.types.is_numeric_dtype(kind) for kind in made.ledger.dtypes)


def test_tiny_and_huge_losses_are_still_collected():
    for scale in (1e-4, 1e4):
        x = np.linspace(0, 1, 40)
        land = own_land(x, scale)
        found = collected_rings(tables.grid_of(land.moments, land.window, 200).loss, 8, 0.0)
        check_run(ring_run(land, found, "equal", 200))
        assert found.cells.sum() + found.skipped == 40_000


def test_a_loss_that_rounds_away_gets_a_sentence_and_more_places():
    at = answered(part="rings", data="rooms", places="0")
    assert not at.warning
    small = own_land(np.linspace(0, 1, 40), 1e-4)
    grid = tables.grid_of(small.moments, small.window, 200).loss
    assert len(collected_rings(grid, 2).value) == 0
    places = next(p for p in range(3, 60) if len(collected_rings(grid, p).value))
    assert places < 10


def test_a_walk_that_cannot_begin_is_told():
    w, b, _ = minimum(COURSE.moments)
    still = bowl.walked(COURSE, "valley", w, b, 8, 0.0)
    assert words.valley_words(COURSE, still, 4) == text.NO_VALLEY.en


def test_the_seed_of_the_noise_and_of_the_exercise_are_two():
    at = answered(seed="7", noise="true", practice="true")
    assert not at.exception
    next(b for b in at.button if b.key == f"{SLUG}.again").click().run()
    assert not at.exception
    assert at.session_state[f"{SLUG}.seed"] == 7

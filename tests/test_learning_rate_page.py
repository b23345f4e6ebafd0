"""The page “Learning rate”: one story, its boards, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.ground import bowl, own, parabola, side_by_side
from core.quadratic_rates import updates_needed
from core.rate_sweep import Sweep
from core.rounding import half_up
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import learning_rate as board
from ui.boards import rate_schedules as schedules
from ui.boards.rate_script import script
from ui.numerals import numeral
from ui.player.message import sent_figures
from ui.practice import check
from ui.practice import learning_rate as practice
from ui.practice.learning_rate import exercise
from ui.tables import learning_rate as tables
from ui.text import learning_rate as text
from ui.words import learning_rate as words
from ui.words import rate_schedules as schedule_words
from ui.words import rate_sweep as sweep_words

SLUG = "learning_rate"
RATES = np.array(board.RATES)
GROUNDS = {
    "parabola": parabola(board.START),
    "bowl": bowl(10.0, board.BOWL_START),
    "own": own(board.OWN, board.START),
    "w": own("ln(w) + w^2", 0.5),
    "lost": own("x^3", -0.8),
}


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    named = {k if k in ("decimals", "by_hand") else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)


def race(ground, rates=RATES, updates=9, hand=None, shown="J", guess=None):
    run = side_by_side(ground, board.schedule_of(rates, updates), hand)
    return board.race_run(ground, run, rates, guess, shown=shown, hand=hand), run


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    figure = board.asked_picture()
    told = shown_words(at) + str(dict(at.query_params)) + figure.alt + figure.title + str(figure.marks)
    assert "0.1" in told  # the function is told
    for answer in ("0.5", "2η", "1 −", getattr(text.BEHAVIOR["one_jump"], lang)):
        assert answer not in told.replace("x − 1", "").replace("(x − 1)", "")
    assert not at.expander


@pytest.mark.parametrize(
    ("guess", "kind", "x"),
    [
        (0.5, "right", 1),
        (1.0, "limit", 2.8),  # 1 + 1.8
        (0.25, "quarter", 0.1),  # 1 - 1.8 · 0.5
        (1.8, "distance", 5.68),  # 1 - 1.8 · (1 - 3.6)
        (3.6, "gradient", 12.16),
        (0.1, "low", -0.44),
        (0.7, "high", 1.72),
        (-0.5, "negative", -2.6),
        (0.0, "zero", -0.8),
        (0.503, "close", 1.0108),  # 1 - 1.8 · (1 - 1.006)
        (1.004, "high", 2.8144),
    ],
)
def test_a_guess_is_told_which_slip_it_is(guess, kind, x):
    assert words.kind_of(guess) == kind
    assert board.after_one(guess).theta[1, 0, 0] == pytest.approx(x, abs=1e-12)


def test_a_committed_guess_is_judged_and_stays_as_a_ghost():
    told = shown_words(answered(guess="0.25"))
    assert text.VERDICT["quarter"].en.replace("{guess}", "0.25").replace("{x}", "0.1") in told
    assert "**η = 0.5**" in told
    for ground, guess, drawn in (
        (GROUNDS["parabola"], 0.2, [1]),
        (GROUNDS["parabola"], 0.25, []),  # no picture has this rate
        (parabola(2.0), 0.2, []),  # nor is this the start the guess is about
        (GROUNDS["bowl"], 0.2, []),
    ):
        shown, _ = race(ground, guess=guess)
        ghosts = [[m for m in f.marks if m["style"] == "ghost"] for f in shown.figures]
        assert [i for i, g in enumerate(ghosts) if g] == drawn
    shown, _ = race(GROUNDS["parabola"], guess=0.2)
    point = next(m for m in shown.figures[1].marks if m["style"] == "ghost")
    assert (point["x"], point["y"]) == (pytest.approx(-0.08), pytest.approx(1.2664))  # 1.08² + 0.1


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_words_are_core_s_numbers(lang):
    at = answered(lang)
    at.slider(f"{SLUG}.rates.updates").set_value(3).run()
    told = shown_words(at)
    # η = 0.8 after three updates: x = 1.3888, J = 0.3888² + 0.1 = 0.25116544
    assert f"| 0.8 | -0.6000 | 1.3888 | 0.2512 | {getattr(text.BEHAVIOR['zigzag'], lang)} |" in told
    assert getattr(text.BEHAVIOR["one_jump"], lang) in told
    for pair in (("0.2", "0.8"), ("0.4", "0.6")):
        begin = getattr(text.PAIR, lang).split("{factor_a}")[0].split(":**")[0].split("：**")[0]
        assert begin.replace("{a}", pair[0]).replace("{b}", pair[1]) in told
    assert "|1 − 2η| = 1.2000 > 1" in told


def test_the_bowl_has_no_pairs_and_says_why():
    told = shown_words(answered(function="bowl"))
    assert text.NO_PAIR.en in told
    assert "| 0.16 | 0.8 | 0.8400 | -0.6000 |" in told  # 0.8 · 2/10
    assert "|1 − κη| = 1.2000 > 1" in told
    assert text.PAIR_ROUND.en.split("{a}")[0] in shown_words(answered(function="bowl", kappa="1"))


def test_overflow_is_told_with_its_update():
    at = opened(
        SLUG, lang="en", **{f"{SLUG}.guess": "skip", f"{SLUG}.rates": "0.5 2", f"{SLUG}.rates.updates": "60"}
    )
    told = shown_words(at)
    assert "At update 13 J = 8.2356e+12" in told  # 3.24 · 9¹³ + 0.1
    assert "outside the picture from update 1 on" in told


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nonsense_gets_one_sentence_and_is_kept(lang):
    for typed in ("x^", "x+y", "sin x", "", "2+3"):
        at = answered(lang, function="own", own=typed)
        assert len(at.warning) == 1
        assert at.text_input(f"{SLUG}.own").value == typed
    at = answered(lang, function="own", own="ln(x)")
    assert [w.value for w in at.warning] == [getattr(text.NO_START, lang).replace("{start}", "-0.8")]
    for typed in ("0.1 -1", "a b", "", "1 2 3 4 5 6 7 8 9", "0"):
        at = answered(lang, rates=typed, more="true")
        assert len(at.warning) == 1
        assert at.text_input(f"{SLUG}.rates").value == typed
        assert "| 1.1 | -1.2000 |" in shown_words(at)  # the default goes on meanwhile


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("shown", ["J", "x"])
def test_the_boards_hold_together(name, hand, shown):
    made, run = race(GROUNDS[name], hand=hand, shown=shown)
    check_run(made)
    assert made.small
    assert len(made.figures) == 8
    ledger = made.ledger
    for i in range(8):  # where a row leads is the next row
        ahead, after = ledger[f"x{i}_next"].to_numpy()[:-1], ledger[f"x{i}"].to_numpy()[1:]
        if run.stopped[i] != "stalled":
            assert ahead == pytest.approx(after, abs=1e-12, rel=1e-12, nan_ok=True)
        before = ledger[f"x{i}_from"].to_numpy()[1:]
        known = ~np.isnan(after)
        assert before[known] == pytest.approx(ledger[f"x{i}"].to_numpy()[:-1][known])


def test_one_formula_is_one_row_of_the_ledger():
    made, _ = race(GROUNDS["parabola"])
    row, fixed = made.ledger.iloc[2], made.constants
    for i in range(8):  # x₃ - 1 = factor · (x₂ - 1)
        assert row[f"dx{i}_next"] == pytest.approx(fixed[f"fx{i}"] * row[f"dx{i}"], abs=1e-12)
    assert made.formulas[5].lines[0].startswith(r"\eta = 0.8:")
    assert made.columns[6].source == (r"J = (x-1)^2+0.1 = \sval{dx5}^2+0.1 = \val{J5}",)


def test_all_pictures_of_the_parabola_have_the_same_axes_and_are_sent_once():
    made, _ = race(GROUNDS["parabola"])
    assert {tuple(f.data["corners"]["x"]) for f in made.figures} == {(-1.0, 3.0)}
    described, sent = sent_figures(made.figures)
    assert len(sent) == 2  # one curve, one pair of corners
    assert {d["data"]["curve"] for d in described} == {"figure0_curve"}


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.parametrize("hand", [None, 3])
@pytest.mark.parametrize("shown", ["eta", "J"])
def test_the_schedules_boards_hold_together(name, hand, shown):
    ground = GROUNDS[name]
    schedule = schedules.schedule_of(1.0, 30)
    run = side_by_side(ground, schedule, hand)
    made = schedules.schedule_run(ground, run, schedule, shown=shown, hand=hand)
    check_run(made)
    row = made.ledger.iloc[min(4, run.last - 1)]
    for i in range(1, 5):
        near = 1e-9 if hand is None else 0.5 * 10.0**-hand + 1e-9  # rounded as by hand
        assert row[f"eta{i}"] == pytest.approx(ground.unit * 1.0 * row[f"part{i}"], abs=near)


def test_a_run_that_falls_to_nothing_ends_at_the_foot_of_the_picture():
    ground, schedule = GROUNDS["parabola"], schedules.schedule_of(1.0, 30)
    run = side_by_side(ground, schedule)
    lines, low, high = tables.loss_lines(run, ground, 1e-12)
    assert (low, high) == (1e-12, 10.0)
    # step decay has η = 0.5 at n = 6: x = 1 exactly at row 7
    step = lines[lines["line"] == 1]
    assert (step["n"].iloc[-1], step["value"].iloc[-1]) == (7, 1e-12)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_schedules_in_words(lang):
    told = shown_words(answered(lang, part="schedules"))
    assert "| 1.0000 | 1.0000 | 3.2400 |" in told
    there = getattr(text.SCHEDULES_THERE, lang).split("{n}")[0]
    assert there in told
    assert getattr(text.SCHEDULES["cosine"], lang) in told.split(there)[1]
    low = getattr(text.SCHEDULES_LOW, lang).replace("{rate}", "0.3").replace("{best}", "0.5")
    assert low in shown_words(answered(lang, part="schedules", rate="0.3"))
    high = getattr(text.SCHEDULES_HIGH, lang).replace("{rate}", "0.9").replace("{best}", "0.5")
    assert high in shown_words(answered(lang, part="schedules", rate="0.9"))
    assert getattr(text.SCHEDULE_LOST, lang).split("{k}")[0].split("**")[2] in shown_words(
        answered(lang, part="schedules", rate="50")
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_sweep_and_the_dimensions(lang):
    told = shown_words(answered(lang, sweep="true", dimensions="true"))
    assert "| (x − 1)² + 0.1 | 1.0000 | 0.5000 | 1 |" in told
    assert f"| {getattr(text.NAMES['z_score'], lang)} | 2.0000 | 1.0000 | 1 |" in told
    curvature, away = np.array([1.0, 100.0]), np.array(board.BOWL_START)
    best = 2 / 101
    needed = updates_needed(np.array([best]), curvature, away, 1e-6)[0]
    assert f"| 1.0000 … 100.0000 | 0.0200 | {numeral(best, 4)} | 0.9802 | {needed:.0f} |" in told  # 99/101
    own_one = shown_words(answered(lang, function="own", sweep="true"))
    assert getattr(text.SWEEP_OWN, lang).split("{limit}")[1] in own_one
    assert getattr(text.SWEEP_WORDS, lang).split("{small}")[1] not in own_one  # one criterion, not both
    assert getattr(text.LOST_FROM, lang).split("{rate}")[1] in own_one


def test_by_hand_says_how_much_rounding_mattered():
    (info,) = answered(decimals="2", by_hand="true").info
    exact = side_by_side(GROUNDS["parabola"], board.schedule_of(RATES, 9))
    rounded = side_by_side(GROUNDS["parabola"], board.schedule_of(RATES, 9), 2)
    i = int(np.abs(exact.value[-1] - rounded.value[-1]).argmax())
    assert numeral(rounded.value[-1, i], 2) in info.value
    assert f"η = {RATES[i]:g}" in info.value
    (info,) = answered(decimals="8", by_hand="true", rates="0.5 1").info
    assert info.value == text.HAND_NONE.en.replace("{d}", "8").replace("{n}", "9")
    assert len(answered(part="schedules", decimals="3", by_hand="true").info) == 1


def last_rows(source: str) -> list[list[float]]:
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    return [
        [float(w) for w in re.findall(r"[-\w.+]*\d[-\w.+]*|nan|inf", line)]
        for line in done.stdout.splitlines()
    ]


@pytest.mark.parametrize(
    ("name", "hand", "scheduled"),
    [
        ("parabola", None, False),
        ("parabola", 3, True),
        ("bowl", 2, False),
        ("bowl", None, True),
        ("own", None, False),
        ("lost", None, False),
    ],
)
def test_the_script_reproduces_the_last_row(name, hand, scheduled):
    ground = GROUNDS[name]
    schedule = schedules.schedule_of(1.0, 12) if scheduled else board.schedule_of(RATES, 12)
    run = side_by_side(ground, schedule, hand)
    made = script(ground, schedule[0], 12, hand, scheduled=scheduled)
    rows = last_rows(takeaway.script_text("rates", made, None))
    ledger = tables.race_table(run, ground, schedule, hand).iloc[-1]
    assert len(rows) == schedule.shape[1]
    for i, (number, updates, J, *place) in enumerate(rows):
        assert number == i + 1
        assert updates == (run.updates[i] if run.stopped[i] == "fell" else 12)
        assert pytest.approx(ledger[f"J{i}_at"], rel=1e-9, abs=1e-12) == J
        at = [ledger[f"{v}{i}_at"] for v in "xy"[: len(ground.start)]]
        assert place == pytest.approx(at, rel=1e-9, abs=1e-12)


def right_answer(kind: str, a: float, c: float, x: float, rate: float) -> float:
    if kind == "update":
        return x - rate * 2 * a * (x - c)
    return {"factor": 1 - 2 * a * rate, "best": 1 / (2 * a), "limit": 1 / a}[kind]


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        a = float(re.search(r"= (\d)", made.question.en)[1])
        shift = re.search(r"\(x([+-]\d)\)", made.question.en)
        c = -float(shift[1]) if shift else 0.0
        x = re.search(r"x_0 = (-?\d+)\$", made.question.en)
        rate = re.search(r"eta = ([\d.]+)\$", made.question.en)
        kind = "update" if x and rate else "factor" if rate else "best" if x else "limit"
        kinds.add(kind)
        right = right_answer(kind, a, c, float(x[1]) if x else 0.0, float(rate[1]) if rate else 0.0)
        assert made.answer == pytest.approx(right, abs=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        assert made.question.zh
        for wrong, _ in made.mistakes:
            if abs(wrong - made.answer) > 3e-4:
                assert check(f"{wrong:.6f}", made, 4).verdict == "mistake"
    assert kinds == set(practice.ASKED)


def scheduled(rate, updates=30, ground=GROUNDS["parabola"], hand=None):
    schedule = schedules.schedule_of(rate, updates)
    run = side_by_side(ground, schedule, hand)
    return schedule_words.outcome(ground, run, schedule, 4, hand), run, schedule


def test_what_a_schedule_gains_is_only_told_where_it_does():
    gains = text.SCHEDULES_HIGH.en.split("{best}")[1]
    assert gains in scheduled(0.9)[0]
    assert gains not in scheduled(0.55)[0]  # there the constant rate is as good
    assert text.SCHEDULES_LOW.en.split("{best}")[1] in scheduled(0.5)[0]
    assert gains not in scheduled(0.9, ground=GROUNDS["bowl"])[0]
    for told in (gains, text.SCHEDULES_LOW.en.split("{best}")[1]):
        assert told not in scheduled(1.0, ground=parabola(1.0))[0]  # nothing moves


def test_only_schedules_that_fall_below_the_limit_shrink_the_distance():
    shrink = text.SCHEDULES_SHRINK.en.split("{names}")[1]
    constant = text.CONSTANT_DIVERGES.en.replace("{name}", "constant").replace("{factor}", "-5.0000")
    told = scheduled(3.0)[0]
    assert constant in told
    assert "**step decay**, **exponential**, **warm-up + cosine**" + shrink in told  # cosine was lost
    assert "1.2360e+13 (update 9)" in told
    told = scheduled(3.0, updates=1)[0]
    assert constant in told
    assert shrink not in told
    assert shrink not in scheduled(100.0)[0]
    assert text.CONSTANT_BOUNCES.en.split("{factor}")[0].replace("{name}", "constant") in scheduled(1.0)[0]


def test_the_update_that_uses_the_best_rate_is_named():
    told, run, _ = scheduled(1.0)
    jump = text.SCHEDULES_JUMP.en.replace("{name}", "step decay").replace("{best}", "0.5000")
    assert jump.replace("{k}", "7") in told  # η = 0.5 from n = 6 on
    assert run.theta[7, 0, 1] == 1
    assert "in one jump" not in scheduled(0.9)[0]


def test_rates_that_change_are_rounded_by_hand_and_can_be_redone():
    told, run, schedule = scheduled(1.0, hand=2)
    ledger = tables.race_table(run, GROUNDS["parabola"], schedule, 2)
    for n in range(5):  # exponential: what the ledger shows leads to what it shows
        eta, slope, x = (ledger[name][n] for name in ("eta2", "gx2", "x2"))
        assert eta == half_up(float(schedule[n, 2]), 2)
        assert ledger["x2"][n + 1] == half_up(x - half_up(eta * slope, 2), 2)
    assert text.SCHEDULES_THERE_HAND.en.replace("{n}", "30").replace("{d}", "2").split("{names}")[0] in told
    lines = tables.rate_lines(GROUNDS["parabola"], schedule, 2)
    assert lines[lines["line"] == 2]["value"].to_numpy()[:5] == pytest.approx(ledger["eta2"][:5])


def test_no_update_uses_the_last_rate_and_dots_stay_in_the_picture():
    _, run, schedule = scheduled(1.0)
    ledger = tables.race_table(run, GROUNDS["parabola"], schedule, None)
    assert np.isnan(ledger["eta2"].iloc[-1])
    assert np.isfinite(ledger["eta2"].iloc[:-1]).all()
    assert ledger[[f"above{i}" for i in range(5)]].min().min() == tables.LOWEST
    _, run, schedule = scheduled(100.0)
    assert np.isnan(tables.race_table(run, GROUNDS["parabola"], schedule, None)["eta2"][4])  # all are lost
    lines, _, high = tables.loss_lines(run, GROUNDS["parabola"], tables.LOWEST)
    assert len(lines) == 4 * 4 + 5  # every row up to its end
    assert high == 1e16
    rate = schedules.rate_figure(GROUNDS["parabola"], schedule, None)
    assert rate.spec.count("step-after") == 1


def test_another_function_is_judged_from_a_longer_run():
    ground = own("x^2/2 + sin(3x)/3", board.START)
    kinds = []
    for updates in (9, 30):
        _, run = race(ground, updates=updates)
        kinds.append(board.behaviors(ground, run, RATES, None))
    assert kinds[0] == kinds[1]
    assert kinds[0][6:] == ["slides", "slides"]  # into the other valley
    _, run = race(ground)
    assert "different valleys, e.g. x ≈ -0.39, 0.98." in words.outcome(ground, run, RATES, 4, None)
    _, run = race(GROUNDS["own"])
    assert "different valleys" not in words.outcome(GROUNDS["own"], run, RATES, 4, None)


def test_abs_has_no_curvature_to_blame():
    ground, rates = own("abs(x)", -0.8), np.array([0.4, 0.5])
    _, run = race(ground, rates)
    assert board.behaviors(ground, run, rates, None) == ["exact", "bounces"]
    told = words.outcome(ground, run, rates, 4, None)
    assert text.BOUNCES_STRAIGHT.en.replace("{rate}", "0.5") in told
    assert "f″" not in told
    assert text.NOT_CURVED.en in words.limit_words(ground, 4)
    assert text.NOT_CURVED.en not in words.limit_words(GROUNDS["own"], 4)


def test_a_start_at_the_minimum_goes_nowhere():
    for ground, kinds in (
        (parabola(1.0), {"there"}),
        (bowl(10.0, (0.0, 0.0)), {"there"}),
        (bowl(10.0, (-3.0, 0.0)), {"creeps"}),  # along x alone every share is small
    ):
        _, run = race(ground)
        assert set(board.behaviors(ground, run, RATES, None)) == kinds
        told = words.outcome(ground, run, RATES, 4, None)
        for wrong in ("diverges", "bounces", "same J", "add up to 1"):
            assert wrong not in told


def test_a_step_that_rounds_to_nothing_stands_still():
    rates = np.array([0.001, 0.5])
    for ground in (GROUNDS["parabola"], own("(x-1)^2", -0.8)):
        _, run = race(ground, rates, hand=2)
        assert board.behaviors(ground, run, rates, 2) == ["stalled", "one_jump"]


def test_a_run_that_ended_early_tells_its_update():
    ground, rates = GROUNDS["parabola"], np.array([0.5, 1e5])
    _, run = race(ground, rates)
    told = words.outcome(ground, run, rates, 2, None)
    assert f"{numeral(run.theta[2, 0, 1], 2)} (update 2)" in told
    assert run.stopped[1] == "diverged"


def test_a_factor_near_1_is_not_written_as_1():
    assert "| 1 − 2.00e-5 |" in shown_words(answered(function="bowl", kappa="10000"))


def test_rates_that_cannot_be_used_are_told_with_the_section_closed():
    (warning,) = answered(rates="banana").warning
    assert "0.1 0.2 0.4 0.5 0.6 0.8 1 1.1" in warning.value
    made = shown_words(answered(rates="0.5 0.3 0.5"))
    assert made.count("| 0.5 |") == 1


def test_the_sweep_breaks_where_nothing_arrives_and_its_names_are_above_the_lines():
    updates = np.array([3.0, np.nan, np.nan, 5.0, 6.0])
    one = Sweep(np.geomspace(0.1, 1, 5), updates, np.inf, 0.1, 3.0)
    made, top = tables.sweep_tables({"model": one})
    assert made["model"]["piece"].nunique() == 2
    assert top**0.7 >= 6
    for name in ("parabola", "bowl", "own"):
        found = sweep_words.sweeps(GROUNDS[name])
        _, top = tables.sweep_tables({sweep_words.STYLES[k]: v for k, v in found.items()})
        marks = sweep_words.limit_marks(found, dict.fromkeys(found, name), top, known=name != "own")
        labels = [m for m in marks if m["mark"] == "label"]
        most = max(float(np.nanmax(one.updates)) for one in found.values())
        assert min(m["y"] for m in labels) > most
        assert (text.FIRST_LOST.en.replace("{name}", name) in [m["text"] for m in labels]) == (name == "own")


def test_a_sign_slip_in_the_bracket_is_known():
    slip = practice.sign_slip(-4.0)
    assert slip.en == "(x + 4)² is lowest at x = −4, not at 4."
    assert practice.sign_slip(2.0).zh == "(x − 2)² 在 x = 2 处最小，不是 −2。"

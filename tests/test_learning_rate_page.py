"""The page “Learning rate”: one story, its boards, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.ground import bowl, own, parabola, side_by_side
from core.quadratic_rates import updates_needed
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
        (0.0, "negative", -0.8),
    ],
)
def test_a_guess_is_told_which_slip_it_is(guess, kind, x):
    assert words.kind_of(guess) == kind
    assert board.after_one(guess).theta[1, 0, 0] == pytest.approx(x, abs=1e-12)


def test_a_committed_guess_is_judged_and_stays_as_a_ghost():
    told = shown_words(answered(guess="0.25"))
    assert text.VERDICT["quarter"].en.replace("{guess}", "0.25").replace("{x}", "0.1") in told
    assert "**η = 0.5**" in told
    shown, _ = race(GROUNDS["parabola"], guess=0.25)
    ghosts = [[m for m in f.marks if m["style"] == "ghost"] for f in shown.figures]
    assert [len(g) for g in ghosts] == [0, 2, 0, 0, 0, 0, 0, 0]  # beside η = 0.2, the nearest
    point = ghosts[1][0]
    assert (point["x"], point["y"]) == (pytest.approx(0.1), pytest.approx(0.91))  # 0.9² + 0.1


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
    row = made.ledger.iloc[min(4, run.last)]
    for i in range(1, 5):
        assert row[f"eta{i}"] == pytest.approx(ground.unit * 1.0 * row[f"part{i}"])


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
    fine = answered(lang, part="schedules", rate="0.3")
    assert getattr(text.SCHEDULES_FINE, lang).replace("{rate}", "0.3") in shown_words(fine)
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
    assert getattr(text.SWEEP_OWN, lang).split("{slope}")[0] in own_one


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

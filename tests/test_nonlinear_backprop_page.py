"""The page “Non-linear back-propagation”: one story, its boards, its take-away, its practice."""

import math
import re
import subprocess
import sys

import numpy as np
import pytest

from core.nested_function import error_factor, slope, solution
from core.nonlinear_passes import propagate
from tests.run_checks import FIELD, check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import nonlinear_backprop as board
from ui.boards.nonlinear_backprop_row import picture
from ui.numerals import numeral
from ui.player import mathml
from ui.practice import check
from ui.practice import nonlinear_backprop as practice
from ui.practice.nonlinear_backprop import exercise
from ui.tables import nonlinear_backprop as tables
from ui.text import nonlinear_backprop as text
from ui.words import newton

SLUG = "nonlinear_backprop"
STARTS = (2.0, 10.0, 0.8, 0.0, 1.0, -3.0, 1e6)


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    own = {"decimals", "by_hand"}
    return opened(
        SLUG,
        lang=lang,
        **{f"{SLUG}.guess": "skip"} | {k if k in own else f"{SLUG}.{k}": v for k, v in query.items()},
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    told = shown_words(at) + "".join(at.query_params)
    figure = picture(board.START, board.ASKED, 4)
    told += figure.alt + str(figure.marks)
    assert "1.1774" in told
    for answer in ("4.24", "9.66", "-2.24", "-0.95", "8.97", "0.42"):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize(
    ("guess", "kind"),
    [("3", "below"), ("4.2", "near"), ("6", "between"), ("9.6", "solution"), ("12", "beyond")],
)
def test_a_committed_guess_is_judged_and_stays_as_a_ghost(guess, kind):
    at = opened(SLUG, lang="en", **{f"{SLUG}.guess": guess})
    words = shown_words(at)
    assert text.VERDICT[kind].en.replace("{guess}", guess) in words
    assert "takes x to 4.2432" in words
    run = board.pass_run(propagate(2.0, 2.13), float(guess), None)
    assert [m["x"] for m in run.figures[1].marks if m["mark"] == "point" and m["style"] == "ghost"] == [
        float(guess)
    ]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_moved_start_tells_what_core_says(lang):
    at = answered(lang)
    at.number_input(f"{SLUG}.x").set_value(5.0).run()
    run = propagate(5.0, 2.13)
    words = shown_words(at)
    assert f"x = {numeral(run.x[-1], 4)}" in words
    assert "9.664409364" in words
    assert "9.6653" not in words  # the course's slip belongs to its own start


def test_course_and_notes_are_corrected_in_one_line_each():
    assert "9.6653" in shown_words(answered())
    notes = shown_words(answered(target="notes"))
    assert "9.872962891" in notes
    assert "-9.066905" in notes
    assert "9.6653" not in notes


def test_by_hand_says_how_much_rounding_mattered():
    at = answered(target="notes", decimals="3", by_hand="true")
    (info,) = at.info
    rounded, exact = propagate(2.0, 2.14, decimals=3), propagate(2.0, 2.14)
    assert "Δa = -9.068, without rounding -9.066905" in info.value
    assert numeral(rounded.x[-1], 3) in info.value
    assert numeral(rounded.x[-1] - exact.x[-1], 5) in info.value


@pytest.mark.parametrize(
    ("lang", "query", "told"),
    [
        ("en", {"x": "0.8"}, text.NO_ROOT),
        ("zh", {"x": "0"}, text.ZERO),
        ("zh", {"x": "1"}, text.AT_EDGE),
        ("en", {"x": "-3"}, text.SIGN),
        ("zh", {"target": "own", "y": "-1"}, text.NO_TARGET),
        ("en", {"target": "own", "y": "0"}, text.ZERO_TARGET),
    ],
)
def test_nonsense_gets_one_sentence_and_is_kept(lang, query, told):
    at = answered(lang, newton="true", gradient="true", **query)
    assert not at.exception
    (warning,) = at.warning
    assert warning.value.startswith(getattr(told, lang).split("{")[0])
    name = "y" if "y" in query else "x"
    assert at.number_input(f"{SLUG}.{name}").value == float(query[name])


@pytest.mark.parametrize("query", [{"x": "12"}, {"target": "own", "y": "2.5"}])
def test_beyond_ten_is_told_and_computed(query):
    at = answered(**query)
    assert [c.value for c in at.caption if "figures reach" in c.value]
    assert "significant digits agree" in shown_words(at)


def test_the_guard_and_the_way_out_of_the_domain_are_told():
    far = {"x": "10", "target": "own", "y": "1"}
    assert "x would have become -14.5920" in shown_words(answered(**far))
    assert "**left the domain**" in shown_words(answered(**far, guard="false"))
    assert "for ever" in shown_words(answered(target="own", y="-1"))


def test_the_gradient_rule_stops_at_its_limit_and_says_why():
    words = shown_words(answered(rule="gradient", rate="10"))
    run = propagate(2.0, 2.13, rate=10.0)
    assert (run.stopped, run.last) == ("step limit", 20)
    last = numeral(slope(run.x[-1:])[0], 4)
    assert f"from 0.4247 to {last}: the steps shrink" in words
    assert "jumped over the solution, to x = 22.2" in shown_words(answered(rule="gradient", rate="50"))
    assert "After **192** passes" in shown_words(answered(rule="gradient", rate="10", limit="200"))


def test_the_sections_show_the_numbers_of_core():
    at = answered(newton="true", gradient="true", step="1")
    words = shown_words(at)
    run = propagate(2.0, 2.13)
    assert f"= {numeral(run.dx[1], 4)}$" in words  # pass 2, which the link left it at
    assert f"about {numeral(error_factor(2.13), 4)} times the **square**" in words
    assert "| 1994 | 191 | 79 |" in words
    assert "needs **4** corrections" in words
    assert "0.600561" not in words
    assert "= 0.600561, too large" in newton.newton(run, 0, 6)


@pytest.mark.parametrize("rate", [None, 50.0])
@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize(("guess", "brief"), [(None, True), (20.0, False)])
def test_the_boards_hold_together(rate, hand, guess, brief):
    for x in STARTS:
        for y, guard in ((2.13, True), (1.0, False), (1.0, True), (-1.0, True), (5.0, False)):
            run = propagate(x, y, rate=rate, guard=guard, decimals=hand)
            shown = board.pass_run(run, guess, hand, brief=brief)
            check_run(shown)
            for figure in shown.figures:
                assert np.isfinite(figure.data["corners"].to_numpy()).all()
            view = shown.figures[1].data["corners"]["x"]
            assert (run.x >= view[0]).all()
            assert (run.x <= view[1]).all()


def test_every_number_of_the_ledger_and_the_row_tells_where_it_comes_from():
    for rate in (None, 10.0):
        shown = board.pass_run(propagate(2.0, 2.13, rate=rate), None, None)
        assert all(c.source for c in shown.columns if c.field not in {"pass", "note"})
        row = shown.figures[0].marks
        told = [line for c in shown.columns for line in c.source]
        told += [line for m in row for line in m.get("source", ())]
        for line in told:
            assert set(FIELD.findall(mathml(line))) <= set(shown.ledger.columns) | set(shown.constants)
        assert all(
            m.get("source")
            for m in row
            if m.get("text", "").count("{") or m.get("lines", [""])[0] not in {"y", ""}
        )


def test_the_tangent_of_a_pass_reaches_the_target_where_the_next_pass_begins():
    table = tables.passes_table(propagate(2.0, 2.13), "")
    assert table["landing"][:-1].to_numpy() == pytest.approx(2.13, abs=1e-12)
    assert table["reached"][:-1].tolist() == table["x"][1:].tolist()
    assert table["c_next"][:-1].tolist() == table["c"][1:].tolist()
    assert (table["dadx"] * table["dbda"] * table["dcdb"]).to_numpy() == pytest.approx(table["slope"])
    assert table["x_before"][1:].to_numpy() - table["step_before"][1:].to_numpy() == pytest.approx(
        table["x"][1:]
    )


@pytest.mark.parametrize("hand", [None, 3])
@pytest.mark.parametrize("rate", [None, 10.0])
@pytest.mark.parametrize(("x", "y"), [(2.0, 2.14), (10.0, 1.0), (0.5, 2.13)])
def test_the_script_reproduces_the_last_row(x, y, rate, hand):
    settings = {"tolerance": 1e-3, "limit": 20, "rate": rate, "guard": True}
    source = takeaway.script_text("back", board.script(x, y, settings, hand), None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    run = propagate(x, y, **settings, decimals=hand)
    words = done.stdout.split()
    assert int(words[words.index("pass") + 1]) == run.last + 1
    assert float(words[words.index("x") + 1]) == run.x[-1]
    assert float(words[words.index("c") + 1]) == pytest.approx(run.c[-1], rel=0, abs=0, nan_ok=True)
    assert float(words[-1]) == solution(y)


def test_exercises_are_right_and_their_mistakes_known():
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        x, y = (float(n) for n in re.findall(r"[xy] = (\d+\.?\d*)\$", made.question.en))
        c = math.sqrt(2 * math.log(x))
        dc = c - y
        dx = dc * x * c  # Δc over the slope 1/(x c)
        assert made.answer == pytest.approx(x - dx, rel=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        slips = {
            "NO_TWO": x - dc * c * x * x / (2 * x),
            "UPSIDE_DOWN": x - dc / (2 * c) * x * x / (2 * x),
            "PLUS": x + dx,
            "NO_A": x - dc * 2 * c / (2 * x),
            "AT_A": dc * 2 * c * x * x,
            "CHANGE": dx,
        }
        for name, wrong in slips.items():
            assert check(f"{wrong:.6f}", made, 4).why == getattr(practice, name), (seed, name)
        assert check(f"{x - slips['AT_A']:.6f}", made, 4).why == practice.AT_A
        # the worked lines are rounded at every step, as on paper; what they end at is right too
        assert f"= {numeral(made.rounded, 4)}" in made.lines[-1]
        assert made.rounded == pytest.approx(made.answer, abs=0.01)
        assert check(f"{made.rounded:.4f}", made, 4).verdict == "right"

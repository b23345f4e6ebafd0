"""The page “Linear back-propagation”: its story, its boards, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.linear_backprop import backward, forward
from core.linear_passes import propagate
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import linear_backprop as board
from ui.boards.linear_backprop_graph import picture
from ui.numerals import numeral
from ui.practice import check
from ui.practice.linear_backprop import exercise
from ui.text import linear_backprop as text

SLUG = "linear_backprop"


def shown(lang: str = "en", **own: str):
    return opened(
        SLUG, lang=lang, **{f"{SLUG}__{name}": value for name, value in ({"guess": "skip"} | own).items()}
    )


def said(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def test_nothing_is_given_away_before_the_commit():
    at = opened(SLUG, lang="en")
    for answer in ("0.19", "63", "27", "36", "0.44", "0.33"):
        assert answer not in said(at)
    shown = picture(3.0, 4.0, 4)
    assert not re.search("63|27|36", shown.alt + str(shown.marks))


@pytest.mark.parametrize(
    ("guess", "kind"),
    [
        ("0.19", "right"),
        ("0.444", "only_x"),
        ("0.333", "only_y"),
        ("-0.19", "sign"),
        ("3.81", "new"),
        ("12", "high"),
    ],
)
def test_the_guess_is_told_which_estimate_it_is(guess, kind):
    at = opened(SLUG, lang="en", linear_backprop__guess=guess)
    numbers = {"guess": guess, "error": "12", "slope": "63", "answer": "0.190476"}
    expected = text.VERDICT[kind].en
    for name, value in (numbers | {"through_x": "27", "through_y": "36"}).items():
        expected = expected.replace("{" + name + "}", value)
    assert expected in said(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    ("variables", "rule", "count"),
    [
        ("b", "kept", 5),
        ("b", "recomputed", 3),
        ("both", "kept", 4),
        ("both", "recomputed", 3),
        ("w", "kept", 1),
    ],
)
def test_the_counts_of_the_course(lang, variables, rule, count):
    at = opened(
        SLUG,
        lang=lang,
        linear_backprop__guess="skip",
        linear_backprop__variables=variables,
        linear_backprop__rule=rule,
    )
    told = {"en": f"**Updates needed: {count}**", "zh": f"**更新 {count} 次**"}[lang]
    assert told in said(at)
    assert getattr(text.COURSE[f"{variables}_{rule}"], lang).split("`")[0] in said(at)


def test_the_four_programs_stand_side_by_side():
    at = opened(SLUG, lang="en", linear_backprop__guess="skip", decimals="6")
    table = next(m.value for m in at.markdown if "single_variable_new" in m.value and m.value.startswith("|"))
    assert "| **5** | **3** | **4** | **3** |" in table
    assert "| 1 | 0.217687 | 0.217687 | 0.181406 | 0.181406 |" in table
    assert "1 − 60.671245 / 63 = 0.036964" in said(at)


def test_moving_the_target_moves_the_words():
    at = opened(SLUG, lang="en", linear_backprop__guess="skip", linear_backprop__more="true")
    at.number_input(f"{SLUG}.target").set_value(200.0).run()
    run = propagate(3.0, 4.0, 200.0, rule="kept")
    assert f"**Updates needed: {run.last}**, until |z − 200| < 1e-05: b = {numeral(run.b[-1], 4)}" in said(
        at
    ).replace("1e-5", "1e-05")


def test_divergence_is_told_with_its_cure():
    at = opened(
        SLUG,
        lang="en",
        linear_backprop__guess="skip",
        linear_backprop__rule="gradient",
        linear_backprop__rate="0.01",
    )
    assert "**Diverged**" in said(at)
    assert "0.000543331" in said(at)
    at = opened(
        SLUG,
        lang="zh",
        linear_backprop__guess="skip",
        linear_backprop__b="-0.5",
        linear_backprop__variables="w",
    )
    assert "**发散**" in said(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_by_hand_says_how_much_rounding_mattered(lang):
    at = opened(SLUG, lang=lang, linear_backprop__guess="skip", by_hand="true", decimals="2")
    assert "150.25" in at.info[0].value
    assert "150.21769" in at.info[0].value


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_sections_open(lang):
    at = shown(lang=lang, whole="true", bridge="true", practice="true", variables="both")
    assert not at.exception
    assert "138.7256" in said(at)
    assert f"{1 / (2 * 63**2):.6g}" in said(at)


@pytest.mark.parametrize("variables", ["b", "w", "both"])
@pytest.mark.parametrize("rule", ["kept", "recomputed", "gradient"])
@pytest.mark.parametrize(
    "start", [(3.0, 4.0, 150.0), (0.0, -0.5, 1.0), (-1000.0, 1000.0, 1e6), (3.0, 4.0, 162.0)]
)
def test_the_boards_hold_together(variables, rule, start):
    run = propagate(*start, variables=variables, rule=rule)
    for halve in (True, False):
        shown = board.pass_run(run, 0.2, 2.5e-4, halve=halve, brief=halve)
        check_run(shown)
    row = shown.ledger.iloc[0]
    assert row["x"] * row["y"] == row["z"]
    assert row["through_x"] + row["through_y"] == row["dzdb"]
    assert {m["mark"] for m in shown.figures[0].marks} == {"box", "arrow"}


@pytest.mark.parametrize("rule", ["kept", "recomputed", "gradient"])
@pytest.mark.parametrize("hand", [None, 3])
def test_the_script_reproduces_the_last_row(rule, hand):
    settings = {
        "variables": "both",
        "rule": rule,
        "tolerance": 1e-5,
        "halve": True,
        "rate": 2.5e-4,
        "limit": 50,
    }
    source = takeaway.script_text("x", board.script({"w": 3.0, "b": 4.0}, 150.0, settings, hand), None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    words = done.stdout.split()
    run = propagate(3.0, 4.0, 150.0, **settings, decimals=hand)
    assert [float(words[words.index(name) + 1]) for name in ("pass", "w", "b", "z")] == [
        run.last,
        run.w[-1],
        run.b[-1],
        run.z[-1],
    ]


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        w, b = (float(v) for v in re.search(r"\$w = (\d+)\$, \$b = (\d+)\$", made.question.en).groups())
        z, h = (lambda w, b: (2 * w + 3 * b) * (2 * b + 1)), 1e-4
        slope = (z(w, b + h) - z(w, b - h)) / (2 * h)
        if target := re.search(r"become \$(-?\d+)\$", made.question.en):
            error = z(w, b) - float(target[1])
            half = 2 if "half" in made.question.en else 1
            expected = b - error / half / slope
            kinds.add(half)
        else:
            expected = slope
            kinds.add("slope")
        assert made.answer == pytest.approx(expected, rel=1e-6)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        assert numeral(made.answer, 4) in made.lines[-1] or f"{made.answer:g}" in made.lines[-1]
        for wrong, why in made.mistakes:
            others = [other for other, _ in made.mistakes if other != wrong]
            if min(abs(wrong - v) for v in [made.answer, *others]) > 3e-4:
                assert check(f"{wrong:.6f}", made, 4).why == why
    assert kinds == {"slope", 1, 2}
    assert backward(*forward(3.0, 4.0)[:2]).b == 63.0

"""The page “Gradient descent”: its story, its boards, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.landscape import landscape_of
from core.landscapes import ONE, TWO
from core.update_rules import Settings
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import landscapes as board
from ui.descent import Asked, Stop, Terrain, several, walking
from ui.practice import check
from ui.practice.gradient_descent import exercise
from ui.text import gradient_descent as text
from ui.words.gradient_descent import place_words

SLUG = "gradient_descent"
ALL = [("one", name) for name in text.ONE] + [("two", name) for name in text.TWO]


def shown(lang: str = "en", **own: str):
    return opened(
        SLUG, lang=lang, **{f"{SLUG}__{name}": value for name, value in ({"guess": "skip"} | own).items()}
    )


def said(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def asked(variables: str, name: str, *, starts="one", rule="plain", hand=None, **more) -> Asked:
    """What the controls come to at their defaults."""
    example = board.example_of(variables, name)
    given = {"c": 1.0} if name == "shifted" else {"k": 10.0} if name == "bowl" else {}
    formula = board.OWN[variables] if name == "own" else board.formula_of(example, given)
    f = landscape_of(formula)
    start = more.get("start", example.start[: len(f.names)])
    view = board.view_of(f, example, start, 4.0)
    return Asked(
        Terrain(name, formula, f, given, view),
        starts,
        start,
        1,
        rule,
        board.settings_of(rule, more.get("rate", example.rate), example.scaled_rate),
        example.scaled_rate,
        Stop(example.stop, example.small, more.get("updates", example.updates)),
        hand,
    )


def test_nothing_is_given_away_before_the_commit():
    at = opened(SLUG, lang="en")
    assert not re.search(r"0\.48|0\.72|2\.4\b", said(at))


@pytest.mark.parametrize(
    ("guess", "kind"),
    [
        ("0.48", "right"),
        ("1.92", "uphill"),
        ("-1.2", "no_rate"),
        ("0.84", "no_two"),
        ("0.768", "value"),
        ("0.72", "step"),
        ("0.1", "low"),
        ("5", "high"),
    ],
)
def test_the_guess_is_told_which_slip_it_is(guess, kind):
    at = opened(SLUG, lang="en", gradient_descent__guess=guess)
    expected = text.VERDICT[kind].en
    for name, value in {"guess": guess, "x": "1.2", "rate": "0.3", "slope": "2.4", "answer": "0.48"}.items():
        expected = expected.replace("{" + name + "}", value)
    assert expected in said(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(("variables", "name"), ALL)
def test_every_landscape_opens_in_both_languages(lang, variables, name):
    at = shown(lang, variables=variables, **{variables: name})
    assert not at.exception
    assert not at.warning


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "own", [{"rule": "race"}, {"starts": "several"}, {"starts": "all"}, {"rule": "adam", "more": "true"}]
)
def test_every_way_of_walking_opens(lang, own):
    at = shown(lang, variables="two", two="himmelblau", **own)
    assert not at.exception
    if own.get("starts") == "all":
        assert (
            said(at).count("25.") + said(at).count("24.") + said(at).count("23.") >= 4
        )  # shares of the starts


def test_the_course_s_counts_and_its_slips_are_told():
    assert "**Updates needed: 4**" in said(shown())
    assert text.SLIP["square"].en in said(shown())
    at = shown(variables="two")
    assert "**Updates needed: 16**" in said(at)
    assert "x = 0.0844, y = 0.0508, J = 0.0097" in said(at)
    assert text.SLIP["square"].en not in said(shown(**{"one.square.rate": "0.2"}))


@pytest.mark.parametrize(
    ("own", "words"),
    [
        (
            {"one.square.rate": "1.2", "one.square.updates": "200"},
            "The run **diverged**: after update **42**",
        ),
        ({"variables": "two", "two": "saddle", "two.saddle.updates": "200"}, "**J falls without end**"),
        ({"variables": "two", "two": "saddle", "rule": "newton"}, "**no minimum** but a saddle"),
        ({"one": "own", "one.own.formula": "sqrt(x)", "one.own.rate": "9"}, "left the function's domain"),
        ({"one": "own", "one.own.formula": "ln(x)", "one.own.start_x": "-1"}, "Choose another start"),
        ({"one": "wells"}, "It is not the lowest place in view: at x = -1.3008"),
    ],
)
def test_how_a_run_ended_is_told(own, words):
    at = shown(**{name.replace(".", "__"): value for name, value in own.items()})
    assert not at.exception
    assert words in said(at)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("x+y+z", "more than 2 variables"),
        ("sin x", "function: put"),
        ("", "no formula yet"),
        ("3", "no variable"),
    ],
)
def test_a_formula_that_cannot_be_walked_on_is_told(typed, words):
    at = shown(one="own", one__own__formula=typed)
    assert not at.exception
    assert words in at.warning[0].value


def test_by_hand_says_how_much_rounding_mattered():
    at = opened(SLUG, lang="en", gradient_descent__guess="skip", by_hand="true", decimals="2")
    assert "Rounded by hand at 2 decimals the run ends at x = 0.03 after 4 updates" in at.info[0].value
    assert "0.03072" in at.info[0].value


@pytest.mark.parametrize("rule", [*text.RULES, "race"])
@pytest.mark.parametrize(("variables", "name"), ALL)
def test_the_boards_hold_together(variables, name, rule):
    chosen = asked(variables, name, rule=rule, updates=12)
    made = several.race(chosen, 4) if rule == "race" else walking.one(chosen, 0.5, 4)
    check_run(made.run)
    if rule != "race":
        ledger = made.run.ledger
        moved = ledger["x"] - ledger["step_x"]
        np.testing.assert_allclose(moved[:-1], ledger["next_x"][:-1])
        assert ledger["next_x"][:-1].tolist() == ledger["x"][1:].tolist()


@pytest.mark.parametrize("starts", ["several", "all"])
@pytest.mark.parametrize(("variables", "name"), [("one", "wells"), ("two", "himmelblau"), ("two", "saddle")])
def test_many_starts_hold_together(variables, name, starts):
    chosen = asked(variables, name, starts=starts)
    made = several.water(chosen, 4) if starts == "several" else walking.one(chosen, None, 4)
    check_run(made.run)


def test_extreme_numbers_make_no_nonsense():
    for rate in (1e-9, 1e3):
        for variables, name in ALL:
            check_run(walking.one(asked(variables, name, rate=rate, updates=30), None, 4).run)


def numbers(words: str) -> list[float]:
    return [float(v) for v in re.findall(r"(?<=[ (])-?(?:\d+\.?\d*(?:e[+-]?\d+)?|inf|nan)(?=\s|$)", words)]


@pytest.mark.parametrize("hand", [None, 3])
@pytest.mark.parametrize("rule", list(text.RULES))
def test_the_script_reproduces_the_last_row(rule, hand):
    chosen = asked("two", "waves", rule=rule, hand=hand)
    made = walking.one(chosen, None, 4)
    source = takeaway.script_text("x", made.script, None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    last = made.run.ledger.iloc[-1]
    found = numbers(" " + done.stdout.replace("\n", " "))
    np.testing.assert_allclose(found, [last["n"], last["x"], last["y"], last["J"]], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("way", ["race", "several"])
def test_the_script_of_many_runs_reproduces_their_last_row(way):
    if way == "race":
        made = several.race(asked("one", "wells", rule="race"), 4)
    else:
        made = several.water(asked("two", "himmelblau", starts="several"), 4)
    source = takeaway.script_text("x", made.script, None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    losses = [float(line.split()[-1]) for line in done.stdout.splitlines()]
    last = made.run.ledger.iloc[-1]
    expected = [last[name] for name in made.run.ledger.columns if name.startswith("J_")]
    np.testing.assert_allclose(losses, expected, rtol=1e-9, atol=1e-12)


def test_a_lower_valley_in_view_is_named():
    chosen = asked("one", "wells")
    f = chosen.terrain.f
    at_second = f.places(1.13090112)
    assert "-1.3008" in place_words(chosen, at_second, 4)
    assert "lowest" not in place_words(chosen, f.places(-1.30083957), 4)


def test_the_basins_table_tells_every_place_once():
    chosen = asked("two", "himmelblau", starts="all")
    words = walking.one(chosen, None, 4).words
    shares = [float(v) for v in re.findall(r"(\d+\.\d) %", words)]
    assert len(shares) == 4
    assert sum(shares) == pytest.approx(100, abs=0.3)


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        given = [float(v) for v in re.findall(r"(?<![\w^])-?\d+(?:\.\d+)?", made.question.en)]
        if "two updates" in made.question.en:
            a, x, rate, beta = given[0], given[1], given[3], given[4]
            m = 2 * a * x
            x -= rate * m
            expected = x - rate * (beta * m + 2 * a * x)
            kinds.add("momentum")
        elif "J(x, y)" in made.question.en:
            a, c, x, y, rate = given[:5]
            J = lambda u, v, a=a, c=c: a * u**2 + c * v**2  # noqa: E731
            h = 1e-6
            g_x = (J(x + h, y) - J(x - h, y)) / (2 * h)
            g_y = (J(x, y + h) - J(x, y - h)) / (2 * h)
            expected = J(x - rate * g_x, y - rate * g_y)
            kinds.add("two")
        else:
            a, x, rate = given[0], *given[-2:]
            c = float(re.search(r"x - (\d+)", made.question.en)[1])
            expected = x - rate * 2 * a * (x - c)
            kinds.add("one")
        assert made.answer == pytest.approx(expected, abs=2e-6), made.question.en
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        for wrong, why in made.mistakes:
            others = [other for other, _ in made.mistakes if other != wrong]
            if min(abs(wrong - v) for v in [made.answer, *others]) > 3e-4:
                assert check(f"{wrong:.6f}", made, 4).why == why
    assert kinds == {"one", "two", "momentum"}


def test_settings_of_a_rule_take_the_rate_of_its_kind():
    assert board.settings_of("adam", 0.1, 0.3) == Settings(0.3)
    assert board.settings_of("plain", 0.1, 0.3) == Settings(0.1)
    assert {*ONE} < {*text.ONE}
    assert {*TWO} < {*text.TWO}


def test_what_kind_of_place_it_is_is_told_only_where_the_run_rests():
    at = shown(variables="two", two="saddle", two__saddle__stop="value", two__saddle__small="1")
    assert "saddle" not in said(at)
    at = shown(variables="two", two="bowl", two__bowl__small="100")  # arrives at once, far from the bottom
    assert "**Updates needed: 0**" in said(at)
    assert "This is a minimum" not in said(at)


@pytest.mark.parametrize("rule", ["plain", "momentum"])
def test_the_limit_of_the_rate_is_told_only_of_plain_descent(rule):
    words = walking.one(asked("one", "square", rule=rule, rate=3.0), None, 4).words
    assert ("2/λ = 1.0000" in words) == (rule == "plain")
    assert "diverged" in words


def test_places_carry_the_visitor_s_own_names():
    at = shown(variables="two", two="own", two__own__formula="w^2 + (b-1)^2", starts="all")
    assert re.search(r"\| b = \S+, w = \S+ \| minimum", said(at))


def test_a_run_that_grows_until_its_limit_is_told_so():
    words = walking.one(
        asked("one", "square", rate=1.1), None, 4
    ).words  # factor -1.2, not yet 10¹² times as much
    assert "J has **grown** from 1.4400 to" in words
    assert "grown" not in walking.one(asked("one", "square", rate=0.01), None, 4).words

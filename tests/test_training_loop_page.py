"""The page “The training loop”: the loop, the three games, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.black_box import TABLES, tries
from core.guessing import played, secret
from core.shooting import shooting
from core.training_loop import train
from tests.run_checks import check_run
from tests.test_pages import opened
from tests.test_training_loop import SETTINGS, X, Y
from ui import takeaway
from ui.boards import black_box, guessing, training_loop
from ui.boards import shooting as targets
from ui.numerals import numeral
from ui.practice import check
from ui.practice.training_loop import exercise
from ui.text import training_games as games
from ui.text import training_loop as text
from ui.training import box, number, target
from ui.training.loop import SAMPLES

SLUG = "training_loop"
PAGE = SETTINGS | {"small": 5.0}  # the page as opened


def shown(lang: str = "en", **own: str):
    query = {"guess": "skip"} | own
    return opened(SLUG, lang=lang, **{f"{SLUG}__{name}": value for name, value in query.items()})


def said(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def test_the_samples_are_those_of_the_course():
    assert SAMPLES[:, :-1].tolist() == X.tolist()
    assert SAMPLES[:, -1].tolist() == Y.tolist()


def test_a_committed_answer_is_judged():
    for guess in text.QUESTION.choices:
        at = opened(SLUG, lang="en", training_loop__guess=guess)
        assert text.VERDICT[guess == "weights"].en.split("**")[0] in said(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_why_it_stopped_is_told_from_the_record(lang):
    for own, told in (
        ({"small": "0.01"}, text.LIMITED),
        ({"small": "6"}, text.SMALL_ENOUGH),
        ({"rate": "0.2"}, text.GREW),
        ({"rate": "0.25", "limit": "100"}, text.DIVERGED),
        ({"small": "20"}, text.AT_ONCE),
    ):
        words = getattr(told, lang)
        begin = re.match(r"[^{]*", words)[0]
        assert len(begin) > 5
        assert begin in said(shown(lang, **own))


def test_moving_the_rate_changes_the_words_to_what_core_says():
    at = shown()
    at.number_input(f"{SLUG}.rate").set_value(0.05).run()
    run = train(X, Y, rate=0.05, small=5.0, limit=20)
    assert f"J = {numeral(float(run.loss[-1]), 4)}" in said(at)


def test_a_finished_game_is_followed_by_the_next():
    at = shown(part="number", guesses=f"1:{secret(1)}")
    assert at.button[[b.label for b in at.button].index(games.SAY.en)].disabled
    at.button[[b.label for b in at.button].index(games.NEW.en)].click().run()
    assert games.NONE_YET.en in said(at)
    assert at.slider(f"{SLUG}.game").value == 2


def test_an_edited_sample_is_used_and_nonsense_is_told():
    at = shown(samples="true")
    at.text_input(f"{SLUG}.data").set_value("0.5 1.4 2.7 3；0.4,1.3,2.5,5; .1 1.5 2.3 9; .5 1.7 2.9 7").run()
    run = train(X, np.array([3.0, 5.0, 9.0, 7.0]), **PAGE)
    assert numeral(float(run.loss[-1]), 4) in said(at)
    at.text_input(f"{SLUG}.data").set_value("1 2 3").run()
    assert len(at.warning) == 1
    assert at.text_input(f"{SLUG}.data").value == "1 2 3"
    assert numeral(float(train(X, Y, **PAGE).loss[-1]), 4) in said(at)


def test_the_number_is_found_only_by_guessing():
    hidden = secret(1)
    at = shown(part="number")
    assert games.NONE_YET.en in said(at)
    others = [g for g in (5, 50, 30) if g != hidden]
    at = shown(part="number", guesses="1:" + ",".join(map(str, others)))
    assert not re.search(rf"(?<!\d){hidden}(?!\d)", re.sub(r"1 (to|到) 50", "", said(at).split("\n")[-1]))
    at.number_input(f"{SLUG}.guesses.next").set_value(hidden)
    at.button[[b.label for b in at.button].index(games.SAY.en)].click().run()
    assert f"**Found in {len(others) + 1} guesses.**" in said(at)
    assert at.query_params[f"{SLUG}.guesses"] == f"1:{','.join(map(str, [*others, hidden]))}"


def test_guesses_of_another_game_do_not_count():
    assert number.kept("x", 2) == ()
    at = shown(part="number", guesses="1:5,50", game="2")
    assert games.NONE_YET.en in said(at)
    assert not shown(part="number", guesses="1:5,<b>,999,-3").exception


@pytest.mark.parametrize("name", ["new", "old"])
def test_the_box_can_be_solved(name):
    at = shown(part="box", box=name)
    assert "**Solved" not in said(at)
    p, q = {"new": (2.21, 0.0), "old": (2.0, 0.3333)}[name]
    at.number_input(f"{SLUG}.tries.p").set_value(p)
    at.number_input(f"{SLUG}.tries.q").set_value(q)
    at.button[[b.label for b in at.button].index(games.TRY_IT.en)].click().run()
    assert "**Solved at try 2**" in said(at)
    assert not shown(part="box", tries="1:1,x:y,1e999:0,nan:1,:").exception


def test_the_target_tells_both_averages():
    at = shown("zh", part="target", burst="4")
    for n in (1, 4):
        mean = shooting(20, n, 2.0, seed=1).distance[1:].mean()
        assert f"**{numeral(float(mean), 2)} 环**" in said(at)
    assert "**瞄准点越跑越远。**" in said(shown("zh", part="target", part_of="2.1"))
    assert "**不会靠近：**" in said(shown("zh", part="target", part_of="2"))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_sections_open(lang):
    at = shown(lang, use="true", kinds="true", like="true", practice="true", by_hand="true")
    assert not at.exception
    run = train(X, Y, **PAGE)
    z = float(np.dot(run.w[-1], (0.3, 1.5, 2.6)) + run.b[-1])
    assert f"= {numeral(z, 4)}$" in said(at)


@pytest.mark.parametrize("rate", [0.1, 0.25, 1e3])
def test_the_board_of_the_loop_holds_together(rate):
    run = train(X, Y, rate=rate, small=0.01, limit=60)
    made = training_loop.loop_run(run, X, Y, rate, 0.01, 60)
    check_run(made)
    row = made.ledger.iloc[4]  # the first update
    assert row["w1"] == pytest.approx(row["w1_before"] - rate * row["dw1"])
    assert made.ledger["stop"].sum() == 1


def test_the_boards_of_the_games_hold_together():
    check_run(guessing.guesses_run(played((), 7), 7))
    open_game = guessing.guesses_run(played((5, 50), 7), 7)
    check_run(open_game)
    assert "7" not in str([m for m in open_game.figures[0].marks if m["mark"] == "segment"])
    assert "loss" not in [c.field for c in open_game.columns]
    won = guessing.guesses_run(played((5, 50, 7), 7), 7)
    check_run(won)
    assert won.ledger["loss"].tolist()[1:] == [2, 43, 0]
    x, y = np.array(TABLES["new"]).T
    check_run(black_box.tries_run(tries(x, y, np.array([1.0, 100]), np.array([1.0, -100]))))
    check_run(targets.shooting_run(shooting(20, 1, 2.0, 1), shooting(20, 3, 2.0, 1), 1.0))


def run_script(script) -> list[str]:
    source = takeaway.script_text("x", script, None)
    command = [sys.executable, "-c", source]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()


@pytest.mark.parametrize("hand", [None, 2])
def test_the_script_of_the_loop_reproduces_the_last_row(hand):
    settings = SETTINGS | {"w": 0.0, "b": 0.0}
    words = run_script(training_loop.script(X, Y, settings, hand))
    run = train(X, Y, **settings, decimals=hand)
    assert [float(words[words.index(name) + 1]) for name in ("updates", "loss", "b")] == [
        run.updates,
        run.loss[-1],
        run.b[-1],
    ]


def test_the_scripts_of_the_games_reproduce_them():
    assert run_script(number.script(played((5, 50), secret(1)), 1))[-2:] == [
        "50",
        *played((50,), secret(1)).answer,
    ]
    x, y = np.array(TABLES["new"]).T
    made = tries(x, y, np.array([1.0, 1.5]), np.array([1.0, 1.0]))
    assert float(run_script(box.script(made))[-1]) == made.loss[-1]
    aimed = run_script(target.script({"scatter": 2.0, "seed": 3, "rate": 1.0}, 3))
    assert float(aimed[-1]) == shooting(20, 3, 2.0, seed=3).distance[-1]


def test_exercises_are_right_and_their_mistakes_known():
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        w, b = (float(v) for v in re.search(r"\$w = ([\d.]+)\$, \$b = ([\d.]+)\$", made.question.en).groups())
        pairs = re.findall(r"\((-?[\d.]+), (-?[\d.]+)\)", made.question.en)
        x, y = np.array(pairs, dtype=float).T
        e = w * x + b - y
        expected = float(np.mean(e**2) / 2)
        if rate := re.search(r"\\eta = ([\d.]+)", made.question.en):
            expected = w - float(rate[1]) * float(np.mean(e * x))
        assert made.answer == pytest.approx(expected, rel=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        assert numeral(made.answer, 4) in made.lines[-1]
        for i, (wrong, why) in enumerate(made.mistakes):
            others = [other for k, (other, _) in enumerate(made.mistakes) if k != i]
            if min(abs(wrong - v) for v in [made.answer, *others]) > 3e-4:
                assert check(f"{wrong:.6f}", made, 4).why == why

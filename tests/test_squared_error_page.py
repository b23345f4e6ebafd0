"""The page “Squared error”: one story, its boards, its take-away, its practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.error_ledger import conventions, error_ledger
from core.loss_sweep import loss_sweep
from core.losses import line_loss
from core.outlier_pull import outlier_pull
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import squared_errors, squared_lines, squared_outlier
from ui.numerals import numeral
from ui.practice import check
from ui.practice import squared_error as practice
from ui.practice.squared_error import exercise
from ui.squared import errors, lines, outlier, points_of
from ui.text import squared_error as text
from ui.words import squared_outlier as outlier_words
from ui.words import squared_verdict as verdict

SLUG = "squared_error"
Y, A, B = np.ones(3), np.array([1.0, 2.0, 3.0]), np.array([1.0, 3.0, 3.0])


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    named = {k if k in ("decimals", "by_hand") else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    told = shown_words(at) + str(dict(at.query_params))
    assert "1.33" in told  # the other factor is told
    for answer in ("1.6", "8/5", "8 / 5", "0² + "):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize(
    ("guess", "kind"),
    [
        (1.6, "right"),
        (1.33, "same"),
        (1.78, "squared"),  # (4/3)²
        (4.0, "one"),
        (3.0, "difference"),  # 8 - 5
        (0.625, "inverse"),  # 5 / 8
        (1.65, "close"),
        (1.5, "low"),
        (2.0, "high"),
        (0.0, "low"),
    ],
)
def test_a_guess_is_told_which_slip_it_is(guess, kind):
    assert verdict.kind_of(guess) == kind
    told = shown_words(answered(guess=str(guess)))
    slip = f"{verdict.SLIPS.get(kind, guess):.3g}"
    assert text.VERDICT[kind].en.replace("{guess}", f"{guess:g}").replace("{slip}", slip) in told
    assert "**8 / 5 = 1.6**" in told


def test_a_near_guess_is_not_called_equal_to_the_slip():
    assert "(4/3)² = 1.78." in shown_words(answered(guess="1.77"))
    assert verdict.kind_of(4.005) == "high"


def ghosts(run):
    return [m for f in run.figures for m in f.marks if m["style"] == "ghost"]


def made(y=Y, a=A, b=B, delta=1.0, hand=None, shown="sums", guess=None):
    pair = [error_ledger(y, v, delta, hand) for v in (a, b)]
    return squared_errors.errors_run(*pair, delta, shown, guess)


def test_the_guess_stays_as_a_ghost_at_its_height():
    assert ghosts(made()) == []
    level, label = ghosts(made(guess=1.5))
    assert (level["y"], level["y2"]) == (7.5, 7.5)  # 1.5 · 5
    assert "1.5" in label["text"]
    _, label = ghosts(made(guess=1000.0))
    assert label["text"].startswith("↑")
    assert label["y"] < 8 * 1.3


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_words_are_core_s_numbers(lang):
    told = shown_words(answered(lang))
    rows = {
        "error_sum": "3.0000 | 4.0000 | –",
        "absolute_sum": "3.0000 | 4.0000 | 1.3333",
        "huber_sum": "2.0000 | 3.0000 | 1.5000",
        "sum": "5.0000 | 8.0000 | 1.6000",
        "mean": "1.6667 | 2.6667 | 1.6000",
        "half_mean": "0.8333 | 1.3333 | 1.6000",
    }
    for name, numbers in rows.items():
        assert f"| {getattr(text.ROWS[name], lang)} | {numbers} |" in told
    # moved up together, A's losses change with 2Σe = 6, 2Σe/m = 2, Σe/m = 1; all lowest at -1
    for slope in ("2Σe = 6.0000 | -1.0000", "2Σe/m = 2.0000 | -1.0000", "Σe/m = 1.0000 | -1.0000"):
        assert slope in told
    assert getattr(text.SIDE_ABOVE, lang).split("{e}")[1] in told


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_button_shows_errors_that_cancel(lang):
    at = answered(lang)
    at.button(f"{SLUG}.cancel.button").click().run()
    assert at.text_input(f"{SLUG}.first").value == "0 2"
    told = shown_words(at)
    assert getattr(text.SIGNED_CANCELS, lang).replace("{name}", "A") in told
    assert getattr(text.NO_ERROR, lang) in told
    assert getattr(text.SIDE_BELOW, lang).split("{e}")[1] in told  # 0 against 1
    at.button(f"{SLUG}.reset.button").click().run()
    assert "1.6000" in shown_words(at)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("typed", ["1 2", "", "a b c", "1 2 3 4 5 6 7 8 9", "1;2;3"])
def test_nonsense_gets_one_sentence_and_is_kept(lang, typed):
    at = answered(lang, first=typed)
    assert [w.value for w in at.warning] == [getattr(text.BAD_LINES, lang).replace("{example}", "1 2 3")]
    assert at.text_input(f"{SLUG}.first").value == typed
    assert "| 5.0000 | 8.0000 | 1.6000 |" in shown_words(at)


def test_eight_samples_full_width_digits_and_brackets_are_read():
    assert errors.numbers("［１，２］").tolist() == [1, 2]
    at = answered(label="1 1 1 1 1 1 1 1", first="1 2 3 4 5 6 7 8", second="0 0 0 0 0 0 0 0")
    assert not at.warning
    assert "| 140.0000 | 8.0000 | 0.0571 |" in shown_words(at)  # 1 + 4 + … + 49


@pytest.mark.parametrize("shown", ["sums", "A", "B"])
@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize(
    ("y", "a", "b"),
    [
        (Y, A, B),
        (Y, Y, Y),
        (np.zeros(1), np.ones(1), -np.ones(1)),
        (np.zeros(8), np.arange(8.0), np.arange(8.0) - 4),
    ],
)
def test_the_errors_boards_hold_together(y, a, b, hand, shown):
    run = made(y, a, b, hand=hand, shown=shown)
    check_run(run)
    assert len(run.ledger) == len(y)
    squares = run.figures[0].data["squares"]
    assert (squares["x2"] - squares["x"]).to_numpy() == pytest.approx(np.abs(a - y))
    assert (squares["y2"] - squares["y"]).to_numpy() == pytest.approx(a - y)
    frame, other = (run.figures[i].data["corners"] for i in (0, 1))
    assert frame.equals(other)  # one scale for both
    assert np.ptp(frame["x"]) / np.ptp(frame["y"]) == pytest.approx(run.figures[0].aspect)
    assert squares["x2"].max() <= frame["x"].max()


def test_a_square_is_outlined_from_its_sample_on():
    marks = [m for m in made().figures[0].marks if m["mark"] == "segment"]
    assert [m.get("from", 0) for m in marks] == [1] * 4 + [2] * 4  # the first sample has no error


def test_by_hand_says_how_much_rounding_mattered():
    (info,) = answered(decimals="8", by_hand="true").info
    assert info.value == text.HAND_NONE.en.replace("{d}", "8")
    (info,) = answered(decimals="2", by_hand="true", label="0", first="0.264", second="0").info
    # 0.264 -> 0.26, 0.0676 -> 0.07, / 2 = 0.035 -> 0.04; exactly 0.069696 / 2 = 0.034848
    shown = {"d": "2", "who": "A", "rounded": "0.04", "exact": "0.0348"}
    told = text.HAND.en
    for name, value in shown.items():
        told = told.replace("{" + name + "}", value)
    assert info.value == told
    (info,) = answered(decimals="4", by_hand="true", part="lines").info
    assert info.value == text.NOT_BY_HAND.en


@pytest.mark.parametrize("loss", ["sum", "mean", "half_mean"])
@pytest.mark.parametrize("vary", ["b", "w"])
@pytest.mark.parametrize("drawn", ["rods", "squares"])
def test_the_lines_boards_hold_together(vary, loss, drawn):
    points, moments = points_of(4)
    run, four = (
        loss_sweep(moments, vary, t[vary], squared_lines.HELD[vary], loss)
        for t in (squared_lines.TRIED, squared_lines.FOUR)
    )
    shown = squared_lines.lines_run(points, run, four, loss, drawn)
    check_run(shown)
    assert len(shown.ledger) == 41
    row, fixed = shown.ledger.iloc[7], shown.constants
    assert row["J"] == pytest.approx(fixed["lowest"] + fixed["half_bend"] * (row[vary] - fixed["best"]) ** 2)
    assert row["sse"] == pytest.approx(np.sum((row["w"] * points.x + row["b"] - points.y) ** 2))
    figures = squared_lines.stills(points, four, drawn, 4)
    assert len(figures) == 5
    for figure, J in zip(figures, four.loss, strict=False):
        assert f"J = {numeral(J, 4)}" in [m.get("text") for m in figure.marks]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_lines_in_words(lang):
    at = answered(lang, part="lines", noise="0", decimals="6")
    told = shown_words(at)
    _, moments = points_of(0)
    for b, mean in ((0, "0.541667"), (0.5, "0.166667"), (1, "0.041667"), (1.5, "0.166667")):
        assert f"| b = {b:g} | {numeral(line_loss(moments, 3.0, b, 'half_mean'), 6)} | {mean} |" in told
    best = moments.y_mean - 3 * moments.x_mean
    assert f"**b = {numeral(best, 6)}**" in told
    assert "**1.000000**" in told
    assert "**0.335017**" in told
    assert "0.02441" in told
    assert "0.030784" in told
    told = shown_words(answered(lang, part="lines", vary="w", loss="sum", noise="0", decimals="6"))
    # 200 · (1/24 + 0.335017 / 2)
    assert "| w = 2 |" in told
    assert getattr(text.SCALED, lang).replace("{times}", "200") in told
    assert "| 41.835017 |" in told
    assert "**200.000000**" in told


def test_the_four_lines_are_made_when_opened():
    closed, open_ = (answered(part="lines", four=four) for four in ("false", "true"))
    assert not closed.exception
    assert not open_.exception


@pytest.mark.parametrize("shown", ["lines", "pulls"])
@pytest.mark.parametrize(
    ("x", "y", "delta"),
    [(1.4, -5.0, 0.25), (30.0, -40.0, 0.25), (0.5, 2.5, 0.01), (0.0, 8.0, 1e3), (50.0, 100.0, 0.25)],
)
def test_the_outlier_boards_hold_together(x, y, delta, shown):
    points, _ = points_of(1)
    pulled = outlier_pull(points, x, y, delta)
    run = squared_outlier.outlier_run(points, pulled, delta, shown, squared_outlier.view_of(pulled))
    check_run(run)
    assert run.figures[0].drag
    assert run.follow
    row = run.ledger.iloc[-1]
    for name in ("squared", "absolute", "huber"):
        assert row[f"z_{name}"] == pytest.approx(row[f"w_{name}"] * x + row[f"b_{name}"])
        assert row[f"e_{name}"] == pytest.approx(row[f"z_{name}"] - y)
    corners = run.figures[0].data["corners"]
    assert corners["x"].min() <= x <= corners["x"].max()
    assert corners["y"].min() <= pulled.y.min() <= pulled.y.max() <= corners["y"].max()
    reach = run.figures[1].data["corners"]["x"].max()
    assert run.ledger[["e_squared", "e_absolute", "e_huber"]].abs().to_numpy().max() <= reach


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_outlier_in_words(lang):
    at = answered(lang, part="outlier")
    run = outlier_pull(points_of(1)[0], 1.4, -5.0, 0.25)
    moved = (run.w[-1] - run.w_without) * 1.4 + run.b[-1] - run.b_without
    told = shown_words(at)
    for i, name in enumerate(("squared", "absolute", "huber")):
        cells = [getattr(text.LINE_NAMES[name], lang), numeral(run.w_without[i] * 1.4 + run.b_without[i], 4)]
        assert "| " + " | ".join(cells) + " |" in told
        assert (
            f"| {numeral(moved[i], 4)} | {numeral(run.error[-1, i], 4)} | {numeral(run.pull[-1, i], 4)} |"
            in told
        )
    assert getattr(text.MOVED_WORDS, lang).split("**")[0].replace("{x}", "1.4") in told
    assert getattr(text.THROUGH, lang) not in told
    at.number_input(f"{SLUG}.x").set_value(30.0).run()
    at.number_input(f"{SLUG}.y").set_value(-40.0).run()
    assert getattr(text.THROUGH, lang) in shown_words(at)
    assert at.query_params[f"{SLUG}.x"] == "30"


def test_a_dragged_point_is_kept_within_the_controls(monkeypatch):
    state = {}
    monkeypatch.setattr(outlier.st, "session_state", state)
    outlier.placed(0.123456, -3.004)
    assert (state[f"{SLUG}.x"], state[f"{SLUG}.y"]) == (0.12, -3.0)
    outlier.placed(1e9, -1e9)
    assert (state[f"{SLUG}.x"], state[f"{SLUG}.y"]) == (1.75, -6.0)  # the edge of what is shown


def test_a_drag_never_changes_what_is_shown(monkeypatch):
    state = {}
    monkeypatch.setattr(outlier.st, "session_state", state)
    near = squared_outlier.NEAR

    def view(x, y):
        return outlier.view(outlier.pulled(1, x, y, 0.25))

    assert view(1.4, -5.0) == near
    outlier.placed(3.0, 0.0)  # past the right edge
    assert view(state[f"{SLUG}.x"], state[f"{SLUG}.y"]) == near
    wide = view(2.0, -40.0)  # typed
    assert wide == (-0.25, 2.5, -50.0, 8.0)
    for x, y in ((0.5, 1.0), (2.4, -49.0), (0.7, 2.0)):
        outlier.placed(x, y)
        assert view(x, y) == wide
    assert view(1.0, 2.0) == near  # typed again
    far = view(-50.0, 100.0)
    outlier.placed(far[0], far[3])
    assert (state[f"{SLUG}.x"], state[f"{SLUG}.y"]) == (-50.0, 100.0)  # not past the controls


@pytest.mark.parametrize("corner", [(1.75, -6.0), (-0.25, 8.0), (50.0, -100.0), (-50.0, 100.0), (1.8, 0.0)])
def test_every_error_lies_on_the_axes_of_the_losses(corner):
    for seed in range(12):
        run = outlier_pull(points_of(seed)[0], *corner, 0.25)
        assert np.abs(run.error).max() <= squared_outlier.reach_of(squared_outlier.view_of(run))


def printed(script) -> list[list[float]]:
    source = takeaway.script_text("squared", script, None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    return [[float(w) for w in re.findall(r"-?\d[-.\de+]*", line)] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("hand", [None, 2])
def test_the_script_reproduces_the_errors(hand):
    y, a, b = np.array([1.0, 2.0, 0.555]), np.array([0.0, 2.345, 4.0]), np.array([1.5, 2.0, -1.0])
    rows = printed(errors.script(y, a, b, 0.7, hand))
    last = made(y, a, b, 0.7, hand).ledger.iloc[-1]
    for which, v, row in zip("AB", (a, b), rows, strict=True):
        sums = [last[f"{name}_{which}"] for name in ("error_sum", "absolute_sum", "square_sum", "huber_sum")]
        means = conventions(error_ledger(y, v, 0.7, hand), hand).loss
        assert row == pytest.approx([*sums, *means.values()], abs=1e-12)
        assert means["sum"] == pytest.approx(last[f"square_sum_{which}"], abs=1e-12)


@pytest.mark.parametrize(("vary", "loss"), [("b", "half_mean"), ("w", "sum")])
def test_the_script_reproduces_the_lines(vary, loss):
    (row,) = printed(lines.script(5, vary, loss))
    _, moments = points_of(5)
    run = loss_sweep(moments, vary, squared_lines.TRIED[vary], squared_lines.HELD[vary], loss)
    assert row == pytest.approx([run.w[-1], run.b[-1], run.loss[-1], run.slope[-1]], rel=1e-12)


def test_the_script_reproduces_the_outlier():
    rows = printed(outlier.script(2, 1.2, 7.0, 0.5))
    run = outlier_pull(points_of(2)[0], 1.2, 7.0, 0.5)
    for i, row in enumerate(rows):
        assert row == pytest.approx([run.w[-1, i], run.b[-1, i], run.error[-1, i], run.pull[-1, i]], rel=1e-9)


def numbers_in(tex: str) -> list[float]:
    return [float(v) for v in re.findall(r"-?\d+\.?\d*", tex)]


def test_by_hand_claims_no_more_than_the_table_shows():
    numbers = {"label": "0 0 0", "first": "0.333 0.333 0.667", "second": "0.335 0.005 2.675"}
    told = shown_words(answered(decimals="2", by_hand="true", **numbers))
    assert text.FACTOR_ROUNDED.en in told
    assert text.SAME_FACTOR.en in shown_words(answered(decimals="2", **numbers))
    # 0.04² = 0.0016 -> 0.00, though the absolute errors sum to 0.08
    told = shown_words(answered(decimals="2", by_hand="true", label="1 1", first="1.04 1.04", second="2 1"))
    assert text.ROUNDED_AWAY.en.replace("{name}", "A") in told
    assert text.NO_FACTOR.en not in told
    assert "| 0.08 | 1.00 | 12.50 |" in told


def test_typed_errors_that_cancel_sum_to_0_everywhere():
    told = shown_words(answered(label="0 0 0", first=".1 .2 -.3", second="1 1 1"))
    assert text.SIGNED_CANCELS.en.replace("{name}", "A") in told
    assert "| 0.0000 | 3.0000 | – |" in told
    assert "e-17" not in told


@pytest.mark.parametrize(
    ("x", "y", "noise", "delta", "told"),
    [
        (1.4, -5.0, 1, 0.25, "farthest under **squared error**, by 0.9682; least under **absolute error**"),
        (1.4, -5.0, 1, 1e3, "farthest under **squared error and Huber's loss**, by 0.9682; least under"),
        (-3.995, 4.608, 70, 10.0, "farthest under **squared error and Huber's loss**, by 12.1488"),
    ],
)
def test_the_farthest_moved_line_is_named_with_its_equals(x, y, noise, delta, told):
    run = outlier_pull(points_of(noise)[0], x, y, delta)
    assert told in outlier_words.outcome(run, delta, 4)


@pytest.mark.parametrize(
    ("x", "y", "noise", "through", "lever"),
    [(1.4, -5.0, 1, False, False), (0.3, 2.0, 14, True, False), (30.0, -40.0, 1, True, True)],
)
def test_a_line_through_the_outlier_is_told(x, y, noise, through, lever):
    told = outlier_words.outcome(outlier_pull(points_of(noise)[0], x, y, 0.25), 0.25, 4)
    assert (text.THROUGH.en in told) == through
    assert (text.LEVER.en in told) == lever


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_minimum_that_shows_as_the_true_value_is_not_called_another(lang):
    same, other = (shown_words(answered(lang, part="lines", noise=n, decimals="2")) for n in ("68", "1"))
    apart = getattr(text.BEST, lang).split("J = {lowest}")[1].split("{true}")[0]
    assert "b = 1.00" in same
    assert apart not in same
    assert apart in other


def test_the_moving_line_stays_in_its_picture():
    for v, tried in squared_lines.TRIED.items():
        w, b = (tried, squared_lines.HELD[v]) if v == "w" else (squared_lines.HELD[v], tried)
        for frame in (squared_lines.FRAME, squared_lines.BESIDE):
            ends = [w * x + b for x in frame["x"]] if frame is squared_lines.FRAME else [w * 1.0 + b]
            assert frame["y"].min() <= np.min(ends) and np.max(ends) <= frame["y"].max()


def right_answer(question: str) -> float:
    groups = [numbers_in(g) for g in re.findall(r"\$[^$]*\$", question)]
    if "Huber" in question:
        (y,), (a,), (delta,) = groups
        size = abs(a - y)
        return size**2 / 2 if size <= delta else delta * size - delta**2 / 2
    if "factor" in question:
        return sum(v * v for v in groups[1]) / sum(v * v for v in groups[0])
    total = sum((a - y) ** 2 for y, a in zip(groups[0], groups[1], strict=True))
    return total / (1 if "sum" in question else 6 if "half" in question else 3)


def test_errors_to_practice_on_have_both_signs_and_more_than_one_size():
    for seed in range(100):
        e = practice.mixed(np.random.default_rng(seed))
        sums = {abs(float(e.sum())), float(np.abs(e).sum()), float((e**2).sum())}
        assert len(sums) == 3  # signed, absolute and squared sums tell apart


def test_exercises_are_right_and_their_mistakes_known():
    told = set()
    for seed in range(200):
        made_up = exercise(np.random.default_rng(seed), 4)
        assert made_up.answer == pytest.approx(right_answer(made_up.question.en), abs=1e-9)
        assert check(f"{made_up.answer:.6f}", made_up, 4).verdict == "right"
        assert float(made_up.lines[-1].split("=")[-1]) == pytest.approx(made_up.answer, abs=5.1e-5)
        for wrong, why in made_up.mistakes:
            if abs(wrong - made_up.answer) > 3e-4:
                assert check(f"{wrong:.6f}", made_up, 4).verdict == "mistake"
                told.add(why.en)
    known = {
        v.en
        for k, v in vars(practice).items()
        if k.isupper() and k not in ("GIVEN", "ASKED", "RATIO", "HUBER")
    }
    assert told == known

"""The page “Cross-entropy”: its question, its five parts, its take-away, its practice."""

import math
import re
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
import streamlit
from scipy import special, stats

from core.binary_loss import over_outputs, over_sums
from core.information import compared
from core.rounding import half_up
from core.sigmoid_fit import descend, mean_gradient, mean_loss
from core.softmax import softmax_loss
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import entropy_binary, entropy_classes, entropy_descents, entropy_information, entropy_why
from ui.entropy import classes, descents, information
from ui.numerals import numeral
from ui.practice import check
from ui.practice import cross_entropy as practice
from ui.practice.cross_entropy import exercise
from ui.tables import sigmoid_fit as fits
from ui.text import cross_entropy as text
from ui.text import entropy_losses as losses

SLUG = "cross_entropy"
P, Q = np.array([0.7, 0.2, 0.1]), np.array([0.2, 0.3, 0.5])
GLOBAL = ("decimals", "by_hand", "present")


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    named = {k if k in GLOBAL else f"{SLUG}.{k}": v for k, v in query.items()}
    at = opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)
    assert not at.exception
    return at


def row_of(words: str, first: str) -> list[str]:
    return (
        next(line for line in words.splitlines() if line.startswith(f"| {first} |")).strip("| ").split(" | ")
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    told = shown_words(at) + str(dict(at.query_params))
    assert "0.0067" in told
    for answer in ("0.9933", "0.0066", "150", "a(1", getattr(text.VERDICT["cross"], lang)):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize(("lang", "guess"), [("en", "cross"), ("zh", "squared"), ("en", "same")])
def test_a_committed_guess_is_judged_with_the_reason(lang, guess):
    told = shown_words(answered(lang, guess=guess))
    assert getattr(text.VERDICT[guess], lang) in told
    for number in ("-0.993307", "-0.006604", "0.006648", "150"):
        assert number in told
    at = answered(lang, guess=guess)  # a committed answer opens where the question is answered
    assert at.session_state[f"{SLUG}.part"] == "why"
    at = answered(lang, guess=guess, part="information")
    assert getattr(text.SEE, lang).split("{descents}")[1] in shown_words(at)


def test_without_a_guess_the_reason_is_told_beside_the_losses_only():
    assert "-0.993307" not in shown_words(answered())
    assert "-0.993307" in shown_words(answered(part="why"))


@pytest.mark.parametrize("part", text.PARTS)
@pytest.mark.parametrize(
    ("lang", "query"),
    [("en", {"decimals": "2", "by_hand": "true"}), ("zh", {"present": "1", "decimals": "8"})],
)
def test_every_part_opens(lang, part, query):
    at = answered(lang, part=part, **query)
    assert not at.warning
    rounding = getattr(text.HAND, lang).split("{d}")[0]
    assert [rounding in note.value for note in at.info] == [True] * ("by_hand" in query)


# information


def test_the_identity_in_words():
    told = shown_words(answered())
    h, cross, kl = stats.entropy(P), -(P * np.log(Q)).sum(), stats.entropy(P, Q)
    assert f"{cross:.4f} = {h:.4f} + {kl:.4f} nats" in told
    assert text.LAST_DIGIT.en not in told
    assert f"KL(q‖p) = {stats.entropy(Q, P):.4f}" in told
    assert f"ln 3 = {math.log(3):.4f}" in told
    assert f"{100 * h / math.log(3):.1f} %" in told
    assert "0.804" in told
    told = shown_words(answered(bits="true", decimals="6"))
    assert "= 1.156780 + " in told or "≈ 1.156780 + " in told
    assert "bits" in told
    assert "log₂ 3 = 1.584963" in told


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_shown_numbers_that_do_not_add_up_say_so(lang):
    told = shown_words(answered(lang, decimals="2"))
    assert "1.44 ≈ 0.80 + 0.63" in told
    assert getattr(text.LAST_DIGIT, lang) in told
    lines = {"p3": "0.02 0.08 0.9", "q3": "0.03 0.06 0.91", "decimals": "2", "by_hand": "true"}
    told = shown_words(answered(lang, **lines))
    assert "0.37 = 0.38 + (-0.01)" in told
    kl = stats.entropy([0.02, 0.08, 0.9], [0.03, 0.06, 0.91])
    swallowed = getattr(text.KL_SWALLOWED, lang)
    assert swallowed.replace("{kl}", "-0.01").replace("{exact}", numeral(kl, 2)) in told
    assert getattr(text.KL_SOME, lang) not in told


def test_the_divergence_the_other_way_round_may_happen_to_agree():
    for same, q in ((False, "0.2 0.3 0.5"), (True, "0.1 0.2 0.7")):  # q is p turned round
        back = stats.entropy([float(v) for v in q.split()], P)
        assert text.BACK[same].en.replace("{back}", f"{back:.4f}") in shown_words(answered(q3=q))
    for p, q in information.FIRST.values():  # what a visitor meets first does not
        p, q = ([float(v) for v in line.split()] for line in (p, q))
        assert abs(stats.entropy(p, q) - stats.entropy(q, p)) > 0.01 or len(p) == 4


def test_moved_controls_are_core_s_numbers():
    at = answered(typed="true")
    at.text_input(f"{SLUG}.p3").set_value("0.5, 0.5, 0").run()
    at.text_input(f"{SLUG}.q3").set_value("0.5 0.25 0.25").run()
    told = shown_words(at)
    # H = ln 2 = 0.6931; H(p,q) = 0.5 ln 2 + 0.5 ln 4 = 1.0397; KL = 0.3466; back: q has what p rules out
    assert "1.0397 = 0.6931 + 0.3466" in told
    assert "KL(q‖p) = ∞" in told
    assert "0.804" not in told
    assert text.NEVER.en.replace("{log}", "ln") in told


def test_infinite_and_equal_and_certain_are_told():
    told = shown_words(answered(q3="0.5 0 0.5"))
    assert text.INFINITE.en.split(":")[0] in told
    assert "to event 2," in told
    assert text.KL_ZERO.en in shown_words(answered(q3="0.7 0.2 0.1"))
    assert text.CERTAIN.en in shown_words(answered(p3="0 1 0"))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nonsense_gets_one_sentence_and_is_kept(lang):
    at = answered(lang, typed="true")
    for typed in ("banana", "0.5 0.5", "1 -1 1", "0 0 0", "", "1 2 3 4"):
        at.text_input(f"{SLUG}.p3").set_value(typed).run()
        assert len(at.warning) == 1
        assert "0.7 0.2 0.1" in at.warning[0].value
        assert at.text_input(f"{SLUG}.p3").value == typed
        assert "0.8018" in shown_words(at)  # the default goes on meanwhile


def test_numbers_that_do_not_add_up_are_divided():
    told = shown_words(answered(p3="7 2 1"))
    assert "add up to 10" in told
    assert "0.8018" in told


def test_presets():
    at = answered()
    for name, p, q in (
        ("certain", "1 0 0", "0.2 0.3 0.5"),
        ("equal", "1 0 0", "1 0 0"),
        ("default", "0.7 0.2 0.1", "0.2 0.3 0.5"),
    ):
        at.button(f"{SLUG}.preset.{name}").click().run()
        assert (at.session_state[f"{SLUG}.p3"], at.session_state[f"{SLUG}.q3"]) == (p, q)
    at.button(f"{SLUG}.preset.uniform").click().run()
    assert "100.0 %" in shown_words(at)


def test_a_dragged_bar_sets_its_distribution(monkeypatch):
    state = {"p": "0.7 0.2 0.1"}
    monkeypatch.setattr(streamlit, "session_state", state)
    information.bar_picked(("p", "q"), 3, 0.8, 0.4)  # the left bar of event 1
    assert state == {"p": "0.4 0.4 0.2"}
    information.bar_picked(("p", "q"), 3, 3.3, 1.7)  # the right bar of event 3, above the picture
    assert state["q"] == "0 0 1"
    information.bar_picked(("p", "q"), 3, 3.7, 0.5)  # a little beside it
    assert state["q"] == "0.25 0.25 0.5"


def test_the_number_of_events():
    at = answered(events="4", bits="true")
    assert "2.0000 = 1.7500 + 0.2500 bits" in shown_words(at)
    at.slider(f"{SLUG}.events").set_value(5).run()
    assert "log₂ 5" in shown_words(at)


@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("bits", [False, True])
@pytest.mark.parametrize(
    ("p", "q"), [(P, Q), ([0.5, 0.5, 0.0], [1.0, 0.0, 0.0]), ([0.4, 0.2, 0.2, 0.1, 0.1], [0.2] * 5)]
)
def test_information_boards_hold_together(p, q, bits, hand):
    both = compared(np.array(p), np.array(q), 2.0 if bits else math.e, hand)
    for brief in (False, True):
        made = entropy_information.information_run(both, bits=bits, brief=brief)
        check_run(made)
    ledger = made.ledger
    for total, term in (("H", "h"), ("C", "c"), ("K", "d")):  # a sum is the one before and this term
        assert ledger[total].to_numpy() == pytest.approx(ledger[f"{total}_before"] + ledger[term], abs=1e-9)
        assert ledger[f"{total}_before"].to_numpy()[1:] == pytest.approx(ledger[total].to_numpy()[:-1])
    assert ledger["H"].iloc[-1] == both.entropy[-1]


# two classes


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_attendance_in_words(lang):
    told = shown_words(answered(lang, part="binary", decimals="6"))
    assert row_of(told, "1") == ["1", "0.6", "**0.510826**"]
    assert row_of(told, "2") == ["2", "0.7", "**0.356675**"]
    assert getattr(text.BETTER, lang).replace("{k}", "2") in told
    told = shown_words(answered(lang, part="binary", y="0"))
    assert getattr(text.BETTER, lang).replace("{k}", "1") in told
    told = shown_words(answered(lang, part="binary", a1="0", a2="1"))
    for sentence, a in ((text.SURE_WRONG, "0"), (text.SURE_RIGHT, "1")):
        assert getattr(sentence, lang).replace("{a}", a).replace("{y}", "1") in told
    assert getattr(text.EQUAL, lang) in shown_words(answered(lang, part="binary", a1="0.5", a2="0.5"))
    told = shown_words(answered(lang, part="binary", a1="0.6", a2="0.601", decimals="2", by_hand="true"))
    assert getattr(text.ALIKE, lang).replace("{k}", "2").replace("{d}", "2") in told


def test_the_sweep_holds_the_predictions_and_opens_on_the_first():
    assert {0.5, 0.6, 0.7} <= set(entropy_binary.OUTPUTS.tolist())
    at = answered(part="binary", a1="0.605")
    swept = entropy_binary.swept((0.605, 0.7))
    assert swept[at.session_state[f"{SLUG}.binary.player.start"]] == 0.605
    assert entropy_binary.swept((0.0, 1.0)).tolist() == entropy_binary.OUTPUTS.tolist()


@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("y", [0, 1])
@pytest.mark.parametrize("predictions", [(0.6, 0.7), (0.0, 1.0), (1.0, 1.0)])
def test_binary_boards_hold_together(y, hand, predictions):
    made = entropy_binary.output_run(over_outputs(entropy_binary.OUTPUTS, float(y), hand), y, predictions)
    check_run(made)
    ledger = made.ledger
    assert len(ledger) == 99
    assert (ledger["a"].iloc[0], ledger["a"].iloc[-1]) == (0.01, 0.99)
    assert ledger["J"].to_numpy() == pytest.approx(ledger["one" if y else "zero"].to_numpy())


# several classes


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_three_classes_in_words(lang):
    told = shown_words(answered(lang, part="classes", decimals="6"))
    for number in ("0.300000", "**1.203973**", "0.600000", "**0.510826**", "[0, 0, 1]"):
        assert number in told
    wrong, right = (getattr(text.JUDGED[r], lang) for r in (False, True))
    chosen = getattr(text.CHOSEN, lang)
    for k, c, judged in (("1", "2", wrong), ("2", "3", right)):
        assert chosen.replace("{k}", k).replace("{chosen}", c).replace("{judged}", judged) in told
    told = shown_words(answered(lang, part="classes", right="1", z1="-1000 0 0"))
    assert "**1000.6931**" in told  # 1000 + ln 2
    assert getattr(text.UNDERFLOW, lang) in told
    told = shown_words(answered(lang, part="classes", right="1", z1="0 6 0", decimals="2", by_hand="true"))
    assert getattr(text.ROUNDED_AWAY, lang).replace("{d}", "2") in told
    assert getattr(text.UNDERFLOW, lang) not in told
    told = shown_words(answered(lang, part="classes", z1="0 0 0"))
    tied = {"en": "1, 2, 3", "zh": "1、2、3"}[lang]
    assert getattr(text.TIED, lang).replace("{k}", "1").replace("{chosen}", tied) in told
    at = answered(lang, part="classes", z2="1 2")
    assert len(at.warning) == 1
    assert at.text_input(f"{SLUG}.z2").value == "1 2"


@pytest.mark.parametrize("hand", [None, 3])
@pytest.mark.parametrize("label", [0, 1, 2])
@pytest.mark.parametrize("z", [classes.FIRST[0], np.array([-1e6, 1e6, 0.0])])
def test_classes_boards_hold_together(z, label, hand):
    made = [softmax_loss(one, label, hand) for one in (z, classes.SECOND[0])]
    for brief in (False, True):
        run = entropy_classes.classes_run(made, label, brief=brief)
        check_run(run)
    assert len(run.formulas) == len(run.ledger) == len(text.OPERATIONS)
    assert [c.field for c in run.columns] == [
        "operation",
        f"v1{label + 1}",
        f"v2{label + 1}",
    ]  # a projector's
    rows = run.ledger[["v21", "v22", "v23"]].to_numpy()
    a = special.softmax(classes.SECOND[0])
    near = 1e-12 if hand is None else 0.0021
    assert rows[3] == pytest.approx(a, abs=near)
    assert rows[4].sum() == pytest.approx(-math.log(a[label]), abs=near)
    assert rows[5] == pytest.approx(a - np.eye(3)[label], abs=near)


# why not squared error


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_course_s_table(lang):
    told = shown_words(answered(lang, part="why", decimals="6"))
    assert row_of(told, "-5")[1] == "0.006693"
    assert row_of(told, "-5")[-2:] == ["-0.993307", "-0.006604"]
    assert row_of(told, "-2")[-2:] == ["-0.880797", "-0.092478"]
    assert row_of(told, "0")[-2:] == ["-0.500000", "-0.125000"]
    assert row_of(told, "2")[-2:] == ["-0.119203", "-0.012516"]
    assert getattr(losses.TIMES[False], lang).replace("{ratio}", "150.42") in told
    for z, case, ratio in (
        (3.0, losses.RIGHT, 1 / over_sums(np.array([3.0]), 1.0).damping[0]),
        (0.0, losses.UNDECIDED, 4),
    ):
        times = getattr(losses.TIMES[False], lang).replace("{ratio}", f"{ratio:.2f}")
        told = shown_words(answered(lang, part="why", z=f"{z:g}"))
        assert getattr(case, lang).replace("{z}", f"{z:g}").replace("{times}", times) in told
    told = shown_words(answered(lang, part="why", z="-1000"))
    assert row_of(told, "-1000")[2] == "1000.0000"
    assert getattr(losses.TIMES[True], lang) in told


@pytest.mark.parametrize(("y", "z"), [("1", "-8"), ("0", "8")])
def test_by_hand_the_worst_loss_is_named(y, z):
    (note,) = answered(**{"part": "why", "why.y": y, "decimals": "2", "by_hand": "true"}).info
    assert f"J_CE(z = {z}) = ∞. Without rounding: 8.00034." in note.value
    assert losses.ROUNDED_TO.en.replace("{a}", "0" if y == "1" else "1") in note.value


def test_the_z_compared_is_marked_on_all_four_curves_and_opens_the_player():
    at = answered(part="why", z="-4.9")
    swept = entropy_why.swept(-4.9)
    assert swept[at.session_state[f"{SLUG}.why.player.start"]] == -4.9
    run = entropy_why.sums_run(over_sums(swept, 1.0), 1, -4.9)
    made = over_sums(np.array([-4.9]), 1.0)
    for figure, heights in zip(
        run.figures, ((made.cross, made.square), (made.error, made.square_slope)), strict=True
    ):
        marked = [(m["x"], m["y"]) for m in figure.marks if m["mark"] == "point" and m["x"] == -4.9]
        assert marked == [(-4.9, v[0]) for v in heights]


@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("y", [0, 1])
def test_the_loss_formula_gives_the_loss_shown(y, hand):
    ledger = entropy_why.sums_run(over_sums(entropy_why.SUMS, float(y), hand), y, -5.0).ledger
    z, a, rest = (ledger[name].to_numpy() for name in ("z", "a", "rest"))
    with np.errstate(divide="ignore"):
        by_hand = -np.log(a if y else np.round(rest, 2))
    told = np.log1p(np.exp(-z if y else z)) if hand is None else by_hand
    assert ledger["cross"].to_numpy() == pytest.approx(told, abs=1e-12 if hand is None else 0.0051)


@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("y", [0, 1])
def test_why_boards_hold_together(y, hand):
    made = over_sums(entropy_why.SUMS, float(y), hand)
    for brief in (False, True):
        check_run(entropy_why.sums_run(made, y, -5.0, by_hand=hand is not None, brief=brief))
    assert {-5.0, -2.0, 0.0, 2.0} <= set(made.z.tolist())


# two descents


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_one_descent_stands_still(lang):
    at = answered(lang, part="descents")
    told = shown_words(at)
    cross, square = (
        descend(fits.X, fits.Y, name, w=-10.0, b=0.0, rate=1.0, updates=100)
        for name in ("cross_entropy", "squared_error")
    )
    for run, judged in ((cross, losses.ARRIVED), (square, losses.STANDS)):
        line = next(w for w in told.splitlines() if f"J = {numeral(run.loss[-1], 4)}" in w)
        assert getattr(judged, lang).split("**")[1] in line
        assert f"w = {numeral(run.w[-1], 4)}" in line
    share = 100 * fits.share("squared_error", 0.001)
    assert f"**{share:.1f} %**" in told
    assert "0.4131 > 0.2488" in told
    assert "5.0906 ≤ 5.8278" in told
    at.slider(f"{SLUG}.updates").set_value(1).run()
    assert f"w = {numeral(cross.w[1], 4)}" in shown_words(at)
    told = shown_words(answered(lang, part="descents", rate="100", w="1", b="0"))
    assert "nan" not in told


def test_how_far_a_descent_came_is_judged_from_its_losses():
    def judged(*loss, steep=0.1):
        column = np.array(loss)
        run = SimpleNamespace(loss=column, steepness=np.full(len(loss), steep), w=column, b=column)
        return descents.judgment("square", run)

    low = fits.lowest("squared_error")
    assert judged(0.4, 0.5, low) is losses.ARRIVED
    assert judged(0.3, 0.4) is losses.RISEN
    assert judged(0.4, 0.2, 0.3) is losses.BOUNCES
    assert judged(0.4, 0.399) is losses.SLOW
    assert judged(0.4, 0.399, steep=0.0005) is losses.STANDS
    assert judged(0.4, 0.3) is losses.ON_ITS_WAY
    assert judged(0.4, 0.3, steep=0.0005) is losses.STUCK
    told = shown_words(answered(part="descents", rate="100", w="1.5", b="6.8"))
    run = descents.both_runs(1.5, 6.8, 100.0, 100, None)["cross"]
    rises = int((np.diff(run.loss) > 0).sum())
    assert losses.BOUNCES.en.replace("{rises}", str(rises)).replace("{k}", "100") in told
    told = shown_words(answered(part="descents", rate="0.001", updates="10"))
    assert "though the gradient is 1.1311" in told  # cross-entropy has not stood still
    assert told.count(losses.STANDS.en.split("{share}")[0]) == 1


def test_plateaus_are_counted_where_the_loss_is_large():
    w, b = fits.places(121)
    J = mean_loss(fits.X, fits.Y, w, b, "squared_error")
    flat = np.hypot(*mean_gradient(fits.X, fits.Y, w, b, "squared_error")) < 0.001
    assert fits.share("squared_error", 0.001) == (flat & (2 * fits.lowest("squared_error") < J)).mean()


@pytest.mark.parametrize(("start", "logarithmic"), [((-10.0, 0.0), True), ((10.4, -3.7), False)])
def test_the_curves_tell_their_axis_and_their_names(start, logarithmic):
    figure = entropy_descents.curves_figure(descents.both_runs(*start, 1.0, 100, None))
    assert (losses.LOGARITHMIC.en in figure.alt) == logarithmic
    assert [m["text"] for m in figure.marks if m["mark"] == "label"] == ["CE", "SE"]


def test_a_plateau_close_to_the_bottom():
    told = shown_words(answered(part="descents", rate="100", w="1.5", b="6.8"))
    assert losses.STUCK.en.replace("{small}", "0.001").replace("{times}", "1.3") in told  # 0.0625 / 0.0496


@pytest.mark.parametrize("hand", [None, 3])
def test_descents_boards_hold_together(hand):
    runs = descents.both_runs(-10.0, 0.0, 1.0, 20, hand)
    for brief in (False, True):
        made = entropy_descents.descents_run(runs, 1.0, hand, brief=brief)
        check_run(made)
    ledger = made.ledger
    for name in ("cross", "square"):
        for v in "wb":
            key = f"{v}_{name}"
            assert ledger[f"{key}_next"].to_numpy()[:-1] == pytest.approx(ledger[key].to_numpy()[1:])
            assert ledger[f"{key}_was"].to_numpy()[1:] == pytest.approx(ledger[key].to_numpy()[:-1])
    lines = fits.contour_tables("squared_error")["lines"]
    assert lines[["x", "y"]].abs().max().max() <= fits.HALF


# finite at 0 and 1


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_finite_at_the_ends(lang):
    told = shown_words(answered(lang, finite="true"))
    assert row_of(told, "a = 0")[1:3] == ["∞", "34.5388"]
    assert row_of(told, "a = 1e-20")[1:3] == ["46.0517", "34.5388"]  # 20 ln 10
    assert row_of(told, "a = 1")[1] == "–"
    assert row_of(told, "z = -1000") == ["z = -1000", "∞", "34.5388", "0.0000", "1000.0000", "-1.0000"]
    assert row_of(told, "z = 0") == ["z = 0", "0.6931", "0.6931", "-0.5000", "0.6931", "-0.5000"]
    assert row_of(told, "z = 40")[4:] == ["4.25e-18", "-4.25e-18"]


# take-away and practice


def printed(script) -> list[list[float]]:
    source = takeaway.script_text("x", script, None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    return [
        [float(w) for w in re.findall(r"(?<![\w(])-?[\d.]+(?:e[-+]\d+)?|inf", line)]
        for line in done.stdout.splitlines()
    ]


@pytest.mark.parametrize("hand", [None, 3])
def test_the_scripts_reproduce_the_last_row(hand):
    both = compared(P, Q, math.e, hand)
    (row,) = printed(entropy_information.script(both, hand, bits=False))
    assert row == pytest.approx([3, both.entropy[-1], both.cross[-1], both.divergence[-1]], rel=1e-12)
    outputs = over_outputs(entropy_binary.OUTPUTS, 1.0, hand)
    (row,) = printed(entropy_binary.script(1, hand))
    assert row == pytest.approx([0.99, outputs.loss[-1], outputs.slope[-1]], rel=1e-12)
    made = [softmax_loss(z[0], 2, hand) for z in (classes.FIRST, classes.SECOND)]
    rows = printed(entropy_classes.script(made, 2, hand))
    for k, one in enumerate(made):
        assert rows[k] == pytest.approx([k + 1, one.loss, *one.gradient], rel=1e-12)
    sums = over_sums(entropy_why.SUMS, 0.0, hand)
    (row,) = printed(entropy_why.script(0, hand))
    last = (sums.z, sums.a, sums.cross, sums.error, sums.square, sums.square_slope)
    assert row == pytest.approx([float(v[-1]) for v in last], rel=1e-12)
    runs = descents.both_runs(-10.0, 0.0, 1.0, 20, hand)
    rows = printed(entropy_descents.script({"w": -10.0, "b": 0.0, "rate": 1.0, "updates": 20}, hand))
    for row, run in zip(rows, runs.values(), strict=True):
        assert row == pytest.approx([run.w[-1], run.b[-1], run.loss[-1]], rel=1e-12, abs=1e-15)


def right_answer(question: str) -> tuple[str, float]:
    numbers = [float(v) for v in re.findall(r"-?\d+(?:\.\d+)?", question)]
    if "logits" in question:
        *z, c = numbers
        return "softmax", -special.log_softmax(z)[int(c) - 1]
    if "entropy of" in question:
        return "entropy", float(stats.entropy(numbers))
    if "divergence" in question:
        return "divergence", float(stats.entropy(numbers[:2], numbers[2:]))
    if "label" in question:
        y, a = numbers
        return ("gradient", a - y) if "partial" in question else ("binary", -math.log(a if y else 1 - a))
    return "information", -math.log(numbers[0])


LOSS_LINE = re.compile(r"J = \\ln ([\d.]+)-\(?(-?\d+)\)? = (\S+)$")


@pytest.mark.parametrize("d", range(2, 9))
def test_the_last_line_follows_from_the_lines_shown_above_it(d):
    for seed in range(1, 400):
        made = exercise(np.random.default_rng(seed), d)
        above = [re.findall(r"-?\d+(?:\.\d+)?", line) for line in made.lines[:-1]]
        if made.lines[0].startswith("J = -\\ln a_c"):  # softmax: the sum, and z_c - max z
            value = math.log(float(above[1][-1])) - float(above[2][-1])
            total, shifted, told = LOSS_LINE.search(made.lines[-1]).groups()
            assert (total, shifted) == (above[1][-1], above[2][-1])
        elif made.lines[0].startswith("KL"):
            value, told = float(above[2][-1]) - float(above[1][-1]), made.lines[-1].split(" = ")[-1]
        else:
            continue
        assert told == numeral(half_up(value, d), d)
        assert check(told, made, d).verdict == "right"


def test_no_power_of_ten_is_set_as_a_product_with_e():
    for d in (2, 3):
        for seed in range(500):
            lines = exercise(np.random.default_rng(seed), d).lines
            assert not [line for line in lines if re.search(r"\de[+-]?\d", line)]


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        kind, right = right_answer(made.question.en)
        kinds.add(kind)
        assert made.answer == pytest.approx(right, abs=1e-12)
        assert check(f"{right:.6f}", made, 4).verdict == "right"
        told = float(made.lines[-1].split(" ")[-1])
        assert told == pytest.approx(right, abs=2.5e-4)
        assert re.findall(r"-?\d+(?:\.\d+)?", made.question.zh) == re.findall(
            r"-?\d+(?:\.\d+)?", made.question.en
        )
        rounded = made.answer if made.rounded is None else made.rounded
        assert abs(rounded - right) < 3e-4
        for wrong, why in made.mistakes:
            if min(abs(wrong - made.answer), abs(wrong - rounded)) > 3e-4:
                checked = check(f"{wrong:.6f}", made, 4)
                assert checked.verdict == "mistake"
                assert checked.why in [w for v, w in made.mistakes if abs(v - wrong) < 1.1e-4]
                assert why.zh
    assert kinds == set(practice.ASKED)

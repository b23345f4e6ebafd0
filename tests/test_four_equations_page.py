"""The page “The four equations”: its frame, one sample, the derivation, a wrong line, take-away, practice."""

import re
import subprocess
import sys

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.equation_slips import SLIPS, checked, descent
from core.equation_steps import sample_steps
from core.network import backward
from tests.run_checks import check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import equations_derivation, equations_sample, equations_slips
from ui.boards.equations_network import picture
from ui.boards.equations_notation import plain, tex
from ui.boards.equations_slips_script import script as slips_script
from ui.equations.net import DEFAULT
from ui.equations.slips import SECOND, widened
from ui.numerals import numeral, signed
from ui.practice import check
from ui.practice.four_equations import ASKED, exercise
from ui.tables import four_equations as tables
from ui.text import four_equations as text

SLUG = "four_equations"
X, Y, NET = DEFAULT.x, DEFAULT.y, DEFAULT.layers
OUTPUTS = {name: ("half_mse", name) for name in ("sigmoid", "tanh", "relu", "identity")}
OUTPUTS["cross"] = ("binary_cross_entropy", "sigmoid")


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    named = {k if k in ("decimals", "by_hand", "present") else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)


def worked(hidden="sigmoid", output="sigmoid", hand=None):
    loss, g = OUTPUTS[output]
    return sample_steps(X, Y, NET, ACTIVATIONS[hidden], ACTIVATIONS[g], loss, hand)


def sample_board(hidden="sigmoid", output="sigmoid", hand=None, brief=False):
    loss, g = OUTPUTS[output]
    numerical = checked(NET, X, Y, (hidden, g), loss)
    given = tables.given(X, Y, NET)
    cross = output == "cross"
    return equations_sample.sample_run(
        worked(hidden, output, hand), given, numerical, (hidden, g), cross=cross, brief=brief
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at, figure = opened(SLUG, lang=lang), picture()
    told = shown_words(at) + str(dict(at.query_params)) + figure.alt + figure.title + str(figure.marks)
    for answer in ("-0.0607", "-0.06", "0.2494", "path", *(getattr(v, lang) for v in text.VERDICT.values())):
        assert answer not in told
    assert not at.expander
    assert not any(mark.get("lit") for mark in figure.marks)


@pytest.mark.parametrize(
    ("lang", "guess"), [("en", "path"), ("zh", "other"), ("en", "all"), ("en", "local"), ("zh", "path")]
)
def test_the_answer_is_judged_with_the_path_s_numbers(lang, guess):
    told = shown_words(answered(lang, guess=guess))
    assert getattr(text.VERDICT[guess], lang) in told
    # 1.2 · 0.249449 · 1.37 · -0.148119
    assert "1.2000 × 0.2494 × 1.3700 × (-0.1481) = **-0.0607**" in told


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_table_is_core_s_and_moves_with_the_controls(lang):
    at = answered(lang)
    assert "| w¹₁₁ | 0.28 | **-0.0607** | -0.0607 |" in shown_words(at)
    assert "| b²₁ | -0.55 | **-0.1481** | -0.1481 |" in shown_words(at)
    at.segmented_control(f"{SLUG}.hidden").set_value("tanh").run()
    made = worked("tanh")
    assert f"**{numeral(float(made.dW1[0, 0]), 4)}**" in shown_words(at)
    at = answered(lang, hidden="tanh", output="cross")
    assert f"**{numeral(float(worked('tanh', 'cross').dB2[0, 0]), 4)}**" in shown_words(at)
    assert getattr(text.AGREE, lang).split("{worst}")[0] in shown_words(at)
    assert not at.exception


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_dead_neuron_is_told(lang):
    told = shown_words(answered(lang, hidden="relu"))
    assert getattr(text.DEAD, lang).replace("{k}", "1") in told  # z¹₁ = -0.094
    assert "| w¹₁₁ | 0.28 | **0.0000** | 0.0000 | 0.0000 |" in told
    dead = shown_words(answered(lang, output="relu"))  # z²₁ = -0.668717
    assert getattr(text.DEAD_OUTPUT, lang) in dead


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_typed_numbers_count_and_nonsense_is_told(lang):
    at = answered(lang, net="true", w1="1 0; 0 1", x="2, 3", b1="0 0", hidden="identity", output="identity")
    # z¹ = (2, 3); z² = 2·1.37 - 3·1.1 - 0.55 = -1.11; δ² = -2.11; ∂C/∂w¹₁₁ = 2 · 1.37 · -2.11 = -5.7814
    assert "| w¹₁₁ | 1 | **-5.7814** |" in shown_words(at)
    nonsense = (("w1", "1 2 3"), ("x", "a, b"), ("b2", ""), ("w2", "1e9; 0"))
    for key, typed in nonsense[: 4 if lang == "en" else 1]:
        at = answered(lang, net="true", **{key: typed})
        assert len(at.warning) == 1
        assert at.text_input(f"{SLUG}.{key}").value == typed
        assert "**-0.0607**" in shown_words(at)  # the first number goes on meanwhile
    at = answered(lang, net="true", y="3", output="cross")
    assert [w.value for w in at.warning] == [
        getattr(text.BAD_LABEL, lang).replace("{y}", "3").replace("{used}", "1")
    ]
    assert at.number_input(f"{SLUG}.y").value == 3


@pytest.mark.parametrize("part", ["sample", "derivation", "slips"])
@pytest.mark.parametrize("output", ["sigmoid", "cross", "identity"])
def test_the_ends_of_the_controls_open(part, output):
    big = "1000000 -1000000"
    huge = {"x": big, "w1": f"{big}; {big}", "b1": big, "w2": "1000000; -1000000", "b2": "1000000"}
    at = answered(part=part, output=output, hidden="identity", y="1000000", rate="1000", **huge)
    assert not at.exception
    zero = {"x": "0 0", "w1": "0 0; 0 0", "b1": "0 0", "w2": "0; 0", "b2": "0"}
    assert not answered(part=part, output=output, by_hand="true", decimals="2", **zero).exception


def test_by_hand_says_how_much_rounding_mattered():
    (info,) = answered(decimals="2", by_hand="true").info
    exact, rounded = (tables.gradients(worked(hand=h)) for h in (None, 2))
    i = int(np.abs(exact - rounded).argmax())
    assert f"∂C/∂{plain(tables.PARAMETERS[i])} = {numeral(float(rounded[i]), 2)}" in info.value
    assert numeral(float(exact[i]), 5) in info.value
    assert [i.value for i in answered(part="slips", by_hand="true").info] == [text.NOT_BY_HAND.en]


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "relu", "identity"])
@pytest.mark.parametrize("output", [*OUTPUTS])
def test_the_sample_boards_hold_together(hidden, output):
    for hand in (None, 2):
        for brief in (False, True):
            check_run(sample_board(hidden, output, hand, brief))
    g = OUTPUTS[output][1]
    given = tables.given(X, Y, NET)
    check_run(
        equations_derivation.derivation_run(
            worked(hidden, output), given, (hidden, g), cross=output == "cross"
        )
    )


def test_a_row_is_a_number_and_its_formula():
    run = sample_board()
    ledger = run.ledger
    assert len(ledger) == len(run.formulas) == len(tables.QUANTITIES) + 1 == 21
    for k, quantity in enumerate(tables.QUANTITIES, start=1):
        row = ledger.iloc[k]
        assert row["value"] == row[quantity.field]
        assert np.isnan(ledger[quantity.field][k - 1])  # not known a step earlier
        assert rf"\val{{{quantity.field}}}" in run.formulas[k].lines[-1]
        if quantity.field[0] in "dg":
            assert row["difference"] == pytest.approx(0, abs=1e-9)
            assert not np.isnan(row["numeric"])
    assert ledger["worst"].iloc[-1] == np.nanmax(np.abs(ledger["difference"][:-1]))


NUMBER = re.compile(r"\\s?val\{(\w+)\}")


@pytest.mark.parametrize("output", [*OUTPUTS])
@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "relu", "identity"])
def test_every_last_line_is_true_arithmetic(hidden, output):
    """Every product and sum written on the board is worked out once more from its own numbers."""
    run = sample_board(hidden, output)
    known = dict(run.constants) | run.ledger.iloc[-1].to_dict()
    read = 0
    for k, quantity in enumerate(tables.QUANTITIES[:-1], start=1):
        line = run.formulas[k].lines[-1]
        pieces = [p for p in line.split("=") if NUMBER.search(p)]
        if len(pieces) < 2 or any(op in line for op in ("e^", r"\ln", r"\tanh", "frac", r"\max", "tfrac")):
            continue
        written = [NUMBER.sub(lambda m: f"({known[m[1]]!r})", p).replace(r"\times", "*") for p in pieces[-2:]]
        left, right = (eval(w.replace(r"\\", "").strip(" \\")) for w in written)
        assert left == pytest.approx(right, rel=1e-12, abs=1e-15), quantity.field
        read += 1
    assert read >= 10


def test_what_a_step_uses_is_lit():
    ledger = sample_board().ledger
    at = tables.FIRST["gw1_11"]
    lit = {m for m in tables.MARKS if ledger[f"uses_{m}"][at] == 1}
    assert lit == {"x1", "n1", "w1_11"}
    assert {m for m in tables.MARKS if ledger[f"uses_{m}"][tables.FIRST["d1_2"]] == 1} == {
        "n2",
        "out",
        "w2_21",
    }


def test_row_meets_column_in_the_matrices():
    run = sample_board()
    at = tables.FIRST["gw1_21"]  # x₂ times δ of neuron 1
    assert (run.ledger["row"][at], run.ledger["col"][at]) == (2, 1)
    drawn = [m for m in run.figures[1].marks if m.get("from", 0) <= at <= m.get("to", 99)]
    cells = {m["lines"][0]: m["lit"] for m in drawn if m["mark"] == "box"}
    assert cells["{x_2}"] == ("row", 2)
    assert cells["{d1_1}"] == ("col", 1)
    assert cells["{gw1_21}"] == ("step", at)
    assert {"xᵀ  2×1", "δ¹  1×2", "∂C/∂W¹  2×2"} == {m["text"] for m in drawn if m["mark"] == "label"}
    for step in range(21):  # every step shows its matrices, with a source for every number
        boxes = [
            m
            for m in run.figures[1].marks
            if m["mark"] == "box" and m.get("from", 0) <= step <= m.get("to", 99)
        ]
        assert boxes
        assert all(m["source"] for m in boxes)


def test_names():
    assert [tex("b1_2"), tex("gb1_2"), plain("gw2_21"), plain("y")] == [
        "b^1_2",
        r"\frac{\partial C}{\partial b^1_2}",
        "∂C/∂w²₂₁",
        "y",
    ]


# A wrong line


def both(slip, hidden="sigmoid", output="sigmoid", rate=2.0):
    loss, g = OUTPUTS[output]
    layers, y = widened(NET, Y) if slip == "transpose" else (NET, Y)
    given = (layers, X, y, (hidden, g), loss)
    return layers, descent(*given, backward, rate, 20), descent(*given, SLIPS[slip], rate, 20)


@pytest.mark.parametrize("slip", [*SLIPS])
@pytest.mark.parametrize("output", [*OUTPUTS])
def test_the_slips_boards_hold_together(slip, output):
    for hidden in ("sigmoid", "relu"):
        for rate in (0.001, 1000.0):
            layers, right, wrong = both(slip, hidden, output, rate)
            names = equations_slips.names_of(layers)
            assert len(names) == wrong.used.shape[1]
            check_run(equations_slips.slips_run(slip, right, wrong, names, cross=output == "cross"))


@pytest.mark.parametrize(
    ("lang", "slip", "found"),
    [("en", "neuron", 4), ("zh", "slope", 6), ("en", "transpose", 6), ("en", "sign", 9), ("zh", "sign", 9)],
)
def test_the_check_catches_each_slip(lang, slip, found):
    told = shown_words(answered(lang, part="slips", slip=slip))
    assert told.count(f"| {text.NO.en} |") == found
    assert getattr(text.CAUGHT, lang).split("{n}")[0].split("**")[1] in told
    _, right, wrong = both(slip)
    assert f"**{numeral(float(right.cost[-1]), 4)}**" in told
    assert f"**{numeral(float(wrong.cost[-1]), 4)}**" in told
    assert (getattr(text.FALLS, lang) in told) == (slip != "sign")
    way = "up" if slip == "sign" else "down"
    assert getattr(text.DOWNHILL[way], lang) in told


def test_the_number_in_the_words_of_the_course_s_slip():
    told = shown_words(answered(part="slips", slip="neuron"))
    # w¹₂₁ from input 2 to neuron 1: right -0.6 · -0.050619 = 0.030371, wrong -0.6 · 0.034123 = -0.020474
    assert "| w¹₂₁ | 0.0304 | -0.0205 | 0.0304 | ✗ |" in told


def test_a_slip_that_makes_no_difference_is_told_so():
    told = shown_words(answered(part="slips", slip="slope", hidden="identity"))
    assert text.NOT_CAUGHT.en in told
    assert text.FALLS.en not in told
    assert text.DIVERGED.en.split("{k}")[0] in shown_words(
        answered(part="slips", slip="sign", hidden="identity", output="identity", rate="1000")
    )
    assert text.NO_DIRECTION.en in shown_words(answered(part="slips", output="relu"))


def test_the_second_output_is_told():
    told = shown_words(answered(part="slips", slip="transpose"))
    W, b, label = SECOND
    assert f"weights {W[0, 0]:g}, {W[1, 0]:g}, bias {b:g}, label {label:g}" in told


# What is carried home


def printed(source: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", source], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("hidden", "output", "hand"),
    [("sigmoid", "sigmoid", None), ("tanh", "cross", 3), ("relu", "identity", 2)],
)
def test_the_script_reproduces_the_gradients(hidden, output, hand):
    loss, g = OUTPUTS[output]
    chosen = ACTIVATIONS[hidden], ACTIVATIONS[g]
    made = equations_sample.script(X, Y, NET, chosen, loss, hand)
    lines = printed(takeaway.script_text("one sample", made, None))
    ledger = sample_board(hidden, output, hand).ledger
    assert float(lines[-1].split()[-1]) == ledger["value"].iloc[-1]
    numbers = [[float(v) for v in line.split()[-2:]] for line in lines[:-1]]
    expected = tables.gradients(worked(hidden, output, hand))
    assert [n[0] for n in numbers] == expected.tolist()
    assert [n[1] for n in numbers] == checked(NET, X, Y, (hidden, g), loss).tolist()


@pytest.mark.parametrize(("slip", "output"), [("transpose", "sigmoid"), ("sign", "cross")])
def test_the_slips_script_reproduces_the_last_row(slip, output):
    loss, g = OUTPUTS[output]
    layers, right, wrong = both(slip, "tanh", output)
    y = widened(NET, Y)[1] if slip == "transpose" else Y
    settings = {"rate": 2.0, "updates": 20}
    made = slips_script(slip, layers, (X.tolist(), y.tolist()), ("tanh", g), loss, settings)
    lines = [line.split() for line in printed(takeaway.script_text("slip", made, None))]
    assert [float(lines[0][2]), float(lines[1][2])] == [right.cost[-1], wrong.cost[-1]]
    assert float(lines[1][-1]) == wrong.used[-1, 0]
    assert [float(lines[2][1]), float(lines[2][3])] == [wrong.angle[-1], wrong.length[-1]]


# Practice


def right_answer(question: str) -> tuple[str, float]:
    """Worked out once more from the words of the question, by another way: the chain as one product."""
    x = [float(v) for v in re.search(r"x = \((-?[\d.]+),\\ (-?[\d.]+)\)", question).groups()]
    a1 = [float(v) for v in re.search(r"a\^1 = \(([\d.]+),\\ ([\d.]+)\)", question).groups()]
    a, y = float(re.search(r"a\^2_1 = ([\d.]+)", question)[1]), float(re.search(r"y = (\d)", question)[1])
    w = [float(re.search(rf"w\^2_\{{{j}1\}} = (-?[\d.]+)", question)[1]) for j in (1, 2)]
    last = (a - y) * a * (1 - a)
    if found := re.search(r"partial w\^2_\{(\d)1\}", question):
        return "last", a1[int(found[1]) - 1] * last
    if found := re.search(r"partial w\^1_\{(\d)(\d)\}", question):
        i, j = int(found[1]) - 1, int(found[2]) - 1
        return "first", x[i] * w[j] * a1[j] * (1 - a1[j]) * last
    j = int(re.search(r"delta\^1_(\d)", question)[1]) - 1
    return "delta", w[j] * a1[j] * (1 - a1[j]) * last


def test_exercises_are_right_and_their_mistakes_known():
    kinds, known = set(), set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        kind, right = right_answer(made.question.en)
        assert right_answer(made.question.zh) == (kind, right)
        kinds.add(kind)
        assert made.answer == pytest.approx(right, abs=1e-12)
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        assert check(f"{made.rounded:.6f}", made, 4).verdict == "right"
        assert made.lines[-1].endswith(numeral(made.rounded, 4))
        for wrong, why in made.mistakes:
            if min(abs(wrong - made.answer), abs(wrong - made.rounded)) > 3e-4:
                checked_mistake = check(f"{wrong:.6f}", made, 4)
                assert checked_mistake.verdict == "mistake"
                known.add(why.en)
    assert kinds == set(ASKED)
    assert len(known) == 8  # every named mistake was met


def test_the_worked_lines_are_true():
    for seed in range(40):
        for line in exercise(np.random.default_rng(seed), 4).lines:
            left, right = line.split("=")[-2:]
            product = eval(left.replace(r"\times", "*"))
            assert float(right) == pytest.approx(product, abs=6e-5 + abs(product) * 0.02), line


def test_signed_numbers_stand_in_parentheses():
    told = shown_words(answered(guess="path"))
    assert signed(float(worked().delta2[0, 0]), 4) in told

"""The page “Derivatives and the chain rule”: one story, its boards, its take-away, its practice."""

import math
import re
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.autodiff import passes
from core.differences import central_difference, differences
from core.expression_pieces import ExpressionError
from core.graph import forward
from core.partials import function_of, partials
from tests.run_checks import FIELD, check_run
from tests.test_pages import opened
from ui import takeaway
from ui.boards import derivative_formulas as formulas
from ui.boards import derivatives as board
from ui.boards.derivative_script import script
from ui.boards.graph_layout import layout, way
from ui.boards.graph_lines import edges_of
from ui.boards.graph_notation import notation
from ui.numerals import numeral, short
from ui.player import mathml
from ui.practice import check
from ui.practice import derivatives as practice
from ui.practice.derivatives import exercise
from ui.tables.derivatives import near
from ui.text import derivatives as text
from ui.words import derivative_rules as rules
from ui.words.derivative_check import error_words
from ui.words.derivatives import kind_of, outcome

SLUG = "derivatives"
WILD = {  # formulas a visitor may type -> values for their variables
    "x*x - (x-y)/(x+1)^y + x*sin(x*y)": {"x": 1.3, "y": 0.7},
    "relu(x1-2)*e^x1": {"x1": 2.5},
    "-x^-3*2^x + log10(x)/abs(x)": {"x": 1.5},
    "x": {"x": 2.0},
    "tanh(cos(x)) + softplus(x) - 5": {"x": -0.4},
    "f = u^2; u + f": {"u": 3.0},
    "sqrt(x)": {"x": 0.0},
    "1/(x-1)": {"x": 1.0},
    "exp(x)*x": {"x": 1000.0},
    "x^4": {"x": 1e6},
    "ln(x)/y": {"x": -1.0, "y": 0.0},
}
ALL = {typed: board.START[name] for name, typed in board.EXAMPLES.items()} | WILD


def shown_words(at) -> str:
    return "\n".join(m.value for m in at.markdown)


def answered(lang="en", **query):
    own = {"decimals", "by_hand"}
    named = {k if k in own else f"{SLUG}.{k}": v for k, v in query.items()}
    return opened(SLUG, lang=lang, **{f"{SLUG}.guess": "skip"} | named)


def run_of(typed, at, by=None, hand=None, guess=None, h=0.1):
    graph = board.graph_from(typed)
    run = passes(graph, at, hand)
    by = by or graph.variables[0]
    return board.graph_run(graph, run, near(graph, at, by, h), by, at, guess, hand or 4), graph, run


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nothing_is_given_away_before_the_commit(lang):
    at = opened(SLUG, lang=lang)
    figure = board.asked_picture(4)
    told = shown_words(at) + "".join(at.query_params) + figure.alt + str(figure.marks)
    assert "162" in told
    for answer in ("63", "27", "36", "×3", "×2"):
        assert answer not in told
    assert not at.expander


@pytest.mark.parametrize(
    ("guess", "kind"),
    [
        (0.63, "right"),
        (0.6306, "right"),
        (0.27, "x"),
        (0.36, "y"),
        (0.05, "local"),
        (63.0, "rate"),
        (27.0, "rate"),
        (162.63, "value"),
        (0.1, "low"),
        (-1.0, "low"),
        (2.0, "high"),
    ],
)
def test_a_guess_is_told_which_mistake_it_is(guess, kind):
    assert kind_of(guess, 0.63) == kind


def test_a_committed_guess_is_judged_and_stays_as_a_ghost():
    words = shown_words(answered(guess="0.27"))
    assert text.VERDICT["x"].en.replace("{guess}", "0.27") in words
    assert "0.6306" in words  # 18.03 · 9.02 - 162
    shown, _, _ = run_of(board.LINEAR, board.ASKED, "b", guess=0.27)
    (ghost,) = (m for m in shown.figures[1].marks if m["style"] == "ghost" and m["mark"] == "segment")
    assert (ghost["y2"] - ghost["y"]) / (ghost["x2"] - ghost["x"]) == pytest.approx(27.0)
    moved, _, _ = run_of(board.LINEAR, board.ASKED | {"w": 2.0}, "b", guess=0.27)
    assert not [m for m in moved.figures[1].marks if m["style"] == "ghost"]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_moved_value_tells_what_core_says(lang):
    at = answered(lang)
    at.number_input(f"{SLUG}.linear.b").set_value(-2.0).run()
    words = shown_words(at)
    # x = 6 - 6 = 0, y = -3: ∂z/∂b = 3·(-3) + 2·0 = -9, ∂z/∂w = 2·(-3) = -6
    assert "∂z/∂b = -9.0000" in words
    assert "∂z/∂w = -6.0000" in words
    assert "0.0000 + (-9.0000)" in words


@pytest.mark.parametrize(
    ("example", "rate"),
    [("nested", "dc/dx = 0.4247"), ("square", "df/dx = 6.0000"), ("neuron", "∂J/∂w = -0.2926")],
)
def test_worked_examples(example, rate):
    # 1/(2 sqrt(ln 4)) = 0.424661; 2·3; a = σ(-0.5) = 0.377541: (a-1) a (1-a) · 2 = -0.292561
    assert rate in shown_words(answered(example=example))


def test_by_hand_says_how_much_rounding_mattered():
    (info,) = answered(example="nested", decimals="2", by_hand="true").info
    graph = board.graph_from(board.EXAMPLES["nested"])
    # a = 4, b = 1.39; dc/db = 1/(2·sqrt(1.39)) = 0.42, db/da = 0.25: 0.42·0.25 = 0.105 -> 0.11, ·4 = 0.44
    assert "dc/dx = 0.44, without rounding 0.42466" in info.value
    assert passes(graph, {"x": 2.0}, 2).gradients[-1, 0] == pytest.approx(0.44)


NONSENSE = {
    "": "empty",
    "x &": "strange_sign",
    "wb+1": "unknown_name",
    "2+3": "no_variable",
    "sin x": "call",
    "a+b+c+d+g+h+k": "many_variables",
    "2*(x+1": "parenthesis",
    "x = x": "defined_late",
}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_nonsense_gets_one_sentence_and_is_kept(lang):
    at = answered(lang, example="own")
    for typed, code in NONSENSE.items():
        at.text_input(f"{SLUG}.own").set_value(typed).run()
        assert not at.exception
        (warning,) = at.warning
        assert getattr(text.ERRORS[code], lang).split("{piece}")[-1] in warning.value
        assert at.text_input(f"{SLUG}.own").value == typed
    at.text_input(f"{SLUG}.own").set_value("x^3").run()
    assert not at.warning
    assert "df/dx = 3.0000" in shown_words(at)  # 3x² at x = 1


def test_every_code_of_the_reader_has_its_sentence():
    from pathlib import Path

    import core

    sources = "".join(p.read_text() for p in Path(core.__path__[0]).glob("*expression*.py"))
    sources += (Path(core.__path__[0]) / "graph_builder.py").read_text()
    codes = set(re.findall(r'ExpressionError\(\s*"(\w+)"', sources))
    codes |= set(re.findall(r'"(\w+)" if .*? else "(\w+)"', sources)[0]) | {"defined_late", "defined_twice"}
    codes |= {"parenthesis", "unexpected"}
    assert {c for c in codes if c} <= set(text.ERRORS) | {"variable", "number"}


EDGES = [
    (board.EXAMPLES["nested"], 0.0, text.NO_VALUE["ln"], "logarithm of 0.0000"),
    (board.EXAMPLES["nested"], 0.5, text.NO_VALUE["root"], "square root of -1.3863"),
    ("x^0.3", -2.0, text.NO_VALUE["^"], "-2.0000 to the power of 0.3000"),
    ("1/x", 0.0, text.NO_VALUE["/"], "1.0000 divided by 0.0000"),
    ("exp(x)", 1e5, text.NO_VALUE["other"], "too large"),
    ("sqrt(x)", 0.0, text.NO_SLOPE, "vertical tangent"),
    ("relu(x)", 0.0, text.CORNER, "corner"),
]


@pytest.mark.parametrize(("typed", "x", "words", "told"), EDGES)
def test_outside_the_domain_is_told_in_words(typed, x, words, told):
    graph = board.graph_from(typed)
    said = outcome(graph, passes(graph, {"x": x}), 4)
    assert told in said
    assert words.en.split("}")[-1] in said


@pytest.mark.parametrize(("typed", "x"), [("exp(x)", "1e5"), ("ln(x)", "-1"), ("1/x", "0"), ("x", "1e6")])
def test_the_page_stands_at_the_edges(typed, x):
    at = answered("zh", **{"example": "own", "own": typed, "own.x": x, "partial": "true", "h": "0"})
    assert not at.exception


@pytest.mark.parametrize("hand", [None, 2])
@pytest.mark.parametrize("typed", ALL)
def test_the_boards_hold_together(typed, hand):
    for by in board.graph_from(typed).variables:
        for h in (1.0, 1e-15):
            shown, _, run = run_of(typed, ALL[typed], by, hand, guess=0.5, h=h)
            check_run(shown)
            assert len(shown.formulas) == len(shown.ledger) == len(run.node)
            assert shown.ledger["step"].tolist() == list(range(len(run.node)))
    sources = [line for mark in shown.figures[0].marks for line in mark.get("source", ())]
    sources += [line for column in shown.columns for line in column.source]
    named = set(shown.ledger.columns) | set(shown.constants)
    for line in sources:
        assert set(FIELD.findall(mathml(line))) <= named
    boxes = [m for m in shown.figures[0].marks if m["mark"] == "box"]
    assert all(m.get("source") for m in boxes)  # every number tells where it comes from
    assert all(m.get("source") for m in shown.figures[0].marks if m["mark"] == "arrow" and m.get("text"))
    assert all(column.source for column in shown.columns[2:])


def test_the_ledger_tells_both_paths():
    shown, _, _ = run_of(board.LINEAR, board.ASKED)
    rows = shown.ledger[shown.ledger["what"] == "∂z/∂b"]
    assert rows["contribution"].tolist() == [36.0, 27.0]
    assert rows["gradient"].tolist() == [36.0, 63.0]
    assert rows["how"].tolist() == [
        "18.0000 × 2.0000 = 36.0000",
        "9.0000 × 3.0000 = 27.0000, 36.0000 + 27.0000 = 63.0000",
    ]
    assert shown.ledger["how"][3] == "6.0000+12.0000 = 18.0000"
    assert shown.ledger["before"][rows.index[1]] == 36.0


def test_names_and_equations():
    names = notation(board.graph_from("z = w x + b; a = sigmoid(z); J = (a-y)^2/2"))
    assert "u1 = 1+exp(−z)" in names.label
    assert r"J = \dfrac{(a-y)^2}{2} = \dfrac{\val{v13}}{2} = \val{v14}" in names.told
    assert names.plain_rate(14, 0) == "∂J/∂w"
    one = notation(board.graph_from("-(x+1)^-3"))
    assert one.label[-1] == "f = −u1"
    assert one.label[-2] == "u1 = (x+1)^(−3)"
    assert one.told[-2].startswith(r"u_{1} = (x+1)^{-3} = \sval")
    assert notation(board.graph_from("x-(y-(x+y))")).label[-1] == "f = x−(y−(x+y))"
    assert notation(board.graph_from("f^2")).tokens[-1].plain == "F"


NAMES = "xywb"


@st.composite
def typed_formulas(draw):
    made = draw(st.sampled_from(NAMES))
    for _ in range(draw(st.integers(1, 6))):
        form = draw(
            st.sampled_from(
                ["({0}+{1})", "({0}*{1})", "sin({0})", "({0}-2)", "({0}/{1})", "({0})^2", "exp(-({0}))"]
            )
        )
        made = form.format(made, draw(st.sampled_from(NAMES)))
    return made


@settings(max_examples=60)
@given(typed_formulas())
def test_what_is_written_is_what_is_computed(typed):
    graph = board.graph_from(typed)
    at = {name: 0.5 + 0.25 * k for k, name in enumerate(graph.variables)}
    run = passes(graph, at)
    names = notation(graph)
    for i, node in enumerate(graph.nodes):
        if not node.inputs:
            continue
        plain = names.label[i].split(" = ")[-1]
        for sign, means in (("−", "-"), ("·", "*"), ("²", "^2"), ("√", "sqrt")):
            plain = plain.replace(sign, means)
        values = {names.tokens[k].plain: run.values[-1, k] for k in range(i)}
        known = {name: float(v) for name, v in values.items() if re.fullmatch(r"[a-z]\d*", name)}
        again = board.graph_from(plain)
        found = float(forward(again, {v: known[v] for v in again.variables})[-1])
        assert found == pytest.approx(run.values[-1, i], nan_ok=True)


@settings(max_examples=60)
@given(typed_formulas())
def test_boxes_never_overlap_and_all_is_on_the_sheet(typed):
    placed = layout(board.graph_from(typed))
    places = list(placed.place.values())
    for k, (x, y) in enumerate(places):
        assert 0 <= x <= placed.columns - 1
        assert placed.low < y < placed.high
        assert all(abs(x - a) >= 0.99 or abs(y - b) >= 0.49 for a, b in places[:k])
    assert len({(a.source, a.target, a.bend) for a in placed.arcs}) == len(placed.arcs)


@pytest.mark.parametrize("typed", board.EXAMPLES.values())
def test_in_the_worked_examples_no_arrow_runs_through_a_box(typed):
    placed = layout(board.graph_from(typed))
    for arc in placed.arcs:
        others = [p for i, p in placed.place.items() if i not in (arc.source, arc.target)]
        for x, y in way(placed.place[arc.source], placed.place[arc.target], arc.bend):
            assert not any(abs(x / 118 - a) < 0.34 and abs(-y / 84 - b) < 0.37 for a, b in others)


def test_the_slider_of_h_moves_the_check():
    coarse, fine = (shown_words(answered(example="wave", h=h)) for h in ("-1", "-5"))
    f = function_of(board.graph_from(board.EXAMPLES["wave"]), {}, "x")
    assert numeral(central_difference(f, 1.0, 0.1), 8) in coarse
    assert numeral(central_difference(f, 1.0, 1e-5), 8) in fine
    assert numeral(math.e * (math.sin(1) + math.cos(1)), 8) in coarse


def test_the_best_h_is_told_and_a_parabola_has_no_bending_error():
    bent = shown_words(answered(example="wave", errors="true"))
    f = function_of(board.graph_from(board.EXAMPLES["wave"]), {}, "x")
    found = differences(f, 1.0, math.e * (math.sin(1) + math.cos(1)))
    assert f"h = {short(found.best)}" in bent
    assert "has no bending error at all" in shown_words(answered(errors="true"))


@pytest.mark.parametrize(
    ("typed", "x", "kind"),
    [
        ("x^2", 3.0, text.STRAIGHT),
        ("5x-1", 2.0, text.STRAIGHT),
        ("cos(x)", 0.0, text.SYMMETRIC),
        ("sin(x)", math.pi / 2, text.SYMMETRIC),
        ("x^4", 0.0, text.SYMMETRIC),
        ("sin(x)", 0.0, text.BEST),
        ("ln(x)", 0.01, text.BEST),  # no difference at all for large h
        ("x^3", 1.0, text.BEST),
    ],
)
def test_why_a_difference_errs(typed, x, kind):
    f = function_of(board.graph_from(typed), {}, "x")
    exact = partials(board.graph_from(typed), {"x": x})["x"]
    said = error_words(differences(f, x, exact), exact, "x")
    assert said.startswith(kind.en.split("{")[0])
    assert kind.en.split("}")[-1] in said


@pytest.mark.parametrize("x", [-3.0, -0.7, 0.0, 1.0, 2.9])
def test_the_table_of_formulas_against_automatic_differentiation(x):
    for code, known in formulas.FORMULAS.items():
        slope = float(function_of(board.graph_from(known.slope), {}, "x")(np.array([x]))[0])
        auto = partials(board.graph_from(known.f), {"x": x})["x"]
        if math.isfinite(slope):
            told = rules.numbers(known, x)[1]
            assert told == pytest.approx(auto, rel=1e-12, abs=1e-12, nan_ok=True), code


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_folded_sections_tell_their_numbers(lang):
    at = answered(lang)
    for name in ("partial", "table", "rules", "errors"):
        at.session_state[f"{SLUG}.{name}"] = True
    at.run()
    assert not at.exception
    words = shown_words(at)
    assert "0.810000" in words  # 63·0.01 + 18·0.01
    assert "0.811000" in words  # 18.05 · 9.02 - 162
    assert "0.1966" in words  # σ(1)(1 - σ(1))
    assert numeral(2 * math.sin(1) + math.cos(1), 4) in words  # (x² sin x)' at 1


@pytest.mark.parametrize("hand", [None, 3])
@pytest.mark.parametrize("typed", ALL)
def test_the_script_reproduces_the_last_row(typed, hand):
    graph, at = board.graph_from(typed), ALL[typed]
    run = passes(graph, at, hand)
    source = takeaway.script_text("graph", script(graph, edges_of(run), at, hand), None)
    names: dict = {}
    with np.errstate(all="ignore"):
        exec(source, names)
    for i, node in enumerate(graph.nodes):
        if node.operation == "variable":
            found = float(names[f"d_{node.name}"])
            assert found == pytest.approx(run.gradients[-1, i], rel=1e-14, nan_ok=True)
    if typed == board.LINEAR:  # and as a file of its own
        done = subprocess.run(
            [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=60
        )
        assert float(done.stdout.split()[-1]) == run.gradients[-1, run.node[-1]] == 18.0


def test_exercises_are_right_and_their_mistakes_known():
    kinds = set()
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        n = [int(v) for v in re.findall(r"\d+", made.question.en.replace("x^2", "").replace("{b}", ""))]
        if "partial" in made.question.en:
            p, q, r, s, w, b = n
            x, y = p * w + q * b, r * b + s
            assert made.answer == q * y + r * x
            slips = {
                "ONLY_X": q * y,
                "ONLY_Y": r * x,
                "MULTIPLIED": q * y * r * x,
                "SWAPPED": q * x + r * y,
                "BY_W": p * y,
            }
            kinds.add("paths")
        else:
            p, q, x = n
            a = p * x * x + q
            assert made.answer == pytest.approx(2 * p * x / a)
            slips = {"OUTER": 1 / a, "INNER": 2 * p * x, "AT_X": 2 * p, "VALUE": math.log(a)}
            kinds.add("chain")
        assert check(f"{made.answer:.6f}", made, 4).verdict == "right"
        assert numeral(made.answer, 4 if "ln" in made.question.en else 0) in made.lines[-1]
        for name, wrong in slips.items():
            if (
                abs(wrong - made.answer) < 1e-3
                or sum(abs(wrong - other) < 1e-3 for other in slips.values()) > 1
            ):
                continue  # two ways to one number
            assert check(f"{wrong:.6f}", made, 4).why == getattr(practice, name), (seed, name)
    assert kinds == {"paths", "chain"}


def test_reading_is_safe():
    with pytest.raises(ExpressionError):
        board.graph_from("__import__('os').system('x')")

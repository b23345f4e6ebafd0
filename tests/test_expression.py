"""The expression language: what it understands, what it refuses, and that it never runs anything."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.expression import graph_of
from core.expression_pieces import ExpressionError
from core.expression_words import DERIVED, FUNCTIONS
from core.graph import forward


def value(typed: str, **given: float) -> float:
    return float(forward(graph_of(typed), given)[-1])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2w+3b", 2 * 3 + 3 * 4),
        ("w - b - 1", 3 - 4 - 1),  # from left to right
        ("24/b/w", 24 / 4 / 3),
        ("1/2w", 1 / 2 * 3),  # a product side by side binds like ×
        ("-w^2", -9),
        ("(-w)^2", 9),
        ("2^w^2", 2**9),  # from right to left
        ("b^-1", 0.25),
        ("--w", 3),
        ("+w", 3),
        ("w b", 12),
        ("2(w+1)(b-1)", 2 * 4 * 3),
        ("w(b+1)", 15),
        ("2e", 2 * math.e),
        ("2e3 + 0w", 2000),
        ("e^w", math.exp(3)),
        ("sin(pi/6)*w", 1.5),
        ("x = 2w+3b; y = 2b+1; z = x*y", 162),
        ("x = 2w+3b\ny = 2b+1\nx*y;", 162),
        ("x1 = w; x1^2", 9),
        ("２ｗ＋３×ｂ", 18),
        ("（w²＋b³）÷2", (9 + 64) / 2),
        ("√(b)·π", 2 * math.pi),
        ("√b + √9w", 2 + 9),
        ("max(0, w-5) + max(0,b)", 4),
        ("lg(b*25)", 2),
        ("w**2 − b", 5),
        (".5w + 1.", 2.5),
    ],
)
def test_it_means_what_a_student_means(typed, expected):
    assert value(typed, w=3, b=4) == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize("x", [-2.5, -1.0, 0.3, 1.0, 2.0])
def test_derived_functions_are_what_their_names_say(x):
    known = {
        "sqrt": lambda v: math.sqrt(v) if v >= 0 else math.nan,
        "square": lambda v: v * v,
        "tan": math.tan,
        "sigmoid": lambda v: 1 / (1 + math.exp(-v)),
        "softplus": lambda v: math.log1p(math.exp(v)),
        "log": lambda v: math.log(v) if v > 0 else math.nan,
        "log10": lambda v: math.log10(v) if v > 0 else math.nan,
        "lg": lambda v: math.log10(v) if v > 0 else math.nan,
        "abs": abs,
    }
    assert set(known) == set(DERIVED)
    for name, f in known.items():
        assert value(f"{name}(x)", x=x) == pytest.approx(f(x), rel=1e-13, nan_ok=True), name


@pytest.mark.parametrize(
    ("typed", "code", "piece"),
    [
        ("", "empty", ""),
        (" ; ;", "empty", ""),
        ("w" * 201, "too_long", "200"),
        ("(" * 40 + "w" + ")" * 40, "too_deep", "30"),
        ("-" * 99 + "w", "too_deep", "30"),
        ("+".join(f"w^{i}" for i in range(2, 40)), "too_many", "40"),
        ("w & b", "strange_sign", "&"),
        ("1e999 w", "number", "1e999"),
        ("wb + 1", "unknown_name", "wb"),
        ("__import__('os')", "strange_sign", "_"),
        ("exec(w)", "unknown_name", "exec"),
        ("w.real", "strange_sign", "."),
        ("2 * * 3", "unexpected", "*"),
        ("w ) + 1", "unexpected", ")"),
        ("w 2", "unexpected", "2"),
        ("w = = 2", "unexpected", "="),
        ("2 +", "unfinished", ""),
        ("z = ", "unfinished", ""),
        ("2 * (w + 1", "parenthesis", ""),
        ("sin w", "call", "sin"),
        ("e = 2; e w", "reserved", "e"),
        ("sin = 2", "reserved", "sin"),
        ("2 = w", "unexpected", "="),
        ("x = w; x = b", "defined_twice", "x"),
        ("z = x*y; x = 2", "defined_late", "x"),
        ("x = x + 1", "defined_late", "x"),
    ],
)
def test_it_says_what_it_does_not_understand(typed, code, piece):
    with pytest.raises(ExpressionError) as told:
        graph_of(typed)
    assert (told.value.code, told.value.piece) == (code, piece)


def test_a_dot_alone_is_a_strange_sign():
    with pytest.raises(ExpressionError, match="strange_sign"):
        graph_of("w.real")


def test_equal_parts_are_one_node_and_unneeded_ones_are_dropped():
    graph = graph_of("y = w^2; u = exp(w); z = y + w^2")
    assert [node.operation for node in graph.nodes] == ["variable", "number", "^", "+"]
    assert [node.name for node in graph.nodes] == ["w", "", "y", "z"]
    assert graph.nodes[-1].inputs == (2, 2)


def test_names_of_intermediate_values_stay():
    graph = graph_of("x = 2w+3b; y = 2b+1; z = x*y")
    assert graph.variables == ("w", "b")
    assert [n.name for n in graph.nodes if n.inputs and n.name] == ["x", "y", "z"]


@settings(max_examples=300)
@given(st.text(alphabet="wbxe12.+-*/^()= ;,sincolgpt√²（）×\n", max_size=40))
def test_whatever_is_typed_gives_a_graph_or_a_reason(typed):
    try:
        graph = graph_of(typed)
    except ExpressionError as error:
        assert error.code
    else:
        found = forward(graph, dict.fromkeys(graph.variables, 1.5))
        assert len(found) == len(graph.nodes) <= 40
        assert all(i < k for k, node in enumerate(graph.nodes) for i in node.inputs)


def test_every_function_has_a_value_on_a_whole_grid():
    x = np.linspace(0.1, 3, 7)
    for name in FUNCTIONS:
        graph = graph_of(f"{name}(x)")
        whole = forward(graph, {"x": x})[-1]
        assert np.asarray(whole).tolist() == pytest.approx([value(f"{name}(x)", x=v) for v in x])

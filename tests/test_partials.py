"""Partial derivatives one at a time and together, and the four rules, worked out by hand."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.combined import RULES, combined
from core.expression import graph_of
from core.partials import changes, function_of, partials

COURSE = graph_of("x = 2w+3b; y = 2b+1; z = x*y")
HERE = {"w": 3.0, "b": 4.0}


def test_the_question_of_the_page_by_hand():
    # b = 4.01: x = 6 + 12.03 = 18.03, y = 9.02, z = 162.6306: up by 0.6306; 63 · 0.01 = 0.63
    # w = 3.01: x = 18.02, z = 162.18: up by 0.18 = 18 · 0.01, z being linear in w
    # both: x = 6.02 + 12.03 = 18.05, z = 18.05 · 9.02 = 162.811: up by 0.811; 0.63 + 0.18 = 0.81
    found = changes(COURSE, HERE, 0.01)
    assert found.partial == {"w": 18.0, "b": 63.0}
    assert found.estimated == pytest.approx({"w": 0.18, "b": 0.63})
    assert found.actual == pytest.approx({"w": 0.18, "b": 0.6306})
    assert (found.estimated_all, found.actual_all) == pytest.approx((0.81, 0.811))


def test_the_others_are_held():
    f = function_of(COURSE, HERE, "w")
    assert f(np.array([3.0, 0.0])).tolist() == [162.0, 12 * 9]
    assert function_of(graph_of("w + 0b"), HERE, "b")(np.array([1.0, 2.0])).tolist() == [3.0, 3.0]


@pytest.mark.parametrize("at", [{"w": 0.0, "b": 0.0}, {"w": -2.5, "b": 1.75}, {"w": 1e3, "b": -1e3}])
def test_partials_against_the_expanded_formula(at):
    # z = 4wb + 2w + 6b² + 3b
    w, b = at["w"], at["b"]
    assert partials(COURSE, at) == pytest.approx({"w": 4 * b + 2, "b": 4 * w + 12 * b + 3})


def test_outside_the_domain_nothing_is_raised():
    found = changes(graph_of("ln(x)"), {"x": -1.0}, 0.1)
    assert math.isnan(found.partial["x"])
    assert math.isnan(found.actual_all)
    assert math.isinf(changes(graph_of("1/x"), {"x": 0.0}, 0.1).partial["x"])


def test_the_four_rules_by_hand():
    # u = x², v = sin x at x = 2: u = 4, u' = 4, v = sin 2, v' = cos 2; u(v) = sin² x: 2 sin 2 cos 2
    s, c = math.sin(2), math.cos(2)
    found = combined(graph_of("x^2"), graph_of("sin(x)"), 2.0)
    assert (found.u, found.du, found.v, found.dv, found.outer) == pytest.approx((4, 4, s, c, 2 * s))
    by_hand = {"sum": 4 + c, "product": 4 * s + 4 * c, "quotient": (4 * s - 4 * c) / s**2, "chain": 2 * s * c}
    assert found.derivative == pytest.approx(by_hand)
    assert found.difference == pytest.approx(by_hand, rel=1e-8)


FUNCTIONS = ("x^2", "sin(x)", "exp(x)", "1/(1+x^2)", "tanh(x)", "3x+2", "sigmoid(x)")


@settings(max_examples=100)
@given(st.sampled_from(FUNCTIONS), st.sampled_from(FUNCTIONS), st.floats(-2, 2))
def test_rules_agree_with_differences(u, v, x):
    found = combined(graph_of(u), graph_of(v), x)
    for rule in RULES:
        if rule == "quotient" and abs(found.v) < 0.1:
            continue  # a difference is useless so near the pole
        assert found.derivative[rule] == pytest.approx(found.difference[rule], rel=1e-5, abs=1e-5), rule


def test_a_quotient_by_zero_is_a_result():
    assert not math.isfinite(combined(graph_of("exp(x)"), graph_of("x^2"), 0.0).derivative["quotient"])

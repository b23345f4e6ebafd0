"""Landscapes: their gradients and Hessians from the graph, against hand-made formulas and differences."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.expression import graph_of
from core.expression_pieces import ExpressionError
from core.graph import backward, forward
from core.hessian import hessian
from core.landscape import landscape_of
from core.landscapes import ONE, TWO
from core.stationary import stationary
from core.tape import tape

FILLED = {"{c}": "1.5", "{k}": "7"}
NAMED = {name: example.formula for name, example in {**ONE, **TWO}.items()}
for place, number in FILLED.items():
    NAMED = {name: formula.replace(place, number) for name, formula in NAMED.items()}

# By hand: J, its gradient and its second derivatives.
HAND = {
    "waves": (
        lambda x, y: x**2 + np.sin(y) ** 2,
        lambda x, y: (2 * x, 2 * np.sin(y) * np.cos(y)),
        lambda x, y: (2, 0, 2 * np.cos(2 * y)),
    ),
    "bowl": (lambda x, y: (x**2 + 7 * y**2) / 2, lambda x, y: (x, 7 * y), lambda x, y: (1, 0, 7)),
    "rosenbrock": (
        lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2,
        lambda x, y: (-2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)),
        lambda x, y: (2 - 400 * y + 1200 * x**2, -400 * x, 200),
    ),
    "himmelblau": (
        lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
        lambda x, y: (
            4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7),
            2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7),
        ),
        lambda x, y: (12 * x**2 + 4 * y - 42, 4 * (x + y), 12 * y**2 + 4 * x - 26),
    ),
    "saddle": (lambda x, y: x**2 - y**2, lambda x, y: (2 * x, -2 * y), lambda x, y: (2, 0, -2)),
    "rastrigin": (
        lambda x, y: 20 + x**2 + y**2 - 10 * np.cos(2 * np.pi * x) - 10 * np.cos(2 * np.pi * y),
        lambda x, y: (2 * x + 20 * np.pi * np.sin(2 * np.pi * x), 2 * y + 20 * np.pi * np.sin(2 * np.pi * y)),
        lambda x, y: (
            2 + 40 * np.pi**2 * np.cos(2 * np.pi * x),
            0,
            2 + 40 * np.pi**2 * np.cos(2 * np.pi * y),
        ),
    ),
}
PLACES = np.random.default_rng(4).uniform(-2, 2, (2, 50))


@pytest.mark.parametrize("name", HAND)
def test_values_and_derivatives_are_those_worked_out_by_hand(name):
    f, (value, gradient, second) = landscape_of(NAMED[name]), HAND[name]
    J, slope = f.slopes(PLACES)
    np.testing.assert_allclose(J, value(*PLACES), rtol=1e-12, atol=1e-11)
    np.testing.assert_allclose(slope[0], gradient(*PLACES)[0], rtol=1e-11, atol=1e-10)
    np.testing.assert_allclose(slope[1], gradient(*PLACES)[1], rtol=1e-11, atol=1e-10)
    h = f.hessian(PLACES)
    for found, by_hand in zip((h[0, 0], h[0, 1], h[1, 1]), second(*PLACES), strict=True):
        np.testing.assert_allclose(found, by_hand + 0 * PLACES[0], rtol=1e-11, atol=1e-9)
    np.testing.assert_array_equal(h[0, 1], h[1, 0])


@pytest.mark.parametrize("name", NAMED)
def test_derivatives_agree_with_central_differences(name):
    f = landscape_of(NAMED[name])
    places, h = PLACES[: len(f.names)], 1e-5
    slope, second = f.slopes(places)[1], f.hessian(places)
    for i in range(len(f.names)):
        step = h * np.eye(len(f.names))[:, [i]]
        by_values = (f.value(places + step) - f.value(places - step)) / (2 * h)
        by_slopes = (f.slopes(places + step)[1] - f.slopes(places - step)[1]) / (2 * h)
        np.testing.assert_allclose(slope[i], by_values, rtol=1e-6, atol=1e-4)
        np.testing.assert_allclose(second[i], by_slopes, rtol=1e-6, atol=1e-4)


PIECES = st.sampled_from(["x", "y", "2", "0.5", "x*y", "x^2", "y^3", "3^x", "x^y"])
SHAPES = st.sampled_from(
    [
        "sin({})",
        "cos({})",
        "exp(sin({}))",
        "tanh({})",
        "ln(1+({})^2)",
        "sqrt(1+({})^2)",
        "relu({})",
        "-({})",
        "1/(2+sin({}))",
    ]
)


@st.composite
def formulas(draw):
    made = draw(PIECES)
    for _ in range(draw(st.integers(1, 3))):
        made = draw(SHAPES).format(made)
        made = f"{made} {draw(st.sampled_from('+-*'))} {draw(PIECES)}"
    return f"{made} + 0*x + 0*y"


@settings(max_examples=60)
@given(formulas(), st.floats(0.3, 1.7), st.floats(0.3, 1.7))
def test_any_formula_has_the_gradient_of_its_graph_and_the_hessian_of_that_gradient(formula, x, y):
    graph = graph_of(formula)
    at = {"x": np.array([x, x + 0.01]), "y": np.array([y, y - 0.02])}
    values = forward(graph, at)
    made = tape(graph)
    taped = made.values(at)
    np.testing.assert_allclose(taped[-1], values[-1], rtol=1e-13)
    for i, node in enumerate(graph.nodes):
        if node.operation == "variable":
            expected = backward(graph, values).nodes[i]
            np.testing.assert_allclose(made.gradients(taped)[i] + 0 * x, expected, rtol=1e-12, atol=1e-12)
    h = 1e-6
    found = hessian(graph, values, ("x", "y"))
    f = landscape_of(formula)
    theta = np.array([at["x"], at["y"]])
    for i in range(2):
        step = h * np.eye(2)[:, [i]]
        ahead, behind = f.slopes(theta + step)[1], f.slopes(theta - step)[1]
        size = 1 + np.abs(found[i]).max() + np.abs(ahead).max() / 1e3
        np.testing.assert_allclose(found[i], (ahead - behind) / (2 * h), rtol=1e-4, atol=2e-4 * size)


def test_a_formula_of_no_or_of_three_variables_is_refused():
    for typed, code in (("3+4", "no_variable"), ("x+y+z", "many_variables"), ("x+", "unfinished")):
        with pytest.raises(ExpressionError) as refused:
            landscape_of(typed)
        assert refused.value.code == code


def test_outside_the_domain_the_value_is_no_number():
    f = landscape_of("ln(x) + sqrt(y)")
    J, slope = f.slopes(np.array([[-1.0, 1.0], [1.0, 4.0]]))
    assert np.isnan(J[0])
    assert J[1] == 2.0
    np.testing.assert_allclose(slope[:, 1], [1.0, 0.25])


def test_the_known_minima_are_found():
    # Rosenbrock (1, 1), Beale (3, 1/2), Himmelblau's as published; of x⁴ - 3x² + x the roots of 4x³ - 6x + 1
    for name, expected in {
        "rosenbrock": [(1, 1)],
        "beale": [(3, 0.5)],
        "himmelblau": [(3, 2), (-2.805118, 3.131312), (-3.779310, -3.283186), (3.584428, -1.848126)],
    }.items():
        found = stationary(landscape_of(NAMED[name]), TWO[name].view)
        minima = found.theta.T[np.array(found.kind) == "minimum"]
        assert len(minima) == len(expected)
        np.testing.assert_allclose(sorted(minima.tolist()), sorted(map(list, expected)), atol=1.1e-6)
    roots = np.sort(np.roots([4, 0, -6, 1]).real)
    found = stationary(landscape_of(NAMED["wells"]), ONE["wells"].view)
    np.testing.assert_allclose(np.sort(found.theta[0]), roots, atol=1e-9)
    assert sorted(zip(np.sort(found.theta[0]).round(2).tolist(), found.kind, strict=True))[0][0] == -1.3


def test_the_nine_level_places_of_himmelblau_are_of_three_kinds():
    found = stationary(landscape_of(NAMED["himmelblau"]), TWO["himmelblau"].view)
    assert sorted(found.kind) == ["maximum"] + 4 * ["minimum"] + 4 * ["saddle"]
    np.testing.assert_allclose(np.abs(landscape_of(NAMED["himmelblau"]).slopes(found.theta)[1]), 0, atol=1e-6)

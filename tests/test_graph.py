"""Reverse-mode differentiation: by hand, by central differences and by complex steps on random graphs."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.autodiff import passes
from core.expression import graph_of
from core.graph import Graph, Node, backward, forward
from core.primitives import PRIMITIVES

COURSE = "x = 2w+3b; y = 2b+1; z = x*y"


def gradient(typed: str, **given: float) -> dict[str, float]:
    graph = graph_of(typed)
    back = backward(graph, forward(graph, given))
    return {
        n.name: float(g) for n, g in zip(graph.nodes, back.nodes, strict=True) if n.operation == "variable"
    }


def test_both_paths_of_the_course_example():
    # ∂z/∂b = 3y + 2x = 3·9 + 2·18 = 27 + 36 = 63, ∂z/∂w = 2y = 18
    assert gradient(COURSE, w=3, b=4) == {"w": 18.0, "b": 63.0}
    run = passes(graph_of(COURSE), {"w": 3.0, "b": 4.0})
    b = next(i for i, n in enumerate(graph_of(COURSE).nodes) if n.name == "b")
    arrived = [c for s, c in zip(run.source, run.contribution, strict=True) if s == b]
    assert sorted(arrived) == [27.0, 36.0]


def test_the_non_linear_example_of_the_course():
    # dc/dx = 1/(x sqrt(ln x²)) = 1/(2·1.177410) = 0.424661 at x = 2
    found = gradient("a = x^2; b = ln(a); c = sqrt(b)", x=2.0)["x"]
    assert found == pytest.approx(0.424661, abs=5e-7)
    assert found == pytest.approx(1 / (2 * np.sqrt(np.log(4))), rel=1e-15)


@pytest.mark.parametrize(
    ("typed", "exact"),
    [
        ("x^3", lambda x: 3 * x**2),
        ("2^x", lambda x: 2**x * np.log(2)),
        ("x^x", lambda x: x**x * (np.log(x) + 1)),
        ("1/x", lambda x: -1 / x**2),
        ("sqrt(x)", lambda x: 0.5 / np.sqrt(x)),
        ("exp(x)", np.exp),
        ("ln(x)", lambda x: 1 / x),
        ("log10(x)", lambda x: 1 / (x * np.log(10))),
        ("sin(x)", np.cos),
        ("cos(x)", lambda x: -np.sin(x)),
        ("tan(x)", lambda x: 1 / np.cos(x) ** 2),
        ("tanh(x)", lambda x: 1 - np.tanh(x) ** 2),
        ("sigmoid(x)", lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2),
        ("softplus(x)", lambda x: 1 / (1 + np.exp(-x))),
        ("x/(1+x)", lambda x: 1 / (1 + x) ** 2),
        ("-x*x + x - 3", lambda x: 1 - 2 * x),
    ],
)
def test_derivatives_of_the_formula_table(typed, exact):
    for x in (0.3, 1.0, 2.7):
        assert gradient(typed, x=x)["x"] == pytest.approx(exact(x), rel=1e-12)


def test_at_the_edges():
    assert gradient("x^2", x=0.0)["x"] == 0.0
    assert gradient("x^0", x=0.0)["x"] == 0.0
    assert gradient("x^y", x=0.0, y=2.0) == {"x": 0.0, "y": 0.0}
    assert gradient("(-2)^x", x=2.0)["x"] != gradient("(-2)^x", x=2.0)["x"]  # ln(-2): nan
    assert gradient("relu(x)", x=0.0)["x"] == 0.0  # by agreement
    assert np.isnan(gradient("ln(x)", x=-1.0)["x"])
    assert np.isinf(gradient("ln(x)", x=0.0)["x"])
    assert passes(graph_of("sqrt(ln(x))"), {"x": 0.5}).trouble == 3  # sqrt is the first without a value


UNARY = {"exp": 0.3, "sin": 1.0, "cos": 1.0, "tanh": 1.0, "neg": 1.0}  # operation -> how far inputs may grow


@st.composite
def random_graphs(draw):
    nodes = [
        Node("variable", name="x"),
        Node("variable", name="y"),
        Node("number", number=draw(st.floats(-2, 2))),
    ]
    for _ in range(draw(st.integers(1, 8))):
        operation = draw(st.sampled_from(["+", "-", "*", *UNARY]))
        count = 1 if operation in UNARY else 2
        inputs = tuple(draw(st.integers(0, len(nodes) - 1)) for _ in range(count))
        nodes.append(Node(operation, inputs))
        if operation in ("*", "exp"):  # keep the numbers within reach
            nodes.append(Node("tanh", (len(nodes) - 1,)))
    return Graph(tuple(nodes)), {"x": draw(st.floats(-1, 1)), "y": draw(st.floats(-1, 1))}


@settings(max_examples=200)
@given(random_graphs())
def test_random_graphs_agree_with_central_differences(drawn):
    graph, at = drawn
    back = backward(graph, forward(graph, at))
    for i, name in enumerate("xy"):
        h = 1e-5
        ends = forward(graph, {"x": at["x"], "y": at["y"]} | {name: np.array([at[name] + h, at[name] - h])})[
            -1
        ]
        numeric = float(np.subtract(*np.broadcast_to(ends, 2))) / (2 * h)
        assert float(back.nodes[i]) == pytest.approx(numeric, rel=1e-5, abs=1e-6)


@settings(max_examples=60)
@given(random_graphs())
def test_random_graphs_agree_with_a_complex_step(drawn):
    # f(x + ih) = f(x) + ih f'(x) + …: no subtraction, so exact to the last digits; an independent method
    graph, at = drawn
    back = backward(graph, forward(graph, at))
    for i, name in enumerate("xy"):
        values: list[complex] = []
        for node in graph.nodes:
            if node.operation == "variable":
                values.append(complex(at[node.name], 1e-30 if node.name == name else 0))
            elif node.operation == "number":
                values.append(complex(node.number))
            else:
                values.append(PRIMITIVES[node.operation].value(*(values[k] for k in node.inputs)))
        assert float(back.nodes[i]) == pytest.approx(complex(values[-1]).imag / 1e-30, rel=1e-9, abs=1e-12)


@settings(max_examples=60)
@given(random_graphs())
def test_every_displayed_number_has_its_source(drawn):
    graph, at = drawn
    run = passes(graph, at)
    last = run.gradients[-1]
    for i, node in enumerate(graph.nodes):
        if node.inputs:  # a value comes from the values of its inputs
            made = PRIMITIVES[node.operation].value(*(run.values[-1][k] for k in node.inputs))
            assert run.values[-1][i] == pytest.approx(float(made), nan_ok=True)
        arrived = [c for s, c in zip(run.source, run.contribution, strict=True) if s == i]
        if arrived:  # a gradient is the sum of what its edges brought
            assert last[i] == pytest.approx(sum(arrived), rel=1e-12, abs=1e-12)
    for s, t, slope, brought in zip(run.source, run.target, run.slope, run.contribution, strict=True):
        assert brought == pytest.approx(last[t] * slope, rel=1e-12, abs=1e-12)
        assert s in graph.nodes[t].inputs
    assert run.node.tolist()[1 : 1 + sum(bool(n.inputs) for n in graph.nodes)] == [
        i for i, n in enumerate(graph.nodes) if n.inputs
    ]


def test_passes_show_a_number_only_when_it_is_known():
    graph = graph_of(COURSE)
    run = passes(graph, {"w": 3.0, "b": 4.0})
    leaves = [not node.inputs for node in graph.nodes]
    assert np.isfinite(run.values[0]).tolist() == leaves
    forth = sum(not leaf for leaf in leaves)
    assert np.isnan(run.gradients[: forth + 1]).all()
    assert run.gradients[forth + 1][-1] == 1.0
    assert len(run.values) == len(run.gradients) == len(run.node) == forth + 2 + len(run.source)


def test_rounding_by_hand_rounds_every_step():
    # ln 3 = 1.10 (1.0986…), · 3 = 3.30; back: 1/3 = 0.33, · 3 = 0.99, plus 1.10 = 2.09
    run = passes(graph_of("z = ln(x)*x"), {"x": 3.0}, decimals=2)
    assert run.values[-1].tolist() == [3.0, 1.1, 3.3]
    assert run.gradients[-1][0] == pytest.approx(2.09)
    exact = passes(graph_of("z = ln(x)*x"), {"x": 3.0})
    assert exact.gradients[-1][0] == pytest.approx(np.log(3) + 1)


def test_a_grid_is_differentiated_at_once():
    graph, x = graph_of("x^2*sin(x)"), np.linspace(-2, 2, 9)
    whole = backward(graph, forward(graph, {"x": x})).nodes[0]
    assert np.asarray(whole) == pytest.approx(2 * x * np.sin(x) + x**2 * np.cos(x))


def test_numbers_in_the_formula_are_taken_as_they_stand():
    # 0.125 · 1.0 = 0.125 -> 0.13 (not 0.13 · 1.0), and x = 1.004 is read as 1.00
    run = passes(graph_of("0.125x"), {"x": 1.004}, 2)
    assert run.values[-1].tolist() == [0.125, 1.0, 0.13]
    assert run.slope.tolist() == [0.13]

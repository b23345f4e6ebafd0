"""Linear back-propagation: the course's four programs to the last digit, and their relatives."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.autodiff import passes
from core.expression import graph_of
from core.linear_backprop import Slopes, b_solution, backward, forward, w_solution
from core.linear_passes import change, propagate
from core.linear_rates import rate_limit, updates_needed

START = (3.0, 4.0, 150.0)


def test_by_hand():
    # x = 2·3 + 3·4 = 18, y = 2·4 + 1 = 9, z = 162; ∂z/∂b = 3·9 + 2·18 = 27 + 36 = 63, ∂z/∂w = 2·9 = 18
    assert forward(3.0, 4.0) == (18.0, 9.0, 162.0)
    assert backward(18.0, 9.0) == Slopes(27.0, 36.0, 63.0, 18.0)
    assert change(12.0, 63.0, 1, None) == pytest.approx(0.190476190, abs=5e-10)


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_slopes_are_those_of_the_graph_and_of_central_differences(w, b):
    slopes = backward(*forward(w, b)[:2])
    run = passes(graph_of("x = 2w+3b; y = 2b+1; z = x*y"), {"w": w, "b": b})
    names = [node.name for node in graph_of("x = 2w+3b; y = 2b+1; z = x*y").nodes]
    assert (slopes.w, slopes.b) == pytest.approx(
        tuple(run.gradients[-1][names.index(v)] for v in "wb"), rel=1e-12, abs=1e-12
    )
    h = 1e-3  # z is quadratic: the central difference has no error but rounding
    assert slopes.b == pytest.approx(
        (forward(w, b + h)[2] - forward(w, b - h)[2]) / (2 * h), rel=1e-8, abs=1e-8
    )
    assert slopes.w == pytest.approx(
        (forward(w + h, b)[2] - forward(w - h, b)[2]) / (2 * h), rel=1e-8, abs=1e-8
    )


@pytest.mark.parametrize(
    ("variables", "rule", "fine", "coarse", "w", "b"),
    [
        ("b", "kept", 5, 4, 3.0, 3.805937),
        ("b", "recomputed", 3, 2, 3.0, 3.805937),
        ("both", "kept", 4, 4, 2.661469, 3.903277),
        ("both", "recomputed", 3, 2, 2.661517, 3.903263),
        ("w", "kept", 1, 1, 2.333333, 4.0),
        ("w", "recomputed", 1, 1, 2.333333, 4.0),
    ],
)
def test_update_counts_and_ends(variables, rule, fine, coarse, w, b):
    run = propagate(*START, variables=variables, rule=rule)
    assert (run.last, run.stopped) == (fine, "converged")
    assert (run.w[-1], run.b[-1]) == pytest.approx((w, b), abs=5e-7)
    assert propagate(*START, variables=variables, rule=rule, tolerance=1e-4).last == coarse


def test_trace_of_single_variable():
    run = propagate(*START, rule="kept")
    assert np.round(run.b, 12).tolist() == [
        4,
        3.809523809524,
        3.806068459130,
        3.805941957853,
        3.805937283455,
        3.805937110671,
    ]
    expected = [162, 150.217687074830, 150.007969580436, 150.000294487066, 150.000010885385, 150.000000402371]
    assert np.round(run.z, 12).tolist() == expected
    deltas = [0.190476190, 0.003455350, 0.000126501, 0.00000467440, 0.000000172784]
    assert run.delta_b[:-1] == pytest.approx(deltas, rel=5e-6)
    assert run.factor_b.tolist() == [63.0] * 6


def test_trace_of_single_variable_new():
    run = propagate(*START)
    assert np.round(run.factor_b[:3], 9).tolist() == [63.0, 60.714285714, 60.671260504]
    assert np.round(run.b, 12).tolist() == [4, 3.809523809524, 3.805938375350, 3.805937104039]
    assert np.round(run.z[:3], 12).tolist() == [162, 150.217687074830, 150.000077132029]
    assert run.error[-1] == pytest.approx(9.7e-12, abs=5e-13)


def test_trace_of_double_variable_new():
    run = propagate(*START, variables="both")
    assert np.round(run.factor_b[:3], 9).tolist() == [63.0, 60.523809524, 60.485233913]
    assert np.round(run.factor_w[:3], 9).tolist() == [18.0, 17.619047619, 17.613053089]
    assert np.round(run.w, 12).tolist() == [3, 2.666666666667, 2.661518661519, 2.661517402927]
    assert np.round(run.b, 12).tolist() == [4, 3.904761904762, 3.903263272264, 3.903262905767]
    assert np.round(run.z[:3], 12).tolist() == [162, 150.181405895692, 150.000044335267]
    assert abs(run.error[-1]) < 1e-11


def test_the_first_error_ratio_of_the_kept_slope():
    # 1 - (∂z/∂b at the root) / 63 = 1 - 60.67125/63 = 0.036964
    run = propagate(*START, rule="kept", tolerance=1e-9)
    at_root = backward(*forward(3.0, b_solution(3.0, 150.0))[:2]).b
    assert at_root == pytest.approx(60.67125, abs=1e-5)
    assert 1 - at_root / 63 == pytest.approx(0.036964, abs=5e-7)
    assert run.error[-1] / run.error[-2] == pytest.approx(1 - at_root / 63, rel=1e-3)


def test_without_halving_it_oscillates_for_ever():
    run = propagate(*START, variables="both", halve=False)
    assert round(float(run.z[1]), 4) == 138.7256
    assert (run.stopped, run.last) == ("step limit", 50)
    assert (np.sign(run.error) == np.resize([1, -1], 51)).all()
    assert np.abs(run.error).min() > 11


def test_everybodys_digits_differ():
    # by hand with b = 3.81: x = 17.43, y = 8.62, z = 150.2466, not the 150.246 that was printed
    run = propagate(*START, rule="kept", decimals=2, limit=1)
    assert (run.delta_b[0], run.b[1], run.x[1], run.y[1]) == (0.19, 3.81, 17.43, 8.62)
    assert forward(3.0, 3.81)[2] == pytest.approx(150.2466)
    # continuing from the rounded 3.81 with the slope 63: 150.2466, 150.009017, 150.000333, 150.0000123
    z, b = [], 3.81
    for _ in range(4):
        z.append(forward(3.0, b)[2])
        b -= (z[-1] - 150) / 63
    assert z == pytest.approx([150.246600, 150.009017, 150.000333, 150.0000123], abs=5e-7)


def test_by_hand_a_run_stalls_when_every_change_rounds_to_nothing():
    # at b = 3.81, z = 150.25: Δb = 0.25/63 = 0.00397, which rounds to 0.00
    run = propagate(*START, rule="kept", decimals=2)
    assert (run.stopped, run.last, run.z[-1], run.delta_b[-1]) == ("stalled", 1, 150.25, 0.0)


def test_solutions():
    assert b_solution(3.0, 150.0) == pytest.approx((-5 + np.sqrt(409)) / 4, rel=1e-15)
    assert np.isnan(b_solution(3.0, -1e3))
    assert w_solution(4.0, 150.0) == pytest.approx(7 / 3)
    assert np.isnan(w_solution(-0.5, 150.0))


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(-500, 500), st.sampled_from(["b", "w", "both"]))
def test_whatever_the_start_a_run_ends_and_says_why(w, b, target, variables):
    for rule in ("kept", "recomputed", "gradient"):
        run = propagate(w, b, target, variables=variables, rule=rule, rate=1e-3)
        assert run.stopped in ("converged", "diverged", "step limit")
        if run.stopped == "converged":
            assert abs(forward(run.w[-1], run.b[-1])[2] - target) < 1e-5
        for k in range(run.last):  # every row leads to the next
            assert run.b[k + 1] == run.b[k] - run.delta_b[k]
            assert run.w[k + 1] == run.w[k] - run.delta_w[k]


def test_a_slope_of_nought_is_told_not_raised():
    # y = 2·(-1/2) + 1 = 0: ∂z/∂w = 0
    run = propagate(3.0, -0.5, 150.0, variables="w")
    assert (run.stopped, run.last) == ("diverged", 1)


@pytest.mark.parametrize("variables", ["b", "w", "both"])
def test_the_sweep_counts_as_the_run_does(variables):
    rates = np.array([1e-5, 1e-4, 2.5e-4, 5e-4, 2e-3])
    swept = updates_needed(rates, *START, variables, 1e-5)
    for rate, needed in zip(rates.tolist(), swept.tolist(), strict=True):
        run = propagate(*START, variables=variables, rule="gradient", rate=rate, limit=2000)
        assert (run.stopped == "converged") == (needed == needed)
        assert needed != needed or run.last == needed


def test_rates_below_the_limit_arrive_and_above_do_not():
    for variables in ("b", "w", "both"):
        end = propagate(*START, variables=variables)
        limit = rate_limit(float(end.w[-1]), float(end.b[-1]), variables)
        below, above = updates_needed(limit * np.array([0.8, 1.1]), *START, variables, 1e-5)
        assert below == below
        assert above != above


def test_sharing_is_descent_with_an_eta_of_its_own():
    # Δb = e/(2 ∂z/∂b) = η e ∂z/∂b with η = 1/(2 (∂z/∂b)²)
    shared = propagate(*START, variables="both", limit=1)
    eta = 1 / (2 * 63.0**2)
    by_rate = propagate(*START, variables="b", rule="gradient", rate=eta, limit=1)
    assert shared.delta_b[0] == pytest.approx(by_rate.delta_b[0], rel=1e-14)

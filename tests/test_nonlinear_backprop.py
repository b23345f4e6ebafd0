"""a = x², b = ln a, c = √b: the traces of course and notes, derivatives, edges, and the sweep over η."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.nested_function import composite, error_factor, misprinted_slope, slope, solution, steps_needed
from core.nonlinear_backprop import corrections, forward, gradients
from core.nonlinear_passes import propagate

NAMES = ("x", "a", "b", "c", "dc", "db", "da", "dx")
STOP = (math.nan,) * 3
COURSE = [  # y = 2.13, printed with nine decimals
    (2, 4, 1.386294361, 1.177410023, -0.952589977, -2.243177974, -8.972711895, -2.243177974),
    (
        4.243177974,
        18.004559316,
        2.890625021,
        1.700183820,
        -0.429816180,
        -1.461533030,
        -26.314258133,
        -3.100772381,
    ),
    (
        7.343950354,
        53.933606805,
        3.987753786,
        1.996936100,
        -0.133063900,
        -0.531440212,
        -28.662487432,
        -1.951435266,
    ),
    (
        9.295385621,
        86.404193836,
        4.459036214,
        2.111643013,
        -0.018356987,
        -0.077526807,
        -6.698641227,
        -0.360320782,
    ),
    (9.655706402, 93.232666129, 4.535098155, 2.129576990, -0.000423010, *STOP),
]
NOTES = [  # y = 2.14
    (2, 4, 1.386294361, 1.177410023, -0.962589977, -2.266726174, -9.066904697, -2.266726174),
    (
        4.266726174,
        18.204952245,
        2.901693658,
        1.703435839,
        -0.436564161,
        -1.487318075,
        -27.076554530,
        -3.172989480,
    ),
    (
        7.439715654,
        55.349369017,
        4.013665259,
        2.003413402,
        -0.136586598,
        -0.547278842,
        -30.291538583,
        -2.035799484,
    ),
    (
        9.475515138,
        89.785387139,
        4.497422235,
        2.120712672,
        -0.019287328,
        -0.081805764,
        -7.344962158,
        -0.387575876,
    ),
    (9.863091014, 97.280564356, 4.577599220, 2.139532477, -0.000467523, *STOP),
]


@pytest.mark.parametrize(("y", "trace"), [(2.13, COURSE), (2.14, NOTES)])
def test_the_traces_to_the_last_printed_digit(y, trace):
    run = propagate(2.0, y)
    assert (run.stopped, run.last) == ("converged", 4)
    for k, row in enumerate(trace):
        got = [float(f"{getattr(run, name)[k]:.9f}") for name in NAMES]
        assert got == pytest.approx(row, abs=1e-12, nan_ok=True)


@pytest.mark.parametrize(("y", "x"), [(2.13, 9.664404581), (2.14, 9.872956876)])
@pytest.mark.parametrize("tolerance", [1e-4, 1e-5, 1e-6])
def test_a_closer_tolerance_needs_five_corrections(y, x, tolerance):
    run = propagate(2.0, y, tolerance=tolerance)
    assert run.last == 5
    assert round(run.x[-1], 9) == x


def test_the_first_pass_by_hand_with_three_decimals_as_in_the_notes():
    # b = ln 4 = 1.386, c = √1.386 = 1.177, Δc = 1.177 - 2.14 = -0.963,
    # Δb = -0.963 · 2 · 1.177 = -2.266902 -> -2.267, Δa = 4 · -2.267 = -9.068, Δx = -9.068 / 4 = -2.267
    run = propagate(2.0, 2.14, decimals=3)
    assert [getattr(run, name)[0] for name in NAMES] == [
        2.0,
        4.0,
        1.386,
        1.177,
        -0.963,
        -2.267,
        -9.068,
        -2.267,
    ]
    assert run.x[1] == 4.267
    assert round(propagate(2.0, 2.14).da[0], 6) == -9.066905


@pytest.mark.parametrize("decimals", range(2, 9))
@pytest.mark.parametrize("rate", [None, 20.0])
def test_by_hand_every_number_has_that_many_decimals(decimals, rate):
    run = propagate(2.0, 2.13, decimals=decimals, rate=rate)
    for name in (*NAMES, "step", "reached"):
        column = getattr(run, name)
        known = column[np.isfinite(column)]
        assert known.tolist() == [float(f"{v:.{decimals}f}") for v in known]


def test_exact_solutions_and_what_the_course_prints():
    assert (round(solution(2.13), 9), round(solution(2.14), 9)) == (9.664409364, 9.872962891)
    assert (
        round(math.exp(2.26854), 3) == 9.665
    )  # 9.6653 comes from the swapped digits of 4.5369 / 2 = 2.26845
    assert math.exp(2.26845) == pytest.approx(solution(2.13), rel=1e-5)
    assert solution(0.0) == 1.0
    assert math.isnan(solution(-0.1))


@given(st.floats(0.01, 3.0))
def test_c_of_the_solution_is_y(y):
    assert composite(np.array([solution(y)]))[0] == pytest.approx(y, rel=1e-9, abs=1e-7)


@given(st.floats(1.01, 50.0))
def test_the_slope_is_the_derivative(x):
    h = 1e-6 * (x - 1)
    below, above = composite(np.array([x - h, x + h]))
    assert slope(np.array([x]))[0] == pytest.approx((above - below) / (2 * h), rel=1e-5)


def test_slopes_of_the_lesson_and_of_the_old_script():
    x = np.array([1.2, 2.0, 4.243, 9.655, 10.0])
    assert slope(x).round(6).tolist() == [1.380018, 0.424661, 0.138624, 0.048636, 0.046599]
    assert misprinted_slope(2.0) / slope(np.array([2.0]))[0] == pytest.approx(math.sqrt(2), rel=1e-14)


@given(st.floats(1.05, 20.0), st.floats(0.1, 2.5))
def test_going_back_divides_by_the_slope_and_the_gradient_multiplies_with_it(x, y):
    a, _, c = forward(x)
    steep = slope(np.array([x]))[0]
    assert corrections(x, a, c, c - y)[2] == pytest.approx((c - y) / steep, rel=1e-9, abs=1e-12)
    assert gradients(x, a, c, c - y)[2] == pytest.approx((c - y) * steep, rel=1e-9, abs=1e-12)


def test_the_gradients_are_derivatives_of_the_loss():
    # J = (c - 2.13)²/2 as a function of b, of a and of x, at x = 2
    h = 1e-6
    losses = (
        lambda b: (math.sqrt(b) - 2.13) ** 2 / 2,
        lambda a: (math.sqrt(math.log(a)) - 2.13) ** 2 / 2,
        lambda x: (math.sqrt(math.log(x * x)) - 2.13) ** 2 / 2,
    )
    a, b, c = forward(2.0)
    for slope_found, loss, at in zip(gradients(2.0, a, c, c - 2.13), losses, (b, a, 2.0), strict=True):
        assert slope_found == pytest.approx((loss(at + h) - loss(at - h)) / (2 * h), rel=1e-6)


@given(st.floats(1.001, 9.0), st.floats(1.0, 2.14))
def test_from_below_a_tangent_never_passes_the_solution(x, y):
    run = propagate(
        min(x, 0.999 * solution(y)) if solution(y) > 1.002 else 1.0005, y, tolerance=1e-9, limit=60
    )
    assert (run.x <= solution(y) * (1 + 1e-12)).all()
    assert run.stopped == "converged"


def test_errors_square():
    run = propagate(2.0, 2.13, tolerance=1e-10)
    e = run.x - solution(2.13)
    assert e[5] / e[4] ** 2 == pytest.approx(error_factor(2.13), rel=0.01)
    h = 1e-3  # c''/(2 c') by differences of the slope
    x = solution(2.13)
    below, here, above = slope(np.array([x - h, x, x + h]))
    assert error_factor(2.13) == pytest.approx((above - below) / (2 * h) / (2 * here), rel=1e-5)
    assert math.isnan(error_factor(0.0))


def test_the_guard_and_life_without_it():
    # x = 10, y = 1: Δx = (2.145966 - 1) / 0.046599 = 24.592, x - Δx = -14.592
    guarded = propagate(10.0, 1.0)
    assert guarded.reached[0] == pytest.approx(-14.592, abs=1e-3)
    assert guarded.x[1] == 1.1
    assert guarded.guarded.tolist() == [True, *[False] * guarded.last]
    assert guarded.stopped == "converged"
    free = propagate(10.0, 1.0, guard=False)
    assert (free.stopped, free.last) == ("left the domain", 1)
    assert free.x[1] == pytest.approx(-14.592, abs=1e-3)
    assert not free.guarded.any()


def test_a_negative_target_is_held_at_the_guard_for_ever():
    run = propagate(2.0, -1.0)
    assert run.stopped == "step limit"
    assert set(run.x[1:].tolist()) == {1.1}
    assert run.guarded[:-1].all()


@pytest.mark.parametrize(
    ("x", "known"), [(0.8, "ab"), (0.0, "a"), (1.0, "abc"), (-0.5, "ab"), (-3.0, "abc"), (-1.0, "abc")]
)
def test_outside_the_domain_nothing_raises_and_what_is_known_is_there(x, known):
    run = propagate(x, 2.13)
    assert (run.stopped, run.last) == ("left the domain", 0)
    for name in "abc":
        assert math.isfinite(getattr(run, name)[0]) == (name in known)
    assert math.isnan(run.dx[0])


@given(
    st.floats(-1e6, 1e6),
    st.floats(-5, 5),
    st.none() | st.floats(1e-3, 1e6),
    st.booleans(),
    st.none() | st.integers(2, 8),
)
def test_every_run_ends_with_a_reason_and_its_rows_follow(x, y, rate, guard, decimals):
    run = propagate(x, y, rate=rate, guard=guard, decimals=decimals)
    assert run.stopped in {"converged", "step limit", "left the domain"}
    assert run.last <= 20
    after = np.where(run.guarded, 1.1, run.reached)
    assert run.x[1:].tolist() == after[:-1].tolist()
    assert np.isnan(run.reached[-1])


def test_limits_and_nonsense():
    assert propagate(2.0, 2.13, limit=0).stopped == "step limit"
    assert propagate(2.0, 2.13, limit=2).last == 2
    assert propagate(2.0, 2.13, tolerance=0.0).last <= 20
    assert propagate(solution(2.13), 2.13).last == 0
    for wrong in ({"x": math.nan}, {"y": math.inf}, {"tolerance": -1.0}, {"limit": -1}, {"rate": 0.0}):
        with pytest.raises(ValueError, match="must be"):
            propagate(**{"x": 2.0, "y": 2.13} | wrong)


def test_steps_of_the_gradient_as_in_the_reference():
    # stop rule: the first step after which |c - y| < 1e-3, the start being step 0
    assert steps_needed(np.array([1.0, 10.0, 50.0]), 2.0, 2.13).tolist() == [1994.0, 191.0, 79.0]


@pytest.mark.parametrize("rate", [3.0, 18.0, 50.0, 400.0, 1000.0])
@pytest.mark.parametrize(("x", "y"), [(2.0, 2.13), (6.0, 1.7), (10.0, 1.0)])
def test_the_sweep_is_the_run(rate, x, y):
    run = propagate(x, y, rate=rate, limit=400, guard=False)
    swept = steps_needed(np.array([1.0, rate]), x, y, limit=400)[1]
    assert swept == run.last if run.stopped == "converged" else math.isnan(swept)

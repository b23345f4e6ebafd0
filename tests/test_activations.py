"""Activation functions: values, derivatives, ranges, and both ends."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS, leaky_relu, sigmoid, softplus, tanh

ALL = pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=list(ACTIVATIONS))


def at(function, z):
    return float(function(np.array([z]))[0])


@pytest.mark.parametrize(
    ("name", "z", "a", "slope"),
    [
        ("identity", -2.5, -2.5, 1.0),
        ("step", -0.001, 0.0, 0.0),
        ("step", 0.0, 1.0, 0.0),
        ("sigmoid", 2.0, 0.880797, 0.104994),  # course: logistic(2); 0.880797 · 0.119203
        ("sigmoid", -1.0, 0.268941, 0.196612),
        ("sigmoid", 5.0, 0.993307, 0.006648),
        ("tanh", 1.0, 0.761594, 0.419974),  # 1 - 0.761594²
        ("relu", -3.0, 0.0, 0.0),
        ("relu", 3.0, 3.0, 1.0),
        ("leaky_relu", -3.0, -0.03, 0.01),
        ("softplus", 1.0, 1.313262, 0.731059),  # ln(1 + e)
    ],
)
def test_values_by_hand(name, z, a, slope):
    assert at(ACTIVATIONS[name].function, z) == pytest.approx(a, abs=5e-7)
    assert at(ACTIVATIONS[name].derivative, z) == pytest.approx(slope, abs=5e-7)


@ALL
def test_the_derivative_is_that_of_the_function(activation):
    z = np.array([-7.3, -2.0, -0.4, -0.01, 0.01, 0.3, 1.7, 6.1])
    h = 1e-5
    differences = (activation.function(z + h) - activation.function(z - h)) / (2 * h)
    assert activation.derivative(z) == pytest.approx(differences, abs=1e-9)


def test_the_derivatives_at_the_kinks_are_those_stated():
    kinks = {"step": 0.0, "relu": 0.0, "leaky_relu": 0.01}
    assert {name: at(ACTIVATIONS[name].derivative, 0.0) for name in kinks} == kinks


@ALL
def test_far_out_nothing_overflows_and_no_value_leaves_the_range(activation):
    z = np.array([-1e300, -1000.0, -745.0, -0.0, 0.0, 745.0, 1000.0, 1e300])
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        a, slope = activation.function(z), activation.derivative(z)
    assert np.isfinite(a).all()
    assert np.isfinite(slope).all()
    assert (a >= activation.low).all()
    assert (a <= activation.high).all()


@given(st.floats(-15, 15))
def test_values_lie_inside_open_ranges_and_never_fall(z):
    for activation in ACTIVATIONS.values():
        a = at(activation.function, z)
        low, high = activation.attained
        assert a > activation.low or low
        assert a < activation.high or high
        assert at(activation.derivative, z) >= 0
        assert at(activation.function, z + 0.5) >= a


@given(st.floats(-700, 700))
def test_the_functions_belong_together(z):
    assert at(sigmoid, z) + at(sigmoid, -z) == pytest.approx(1.0, abs=1e-15)
    assert at(tanh, z) == pytest.approx(2 * at(sigmoid, 2 * z) - 1, abs=1e-15)
    assert at(softplus, z) - at(softplus, -z) == pytest.approx(z, rel=1e-12, abs=1e-12)
    assert at(leaky_relu, z) == max(0.01 * z, z)


def test_no_digit_is_lost_where_the_sigmoid_is_flat():
    assert at(ACTIVATIONS["sigmoid"].derivative, 40.0) == pytest.approx(math.exp(-40), rel=1e-14)
    assert at(ACTIVATIONS["tanh"].derivative, 20.0) == pytest.approx(4 * math.exp(-40), rel=1e-14)
    assert at(softplus, -40.0) == pytest.approx(math.exp(-40), rel=1e-14)

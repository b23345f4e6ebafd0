"""Losses of classifiers: softmax and its loss, and both losses of a sigmoid neuron."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special
from sklearn.metrics import log_loss

from core.activations import sigmoid, softplus
from core.binary_loss import clipped, cross_entropy, naive, output_loss, over_outputs, over_sums, signed_error
from core.softmax import log_softmax, softmax, softmax_loss

EXTREME = np.array([-1000.0, -40.0, 0.0, 40.0, 1000.0])
logits = st.lists(st.floats(-50, 50), min_size=3, max_size=3).map(np.array)


def test_the_course_s_three_classes():
    first, second = (softmax_loss(np.log(a), 2) for a in ([0.1, 0.6, 0.3], [0.1, 0.3, 0.6]))
    assert first.loss == pytest.approx(1.203973, abs=5e-7)
    assert second.loss == pytest.approx(0.510826, abs=5e-7)
    assert first.a == pytest.approx([0.1, 0.6, 0.3])
    assert first.gradient == pytest.approx([0.1, 0.6, -0.7])
    assert first.y.tolist() == [0, 0, 1]
    assert first.total == pytest.approx(1 / 6 + 1 + 1 / 2)


@given(logits, st.integers(0, 2))
def test_softmax_is_scipy_s_and_its_gradient_the_difference_quotient(z, label):
    made = softmax_loss(z, label)
    assert softmax(z) == pytest.approx(special.softmax(z), abs=1e-14)
    assert log_softmax(z) == pytest.approx(special.log_softmax(z), abs=1e-12)
    assert made.a == pytest.approx(special.softmax(z), abs=1e-14)
    assert made.loss == pytest.approx(-special.log_softmax(z)[label], abs=1e-12)
    assert made.gradient.sum() == pytest.approx(0, abs=1e-14)
    h = 1e-5
    for j in range(3):
        ahead, back = (softmax_loss(z + d * np.eye(3)[j], label).loss for d in (h, -h))
        assert made.gradient[j] == pytest.approx((ahead - back) / (2 * h), abs=1e-8)
    assert softmax_loss(z + 7.0, label).loss == pytest.approx(made.loss, abs=1e-12)


def test_softmax_at_the_edges():
    made = softmax_loss(np.array([1000.0, 0.0, -1000.0]), 2)
    assert (made.loss, made.a.tolist()) == (2000.0, [1, 0, 0])
    assert softmax_loss(np.zeros(3), 0).loss == pytest.approx(math.log(3))
    many = softmax(np.array([[0.0, 0.0], [1e6, 0.0]]))
    assert many.tolist() == [[0.5, 0.5], [1.0, 0.0]]


def test_softmax_by_hand():
    made = softmax_loss(np.array([0.0, 1.791759, 1.098612]), 2, 2)
    assert made.shifted.tolist() == [-1.79, 0, -0.69]
    assert made.power.tolist() == [0.17, 1, 0.5]  # e^-1.79 = 0.16696, e^-0.69 = 0.50158
    assert made.total == 1.67
    assert made.a.tolist() == [0.1, 0.6, 0.3]  # 0.1018, 0.5988, 0.2994
    assert made.loss == pytest.approx(1.2)  # ln 1.67 = 0.51; 0.51 + 0.69


def test_attendance():
    assert output_loss(np.array([0.6, 0.7]), 1.0).round(6).tolist() == [0.510826, 0.356675]
    assert output_loss(np.array([0.6, 0.7]), 0.0) == pytest.approx([-math.log(0.4), -math.log(0.3)])
    a = np.linspace(0.01, 0.99, 50)
    for y in (0, 1):
        peer = [log_loss([y], [v], labels=[0, 1]) for v in a]
        assert output_loss(a, float(y)) == pytest.approx(peer)
        made, h = over_outputs(a, float(y)), 1e-7
        assert made.loss == pytest.approx(peer)
        quotient = (output_loss(a + h, float(y)) - output_loss(a - h, float(y))) / (2 * h)
        assert made.slope == pytest.approx(quotient, rel=1e-6)


def test_the_course_s_gradients():
    z = np.array([-5.0, -2.0, 0.0, 2.0])
    made = over_sums(z, 1.0)
    assert made.a.round(6).tolist() == [0.006693, 0.119203, 0.5, 0.880797]
    assert made.error.round(6).tolist() == [-0.993307, -0.880797, -0.5, -0.119203]
    assert made.square_slope.round(6).tolist() == [-0.006604, -0.092478, -0.125, -0.012516]
    assert 1 / made.damping[0] == pytest.approx(150.42, abs=0.005)


@pytest.mark.parametrize("y", [0.0, 1.0])
def test_slopes_over_z_are_difference_quotients(y):
    z, h = np.linspace(-8, 8, 65), 1e-5
    made, ahead, back = over_sums(z, y), over_sums(z + h, y), over_sums(z - h, y)
    assert made.error == pytest.approx((ahead.cross - back.cross) / (2 * h), abs=1e-9)
    assert made.square_slope == pytest.approx((ahead.square - back.square) / (2 * h), abs=1e-9)
    assert made.cross == pytest.approx(softplus(z) - y * z)
    assert made.cross == pytest.approx(output_loss(sigmoid(z), y))
    assert made.square == pytest.approx((sigmoid(z) - y) ** 2 / 2)


def test_finite_and_right_at_the_edges():
    assert cross_entropy(EXTREME, 1.0) == pytest.approx([1000, 40, math.log(2), math.exp(-40), 0])
    assert cross_entropy(EXTREME, 0.0) == pytest.approx([0, math.exp(-40), math.log(2), 40, 1000])
    assert signed_error(EXTREME, 1.0) == pytest.approx([-1, -1, -0.5, -math.exp(-40), 0], rel=1e-12)
    for y in (0.0, 1.0):
        made = over_sums(EXTREME, y)
        for column in (made.cross, made.square, made.error, made.square_slope):
            assert np.isfinite(column).all()
    assert naive(0.0, 1.0) == np.inf
    assert np.isnan(naive(1.0, 1.0))  # 0 · ln 0
    assert naive(0.5, 1.0) == pytest.approx(math.log(2))
    assert clipped(0.0, 1.0) == clipped(1e-20, 1.0) == pytest.approx(34.538776, abs=1e-6)  # 15 ln 10
    assert clipped(0.5, 1.0) == pytest.approx(math.log(2))


def test_sums_by_hand():
    made = over_sums(np.array([-2.0, -8.0]), 1.0, 2)
    assert made.a.tolist() == [0.12, 0.0]
    assert made.error.tolist() == [-0.88, -1.0]
    assert made.damping.tolist() == [0.11, 0.0]  # 0.12 · 0.88 = 0.1056
    assert made.square_slope.tolist() == [-0.1, 0.0]  # 0.88 · 0.11 = 0.0968
    assert made.square.tolist() == [0.39, 0.5]  # 0.7744 -> 0.77; 0.385 -> 0.39
    assert made.cross[0] == 2.12  # -ln 0.12 = 2.1203
    assert made.cross[1] == np.inf  # an output rounded to 0

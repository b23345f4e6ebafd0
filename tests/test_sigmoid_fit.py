"""A sigmoid neuron under two losses: losses, gradients, descents, plateaus, convexity."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import sigmoid
from core.sigmoid_fit import chord_gap, descend, flat_share, mean_gradient, mean_loss
from ui.tables.sigmoid_fit import X, Y, bottom, places

NAMES = ("cross_entropy", "squared_error")
where = st.tuples(st.floats(-12, 12), st.floats(-12, 12))


def test_one_step_worked_by_hand():
    # w = b = 0: a = 1/2 everywhere; x = -1, 1 with y = 0, 1: dz = 1/2, -1/2; dw = (-1/2 - 1/2)/2 = -1/2
    x, y = np.array([-1.0, 1.0]), np.array([0.0, 1.0])
    run = descend(x, y, "cross_entropy", w=0.0, b=0.0, rate=0.1, updates=1)
    assert run.loss[0] == pytest.approx(np.log(2))
    assert (run.dw[0], run.db[0], run.w[1], run.b[1]) == (-0.5, 0, 0.05, 0)
    # squared error: times a (1 - a) = 1/4; J = (1/8 + 1/8)/2
    run = descend(x, y, "squared_error", w=0.0, b=0.0, rate=0.1, updates=1)
    assert (run.loss[0], run.dw[0], run.w[1]) == (0.125, -0.125, 0.0125)
    assert run.steepness[0] == 0.125


@given(where)
def test_gradients_are_difference_quotients(at):
    h = 1e-5
    for name in NAMES:

        def J(w, b, name=name):
            return float(mean_loss(X, Y, np.array([w]), np.array([b]), name)[0])

        w, b = at
        dw, db = (float(g[0]) for g in mean_gradient(X, Y, np.array([w]), np.array([b]), name))
        assert dw == pytest.approx((J(w + h, b) - J(w - h, b)) / (2 * h), abs=1e-8)
        assert db == pytest.approx((J(w, b + h) - J(w, b - h)) / (2 * h), abs=1e-8)


def test_losses_sample_by_sample():
    w, b = 1.3, -0.4
    a = sigmoid(w * X + b)
    cross = -np.mean(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    assert mean_loss(X, Y, np.array([w]), np.array([b]), "cross_entropy")[0] == pytest.approx(cross)
    square = np.mean((a - Y) ** 2) / 2
    assert mean_loss(X, Y, np.array([w]), np.array([b]), "squared_error")[0] == pytest.approx(square)
    grid = mean_loss(X, Y, np.full((2, 3), w), np.full((2, 3), b), "cross_entropy")
    assert grid.shape == (2, 3)


def test_from_the_bad_start_one_stands_still_and_one_arrives():
    cross, square = (descend(X, Y, n, w=-10.0, b=0.0, rate=1.0, updates=100) for n in NAMES)
    assert square.loss[-1] > 0.999 * square.loss[0] > 0.43
    assert square.steepness.max() < 0.001
    assert cross.loss[-1] < 1.01 * bottom("cross_entropy")[2]
    assert (np.diff(cross.loss) < 0).all()
    # each row follows from the one before
    assert cross.w[1:] == pytest.approx(cross.w[:-1] - cross.dw[:-1])
    assert square.b[1:] == pytest.approx(square.b[:-1] - square.db[:-1])


def test_plateaus():
    w, b = places(121)
    shares = [flat_share(X, Y, w, b, name, 0.001) for name in NAMES]
    assert shares[0] == 0
    assert 0.1 < shares[1] < 0.25
    steep = [
        np.hypot(*mean_gradient(X, Y, np.array([u]), np.array([v]), "squared_error"))[0] < 0.001
        for u, v in zip(w[::20, ::20].ravel(), b[::20, ::20].ravel(), strict=True)
    ]
    assert flat_share(X, Y, w[::20, ::20], b[::20, ::20], "squared_error", 0.001) == np.mean(steep)


@given(where, where)
def test_cross_entropy_is_convex(one, other):
    assert chord_gap(X, Y, one, other, "cross_entropy")[2] <= 1e-12


def test_squared_error_is_not():
    middle, mean, gap = chord_gap(X, Y, (-10.0, 0.0), (1.0, 0.0), "squared_error")
    ends = mean_loss(X, Y, np.array([-10.0, 1.0, -4.5]), np.zeros(3), "squared_error")
    assert (middle, mean) == (pytest.approx(ends[2]), pytest.approx((ends[0] + ends[1]) / 2))
    assert gap > 0.16


def test_the_bottom_is_level():
    for name in NAMES:
        w, b, _ = bottom(name)
        assert np.hypot(*mean_gradient(X, Y, np.array([w]), np.array([b]), name))[0] < 0.01


def test_by_hand_and_the_limits():
    run = descend(X, Y, "squared_error", w=-10.0, b=0.0, rate=1.0, updates=5, decimals=2)
    assert run.w.tolist() == [-10] * 6  # a gradient of 0.0008 rounds to 0
    for rate in (0.001, 100.0):
        for name in NAMES:
            run = descend(X, Y, name, w=12.0, b=-12.0, rate=rate, updates=50)
            assert np.isfinite(run.loss).all()
    assert len(descend(X, Y, "cross_entropy", w=0.0, b=0.0, rate=1.0, updates=0).w) == 1
    with pytest.raises(ValueError, match="rate"):
        descend(X, Y, "cross_entropy", w=0.0, b=0.0, rate=0.0, updates=1)

"""core.scaling and core.moments."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from core.moments import moments, scaled_moments
from core.scaling import (
    SCALINGS,
    Scaling,
    centering,
    min_max,
    raw,
    raw_line,
    scaled,
    scaled_line,
    unscaled,
    z_score,
)

X = np.array([2.0, 4.0, 9.0])
number = st.floats(-1e3, 1e3)
scalings = st.builds(Scaling, st.just("any"), number, st.floats(1e-3, 1e3))


def test_constructors_by_hand():
    assert raw(X) == raw() == Scaling("raw", 0.0, 1.0)
    assert centering(X) == Scaling("centering", 5.0, 1.0)  # (2 + 4 + 9) / 3
    assert min_max(X) == Scaling("min_max", 2.0, 7.0)  # 9 - 2
    z = z_score(X)
    assert z.shift == 5.0
    assert z.scale == pytest.approx((26 / 3) ** 0.5)  # (9 + 1 + 16) / 3, not / 2
    assert all(make(X).name == name for name, make in SCALINGS.items())


@pytest.mark.parametrize(("make", "peer"), [(min_max, MinMaxScaler), (z_score, StandardScaler)])
def test_scaled_equals_scikit_learn(make, peer):
    np.testing.assert_allclose(scaled(X, make(X)), peer().fit_transform(X[:, None])[:, 0], rtol=1e-14)


@pytest.mark.parametrize("make", [min_max, z_score])
def test_constant_x_cannot_be_stretched(make):
    with pytest.raises(ValueError, match=r"x must not be constant; got 0\.1 in all 3 rows"):
        make(np.full(3, 0.1))


@given(number, scalings)
def test_there_and_back(x, s):
    assert unscaled(scaled(x, s), s) == pytest.approx(x, rel=1e-9, abs=1e-9)


@given(number, number, number, scalings)
def test_the_same_line_on_both_axes(w, b, x, s):
    w_scaled, b_scaled = scaled_line(w, b, s)
    size = 1 + abs(w_scaled) + abs(b_scaled) + abs(w * x) + abs(w * s.shift)
    assert w_scaled * scaled(x, s) + b_scaled == pytest.approx(w * x + b, abs=1e-12 * size)
    w_back, b_back = raw_line(w_scaled, b_scaled, s)
    assert (w_back, b_back) == (pytest.approx(w, rel=1e-12), pytest.approx(b, abs=1e-12 * size))


def test_raw_line_takes_a_whole_run():
    w, b = raw_line(np.array([1.0, 4.0]), np.array([0.0, 1.0]), Scaling("min_max", 10.0, 2.0))
    assert w.tolist() == [0.5, 2.0]
    assert b.tolist() == [-5.0, -19.0]  # 0 - 1·10/2, 1 - 4·10/2


def test_course_weights_back_to_square_meters():
    # Course 5.4: learned on area scaled from 40..119 to 0..1, w' = 399.3639; per square meter 5.05524
    w, _ = raw_line(399.3639, 244.3912, Scaling("min_max", 40.0, 79.0))
    assert round(w, 5) == 5.05524


def test_moments_by_hand():
    m = moments(np.array([1.0, 2.0, 6.0]), np.array([2.0, 4.0, 3.0]))
    assert (m.n, m.x_mean, m.y_mean, m.x_min, m.x_max) == (3, 3.0, 3.0, 1.0, 6.0)
    # u = -2, -1, 3   v = -1, 1, 0
    assert (m.sxx, m.sxy, m.syy) == (14.0, 1.0, 2.0)
    # 1 + 2 + 6, 2 + 4 + 3, 1 + 4 + 36, 2 + 8 + 18, 4 + 16 + 9
    assert (m.sum_x, m.sum_y, m.sum_xx, m.sum_xy, m.sum_yy) == (9.0, 9.0, 41.0, 28.0, 29.0)


def test_moments_keep_their_digits_far_from_zero():
    near = moments(np.array([1.0, 2.0, 6.0]), np.array([2.0, 3.0, 1.0]))
    far = moments(np.array([1.0, 2.0, 6.0]) + 1e8, np.array([2.0, 3.0, 1.0]) - 1e12)
    assert (far.sxx, far.sxy, far.syy) == (near.sxx, near.sxy, near.syy)
    assert far.x_mean == 1e8 + 3


def test_moments_leave_the_data_alone():
    x, y = np.array([1.0, 2.0]), np.array([3.0, 4.0])
    moments(x, y)
    assert x.tolist() == [1.0, 2.0] and y.tolist() == [3.0, 4.0]


@pytest.mark.parametrize("shape", [(0,), (2,), (3, 1)])
def test_moments_refuse_other_shapes(shape):
    with pytest.raises(ValueError, match="x and y must be columns of one length"):
        moments(np.zeros(shape), np.zeros(3 if shape else 0))


@given(st.integers(0, 1000), scalings)
def test_scaled_moments_need_no_data(seed, s):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(3, 2, 8), rng.normal(1, 5, 8)
    quick, slow = scaled_moments(moments(x, y), s), moments(scaled(x, s), y)
    for name in vars(slow):
        size = 1 + abs(s.shift / s.scale)
        assert getattr(quick, name) == pytest.approx(getattr(slow, name), rel=1e-9, abs=1e-12 * size)

"""core.least_squares against hand work, peers and NIST's certified values."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import linregress
from sklearn.linear_model import LinearRegression

from core.least_squares import fit, fit_through_origin, intercept_forms, residuals, slope_forms
from core.moments import moments
from core.rounding import agreeing_digits
from tests import nist

X = np.array([1.0, 2.0, 3.0, 4.0])
Y = np.array([2.0, 1.0, 4.0, 5.0])


def test_fit_by_hand():
    f = fit(moments(X, Y))
    # x̄ = 2.5, ȳ = 3; u = -1.5, -.5, .5, 1.5; v = -1, -2, 1, 2; Sxx = 5, Sxy = 1.5 + 1 + .5 + 3 = 6, Syy = 10
    assert f.w == pytest.approx(1.2)  # 6 / 5
    assert f.b == pytest.approx(0.0, abs=1e-15)  # 3 - 1.2·2.5
    assert f.sse == pytest.approx(2.8)  # 10 - 1.2·6
    assert f.r2 == pytest.approx(0.72)  # 1 - 2.8/10
    assert f.s == pytest.approx(math.sqrt(1.4))  # 2.8 / (4 - 2)
    assert f.w_error == pytest.approx(math.sqrt(1.4 / 5))
    assert f.b_error == pytest.approx(math.sqrt(1.4 * (1 / 4 + 6.25 / 5)))


def test_norris_certified():
    x, certified = nist.NORRIS.X[:, 0], nist.NORRIS
    f = fit(moments(x, certified.y))
    found = (f.b, f.w, f.b_error, f.w_error, f.s, f.sse, f.r2)
    known = (*certified.coefficients, *certified.errors, certified.s, nist.NORRIS_SSE, nist.NORRIS_R2)
    assert min(map(agreeing_digits, found, known)) >= 9
    assert min(agreeing_digits(w, certified.coefficients[1]) for w in slope_forms(x, certified.y)) >= 9


@pytest.mark.parametrize("certified", [nist.NO_INT_1, nist.NO_INT_2])
def test_through_origin_certified(certified):
    found = fit_through_origin(certified.X[:, 0], certified.y)
    known = (*certified.coefficients, *certified.errors, certified.s)
    assert min(map(agreeing_digits, found, known)) >= 9


def test_digits_kept_at_a_hundred_million():
    near, far = fit(moments(X, Y)), fit(moments(X + 1e8, Y))
    assert far.w == near.w and far.s == near.s
    assert far.b == pytest.approx(near.b - near.w * 1e8, rel=1e-15)
    with np.errstate(all="ignore"):
        assert slope_forms(X + 1e8, Y)[0] != pytest.approx(near.w, rel=1e-3)  # what the plain sums make of it


@given(st.integers(0, 10_000))
def test_fit_equals_the_peers(seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(rng.normal(0, 10), 2, 12)
    y = rng.normal(0, 3) * x + rng.normal(0, 1, 12)
    f, peer = fit(moments(x, y)), linregress(x, y)
    learned = LinearRegression().fit(x[:, None], y)
    (b_lstsq, w_lstsq), *_ = np.linalg.lstsq(np.column_stack((np.ones(12), x)), y, rcond=None)
    assert [f.w] * 3 == pytest.approx([peer.slope, learned.coef_[0], w_lstsq], rel=1e-9, abs=1e-9)
    assert [f.b] * 3 == pytest.approx([peer.intercept, learned.intercept_, b_lstsq], rel=1e-9, abs=1e-9)
    assert (f.w_error, f.b_error) == pytest.approx((peer.stderr, peer.intercept_stderr), rel=1e-9)
    assert f.r2 == pytest.approx(peer.rvalue**2, rel=1e-9, abs=1e-9)
    assert slope_forms(x, y) == pytest.approx([f.w] * 3, rel=1e-7, abs=1e-7)
    assert intercept_forms(x, y, f.w) == pytest.approx([f.b] * 2, rel=1e-9, abs=1e-9)


def test_two_points_leave_no_spread():
    f = fit(moments(np.array([0.0, 1.0]), np.array([1.0, 0.0])))  # the course's NOT gate
    assert (f.w, f.b, f.sse, f.r2) == (-1.0, 1.0, 0.0, 1.0)
    assert math.isnan(f.s) and math.isnan(f.w_error) and math.isnan(f.b_error)


def test_three_points_are_the_fewest_with_a_spread():
    f = fit(moments(np.array([0.0, 1.0, 2.0]), np.array([0.0, 3.0, 0.0])))
    assert (f.w, f.b, f.sse, f.s) == (0.0, 1.0, 6.0, math.sqrt(6.0))  # errors 1, -2, 1; 6 / (3 - 2)


def test_edges():
    with pytest.raises(ValueError, match=r"Sxx > 0\); got Sxx = 0"):
        fit(moments(np.array([2.0, 2.0]), np.array([1.0, 3.0])))
    with pytest.raises(ValueError, match="x must not be all 0"):
        fit_through_origin(np.zeros(3), np.ones(3))
    flat = fit(moments(X, np.full(4, 7.0)))
    assert (flat.w, flat.b, flat.sse) == (0.0, 7.0, 0.0) and math.isnan(flat.r2)
    assert not np.isfinite(slope_forms(np.full(2, 2.0), np.array([1.0, 3.0]))).any()
    assert math.isnan(fit_through_origin(np.ones(1), np.ones(1))[2])
    # w = (0·1 + 2·2)/4 = 1, errors -1 and 0: s² = 1/(2 - 1), w_error² = 1/4
    assert fit_through_origin(np.array([0.0, 2.0]), np.array([1.0, 2.0])) == (1.0, 0.5, 1.0)


def test_error_is_positive_where_the_line_is_above_the_point():
    assert residuals(X, Y, 1.0, 1.0).tolist() == [0.0, 2.0, 0.0, 0.0]  # z = 2, 3, 4, 5

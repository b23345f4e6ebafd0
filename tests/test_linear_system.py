"""core.linear_system against NIST's certified values, and told apart where there is no one answer."""

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

from core.least_squares import fit
from core.linear_system import solve
from core.moments import moments
from core.rounding import agreeing_digits
from tests import nist


@pytest.mark.parametrize(
    ("certified", "intercept"),
    [
        (nist.NORRIS, True),
        (nist.PONTIUS, True),
        (nist.LONGLEY, True),
        (nist.NO_INT_1, False),
        (nist.NO_INT_2, False),
    ],
)
def test_certified(certified, intercept):
    found = solve(certified.X, certified.y, intercept=intercept)
    assert min(map(agreeing_digits, found.coefficients, certified.coefficients)) >= 9
    assert min(map(agreeing_digits, found.errors, certified.errors)) >= 9
    assert agreeing_digits(found.s, certified.s) >= 9
    assert found.unique and found.rank == len(certified.coefficients)


def test_two_features_by_hand():
    # y = 1 + 2 x1 - 3 x2
    X = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    found = solve(X, np.array([[1.0], [3.0], [-2.0], [0.0]]))
    np.testing.assert_allclose(found.coefficients, [1.0, 2.0, -3.0], atol=1e-14)
    np.testing.assert_allclose(found.singular_values, [1.0, 1.0], rtol=1e-14)  # at right angles
    assert found.s == pytest.approx(0.0, abs=1e-14)


def test_equals_scikit_learn_and_the_single_line():
    rng = np.random.default_rng(2)
    X, y = rng.normal(3, 2, (30, 4)), rng.normal(0, 1, 30)
    peer, found = LinearRegression().fit(X, y), solve(X, y)
    np.testing.assert_allclose(found.coefficients, [peer.intercept_, *peer.coef_], rtol=1e-10)
    line, alone = fit(moments(X[:, 0].copy(), y)), solve(X[:, :1], y)
    np.testing.assert_allclose(alone.coefficients, [line.b, line.w], rtol=1e-11)
    np.testing.assert_allclose([*alone.errors, alone.s], [line.b_error, line.w_error, line.s], rtol=1e-11)


def test_digits_kept_at_a_hundred_million():
    x, y = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 1.0, 4.0, 5.0])
    found = solve(x[:, None] + 1e8, y)
    assert found.coefficients[1] == pytest.approx(1.2, rel=1e-14) and found.unique


@pytest.mark.parametrize("offset", [0.0, 1e8])
def test_dependent_columns_are_told(offset):
    t = np.arange(9.0)
    found = solve(np.column_stack((t + offset, 2 * t + offset)), 3 * t + 1)
    assert (found.rank, found.unique) == (2, False)
    assert np.isnan(found.errors).all() and len(found.errors) == 3
    b, w1, w2 = found.coefficients
    z = b + w1 * (t + offset) + w2 * (2 * t + offset)
    np.testing.assert_allclose(z, 3 * t + 1, atol=1e-6)


def test_a_constant_column_gets_nothing():
    # The mean of nine times 0.1 is not exactly 0.1: what is left over must not count as a feature
    t = np.arange(9.0)
    found = solve(np.column_stack((t, np.full(9, 0.1))), 3 * t + 1)
    np.testing.assert_allclose(found.coefficients, [1.0, 3.0, 0.0], atol=1e-13)
    assert (found.rank, found.unique) == (2, False)


def test_fewer_rows_than_coefficients():
    found = solve(np.array([[1.0, 2.0, 4.0], [2.0, 1.0, 5.0]]), np.array([1.0, 2.0]))
    assert (found.rank, found.unique) == (2, False) and np.isnan(found.s)
    assert found.coefficients[0] + found.coefficients[1:] @ [1.0, 2.0, 4.0] == pytest.approx(1.0)


def test_refused_shapes():
    with pytest.raises(ValueError, match=r"got \(2, 1\) and \(3,\)"):
        solve(np.ones((2, 1)), np.ones(3))

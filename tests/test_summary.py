"""core.summary: five numbers of a column, the correlation, and scaling step by step."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.moments import moments, scaled_moments
from core.scaling import SCALINGS, Scaling, scaled, z_score
from core.summary import Summary, correlation, largest_gap, scaled_steps, scaled_summary, summary

X = np.array([2.0, 4.0, 9.0])


def test_summary_by_hand():
    # mean (2 + 4 + 9) / 3 = 5; sd sqrt((9 + 1 + 16) / 3)
    assert summary(X) == Summary(3, 5.0, pytest.approx(math.sqrt(26 / 3), rel=1e-15), 2.0, 9.0)


def test_the_standardized_mean_is_zero_without_a_rounding_error():
    x = np.random.default_rng(0).normal(1e8, 3, 1001)
    assert scaled_summary(summary(x), z_score(x)).mean == 0.0
    assert scaled_summary(summary(x), z_score(x)).sd == 1.0


@pytest.mark.parametrize("shape", [(0,), (3, 1)])
def test_summary_refuses_other_shapes(shape):
    with pytest.raises(ValueError, match="x must be a column"):
        summary(np.zeros(shape))


@pytest.mark.parametrize("make", SCALINGS.values(), ids=SCALINGS.keys())
def test_scaled_summary_needs_no_data(make):
    quick, slow = scaled_summary(summary(X), make(X)), summary(scaled(X, make(X)))
    assert all(getattr(quick, name) == pytest.approx(getattr(slow, name), abs=1e-14) for name in vars(slow))


@given(st.integers(0, 1000), st.sampled_from(list(SCALINGS.values())))
def test_correlation_is_numpys_and_does_not_feel_the_scaling(seed, make):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(3, 2, 8), rng.normal(1, 5, 8)
    raw = moments(x, y)
    assert correlation(raw) == pytest.approx(np.corrcoef(x, y)[0, 1], rel=1e-12)
    assert correlation(scaled_moments(raw, make(x))) == pytest.approx(correlation(raw), rel=1e-12)


def test_correlation_at_the_edges():
    assert math.isnan(correlation(moments(X, np.ones(3))))
    assert correlation(moments(X * 1e99, -X * 1e99)) == -1.0


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e3), st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=5))
def test_steps_lead_to_scaled_and_back(shift, scale, numbers):
    s, x = Scaling("any", shift, scale), np.array(numbers)
    steps = scaled_steps(x, s)
    assert steps.value.tolist() == scaled(x, s).tolist()
    np.testing.assert_allclose(steps.back, x, rtol=1e-9, atol=1e-9)


def test_steps_rounded_by_hand():
    # x̄ = 5, s = 2.94 (2.944): (2 - 5) / 2.94 = -1.0204 -> -1.02; back -1.02 * 2.94 = -2.9988 -> -3.00 + 5
    steps = scaled_steps(X, z_score(X), decimals=2)
    assert (steps.shift, steps.scale) == (5.0, 2.94)
    assert (steps.value[0], steps.back[0]) == (-1.02, 2.0)
    # the largest change: (9 - 5) / 2.94 = 1.3605 -> 1.36 instead of 4 / sqrt(26 / 3)
    gap = 1.36 - 4 / math.sqrt(26 / 3)
    assert largest_gap(steps.value, scaled(X, z_score(X))) == pytest.approx(gap, abs=1e-12)


def test_a_scale_that_rounds_to_nothing_is_kept():
    steps = scaled_steps(X * 1e-5, z_score(X * 1e-5), decimals=2)
    assert steps.scale == z_score(X * 1e-5).scale and np.isfinite(steps.value).all()

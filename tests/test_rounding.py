"""core.rounding against decimal arithmetic, the school's own."""

import math
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rounding import agreeing_digits, half_up


def by_decimal(v: float, decimals: int) -> float:
    """The shortest decimal that prints for v, rounded by the decimal module."""
    return float(Decimal(repr(v)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("v", "decimals", "rounded"),
    [
        (2.675, 2, 2.68),  # stored below the half, printed as the half
        (1.005, 2, 1.01),
        (0.285, 2, 0.29),
        (2.5, 0, 3.0),  # Python's round gives 2
        (-2.5, 0, -3.0),
        (0.49999999999999994, 0, 0.0),  # floor(v + 0.5) gives 1
        (2.674999, 2, 2.67),
        (0.29, 2, 0.29),  # 0.29 * 100 is 28.999999999999996
        (1e300, 2, 1e300),
    ],
)
def test_worked_examples(v, decimals, rounded):
    assert half_up(v, decimals) == rounded
    assert half_up(np.array([v]), decimals).tolist() == [rounded]


@given(st.floats(-1e6, 1e6), st.integers(0, 8))
def test_scalar_and_array_agree_with_decimal(v, decimals):
    assert half_up(v, decimals) == by_decimal(v, decimals)
    assert half_up(np.array([v, v]), decimals).tolist() == [by_decimal(v, decimals)] * 2


@given(st.integers(-(10**6), 10**6), st.integers(0, 6))
def test_every_half_goes_away_from_zero(k, decimals):
    v = float(Decimal(k).scaleb(-decimals) + (1 if k >= 0 else -1) * Decimal("0.5").scaleb(-decimals))
    assert half_up(v, decimals) == by_decimal(v, decimals)


@given(st.floats(-1e9, 1e9), st.integers(0, 8))
def test_rounding_twice_changes_nothing(v, decimals):
    once = half_up(v, decimals)
    assert half_up(once, decimals) == once


def test_what_has_no_decimals_comes_back():
    edges = np.array([np.nan, np.inf, -np.inf, 1e17, 0.0])
    np.testing.assert_array_equal(half_up(edges, 3), edges)
    assert math.isnan(half_up(math.nan, 3)) and half_up(-math.inf, 3) == -math.inf
    assert half_up(edges, None) is edges
    assert half_up(1 / 3, None) == 1 / 3


def test_no_negative_zero():
    assert str(half_up(-0.001, 2)) == "0.0"
    assert str(half_up(np.array([-0.001]), 2)[0]) == "0.0"


@pytest.mark.parametrize(
    ("a", "b", "digits"),
    [
        (1.0, 1.0, 16),
        (0.0, 0.0, 16),
        (0.0, 1.0, 0),
        (1.0, -1.0, 0),
        (2.0568, 2.0569, 4),  # 0.0001 / 2.0569 = 4.86e-5, -log10 = 4.31
        (100.0, 101.0, 2),  # 1 / 101 = 9.9e-3
        (1.0, 1.0 + 2.3e-16, 15),  # the next float: 2.2e-16
        (math.nan, 1.0, 0),
        (math.inf, 1.0, 0),
        (5e-324, 1e-323, 0),
    ],
)
def test_agreeing_digits(a, b, digits):
    assert agreeing_digits(a, b) == agreeing_digits(b, a) == digits

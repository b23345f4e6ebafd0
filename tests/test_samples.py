"""core.samples and core.datasets: what comes in is checked once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import datasets
from core.samples import SampleError, samples, spread_rows


def test_samples_are_float_columns_of_their_own():
    x = np.array([1, 2, 3])
    s = samples(x, [5, 7, 9])
    x[0] = 99
    assert s.m == 3 and s.x.dtype == s.y.dtype == np.float64
    assert s.x.tolist() == [1.0, 2.0, 3.0] and s.y.tolist() == [5.0, 7.0, 9.0]


@pytest.mark.parametrize(
    ("x", "y", "code", "values"),
    [
        ([1.0, 2.0], [1.0], "shape", {"x_shape": (2,), "y_shape": (1,)}),
        ([[1.0], [2.0]], [[1.0], [2.0]], "shape", {"x_shape": (2, 1), "y_shape": (2, 1)}),
        ([], [], "too_few", {"rows": 0}),
        ([1.0], [1.0], "too_few", {"rows": 1}),
        ([4.0, 4.0, 4.0], [1.0, 2.0, 3.0], "constant_x", {"rows": 3, "x": 4.0}),
        ([1.0, 2.0, 3.0], [1.0, np.nan, np.inf], "not_finite", {"rows": 2, "row": 1}),
        ([np.inf, np.inf], [1.0, 2.0], "not_finite", {"rows": 2, "row": 0}),
    ],
)
def test_unusable_samples_are_named(x, y, code, values):
    with pytest.raises(SampleError) as raised:
        samples(x, y)
    assert raised.value.code == code and raised.value.values == values
    assert isinstance(raised.value, ValueError) and code in str(raised.value)


@given(st.integers(0, 5000), st.integers(1, 700))
def test_spread_rows_are_distinct_and_evenly_spread(m, most):
    rows = spread_rows(m, most)
    assert len(rows) == min(m, most)
    if len(rows) > 1:
        gaps = np.diff(rows)
        assert rows[0] == 0 and rows[-1] == m - 1
        assert gaps.min() >= 1 and gaps.max() - gaps.min() <= 1


def test_spread_rows_refuses_nonsense():
    with pytest.raises(ValueError, match="most >= 1; got m = 3, most = 0"):
        spread_rows(3, 0)


def test_server_room_follows_its_law():
    s = datasets.server_room()
    noise = s.y - (2 * s.x + 3)  # the law of the course: y = 2 x + 3 + N(0, 0.2)
    assert s.x.min() >= 0 and s.x.max() < 1.2
    assert abs(noise.mean()) < 0.05 and 0.15 < noise.std() < 0.25


def test_every_data_set_has_its_file():
    assert all(datasets.path(name).is_file() for name in datasets.PATHS)
    with pytest.raises(ValueError, match="'nothing'"):
        datasets.path("nothing")

"""core.curvature: eigenvalues, limits of the learning rate, and the prediction of what will happen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.curvature import behavior, best_rate, condition, curvatures, hessian, rate_limit
from core.linear_descent import descend_closed_form
from core.losses import CONVENTIONS, line_gradient
from core.moments import Moments, moments

# The law of the course, y = 2 x + 3 with x uniform on 0..1: x̄ = 1/2, Sxx / n = 1/12
COURSE = Moments(100, x_mean=0.5, y_mean=4.0, sxx=100 / 12, sxy=200 / 12, syy=400 / 12, x_min=0.0, x_max=1.0)


@pytest.mark.parametrize("loss", CONVENTIONS)
def test_hessian_is_the_derivative_of_the_gradient(loss):
    m = moments(np.array([1.0, 2.0, 6.0]), np.array([2.0, 3.0, 1.0]))
    at_w, at_b = line_gradient(m, 1.5, -0.5, loss), line_gradient(m, 0.5, 0.5, loss)
    at = line_gradient(m, 0.5, -0.5, loss)  # the gradient is linear, so a difference over 1 is exact
    np.testing.assert_allclose(hessian(m, loss), np.subtract([at_w, at_b], at), rtol=1e-12)


@pytest.mark.parametrize("loss", CONVENTIONS)
@given(seed=st.integers(0, 10_000), center=st.floats(-50, 50))
def test_eigenvalues_equal_numpy(loss, seed, center):
    x = np.random.default_rng(seed).normal(center, 2, 9)
    m = moments(x, x)
    large, small, directions = curvatures(m, loss)
    known = np.linalg.eigvalsh(hessian(m, loss))
    assert (small, large) == pytest.approx(tuple(known), rel=1e-8)
    np.testing.assert_allclose(directions.T @ directions, np.eye(2), atol=1e-14)
    np.testing.assert_allclose(
        hessian(m, loss) @ directions, directions * [large, small], atol=1e-12 * large, rtol=0
    )


def test_small_eigenvalue_keeps_its_digits():
    x = np.array([-1.0, 0.0, 1.0]) + 1e8
    large, small, _ = curvatures(moments(x, x), "mean")
    # det = (2/3)² n Sxx = 4/9·3·2, large = 2/3 (Σx² + n) = 2/3 (3e16 + ...): small = 8/3 / 2e16
    assert large == pytest.approx(2e16) and small == pytest.approx(4 / 3 * 1e-16, rel=1e-12)


def test_course_numbers():
    large, small, _ = curvatures(COURSE, "half_mean")
    assert (round(large, 4), round(small, 4)) == (1.2676, 0.0657)
    assert round(rate_limit(COURSE, "half_mean"), 3) == 1.578
    assert round(condition(COURSE), 2) == 19.28


@pytest.mark.parametrize("loss", CONVENTIONS)
def test_convention_scales_the_rate_and_nothing_else(loss):
    scale = CONVENTIONS["half_mean"](COURSE.n) / CONVENTIONS[loss](COURSE.n)
    assert rate_limit(COURSE, loss) == pytest.approx(scale * rate_limit(COURSE, "half_mean"))
    assert best_rate(COURSE, loss) == pytest.approx(scale * best_rate(COURSE, "half_mean"))
    assert condition(COURSE, loss) == pytest.approx(condition(COURSE))


def test_best_rate_shrinks_both_directions_alike():
    large, small, _ = curvatures(COURSE, "mean")
    rate = best_rate(COURSE, "mean")
    assert 1 - rate * small == pytest.approx(-(1 - rate * large))


def test_constant_x_is_a_valley():
    m = moments(np.array([2.0, 2.0]), np.array([3.0, 5.0]))
    large, small, _ = curvatures(m, "half_mean")
    assert (large, small, condition(m)) == (pytest.approx(5.0), 0.0, np.inf)  # (2² + 1) · 2/2
    assert behavior(m, "half_mean", 0.1) == "converges"


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0.04, "crawls"),
        (0.06, "converges"),
        (0.49, "converges"),
        (0.51, "oscillates"),
        (0.99, "oscillates"),
        (1.0, "diverges"),
        (1.2, "diverges"),
    ],
)
@pytest.mark.parametrize("loss", CONVENTIONS)
def test_behavior_is_what_the_run_does(share, expected, loss):
    rate = share * rate_limit(COURSE, loss)
    assert behavior(COURSE, loss, rate) == expected
    run = descend_closed_form(COURSE, rate=rate, epochs=3000, w=4.0, b=5.0, loss=loss)
    steep = (run.w - 2) * 0.4718579 + (run.b - 3) * 0.8816746  # distance along the steep direction
    turned = bool(steep[1] * steep[0] < 0)
    assert turned == (expected in ("oscillates", "diverges"))
    if share != 1.0:
        assert (run.stopped == "diverged") == (expected == "diverges")


def test_behavior_at_its_borders():
    limit = rate_limit(COURSE, "mean")
    assert behavior(COURSE, "mean", limit / 2) == behavior(COURSE, "mean", limit / 20) == "converges"


def test_rate_must_be_positive():
    for rate in (0.0, -1.0, np.nan):
        with pytest.raises(ValueError, match=f"rate must be > 0; got {rate}"):
            behavior(COURSE, "mean", rate)

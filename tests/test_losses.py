"""core.losses: three conventions, the closed form and its gradient."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import mean_squared_error

from core.losses import CONVENTIONS, factor, half_mse, line_gradient, line_loss, minimum, mse, sse
from core.moments import moments

X = np.array([1.0, 2.0, 6.0])
Y = np.array([2.0, 3.0, 1.0])
M = moments(X, Y)
DIRECT = {"sum": sse, "mean": mse, "half_mean": half_mse}
number = st.floats(-100, 100)


def test_three_losses_by_hand():
    z, y = np.array([1.0, 5.0, 2.0, 0.0]), np.array([3.0, 4.0, 2.0, 3.0])
    # e = -2, 1, 0, -3; squares 4 + 1 + 0 + 9 = 14
    assert (sse(z, y), mse(z, y), half_mse(z, y)) == (14.0, 3.5, 1.75)
    assert mse(z, y) == mean_squared_error(y, z)


def test_factors():
    assert [CONVENTIONS[name](50) for name in ("sum", "mean", "half_mean")] == [1.0, 0.02, 0.01]
    with pytest.raises(ValueError, match=r"loss must be one of .*half_mean.*; got 'mse'"):
        factor("mse", 3)


def test_minimum_by_hand():
    w, b, best = minimum(M)  # Sxx = 14, Sxy = -4, Syy = 2
    assert w == pytest.approx(-4 / 14)
    assert b == pytest.approx(2 + 3 * 4 / 14)
    assert best == pytest.approx(2 - 16 / 14)


@pytest.mark.parametrize("loss", CONVENTIONS)
@given(w=number, b=number)
def test_closed_form_equals_the_sum_over_samples(loss, w, b):
    assert line_loss(M, w, b, loss) == pytest.approx(DIRECT[loss](w * X + b, Y), rel=1e-12)


@pytest.mark.parametrize("loss", CONVENTIONS)
@given(w=number, b=number)
def test_gradient_equals_central_differences(loss, w, b):
    h = 1e-3  # the loss is quadratic: a central difference is exact up to rounding
    dw, db = line_gradient(M, w, b, loss)
    size = 1e-9 * (1 + DIRECT[loss](w * X + b, Y))
    across_w = (DIRECT[loss]((w + h) * X + b, Y) - DIRECT[loss]((w - h) * X + b, Y)) / (2 * h)
    across_b = (DIRECT[loss](w * X + b + h, Y) - DIRECT[loss](w * X + b - h, Y)) / (2 * h)
    assert dw == pytest.approx(across_w, rel=1e-9, abs=size)
    assert db == pytest.approx(across_b, rel=1e-9, abs=size)


@pytest.mark.parametrize("loss", CONVENTIONS)
@given(w=number, b=number)
def test_no_line_beats_the_minimum_in_any_convention(loss, w, b):
    w_best, b_best, best = minimum(M)
    assert line_loss(M, w, b, loss) >= factor(loss, M.n) * best == line_loss(M, w_best, b_best, loss)
    assert line_gradient(M, w_best, b_best, loss) == (0.0, 0.0)


def test_a_surface_at_once():
    w, b = np.meshgrid(np.linspace(-1, 1, 4), np.linspace(0, 3, 5))
    surface = line_loss(M, w, b, "mean")
    dw, db = line_gradient(M, w, b, "mean")
    assert surface.shape == dw.shape == db.shape == (5, 4)
    assert surface[3, 1] == line_loss(M, float(w[3, 1]), float(b[3, 1]), "mean")


def test_accurate_close_to_the_minimum():
    # A step of 1e-9 from the minimum raises the sum by Sxx·1e-18 = 14e-18, which adding to 6/7 would lose
    m = moments(X, 2 * X + 3)
    assert line_loss(m, 2 + 2.0**-30, 3 - 3 * 2.0**-30, "sum") == pytest.approx(14 * 2.0**-60, rel=1e-12)


def test_constant_x_has_a_valley_not_a_minimum():
    m = moments(np.array([2.0, 2.0]), np.array([3.0, 5.0]))
    assert minimum(m) == (0.0, 4.0, 2.0)
    assert line_loss(m, 1.0, 2.0, "sum") == 2.0  # every line through (2, 4): errors 1 and -1
    assert line_gradient(m, 1.0, 3.0, "sum") == (8.0, 4.0)  # errors 2 and 0: 2·(2·2), 2·2

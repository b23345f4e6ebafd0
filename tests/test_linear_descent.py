"""core.linear_descent: by hand, against the closed form, and when it blows up."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.curvature import rate_limit
from core.descent import loss_limit
from core.linear_descent import Descent, descend, descend_closed_form, line_step
from core.losses import CONVENTIONS, factor, line_gradient, line_loss, minimum
from core.moments import Moments, moments

X = np.array([1.0, 2.0])
Y = np.array([3.0, 5.0])
COURSE = Moments(100, x_mean=0.5, y_mean=4.0, sxx=100 / 12, sxy=200 / 12, syy=400 / 12, x_min=0.0, x_max=1.0)
COLUMNS = ("epoch", "w", "b", "loss", "dw", "db")


def same_run(run: Descent, other: Descent, rtol: float) -> None:
    assert (run.stopped, run.last) == (other.stopped, other.last)
    for name in COLUMNS:
        known = getattr(other, name)
        atol = rtol * float(np.abs(known).max())
        np.testing.assert_allclose(getattr(run, name), known, rtol=rtol, atol=atol, err_msg=name)


def test_two_epochs_by_hand():
    run = descend(X, Y, rate=0.1, epochs=2)
    # epoch 0: z = 0, 0; e = -3, -5; J = (9 + 25)/4; dw = (-3·1 - 5·2)/2; db = (-3 - 5)/2
    # epoch 1: w = .65, b = .4; z = 1.05, 1.7; e = -1.95, -3.3; J = (3.8025 + 10.89)/4;
    #          dw = (-1.95 - 6.6)/2; db = -5.25/2
    # epoch 2: w = .65 + .4275, b = .4 + .2625; z = 1.74, 2.8175; e = -1.26, -2.1825
    assert run.epoch.tolist() == [0, 1, 2]
    np.testing.assert_allclose(run.w, [0, 0.65, 1.0775], rtol=1e-14)
    np.testing.assert_allclose(run.b, [0, 0.4, 0.6625], rtol=1e-14)
    np.testing.assert_allclose(run.loss, [8.5, 3.673125, (1.26**2 + 2.1825**2) / 4], rtol=1e-13)
    np.testing.assert_allclose(run.dw, [-6.5, -4.275, (-1.26 - 4.365) / 2], rtol=1e-13)
    np.testing.assert_allclose(run.db, [-4, -2.625, (-1.26 - 2.1825) / 2], rtol=1e-13)
    assert (run.rate, run.loss_name, run.stopped, run.last) == (0.1, "half_mean", "step limit", 2)


def test_rounding_as_by_hand():
    # decimals = 1, from w = .3, b = .2 on x = .5, y = 1: w x = .15 -> .2 (.1 if half to even or binary);
    # z = .4; e = -.6; e² = .36 -> .4, J = .4/2 = .2; e x = -.3 = dw; db = -.6;
    # rate dw = .5·-.3 = -.15 -> -.2, w = .5; rate db = -.3, b = .5
    run = descend(np.array([0.5]), np.array([1.0]), rate=0.5, epochs=1, w=0.3, b=0.2, decimals=1)
    assert (run.loss[0], run.dw[0], run.db[0]) == (0.2, -0.3, -0.6)
    assert (run.w[1], run.b[1]) == (0.5, 0.5)


def test_rounding_can_freeze_a_run():
    run = descend(X, Y, rate=0.01, epochs=50, w=1.9, b=2.9, decimals=1)  # rate dw = .01·.4 -> 0
    assert (run.stopped, run.last) == ("converged", 0)


@pytest.mark.parametrize("loss", CONVENTIONS)
def test_gradient_equals_central_differences(loss):
    c, h = factor(loss, 2), 1e-4
    J, dw, db = line_step(X, Y, 0.7, -0.2, c)
    up_w, down_w = line_step(X, Y, 0.7 + h, -0.2, c)[0], line_step(X, Y, 0.7 - h, -0.2, c)[0]
    up_b, down_b = line_step(X, Y, 0.7, -0.2 + h, c)[0], line_step(X, Y, 0.7, -0.2 - h, c)[0]
    assert (dw, db) == pytest.approx(((up_w - down_w) / (2 * h), (up_b - down_b) / (2 * h)), rel=1e-9)
    assert pytest.approx((J, dw, db)) == (
        line_loss(moments(X, Y), 0.7, -0.2, loss),
        *line_gradient(moments(X, Y), 0.7, -0.2, loss),
    )


@given(
    seed=st.integers(0, 100_000),
    share=st.floats(0.01, 3),
    loss=st.sampled_from(list(CONVENTIONS)),
    epochs=st.integers(0, 150),
    tolerance=st.sampled_from([0.0, 1e-6, 1e-2]),
)
def test_closed_form_is_the_loop(seed, share, loss, epochs, tolerance):
    rng = np.random.default_rng(seed)
    m = int(rng.integers(2, 20))
    x = rng.normal(rng.normal(0, 3), rng.uniform(0.5, 3), m)
    y = rng.normal(0, 2) * x + rng.normal(0, 3) + rng.normal(0, 1, m)
    start = {"w": float(rng.normal(0, 5)), "b": float(rng.normal(0, 5))}
    rate = share * rate_limit(moments(x, y), loss)
    run = descend(x, y, rate=rate, epochs=epochs, loss=loss, tolerance=tolerance, **start)
    closed = descend_closed_form(
        moments(x, y), rate=rate, epochs=epochs, loss=loss, tolerance=tolerance, **start
    )
    same_run(closed, run, rtol=1e-9)
    assert all(np.isfinite(getattr(run, name)).all() for name in COLUMNS)
    assert run.loss.min() >= factor(loss, m) * minimum(moments(x, y))[2] * (1 - 1e-9)


def test_a_thousand_epochs_end_on_the_minimum():
    rng = np.random.default_rng(5)
    x = rng.uniform(0, 1, 100)
    y = 2 * x + 3 + rng.normal(0, 0.2, 100)
    run = descend_closed_form(moments(x, y), rate=1.4, epochs=1000)
    same_run(run, descend(x, y, rate=1.4, epochs=1000), rtol=1e-12)
    assert (run.w[-1], run.b[-1]) == pytest.approx(minimum(moments(x, y))[:2], rel=1e-15)


@pytest.mark.parametrize(
    ("rate", "epochs"), [(0.01, 2801), (0.1, 280), (0.3, 93), (0.5, 56), (1.0, 28), (1.5, 55), (1.57, 570)]
)
def test_course_epochs_to_within_a_ten_thousandth(rate, epochs):
    run = descend_closed_form(COURSE, rate=rate, epochs=epochs)
    assert run.loss[-1] <= 1e-4 < run.loss[-2]


def test_course_mean_line_after_a_hundred_updates():
    run = descend_closed_form(COURSE, rate=0.1, epochs=100)
    assert (round(run.w[-1], 4), round(run.b[-1], 4)) == (1.8415, 3.0848)


def test_divergence_is_a_result_and_its_rows_stay_finite():
    run = descend(X, Y, rate=2.0, epochs=10_000)
    assert run.stopped == "diverged" and 10 < run.last < 200
    assert all(np.isfinite(getattr(run, name)).all() for name in COLUMNS)
    assert 1e25 < run.loss[-1] < 8.5e30
    same_run(descend_closed_form(moments(X, Y), rate=2.0, epochs=10_000), run, rtol=1e-9)


@pytest.mark.parametrize("rate", [1e10, 1e160, 1e308])
def test_the_wildest_rates(rate):
    run = descend(X, Y, rate=rate, epochs=5)
    closed = descend_closed_form(moments(X, Y), rate=rate, epochs=5)
    assert run.stopped == closed.stopped == "diverged"
    assert np.isfinite(run.w).all() and np.isfinite(closed.w).all()


def test_a_start_whose_loss_is_infinite_is_still_row_0():
    for run in (
        descend(X, Y, rate=0.1, epochs=9, w=1e200),
        descend_closed_form(moments(X, Y), rate=0.1, epochs=9, w=1e200),
    ):
        assert (run.w.tolist(), run.loss.tolist(), run.stopped) == ([1e200], [np.inf], "diverged")


def test_loss_limit():
    assert (loss_limit(0.0), loss_limit(2.0), loss_limit(100.0)) == (1e30, 2e30, 1e32)


def test_a_start_far_off_is_not_taken_for_divergence():
    run = descend(X, Y, rate=0.5, epochs=3000, w=1e18, b=-1e18, tolerance=1e-9)
    assert run.stopped == "converged" and run.loss[0] > 1e30
    assert (run.w[-1], run.b[-1]) == pytest.approx((2.0, 1.0), abs=1e-5)


def test_convergence_row():
    # x = 1, y = 1, b and w move alike: e shrinks by 1 - 2·.25; steps .25 e: .25, .125, .0625 < .125
    run = descend(np.array([1.0]), np.array([1.0]), rate=0.25, epochs=50, tolerance=0.125)
    assert (run.stopped, run.last) == ("converged", 2)
    assert run.w.tolist() == [0.0, 0.25, 0.375]


def test_tolerance_zero_never_stops():
    x, y = np.array([0.0, 1.0]), np.array([1.0, 0.0])  # the NOT gate: the line can be hit exactly
    run = descend(x, y, rate=0.5, epochs=3000)
    assert (run.stopped, run.last) == ("step limit", 3000)
    same_run(descend_closed_form(moments(x, y), rate=0.5, epochs=3000), run, rtol=1e-12)
    still = descend(x, y, rate=0.5, epochs=10, w=-1.0, b=1.0, tolerance=1e-300)
    assert (still.stopped, still.last) == ("converged", 0)


def test_no_epochs_leave_the_start():
    for run in (
        descend(X, Y, rate=0.1, epochs=0, w=1.0),
        descend_closed_form(moments(X, Y), rate=0.1, epochs=0, w=1.0),
    ):
        assert (run.w.tolist(), run.b.tolist(), run.last, run.stopped) == ([1.0], [0.0], 0, "step limit")


def test_constant_x_runs_into_the_valley():
    x, y = np.array([2.0, 2.0]), np.array([3.0, 5.0])
    run = descend(x, y, rate=0.1, epochs=60)
    same_run(descend_closed_form(moments(x, y), rate=0.1, epochs=60), run, rtol=1e-12)
    assert 2 * run.w[-1] + run.b[-1] == pytest.approx(4.0)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"rate": 0.0}, "rate must be > 0 and finite; got 0.0"),
        ({"rate": np.nan}, "rate must be > 0 and finite; got nan"),
        ({"epochs": -1}, "epochs and tolerance must be >= 0; got -1 and 0.0"),
        ({"w": np.inf}, "w and b must be finite; got inf and 0.0"),
        ({"loss": "mse"}, "got 'mse'"),
    ],
)
def test_refused_settings(wrong, message):
    with pytest.raises(ValueError, match=message):
        descend(X, Y, **{"rate": 0.1, "epochs": 1, **wrong})
    with pytest.raises(ValueError, match=message):
        descend_closed_form(moments(X, Y), **{"rate": 0.1, "epochs": 1, **wrong})


def test_refused_shapes():
    with pytest.raises(ValueError, match=r"got shapes \(2,\) and \(1,\)"):
        descend(X, Y[:1], rate=0.1, epochs=1)

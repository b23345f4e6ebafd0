"""Losses of one error, sums over samples, lines through noise, an outlier's pull."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog, minimize

from core import losses
from core.error_ledger import conventions, error_ledger
from core.error_losses import absolute, half_square, huber
from core.loss_sweep import loss_sweep
from core.moments import moments
from core.noisy_line import expected_half_mse, noise_losses, noisy_line
from core.outlier_pull import best_lines, outlier_pull
from core.robust_lines import best_through, huber_line, least_absolute_line

Y, A, B = np.ones(3), np.array([1.0, 2.0, 3.0]), np.array([1.0, 3.0, 3.0])
FORMS = {"absolute": absolute, "half_square": half_square, "huber": lambda e: huber(e, 0.7)}


@pytest.mark.parametrize("name", FORMS)
def test_slopes_are_the_derivatives(name):
    e, h = np.array([-3.0, -0.75, -0.65, 0.1, 0.65, 0.75, 3.0]), 1e-6
    value, slope = FORMS[name](e)
    ahead, behind = FORMS[name](e + h)[0], FORMS[name](e - h)[0]
    assert slope == pytest.approx((ahead - behind) / (2 * h), abs=1e-6)
    assert (value >= 0).all()


@given(st.floats(-1e3, 1e3), st.floats(0.01, 100))
def test_huber_lies_below_the_square_and_touches_it(e, delta):
    value, slope = (float(part[0]) for part in huber(np.array([e]), delta))
    assert value <= e**2 / 2 * (1 + 1e-12)
    assert abs(slope) <= delta
    at = huber(np.array([delta, delta * (1 + 1e-9)]), delta)[0]  # no step where the line begins
    assert at[1] == pytest.approx(at[0], rel=1e-8)


@pytest.mark.parametrize("delta", [0.0, -1.0, np.nan])
def test_huber_needs_a_delta_above_zero(delta):
    with pytest.raises(ValueError, match="delta"):
        huber(np.zeros(1), delta)


def test_the_two_samples_of_the_reference():
    a, b = error_ledger(Y, A, 1.0), error_ledger(Y, B, 1.0)
    assert (a.absolute_sum[-1], b.absolute_sum[-1]) == (3, 4)  # 0 + 1 + 2, 0 + 2 + 2
    assert (a.square_sum[-1], b.square_sum[-1]) == (5, 8)  # 0 + 1 + 4, 0 + 4 + 4
    assert b.square_sum[-1] / a.square_sum[-1] == 1.6
    assert (a.huber_sum[-1], b.huber_sum[-1]) == (2, 3)  # 0.5 + 1.5, 1.5 + 1.5
    half = [conventions(run).loss["half_mean"] for run in (a, b)]
    assert [round(v, 6) for v in half] == [0.833333, 1.333333]
    assert a.square_sum.tolist() == [0, 0, 1, 5]


def test_signed_errors_cancel():
    run = error_ledger(np.ones(2), np.array([0.0, 2.0]), 1.0)
    assert run.error_sum.tolist() == [0, -1, 0]
    assert (run.absolute_sum[-1], run.square_sum[-1]) == (2, 2)


def test_by_hand_rounds_every_intermediate_result():
    run = error_ledger(np.array([0.0, 0.0]), np.array([0.15, 0.15]), 1.0, 1)
    # 0.15 -> 0.2 (halves up), 0.2² = 0.04 -> 0.0
    assert run.error[1:].tolist() == [0.2, 0.2]
    assert run.square_sum[-1] == 0
    made = conventions(error_ledger(np.zeros(3), np.array([1.0, 1.0, 2.0]), 1.0, 2), 2)
    assert made.loss == {"sum": 6.0, "mean": 2.0, "half_mean": 1.0}
    assert made.best == -1.33


def test_lengths_must_agree():
    with pytest.raises(ValueError, match="one length"):
        error_ledger(Y, A[:2], 1.0)
    with pytest.raises(ValueError, match="one length"):
        error_ledger(np.zeros(0), np.zeros(0), 1.0)


def moved_together(e):
    return conventions(error_ledger(np.zeros(len(e)), e, 1.0))


@pytest.mark.parametrize("shift", [0.0, 1.0, 1000.1, -123456.7])
@pytest.mark.parametrize("e", [(0.1, 0.2, -0.3), (0.7, -0.1, -0.6), (0.1,) * 7 + (-0.7,)])
def test_errors_that_cancel_leave_no_dust(e, shift):
    y = np.full(len(e), shift)
    run = error_ledger(y, np.array([round(shift + v, 6) for v in e]), 1.0)
    assert run.error_sum[-1] == 0
    assert conventions(run).slope == {"sum": 0, "mean": 0, "half_mean": 0}
    near = error_ledger(y, y + np.array([1e-6, *[0.0] * (len(e) - 1)]), 1.0)
    assert near.error_sum[-1] > 0  # small, but no dust


def test_by_hand_labels_and_predictions_are_rounded_first():
    run = error_ledger(np.array([0.335]), np.array([1.004]), 1.0, 2)
    assert (run.a[1], run.y[1], run.error[1]) == (1.0, 0.34, 0.66)  # 1.00 - 0.34


@pytest.mark.parametrize("name", ["sum", "mean", "half_mean"])
def test_the_slope_of_a_common_shift(name):
    e, h = np.array([0.5, -2.0, 1.0, 4.0]), 1e-6
    made = moved_together(e)
    pair = [moved_together(e + shift).loss[name] for shift in (h, -h)]
    assert made.slope[name] == pytest.approx((pair[0] - pair[1]) / (2 * h), abs=1e-6)
    assert moved_together(e + made.best).slope[name] == pytest.approx(0, abs=1e-12)
    assert made.loss[name] == pytest.approx(
        {"sum": losses.sse, "mean": losses.mse, "half_mean": losses.half_mse}[name](e, np.zeros(4))
    )


def test_the_reference_s_seed_0():
    points = noisy_line(0)
    m = moments(points.x, points.y)
    w, b, sse = losses.minimum(m)
    assert (round(w, 6), round(b, 6), round(sse / 200, 6)) == (3.182718, 0.956932, 0.044515)
    assert round(losses.line_loss(m, 3.0, 1.0, "half_mean"), 6) == 0.047100


def test_expected_losses_and_what_noise_can_do():
    x = np.linspace(0, 1, 100)
    expected = [round(expected_half_mse(x, 0.0, d), 6) for d in (-1, -0.5, 0, 0.5)]
    assert expected == [0.541667, 0.166667, 0.041667, 0.166667]
    # E x² = 0.335017: 0.335017 / 2 + 0.041667
    assert round(expected_half_mse(x, 1.0, 0.0), 6) == 0.209175
    found = noise_losses(2000)
    assert [round(float(v), 4) for v in (found.min(), np.median(found))] == [0.0308, 0.0417]
    assert found.mean() == pytest.approx(1 / 24, rel=0.01)
    low, high = np.quantile(found, [0.025, 0.975])
    assert (round(float(low), 4), round(float(high), 4)) == (0.0346, 0.0491)
    points = noisy_line(7)
    m = moments(points.x, points.y)
    assert noise_losses(8)[7] == pytest.approx(losses.line_loss(m, 3.0, 1.0, "half_mean"), rel=1e-12)


@pytest.mark.parametrize("loss", ["sum", "mean", "half_mean"])
@pytest.mark.parametrize(("vary", "held"), [("b", 3.0), ("w", 1.0), ("b", -2.0)])
def test_a_sweep_is_the_loss_of_each_line_and_a_parabola(vary, held, loss):
    points = noisy_line(3)
    tried = np.linspace(-1, 4, 21)
    run = loss_sweep(moments(points.x, points.y), vary, tried, held, loss)
    by_hand = {"sum": losses.sse, "mean": losses.mse, "half_mean": losses.half_mse}[loss]
    each = [by_hand(w * points.x + b, points.y) for w, b in zip(run.w, run.b, strict=True)]
    assert run.loss == pytest.approx(each, rel=1e-12)
    parabola = run.lowest + run.curvature / 2 * (run.tried - run.best) ** 2
    assert run.loss == pytest.approx(parabola, rel=1e-12)
    assert run.slope == pytest.approx(run.curvature * (run.tried - run.best), abs=1e-9)


def test_curvatures_are_1_and_the_mean_square_of_x():
    points = noisy_line(0)
    m = moments(points.x, points.y)
    b, w = (loss_sweep(m, v, np.zeros(1), 1.0, "half_mean").curvature for v in "bw")
    assert b == pytest.approx(1, rel=1e-14)
    assert round(w, 6) == 0.335017
    with pytest.raises(ValueError, match="vary"):
        loss_sweep(m, "x", np.zeros(1), 1.0, "sum")


def by_linear_program(x, y):
    """The smallest Σ|w x + b - y|: over w, b and t >= |error|, minimize Σt."""
    n = len(x)
    errors = np.stack([x, np.ones(n)], axis=1)
    sides = np.block([[errors, -np.eye(n)], [-errors, -np.eye(n)]])
    bounds = [(None, None)] * 2 + [(0, None)] * n
    return linprog(np.r_[0, 0, np.ones(n)], A_ub=sides, b_ub=np.r_[y, -y], bounds=bounds).fun


@pytest.mark.parametrize("seed", range(16))
def test_least_absolute_line_is_the_linear_program_s(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(3, 30))
    x = rng.integers(0, 5, n).astype(float) if seed % 2 else rng.random(n)  # ties, and points on one line
    x[0] = 9.0
    y = 3 * x + 1 + (rng.integers(-2, 3, n) if seed % 3 else rng.uniform(-1, 1, n))
    for first in (None, 0, n - 1):
        w, b = least_absolute_line(x, y, first)
        assert np.abs(w * x + b - y).sum() == pytest.approx(by_linear_program(x, y), abs=1e-9)


def test_no_slope_without_two_x():
    with pytest.raises(ValueError, match="differ"):
        best_through(np.ones(3), np.arange(3.0), 0)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("delta", [0.05, 0.5, 20.0])
def test_huber_line_balances_the_pulls(seed, delta):
    points = noisy_line(seed, m=40)
    x, y = np.append(points.x, 1.4), np.append(points.y, -5.0)
    w, b = huber_line(x, y, delta, 0.0, 0.0)
    slopes = huber(w * x + b - y, delta)[1]
    assert [slopes.sum(), slopes @ x] == pytest.approx([0, 0], abs=1e-6)
    peer = minimize(
        lambda t: huber(t[0] * x + t[1] - y, delta)[0].sum(), [w + 0.1, b - 0.1], method="Nelder-Mead"
    )
    assert huber(w * x + b - y, delta)[0].sum() <= peer.fun + 1e-12
    if delta == 20.0:  # wide enough for all: least squares
        assert (w, b) == pytest.approx(losses.minimum(moments(x, y))[:2], rel=1e-7)


def test_an_outlier_pulls_squares_and_hardly_the_others():
    points = noisy_line(1)
    run = outlier_pull(points, 1.4, -5.0, 0.25)
    assert len(run.y) == 21
    w, b, _ = losses.minimum(moments(points.x, points.y))
    assert run.y[0] == pytest.approx(1.4 * w + b)
    assert (run.w[0, 0], run.b[0, 0]) == pytest.approx((w, b))  # on the line it pulls nowhere
    assert run.pull[-1].tolist() == [run.error[-1, 0], 1.0, 0.25]
    moved = np.abs(run.w[-1] + run.b[-1] - run.w_without - run.b_without)
    assert moved[0] > 10 * moved[1]
    assert moved[0] > 10 * moved[2]


@pytest.mark.parametrize(
    ("x", "y", "delta"), [(1.4, -5.0, 0.25), (30.0, -40.0, 0.25), (0.5, 9.0, 0.05), (-3.0, 2.0, 1.0)]
)
def test_every_row_is_a_best_line_of_its_own(x, y, delta):
    points = noisy_line(2)
    run = outlier_pull(points, x, y, delta)
    xs = np.append(points.x, x)
    for k in range(21):
        ys = np.append(points.y, run.y[k])
        for i, loss in enumerate((half_square, absolute, lambda e: huber(e, delta))):
            fresh = best_lines(xs, ys, delta)[i]
            sums = [loss(w * xs + b - ys)[0].sum() for w, b in (fresh, (run.w[k, i], run.b[k, i]))]
            assert sums[1] == pytest.approx(sums[0], rel=1e-12)


def test_a_share_is_the_outliers_part_of_all_pulls():
    points = noisy_line(1)
    run = outlier_pull(points, 1.4, -5.0, 0.25)
    e = run.w[-1, 0] * points.x + run.b[-1, 0] - points.y
    assert run.share[0] == pytest.approx(run.pull[-1, 0] / (run.pull[-1, 0] + np.abs(e).sum()))
    assert run.share[1] == pytest.approx(1 / 99)  # of 101 points two lie on the line
    # the order of the shares is that of the movements
    assert np.argsort(run.share).tolist() == np.argsort(np.abs(run.moved)).tolist() == [1, 2, 0]


def test_an_outlier_that_moves_nothing_moves_by_0():
    run = outlier_pull(noisy_line(3), 0.0, 8.0, 0.25)
    assert run.moved[1] == 0  # was -2.2e-16
    assert run.moved[[0, 2]] == pytest.approx(
        ((run.w[-1] - run.w_without) * run.x + run.b[-1] - run.b_without)[[0, 2]]
    )
    assert outlier_pull(noisy_line(14), -0.25, 0.5, 0.25).error[-1, 1] == 0  # was -1.1e-16


def test_a_far_x_is_a_long_lever():
    run = outlier_pull(noisy_line(1), 30.0, -40.0, 0.25)
    assert abs(run.error[-1, 1]) < 1e-9
    assert run.pull[-1, 1] == 0
    assert np.isfinite(run.w).all()

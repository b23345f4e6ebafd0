"""core.single_sample: one update a sample, by hand and against the course's NOT gate."""

import numpy as np
import pytest

from core.single_sample import one_pass


def test_three_updates_by_hand():
    run = one_pass(np.array([1.0, 2.0]), np.array([3.0, 5.0]), rate=0.1, updates=3)
    # 1: x = 1: z = 0, e = -3; w = 0 + .1·3·1 = .3, b = .3
    # 2: x = 2: z = .9, e = -4.1; w = .3 + .1·4.1·2 = 1.12, b = .71
    # 3: x = 1 again: z = 1.83, e = -1.17; w = 1.237, b = .827
    assert run.update.tolist() == [0, 1, 2, 3] and run.sample.tolist() == [-1, 0, 1, 0]
    np.testing.assert_allclose(run.x, [np.nan, 1, 2, 1])
    np.testing.assert_allclose(run.y, [np.nan, 3, 5, 3])
    np.testing.assert_allclose(run.z, [np.nan, 0, 0.9, 1.83])
    np.testing.assert_allclose(run.e, [np.nan, -3, -4.1, -1.17])
    np.testing.assert_allclose(run.w, [0, 0.3, 1.12, 1.237])
    np.testing.assert_allclose(run.b, [0, 0.3, 0.71, 0.827])


def test_the_error_is_the_derivative_of_half_its_square():
    def half_square(w, b):
        return (w * 0.7 + b - 4.0) ** 2 / 2

    h, rate = 1e-5, 0.25
    run = one_pass(np.array([0.7]), np.array([4.0]), rate=rate, w=1.5, b=0.5)
    dw = (half_square(1.5 + h, 0.5) - half_square(1.5 - h, 0.5)) / (2 * h)
    db = (half_square(1.5, 0.5 + h) - half_square(1.5, 0.5 - h)) / (2 * h)
    assert (run.w[1], run.b[1]) == pytest.approx((1.5 - rate * dw, 0.5 - rate * db), rel=1e-9)


def test_course_not_gate():
    # Course 4.5 homework: x = 0 -> 1, x = 1 -> 0, rate 0.1, stops in epoch 261 (counted from 0) of 2 updates
    run = one_pass(np.array([0.0, 1.0]), np.array([1.0, 0.0]), rate=0.1, updates=2 * 262)
    assert (round(run.w[-1], 6), round(run.b[-1], 6)) == (-0.999974, 0.999983)


def test_one_pass_is_every_sample_once_in_file_order():
    x = np.array([0.3, 0.1, 0.2])
    run = one_pass(x, x, rate=0.1)
    assert run.last == 3 and run.sample[1:].tolist() == [0, 1, 2] and run.x[1:].tolist() == x.tolist()


def test_blowing_up_is_a_result():
    run = one_pass(np.array([10.0, -20.0]), np.array([1.0, 2.0]), rate=1e3, updates=400)
    assert run.last == 400 and not np.isfinite(run.w[-1])


def test_refused():
    x = np.array([1.0, 2.0])
    for wrong in ({"rate": 0.0}, {"rate": 0.1, "updates": -1}):
        with pytest.raises(ValueError, match="rate must be > 0 and updates >= 0"):
            one_pass(x, x, **wrong)
    with pytest.raises(ValueError, match="columns of one length"):
        one_pass(x, x[:1], rate=0.1)
    assert one_pass(x, x, rate=0.1, w=7.0, updates=0).w.tolist() == [7.0]

"""core.loss_grid and core.loss_walks: cells and ways over the surface, against loops over the samples."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.linear_descent import descend
from core.loss_grid import loss_grid
from core.loss_walks import along_valley, around, downhill, visited
from core.losses import half_mse, minimum, mse, sse
from core.moments import moments
from core.noisy_line import noisy_line
from core.rings import Window

COURSE = noisy_line(0)  # y = 3 x + 1, 100 points
SUMS = moments(COURSE.x, COURSE.y)


@pytest.mark.parametrize(("loss", "plain"), [("sum", sse), ("mean", mse), ("half_mean", half_mse)])
def test_every_cell_is_the_loss_of_its_line(loss, plain):
    grid = loss_grid(SUMS, Window(1.0, 5.0, -2.0, 3.0), 9, loss)
    assert (grid.w[0], grid.w[-1], grid.b[0], grid.b[-1]) == (1.0, 5.0, -2.0, 3.0)
    for i, b in enumerate(grid.b):
        for j, w in enumerate(grid.w):
            assert grid.loss[i, j] == pytest.approx(plain(w * COURSE.x + b, COURSE.y), rel=1e-12)


def test_the_course_s_corners_without_noise():
    # y = 2 x + 3, w and b ± 2: 1/2 [E(x²) 4 ± 2 · 1/2 · 4 + 4] with E(x²) = (1/3)(99/98) of 50 points
    quiet = noisy_line(0, 50, 2.0, 3.0, 0.0)
    loss = loss_grid(moments(quiet.x, quiet.y), Window(0.0, 4.0, 1.0, 5.0), 200).loss
    corners = [loss[0, 0], loss[0, -1], loss[-1, 0], loss[-1, -1]]
    assert [round(v, 3) for v in corners] == [4.673, 0.673, 0.673, 4.673]


def test_a_million_samples_far_from_zero_keep_their_digits():
    rng = np.random.default_rng(3)
    x = 1e8 + rng.normal(0, 1, 1_000_000)
    sums = moments(x, 2 * (x - 1e8) + rng.normal(0, 0.1, len(x)))
    w, b, _ = minimum(sums)
    grid = loss_grid(sums, Window(w - 1, w + 1, b - 1, b + 1), 3)
    assert grid.loss[1, 1] == pytest.approx(0.005, rel=0.01)  # σ²/2
    assert grid.loss.min() == grid.loss[1, 1]


def test_too_few_cells_are_refused():
    with pytest.raises(ValueError, match="n must be >= 2"):
        loss_grid(SUMS, Window(0.0, 1.0, 0.0, 1.0), 1)
    with pytest.raises(ValueError, match="loss must be one of"):
        loss_grid(SUMS, Window(0.0, 1.0, 0.0, 1.0), 2, "huge")


@given(w=st.floats(-50, 50), b=st.floats(-50, 50), steps=st.integers(1, 60))
def test_around_keeps_the_loss_and_comes_back(w, b, steps):
    walk = around(SUMS, w, b, steps)
    assert walk.w[[0, -1]] == pytest.approx(w, abs=1e-9 * (1 + abs(w) + abs(b)))
    assert walk.b[[0, -1]] == pytest.approx(b, abs=1e-9 * (1 + abs(w) + abs(b)))
    assert walk.loss == pytest.approx(walk.loss[0], rel=1e-9)
    assert walk.loss[0] == pytest.approx(half_mse(w * COURSE.x + b, COURSE.y), rel=1e-9)


def test_along_the_valley_no_other_bias_is_better():
    walk = along_valley(SUMS, -1.0, 7.0, 8)
    assert np.diff(walk.b) == pytest.approx(-SUMS.x_mean)  # 1 more for w
    for w, b, loss in zip(walk.w, walk.b, walk.loss, strict=True):
        for other in (b - 1e-3, b + 1e-3):
            assert half_mse(w * COURSE.x + other, COURSE.y) > loss
    assert walk.db == pytest.approx(0, abs=1e-14)


def test_downhill_is_the_epoch_loop():
    walk = downhill(SUMS, 1.5, 1.0, 40, 0.6)
    run = descend(COURSE.x, COURSE.y, rate=0.6, epochs=40, w=1.5, b=1.0)
    assert walk.w == pytest.approx(run.w, rel=1e-10)
    assert walk.b == pytest.approx(run.b, rel=1e-10)
    assert walk.loss == pytest.approx(run.loss, rel=1e-10)


def test_slopes_by_central_differences():
    walk, h = visited(SUMS, np.array([0.7]), np.array([-1.2])), 1e-6

    def loss(w, b):
        return half_mse(w * COURSE.x + b, COURSE.y)

    assert walk.dw[0] == pytest.approx((loss(0.7 + h, -1.2) - loss(0.7 - h, -1.2)) / (2 * h), rel=1e-8)
    assert walk.db[0] == pytest.approx((loss(0.7, -1.2 + h) - loss(0.7, -1.2 - h)) / (2 * h), rel=1e-8)

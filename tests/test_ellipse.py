"""core.ellipse, core.toward_circle and core.many_fits: the shape of the contour lines, three ways."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ellipse import ellipse, form_slopes, half_axes, quadratic_form
from core.loss_walks import around, visited
from core.losses import half_mse, minimum
from core.many_fits import many_fits
from core.moments import moments
from core.noisy_line import noisy_line
from core.toward_circle import tilted, toward_circle

COURSE = noisy_line(0)
SUMS = moments(COURSE.x, COURSE.y)
SHAPE = ellipse(SUMS)


def test_the_reference_s_ellipse():
    assert round(SHAPE.mean_square, 6) == 0.335017
    assert SHAPE.mean == pytest.approx(0.5, abs=1e-15)
    assert (round(SHAPE.small, 6), round(SHAPE.large, 6)) == (0.067050, 1.267967)
    assert round(SHAPE.ratio, 3) == 4.349
    assert round(SHAPE.angle % 180, 1) == 151.8  # along (-0.8814, 0.4724)
    later = ellipse(moments(np.linspace(0, 1, 50), np.zeros(50)))
    assert (round(later.small, 6), round(later.large, 6), round(later.ratio, 3)) == (
        0.068384,
        1.268351,
        4.307,
    )
    assert [round(v, 3) for v in half_axes(SHAPE, 0.005)] == [0.386, 0.089]


def test_the_reference_s_minimum():
    w, b, squares = minimum(SUMS)
    assert (round(w, 6), round(b, 6), round(squares / 200, 6)) == (3.182718, 0.956932, 0.044515)
    assert round(half_mse(3 * COURSE.x + 1, COURSE.y), 6) == 0.047100


@given(seed=st.integers(0, 10_000), center=st.floats(-20, 20))
def test_axes_are_numpy_s_eigenvectors(seed, center):
    x = np.random.default_rng(seed).normal(center, 2, 12)
    shape = ellipse(moments(x, x))
    matrix = np.array([[np.mean(x * x), x.mean()], [x.mean(), 1.0]])
    values, vectors = np.linalg.eigh(matrix)
    assert (shape.small, shape.large) == pytest.approx(tuple(values), rel=1e-7)
    along = np.array([np.cos(np.radians(shape.angle)), np.sin(np.radians(shape.angle))])
    assert abs(along @ vectors[:, 0]) == pytest.approx(1, abs=1e-7)
    assert -90 < shape.angle <= 90


def test_the_farthest_and_nearest_points_of_a_contour_line_are_its_axes():
    way = around(SUMS, 1.5, 1.0, 20_000)
    w, b, _ = minimum(SUMS)
    far = np.hypot(way.w - w, way.b - b)
    long, short = half_axes(SHAPE, float(way.loss[0] - visited(SUMS, np.array([w]), np.array([b])).loss[0]))
    assert (far.max(), far.min()) == pytest.approx((long, short), rel=1e-6)


def test_the_quadratic_form_is_the_loss():
    w, b, squares = minimum(SUMS)
    dw, db = np.array([1.0, -2.0, 0.3]), np.array([0.5, 1.0, -4.0])
    *terms, loss = quadratic_form(SHAPE, squares / 200, dw, db)
    plain = [half_mse((w + p) * COURSE.x + b + q, COURSE.y) for p, q in zip(dw, db, strict=True)]
    assert loss == pytest.approx(plain, rel=1e-12)
    assert terms[1] == pytest.approx([0.5, -2.0, -1.2])  # 2 · 1/2 · Δw Δb
    slopes = form_slopes(SHAPE, dw, db)
    exact = visited(SUMS, w + dw, b + db)
    assert slopes[0] == pytest.approx(exact.dw, rel=1e-12)
    assert slopes[1] == pytest.approx(exact.db, rel=1e-12)


def test_by_hand_every_term_is_rounded():
    # E(x²) = 0.34, E(x) = 0.50: 0.34 · 1.2² = 0.4896 -> 0.49, 2 · 0.5 · 1.2 · (-0.7) = -0.84, 0.49
    *terms, loss = quadratic_form(SHAPE, 0.04, np.array([1.2]), np.array([-0.7]), 2)
    assert [t[0] for t in terms] == [0.49, -0.84, 0.49]
    assert loss[0] == 0.11  # 0.04 + 0.14/2
    slopes = form_slopes(SHAPE, np.array([1.2]), np.array([-0.7]), 2)
    assert [s[0] for s in slopes] == [0.06, -0.1]  # 0.41 - 0.35, 0.60 - 0.70


def test_on_the_valley_floor_no_dust_is_left():
    dw = np.linspace(-3, 3, 41)
    assert (form_slopes(SHAPE, dw, -SHAPE.mean * dw)[1] == 0).all()


def test_another_line_leaves_the_ellipse_alone_and_standardizing_makes_a_circle():
    way = toward_circle(SUMS, -2.0, parts=5)
    raw, line, centered, round_one = 0, 1, 6, 11
    for column in (way.large, way.small, way.ratio, way.angle, way.long, way.short):
        assert column[line] == column[raw]
    assert way.angle[centered] == pytest.approx(0, abs=1e-9)
    assert way.ratio[centered] == pytest.approx(1 / COURSE.x.std())
    assert (way.ratio[round_one], way.long[round_one], way.short[round_one]) == pytest.approx((1, 1, 1))
    assert (way.mean[round_one], way.mean_square[round_one]) == pytest.approx((0, 1), abs=1e-12)
    assert way.stage.tolist() == [0, 1] + [2] * 5 + [3] * 5
    fifty = toward_circle(moments(np.linspace(0, 1, 50), np.zeros(50)), 0.0)
    assert round(float(fifty.ratio[13]), 3) == 3.395  # the reference's, of 50 points


def test_tilted_moments_are_the_moments_of_tilted_samples():
    other = moments(COURSE.x, COURSE.y - 2 * COURSE.x)
    made = tilted(SUMS, -2.0)
    for name, value in vars(other).items():
        assert getattr(made, name) == pytest.approx(value, rel=1e-12)


def test_many_fits_are_numpy_s_and_scatter_like_the_contour():
    found = many_fits(COURSE.x, 3.0, 1.0, 0.5, 300)
    for seed in (0, 7, 299):
        points = noisy_line(seed)
        assert (found.w[seed], found.b[seed]) == pytest.approx(tuple(np.polyfit(points.x, points.y, 1)))
    covariance = np.cov(found.w, found.b)
    known = 0.25 / 3 / 100 * np.linalg.inv([[SHAPE.mean_square, 0.5], [0.5, 1.0]])
    np.testing.assert_allclose(covariance, known, rtol=0.2)
    assert 0.9 < found.inside / 300 < 0.99
    assert found.long / found.short == pytest.approx(SHAPE.ratio)

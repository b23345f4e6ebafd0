"""What curvatures say about the rate: closed forms against runs counted update by update."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.curvature import best_rate as best_of_data
from core.curvature import rate_limit as limit_of_data
from core.ground import bowl, own, parabola, side_by_side
from core.losses import line_loss, minimum
from core.moments import moments, scaled_moments
from core.quadratic_rates import best_factor, best_rate, excess, factors, rate_limit, updates_needed
from core.rate_behavior import factor_behavior, run_behavior, twins
from core.rate_sweep import bowl_sweep, data_bowl, run_sweep
from core.scaling import SCALINGS

RATES = np.array([0.1, 0.2, 0.4, 0.5, 0.6, 0.8, 1.0, 1.1])
TWO, AWAY = np.array([2.0]), np.array([-1.8])  # the parabola (x-1)² + 0.1 from -0.8


def rows(updates, rates=RATES):
    return np.tile(rates, (updates + 1, 1))


# η -> x after 1, 2, 3 moves, and f after 9: the reference's table, x_n = 1 - 1.8 (1-2η)ⁿ
TABLE = {
    1.0: ((2.8, -0.8, 2.8), 3.34),
    0.8: ((2.08, 0.352, 1.3888), 0.100329),
    0.6: ((1.36, 0.928, 1.0144), 0.1),
    0.4: ((0.64, 0.928, 0.9856), 0.1),
    0.2: ((-0.08, 0.352, 0.6112), 0.100329),
    0.1: ((-0.44, -0.152, 0.0784), 0.158367),
    0.5: ((1.0, 1.0, 1.0), 0.1),
}


@pytest.mark.parametrize("rate", TABLE)
def test_the_course_s_table(rate):
    places, last = TABLE[rate]
    run = side_by_side(parabola(-0.8), rows(9, np.array([rate])))
    assert run.theta[1:4, 0, 0].round(12).tolist() == list(places)
    assert round(run.value[9, 0], 6) == last
    assert run.value[0, 0] == pytest.approx(3.34, abs=1e-15)


def test_a_run_is_the_closed_form():
    run = side_by_side(parabola(-0.8), rows(9))
    n = np.arange(10)[:, None]
    assert run.theta[:, 0] == pytest.approx(1 - 1.8 * (1 - 2 * RATES) ** n, rel=1e-12, abs=1e-12)
    above = excess(RATES, TWO, AWAY, np.full(8, 9.0))
    assert run.value[9] - 0.1 == pytest.approx(above, rel=1e-9, abs=1e-14)


def counted(rate, curvature, distance, small, limit=5000):
    """Update by update, the plain way."""
    p = distance.copy()
    for n in range(limit + 1):
        if (curvature * p * p).sum() / 2 < small:
            return float(n)
        p = p - rate * curvature * p
    return np.nan


@settings(deadline=None, max_examples=60)
@given(
    st.floats(0.02, 1.2),
    st.floats(1, 50),
    st.tuples(st.floats(-5, 5), st.floats(-5, 5)),
    st.sampled_from([1e-1, 1e-3, 1e-6]),
)
def test_halving_finds_what_counting_finds(share, kappa, away, small):
    curvature, distance = np.array([1.0, kappa]), np.array(away)
    rate = share * rate_limit(curvature)
    needed = updates_needed(np.array([rate]), curvature, distance, small, limit=5000)[0]
    if np.abs(factors(np.array([rate]), curvature)).max() >= 1:
        assert np.isnan(needed)
        return
    by_count = counted(rate, curvature, distance, small)
    if np.isnan(by_count):
        assert np.isnan(needed)
    else:
        assert abs(needed - by_count) <= 1  # rounding may move the crossing
        if needed > 0:  # the last update is needed, and is enough
            n = np.array([needed])
            assert excess(np.array([rate]), curvature, distance, n)[0] < small
            assert excess(np.array([rate]), curvature, distance, n - 1)[0] >= small


def test_updates_of_the_parabola_by_hand():
    # 3.24 · 0.64ⁿ < 1e-6: n > ln(3.24e6) / -ln 0.64 = 33.6 -> 34; η = 0.5 jumps; η = 1 and 1.1 never arrive
    needed = updates_needed(RATES, TWO, AWAY, 1e-6)
    assert needed[[0, 3]].tolist() == [34.0, 1.0]
    assert np.isnan(needed[6:]).all()
    assert needed[1] == needed[5]  # 0.2 and 0.8
    assert updates_needed(RATES, TWO, np.zeros(1), 1e-6)[:6].tolist() == [0.0] * 6


@given(st.floats(1, 1e4))
def test_no_rate_beats_the_best_one(kappa):
    curvature = np.array([1.0, kappa])
    best = best_rate(curvature)
    worst = np.abs(factors(np.array([best, 0.98 * best, 1.02 * best]), curvature)).max(axis=1)
    assert worst[0] == pytest.approx(best_factor(curvature), abs=1e-9)
    assert worst[0] <= worst[1:].min() + 1e-12
    assert best < rate_limit(curvature)


def test_limit_where_nothing_curves_upward():
    assert rate_limit(np.array([-1.0])) == np.inf


def test_behaviors_of_the_eight_rates():
    run = side_by_side(parabola(-0.8), rows(9))
    told = ["creeps", "slides", "slides", "one_jump", "zigzag", "zigzag", "bounces", "diverges"]
    assert [factor_behavior(f) for f in factors(RATES, TWO)] == told
    assert [run_behavior(run, i) for i in range(8)] == told  # seen from the rows alone


def test_behaviors_of_other_functions():
    def kinds(typed, start, rates, updates=30):
        run = side_by_side(own(typed, start), rows(updates, np.array(rates)))
        return [run_behavior(run, i) for i in range(len(rates))]

    assert kinds("x^3", -1.0, [0.5]) == ["fell"]
    assert kinds("ln(x)", 1.0, [0.3]) == ["left"]
    assert kinds("x^2", 0.0, [0.3]) == ["rests"]
    assert kinds("x^4", 1.0, [2.0]) == ["diverges"]  # x = 1 - 2·4 = -7, then far away
    assert kinds("x^2/2 + sin(3x)/3", -0.8, [0.1, 0.8]) == ["slides", "wanders"]
    assert kinds("x", 0.0, [0.1], 3) == ["creeps"]  # no minimum, the same step again and again


def test_twins_have_equal_losses():
    pairs = twins(factors(RATES, TWO))
    assert pairs == [(1, 5), (2, 4)]
    run = side_by_side(parabola(-0.8), rows(20))
    for i, j in pairs:
        assert run.value[:, i] == pytest.approx(run.value[:, j], rel=1e-12)
    assert twins(factors(0.2 * RATES, np.array([1.0, 10.0]))) == []


def test_a_bowl_takes_shares_of_its_limit():
    ground = bowl(10.0, (-3.0, 1.5))
    run = side_by_side(ground, rows(4, np.array([0.5, 1.0])))
    # η = 0.1: y jumps to 0, x keeps 0.9 of itself; η = 0.2: y bounces
    assert run.theta[1, :, 0].round(12).tolist() == [-2.7, 0.0]
    assert run.theta[2, :, 1].round(12).tolist() == [-1.92, 1.5]


def test_overflow_is_caught_where_it_happens():
    run = side_by_side(parabola(-0.8), rows(60, np.array([0.5, 2.0])))
    # factor -3: J - 0.1 = 3.24 · 9ⁿ > 3.34e12 first at n = 13
    assert (run.stopped[1], run.updates[1]) == ("diverged", 13)
    assert np.isfinite(run.value).all()
    assert run.last == 60  # the other one goes on


@pytest.mark.parametrize("name", ["raw", "z_score"])
def test_the_loss_of_a_line_is_this_bowl(name):
    rng = np.random.default_rng(3)
    x = rng.random(50)
    y = 2 * x + 3 + 0.1 * rng.normal(size=50)
    m = scaled_moments(moments(x, y), SCALINGS[name](x))
    curvature, distance = data_bowl(m)
    w, b, _ = minimum(m)
    lowest = line_loss(m, w, b, "half_mean")
    above = line_loss(m, 0.0, 0.0, "half_mean") - lowest
    assert (curvature * distance**2).sum() / 2 == pytest.approx(above, rel=1e-12)
    found = bowl_sweep(np.array([0.3]), curvature, distance, 1e-6)
    assert found.limit == pytest.approx(limit_of_data(m, "half_mean"), rel=1e-12)
    assert found.best == pytest.approx(best_of_data(m, "half_mean"), rel=1e-12)
    w_now = b_now = 0.0
    for _ in range(int(found.updates[0])):  # as many epochs of descent are enough, one fewer is not
        before = line_loss(m, w_now, b_now, "half_mean") - lowest
        dw = m.sum_xx * w_now + m.sum_x * b_now - m.sum_xy
        db = m.sum_x * w_now + m.n * b_now - m.sum_y
        w_now, b_now = w_now - 0.3 * dw / m.n, b_now - 0.3 * db / m.n
    assert line_loss(m, w_now, b_now, "half_mean") - lowest < 1e-6 <= before
    if name == "z_score":
        assert found.at_best == 1  # a round bowl


def test_a_sweep_by_running_agrees_with_the_closed_form():
    # |f'| = 2|x-1| < 1e-3 is J - 0.1 < 0.25e-6
    found = run_sweep(parabola(-0.8), 0.01, 2.0, 40, 1e-3, 2000)
    exact = updates_needed(found.rates, TWO, AWAY, 0.25e-6)
    assert found.updates == pytest.approx(exact, nan_ok=True)
    assert found.limit == found.rates[found.rates > 1][0]


def test_a_sweep_in_which_nothing_arrives():
    found = run_sweep(own("x", 0.0), 0.1, 1.0, 5, 1e-3, 20)
    assert np.isnan(found.best)
    assert np.isnan(found.updates).all()

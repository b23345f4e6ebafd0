"""Learning rates that change: by hand, their shape, and what they make of a run that bounces."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ground import parabola, side_by_side
from core.schedules import SCHEDULES, constant, cosine, exponential, step_decay, warm_up

N = np.arange(11.0)


def test_by_hand_for_ten_updates():
    assert constant(N, 0.4, 10).tolist() == [0.4] * 11
    # ⌊5n/10⌋ = 0 0 1 1 2 2 3 3 4 4 5
    assert step_decay(N, 0.8, 10).tolist() == [0.8, 0.8, 0.4, 0.4, 0.2, 0.2, 0.1, 0.1, 0.05, 0.05, 0.025]
    assert exponential(N, 1.0, 10)[[0, 5, 10]] == pytest.approx([1.0, 0.1, 0.01], rel=1e-12)
    # (1 + cos 45°)/2 and so on at n = 2.5, 5, 7.5
    quarter = cosine(np.array([2.5, 5.0, 7.5]), 1.0, 10)
    assert quarter == pytest.approx([0.85355339, 0.5, 0.14644661], abs=1e-8)
    # W = 2: 1/2, 2/2, then the half wave over 8 updates
    assert warm_up(N, 1.0, 10)[[0, 1, 2, 6, 10]] == pytest.approx([0.5, 1.0, 1.0, 0.5, 0.0], abs=1e-12)


@given(st.floats(1e-6, 10), st.integers(1, 200))
def test_no_schedule_leaves_zero_to_its_first_rate(rate, updates):
    n = np.arange(updates + 1.0)
    for name, rule in SCHEDULES.items():
        rates = rule(n, rate, updates)
        assert rates.shape == n.shape
        assert (rates >= 0).all()
        assert rates.max() <= rate * (1 + 1e-12)
        falls = np.diff(rates) <= 1e-15
        rise = max(1.0, updates / 5) if name == "warm_up" else 0
        assert falls[n[:-1] >= rise].all()
        if name == "warm_up":
            assert (np.diff(rates)[n[1:] < rise] > 0).all()


def test_what_bounces_for_ever_comes_to_rest():
    schedule = np.array([rule(np.arange(31.0), 1.0, 30) for rule in SCHEDULES.values()]).T
    run = side_by_side(parabola(-0.8), schedule)
    above = run.value[-1] - 0.1
    assert above[0] == pytest.approx(3.24, rel=1e-12)  # 1.8² for ever
    assert (above[1:] < 1e-6).all()
    # the product of the factors is the distance left
    left = -1.8 * np.prod(1 - 2 * schedule[:30], axis=0)
    assert run.theta[-1, 0] - 1 == pytest.approx(left, abs=1e-12)


def test_rounded_by_hand_a_step_of_zero_is_not_the_end_while_the_rate_rises():
    # the first steps round to 0 at two decimals: 0.001 · 3.6; later ones do not
    run = side_by_side(parabola(-0.8), np.array([[0.001], [0.4], [0.4], [0.4]]), decimals=2)
    assert run.theta[:, 0, 0].tolist() == [-0.8, -0.8, 0.64, 0.93]
    still = side_by_side(parabola(-0.8), np.array([[0.001]] * 4), decimals=2)
    assert still.stopped == ("stalled",)

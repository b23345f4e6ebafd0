"""Information, entropy, cross-entropy, divergence; distributions shaped by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from core.distribution import normalized, reshaped
from core.information import compared, cross_entropy, divergence, entropy, information
from core.rounding import half_up

P, Q = np.array([0.7, 0.2, 0.1]), np.array([0.2, 0.3, 0.5])
parts = st.lists(st.floats(0.0, 1.0), min_size=3, max_size=5).filter(lambda v: sum(v) > 0.01)
pairs = st.integers(3, 5).flatmap(
    lambda n: st.tuples(*(st.lists(st.floats(0.0, 1.0), min_size=n, max_size=n),) * 2)
)


def test_the_course_s_numbers():
    assert information(P).round(6).tolist() == [0.356675, 1.609438, 2.302585]
    # 0.7 · 0.356675 + 0.2 · 1.609438 + 0.1 · 2.302585 = 0.249672 + 0.321888 + 0.230259
    assert entropy(P) == pytest.approx(0.801819, abs=5e-7)  # the course prints 0.804
    assert entropy(P, 2.0) == pytest.approx(1.156780, abs=5e-7)
    assert cross_entropy(np.array([0.0, 0, 1]), np.array([0.1, 0.6, 0.3])) == pytest.approx(
        1.203973, abs=5e-7
    )
    assert cross_entropy(np.array([0.0, 0, 1]), np.array([0.1, 0.3, 0.6])) == pytest.approx(
        0.510826, abs=5e-7
    )


def test_powers_of_a_half_are_whole_bits():
    p = np.array([0.5, 0.25, 0.125, 0.125])
    assert information(p, 2.0).tolist() == [1, 2, 3, 3]
    assert entropy(p, 2.0) == 1.75  # 0.5 + 0.5 + 0.375 + 0.375
    assert cross_entropy(p, np.full(4, 0.25), 2.0) == 2
    assert divergence(p, np.full(4, 0.25), 2.0) == 0.25


@given(pairs)
def test_scipy_says_the_same(pair):
    p, q = (np.array(v) + 1e-9 for v in pair)
    p, q = p / p.sum(), q / q.sum()
    both = compared(p, q)
    assert both.entropy_term == pytest.approx(special.entr(p), abs=1e-12)
    assert both.divergence_term == pytest.approx(special.rel_entr(p, q), abs=1e-9)
    assert both.entropy[-1] == pytest.approx(stats.entropy(p), abs=1e-12)
    assert both.divergence[-1] == pytest.approx(stats.entropy(p, q), abs=1e-9)
    assert both.cross == pytest.approx(both.entropy + both.divergence, abs=1e-9)  # at every event
    assert both.divergence[-1] >= -1e-12
    assert 0 <= both.entropy[-1] <= math.log(len(p)) + 1e-12


def test_the_edges():
    certain, no_way = np.array([1.0, 0.0, 0.0]), np.array([0.5, 0.5, 0.0])
    assert entropy(certain) == 0
    assert not np.signbit(information(certain)[0])  # 0, not -0
    both = compared(P, no_way)
    assert both.cross.tolist() == [pytest.approx(0.7 * math.log(2)), pytest.approx(0.9 * math.log(2)), np.inf]
    assert both.divergence[-1] == np.inf
    back = compared(no_way, P)  # 0 · ln 0 = 0, and what q allows but p never does costs nothing
    assert back.entropy[-1] == pytest.approx(math.log(2))
    assert np.isfinite(back.divergence).all()
    assert compared(no_way, no_way).divergence.tolist() == [0, 0, 0]
    with pytest.raises(ValueError, match="one length"):
        compared(P, np.array([0.5, 0.5]))


def test_divergence_is_not_symmetric_and_0_only_for_equals():
    # 0.7 ln 3.5 + 0.2 ln(2/3) + 0.1 ln 0.2 = 0.876934 - 0.081093 - 0.160944
    assert divergence(P, Q) == pytest.approx(0.634897, abs=1e-6)
    # 0.2 ln(2/7) + 0.3 ln 1.5 + 0.5 ln 5 = -0.250553 + 0.121640 + 0.804719
    assert divergence(Q, P) == pytest.approx(0.675806, abs=1e-6)
    assert divergence(P, P) == 0


def test_rounded_as_by_hand():
    both = compared(P, Q, decimals=2)
    assert both.p_information.tolist() == [0.36, 1.61, 2.3]  # as the course prints them
    assert both.entropy_term.tolist() == [0.25, 0.32, 0.23]  # 0.252, 0.322, 0.23
    assert both.entropy.tolist() == [0.25, 0.57, 0.8]
    assert both.q_information.tolist() == [1.61, 1.2, 0.69]
    assert both.cross[-1] == pytest.approx(1.44)  # 1.127 + 0.24 + 0.069 -> 1.13 + 0.24 + 0.07
    for column in (both.log_ratio, both.cross, both.divergence):
        assert column.tolist() == half_up(column, 2).tolist()


@given(parts, st.integers(0, 4), st.floats(-0.5, 1.5))
def test_a_dragged_bar_leaves_a_distribution(values, i, v):
    p = normalized(np.array(values))
    i = min(i, len(p) - 1)
    shaped = reshaped(p, i, v)
    units = np.round(shaped * 1e4)
    assert units.sum() == 1e4
    assert (shaped >= 0).all()
    assert shaped[i] == pytest.approx(min(max(v, 0), 1), abs=5.1e-5)
    rest = 1 - shaped[i]
    others, before = np.delete(shaped, i), np.delete(p, i)
    if before.sum() > 0:  # one factor for all the others
        assert others == pytest.approx(before / before.sum() * rest, abs=1.01e-4)


def test_reshaped_to_the_ends():
    assert reshaped(P, 1, 1.0).tolist() == [0, 1, 0]
    assert reshaped(np.array([0.0, 1.0, 0.0]), 1, 0.0).tolist() == [0.5, 0, 0.5]
    assert reshaped(P, 0, 0.0).round(4).tolist() == [0, 0.6667, 0.3333]
    for bad in ([1.0, -1.0], [0.0, 0.0], [np.inf, 1.0]):
        with pytest.raises(ValueError, match="at least 0"):
            normalized(np.array(bad))

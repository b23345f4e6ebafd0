"""core.ring_collecting: the lecture's loop, cell by cell, gives the same rings."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.loss_grid import loss_grid
from core.moments import moments
from core.noisy_line import noisy_line
from core.ring_collecting import collected_rings
from core.rings import Window

COURSE = Window(1.0, 5.0, -2.0, 3.0), (100, 3.0, 1.0)
LATER = Window(0.0, 4.0, 1.0, 5.0), (50, 2.0, 3.0)


def surface(which, spread=0.5, side=200):
    view, (m, w, b) = which
    points = noisy_line(0, m, w, b, spread)
    return loss_grid(moments(points.x, points.y), view, side).loss


def by_loop(loss, decimals, within):
    """As the lecture does it: weight by weight, and every cell looked at for every ring."""
    left, steps, ring = np.round(loss, decimals).T, np.full(loss.T.shape, -1), 0
    while (left != 0).any():
        v = left[left != 0][0]
        with np.errstate(divide="ignore"):
            like = (left != 0) & ((left == v) | (np.abs(v / left - 1) < within))
        steps[like], left[like] = ring, 0
        ring += 1
    return steps.T


@pytest.mark.parametrize("within", [0.02, 0.0])
def test_rings_are_those_of_the_loop(within):
    loss = surface(COURSE, side=40)
    assert np.array_equal(collected_rings(loss, 2, within).step, by_loop(loss, 2, within))


@given(seed=st.integers(0, 10_000), decimals=st.integers(0, 2), within=st.sampled_from([0.0, 0.02, 0.3]))
def test_rings_are_those_of_the_loop_anywhere(seed, decimals, within):
    loss = np.random.default_rng(seed).uniform(0, 3, (6, 7))
    assert np.array_equal(collected_rings(loss, decimals, within).step, by_loop(loss, decimals, within))


@pytest.mark.parametrize(
    ("which", "within", "count"),
    [(COURSE, 0.02, 142), (COURSE, 0.0, 824), (LATER, 0.02, 123), (LATER, 0.0, 470)],
)
def test_the_reference_s_counts(which, within, count):
    found = collected_rings(surface(which), 2, within)
    assert len(found.value) == count
    assert found.cells.sum() == 40_000
    assert found.skipped == 0


def test_without_noise_the_middle_is_a_hole():
    loss = surface(LATER, spread=0.0)
    found = collected_rings(loss)
    assert found.skipped == 266 == int(np.sum(loss < 0.005))
    assert loss[found.step < 0].max() < 0.005


def test_a_ring_s_losses():
    found = collected_rings(np.array([[1.0, 0.5, 0.004], [0.5, 0.5049, 1.01]]))
    # 1.00 and 1.01 differ by 1 %; 0.50, 0.50, 0.5049 round to 0.50; 0.004 is 0 and lost
    assert found.cells.tolist() == [2, 3]
    assert found.low.tolist() == [1.0, 0.5]
    assert found.high.tolist() == [1.01, 0.5049]
    assert found.width == pytest.approx([0.01, 0.0098])
    assert found.skipped == 1


def test_nothing_but_zeros_makes_no_ring():
    found = collected_rings(np.zeros((2, 3)))
    assert len(found.value) == len(found.cells) == 0
    assert found.skipped == 6

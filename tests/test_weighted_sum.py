"""One neuron on one sample."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import identity, sigmoid, step
from core.weighted_sum import neuron, written

COURSE = ((0.5, 1.4, 2.7), (0.92, 0.2, 0.03))
few = st.integers(-500, 500).map(lambda n: n / 100)
pairs = st.lists(st.tuples(few, few), min_size=1, max_size=4)


def test_the_courses_weights_by_hand():
    # 0.92·0.5 = 0.46, 0.2·1.4 = 0.28, 0.03·2.7 = 0.081; sum 0.821; minus 0.9: -0.079
    one = neuron(*COURSE, -0.9, sigmoid)
    assert one.products == (0.46, 0.28, 0.081)
    assert (one.total, one.z) == (0.821, -0.079)
    assert one.a == pytest.approx(0.48026, abs=5e-6)  # 1 / (1 + e^0.079)
    assert (one.threshold, one.fires) == (0.9, False)


def test_on_the_threshold_it_fires_and_the_sigmoid_is_one_half():
    one = neuron(*COURSE, -0.821, sigmoid)
    assert (one.z, one.a, one.fires) == (0.0, 0.5, True)
    assert neuron((3.0,), (0.1,), -0.3, step).z == 0.0 < 0.1 * 3 - 0.3  # floats alone would miss it


def test_rounded_as_by_hand_at_every_step():
    # 0.46, 0.28, 0.081 -> 0.08; 0.82; 0.82 - 0.9 = -0.08; sigmoid 0.48001 -> 0.48
    one = neuron(*COURSE, -0.9, sigmoid, decimals=2)
    assert one.products == (0.46, 0.28, 0.08)
    assert (one.total, one.z, one.a) == (0.82, -0.08, 0.48)


@given(pairs, few)
def test_a_threshold_is_a_bias_with_the_other_sign(numbers, b):
    x, w = zip(*numbers, strict=True)
    one = neuron(x, w, b, step)
    assert one.fires == (one.total >= one.threshold) == (one.a == 1.0)
    assert one.threshold == -b
    assert str(neuron(x, w, 0.0, step).threshold) == "0.0"  # and not -0.0


@given(pairs, few)
def test_without_activation_a_is_z_and_numpy_agrees(numbers, b):
    x, w = zip(*numbers, strict=True)
    one = neuron(x, w, b, identity)
    assert one.a == one.z == pytest.approx(np.dot(x, w) + b, abs=1e-12)


def test_large_numbers_are_results():
    one = neuron((1e6, -1e6), (1e6, 1e6), 1.0, sigmoid)
    assert (one.total, one.z) == (0.0, 1.0)
    assert written(1e6) == 1_000_000


@pytest.mark.parametrize(("x", "w"), [((1.0,), (1.0, 2.0)), ((), ())])
def test_each_input_needs_one_weight(x, w):
    with pytest.raises(ValueError, match="one weight"):
        neuron(x, w, 0.0, identity)

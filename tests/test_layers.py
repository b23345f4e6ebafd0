"""A layer on several samples, and three layers collapsed into one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activations import ACTIVATIONS, identity, relu, sigmoid
from core.layers import layer, matrix_product
from core.three_layers import drawn_layers, gap, one_layer, three_layers
from core.weighted_sum import neuron

X = np.array([[0.5, 1.4, 2.7], [0.4, 1.3, 2.5]])
W = np.array([[0.92, -0.3], [0.2, 0.8], [0.03, -0.4]])
B = np.array([[-0.9, 0.2]])
seeds = st.integers(1, 10_000)
inputs = st.integers(-100_000, 100_000).map(lambda n: n / 100)


def test_a_layer_by_hand():
    one = layer(X, W, B, identity)
    # sample 1, neuron 2: 0.5·(-0.3) + 1.4·0.8 + 2.7·(-0.4) = -0.15 + 1.12 - 1.08 = -0.11; + 0.2 = 0.09
    assert one.products[0, :, 1] == pytest.approx([-0.15, 1.12, -1.08])
    assert (one.S[0, 1], one.Z[0, 1]) == (pytest.approx(-0.11), pytest.approx(0.09))
    # sample 2, neuron 1: 0.368 + 0.26 + 0.075 = 0.703; - 0.9 = -0.197
    assert one.Z[1, 0] == pytest.approx(-0.197)
    assert one.Z.shape == (2, 2)


@pytest.mark.parametrize("decimals", [None, 3])
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_a_layer_is_its_neurons_side_by_side(name, decimals):
    function = ACTIVATIONS[name].function
    one = layer(X, W, B, function, decimals)
    for i, x in enumerate(X.tolist()):
        for j, w in enumerate(W.T.tolist()):
            alone = neuron(tuple(x), tuple(w), B[0, j], function, decimals)
            assert one.Z[i, j] == pytest.approx(alone.z, abs=1e-15)
            assert one.A[i, j] == pytest.approx(alone.a, abs=1e-15)


def test_both_conventions_give_the_same_numbers():
    assert pytest.approx((W.T @ X.T + B.T).T) == layer(X, W, B, sigmoid).Z


def test_rounding_by_hand():
    # 0.35·0.5 = 0.175 -> 0.18, twice: 0.36, not 0.35
    assert matrix_product(np.array([[0.35, 0.35]]), np.array([[0.5], [0.5]]), 2).item() == 0.36


@pytest.mark.parametrize(
    ("W_", "B_"), [(W[:2], B), (W, B.T), (W, B[:, :1])], ids=["too few rows", "a column", "too few"]
)
def test_shapes_that_do_not_fit_are_refused(W_, B_):
    with pytest.raises(ValueError, match="do not fit"):
        layer(X, W_, B_, identity)


def test_three_layers_by_hand():
    layers = (
        (np.array([[1.0, -1.0], [2.0, 0.0]]), np.array([[0.5, -0.5]])),
        (np.array([[1.0, 0.0], [1.0, 2.0]]), np.array([[0.0, 1.0]])),
        (np.array([[2.0], [-1.0]]), np.array([[3.0]])),
    )
    x = np.array([[1.0, 1.0]])
    # Z1 = (1+2+0.5, -1+0-0.5) = (3.5, -1.5); Z2 = (3.5-1.5, -3+1) = (2, -2); Z3 = 4+2+3 = 9
    linear = three_layers(x, layers, identity)
    assert (linear.Z1.tolist(), linear.Z2.tolist(), linear.Z3.item()) == ([[3.5, -1.5]], [[2.0, -2.0]], 9.0)
    # W2 W3 = (2, 2-2) = (2, 0); W = (2, 4); B = B1 W2 W3 + B2 W3 + B3 = 1 - 1 + 3 = 3; Z = 2+4+3 = 9
    same = one_layer(x, layers)
    assert (same.W23.tolist(), same.W.tolist()) == ([[2.0], [0.0]], [[2.0], [4.0]])
    assert (same.through_3.item(), same.through_2.item(), same.B.item(), same.Z.item()) == (
        1.0,
        -1.0,
        3.0,
        9.0,
    )
    # ReLU: A1 = (3.5, 0), Z2 = (3.5, 1), Z3 = 7 - 1 + 3 = 9 ... by chance the same; the middle is not
    bent = three_layers(x, layers, relu)
    assert (bent.A1.tolist(), bent.Z2.tolist(), bent.Z3.item()) == ([[3.5, 0.0]], [[3.5, 1.0]], 9.0)


@given(seeds, inputs, inputs)
def test_linear_layers_always_collapse(seed, x1, x2):
    layers, x = drawn_layers(seed), np.array([[x1, x2]])
    three, one = three_layers(x, layers, identity), one_layer(x, layers)
    assert gap(three, one).item() == 0
    (W1, B1), (W2, B2), (W3, B3) = layers
    assert pytest.approx(W1 @ W2 @ W3) == one.W
    assert pytest.approx(B1 @ W2 @ W3 + B2 @ W3 + B3) == one.B


def test_an_activation_between_makes_a_difference():
    layers, x = drawn_layers(1), np.array([[0.5, 1.4]])
    one = one_layer(x, layers)
    for name, activation in ACTIVATIONS.items():
        apart = gap(three_layers(x, layers, activation.function), one).item()
        assert (apart == 0) == (name == "identity")


@given(seeds)
def test_drawn_numbers_have_one_decimal_and_are_never_zero(seed):
    for W_, B_ in drawn_layers(seed):
        for values in (W_, B_):
            assert np.round(10 * values) == pytest.approx(10 * values)
            assert ((np.abs(values) >= 0.1) & (np.abs(values) <= 2)).all()

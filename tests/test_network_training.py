"""Networks in training: by hand, against scikit-learn, on made-up data; depth; neurons that start alike."""

import math
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier, MLPRegressor

from core.activations import sigmoid
from core.depth import backward_sizes, mean_squares, scaled
from core.network import backward, cost, drawn, forward
from core.network_training import batches, train, updated
from core.symmetry import equal_layers, equal_start, neuron_gap
from core.toy_data import curve_height, toy_data
from core.trained_network import outputs_over, passes, right, trained

CLASSES = ("xor", "noisy_xor", "moons", "rings")


def test_one_step_by_hand():
    """2-1: w = (0.5, -0.5), b = 0.1, sigmoid, cross-entropy, one sample x = (1, 2), y = 1, rate 0.5.

    z = 0.5 - 1 + 0.1 = -0.4; a = 1 / (1 + e^0.4) = 0.401312; C = -ln a = 0.913015; δ = a - 1 = -0.598688
    dw = δ x = (-0.598688, -1.197375), db = δ; w = (0.5 + 0.299344, -0.5 + 0.598688), b = 0.1 + 0.299344
    """
    net = ((np.array([[0.5], [-0.5]]), np.array([[0.1]])),)
    X, Y = np.array([[1.0, 2.0]]), np.array([[1.0]])
    run = train(net, X, Y, ("sigmoid",), "binary_cross_entropy", rate=0.5, epochs=1)
    assert run.cost[0] == pytest.approx(0.913015, abs=1e-6)
    assert run.delta[0] == pytest.approx([0.598688], abs=1e-6)
    ((W, B),) = run.layers[1]
    assert W.ravel() == pytest.approx([0.799344, 0.098688], abs=1e-6)
    assert B.ravel() == pytest.approx([0.399344], abs=1e-6)


def test_the_size_of_delta_is_a_root_mean_square_of_m_delta():
    """Zero weights on XOR: a = 0.5, m δ = (0.5, -0.5, -0.5, 0.5), whose root mean square is 0.5."""
    made = trained("xor", (), "tanh", "zero", seed=1, rate=1.0, epochs=3, batch=0)
    assert made.run.delta[0].tolist() == [0.5]
    assert made.run.cost[0] == pytest.approx(math.log(2))


@pytest.mark.parametrize("batch", [0, 1, 4, 16])
def test_training_is_its_own_loop_written_out(batch):
    X, Y = toy_data("moons", 3, 30)
    names, loss = ("tanh", "sigmoid"), "binary_cross_entropy"
    start = drawn((2, 5, 1), np.random.default_rng(7))
    run = train(start, X, Y, names, loss, rate=0.3, epochs=5, batch=batch, rng=np.random.default_rng(1))
    rng, (W, B), (V, c) = np.random.default_rng(1), *start
    for _ in range(5):
        order = rng.permutation(30) if batch else np.arange(30)
        for at in range(0, 30, batch or 30):
            x, y = X[order[at : at + (batch or 30)]], Y[order[at : at + (batch or 30)]]
            a = np.tanh(x @ W + B)
            d2 = (sigmoid(a @ V + c) - y) / len(x)
            d1 = d2 @ V.T * (1 - a**2)
            W, B, V, c = W - 0.3 * x.T @ d1, B - 0.3 * d1.sum(0), V - 0.3 * a.T @ d2, c - 0.3 * d2.sum(0)
    assert np.allclose(run.layers[-1][0][0], W, atol=1e-12)
    assert np.allclose(run.layers[-1][1][0], V, atol=1e-12)
    assert run.epoch.tolist() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "identity"])
@pytest.mark.parametrize("hidden", [(5,), (4, 3), (6, 5, 4)])
@pytest.mark.parametrize("data", ["moons", "curve"])
def test_loss_gradient_is_scikit_learns(data, hidden, activation):
    X, Y = toy_data(data, 2, 40)
    fitted = data == "curve"
    names = (*(activation,) * len(hidden), "identity" if fitted else "sigmoid")
    layers = drawn((X.shape[1], *hidden, 1), np.random.default_rng(5))
    layers = tuple((W, B + 0.1 * k) for k, (W, B) in enumerate(layers, start=1))
    trace = forward(layers, X, names)
    loss = "half_mse" if fitted else "binary_cross_entropy"
    found = backward(layers, trace, Y, names, loss)
    named = {"sigmoid": "logistic"}.get(activation, activation)
    kind = MLPRegressor if fitted else MLPClassifier
    peer = kind(
        hidden_layer_sizes=hidden, activation=named, solver="sgd", alpha=0.0, max_iter=1, random_state=0
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        peer.fit(X, Y.ravel())
    peer.coefs_, peer.intercepts_ = [W.copy() for W, _ in layers], [B.ravel().copy() for _, B in layers]
    spaces = [X, *(np.empty((40, W.shape[1])) for W, _ in layers)]
    deltas = [np.empty_like(a) for a in spaces[1:]]
    slopes = [np.empty_like(W) for W, _ in layers], [np.empty(B.shape[1]) for _, B in layers]
    value, dW, dB = peer._backprop(X, Y, None, spaces, deltas, *slopes)
    assert value == pytest.approx(cost(trace, Y, loss), rel=1e-10)
    for ours, theirs in zip((*found.dW, *found.dB), (*dW, *dB), strict=True):
        assert np.allclose(ours, np.reshape(theirs, ours.shape), atol=1e-12)


@given(st.integers(1, 40), st.integers(0, 50))
def test_batches_hold_every_sample_once(m, batch):
    found = batches(m, batch, np.random.default_rng(0))
    rows = np.concatenate([np.arange(m)[rows] for rows in found])
    assert sorted(rows.tolist()) == list(range(m))
    assert all(len(np.arange(m)[rows]) <= (batch or m) for rows in found)


def test_wrong_settings_are_refused():
    net, X, Y = equal_layers((2, 1), 0.5), *toy_data("xor", 0)
    for wrong in ({"rate": 0.0}, {"epochs": -1}, {"every": 0}, {"batch": 2}):
        with pytest.raises(ValueError, match="do not fit together"):
            train(net, X, Y, ("sigmoid",), "binary_cross_entropy", **{"rate": 1.0, "epochs": 1} | wrong)
    assert updated(
        net, backward(net, forward(net, X, ("sigmoid",)), Y, ("sigmoid",), "binary_cross_entropy"), 1.0
    )[0][0].shape == (2, 1)


# made-up data


@pytest.mark.parametrize("name", [*CLASSES, "curve"])
def test_data_come_from_their_seed(name):
    X, Y = toy_data(name, 5)
    assert Y.shape == (len(X), 1)
    assert len(X) == (4 if name == "xor" else 100)
    again, other = toy_data(name, 5), toy_data(name, 6)
    assert np.array_equal(X, again[0]) and np.array_equal(Y, again[1])
    if name != "xor":
        assert not np.array_equal(np.column_stack((X, Y)), np.column_stack(other))
    if name in CLASSES:
        assert set(Y.ravel()) == {0.0, 1.0} and Y.sum() == len(Y) / 2
    with pytest.raises(ValueError, match="one of xor"):
        toy_data("spiral", 1)


def test_the_curve_is_the_courses():
    # x = 0.5: 0.1 + 0.15 sin 7.5 + 0.01 cos 25 - 0.3 = 0.1 + 0.140700 + 0.009912 - 0.3 = -0.049388
    assert curve_height(np.array([0.5]))[0] == pytest.approx(-0.049388, abs=1e-6)
    X, Y = toy_data("curve", 1, 1001)
    assert X.mean() == pytest.approx(0, abs=1e-12) and X.std() == pytest.approx(1, abs=2e-3)
    assert (Y[:, 0] - curve_height(np.linspace(0, 1, 1001))).std() == pytest.approx(0.02, rel=0.1)


# runs


def test_no_line_parts_xor_but_four_hidden_neurons_do():
    corners = [(0, 0), (0, 1), (1, 0), (1, 1)]
    grid = np.linspace(-2, 2, 17)
    best = max(
        sum((u * x1 + v * x2 + w >= 0) == (x1 != x2) for x1, x2 in corners)
        for u in grid
        for v in grid
        for w in grid
    )
    assert best == 3
    line = trained("xor", (), "tanh", "xavier", seed=1, rate=1.0, epochs=2000, batch=0)
    assert line.run.cost[-1] == pytest.approx(math.log(2), abs=1e-9)  # all weights 0, a = 0.5
    assert np.abs(line.run.layers[-1][0][0]).max() < 1e-6
    bent = trained("xor", (4,), "tanh", "xavier", seed=1, rate=1.0, epochs=300, batch=0)
    assert right(forward(bent.run.layers[-1], bent.X, bent.activations).A[-1], bent.Y) == 4


def test_a_chain_of_linear_layers_is_one_linear_layer():
    made = trained("xor", (4, 4), "identity", "xavier", seed=1, rate=0.5, epochs=500, batch=0)
    assert made.run.cost[-1] >= math.log(2) - 1e-12


@pytest.mark.parametrize("data", ["noisy_xor", "moons", "rings"])
def test_eight_neurons_learn_the_classes(data):
    made = trained(data, (8,), "tanh", "xavier", seed=1, rate=1.0, epochs=500, batch=0)
    assert right(passes(made)[0][-1].A[-1], made.Y) == 100
    assert len(made.run.epoch) <= 121


def test_divergence_is_kept_as_far_as_it_is_finite():
    made = trained("curve", (16,), "relu", "xavier", seed=1, rate=3.0, epochs=2000, batch=0)
    assert made.run.stopped == "diverged"
    assert np.isfinite(made.run.cost).all() and 1 < len(made.run.epoch) < 121
    assert made.run.cost[-1] > 1e6 * made.run.cost[0]


def test_passes_are_those_of_every_row():
    made = trained("moons", (3,), "sigmoid", "he", seed=2, rate=0.5, epochs=20, batch=16)
    traces, gradients = passes(made)
    for k in (0, 7, 20):
        trace = forward(made.run.layers[k], made.X, made.activations)
        assert np.array_equal(trace.A[-1], traces[k].A[-1])
        assert cost(trace, made.Y, made.loss) == made.run.cost[k]
        root = [100 * np.sqrt(np.mean(d**2)) for d in gradients[k].delta]
        assert made.run.delta[k] == pytest.approx(root, rel=1e-12)
    assert np.array_equal(outputs_over(made.run.layers[0], made.X, made.activations), traces[0].A[-1][:, 0])


# depth


def test_sizes_multiply_by_hand():
    """1-1-1, weights 2 and 3, x = y = 1, identity: z = 2, 6; δ₂ = σ(6) - 1, carried 3 δ₂, slope 1."""
    net = ((np.array([[2.0]]), np.zeros((1, 1))), (np.array([[3.0]]), np.zeros((1, 1))))
    squares = mean_squares(net, np.ones((1, 1)), np.ones((1, 1)), ("identity", "sigmoid"))
    d = 1 / (1 + math.exp(-6)) - 1
    assert squares == pytest.approx(np.array([[d * d, 9 * d * d], [0.0, 9 * d * d]]))


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("how", ["xavier", "he"])
def test_size_is_the_product_of_its_factors(activation, how):
    X, Y = toy_data("moons", 1)
    for hidden in (1, 4, 10):
        sizes = backward_sizes(X, Y, hidden, 6, activation, how, seeds=5)
        assert sizes.layer.tolist() == list(range(hidden + 1, 0, -1))
        product = sizes.size[0] * np.cumprod(sizes.by_weights[1:] * sizes.by_slope[1:])
        assert sizes.size[1:] == pytest.approx(product, rel=1e-12)
        assert np.nanmax(sizes.by_slope) <= {"sigmoid": 0.25, "tanh": 1.0, "relu": 1.0}[activation]


def test_sizes_against_plain_loops():
    X, Y = toy_data("moons", 1)
    sizes = backward_sizes(X, Y, 2, 4, "tanh", "xavier", times=2.0, seeds=3)
    total = np.zeros(3)
    for seed in (1, 2, 3):
        layers = scaled(drawn((2, 4, 4, 1), np.random.default_rng(seed)), 2.0)
        found = backward(
            layers,
            forward(layers, X, ("tanh", "tanh", "sigmoid")),
            Y,
            ("tanh", "tanh", "sigmoid"),
            "binary_cross_entropy",
        )
        total += [sum((100 * v) ** 2 for v in d.ravel()) / d.size / 3 for d in found.delta]
    assert sizes.size == pytest.approx(np.sqrt(total)[::-1], rel=1e-12)


def test_deep_sigmoid_vanishes_and_relu_does_not():
    X, Y = toy_data("moons", 1)
    left = {
        name: (one := backward_sizes(X, Y, 8, 8, name, "he")).size[-1] / one.size[0]
        for name in ("sigmoid", "tanh", "relu")
    }
    assert left["sigmoid"] < 1e-4 < 0.1 < left["relu"] < 1
    with pytest.raises(ValueError, match="must be >= 1"):
        backward_sizes(X, Y, 0, 8, "relu", "he")
    zero = backward_sizes(X, Y, 3, 4, "sigmoid", "zero")
    assert zero.size[1:].tolist() == [0.0, 0.0, 0.0]


# neurons that start alike


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_equal_neurons_stay_equal(activation):
    made = equal_start(0.5, 0.0, activation, rate=1.0, epochs=400)
    assert max(map(neuron_gap, made.run.layers)) < 1e-12
    assert made.run.cost[-1] < 0.6 * made.run.cost[0]  # it learns, as one neuron
    _, gradients = passes(made)
    assert np.allclose(gradients[-1].dW[0][:, 0], gradients[-1].dW[0][:, 1], atol=1e-12)


def test_a_nudge_parts_them():
    made = equal_start(0.5, 0.01, "tanh", rate=1.0, epochs=2000)
    assert neuron_gap(made.run.layers[0]) == pytest.approx(0.01)
    assert neuron_gap(made.run.layers[-1]) > 1


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("hidden", [(4,), (5, 7, 3)])
def test_zero_weights_stay_alike(activation, hidden):
    made = trained("rings", hidden, activation, "zero", seed=1, rate=1.0, epochs=300, batch=0)
    assert max(map(neuron_gap, made.run.layers)) < 1e-12
    if activation != "sigmoid":  # f(0) = 0: nothing but the last bias moves
        assert all((W == 0).all() for W, _ in made.run.layers[-1])


def test_random_weights_differ():
    assert neuron_gap(drawn((2, 4, 1), np.random.default_rng(1))) > 0.1
    assert neuron_gap(drawn((2, 1), np.random.default_rng(1))) == 0.0

"""core.network, core.output_losses and core.gradient_check: against central differences, automatic
differentiation, scikit-learn, and by hand."""

import warnings
from itertools import pairwise

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.neural_network import MLPClassifier, MLPRegressor

from core.activations import ACTIVATIONS
from core.gradient_check import numerical_gradients
from core.network import backward, cost, drawn, forward
from core.output_losses import LOSSES, output_delta

HIDDEN = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "softplus")
OUTPUTS = [("half_mse", name) for name in HIDDEN]
OUTPUTS += [("binary_cross_entropy", "sigmoid"), ("cross_entropy", "softmax")]
SIZES = {1: (2, 2), 2: (2, 3, 2), 3: (2, 2, 3, 2), 4: (2, 2, 2, 2, 2)}
AUTO = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + anp.exp(-z)),
    "tanh": anp.tanh,
    "relu": lambda z: anp.where(z > 0, z, 0.0),
    "leaky_relu": lambda z: anp.where(z > 0, z, 0.01 * z),
    "softplus": lambda z: anp.log(1 + anp.exp(z)),
    "softmax": lambda z: anp.exp(z) / anp.sum(anp.exp(z), axis=1, keepdims=True),
}


def example(depth, loss, seed=0):
    """A network with weights and biases, five samples, labels that fit the loss."""
    rng = np.random.default_rng(seed + depth)
    layers = tuple((W, rng.normal(0, 0.5, B.shape)) for W, B in drawn(SIZES[depth], rng))
    X = rng.normal(0, 1, (5, 2))
    if loss == "cross_entropy":
        Y = np.eye(2)[rng.integers(0, 2, 5)]
    else:
        Y = rng.integers(0, 2, (5, 2)).astype(float)
    return layers, X, Y


def auto_cost(layers, X, Y, activations, loss):
    """The same cost written once more, for automatic differentiation."""
    A = X
    for (W, B), name in zip(layers, activations, strict=True):
        A = AUTO[name](anp.dot(A, W) + B)
    if loss == "half_mse":
        return anp.sum((A - Y) ** 2) / (2 * len(Y))
    if loss == "binary_cross_entropy":
        return -anp.sum(Y * anp.log(A) + (1 - Y) * anp.log(1 - A)) / len(Y)
    return -anp.sum(Y * anp.log(A)) / len(Y)


CASES = [(d, h, loss, out) for d in SIZES for h in (HIDDEN if d > 1 else HIDDEN[:1]) for loss, out in OUTPUTS]


@pytest.mark.parametrize(("depth", "hidden", "loss", "output"), CASES)
def test_gradients_three_ways(depth, hidden, loss, output):
    layers, X, Y = example(depth, loss)
    names = (*[hidden] * (depth - 1), output)
    found = backward(layers, forward(layers, X, names), Y, names, loss)
    numeric = numerical_gradients(layers, X, Y, names, loss)
    automatic = autograd.grad(auto_cost)(layers, X, Y, names, loss)
    for k in range(depth):
        for mine, part in ((found.dW[k], 0), (found.dB[k], 1)):
            assert mine == pytest.approx(automatic[k][part], rel=1e-9, abs=1e-13)
            assert mine == pytest.approx(numeric[k][part], rel=1e-5, abs=1e-8)
    assert cost(forward(layers, X, names), Y, loss) == pytest.approx(auto_cost(layers, X, Y, names, loss))


def test_a_wrong_gradient_fails_the_check():
    layers, X, Y = example(2, "half_mse")
    names = ("sigmoid", "sigmoid")
    found = backward(layers, forward(layers, X, names), Y, names, "half_mse")
    ((dW1, _), _) = numerical_gradients(layers, X, Y, names, "half_mse")
    assert np.abs(dW1 - found.dW[0]).max() < 1e-8
    assert np.abs(dW1 - 1.01 * found.dW[0]).max() > 1e-6


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_delta_is_the_slope_of_the_cost_over_z(depth):
    """δ = ∂C/∂z: nudging a bias by h nudges z of every sample, so with one sample ∂C/∂b is ∂C/∂z."""
    layers, X, Y = example(depth, "half_mse")
    names = ("tanh",) * depth
    one = backward(layers, forward(layers, X[:1], names), Y[:1], names, "half_mse")
    numeric = numerical_gradients(layers, X[:1], Y[:1], names, "half_mse")
    for delta, (_, dB) in zip(one.delta, numeric, strict=True):
        assert delta == pytest.approx(dB, abs=1e-9)


@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("kind", ["regression", "binary", "classes"])
def test_scikit_learn_finds_the_same_gradients(activation, kind):
    """Its private `_backprop` returns loss and gradients; alpha = 0 leaves the penalty out."""
    rng = np.random.default_rng(3)
    X = rng.normal(0, 1, (12, 3))
    labels = np.arange(12) % (3 if kind == "classes" else 2)
    loss = {"regression": "half_mse", "binary": "binary_cross_entropy", "classes": "cross_entropy"}[kind]
    output = {"regression": "identity", "binary": "sigmoid", "classes": "softmax"}[kind]
    Y = np.eye(3)[labels] if kind == "classes" else labels[:, None].astype(float)
    model = (MLPRegressor if kind == "regression" else MLPClassifier)(
        hidden_layer_sizes=(4, 3), activation=activation, alpha=0.0, max_iter=1, random_state=1
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(X, labels)
    layers = tuple((W, b[None]) for W, b in zip(model.coefs_, model.intercepts_, strict=True))
    hidden = "sigmoid" if activation == "logistic" else activation
    names = (hidden, hidden, output)
    trace = forward(layers, X, names)
    predicted = model.predict(X)[:, None] if kind == "regression" else model.predict_proba(X)
    mine = trace.A[-1] if kind != "binary" else np.hstack((1 - trace.A[-1], trace.A[-1]))
    assert mine == pytest.approx(predicted)
    found = backward(layers, trace, Y, names, loss)
    sizes = [3, 4, 3, Y.shape[1]]
    made = [np.empty((12, n)) for n in sizes[1:]]
    slopes = [np.empty((a, b)) for a, b in pairwise(sizes)]
    biases = [np.empty(n) for n in sizes[1:]]
    arguments = [X, Y, [X, *made], [np.empty_like(m) for m in made], slopes, biases]
    if "sample_weight" in model._backprop.__code__.co_varnames:
        arguments.insert(2, None)
    model._backprop(*arguments)
    for k in range(3):
        assert found.dW[k] == pytest.approx(slopes[k], rel=1e-9, abs=1e-12)
        assert found.dB[k][0] == pytest.approx(biases[k], rel=1e-9, abs=1e-12)


@given(st.integers(0, 10_000), st.integers(1, 6))
@settings(max_examples=20, deadline=None)
def test_the_gradient_of_many_samples_is_the_mean_of_each_ones(seed, m):
    rng = np.random.default_rng(seed)
    layers = drawn((2, 3, 1), rng)
    X, Y = rng.normal(0, 1, (m, 2)), rng.normal(0, 1, (m, 1))
    names = ("tanh", "identity")

    def slopes(x, y):
        return backward(layers, forward(layers, x, names), y, names, "half_mse").dW[0]

    each = [slopes(X[i : i + 1], Y[i : i + 1]) for i in range(m)]
    assert slopes(X, Y) == pytest.approx(np.mean(each, axis=0), abs=1e-12)


def test_what_does_not_fit_is_told():
    layers, X, Y = example(2, "half_mse")
    with pytest.raises(ValueError, match="one activation a layer"):
        forward(layers, X, ("tanh",))
    with pytest.raises(ValueError, match="do not fit"):
        forward(layers, X[:, :1], ("tanh", "tanh"))
    trace = forward(layers, X, ("tanh", "tanh"))
    with pytest.raises(ValueError, match="do not go together"):
        backward(layers, trace, Y, ("tanh", "tanh"), "binary_cross_entropy")
    with pytest.raises(ValueError, match="do not go together"):
        output_delta("half_mse", "softmax", Y, Y, Y)
    with pytest.raises(ValueError, match="how must be"):
        drawn((2, 1), np.random.default_rng(0), "ones")


def test_losses_are_finite_at_the_edges():
    z = np.array([[-1000.0], [1000.0]])
    for y in (0.0, 1.0):
        Y = np.full((2, 1), y)
        assert LOSSES["binary_cross_entropy"].value(z, z, Y) == 500.0  # one of the two costs 1000
    wide = np.array([[1000.0, 0.0, -1000.0]])
    assert LOSSES["cross_entropy"].value(wide, wide, np.array([[0.0, 0.0, 1.0]])) == 2000.0
    a = ACTIVATIONS["sigmoid"].function(z)
    delta = output_delta("binary_cross_entropy", "sigmoid", z, a, np.array([[1.0], [0.0]]))
    assert delta.tolist() == [[-0.5], [0.5]]  # (0 - 1)/2, (1 - 0)/2: no vanishing where it is sure and wrong


def test_drawn_weights_have_the_spread_they_are_named_for():
    rng = np.random.default_rng(0)
    ((W, B),) = drawn((300, 200), rng)
    assert np.abs(W).max() <= np.sqrt(6 / 500)
    assert W.var() == pytest.approx(6 / 500 / 3, rel=0.02)  # of a uniform distribution: half-width² / 3
    ((W, _),) = drawn((300, 200), rng, "he")
    assert W.var() == pytest.approx(2 / 300, rel=0.02)
    ((W, _),) = drawn((300, 200), rng, "zero")
    assert not W.any()
    assert not B.any()

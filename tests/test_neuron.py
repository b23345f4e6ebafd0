"""core.neuron: the matrices by hand, their derivatives, and the same run as core.linear_descent."""

import numpy as np
import pytest

from core.linear_descent import descend
from core.losses import CONVENTIONS, factor
from core.neuron import backward, forward, matrix_loss, train, update

COLUMNS = ("epoch", "w", "b", "loss", "dw", "db")


def numerical_gradient(f, P, h=1e-5):
    """dJ/dP by central differences, for f(P) -> J."""
    gradient = np.zeros_like(P)
    for at in np.ndindex(P.shape):
        step = np.zeros_like(P)
        step[at] = h
        gradient[at] = (f(P + step) - f(P - step)) / (2 * h)
    return gradient


def test_forward_by_hand():
    X = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])  # 2 samples, 3 features
    Z = forward(X, np.array([[1.0], [0.0], [-1.0]]), np.array([[10.0]]))
    assert Z.tolist() == [[8.0], [8.0]]  # 1 - 3 + 10, 4 - 6 + 10


@pytest.mark.parametrize("loss", CONVENTIONS)
def test_backward_equals_central_differences(loss):
    rng = np.random.default_rng(4)
    X, Y, W, B = (rng.normal(size=shape) for shape in ((5, 3), (5, 2), (3, 2), (1, 2)))
    dW, dB = backward(X, forward(X, W, B), Y, loss)
    assert dW.shape == W.shape and dB.shape == B.shape
    np.testing.assert_allclose(
        dW, numerical_gradient(lambda P: matrix_loss(forward(X, P, B), Y, loss), W), rtol=1e-7
    )
    np.testing.assert_allclose(
        dB, numerical_gradient(lambda P: matrix_loss(forward(X, W, P), Y, loss), B), rtol=1e-7
    )


def test_update_goes_against_the_gradient():
    W, B = update(
        np.array([[1.0, 2.0]]), np.array([[3.0, 4.0]]), np.array([[1.0, -1.0]]), np.ones((1, 2)), 0.5
    )
    assert W.tolist() == [[0.5, 2.5]] and B.tolist() == [[2.5, 3.5]]


@pytest.mark.parametrize("loss", CONVENTIONS)
@pytest.mark.parametrize(("rate", "tolerance"), [(0.3, 0.0), (0.3, 1e-4), (40.0, 0.0)])
def test_the_same_run_as_the_sums(loss, rate, tolerance):
    rng = np.random.default_rng(1)
    x = rng.uniform(0, 1, 50)
    y = 2 * x + 3 + rng.normal(0, 0.2, 50)
    rate *= 0.01 / factor(loss, 50)  # the same steps in every convention
    settings = {"rate": rate, "epochs": 200, "loss": loss, "w": 1.0, "b": -1.0, "tolerance": tolerance}
    run, sums = train(x[:, None], y[:, None], **settings), descend(x, y, **settings)
    assert (run.stopped, run.last, run.rate, run.loss_name) == (sums.stopped, sums.last, rate, loss)
    for name in COLUMNS:
        known = getattr(sums, name)
        np.testing.assert_allclose(getattr(run, name), known, rtol=1e-12, atol=1e-12 * np.abs(known).max())


def test_refused():
    with pytest.raises(ValueError, match=r"got \(2, 2\) and \(2, 1\)"):
        train(np.ones((2, 2)), np.ones((2, 1)), rate=0.1, epochs=1)
    with pytest.raises(ValueError, match="rate must be > 0"):
        train(np.ones((2, 1)), np.ones((2, 1)), rate=-0.1, epochs=1)

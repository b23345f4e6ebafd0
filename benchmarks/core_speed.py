"""The mathematics against plain loops and against scikit-learn."""

import statistics
import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LinearRegression
from sklearn.neural_network import MLPRegressor

from benchmarks.report import Figure, timed
from core import least_squares, linear_descent, neuron, rings
from core.basins import basins
from core.endings import level
from core.landscape import landscape_of
from core.landscapes import TWO
from core.loss_grid import loss_grid
from core.losses import half_mse
from core.moments import moments
from core.network import drawn
from core.network_training import train
from core.settle import settled
from core.update_rules import Settings

SIZES = (200, 10_000, 1_000_000)
SETTINGS = {"rate": 0.5, "epochs": 1000, "tolerance": 0.0}


def figures() -> list[Figure]:
    found = []
    for n in SIZES:
        rng = np.random.default_rng(1)
        x = rng.random(n)
        y = 2 * x + 3 + rng.normal(0, 0.2, n)
        sums = moments(x, y)
        X = x[:, None]
        runs = 5 if n > 10_000 else 15
        epochs = SETTINGS if n <= 10_000 else SETTINGS | {"epochs": 20}
        count = epochs["epochs"]
        work = {
            "moments, one pass": lambda x=x, y=y: moments(x, y),
            "least squares from the moments": lambda sums=sums: least_squares.fit(sums),
            "least squares, scikit-learn": lambda X=X, y=y: LinearRegression().fit(X, y),
            "descent, 1000 epochs, closed form": lambda s=sums: linear_descent.descend_closed_form(
                s, **SETTINGS
            ),
            f"descent, {count} epochs, loop": lambda x=x, y=y, e=epochs: linear_descent.descend(x, y, **e),
            f"neuron, {count} epochs, loop": lambda X=X, y=y, e=epochs: neuron.train(X, y[:, None], **e),
            "contour rings": lambda s=sums: rings.rings(s, "half_mean", rings.window(s, 0.0, 0.0)),
        }
        found += [Figure(f"n = {n:>9,}  {what}", timed(job, runs=runs)) for what, job in work.items()]
    return found + surface_figures() + landscape_figures() + network_figures()


def surface_figures() -> list[Figure]:
    """A loss surface of 200 x 200 cells for a million samples: from the sums, and cell by cell."""
    rng = np.random.default_rng(1)
    x = rng.random(1_000_000)
    y = 3 * x + 1 + rng.uniform(-0.5, 0.5, len(x))
    window, tried = rings.Window(1.0, 5.0, -2.0, 3.0), 20
    cells = rng.uniform([1.0, -2.0], [5.0, 3.0], (tried, 2))
    fast = timed(lambda: loss_grid(moments(x, y), window))
    passes = timed(lambda: [half_mse(w * x + b, y) for w, b in cells], runs=3)
    slow = tuple(40_000 / tried * t for t in passes)
    ratio = (statistics.median(slow) / statistics.median(fast),)
    return [
        Figure("loss surface 200 x 200, 1,000,000 samples, one pass included", fast, wanted="<= 60"),
        Figure(f"the same, a pass for every cell ({tried} cells, times 2,000)", slow),
        Figure("their ratio", ratio, unit="times"),
    ]


def landscape_figures() -> list[Figure]:
    """A sweep of 200 rates over 1,000 updates, none of which ends early; and basins of 100 x 100 starts."""
    parabola, rates = landscape_of("(x-1)^2 + 0.1"), Settings(np.geomspace(1e-4, 0.999, 200))
    start, never = np.full((1, 200), -0.8), level(0.0)
    found = [
        Figure(
            "200 learning rates, 1,000 updates",
            timed(lambda: settled(parabola, start, "plain", rates, never, limit=1000)),
            wanted="<= 50",
        )
    ]
    for name, rule in (
        ("waves", "plain"),
        ("himmelblau", "plain"),
        ("rosenbrock", "plain"),
        ("beale", "adam"),
    ):
        example = TWO[name]
        f, s = landscape_of(example.formula), Settings(example.rate)
        work = timed(lambda f=f, r=rule, s=s, e=example: basins(f, r, s, level(1e-3), e.view), runs=5)
        what = f"basins of 100 x 100 starts, 500 updates: {name}, {rule}"
        found.append(Figure(what, work, wanted="<= 400" if rule == "plain" else ""))
    f, s, view = landscape_of(TWO["waves"].formula), Settings(0.001), TWO["waves"].view
    slow = timed(lambda: basins(f, "plain", s, never, view), runs=5)
    found.append(Figure("the same, waves, plain, none arriving", slow, wanted="<= 400"))
    return found


def network_figures() -> list[Figure]:
    """A 2-8-8-1 net, 500 samples, 1,000 epochs of full batch; and scikit-learn's with the same settings."""
    rng = np.random.default_rng(1)
    X = rng.uniform(-1, 1, (500, 2))
    Y = np.sin(3 * X[:, :1]) * X[:, 1:]
    net, names = drawn((2, 8, 8, 1), rng), ("tanh", "tanh", "identity")
    ours = timed(
        lambda: train(net, X, Y, names, "half_mse", rate=0.1, epochs=1000, every=1000), runs=3, warm=1
    )
    theirs = timed(lambda: peer(X, Y[:, 0]), runs=3, warm=1)
    return [
        Figure("2-8-8-1 net, 500 samples, 1,000 epochs", ours, wanted="<= 1000"),
        Figure("the same, scikit-learn's MLPRegressor", theirs),
        Figure("their ratio", (statistics.median(theirs) / statistics.median(ours),), unit="times"),
    ]


def peer(X: np.ndarray, y: np.ndarray) -> MLPRegressor:
    """Plain gradient descent: full batch, constant rate, no momentum, no penalty, never ending early."""
    model = MLPRegressor(
        hidden_layer_sizes=(8, 8),
        activation="tanh",
        solver="sgd",
        alpha=0.0,
        batch_size=len(y),
        learning_rate_init=0.1,
        max_iter=1000,
        shuffle=False,
        tol=0.0,
        n_iter_no_change=1000,
        momentum=0.0,
        nesterovs_momentum=False,
        random_state=1,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return model.fit(X, y)

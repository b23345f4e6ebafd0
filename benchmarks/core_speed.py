"""The mathematics against plain loops and against scikit-learn."""

import numpy as np
from sklearn.linear_model import LinearRegression

from benchmarks.report import Figure, timed
from core import least_squares, linear_descent, neuron, rings
from core.moments import moments

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
    return found

"""The training loop on a handful of samples, phase by phase: forward, loss, backward, update, and again."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.rounding import half_up

INIT, FORWARD, LOSS, BACKWARD, UPDATE = range(5)


@dataclass(frozen=True)
class Training:
    """One row a phase, row 0 the initialization; nan for what is not known yet with this row's weights."""

    iteration: np.typing.NDArray[np.int64]  # (rows,) updates made before this row's pass
    phase: np.typing.NDArray[np.int64]  # (rows,) INIT, FORWARD, LOSS, BACKWARD or UPDATE
    w: Array  # (rows, n)
    b: Array  # (rows,)
    z: Array  # (rows, m) outputs
    e: Array  # (rows, m) z - y
    loss: Array  # (rows,) J = Σ e² / 2m
    dw: Array  # (rows, n) ∂J/∂w; in an update's row the one it used
    db: Array  # (rows,)
    stopped: str  # "small", "diverged" or "step limit"

    @property
    def updates(self) -> int:
        """How many updates were made."""
        return int(self.iteration[-1])


def train(
    x: Array,
    y: Array,
    *,
    rate: float,
    small: float,
    limit: int,
    w: float = 0.0,
    b: float = 0.0,
    decimals: int | None = None,
) -> Training:
    """Train one linear neuron on all samples at once, until J < small or `limit` updates are made.

        forward   z = x w + b                       loss     e = z - y,  J = Σ e² / 2m
        backward  ∂J/∂w = xᵀ e / m,  ∂J/∂b = Σ e / m    update   w <- w - rate ∂J/∂w,  b <- b - rate ∂J/∂b

    x, y       (m, n) and (m,)
    w, b       the start; every weight begins at w
    decimals   places kept of every number; None: all

    A loss beyond 1e12 stops the run as diverged.

    >>> run = train(np.array([[1.0], [2.0]]), np.array([3.0, 5.0]), rate=0.1, small=0.1, limit=50)
    >>> run.stopped, run.updates, round(float(run.loss[-1]), 4)
    ('small', 6, 0.0566)
    """
    state = start(x, w, b)
    rows, stopped, iteration = [(0, INIT, *state)], "", 0
    while not stopped:
        for phase in (FORWARD, LOSS, BACKWARD, UPDATE):
            with np.errstate(over="ignore", invalid="ignore"):  # told as diverged
                state = step(phase, state, x, y, rate, decimals)
            rows.append((iteration, phase, *state))
            if phase == LOSS and (stopped := reason(float(state[4]), small, iteration == limit)):
                break
        iteration += 1
    n, phases, w_all, b_all, z, e, loss, dw, db = (np.array(column) for column in zip(*rows, strict=True))
    return Training(n, phases, w_all, b_all, z, e, loss, dw, db, stopped)


State = tuple[Array, float, Array, Array, float, Array, float]


def start(x: Array, w: float, b: float) -> State:
    """The initial state: weights and bias as given, all else not known yet (nan).

    >>> start(np.ones((2, 3)), 0.5, 1.0)[0].tolist()
    [0.5, 0.5, 0.5]
    """
    m, n = x.shape
    samples, weights = np.full(m, np.nan), np.full(n, np.nan)
    return np.full(n, w), b, samples, samples, np.nan, weights, np.nan


def step(phase: int, state: State, x: Array, y: Array, rate: float, decimals: int | None) -> State:
    """The state after one phase, each number rounded to `decimals` places (None: not at all).

    >>> X, Y = np.array([[1.0], [2.0]]), np.array([3.0, 5.0])
    >>> step(FORWARD, start(X, 1.0, 0.5), X, Y, 0.1, None)[2].tolist()
    [1.5, 2.5]
    """
    w, b, z, e, loss, dw, db = state
    if phase == FORWARD:
        return w, b, half_up(x @ w + b, decimals), *start(x, 0.0, 0.0)[3:]
    if phase == LOSS:
        e = half_up(z - y, decimals)
        return w, b, z, e, half_up(float(e @ e) / (2 * len(y)), decimals), dw, db
    if phase == BACKWARD:
        return w, b, z, e, loss, half_up(x.T @ e / len(y), decimals), half_up(float(e.mean()), decimals)
    unknown = start(x, 0.0, 0.0)[2:5]
    return half_up(w - rate * dw, decimals), half_up(b - rate * db, decimals), *unknown, dw, db


def reason(loss: float, small: float, full: bool) -> str:
    """Why the loop ends after this loss, or "" if it goes on; `full`: its updates are used up.

    >>> reason(0.5, 0.1, False), reason(0.05, 0.1, True), reason(0.5, 0.1, True)
    ('', 'small', 'step limit')
    """
    if not loss < 1e12:  # nan too
        return "diverged"
    return "small" if loss < small else "step limit" * full

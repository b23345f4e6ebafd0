"""The training loop and its three games."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.black_box import TABLES, best_try, tries
from core.guessing import answer, halving, played, secret
from core.shooting import shooting
from core.training_loop import BACKWARD, FORWARD, INIT, LOSS, UPDATE, train

X = np.array([[0.5, 1.4, 2.7], [0.4, 1.3, 2.5], [0.1, 1.5, 2.3], [0.5, 1.7, 2.9]])
Y = np.array([3.0, 5.0, 9.0, 1.0])
SETTINGS = {"rate": 0.1, "small": 0.01, "limit": 20}


def test_the_first_time_round_by_hand():
    # all weights 0: z = 0, e = (-3, -5, -9, -1), J = (9 + 25 + 81 + 1)/8 = 14.5
    # ∂J/∂w1 = -(3·0.5 + 5·0.4 + 9·0.1 + 1·0.5)/4 = -4.9/4 = -1.225, ∂J/∂b = -18/4 = -4.5
    # w1 = 0 + 0.1·1.225 = 0.1225, b = 0.45
    run = train(X, Y, **SETTINGS)
    assert run.phase[:6].tolist() == [INIT, FORWARD, LOSS, BACKWARD, UPDATE, FORWARD]
    assert run.z[1].tolist() == [0, 0, 0, 0]
    assert run.e[2].tolist() == [-3, -5, -9, -1]
    assert run.loss[2] == 14.5
    assert (run.dw[3, 0], run.db[3]) == pytest.approx((-1.225, -4.5))
    assert (run.w[4, 0], run.b[4]) == pytest.approx((0.1225, 0.45))


def test_a_number_is_known_only_for_the_weights_it_was_computed_with():
    run = train(X, Y, **SETTINGS)
    known = {
        INIT: (),
        FORWARD: ("z",),
        LOSS: ("z", "e", "loss"),
        BACKWARD: ("z", "e", "loss", "dw", "db"),
        UPDATE: ("dw", "db"),
    }
    for phase, names in known.items():
        rows = run.phase == phase
        for name in ("z", "e", "loss", "dw", "db"):
            assert np.isfinite(getattr(run, name)[rows]).all() == (name in names)


def test_gradients_agree_with_central_differences():
    run = train(X, Y, **SETTINGS)

    def loss(w, b):
        return float(((X @ w + b - Y) ** 2).mean() / 2)

    for row in np.flatnonzero(run.phase == BACKWARD)[[0, 7]]:
        w, b, h = run.w[row], run.b[row], 1e-5
        for j in range(3):
            d = h * np.eye(3)[j]
            assert run.dw[row, j] == pytest.approx((loss(w + d, b) - loss(w - d, b)) / (2 * h), rel=1e-7)
        assert run.db[row] == pytest.approx((loss(w, b + h) - loss(w, b - h)) / (2 * h), rel=1e-7)


def test_why_it_stops():
    assert (train(X, Y, **SETTINGS).stopped, train(X, Y, **SETTINGS).updates) == ("step limit", 20)
    quick = train(X, Y, rate=0.1, small=6.0, limit=20)
    assert (quick.stopped, quick.updates) == ("small", 1)
    assert quick.loss[-1] < 6.0
    wild = train(X, Y, rate=0.25, small=0.01, limit=200)
    assert wild.stopped == "diverged"
    assert wild.updates == 30
    assert train(X, Y, rate=1e300, small=0.01, limit=20).stopped == "diverged"


def test_it_ends_at_the_solution_of_a_peer():
    # four samples, three weights and a bias: the fit is exact
    x = np.array([[1.0, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]])
    w = np.linalg.solve(np.column_stack([x, np.ones(4)]), Y)
    run = train(x, Y, rate=0.5, small=1e-16, limit=5000)
    assert run.stopped == "small"
    assert [*run.w[-1], run.b[-1]] == pytest.approx(w.tolist(), rel=1e-4)


def test_rounding_by_hand():
    run = train(X, Y, **SETTINGS, decimals=2)
    for name in ("w", "b", "z", "e", "loss", "dw", "db"):
        values = getattr(run, name)
        assert np.nan_to_num(values) == pytest.approx(np.nan_to_num(np.round(values, 2)), abs=1e-12)
    assert run.dw[3, 0] == -1.23  # -1.225, halves away from zero


@given(st.integers(1, 50))
def test_halving_needs_six_guesses_at_most_and_follows_the_answers(number):
    game = halving(number)
    assert game.found
    assert len(game.guess) <= 6
    for before, said, after in zip(game.guess, game.answer, game.guess[1:], strict=False):
        assert (after > before) == said.endswith("low")


def test_answers():
    # the course: 5 is too small, 50 a bit too big, 30 too small for a number just below 50
    assert [answer(g, 46) for g in (5, 50, 30)] == ["far_low", "bit_high", "far_low"]
    assert played((46, 12), 46).guess == (46,)
    assert {secret(seed) for seed in range(400)} == set(range(1, 51))


def test_the_box_of_the_course():
    x, y = np.array(TABLES["new"]).T
    assert y == pytest.approx(2.21 * x)
    made = tries(x, y, np.array([1.0, 1.5]), np.array([1.0, 1.0]))
    assert made.e[0, 0] == pytest.approx(-0.21)  # z = x + x² at 1: 2 - 2.21
    assert (made.z[1, 1], made.e[1, 1]) == pytest.approx((2.86, 0.429))  # 1.5·1.1 + 1.21 = 2.86
    x, y = np.array(TABLES["old"]).T
    made = tries(x, y, np.array([1.0, 1.5, 2.0]), np.array([1.0, 1.0, 1 / 3]))
    assert (made.e[0, 0], made.e[1, 1]) == pytest.approx((-0.334, 0.255))
    assert made.worst[2] < 0.002
    p, q = best_try(x, y)
    assert tries(x, y, np.array([p]), np.array([q])).loss[0] <= made.loss.min()


def test_bursts_wobble_less_by_the_square_root():
    rows = [shooting(400, n, 1.0, seed=5).aim[10:] for n in (1, 4)]
    single, burst = (float(aim.std()) for aim in rows)
    assert single / burst == pytest.approx(2.0, rel=0.15)  # √4
    run = shooting(5, 3, 1.0, seed=2, rate=0.5)
    assert run.aim[1] == pytest.approx(run.aim[0] - 0.5 * run.shots[0].mean(axis=0))
    assert shooting(5, 1, 1.0, seed=2).shots[0, 0] == pytest.approx(run.shots[0, 0])
    assert shooting(200, 3, 1.0, seed=2, rate=2.1).distance[-1] > 1e6

"""Walks: the reference's tables, the update rules by hand, and many runs at once against one at a time."""

import numpy as np
import pytest

from core.basins import basins, curvatures_at
from core.endings import ENDINGS, below, level
from core.landscape import landscape_of
from core.landscapes import TWO
from core.ranges import Frame
from core.settle import settled
from core.update_rules import RULES, Settings, newton_step
from core.walk import walk

ALL = (*RULES, "newton")
NEVER = below(-np.inf)


def run_of(formula, start, rate=0.1, rule="plain", arrived=NEVER, limit=50, **more):
    f = landscape_of(formula)
    return walk(f, f.places(*start), rule, Settings(rate), arrived, limit=limit, **more)


def test_the_course_s_table_of_one_variable():
    # x ← x - 0.3 · 2x = 0.4 x
    run = run_of("x^2", (1.2,), 0.3, arrived=below(1e-3))
    assert run.theta[:, 0, 0].round(12).tolist() == [1.2, 0.48, 0.192, 0.0768, 0.03072]
    assert run.value[:, 0].round(13).tolist() == [1.44, 0.2304, 0.036864, 0.00589824, 0.0009437184]
    assert (run.updates, run.stopped) == ((4,), ("converged",))
    assert run_of("x^2", (1.2,), 0.3, arrived=below(0.01)).updates == (3,)  # what the course's text says


def test_the_notes_example():
    # f = (x-2)² + c: f' = 2 · (1.4 - 2) = -1.2, x = 1.4 + 0.1 · 1.2 = 1.52
    run = run_of("(x-2)^2 + 3", (1.4,), 0.1, limit=1)
    assert run.slope[0, 0, 0] == pytest.approx(-1.2, abs=1e-15)
    assert run.theta[1, 0, 0] == pytest.approx(1.52, abs=1e-15)


def test_the_course_s_table_of_two_variables():
    run = run_of("x^2 + sin(y)^2", (3.0, 1.0), 0.1, arrived=below(0.01))
    assert run.updates == (16,)
    rows = {
        0: (3, 1, 9.708073418, 6, 0.90929743),
        1: (2.4, 0.909070257, 6.382414920, 4.8, 0.96956606),
        2: (1.92, 0.812113651, 4.213102778, 3.84, 0.99857290),
        3: (1.536, 0.712256361, 2.786414777, 3.072, 0.98931962),
        15: (0.105553116, 0.063481008, 0.015165888, 0.21110623, 0.12662120),
    }
    for n, (x, y, J, g_x, g_y) in rows.items():
        assert run.theta[n, :, 0].round(9).tolist() == [x, y]
        assert round(run.value[n, 0], 9) == J
        assert run.g[n, :, 0].round(8).tolist() == [g_x, g_y]
    assert run.theta[16, :, 0].round(9).tolist() == [0.084442493, 0.050818888]
    assert round(run.value[16, 0], 9) == 0.009710872


# Two updates of each rule on x² from x = 1 with η = 0.1, β₁ = 0.9, β₂ = 0.999, by hand; g = 2x.
HAND = {
    # x = 1 - 0.2 = 0.8;  0.8 - 0.16
    "plain": (0.8, 0.64),
    # m = 2, x = 0.8;  m = 1.8 + 1.6 = 3.4, x = 0.8 - 0.34
    "momentum": (0.8, 0.46),
    # g = 2, m = 2, x = 0.8;  g at 0.8 - 0.18 = 0.62: 1.24, m = 1.8 + 1.24 = 3.04, x = 0.8 - 0.304
    "nesterov": (0.8, 0.496),
    # v = 4, x = 1 - 0.2/2 = 0.9;  v = 4 + 3.24 = 7.24, x = 0.9 - 0.18/√7.24
    "adagrad": (0.9, 0.9 - 0.18 / np.sqrt(7.24)),
    # v = 0.004, x = 1 - 0.2/√0.004 = 1 - 3.16227766;  g = 2x, v = 0.999·0.004 + 0.001 g²
    "rmsprop": (1 - 0.2 / np.sqrt(0.004), None),
    # m̂ = 2, v̂ = 4: x = 0.9;  m = 0.18 + 0.18 = 0.36, m̂ = 0.36/0.19, v = 0.003996 + 0.00324, v̂ = v/0.001999
    "adam": (0.9, 0.9 - 0.1 * (0.36 / 0.19) / np.sqrt(0.007236 / 0.001999)),
    # H = 2: one step to 0, and there it rests
    "newton": (0.0, 0.0),
}


@pytest.mark.parametrize("rule", ALL)
def test_two_updates_by_hand(rule):
    x = run_of("x^2", (1.0,), 0.1, rule, limit=2).theta[:, 0, 0]
    first, second = HAND[rule]
    assert x[1] == pytest.approx(first, abs=1e-6)
    if rule == "rmsprop":
        g = 2 * x[1]
        second = x[1] - 0.1 * g / np.sqrt(0.999 * 0.004 + 0.001 * g**2)
    assert x[2] == pytest.approx(second, abs=1e-6)


def test_newton_lands_on_the_minimum_of_a_tilted_bowl_in_one_step():
    f = landscape_of("3x^2 + 2x y + 2y^2 - 4x + y")
    run = walk(f, f.places(5.0, -7.0), "newton", Settings(1.0), level(1e-9), limit=5)
    expected = np.linalg.solve([[6, 2], [2, 4]], [4, -1])
    assert run.updates == (1,)
    np.testing.assert_allclose(run.theta[1, :, 0], expected, atol=1e-14)
    assert curvatures_at(f, run.theta[1]).tolist() == pytest.approx(
        np.linalg.eigvalsh([[6, 2], [2, 4]]).tolist()
    )
    assert not np.isfinite(newton_step(np.zeros((2, 2, 1)), np.ones((2, 1)))).any()


@pytest.mark.parametrize("rule", ALL)
@pytest.mark.parametrize("name", TWO)
def test_many_runs_end_where_each_one_ends_alone(rule, name):
    f = landscape_of(TWO[name].formula.replace("{k}", "10"))
    starts = np.random.default_rng(7).uniform(-2, 2, (2, 25))
    s = Settings(TWO[name].rate)
    together = settled(f, starts, rule, s, level(1e-3), limit=60)
    side = walk(f, starts, rule, s, level(1e-3), limit=60)
    for k in range(25):
        alone = walk(f, starts[:, [k]], rule, s, level(1e-3), limit=60)
        n = alone.updates[0]
        assert together.updates[k] == n == side.updates[k]
        assert ENDINGS[together.ends[k]] == alone.stopped[0] == side.stopped[k]
        np.testing.assert_array_equal(together.theta[:, k], alone.theta[n, :, 0])
        np.testing.assert_array_equal(side.theta[n, :, k], alone.theta[n, :, 0])


def test_each_run_may_have_its_own_rate():
    f, rates = landscape_of("(x-1)^2 + 0.1"), np.array([0.1, 0.5, 0.9, 1.0, 1.1])
    found = settled(f, np.full((1, 5), -0.8), "plain", Settings(rates), level(1e-6), limit=300)
    for k, rate in enumerate(rates):
        alone = run_of("(x-1)^2 + 0.1", (-0.8,), rate, arrived=level(1e-6), limit=300)
        assert (found.updates[k], ENDINGS[found.ends[k]]) == (alone.updates[0], alone.stopped[0])
    assert [ENDINGS[end] for end in found.ends] == 3 * ["converged"] + ["step limit", "diverged"]


def test_why_a_run_ends():
    cases = {
        "diverged": run_of("x^2", (1.0,), 1.5, limit=200),
        "fell": run_of("x^2 - y^2", (0.0, 0.1), 0.5, limit=200),
        "left": run_of("sqrt(x)", (1.0,), 3.0, limit=20),
        "step limit": run_of("x^2", (1.0,), 0.1, limit=5),
        "converged": run_of("x^2", (0.0,), 0.1, arrived=level(1e-3)),
        "stalled": run_of("x^2", (1.0,), 0.1, limit=200, decimals=2),
    }
    for reason, run in cases.items():
        assert run.stopped == (reason,)
    assert cases["diverged"].value[-1, 0] > 1e12 >= cases["diverged"].value[-2, 0]
    assert np.isfinite(cases["fell"].value).all()
    assert np.isnan(cases["left"].value[-1, 0])
    assert np.isfinite(cases["left"].value[:-1]).all()
    assert cases["converged"].last == 0


def test_by_hand_every_number_is_rounded():
    # 1.2, g 2.4, step 0.72, 0.48; g 0.96, step 0.288 -> 0.29, 0.19; g 0.38, step 0.114 -> 0.11, 0.08
    run = run_of("x^2", (1.2,), 0.3, limit=3, decimals=2)
    assert run.theta[:, 0, 0].tolist() == [1.2, 0.48, 0.19, 0.08]
    assert run.step[:, 0, 0].tolist() == [0.72, 0.29, 0.11, 0.0]


def test_a_schedule_sets_the_rate_of_every_update():
    rates = np.array([[0.5, 0.1], [0.0, 0.25], [1.0, 0.5]])
    f = landscape_of("x^2")
    run = walk(f, np.ones((1, 2)), "plain", Settings(9.0), NEVER, limit=2, schedule=rates)
    assert run.theta[:, 0, :].tolist() == [[1.0, 1.0], [0.0, 0.8], [0.0, 0.4]]


def test_basins_of_himmelblau_are_four_quarters_and_of_the_saddle_none():
    f, view = landscape_of(TWO["himmelblau"].formula), TWO["himmelblau"].view
    found = basins(f, "plain", Settings(0.01), level(1e-3), view, n=30)
    assert len(found.places.value) == 4
    assert set(found.places.kind) == {"minimum"}
    for i, (x, y) in enumerate(found.places.theta.T):  # a start near a minimum ends there
        column, row = np.abs(found.x - x).argmin(), np.abs(found.y - y).argmin()
        assert found.place[row, column] == i
    fall = basins(landscape_of("x^2 - y^2"), "plain", Settings(0.1), level(1e-3), Frame(-1, 1, -1, 1), n=6)
    assert (fall.place == -1).all()
    assert {ENDINGS[end] for end in fall.ends.ravel()} == {"fell"}


def test_a_start_on_the_ridge_rests_on_the_saddle():
    f = landscape_of("x^2 - y^2")
    found = basins(f, "plain", Settings(0.1), level(1e-3), Frame(-1, 1, -1, 1), n=5)  # y = 0 is a row
    assert found.places.kind == ("saddle",)
    assert (found.place[2] == 0).all()

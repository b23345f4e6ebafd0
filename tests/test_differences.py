"""Central and forward differences and their errors."""

import numpy as np
import pytest

from core.differences import STEPS, central_difference, differences, quotients


def test_by_hand():
    # (1.1³ - 0.9³)/0.2 = (1.331 - 0.729)/0.2 = 3.01 = 3 + h², and forward (1.331 - 1)/0.1 = 3.31
    assert central_difference(lambda x: x**3, 1.0, 0.1) == pytest.approx(3.01, rel=1e-13)
    assert quotients(lambda x: x**3, 1.0, 0.1) == pytest.approx((3.31, 3.01), rel=1e-13)
    found = differences(lambda x: x**3, 1.0, 3.0, np.array([0.1]))
    assert found.forward[0] == pytest.approx(3.31, rel=1e-13)
    assert found.central_error[0] == pytest.approx(0.01, rel=1e-11)


def test_too_large_and_too_small_h_both_err():
    found = differences(np.exp, 1.0, np.e)
    assert 1e-7 < found.best < 1e-4  # near the cube root of 2.2e-16, 6e-6
    least = found.central_error.min()
    assert found.central_error[0] > 1e8 * least  # h = 1
    assert found.central_error[-1] > 1e8 * least  # h = 1e-15
    large = (STEPS <= 0.1) & (STEPS > 1e-3)
    assert found.central_error[large] / STEPS[large] ** 2 == pytest.approx(np.e / 6, rel=1e-2)  # f''' h²/6
    assert found.forward_error[large] / STEPS[large] == pytest.approx(np.e / 2, rel=0.05)  # f'' h/2


def test_outside_the_domain_there_is_no_difference():
    found = differences(np.log, 0.5, 2.0)
    assert not np.isfinite(found.central[0])  # ln(-0.5)
    assert np.isfinite(found.best)
    with np.errstate(all="ignore"):
        assert np.isnan(differences(np.log, -1.0, np.nan).best)

"""core.prediction: the interval against a peer and a simulation, and the saved line."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t as student

from core.least_squares import fit, residuals
from core.moments import moments
from core.prediction import LineModel, ModelError, from_json, line_model, predict, to_json

X = np.array([1.0, 2.0, 3.0, 4.0])
Y = np.array([2.0, 1.0, 4.0, 5.0])
MODEL = LineModel(w=2.0, b=3.0, n=5, x_mean=2.0, sxx=2.0, s=2.0, x_min=1.0, x_max=3.0)
finite = st.floats(allow_nan=False, allow_infinity=False)
positive = st.floats(0, allow_infinity=False)


def test_line_model_of_least_squares_and_of_any_line():
    f = fit(moments(X, Y))
    assert line_model(moments(X, Y), f.w, f.b).s == f.s
    e = residuals(X, Y, 1.0, 1.0)
    assert line_model(moments(X, Y), 1.0, 1.0).s == pytest.approx(math.sqrt(float(e @ e) / 2))


def test_interval_by_hand():
    p = predict(MODEL, [2.0, 4.0, 1.0, 0.999], level=0.9)
    # t of 3 degrees of freedom at 0.95: 2.353363; 2.353363·2·sqrt(1 + 1/5 + d²/2), d = 0, 2, -1
    assert p.y.tolist()[:3] == [7.0, 11.0, 5.0]
    known = [4.706727 * math.sqrt(1.2 + d * d / 2) for d in (0, 2, -1)]
    assert p.half_width.tolist()[:3] == pytest.approx(known, rel=1e-6)
    np.testing.assert_allclose([p.high - p.y, p.y - p.low], [p.half_width] * 2)
    assert p.extrapolates.tolist() == [False, True, False, True]


@given(st.integers(3, 10_000), st.floats(0.01, 0.999))
def test_quantile_equals_the_peer(n, level):
    at_mean = predict(replace(MODEL, n=n, s=1.0), 2.0, level).half_width[0] / math.sqrt(1 + 1 / n)
    assert at_mean == pytest.approx(student.ppf((1 + level) / 2, n - 2), rel=1e-9)


def test_interval_holds_what_it_promises():
    rng = np.random.default_rng(8)
    x, noise, inside = np.linspace(0, 1, 10), rng.normal(0, 0.2, (4000, 11)), 0
    for sample in noise:
        m = moments(x, 2 * x + 3 + sample[:10])
        f = fit(m)
        p = predict(line_model(m, f.w, f.b), 1.3, level=0.8)
        inside += p.low[0] <= 2 * 1.3 + 3 + sample[10] <= p.high[0]
    assert inside / 4000 == pytest.approx(0.8, abs=0.025)  # 4 standard errors of a share of 4000


def test_course_prediction_for_346_servers():
    assert round(predict(replace(MODEL, w=2.056827, b=2.965434), 0.346).y[0], 6) == 3.677096


def test_two_points_give_no_interval():
    m = moments(np.array([0.0, 1.0]), np.array([1.0, 0.0]))
    p = predict(line_model(m, -1.0, 1.0), 0.5)
    assert p.y.tolist() == [0.5] and np.isnan([p.low[0], p.high[0], p.half_width[0]]).all()
    assert from_json(to_json(line_model(m, -1.0, 1.0))).n == 2


@pytest.mark.parametrize("level", [0.0, 1.0, math.nan])
def test_refused_level(level):
    with pytest.raises(ValueError, match="level must lie between 0 and 1"):
        predict(MODEL, 1.0, level)


@given(finite, finite, st.integers(1, 10**9), finite, positive, positive, finite, finite)
def test_saved_lines_come_back_to_the_last_bit(w, b, n, x_mean, sxx, s, x_min, x_max):
    model = LineModel(w, b, n, x_mean, sxx, s, x_min, x_max)
    assert from_json(to_json(model)) == model


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("", "not_json", {"length": 0}),
        ("w = 2", "not_json", {"length": 5}),
        ("[" * 9000, "not_json", {"length": 9000}),
        ("1" * 9000, "not_json", {"length": 9000}),
        (to_json(MODEL) + " " * 10_000, "not_json", {"length": len(to_json(MODEL)) + 10_000}),
        ("[]", "wrong_format", {"format": None}),
        ("null", "not_json", {"length": 4}),
        ('{"format": "line 2"}', "wrong_format", {"format": "line 2"}),
        ('{"format": "neural-blackboard line 1"}', "missing", {"field": "w"}),
    ],
)
def test_texts_that_are_no_line(text, code, values):
    with pytest.raises(ModelError) as raised:
        from_json(text)
    assert (
        raised.value.code == code and raised.value.values == values and isinstance(raised.value, ValueError)
    )


@pytest.mark.parametrize(
    ("field", "v"),
    [
        ("w", "2"),
        ("w", True),
        ("b", None),
        ("b", math.nan),
        ("x_mean", math.inf),
        ("x_min", 10**400),
        ("n", 5.0),
        ("n", 0),
        ("n", 10**16),
        ("n", True),
        ("sxx", -1.0),
        ("s", -0.5),
        ("x_max", [1]),
    ],
)
def test_fields_that_are_no_number(field, v):
    saved = json.loads(to_json(MODEL))
    with pytest.raises(ModelError) as raised:
        from_json(json.dumps({**saved, field: v}))
    assert raised.value.code == "not_a_number" and raised.value.values == {"field": field}

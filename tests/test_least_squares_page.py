"""The page “Least squares”: from the entry, its board, its words, its script, its practice."""

import re
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from core.altered import moved, same_x
from core.derivation import derivation, loss_along, sums_by_hand
from core.least_squares import fit
from core.losses import half_mse, line_loss, minimum, sse
from core.moments import moments
from core.ranges import around, frame, reach
from core.samples import Samples
from tests.run_checks import check_run
from ui import altered, dataset
from ui.boards import least_squares as board
from ui.boards.least_squares_proof import proof_lines
from ui.boards.least_squares_script import script
from ui.language import Text
from ui.numerals import numeral
from ui.practice import check
from ui.practice.least_squares import exercise
from ui.tables import lines as line_tables
from ui.takeaway import script_text
from ui.text import least_squares as text

ROOM = dataset.server_room()
FIT = fit(ROOM.moments)
RNG = np.random.default_rng(7)
HOSTILE = "![x](http://a/b.png)"


def opened(own: dataset.Dataset | None = None, *, guess: str | None = "skip", **query: str) -> AppTest:
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    at.query_params["lang"] = query.pop("lang", "en")
    for name, value in query.items():
        at.query_params[name if name in ("by_hand", "decimals") else f"least_squares.{name}"] = value
    if guess:
        at.query_params["least_squares.guess"] = guess
    if own:
        at.session_state["dataset.own"] = own
        at.query_params["data"] = "own"
    return at.switch_page("pages/least_squares.py").run()


def own_data(x: np.ndarray, y: np.ndarray) -> dataset.Dataset:
    name = Text(en=HOSTILE, zh=HOSTILE)
    return dataset.described("own", name, Text(en="$y$", zh="$y$"), Samples(x, y))


def words(at: AppTest) -> str:
    parts = [*at.markdown, *at.caption, *at.warning, *at.info, *at.error, *at.title, *at.subheader]
    return "\n".join(str(part.value) for part in parts)


def sent(at: AppTest) -> tuple[str, dict[str, pa.Table]]:
    """What the first component with figures was sent: its JSON, and its tables by their last column."""
    mixed = [e.proto.mixed for e in at.main if e.type == "bidi_component" and e.proto.mixed.arrow_blobs]
    tables = [pa.ipc.open_stream(blob.data).read_all() for blob in mixed[0].arrow_blobs.values()]
    return mixed[0].json, {table.column_names[-1]: table for table in tables}


def ledger(at: AppTest) -> dict[str, list[float]]:
    return sent(at)[1]["right"].to_pydict()


# ---- the page


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_opens_before_and_after_the_answer(lang):
    for guess in (None, "skip", "2.5"):
        at = opened(guess=guess, lang=lang)
        assert not at.exception and not at.error


def test_nothing_gives_the_answer_away():
    at = opened(guess=None)
    json, tables = sent(at)
    assert {name for table in tables.values() for name in table.column_names} == {"x", "y"}
    told = words(at) + json
    for number in (FIT.w, FIT.b, FIT.r2, minimum(ROOM.moments)[2]):
        assert f"{number:.2f}" not in told
    assert not at.slider[1:] and '"marks": []' in json.replace('"marks":[]', '"marks": []')


def test_the_slope_on_the_slider_has_the_loss_of_core():
    at = opened(guess="2.5")
    at.slider(key="least_squares.w").set_value(3.0).run()
    b = at.slider(key="least_squares.b").value
    x, y = ROOM.samples.x, ROOM.samples.y
    assert f"has J = {numeral(half_mse(3.0 * x + b, y), 4)}" in words(at)
    assert f"**{numeral(2.5 - FIT.w, 4)} too large**" in words(at)
    rows = ledger(at)
    assert rows["w"][0] == 3.0 and rows["w"][3] == FIT.w
    assert rows["sse"][0] == pytest.approx(sse(3.0 * x + b, y))


def test_the_outcome_in_words():
    told = words(opened())
    n = {name: numeral(getattr(FIT, name), 4) for name in ("w", "b", "w_error", "b_error", "r2", "s")}
    assert f"**w = {n['w']} ± {n['w_error']}**, **b = {n['b']} ± {n['b_error']}**" in told
    assert f"R² = {n['r2']}" in told and f"s = {n['s']}" in told
    assert f"about **{n['w']} kW** more" in told


def test_one_outlier():
    at = opened(outlier="true", x="0.9", y="0.5")
    changed = moved(ROOM.samples, 0.9, 0.5)
    line = fit(moments(changed.x, changed.y))
    assert f"w from {numeral(FIT.w, 4)} to **{numeral(line.w, 4)}**" in words(at)
    assert ledger(at)["w"][3] == line.w
    assert ROOM.samples.x[0] != 0.9


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_equal_x_have_no_unique_solution_and_one_moved_point_brings_it_back(lang):
    at = opened(same_x="true", lang=lang)
    assert not at.exception
    assert {"en": "there is no unique solution", "zh": "解不唯一"}[lang] in at.warning[0].value
    rows = ledger(at)
    assert rows["loss"][2] == pytest.approx(rows["loss"][3], rel=1e-12) and rows["w"][2] != rows["w"][3]
    at = opened(same_x="true", outlier="true", lang=lang)
    assert not at.exception and not at.warning
    assert getattr(text.MOVED_EQUAL, lang) in words(at)


def test_rounding_as_by_hand_says_how_much_it_mattered():
    at = opened(by_hand="true", decimals="2")
    run = derivation(sums_by_hand(ROOM.samples.x, ROOM.samples.y, 2), 0.0, 3.4, decimals=2)
    assert f"w = {run.w[3]:.2f}, b = {run.b[3]:.2f}. Without rounding: w = {FIT.w:.2f}" in at.info[0].value
    assert numeral(run.w[3] - FIT.w, 4) in at.info[0].value


@pytest.mark.parametrize(
    "query",
    [
        {"w": "1e9", "b": "nan", "x": "inf", "step": "99999"},
        {"guess": "<b>"},
        {"guess": "1e99"},
        {"outlier": "true", "x": "1e100", "y": "-1e100"},
        {"outlier": "maybe", "same_x": "7", "seed": "x", "stage": "none"},
    ],
)
def test_every_link_opens(query):
    assert not opened(**query).exception


@pytest.mark.parametrize("size", [1e-3, 1.0, 1e6])
def test_controls_start_anew_when_the_data_change(size):
    at = opened(guess="2.5", w="4", outlier="true", x="7", y="7")
    at.switch_page("pages/home.py").run()
    for name in ("guess", "w", "x", "y"):  # a change of page empties the link
        at.query_params.pop(f"least_squares.{name}", None)
    x = np.arange(10.0)
    at.session_state["dataset.own"] = own_data(x, 0.1 * size * x)
    at.query_params["data"] = "own"
    at.switch_page("pages/least_squares.py").run()
    assert not at.exception and not [s for s in at.slider if s.key == "least_squares.w"]
    at.query_params["least_squares.guess"] = "skip"
    at.run()
    assert not at.exception and at.slider(key="least_squares.w").value == 0.0
    assert at.number_input(key="least_squares.x").value == pytest.approx(9, rel=0.1)


# ---- own data

X = RNG.uniform(0, 1, 50)
OWN = {
    "years": (RNG.integers(1990, 2020, 60) * 1.0, RNG.normal(0, 1, 60)),
    "far": (1e8 + X, 2 * X + RNG.normal(0, 0.1, 50)),
    "tiny": (X * 1e-9, -X * 1e-20),
    "huge": (X * 1e99, -X * 1e99),
    "constant y": (X, np.full(50, 7.0)),
    "two points": (np.array([1.0, 2.0]), np.array([5.0, 3.0])),
    "many": (np.linspace(-1, 1, 3000), np.linspace(2, 1, 3000)),
}


@pytest.mark.parametrize("name", OWN)
def test_own_data_work(name):
    own = own_data(*OWN[name])
    for query in ({"by_hand": "true"}, {"outlier": "true"} if len(own.points) < 60 else {"guess": None}):
        at = opened(own, **query)
        assert not at.exception
        assert HOSTILE not in words(at)


def test_lost_digits_are_told():
    assert "their difference loses the digits" in words(opened(own_data(*OWN["far"])))
    assert text.ZERO.en in words(opened(own_data(*OWN["constant y"]))) or "at least 16" in words(
        opened(own_data(*OWN["constant y"]))
    )


# ---- the board and its records


def run_of(data: dataset.Dataset, at: tuple[float, float] | None, *, equal: bool) -> board.Run:
    samples = same_x(data.samples) if equal else data.samples
    changed = altered.worked(data, moved(samples, *at) if at else samples).data
    near, used = reach(data.moments), changed.moments
    run = derivation(used, 0.5, near.b_start, other_w=2.0)
    return board.derivation_run(run, data, changed, used, near, guess=1.0, moved=at)


@pytest.mark.parametrize("equal", [False, True])
@pytest.mark.parametrize("at", [None, (3.0, 1.0)])
def test_everything_drawn_is_there(at, equal):
    for own in (ROOM, own_data(*OWN["many"])):
        run = run_of(own, at, equal=equal)
        check_run(run)
        assert len(run.formulas) == len(run.ledger) == 4
        points = run.figures[0].data["points"]
        assert len(points) <= line_tables.SQUARES
        if at:
            assert tuple(points.iloc[0]) == at
    residuals = line_tables.residual_tables(ROOM.points, FIT)
    assert list(residuals["points"]) == ["x", "e"]
    assert residuals["points"]["e"].sum() == pytest.approx(0, abs=1e-9)


def test_the_steps_of_the_proof_lower_the_loss():
    for w, b in ((0.0, 3.4), (-4.0, 9.0), (2.1, 3.0)):
        run = derivation(ROOM.moments, w, b)
        x, y = ROOM.samples.x, ROOM.samples.y
        expected = [half_mse(one * x + two, y) for one, two in zip(run.w, run.b, strict=True)]
        assert run.loss == pytest.approx(expected, rel=1e-12)
        assert (np.diff(run.loss) <= 0).all() and run.loss[3] == pytest.approx(
            loss_along(ROOM.moments, run.w)[3]
        )
        e = run.w[1] * x + run.b[1] - y
        assert e.sum() == pytest.approx(0, abs=1e-9) and run.dw[1] == pytest.approx((e * x).mean())
    w, b = np.polyfit(ROOM.samples.x, ROOM.samples.y, 1)
    assert (run.w[3], run.b[3]) == pytest.approx((w, b), rel=1e-12)


def test_sums_by_hand_round_every_term():
    # x̄ = 2, ȳ = 3.7 (11/3 = 3.67); u = -1, 0, 1; v = -1.7, -0.7, 2.3; uv = 1.7, 0, 2.3
    sums = sums_by_hand(np.array([1.0, 2.0, 3.0]), np.array([2.0, 3.0, 6.0]), 1)
    assert (sums.y_mean, sums.sxx, sums.sxy) == (3.7, 2.0, 4.0)
    run = derivation(sums, 0.3, 1.0, decimals=1)
    assert run.b[1] == 3.1 and run.w[3] == 2.0 and run.b[3] == -0.3  # 3.7 - 0.6; 4/2; 3.7 - 4


def test_sliders_reach_the_solution_of_any_data():
    for x, y in OWN.values():
        sums = moments(x, y)
        near, (w, b, _) = reach(sums), minimum(sums)
        assert abs(w) <= near.w_high * (1 + 1e-9)
        assert near.b_low - near.b_step <= b <= near.b_high + near.b_step
        assert near.b_low <= near.b_start <= near.b_high
    view = frame(ROOM.samples.x, ROOM.samples.y)
    assert around(view, 0.5, 4.0) == view
    assert around(view, 9.0, 4.0).x_high > 9.0 and around(view, 0.5, -4.0).y_low < -4.0


def test_the_derivation_shows_these_sums():
    lines = "\n".join(proof_lines(ROOM.moments, FIT, 4))
    x, y = ROOM.samples.x, ROOM.samples.y
    for value in (x.sum(), y.sum(), (x * x).sum(), (x * y).sum(), FIT.w, FIT.b):
        assert numeral(float(value), 4) in lines
    assert "m = 200" in lines


def test_flat_loss_over_all_slopes():
    flat = same_x(ROOM.samples)
    sums = moments(flat.x, flat.y)
    assert sums.sxx == 0.0
    assert loss_along(sums, np.array([-9.0, 0.0, 9.0])) == pytest.approx(
        [line_loss(sums, 0.0, sums.y_mean, "half_mean")] * 3, rel=1e-12
    )


# ---- what is taken home, and practice


@pytest.mark.parametrize(
    ("equal", "at", "decimals"),
    [
        (False, None, None),
        (False, (0.9, 0.5), None),
        (True, None, None),
        (True, (0.9, 0.5), None),
        (False, (0.9, 0.5), 3),
    ],
)
def test_the_script_ends_at_the_last_row(tmp_path, equal, at, decimals):
    samples = same_x(ROOM.samples) if equal else ROOM.samples
    samples = moved(samples, *at) if at else samples
    sums = sums_by_hand(samples.x, samples.y, decimals) if decimals else moments(samples.x, samples.y)
    run = derivation(sums, 0.5, 3.4, other_w=FIT.w, decimals=decimals)
    home = script(0.5, 3.4, same_x=equal, moved=at, other_w=FIT.w, decimals=decimals)
    path = tmp_path / "least_squares.py"
    path.write_text(script_text("Least squares", home, ROOM.samples), encoding="utf-8")
    done = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, timeout=60)
    numbers = re.findall(r"(?:w|b|loss) (?:np\.float64\()?([-\d.e+]+)", done.stdout.splitlines()[-1])
    assert [float(v) for v in numbers] == [run.w[3], run.b[3], run.loss[3]]


def test_practice_for_many_seeds():
    for seed in range(200):
        e = exercise(np.random.default_rng(seed), 4)
        pairs = [(int(a), int(b)) for a, b in re.findall(r"\((\d+), (\d+)\)", e.question.en)]
        assert len(pairs) == 4 and pairs == [
            (int(a), int(b)) for a, b in re.findall(r"\((\d+), (\d+)\)", e.question.zh)
        ]
        x, y = zip(*pairs, strict=True)
        n, sx, sy = 4, sum(x), sum(y)
        sxy, sxx = sum(a * b for a, b in pairs), sum(a * a for a in x)
        w = Fraction(n * sxy - sx * sy, n * sxx - sx * sx)
        assert e.answer == pytest.approx(float(w))
        assert e.lines[-1].endswith(f"= {numeral(float(w), 4)}")
        products, total = e.lines[2].split(" = ")[-2:]
        terms = re.sub(r"[()]", "", products.replace(r"\times", "*")).split("+")
        assert sum(int(t.split("*")[0]) * int(t.split("*")[1]) for t in terms) == int(total)
        assert int(e.lines[1].split(" = ")[-1]) == sum((a - sx // 4) ** 2 for a in x)
        assert check(str(w), e, 4).verdict == "right"
        for value, why in e.mistakes:
            found = check(f"{value:.6f}", e, 4)
            assert found.verdict == "mistake" and found.why == why
        swapped = check(str(1 / w), e, 4)
        assert swapped.why == e.mistakes[1][1]
        assert check(str(Fraction(sxy, sxx)), e, 4).why == e.mistakes[2][1]

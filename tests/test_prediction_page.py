"""The page “346 servers”: from the entry, its board, its list, its file, its script, its practice."""

import json
import re
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from core.inference import infer
from core.least_squares import fit
from core.linear_descent import descend_closed_form
from core.moments import scaled_moments
from core.prediction import ModelError, from_json, line_model, predict, to_json
from core.samples import Samples
from core.scaling import raw, scaled
from ui import dataset
from ui.boards import prediction as board
from ui.boards.prediction_lines import script
from ui.boards.prediction_question import THOUSANDS, asked
from ui.files import model_file, number_list
from ui.files.upload import UploadError
from ui.language import Text
from ui.numerals import numeral
from ui.practice import check
from ui.practice.prediction import NO_BIAS, NO_THOUSAND, SWAPPED, exercise
from ui.tables import intervals as interval_tables
from ui.takeaway import notebook_text, script_text
from ui.text import prediction as text
from ui.words import predictions, roads

ROOM = dataset.server_room()
FIT = fit(ROOM.moments)
MODEL = line_model(ROOM.moments, FIT.w, FIT.b)


def opened(own: dataset.Dataset | None = None, *, guess: str | None = "skip", **query: str) -> AppTest:
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    at.query_params["lang"] = query.pop("lang", "en")
    for name, value in query.items():
        at.query_params[f"prediction.{name}" if name not in ("by_hand", "decimals") else name] = value
    if guess:
        at.query_params["prediction.guess"] = guess
    if own:
        at.session_state["dataset.own"] = own
        at.query_params["data"] = "own"
    return at.switch_page("pages/prediction.py").run()


def own_data(x: np.ndarray, y: np.ndarray, x_name: str = "x", y_name: str = "y") -> dataset.Dataset:
    return dataset.described("own", Text(en=x_name, zh=x_name), Text(en=y_name, zh=y_name), Samples(x, y))


def words(at: AppTest) -> str:
    parts = [*at.markdown, *at.caption, *at.warning, *at.info, *at.error, *at.title, *at.subheader]
    return "\n".join(str(part.value) for part in parts)


def drawn(at: AppTest) -> tuple[str, dict[str, list[str]]]:
    """What the player was sent: its JSON, and the columns of each of its tables."""
    proto = [element.proto for element in at.main if element.type == "bidi_component"][-1].mixed
    tables = {name: pa.ipc.open_stream(blob.data).read_all() for name, blob in proto.arrow_blobs.items()}
    return proto.json, {name: table.column_names for name, table in tables.items()}


# ---- the page


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_opens_before_and_after_the_answer(lang):
    for guess in (None, "skip", "4.2"):
        at = opened(guess=guess, lang=lang)
        assert not at.exception and not at.error


def test_nothing_gives_the_answer_away():
    at = opened(guess=None)
    player, tables = drawn(at)
    assert list(tables.values()) == [["x", "y", "row"]]
    told = words(at) + player
    for number in (FIT.w, FIT.b, predict(MODEL, 0.346).y[0], predict(MODEL, 0.346).low[0]):
        assert f"{number:.2f}" not in told
    assert not at.table and not at.dataframe and "kW of air-conditioner power" in told


def test_a_number_of_servers_and_a_level():
    at = opened(guess="4.2", servers="500", level="80")
    p = predict(MODEL, 0.5, 0.8)
    shown = [numeral(float(v), 4) for v in (p.y[0], p.low[0], p.high[0])]
    told = words(at)
    assert f"**500 servers** the line predicts **{shown[0]} kW**" in told
    assert f"from **{shown[1]}** to **{shown[2]}**" in told
    z = predict(MODEL, 0.346, 0.8).y[0]
    assert f"You were {numeral(4.2 - z, 4)} kW too high, and outside the interval" in told


def test_extrapolation_is_told():
    at = opened()
    at.number_input(key="prediction.servers").set_value(2500.0).run()
    assert not at.exception and "**2500 servers**" in words(at)
    assert (
        "Extrapolation" in at.warning[0].value and numeral(2.5 - ROOM.moments.x_max, 4) in at.warning[0].value
    )


@pytest.mark.parametrize("servers", ["0", "1000000", "0.5", "nonsense"])
def test_every_number_of_servers_opens(servers):
    assert not opened(servers=servers, guess="1e6", road="nonsense", level="0").exception


@pytest.mark.parametrize("road", ["descent", "neuron", "file"])
def test_the_same_answer_from_every_road(road):
    at = opened(road=road)
    z = numeral(float(predict(MODEL, 0.346).y[0]), 4)
    assert f"**{z} kW**" in words(at)
    assert ("No line is loaded yet" in words(at)) == (road == "file")


def test_a_loaded_line_is_used_and_survives_a_bad_file():
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    at.query_params["prediction.guess"], at.query_params["prediction.road"] = "skip", "file"
    at.session_state["prediction.loaded"] = replace(MODEL, w=1.0, b=2.0)
    at.session_state["prediction.error"] = ("missing", "w")
    at.switch_page("pages/prediction.py").run()
    assert "**2.3460 kW**" in words(at) and "Loaded line: w = 1.0000" in words(at)
    assert "“w” is missing" in at.error[0].value and text.KEPT.en in at.error[0].value


def test_rounding_as_by_hand_says_how_much_it_mattered():
    at = opened(by_hand="true", decimals="2")
    i = infer(MODEL, 346.0, unit=THOUSANDS, decimals=2)
    assert i.x == 0.35 and i.z == round(2.00 * 0.35 + 3.00, 2)
    assert f"Rounded at every step to 2 decimals: z = {i.z:.2f}" in at.info[0].value
    assert numeral(i.z - float(predict(MODEL, 0.346).y[0]), 4) in at.info[0].value


# ---- own data

RNG = np.random.default_rng(4)
HOSTILE = "![x](http://a/b.png)"
OWN = {
    "ordinary": own_data(RNG.uniform(0, 1, 50), RNG.normal(0, 1, 50), HOSTILE, "{y} $_{\\val{w}}$"),
    "two samples": own_data(np.array([1.0, 2.0]), np.array([3.0, 5.0])),
    "three on a line": own_data(np.array([1.0, 2.0, 3.0]), np.array([3.0, 5.0, 7.0])),
    "huge": own_data(RNG.uniform(-1e99, 1e99, 50), RNG.normal(0, 1e99, 50)),
    "far away": own_data(1e8 + RNG.uniform(0, 1, 50), 1e6 + RNG.normal(0, 1, 50)),
    "tiny": own_data(1e-12 * RNG.uniform(0, 1, 50), RNG.normal(0, 1e-9, 50)),
    "constant y": own_data(RNG.uniform(0, 1, 50), np.full(50, 7.0)),
}


@pytest.mark.parametrize(("name", "guess"), [("ordinary", None), *((name, "3") for name in OWN)])
def test_own_data(name, guess):
    at = opened(OWN[name], guess=guess)
    assert not at.exception and not at.error and HOSTILE not in words(at)
    if guess:
        question = asked(OWN[name])
        line = fit(OWN[name].moments)
        z = infer(line_model(OWN[name].moments, line.w, line.b), question.query, unit=raw()).z
        assert f"**{numeral(z, 4)}**" in words(at)
        assert (text.NO_INTERVAL.en in words(at)) == (name == "two samples")


def test_a_million_rows_cost_no_pass_over_them():
    x = np.linspace(0, 10, 1_000_000)
    own = own_data(x, 3 * x + np.sin(x))
    own.samples.x.setflags(write=False)
    tracked = replace(own, samples=Samples(x[:0], x[:0]))  # without its rows the board is the same
    at = asked(own)
    steps = infer(MODEL, at.query, unit=raw())
    assert board.inference_run(steps, MODEL, tracked, at, None, "95").ledger.equals(
        board.inference_run(steps, MODEL, own, at, None, "95").ledger
    )


# ---- the board


@pytest.mark.parametrize("query", [346.0, 2500.0, 0.5])
@pytest.mark.parametrize("guess", [None, "3.7", "1e6"])
def test_the_board_names_what_it_has(query, guess):
    at, steps = asked(ROOM), infer(MODEL, query, unit=THOUSANDS)
    run = board.inference_run(steps, MODEL, ROOM, at, guess, "95")
    known = set(run.ledger) | set(run.constants)
    for formula in run.formulas:
        for field in re.findall(r"\\[si]?val\{(\w+)\}", "".join(formula.lines)):
            assert field in known
    assert len(run.formulas) == len(run.ledger) == 5 and {c.field for c in run.columns} <= set(run.ledger)
    (figure,) = run.figures
    spec = json.loads(figure.spec)
    for layer in spec["layer"]:
        table = figure.data[layer["data"]["name"]]
        assert {e["field"] for e in layer["encoding"].values() if "field" in e} <= set(table)
    for mark in figure.marks:
        fields = [mark[f] for f in ("x", "y", "x2", "y2") if f in mark]
        assert all(f in run.ledger if isinstance(f, str) else np.isfinite(f) for f in fields)
        assert all(f in run.ledger for f in re.findall(r"\{(\w+)\}", mark.get("text", "")))
    corners = figure.data["corners"]
    assert corners["x"][0] < steps.x < corners["x"][1] and corners["y"][0] < steps.low < corners["y"][1]


def test_the_ledger_fills_step_by_step():
    ledger = interval_tables.inference_table(infer(MODEL, 346.0, unit=THOUSANDS))
    assert ledger.notna().sum(axis=1).tolist() == [2, 3, 4, 5, 7]
    p = predict(MODEL, 0.346)
    assert ledger.iloc[-1][["z", "half_width", "low", "high"]].tolist() == pytest.approx(
        [p.y[0], p.half_width[0], p.low[0], p.high[0]], rel=1e-14
    )


def test_three_roads_agree_on_every_kind_of_data():
    for name, data in OWN.items():
        scaling = data.scalings["z_score"]
        run = descend_closed_form(scaled_moments(data.moments, scaling), **board.TRAINING)
        known = predictions.lines(data.moments, roads.three_roads(data, run, scaling), None)
        x = asked(data).x
        z = [float(predict(line, x).y[0]) for line in known.values()]
        spread = float(np.ptp(data.samples.y)) or abs(data.moments.y_mean)
        assert np.ptp(z) <= 1e-8 * max(spread, 1.0), name


# ---- many numbers


def test_typed_numbers():
    got = number_list.typed("1 2,3;4\n５．５，abc；1e999 -6 1.e-2")
    assert got.values.tolist() == [1, 2, 3, 4, 5.5, -6, 0.01]
    assert got.left_out == (("abc", "text"), ("1e999", "too_large")) and got.count == 9
    assert number_list.typed("1 " * 12_000).values.size == number_list.MOST
    assert number_list.typed(" , ;\n").values.size == 0


@pytest.mark.parametrize(
    ("raw", "numbers", "left_out"),
    [
        (b"servers\n100\n346\n", [100, 346], 0),
        (b"100\n346\n\n2500\n", [100, 346, 2500], 0),
        ("servers\n100\n346\n".encode("utf-16"), [100, 346], 0),
        (b"name,servers\na,100\nb,x\nc,300\n", [100, 300], 1),
    ],
)
def test_uploaded_column(raw, numbers, left_out):
    table, names = number_list.table_of(raw)
    got = number_list.column(table, names[0])
    assert len(names) == 1 and got.values.tolist() == numbers and got.left_out_count == left_out


def test_bad_uploads_are_named():
    for bad in (b"", b"\x00\x01", b"5\n", b"PK\x03\x04"):
        with pytest.raises(UploadError):
            number_list.table_of(bad)


def test_the_list_on_the_page():
    at = opened()
    at.text_area(key="prediction.servers.list.typed").set_value("346 five 2500").run()
    frame = at.dataframe[0].value
    p = predict(MODEL, scaled(np.array([346.0, 2500.0]), THOUSANDS))
    assert frame["z"].tolist() == p.y.tolist() and frame["extrapolates"].tolist() == [False, True]
    assert any("“five” (not a number)" in w.value for w in at.warning)
    assert at.query_params["prediction.servers.list"] == "346 five 2500"
    at.text_area(key="prediction.servers.list.typed").set_value("").run()
    assert not at.exception and not at.dataframe


# ---- saved lines


class Upload:
    def __init__(self, raw: bytes) -> None:
        self.raw, self.size = raw, len(raw)

    def getvalue(self) -> bytes:
        return self.raw


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"w = 2", "not_json"),
        (b"\xff\xfe\xff", "not_json"),
        (b"[]", "wrong_format"),
        (b" " * 10_001, "too_large"),
        (to_json(MODEL).replace('"w"', '"v"').encode(), "missing"),
        (to_json(MODEL).replace('"n": 200', '"n": 0').encode(), "not_a_number"),
        (to_json(MODEL).encode("utf-8-sig"), None),
    ],
)
def test_loading_a_file(raw, code, monkeypatch):
    state = {"prediction.file": Upload(raw), "prediction.loaded": "before"}
    monkeypatch.setattr(model_file.st, "session_state", state)
    model_file._take("prediction")
    if code is None:
        assert state["prediction.loaded"] == MODEL and state["prediction.road"] == "file"
    else:
        assert state["prediction.error"][0] == code and state["prediction.loaded"] == "before"
        assert code in text.ERRORS


def test_every_code_of_a_bad_model_has_its_sentence():
    codes = set(re.findall(r'^ {4}"(\w+)"', ModelError.__doc__ or "", re.M))
    assert codes and codes <= set(text.ERRORS)


# ---- take-away


@pytest.mark.parametrize("hand", [None, 3])
def test_the_script_repeats_the_last_row(hand):
    made = script(MODEL, 346.0, THOUSANDS, 0.95, hand)
    code = script_text("inference", made, None)
    assert str(ROOM.samples.x[0]) not in code and json.loads(notebook_text("i", made, None))["cells"]
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    got = dict(zip(*[iter(ran.stdout.split())] * 2, strict=True))
    last = interval_tables.inference_table(infer(MODEL, 346.0, unit=THOUSANDS, decimals=hand)).iloc[-1]
    for name in ("x", "z", "low", "high"):
        assert float(got[name]) == pytest.approx(last[name], rel=1e-14)
    assert from_json(re.search(r'"""(\{.*?\})"""', code, re.S)[1]) == MODEL  # type: ignore[index]


# ---- practice


def test_practice():
    for seed in range(200):
        made = exercise(np.random.default_rng(seed), 4)
        w, b, servers = (
            float(re.search(pattern, made.question.en)[1])  # type: ignore[index]
            for pattern in (r"w = ([\d.]+)", r"b = ([\d.]+)", r"for (\d+) servers")
        )
        assert made.answer == pytest.approx(w * (servers / 1000) + b, rel=1e-14)
        assert made.lines[-1].endswith(f"= {numeral(made.answer, 4)}")
        assert check(f"{made.answer:.4f}", made, 4).verdict == "right"
        known = {NO_THOUSAND: w * servers + b, NO_BIAS: w * servers / 1000, SWAPPED: b * servers / 1000 + w}
        for why, wrong in known.items():
            assert check(f"{wrong:.6f}", made, 4).why is why

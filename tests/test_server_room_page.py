"""The page “The server room”: the data, their scaling, and the visitor's own file."""

import json
import re
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from core.moments import scaled_moments
from core.samples import Samples
from core.summary import correlation, scaled_steps
from ui import dataset, takeaway
from ui.boards import server_room as board
from ui.files.upload import choose, read_table
from ui.files.uploader import _styles
from ui.numerals import numeral
from ui.player import Run
from ui.practice import answer_value, check
from ui.practice.server_room import exercise, range_exercise, z_exercise
from ui.text import server_room as text
from ui.text import upload as words

GOOD = "城市;面积;房价\n甲;50,5;3,1\n乙;80,0;4,2\n丙;八十;4,0\n丁;99,5;5,3\n".encode("gb18030")
BAD = {
    "empty": b"",
    "binary": bytes(range(256)),
    "one_row": b"x,y\n1,2\n",
    "one_column": b"x\n1\n2\n",
    "excel": b"PK\x03\x04 and so on",
    "too_many_columns": b",".join([b"1"] * 1000) + b"\n" + b",".join([b"2"] * 1000),
}
HOSTILE = ("![x](http://evil/x.png)", r"$\href{javascript:1}{x}$", "<img src=x onerror=alert(1)>")


def opened(lang: str = "en", guess: str | None = "skip", **query: str) -> AppTest:
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    at.query_params["lang"] = lang
    if guess:
        at.query_params["server_room.guess"] = guess
    for name, value in query.items():
        at.query_params[name.replace("__", ".")] = value
    return at.switch_page("pages/server_room.py").run()


def shown(at: AppTest) -> str:
    return "\n".join(m.value for kind in ("markdown", "caption", "info", "error") for m in at.get(kind))


def uploaded(at: AppTest, raw: bytes, name: str = "mine.csv") -> AppTest:
    return at.file_uploader[0].set_value((name, raw, "text/csv")).run()


def used(at: AppTest) -> AppTest:
    return at.button(key="own_data.use").click().run()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_asks_first_and_gives_nothing_away(lang):
    at = opened(lang, guess=None)
    assert not at.exception and len(at.radio) == 1 and not at.file_uploader
    said = shown(at) + json.dumps(dict(at.query_params))
    for told in (*text.VERDICT.values(), *text.OUTCOME.values(), *text.SCALED_FIGURE.values()):
        assert getattr(told, lang)[:12] not in said
    at = opened(lang, guess="bell")
    assert not at.exception and getattr(text.VERDICT[False], lang) in shown(at)
    assert getattr(text.VERDICT[True], lang) in shown(opened(lang, guess="same"))


@pytest.mark.parametrize("scale", list(text.SCALES))
def test_words_tell_the_numbers_of_core(scale):
    at = opened().segmented_control(key="server_room.scale").set_value(scale).run()
    x, y = dataset.server_room().samples.x, dataset.server_room().samples.y
    scaled = {"raw": x, "centering": x - x.mean(), "min_max": (x - x.min()) / np.ptp(x)}.get(
        scale, (x - x.mean()) / x.std()
    )
    r = numeral(float(np.corrcoef(scaled, y)[0, 1]), 4)
    assert f"r = **{r}** before and r = **{r}** after" in shown(at)
    row = [numeral(float(v), 4) for v in (x.std(), scaled.std(), y.std())]
    assert " | ".join(row) in shown(at)


def test_rounding_by_hand_says_how_much_it_mattered():
    said = shown(opened(by_hand="true", decimals="2", server_room__scale="min_max"))
    x = dataset.server_room().samples.x
    # min 0.002 -> 0.00, range 0.974 -> 0.97
    hundredths = (np.rint(x * 1000) + 5) // 10  # halves up: the file has three decimals
    by_hand = np.floor(hundredths / 0.97 + 0.5) / 100
    gap = np.abs(by_hand - (x - x.min()) / np.ptp(x)).max()
    assert f"differs by up to {numeral(float(gap), 4)}" in said


def runs() -> list[tuple[Run, dataset.Dataset]]:
    room = dataset.server_room()
    return [
        (board.sample_run(room, scaled_steps(room.points["x"].to_numpy(), s, d), s, shared=shared), room)
        for s in room.scalings.values()
        for d in (None, 3)
        for shared in (False, True)
    ]


@pytest.mark.parametrize(("run", "data"), runs())
def test_the_player_finds_every_field(run, data):
    known = set(run.ledger.columns) | set(run.constants)
    for formula in run.formulas:
        assert {f for line in formula.lines for f in re.findall(r"val\{(\w+)\}", line)} <= known
    assert {c.field for c in run.columns} <= set(run.ledger.columns)
    for figure in run.figures:
        spec = json.loads(figure.spec)
        for layer in spec["layer"]:
            table = figure.data[layer["data"]["name"]]
            assert {layer["encoding"][axis]["field"] for axis in "xy"} <= set(table.columns)
            assert np.isfinite(table.to_numpy()).all()
        for mark in figure.marks:
            fields = {mark[a] for a in ("x", "y", "x2", "y2") if isinstance(mark.get(a), str)}
            assert fields <= set(run.ledger.columns)
    right = run.figures[1].data["points"]
    assert (right["x"] == run.ledger["scaled"]).all() and (right["y"] == run.ledger["y"]).all()
    assert run.ledger["row"].tolist() == list(range(1, 201))


def test_both_figures_on_one_axis():
    room = dataset.server_room()
    z = room.scalings["z_score"]
    steps = scaled_steps(room.points["x"].to_numpy(), z)
    left, right = (
        f.data["corners"]["x"].tolist() for f in board.sample_run(room, steps, z, shared=True).figures
    )
    assert left == right and left[0] < -1.7 and left[1] > 1.6


@pytest.mark.parametrize(("scale", "decimals"), [("raw", None), ("min_max", None), ("z_score", 3)])
def test_the_script_ends_at_the_last_row(scale, decimals, tmp_path):
    room = dataset.server_room()
    file = tmp_path / "run.py"
    file.write_text(takeaway.script_text("t", board.script(scale, decimals), room.samples), encoding="utf-8")
    out = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True).stdout
    steps = scaled_steps(room.points["x"].to_numpy(), room.scalings[scale], decimals)
    said = out.splitlines()[-1].split()
    assert (said[1], said[5]) == ("200", str(room.samples.y[-1]))
    assert (float(said[3]), float(said[7])) == (room.samples.x[-1], steps.value[-1])


@pytest.mark.parametrize("seed", range(200))
def test_practice(seed):
    rng = np.random.default_rng(seed)
    made = exercise(rng, 4)
    x = [float(v) for v in re.findall(r"[\d.]+", made.question.en.split("$")[1])]
    i = int(re.search(r"x_(\d)", made.question.en)[1]) - 1
    m, z = sum(x) / 5, "population" in made.question.en
    sd = (sum((v - m) ** 2 for v in x) / 5) ** 0.5
    right = (x[i] - m) / sd if z else (x[i] - min(x)) / (max(x) - min(x))
    assert made.answer == pytest.approx(right, abs=1e-12)
    assert made.lines[-1].endswith(f"= {numeral(right, 4)}")
    assert all(numeral(v, 4) in "".join(made.lines) for v in ((m, sd, sd**2) if z else (max(x) - min(x),)))
    values, j = np.array(x), i
    for decimals in (2, 4, 8):
        made = (z_exercise if z else range_exercise)(values, j, decimals)
        assert check(numeral(right, decimals), made, decimals).verdict == "right"
        for wrong, _ in made.mistakes:
            assert check(numeral(wrong, decimals), made, decimals).verdict == "mistake"
    wrongs = (
        ((x[i] - m) / sd**2, (x[i] - m) / (sd * 1.25**0.5), x[i] / sd, x[i] - m)
        if z
        else (x[i] / (max(x) - min(x)), (x[i] - min(x)) / max(x), x[i] / max(x))
    )
    assert [w for w, _ in made.mistakes] == pytest.approx(list(wrongs))
    assert answer_value("1/3") is not None


def test_a_good_file_serves_the_page_and_the_others():
    at = used(uploaded(opened("zh"), GOOD))
    assert not at.exception
    assert at.query_params["data"] in ("own", ["own"])
    said = shown(at)
    assert "x 为 面积，y 为 房价，共 3 个样本" in said
    assert "编码 GB18030，列之间用分号分隔" in said and "4 行数据中有 3 行可用，略去 1 行。" in said
    assert "不是数值：1 行" in said
    listed = at.dataframe[-1].value
    assert listed.to_numpy().tolist() == [[4, "面积", "八十", "不是数值"]]
    assert numeral(float(np.mean([50.5, 80.0, 99.5])), 4) in said
    at.switch_page("pages/regression_descent.py").run()
    assert not at.exception and "面积" in shown(at)
    at.switch_page("pages/server_room.py").run()
    assert "面积" in shown(at) and at.selectbox[0].value == 1  # the file is still at hand


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_bad_file_gets_a_sentence_and_what_was_loaded_stays(lang):
    at = used(uploaded(opened(lang), GOOD))
    for code, raw in BAD.items():
        uploaded(at, raw, "bad.csv")
        assert not at.exception and len(at.error) == 1
        start = getattr(words.ERRORS[code], lang).split("{")[0][:14]
        assert start in at.error[0].value and getattr(words.KEPT, lang) in at.error[0].value
        assert at.query_params["data"] in ("own", ["own"]) and "面积" in shown(at)
    assert not uploaded(at, GOOD).error


def test_columns_that_draw_no_line_leave_the_data_alone():
    at = uploaded(opened(), b"a,b,c\n1,2,x\n1,3,y\n1,4,z\n")
    at = used(at)
    assert "Every x is 1" in at.error[0].value and "data" not in at.query_params
    at.selectbox[0].set_value(1)
    at = used(at)
    assert "same column" in at.error[0].value
    at.selectbox[0].set_value(1)
    at.selectbox[1].set_value(0)
    at = used(at)
    assert not at.error and "x = b, y = a, 3 samples" in shown(at)
    at = at.button(key="own_data.back").click().run()
    assert "`server_room.csv`, 200 rooms" in shown(at) and "data" not in at.query_params


def test_hostile_names_are_shown_literally():
    raw = "\n".join((",".join(HOSTILE), "1,2,3", "2,3,5", "3,5,5")).encode()
    at = used(uploaded(opened(), raw, HOSTILE[0] + ".csv"))
    assert not at.exception
    for markdown in at.markdown:
        assert "![x](" not in markdown.value and not re.search(r"(?<!\\)\$\\href", markdown.value)
    assert at.selectbox[0].options[0] == f"1. {HOSTILE[0]}"


def test_a_link_to_own_data_says_that_it_carries_none():
    at = opened(data="own")
    assert not at.exception and "a link does not carry" in shown(at) and "200 rooms" in shown(at)


def test_few_rows_and_equal_labels_have_their_own_words():
    at = used(uploaded(opened(), b"x,y\n1,2\n3,2\n"))
    assert not at.exception and text.FLAT.en in shown(at)


def test_the_figures_take_a_fair_sample_of_many_rows():
    x = np.arange(5000.0)
    chosen = choose(read_table(("x,y\n" + "\n".join(f"{v:g},{v % 7:g}" for v in x)).encode()), "x", "y")
    many = dataset.described("own", text.USE, text.USE, Samples(chosen.x, chosen.y), chosen)
    z = many.scalings["z_score"]
    run = board.sample_run(many, scaled_steps(many.points["x"].to_numpy(), z), z, shared=False)
    assert len(run.ledger) == 1000 and run.ledger["row"].iloc[[0, -1]].tolist() == [1, 5000]
    assert isinstance(run.ledger, pd.DataFrame)
    assert correlation(scaled_moments(many.moments, z)) == pytest.approx(correlation(many.moments))


def test_the_upload_box_says_its_words_and_knows_its_class():
    rules = _styles("own_data.file.0", ("csv", "txt"), 10)
    assert rules.count(".st-key-own_data-file-0 ") > 8 and "$" not in rules.replace("[title$", "")
    assert '[title$=".csv" i], [title$=".txt" i]' in rules and "10 MB" in rules
    assert not re.search(r"content: \{", rules)

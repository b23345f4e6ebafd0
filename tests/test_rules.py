"""House rules, read off the files themselves."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import ui.text
from ui.language import Text
from ui.question import Question
from ui.topics import TOPICS

ROOT = Path(__file__).parent.parent
PYTHON = [p for room in ("core", "ui", "pages") for p in sorted((ROOT / room).rglob("*.py"))]
READY = [topic for topic in TOPICS if topic.ready]

# Who may import whom: room -> what its files may name, standard library aside.
ALLOWED = {
    "core": {"core", "numpy", "scipy"},
    "ui/text": {"ui.language", "ui.question"},
    "ui/charts": {"altair", "ui.charts"},
    "ui/tables": {"core", "numpy", "pandas", "contourpy", "ui.tables"},
    "pages": {"core", "ui", "streamlit", "numpy"},
}
LIMITS = {"pages": 80, "core": 150, "ui": 150}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def room_of(path: Path) -> str:
    relative = path.relative_to(ROOT).as_posix()
    return max((room for room in ALLOWED if relative.startswith(room)), key=len, default="")


@pytest.mark.parametrize("path", PYTHON, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_who_may_import_whom(path):
    room = room_of(path)
    ours = {"core", "ui", "pages", "numpy", "pandas", "altair", "streamlit", "scipy", "pyarrow", "nbformat"}
    ours |= {"contourpy", "plotly"}
    for name in imported(path):
        assert not name.startswith("pages"), "nobody imports a page"
        if room and name.split(".")[0] in ours:
            assert any(name == ok or name.startswith(f"{ok}.") for ok in ALLOWED[room]), (
                f"{room} imports {name}"
            )


def test_only_prediction_needs_scipy():
    users = [p.name for p in PYTHON if any(name.startswith("scipy") for name in imported(p))]
    assert users == ["prediction.py"]


@pytest.mark.parametrize("path", PYTHON, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_sizes(path):
    room = path.relative_to(ROOT).parts[0]
    if "text" in path.parts or "practice" in path.parts:
        return  # prose is as long as it is
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LIMITS[room]
    for node in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            long = sum((n.end_lineno or n.lineno) - n.lineno + 1 for n in body)
            most = 25 if room == "core" or "charts" in path.parts else 32
            assert long <= most, f"{node.name} has {long} lines"


def test_every_ready_page_has_its_text_file_and_no_page_is_unlisted():
    pages = {p.stem for p in (ROOT / "pages").glob("*.py")}
    assert pages == {topic.slug for topic in READY}
    assert pages <= {p.stem for p in (ROOT / "ui/text").glob("*.py")}


def texts(thing: object):
    """Every Text reachable from a module of words."""
    if isinstance(thing, Text):
        yield thing
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from texts(value)
    elif isinstance(thing, (list, tuple)):
        for value in thing:
            yield from texts(value)
    elif isinstance(thing, Question):
        yield thing.prompt
        yield from texts(thing.choices)


ALL_TEXTS = [
    (f"{name}.{key}", text)
    for package in (ui.text, importlib.import_module("ui.practice"))
    for _, name, _ in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    for key, value in vars(importlib.import_module(name)).items()
    for text in texts(value)
]
MATH = re.compile(r"\$[^$]*\$")


@pytest.mark.parametrize(("where", "text"), ALL_TEXTS, ids=[where for where, _ in ALL_TEXTS])
def test_both_languages_are_complete(where, text):
    assert text.en.strip()
    assert text.zh.strip()
    assert set(re.findall(r"(?<!\\)\{([a-z_0-9]+)\}", MATH.sub("", text.en))) == set(
        re.findall(r"(?<!\\)\{([a-z_0-9]+)\}", MATH.sub("", text.zh))
    )
    assert text.en.count("$") == text.zh.count("$")
    assert not re.search("[\u4e00-\u9fff]", text.en)
    words = re.sub(r"`[^`]*`|\*\*|\{\w+\}", "", MATH.sub("", text.zh))
    assert len(re.findall(r"[A-Za-z]{2,} +[A-Za-z]{2,} +[A-Za-z]{2,}", words)) == 0, (
        "English left in the Chinese"
    )


def loose_bold(words: str) -> list[str]:
    """Asterisks that Markdown would show: beside Chinese, bold may not begin or end with punctuation."""
    pieces = words.split("**")
    inside = range(1, len(pieces), 2)
    ends = [(pieces[i][-1:], pieces[i + 1][:1]) for i in inside if i + 1 < len(pieces)]
    starts = [(pieces[i][:1], pieces[i - 1][-1:]) for i in inside]
    return [a + b for a, b in starts + ends if re.match(r"[^\w\s{|]", a) and re.match(r"\w|[{$]", b)]


@pytest.mark.parametrize(("where", "text"), ALL_TEXTS, ids=[where for where, _ in ALL_TEXTS])
def test_bold_is_bold(where, text):
    for words in (text.en, text.zh):
        assert words.count("**") % 2 == 0
        assert loose_bold(words) == []


def test_loose_bold_is_found():
    assert loose_bold("**只在于重新计算。**初始") == ["。初"]
    assert loose_bold("**只在于重新计算**。初始") == []
    assert loose_bold("说**“是”**") == ["“说"]


def test_no_shipped_file_uses_a_catch_all_name():
    assert not [p for p in PYTHON if p.stem in {"utils", "helpers", "common", "misc"}]


def test_no_page_defines_functions_or_computes_with_pandas():
    for page in (ROOT / "pages").glob("*.py"):
        tree = ast.parse(page.read_text(encoding="utf-8"))
        assert not [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef, ast.Try))]

"""What every player run must satisfy, for the tests of all pages."""

import json
import re
from collections.abc import Sequence

from ui.player.formula import mathml
from ui.player.run import Run

FIELD = re.compile(r'data-field="(\w+)"')
PLACES = {"x", "y", "x2", "y2", "w", "b", "height", "long", "short", "angle", "shift", "scale", "tilt"}


def fields_of(spec: str) -> dict[str, set[str]]:
    """Table name -> fields its marks use, read off a Vega-Lite spec."""
    found: dict[str, set[str]] = {}

    def walk(node: object, table: str) -> None:
        if isinstance(node, dict):
            table = node["data"].get("name", table) if isinstance(node.get("data"), dict) else table
            if isinstance(node.get("field"), str):
                found.setdefault(table, set()).add(node["field"])
            for value in node.values():
                walk(value, table)
        elif isinstance(node, list):
            for value in node:
                walk(value, table)

    walk(json.loads(spec), "")
    return found


def check_run(run: Run) -> None:
    """Every chart field is a column of its table; marks, formulas and heads name columns or constants."""
    columns, known = set(run.ledger.columns), {*run.ledger.columns, *run.constants}
    for figure in run.figures:
        if figure.grid:
            table = figure.data["grid"]
            assert len(table) == figure.grid.x[2] * figure.grid.y[2] * figure.grid.frames
            assert figure.grid.frames in (1, len(run.ledger))
            known |= {"over_x", "over_y", *(f"over_{name}" for name in table.columns)}
    for figure in run.figures:
        if figure.scene:
            assert len(figure.data["surface"]) == figure.scene.x[2] * figure.scene.y[2]
            assert all("height" in mark for mark in figure.marks)
        assert {
            mark["field"] for mark in figure.marks if mark["mark"] in ("cells", "shades", "curve")
        } <= set(figure.data.get("grid", ()))
        for table, fields in fields_of(figure.spec or "{}").items():
            assert fields <= set(figure.data[table].columns), (figure.title, table)
        for mark in figure.marks:
            assert {v for k, v in mark.items() if k in PLACES and isinstance(v, str)} <= known
            shown = [*mark.get("lines", ()), mark.get("text") or ""]
            assert {name for words in shown for name in re.findall(r"\{(\w+)\}", words)} <= known
            assert mark.get("lit", ("phase", 0))[0] in {*columns, "phase"}
            check_lines(mark.get("source", ()), known)
        assert figure.title
        assert figure.alt
    # the browser's JSON knows no nan: a number not known belongs into the ledger
    json.dumps([dict(run.constants), *(list(figure.marks) for figure in run.figures)], allow_nan=False)
    for formula in run.formulas:
        check_lines(formula.lines, known)
    for column in run.columns:
        check_lines(column.source, known)
    assert {column.field for column in run.columns} <= columns


def check_lines(lines: Sequence[str], known: set[str]) -> None:
    """Every place of a LaTeX line is a number that is known."""
    for line in lines:
        assert set(FIELD.findall(mathml(line))) <= known
        assert "val" not in re.sub(r"<[^>]*>", "", mathml(line))

"""What the player's component is sent: tables as Arrow, formulas as MathML, the rest as plain values."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from ui.player.formula import mathml
from ui.player.marks import Mark
from ui.player.run import Column, Figure, Formula


def sent_table(table: pd.DataFrame) -> pa.Table:
    """The table as Arrow, from one array: a tenth of the time pandas' own way takes for small tables."""
    values = table.to_numpy()
    if values.dtype == object:  # words among the numbers
        columns = [pa.array(column.tolist()) for column in values.T]
    else:
        columns = [pa.array(column) for column in np.ascontiguousarray(values.T)]
    return pa.Table.from_arrays(columns, names=table.columns.tolist())


def sent_figures(figures: Sequence[Figure]) -> tuple[list[dict[str, Any]], dict[str, pa.Table]]:
    """Each figure with the names of its tables, and all tables by these names; none is sent twice."""
    described: list[dict[str, Any]] = []
    tables: dict[str, pa.Table] = {}
    sent: dict[int, str] = {}
    for i, figure in enumerate(figures):
        names = {name: sent.setdefault(id(t), f"figure{i}_{name}") for name, t in figure.data.items()}
        tables |= {names[k]: sent_table(t) for k, t in figure.data.items() if names[k] not in tables}
        described.append(
            {
                "spec": figure.spec,
                "data": names,
                "title": figure.title,
                "alt": figure.alt,
                "marks": [sent_mark(mark) for mark in figure.marks],
                "pick": figure.pick,
                "drag": figure.drag,
                "span": figure.span,
                "aspect": figure.aspect,
                "scene": asdict(figure.scene) if figure.scene else None,
                "grid": asdict(figure.grid) if figure.grid else None,
            }
        )
    return described, tables


def sent_mark(mark: Mark) -> Mark:
    """The mark, with what it tells on a click as MathML."""
    return mark | {"source": sent_lines(mark["source"])} if "source" in mark else mark


def sent_column(column: Column) -> dict[str, str]:
    """The column, with its head, and what it tells on a click, as MathML."""
    head = {"math": mathml(column.head)} if column.kind == "number" else {"label": column.head}
    source = {"source": sent_lines(column.source)} if column.source else {}
    return {"field": column.field, "kind": column.kind} | head | source


def sent_formula(formula: Formula) -> dict[str, Any]:
    """The formula with its lines as MathML."""
    look = {"style": formula.style, "dash": formula.dash}
    return {"label": formula.label, "math": sent_lines(formula.lines)} | look


def sent_lines(latex: Sequence[str]) -> str:
    """Lines of LaTeX as MathML, one under the other."""
    return "".join(map(mathml, latex))

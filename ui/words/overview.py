"""The data in words, matrices and one small table, before and after scaling."""

import streamlit as st

from core.arrays import Array
from core.moments import scaled_moments
from core.scaling import Scaling, scaled
from core.summary import ScaledSteps, Summary, correlation, largest_gap, scaled_summary
from ui.dataset import Dataset
from ui.language import say
from ui.numerals import numeral
from ui.text import server_room as text


def outcome_words(data: Dataset, scaling: Scaling, decimals: int) -> str:
    """What the scaling did to x, and that the correlation did not feel it."""
    before = data.summaries["x"]
    after = scaled_summary(before, scaling)
    raw = {name: numeral(getattr(before, name), decimals) for name in ("mean", "sd", "low", "high")}
    new = {f"{name}_scaled": numeral(getattr(after, name), decimals) for name in raw}
    r, r_scaled = correlation(data.moments), correlation(scaled_moments(data.moments, scaling))
    if r != r:
        cloud = say(text.FLAT)
    else:
        cloud = say(text.SAME_CLOUD, r=numeral(r, decimals), r_scaled=numeral(r_scaled, decimals))
    listed = {"shown": f"{len(data.points):,}", "m": f"{data.samples.m:,}"}
    rest = say(text.LISTED, **listed) if data.samples.m > len(data.points) else ""
    return "\n\n".join((say(text.OUTCOME[scaling.name], **raw, **new), cloud, rest))


def verdict(guess: str | None) -> None:
    """Whether the prediction held: the cloud keeps its shape whatever the data."""
    if guess is not None:
        st.markdown(say(text.VERDICT[guess == "same"]))


def rounding(steps: ScaledSteps, scaling: Scaling, decimals: int) -> None:
    """How much rounding at every step mattered."""
    if steps.decimals is None:
        return
    gap, lost = largest_gap(steps.value, scaled(steps.x, scaling)), largest_gap(steps.back, steps.x)
    st.info(
        say(text.HAND, d=steps.decimals, gap=numeral(gap, decimals + 2), lost=numeral(lost, decimals + 2))
    )


def shapes(data: Dataset, decimals: int) -> str:
    """X and Y as matrices (LaTeX), their first three rows written out."""

    def matrix(name: str, column: Array) -> str:
        rows = [numeral(float(v), decimals) for v in column[: min(3, data.samples.m)]]
        dots = [r"\vdots"] if data.samples.m > 3 else []
        inside = r"\\ ".join(rows + dots)
        return rf"{name} = \begin{{bmatrix}} {inside} \end{{bmatrix}}_{{({data.samples.m},\,1)}}"

    return rf"{matrix('X', data.samples.x)},\quad {matrix('Y', data.samples.y)}"


def summary_rows(data: Dataset, scaling: Scaling, decimals: int) -> list[dict[str, str]]:
    """Count, mean, spread and range of x, x' and y."""
    x, y = data.summaries["x"], data.summaries["y"]
    columns = {"x": x, "x′": scaled_summary(x, scaling), "y": y}

    def number(s: Summary, name: str) -> str:
        return f"{s.m:,}" if name == "m" else numeral(getattr(s, name), decimals)

    return [
        {" ": say(head)} | {column: number(s, name) for column, s in columns.items()}
        for name, head in text.ROWS.items()
    ]

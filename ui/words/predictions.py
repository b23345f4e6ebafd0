"""What a prediction says, in words made from its record: the figure's text twin."""

import math
from collections.abc import Mapping

import streamlit as st

from core.descent import Descent
from core.inference import Inference
from core.moments import Moments
from core.prediction import LineModel, line_model, predict
from core.rounding import agreeing_digits
from ui.boards.prediction_question import Asked
from ui.language import say, sentences
from ui.numerals import numeral
from ui.text import prediction as text
from ui.words import roads


def lines(moments: Moments, reached: list[roads.Road], loaded: LineModel | None) -> dict[str, LineModel]:
    """The line of each road, and the loaded one, each with what its interval needs."""
    known = {road.name: line_model(moments, float(road.w), float(road.b)) for road in reached}
    return known | ({"file": loaded} if loaded else {})


def outcome(steps: Inference, at: Asked, level: str, decimals: int) -> str:
    """The prediction and its interval."""
    places = {**at.values, "query": f"{steps.query:.10g}", "z": numeral(steps.z, decimals)}
    said = say(text.OUTCOME[at.code], **places)
    if math.isnan(steps.half_width):
        return sentences(said, say(text.NO_INTERVAL))
    ends = {"low": numeral(steps.low, decimals), "high": numeral(steps.high, decimals)}
    return sentences(said, say(text.INTERVAL, level=level, **ends))


def warn_beyond(steps: Inference, model: LineModel, decimals: int) -> None:
    """How far outside the samples the query lies, and what the interval does not know."""
    if steps.beyond > 0:
        numbers = {"x": steps.x, "beyond": steps.beyond, "low": model.x_min, "high": model.x_max}
        st.warning(say(text.BEYOND, **{k: numeral(v, decimals) for k, v in numbers.items()}))


def verdict(guess: str | None, asked: Inference, at: Asked, decimals: int) -> None:
    """How far the answer to the driving question was off, and whether it lies in the interval."""
    if guess is None:
        return
    off = float(guess) - asked.z
    side = "right" if numeral(off, decimals) == numeral(0.0, decimals) else "high" if off > 0 else "low"
    places = {
        "guess": f"{float(guess):.6g}",
        "z": numeral(asked.z, decimals),
        "off": numeral(abs(off), decimals),
        "side": say(text.SIDES[side]),
        "where": say(text.WHERE[asked.low <= float(guess) <= asked.high]),
    }
    st.markdown(say(text.VERDICT[at.code], **at.values, **places))


def rounding(steps: Inference, exact: Inference, hand: int | None) -> None:
    """How much rounding at every step mattered."""
    if hand is None:
        return
    numbers = {"z": steps.z, "low": steps.low, "high": steps.high}
    exactly = {"z_exact": exact.z, "low_exact": exact.low, "high_exact": exact.high}
    shown = {name: numeral(v, hand) for name, v in numbers.items()}
    shown |= {name: numeral(v, hand + 2) for name, v in exactly.items()}
    st.info(say(text.HAND, d=hand, dz=numeral(steps.z - exact.z, hand + 2), **shown))


def comparison_table(run: Descent, model: LineModel, steps: Inference, decimals: int) -> list[dict[str, str]]:
    """What training needs beside what inference needs."""
    numbers = {"w": model.w, "b": model.b, "z": steps.z}
    places = {"m": model.n, "k": run.last, "rate": f"{run.rate:g}"}
    shown = places | {name: numeral(v, decimals) for name, v in numbers.items()}
    heads = (text.TOPIC, text.TRAINING, text.INFERENCE)
    return [
        {say(head): say(cell, **shown) for head, cell in zip(heads, row, strict=True)}
        for row in text.COMPARISON
    ]


def same_answer_table(known: Mapping[str, LineModel], x: float, decimals: int) -> list[dict[str, str]]:
    """Each road's line and its prediction for this x."""
    best = float(predict(known["least_squares"], x).y[0])
    rows = []
    for name, line in known.items():
        z = float(predict(line, x).y[0])
        numbers = {"w": line.w, "b": line.b, say(text.PREDICTED): z}
        rows.append(
            {say(text.ROAD): say(text.ROADS[name])}
            | {head: numeral(v, decimals) for head, v in numbers.items()}
            | {say(text.DIGITS): str(agreeing_digits(z, best))}
        )
    return rows

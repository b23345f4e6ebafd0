"""The data every regression page works on: the server room, or the visitor's own columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import pandas as pd
import streamlit as st

from core import datasets
from core.moments import Moments, moments
from core.samples import Samples, spread_rows
from core.scaling import SCALINGS, Scaling
from core.summary import Summary, summary
from ui.files.upload import Chosen, markdown_safe
from ui.language import Text, say
from ui.markdown import one_line
from ui.text import dataset as text
from ui.url import recalled, remember

DRAWN = 1000  # points a figure shows at the most


@dataclass(frozen=True)
class Dataset:
    """Two columns, their six sums, and the fair sample the figures draw."""

    code: str  # "server_room" or "own"
    x_name: Text
    y_name: Text
    samples: Samples
    moments: Moments
    points: pd.DataFrame  # x, y, row: at most DRAWN rows, evenly spread over all
    scalings: Mapping[str, Scaling]  # raw, centering, min_max, z_score of x
    chosen: Chosen | None = None  # for own data: what was left out, and why

    @cached_property
    def summaries(self) -> Mapping[str, Summary]:
        """Mean, spread and range of "x" and of "y", found once."""
        return {"x": summary(self.samples.x), "y": summary(self.samples.y)}


def described(
    code: str, x_name: Text, y_name: Text, samples: Samples, chosen: Chosen | None = None
) -> Dataset:
    """A Dataset from its samples: one pass over all rows."""
    rows = spread_rows(samples.m, DRAWN)
    points = pd.DataFrame({"x": samples.x[rows], "y": samples.y[rows], "row": rows + 1})
    scalings = {name: scaling(samples.x) for name, scaling in SCALINGS.items()}
    return Dataset(code, x_name, y_name, samples, moments(samples.x, samples.y), points, scalings, chosen)


@lru_cache(maxsize=1)
def server_room() -> Dataset:
    """The 200 rooms of data/server_room.csv."""
    return described("server_room", text.SERVERS, text.POWER, datasets.server_room())


def current() -> Dataset:
    """The data set the link asks for; the server room where the visitor's own is not at hand."""
    own = st.session_state.get("dataset.own")
    if recalled("data") == "own" and isinstance(own, Dataset):
        remember("data", "own")
        return own
    return server_room()


def use_own(x_column: str, y_column: str, chosen: Chosen) -> None:
    """Make the visitor's columns the data of every page."""
    x_column, y_column = one_line(x_column), one_line(y_column)
    x_name, y_name = Text(en=x_column, zh=x_column), Text(en=y_column, zh=y_column)
    st.session_state["dataset.own"] = described("own", x_name, y_name, Samples(chosen.x, chosen.y), chosen)
    remember("data", "own")


def use_server_room() -> None:
    """Go back to the shipped data; the visitor's own stay at hand for this session."""
    remember("data", None)


def note(*, names: bool = True) -> None:
    """One quiet line: which data these are, if `names`, and what the figures leave out."""
    data = current()
    if data.code == "own" and names:
        st.caption(
            say(text.OWN, x=markdown_safe(data.x_name.en), y=markdown_safe(data.y_name.en), m=data.samples.m)
        )
    elif data.code != "own" and recalled("data") == "own":
        st.caption(say(text.OWN_GONE))
    if data.samples.m > len(data.points):
        st.caption(say(text.SAMPLED, shown=len(data.points), m=f"{data.samples.m:,}"))

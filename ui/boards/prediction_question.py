"""What “346 servers” asks of a data set, and the picture a visitor may look at before answering."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.scaling import Scaling, raw, scaled
from ui import player
from ui.charts import regression as charts
from ui.dataset import Dataset
from ui.language import Text, say
from ui.markdown import markdown_safe
from ui.player import Figure, marks
from ui.question import Question
from ui.text import prediction as text

THOUSANDS = Scaling("thousands", shift=0.0, scale=1000.0)
FLOOR = -1e150  # below every axis: the player cuts a mark off where its figure ends


@dataclass(frozen=True)
class Asked:
    """What the driving question asks of a data set, and the unit in which a visitor types."""

    code: str  # of the data set
    name: str  # of the control in the link
    label: Text
    question: Question
    values: Mapping[str, str]  # for the places of texts, safe in Markdown
    query: float
    x: float  # the same on the axis
    control: Mapping[str, Any]  # settings of the control
    unit: Scaling  # carries a query to the axis of x
    many: str  # queries the list starts with


def asked(data: Dataset) -> Asked:
    """346 servers, or the middle x of the visitor's own samples."""
    if data.code == "server_room":
        query, name, label, unit, ends = 346.0, "servers", text.SERVERS, THOUSANDS, (0.0, 1e5)
        step, many = 1.0, text.LIST_DEFAULT
    else:
        query = float(data.points["x"].sort_values().iloc[len(data.points) // 2])
        step = float(f"{(data.moments.x_max - data.moments.x_min) / 100:.1g}") or 0.1
        many = " ".join(f"{v:.10g}" for v in (data.moments.x_min, query, data.moments.x_max))
        safe = markdown_safe(say(data.x_name))
        name, label, unit, ends = "x", Text(en=safe, zh=safe), raw(), (-1e100, 1e100)
    values = {"query": f"{query:.10g}"} | {
        axis: markdown_safe(say(column)) for axis, column in (("x", data.x_name), ("y", data.y_name))
    }
    control = {"default": query, "low": ends[0], "high": ends[1], "step": step, "format": "%.10g"}
    question = text.QUESTIONS[data.code]
    return Asked(data.code, name, label, question, values, query, scaled(query, unit), control, unit, many)


def picture(data: Dataset, at: Asked) -> None:
    """What the visitor sees before answering: the samples, and where on the axis the question is."""
    names = {"x": say(data.x_name), "y": say(data.y_name)}
    place = marks.segment(at.x, FLOOR, at.x, -FLOOR, style="ghost", dash=True)
    drawn = Figure(
        charts.scatter(x=names["x"], y=names["y"]),
        {"points": data.points},
        say(text.PICTURE),
        say(text.PICTURE_ALT, **names),
        [place],
    )
    player.still("prediction.data", drawn)

"""How every chart is written: an Altair sentence compiled once per language, and its two axes.

A chart names its tables (`points`, `run`, …) and the player supplies them; it names styles (`data`, `model`,
`truth`, `ghost`, `quiet`) and the theme supplies their colors. So one compiled chart serves every visitor.
"""

import json
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, cast

import altair as alt

# Labels at powers of ten only; a logarithmic axis always ends at two of them.
POWERS = (
    "abs(log(datum.value) / LN10 - round(log(datum.value) / LN10)) > 1e-9 ? '' : "
    "datum.value >= 1e5 || datum.value < 1e-4 ? format(datum.value, '.0e') : format(datum.value, '~g')"
)
STYLES = ("data", "model", "truth", "ghost", "quiet")  # in the order of the theme's colors
P = ParamSpec("P")
AnyChart = Any  # an alt.Chart or alt.LayerChart; Altair's own methods return Any


def compiled(chart: Callable[P, AnyChart]) -> Callable[P, str]:
    """`chart` as a function that returns its Vega-Lite JSON, computed once for each set of titles."""

    def spec(*args: P.args, **kwargs: P.kwargs) -> str:
        body = chart(*args, **kwargs).to_dict()
        body.pop("config", None)  # the theme is the player's
        return json.dumps(body)

    return cast(Callable[P, str], lru_cache(maxsize=256)(wraps(chart)(spec)))


def across(field: str, title: str, *, zero: bool = False, **scale: Any) -> alt.X:
    """The horizontal axis of `field`; it starts at 0 only where asked."""
    return alt.X(f"{field}:Q").title(title).scale(zero=zero, **scale)


def up(field: str, title: str, *, zero: bool = False, **scale: Any) -> alt.Y:
    """The vertical axis of `field`; it starts at 0 only where asked."""
    return alt.Y(f"{field}:Q").title(title).scale(zero=zero, **scale)

"""What every mark is: a kind, a style, and from which step to which it is shown."""

from collections.abc import Sequence
from typing import Any

Mark = dict[str, Any]
Field = str | float


def mark(kind: str, style: str, start: int, stop: int | None, **rest: Any) -> Mark:
    """A mark as the browser gets it: what is not given is left out."""
    ends = ({"from": start} if start else {}) | ({} if stop is None else {"to": stop})
    return {"mark": kind, "style": style} | ends | {k: v for k, v in rest.items() if v is not None}


def told(source: Sequence[str]) -> list[str] | None:
    """Lines that tell on a click, or None where there are none."""
    return list(source) or None

"""Formulas for the browser: LaTeX as MathML, with places for this step's numbers."""

import re
from functools import lru_cache

from latex2mathml.converter import convert

from ui.language import Text, say


def spelled(text: Text) -> str:
    """Words in the head of a column of numbers, as LaTeX."""
    return rf"\text{{{say(text)}}}"


@lru_cache(maxsize=1024)
def mathml(latex: str) -> str:
    """LaTeX as MathML; `\\val{w}` and its kin become places the player fills at every step."""
    slots = re.compile(r"\\([si]?)val\{(\w+)\}")
    marked = slots.sub(lambda m: rf"\text{{@{m[1]}@{m[2]}@}}", latex)

    def place(m: re.Match[str]) -> str:
        kind = {"s": ' data-signed="1"', "i": ' data-kind="integer"', "": ""}[m[1]]
        return f'<mn data-field="{m[2]}"{kind}></mn>'

    math = re.sub(r"<mtext>@([si]?)@(\w+)@</mtext>", place, convert(marked))
    return f'<span lang="en">{math}</span>'  # else a Chinese font draws the dots

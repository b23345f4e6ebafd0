"""Cutting a typed expression into pieces: numbers, names, signs. The first half of `core.expression`."""

import math
import re
import unicodedata
from dataclasses import dataclass

MOST_CHARACTERS = 200

# What a Chinese keyboard, a textbook or a copied formula may hold, in the signs of the language.
_SIGNS = {
    "×": "*",
    "·": "*",
    "⋅": "*",
    "∙": "*",
    "÷": "/",
    "−": "-",
    "–": "-",
    "²": "^2",
    "³": "^3",
    "π": "pi",
    "σ": "sigmoid",
    "【": "(",
    "】": ")",
    "。": ".",
    "\n": ";",
}
_PIECE = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>√|[A-Za-z]+\d*)|(?P<sign>\*\*|[-+*/^()=;])|(?P<strange>\S))"
)


class ExpressionError(ValueError):
    """Why an expression was not understood: a `code`, and the offending `piece` of it."""

    def __init__(self, code: str, piece: str = "") -> None:
        """Keep what a page needs to say it in the visitor's language."""
        super().__init__(f"{code}: {piece}" if piece else code)
        self.code = code
        self.piece = piece


@dataclass(frozen=True)
class Piece:
    """A number, a name or a sign."""

    kind: str  # "number", "name", "sign" or "end"
    text: str


def pieces(typed: str) -> list[Piece]:
    """The pieces of an expression, with a last one of kind "end".

    Raises ExpressionError: too_long, strange_sign, number (too large to be one).

    >>> [piece.text for piece in pieces("２x² × ½")][:4]
    ['2', 'x', '^', '2']
    """
    if len(typed) > MOST_CHARACTERS:
        raise ExpressionError("too_long", str(MOST_CHARACTERS))
    plain = "".join(_SIGNS.get(c, unicodedata.normalize("NFKC", c)) for c in typed).strip()
    plain = re.sub(r"max\(\s*0\s*,", "relu(", plain)  # as the pages write it
    found = []
    for match in _PIECE.finditer(plain.replace("⁄", "/")):
        kind, text = str(match.lastgroup), str(match[str(match.lastgroup)])
        if kind == "strange":
            raise ExpressionError("strange_sign", text)
        if kind == "number" and not math.isfinite(float(text)):
            raise ExpressionError("number", text)
        found.append(Piece(kind, "^" if text == "**" else text))
    return [*found, Piece("end", "")]

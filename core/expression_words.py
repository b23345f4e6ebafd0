"""The names of the expression language, and how much of it one expression may hold."""

import re

from core.primitives import PRIMITIVES

MOST_NODES, MOST_DEPTH = 40, 30
CONSTANTS = {"e": 2.718281828459045, "pi": 3.141592653589793}
SIMPLE = frozenset(name for name in PRIMITIVES if name.isalpha() and name != "neg")
# The other functions, told in the language itself: u is what is in the parentheses.
DERIVED = {
    "sqrt": "u^0.5",
    "square": "u^2",
    "tan": "sin(u)/cos(u)",
    "sigmoid": "1/(1+exp(-u))",
    "softplus": "ln(1+exp(u))",
    "log": "ln(u)",
    "log10": "ln(u)/ln(10)",
    "lg": "ln(u)/ln(10)",
    "abs": "relu(u)+relu(-u)",
}
FUNCTIONS = tuple(sorted(SIMPLE | set(DERIVED)))


def is_variable(name: str) -> bool:
    """Whether a value may have this name: one letter, perhaps with digits, that stands for nothing else.

    >>> is_variable("w12"), is_variable("wb"), is_variable("e")
    (True, False, False)
    """
    return bool(re.fullmatch(r"[A-Za-z]\d*", name)) and name not in CONSTANTS

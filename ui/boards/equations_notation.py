"""How the numbers of the 2-2-1 network are written, in LaTeX and as plain text, from their fields."""

import re

UP, DOWN = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
FIELD = re.compile(r"(g?)([a-zA-Z])(\d?)_(\d+)")


def tex(field: str) -> str:
    r"""A field in LaTeX.

    >>> tex("z1_2"), tex("gw1_12"), tex("d2_1"), tex("C"), tex("x_1")
    ('z^1_2', '\\frac{\\partial C}{\\partial w^1_{12}}', '\\delta^2_1', 'C', 'x_1')
    """
    found = FIELD.fullmatch(field)
    if not found:
        return field
    gradient, letter, layer, index = found.groups()
    name = {"d": r"\delta"}.get(letter, letter)
    name += (f"^{layer}" if layer else "") + (f"_{{{index}}}" if len(index) > 1 else f"_{index}")
    return rf"\frac{{\partial C}}{{\partial {name}}}" if gradient else name


def plain(field: str) -> str:
    """The same without LaTeX.

    >>> plain("z1_2"), plain("gw1_12"), plain("d2_1"), plain("C")
    ('z¹₂', '∂C/∂w¹₁₂', 'δ²₁', 'C')
    """
    found = FIELD.fullmatch(field)
    if not found:
        return field
    gradient, letter, layer, index = found.groups()
    return (
        "∂C/∂" * bool(gradient) + {"d": "δ"}.get(letter, letter) + layer.translate(UP) + index.translate(DOWN)
    )

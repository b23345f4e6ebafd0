"""How a number is written: fixed decimals, school rounding, and never a wrong zero.

The player writes numbers in the browser by the same rules (`numeral.js`); a test holds the two together.
"""

import math
import re
from decimal import ROUND_HALF_UP, Decimal


def numeral(value: float, decimals: int) -> str:
    """`value` with `decimals` decimals; halves go away from zero, as on paper.

    A value that would show as 0 but is not, or has seven digits before the point or more, is written with
    a power of ten. Not finite: ∞, -∞ or a dash.

    >>> numeral(0.125, 2), numeral(-0.00001, 3), numeral(1234567.0, 1), numeral(float("nan"), 2)
    ('0.13', '-1.00e-5', '1.2e+6', '–')
    """
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    exact = Decimal(value)
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) if abs(value) < 1e6 else exact
    if abs(value) >= 1e6:
        return powers_of_ten(exact, decimals)
    if value and not rounded:
        return powers_of_ten(exact, 2)
    return f"{rounded if rounded else abs(rounded):f}"


def powers_of_ten(exact: Decimal, decimals: int) -> str:
    """`exact` as d.ddde±n with `decimals` decimals, halves away from zero."""
    exponent = exact.adjusted()
    digits = exact.scaleb(-exponent).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    if abs(digits) >= 10:
        digits, exponent = digits.scaleb(-1).quantize(Decimal(1).scaleb(-decimals)), exponent + 1
    return f"{digits:f}e{exponent:+d}"


def tex_numeral(value: float, decimals: int, *, signed: bool = False) -> str:
    """`numeral` for a formula: powers of ten as in print; `signed` puts a negative number in parentheses.

    >>> tex_numeral(-1.5e7, 2), tex_numeral(-0.5, 1, signed=True)
    ('-1.50\\\\times 10^{7}', '(-0.5)')
    """
    written = numeral(value, decimals).replace("∞", r"\infty")
    digits, _, power = written.partition("e")
    if power:
        written = rf"{digits}\times 10^{{{int(power)}}}"
    return f"({written})" if signed and written.startswith("-") else written


def signed(value: float, decimals: int) -> str:
    """The same, in parentheses when negative, as a factor or a summand in a formula needs it.

    >>> signed(-1.5, 1)
    '(-1.5)'
    """
    shown = numeral(value, decimals)
    return f"({shown})" if shown.startswith("-") else shown


def short(value: float) -> str:
    """A number as somebody would type it: six significant digits at the most.

    >>> short(0.1), short(1e-9), short(1000000.0)
    ('0.1', '1e-9', '1e+6')
    """
    return re.sub(r"e([+-])0*", r"e\1", f"{value:.6g}")

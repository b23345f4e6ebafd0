"""The formulas of derivatives a course needs: each as LaTeX and in the language of `core.expression`."""

from dataclasses import dataclass

from ui.language import Text


@dataclass(frozen=True)
class Known:
    """A function and its derivative, and the heights between which its figure shows it."""

    f: str  # typed, of x
    slope: str
    f_tex: str
    slope_tex: str
    low: float
    high: float


FORMULAS = {
    "constant": Known("5 + 0x", "0x", "5", "0", 0, 8),
    "power": Known("x^3", "3x^2", "x^3", "3x^2", -28, 28),
    "square": Known("x^2", "2x", "x^2", "2x", -2, 10),
    "inverse": Known("1/x", "-1/x^2", r"\frac{1}{x}", r"-\frac{1}{x^2}", -6, 6),
    "root": Known("sqrt(x)", "1/(2sqrt(x))", r"\sqrt{x}", r"\frac{1}{2\sqrt{x}}", -0.5, 2.2),
    "exp": Known("exp(x)", "exp(x)", "e^x", "e^x", -2, 21),
    "base": Known("2^x", "2^x*ln(2)", "2^x", r"2^x\ln 2", -1, 9),
    "ln": Known("ln(x)", "1/x", r"\ln x", r"\frac{1}{x}", -4, 2),
    "log": Known("log10(x)", "1/(x*ln(10))", r"\log_{10} x", r"\frac{1}{x\ln 10}", -2, 1),
    "sin": Known("sin(x)", "cos(x)", r"\sin x", r"\cos x", -1.6, 1.6),
    "cos": Known("cos(x)", "-sin(x)", r"\cos x", r"-\sin x", -1.6, 1.6),
    "tan": Known("tan(x)", "1/cos(x)^2", r"\tan x", r"\frac{1}{\cos^2 x}", -6, 6),
    "sigmoid": Known(
        "sigmoid(x)",
        "a = sigmoid(x); a(1-a)",
        r"a=\frac{1}{1+e^{-x}}",
        "a(1-a)",
        -0.2,
        1.2,
    ),
    "tanh": Known("tanh(x)", "a = tanh(x); 1-a^2", r"a=\tanh x", "1-a^2", -1.3, 1.3),
    "relu": Known("relu(x)", "relu(x)/x", r"\max(0,x)", r"\begin{cases}0&x<0\\1&x>0\end{cases}", -1, 3.2),
}
NAMES = {
    "constant": Text(en="5", zh="5"),
    "power": Text(en="x³", zh="x³"),
    "square": Text(en="x²", zh="x²"),
    "inverse": Text(en="1/x", zh="1/x"),
    "root": Text(en="√x", zh="√x"),
    "exp": Text(en="eˣ", zh="eˣ"),
    "base": Text(en="2ˣ", zh="2ˣ"),
    "ln": Text(en="ln x", zh="ln x"),
    "log": Text(en="log₁₀ x", zh="log₁₀ x"),
    "sin": Text(en="sin x", zh="sin x"),
    "cos": Text(en="cos x", zh="cos x"),
    "tan": Text(en="tan x", zh="tan x"),
    "sigmoid": Text(en="sigmoid", zh="sigmoid"),
    "tanh": Text(en="tanh x", zh="tanh x"),
    "relu": Text(en="max(0, x)", zh="max(0, x)"),
}
RULES_TEX = {
    "sum": (r"(u+v)' = u'+v'", r"\val{du}+\sval{dv}"),
    "product": (r"(u\,v)' = u'v+u\,v'", r"\sval{du}\times\sval{v}+\sval{u}\times\sval{dv}"),
    "quotient": (
        r"\left(\frac{u}{v}\right)' = \frac{u'v-u\,v'}{v^2}",
        r"\frac{\sval{du}\times\sval{v}-\sval{u}\times\sval{dv}}{\sval{v}^2}",
    ),
    "chain": (r"\bigl(u(v)\bigr)' = u'(v)\,v'", r"\sval{outer}\times\sval{dv}"),
}
PARTS = ("square", "sin", "exp", "ln", "sigmoid", "inverse")  # u and v of the rules

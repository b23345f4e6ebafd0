"""The named landscapes as formulas: the function, and its derivatives with this step's numbers."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Notation:
    """LaTeX of J, and of its derivative by each variable, as far as it fits a blackboard line."""

    value: str = ""
    slopes: tuple[str, ...] = ("", "")


NOTATION: Mapping[str, Notation] = {
    "square": Notation("x^2", (r"2x = 2\times\sval{x}",)),
    "shifted": Notation(r"(x-2)^2+\val{c}", (r"2(x-2) = 2\times(\val{x}-2)",)),
    "wells": Notation("x^4-3x^2+x", (r"4x^3-6x+1 = 4\times\sval{x}^3-6\times\sval{x}+1",)),
    "waves": Notation(
        r"x^2+\sin^2 y", (r"2x = 2\times\sval{x}", r"2\sin y\cos y = 2\times\sin\sval{y}\times\cos\sval{y}")
    ),
    "bowl": Notation(r"\tfrac{1}{2}(x^2+\val{k}\,y^2)", ("x", r"\kappa y = \val{k}\times\sval{y}")),
    "rosenbrock": Notation("(1-x)^2+100(y-x^2)^2", ("-2(1-x)-400x(y-x^2)", "200(y-x^2)")),
    "himmelblau": Notation(
        "(x^2+y-11)^2+(x+y^2-7)^2",
        ("4x(x^2+y-11)+2(x+y^2-7)", "2(x^2+y-11)+4y(x+y^2-7)"),
    ),
    "saddle": Notation("x^2-y^2", (r"2x = 2\times\sval{x}", r"-2y = -2\times\sval{y}")),
    "beale": Notation(),
    "rastrigin": Notation(
        r"20+x^2-10\cos 2\pi x+y^2-10\cos 2\pi y", (r"2x+20\pi\sin 2\pi x", r"2y+20\pi\sin 2\pi y")
    ),
}
OWN = Notation()

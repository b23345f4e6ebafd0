"""The script that a visitor of “Least squares” takes home."""

from collections.abc import Callable

from core import altered, derivation
from core.moments import moments
from core.samples import Samples
from ui.takeaway import Script


def script(
    w: float,
    b: float,
    *,
    same_x: bool,
    moved: tuple[float, float] | None,
    other_w: float,
    decimals: int | None,
) -> Script:
    """What reproduces the last row of this page's table, the breaking of the data included."""
    settings = {"w": w, "b": b, "other_w": other_w, "decimals": decimals}
    functions: list[Callable[..., object]] = [Samples, derivation.derivation]
    lines = ["samples = Samples(x, y)"]
    if same_x:
        functions.append(altered.same_x)
        lines.append("samples = same_x(samples)")
    if moved:
        functions.append(altered.moved)
        lines.append(f"samples = moved(samples, {moved[0]!r}, {moved[1]!r})")
    functions.append(derivation.sums_by_hand if decimals else moments)
    lines.append(f"sums = {HAND if decimals else 'moments(samples.x, samples.y)'}")
    return Script(tuple(functions), settings, "\n".join(lines) + LAST)


HAND = "sums_by_hand(samples.x, samples.y, decimals)"
LAST = """
run = derivation(sums, w, b, other_w=other_w, decimals=decimals)
print("step", len(run.w) - 1, "w", run.w[-1], "b", run.b[-1], "loss", run.loss[-1])
"""

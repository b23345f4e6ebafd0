"""The lines of three layers and of the one that replaces them, with their matrices."""

from collections.abc import Mapping

from ui.boards.neuron_lines import activated_line
from ui.language import say
from ui.player import Formula
from ui.text import neuron as text

Sources = Mapping[str, tuple[str, ...]]


def matrix(name: str, rows: int, columns: int) -> str:
    """A matrix of places; a single number stands alone."""
    if rows == columns == 1:
        return rf"\val{{{name}_11}}"
    body = r"\\ ".join(
        " & ".join(rf"\val{{{name}_{i}{j}}}" for j in range(1, columns + 1)) for i in range(1, rows + 1)
    )
    return rf"\begin{{pmatrix}}{body}\end{{pmatrix}}"


def sources(between: str) -> dict[str, tuple[str, ...]]:
    """Where each matrix comes from."""
    linear = between == "identity"
    into = ("X", "Z1", "Z2") if linear else ("X", "A1", "A2")
    told: dict[str, tuple[str, ...]] = {"X": (rf"X = {matrix('X', 1, 2)}",)}
    for i, (name, width) in enumerate(zip(into, (2, 2, 1), strict=True), start=1):
        letter = name if name == "X" else f"{name[0]}_{name[1]}"
        bias = matrix(f"B{i}", 1, width).replace(r"\val{B3", r"\sval{B3")
        terms = rf"{matrix(name, 1, 2)}{matrix(f'W{i}', 2, width)}+{bias}"
        told[f"Z{i}"] = (rf"Z_{i} = {letter} W_{i}+B_{i} = {terms}", rf"= {matrix(f'Z{i}', 1, width)}")
    for i in (1, 2):
        result = rf"A_{i} = f(Z_{i}) = {matrix(f'A{i}', 1, 2)}"
        each = tuple(
            activated_line(between, f"Z{i}_1{j}", f"A{i}_1{j}").replace("a =", f"(A_{i})_{j} =", 1)
            for j in (1, 2)
        )
        told[f"A{i}"] = (*told[f"Z{i}"], result, *each)
    product = rf"{matrix('W1', 2, 2)}{matrix('W2', 2, 2)}{matrix('W3', 2, 1)}"
    told["W"] = (
        rf"W = W_1W_2W_3 = {product}",
        rf"= {matrix('V', 2, 2)}{matrix('W3', 2, 1)} = {matrix('W', 2, 1)}",
    )
    told["B"] = (
        rf"B_1(W_2W_3) = {matrix('B1', 1, 2)}{matrix('U', 2, 1)} = \val{{T3_11}}",
        rf"B_2W_3 = {matrix('B2', 1, 2)}{matrix('W3', 2, 1)} = \val{{T2_11}}",
        r"B = B_1W_2W_3+B_2W_3+B_3",
        r"= \val{T3_11}+\sval{T2_11}+\sval{B3_11} = \val{B_11}",
    )
    told["Z"] = ("Z = X W+B", rf"= {matrix('X', 1, 2)}{matrix('W', 2, 1)}+\sval{{B_11}} = \val{{Z_11}}")
    told["gap"] = (r"Z_3-Z = \val{Z3_11}-\sval{Z_11} = \val{gap_11}",)
    return told


def formulas(source: Sources, *, linear: bool) -> list[Formula]:
    """One entry a step."""
    whole = r"Z_3 = ((X W_1+B_1)\,W_2+B_2)\,W_3+B_3"
    if not linear:
        whole = r"Z_3 = f(f(X W_1+B_1)\,W_2+B_2)\,W_3+B_3"
    collapsed = r"X W_1W_2W_3+(B_1W_2W_3+B_2W_3+B_3)"
    start = (whole, rf"\phantom{{Z_3}} = {collapsed}") if linear else (whole, rf"Z = {collapsed}")
    layers = [source[f"Z{i}"] if linear or i == 3 else source[f"A{i}"][:3] for i in (1, 2, 3)]
    return [
        Formula(say(text.START), start),
        *(Formula(say(text.LAYER_NUMBER, i=i), lines) for i, lines in enumerate(layers, start=1)),
        Formula(say(text.ONE_WEIGHT), source["W"]),
        Formula(say(text.ONE_BIAS), source["B"]),
        Formula(say(text.ONE_RESULT), (*source["Z"], *source["gap"])),
    ]

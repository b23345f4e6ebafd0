"""The matrices of each equation as blocks, so placed that a result stands where row and column cross."""

from dataclasses import dataclass

LEFT, RIGHT = 0.0, 2.75  # the first columns of what stands left, and of the result and what stands above it
TOP, MIDDLE, BOTTOM = 0.0, -2.3, -3.7  # two rows, one row, two rows


@dataclass(frozen=True)
class Block:
    """A matrix in the picture: its name with its shape, its fields row by row, its first cell's place."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    x: float
    y: float
    lit: str  # "row": the step's row, "col": its column, "step": the number it makes, "": never
    named: str = "left"  # where its name stands: at its left, or "below" it

    @property
    def title(self) -> str:
        """Its name and its shape."""
        return f"{self.name}  {len(self.rows)}×{len(self.rows[0])}"


def one_row(name: str, count: int) -> tuple[tuple[str, ...], ...]:
    """The fields of a vector."""
    return (tuple(f"{name}_{j}" for j in range(1, count + 1)),)


def table(name: str, rows: int, columns: int) -> tuple[tuple[str, ...], ...]:
    """The fields of a matrix."""
    return tuple(tuple(f"{name}_{i}{j}" for j in range(1, columns + 1)) for i in range(1, rows + 1))


def upright(row: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """A matrix transposed."""
    return tuple(zip(*row, strict=True))


def product(left: Block, above: Block, made: Block, added: Block | None = None) -> list[Block]:
    """A product: the left factor, the one above, the result, and what is added or multiplied on the way."""
    return [left, above, *([added] if added else []), made]


def blocks(*, cross: bool) -> dict[str, list[Block]]:
    """Group of numbers -> the matrices of its equation."""
    x, a1, W1, W2 = one_row("x", 2), one_row("a1", 2), table("w1", 2, 2), table("w2", 2, 1)
    d1, d2 = one_row("d1", 2), one_row("d2", 1)
    found = {
        "z1": product(left("x", x), above("W¹", W1), made("z¹", one_row("z1", 2)), middle("B¹", "b1", 2)),
        "a1": stacked(("z¹", one_row("z1", 2)), ("a¹ = f(z¹)", a1)),
        "z2": product(left("a¹", a1), above("W²", W2), made("z²", one_row("z2", 1)), middle("B²", "b2", 1)),
        "a2": stacked(("z²", one_row("z2", 1)), ("a² = g(z²)", one_row("a2", 1))),
        "C": stacked(("a²", one_row("a2", 1)), ("y", (("y",),)), ("C", (("C",),))),
        "BP2": product(
            left("δ²", d2), above("(W²)ᵀ", upright(W2)), made("δ¹", d1), middle("⊙ f'(z¹)", "s1", 2)
        ),
        "BP4_2": product(left("(a¹)ᵀ", upright(a1)), above("δ²", d2), made("∂C/∂W²", table("gw2", 2, 1))),
        "BP4_1": product(left("xᵀ", upright(x)), above("δ¹", d1), made("∂C/∂W¹", table("gw1", 2, 2))),
    }
    slope = [] if cross else [("⊙ g'(z²)", one_row("s2", 1))]
    found["BP1"] = stacked(("a² − y", one_row("e", 1)), *slope, ("δ²", d2))
    for layer, n in ((1, 2), (2, 1)):
        rows = (
            ("δ" + "¹²"[layer - 1], one_row(f"d{layer}", n)),
            ("∂C/∂B" + "¹²"[layer - 1], one_row(f"gb{layer}", n)),
        )
        found[f"BP3_{layer}"] = stacked(*rows)
    return found | {"check": all_of("g", "∂C/∂"), "given": all_of("", "")}


def left(name: str, rows: tuple[tuple[str, ...], ...]) -> Block:
    """The left factor, beside the result."""
    return Block(name, rows, LEFT + 2 - len(rows[0]), BOTTOM, "row", "below")


def above(name: str, rows: tuple[tuple[str, ...], ...]) -> Block:
    """The right factor, above the result."""
    return Block(name, rows, RIGHT, TOP - 2 + len(rows), "col")


def middle(name: str, field: str, count: int) -> Block:
    """What is added to, or multiplied with, each column."""
    return Block(name, one_row(field, count), RIGHT, MIDDLE, "col")


def made(name: str, rows: tuple[tuple[str, ...], ...]) -> Block:
    """The result."""
    return Block(name, rows, RIGHT, BOTTOM, "step", "below")


def stacked(*rows: tuple[str, tuple[tuple[str, ...], ...]]) -> list[Block]:
    """Rows under each other, worked element by element; the last one is the result."""
    ends = [*["col"] * (len(rows) - 1), "step"]
    heights = (TOP - 1, MIDDLE, BOTTOM) if len(rows) == 3 else (TOP - 1, BOTTOM)
    return [
        Block(name, cells, RIGHT, y, lit) for (name, cells), y, lit in zip(rows, heights, ends, strict=True)
    ]


def all_of(prefix: str, before: str) -> list[Block]:
    """All parameters or all gradients; what is given also has x and y."""
    found = [
        Block(f"{before}W¹", table(f"{prefix}w1", 2, 2), RIGHT, TOP, ""),
        Block(f"{before}B¹", one_row(f"{prefix}b1", 2), RIGHT, MIDDLE, ""),
        Block(f"{before}W²", table(f"{prefix}w2", 2, 1), RIGHT, BOTTOM, "", "below"),
        Block(
            f"{before}B²", one_row(f"{prefix}b2", 1), LEFT if prefix else RIGHT + 1.15, BOTTOM, "", "below"
        ),
    ]
    given = Block("x", one_row("x", 2), LEFT, BOTTOM, "", "below")
    return found if prefix else [*found, given]

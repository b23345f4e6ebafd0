"""Marks of a plane: points, lines, ways, ellipses, cells, and words beside them."""

from ui.player.marks.mark import Field, Mark, mark


def point(
    x: Field,
    y: Field,
    *,
    height: Field | None = None,
    style: str = "model",
    size: float = 7,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A dot at (x, y); in a scene at this `height`."""
    return mark("point", style, start, stop, x=x, y=y, height=height, size=size)


def segment(
    x: Field,
    y: Field,
    x2: Field,
    y2: Field,
    *,
    style: str = "model",
    dash: bool = False,
    tip: bool = False,
    width: float = 3,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """A straight line from (x, y) to (x2, y2); `tip` makes it an arrow."""
    look = {"dash": dash or None, "tip": tip or None, "width": width}
    return mark("segment", style, start, stop, x=x, y=y, x2=x2, y2=y2, **look)


def line(
    w: Field,
    b: Field,
    *,
    style: str = "model",
    dash: bool = False,
    width: float = 3,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """The line w x + b across the whole figure."""
    return mark("line", style, start, stop, w=w, b=b, dash=dash or None, width=width)


def trail(
    x: Field,
    y: Field,
    *,
    height: Field | None = None,
    style: str = "model",
    dash: bool = False,
    width: float = 2.5,
) -> Mark:
    """The way from row 0 to this step; in a scene at this `height`."""
    return mark("trail", style, 0, None, x=x, y=y, height=height, dash=dash or None, width=width)


def ellipse(
    x: float,
    y: float,
    long: Field,
    short: Field,
    angle: Field,
    *,
    part: float = 1.0,
    style: str = "quiet",
    width: float = 1.5,
) -> Mark:
    """The ellipse around (x, y) with this `part` of these half-axes.

    `angle`: degrees from the x-axis to the long one.
    """
    axes = {"long": long, "short": short, "angle": angle}
    return mark("ellipse", style, 0, None, x=x, y=y, **axes, part=part, width=width)


def cells(field: str) -> Mark:
    """The cells of the figure's grid, colored ring by ring up to this step's; `field`: the step of each cell.

    The ring of this step has the color `style`; cells with a negative step stay empty.
    """
    return mark("cells", "model", 0, None, field=field)


def shades(field: str) -> Mark:
    """This step's frame of the figure's grid: 0 is the color `data`, 255 the color `model`, paper between.

    `field`: a column of whole numbers 0 to 255.
    """
    return mark("shades", "model", 0, None, field=field)


def curve(field: str, *, style: str = "model", width: float = 3) -> Mark:
    """This step's frame of a grid with one row: a line through the places of x with these heights."""
    return mark("curve", style, 0, None, field=field, width=width)


def label(
    x: Field,
    y: Field,
    text: str,
    *,
    style: str = "quiet",
    anchor: str | None = None,
    below: bool = False,
    start: int = 0,
    stop: int | None = None,
) -> Mark:
    """Words above, or `below`, (x, y); `{field}` is this step's number."""
    return mark("label", style, start, stop, x=x, y=y, text=text, anchor=anchor, below=below or None)

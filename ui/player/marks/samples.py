"""Marks on every sample of a figure's table `points` (x, y)."""

from ui.player.marks.mark import Field, Mark, mark


def squares(w: Field, b: Field, *, style: str = "model", start: int = 0, stop: int | None = None) -> Mark:
    """A square on each residual of the chart's table `points` (x, y) against the line w x + b."""
    return mark("squares", style, start, stop, w=w, b=b)


def rods(w: Field, b: Field, *, style: str = "model", start: int = 0, stop: int | None = None) -> Mark:
    """The error of each sample of the chart's table `points` (x, y): from the sample to the line w x + b."""
    return mark("rods", style, start, stop, w=w, b=b)


def cloud(shift: Field, scale: Field, tilt: Field, *, style: str = "data") -> Mark:
    """The samples of the chart's table `points` (x, y) at x' = (x - shift) / scale and y' = y + tilt x."""
    return mark("cloud", style, 0, None, shift=shift, scale=scale, tilt=tilt)

"""Moving and stretching the feature, x' = (x - shift) / scale, and carrying a line between both axes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import overload

from core.arrays import Array


@dataclass(frozen=True)
class Scaling:
    """x' = (x - shift) / scale."""

    name: str  # "raw", "centering", "min_max" or "z_score"
    shift: float  # in the units of x
    scale: float  # in the units of x, > 0


@overload
def scaled(x: float, s: Scaling) -> float: ...
@overload
def scaled(x: Array, s: Scaling) -> Array: ...
def scaled(x: float | Array, s: Scaling) -> float | Array:
    """x on the scaled axis: (x - shift) / scale.

    >>> scaled(7.0, Scaling("min_max", shift=5.0, scale=4.0))
    0.5
    """
    return (x - s.shift) / s.scale


@overload
def unscaled(x: float, s: Scaling) -> float: ...
@overload
def unscaled(x: Array, s: Scaling) -> Array: ...
def unscaled(x: float | Array, s: Scaling) -> float | Array:
    """The way back from the scaled axis: x' scale + shift.

    >>> unscaled(0.5, Scaling("min_max", shift=5.0, scale=4.0))
    7.0
    """
    return x * s.scale + s.shift


def raw(x: Array | None = None) -> Scaling:
    """No scaling: shift 0, scale 1, whatever x is."""
    return Scaling("raw", shift=0.0, scale=1.0)


def centering(x: Array) -> Scaling:
    """Mean 0: shift by the mean, scale 1."""
    return Scaling("centering", shift=float(x.mean()), scale=1.0)


def min_max(x: Array) -> Scaling:
    """From 0 to 1: shift by the smallest x, scale by the range. ValueError if all x are equal."""
    if x.min() == x.max():
        raise ValueError(f"x must not be constant; got {x[0]} in all {len(x)} rows")
    return Scaling("min_max", shift=float(x.min()), scale=float(x.max() - x.min()))


def z_score(x: Array) -> Scaling:
    """Mean 0, standard deviation 1 (of the population, divided by m). ValueError if all x are equal."""
    if x.min() == x.max():
        raise ValueError(f"x must not be constant; got {x[0]} in all {len(x)} rows")
    return Scaling("z_score", shift=float(x.mean()), scale=float(x.std()))


SCALINGS: dict[str, Callable[[Array], Scaling]] = {
    "raw": raw,
    "centering": centering,
    "min_max": min_max,
    "z_score": z_score,
}


@overload
def raw_line(w: float, b: float, scaling: Scaling) -> tuple[float, float]: ...
@overload
def raw_line(w: Array, b: Array, scaling: Scaling) -> tuple[Array, Array]: ...
def raw_line(w: float | Array, b: float | Array, scaling: Scaling) -> tuple[float | Array, float | Array]:
    """(w, b) for the raw x of a line learned on the scaled x.

        w x' + b = w (x - shift) / scale + b = (w / scale) x + (b - w shift / scale)

    w, b   two numbers, or two arrays of the same shape (all lines of a run at once)

    >>> raw_line(4.0, 1.0, Scaling("min_max", shift=10.0, scale=2.0))
    (2.0, -19.0)
    """
    return w / scaling.scale, b - w * scaling.shift / scaling.scale


@overload
def scaled_line(w: float, b: float, scaling: Scaling) -> tuple[float, float]: ...
@overload
def scaled_line(w: Array, b: Array, scaling: Scaling) -> tuple[Array, Array]: ...
def scaled_line(w: float | Array, b: float | Array, scaling: Scaling) -> tuple[float | Array, float | Array]:
    """(w, b) for the scaled x of a line given for the raw x: the inverse of `raw_line`.

        w x + b = w (x' scale + shift) + b = (w scale) x' + (b + w shift)

    >>> scaled_line(2.0, -19.0, Scaling("min_max", shift=10.0, scale=2.0))
    (4.0, 1.0)
    """
    return w * scaling.scale, b + w * scaling.shift

"""A loss surface as tables: its grid, its contour lines, the walk over it, and the rings collected on it."""

from functools import lru_cache

import numpy as np
import pandas as pd

from core.ellipse import ellipse, form_slopes, half_axes, quadratic_form
from core.loss_grid import LossGrid, loss_grid
from core.loss_walks import LossWalk
from core.losses import line_loss, minimum
from core.many_fits import ManyFits
from core.moments import Moments
from core.ranges import Frame
from core.ring_collecting import CollectedRings
from core.rings import Window
from core.rounding import half_up
from core.toward_circle import TowardCircle
from ui.tables.contours import contour_lines
from ui.tables.frames import corners_of

LEVELS = 14
SIDE = 101  # cells along each axis that can be pointed at


@lru_cache(maxsize=32)
def grid_of(moments: Moments, window: Window, side: int = SIDE) -> LossGrid:
    """The losses of the window, kept for the next who looks."""
    return loss_grid(moments, window, side)


@lru_cache(maxsize=32)
def cell_table(moments: Moments, window: Window) -> pd.DataFrame:
    """The loss of every cell, row by row of b: for the surface and for the cell under the pointer."""
    return pd.DataFrame({"z": grid_of(moments, window).loss.ravel()})


@lru_cache(maxsize=32)
def level_tables(moments: Moments, window: Window, side: int = SIDE) -> dict[str, pd.DataFrame]:
    """Contour lines drawn through the cells: `rings`, `minimum`, and `corners`, which hold the axes."""
    grid = grid_of(moments, window, side)
    w, b, _ = minimum(moments)
    low = line_loss(moments, w, b, "half_mean")
    levels = low + (float(grid.loss.max()) - low) * (np.arange(1, LEVELS) / LEVELS) ** 3
    lines = contour_lines(grid.w, grid.b, grid.loss, levels.tolist())
    corners = {"w": [window.w_low, window.w_high], "b": [window.b_low, window.b_high]}
    return {
        "rings": lines.set_axis(["w", "b", "ring", "order"], axis="columns"),
        "minimum": pd.DataFrame({"w": [w], "b": [b]}),
        "corners": pd.DataFrame(corners),
    }


def walk_table(walk: LossWalk, moments: Moments, decimals: int | None) -> pd.DataFrame:
    """A row a step, its loss from the quadratic form; `decimals`: places every term is rounded to."""
    w_best, b_best, sse = minimum(moments)
    lowest = half_up(sse / 2 / moments.n, decimals)
    delta_w = half_up(walk.w - half_up(w_best, decimals), decimals)
    delta_b = half_up(walk.b - half_up(b_best, decimals), decimals)
    shape = ellipse(moments)
    term_w, term_wb, term_b, loss = quadratic_form(shape, lowest, delta_w, delta_b, decimals)
    dw, db = form_slopes(shape, delta_w, delta_b, decimals)
    return pd.DataFrame(
        {
            "step": np.arange(len(walk.w)),
            "w": walk.w,
            "b": walk.b,
            "loss": loss,
            "dw": dw,
            "db": db,
            "delta_w": delta_w,
            "delta_b": delta_b,
            "term_w": term_w,
            "term_wb": term_wb,
            "term_b": term_b,
        }
    )


def ring_table(found: CollectedRings, moments: Moments) -> pd.DataFrame:
    """A row a ring; long, short: the half-axes of the contour line at its value."""
    above = np.maximum(found.value - minimum(moments)[2] / 2 / moments.n, 0.0)
    long, short = half_axes(ellipse(moments), 1.0)
    return pd.DataFrame(
        {
            "ring": np.arange(1, len(found.value) + 1),
            "value": found.value,
            "cells": found.cells,
            "low": found.low,
            "high": found.high,
            "width": 100 * found.width,
            "long": long * np.sqrt(above),
            "short": short * np.sqrt(above),
        }
    )


def circle_table(way: TowardCircle, moments: Moments, words: list[str]) -> pd.DataFrame:
    """A row a step, `what` in words; w, b: the best line of the samples as they are then."""
    w, b, _ = minimum(moments)
    tilted = w + way.tilt
    return pd.DataFrame(
        {
            "step": np.arange(len(way.stage)),
            "what": [words[k] for k in way.stage.tolist()],
            "tilt": way.tilt,
            "shift": way.shift,
            "scale": way.scale,
            "mean": way.mean,
            "mean_square": way.mean_square,
            "large": way.large,
            "small": way.small,
            "ratio": way.ratio,
            "angle": way.angle,
            "long": way.long,
            "short": way.short,
            "w": tilted * way.scale,
            "b": b + tilted * way.shift,
        }
    )


def step_table(found: CollectedRings) -> pd.DataFrame:
    """The step at which every cell is collected, row by row of b."""
    return pd.DataFrame({"step": found.step.astype(np.int32).ravel()})


def fit_tables(found: ManyFits, view: Frame) -> dict[str, pd.DataFrame]:
    """The minimum of every seed, and the corners of the frame."""
    return {"points": pd.DataFrame({"x": found.w, "y": found.b}), "corners": corners_of(view)}

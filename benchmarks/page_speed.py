"""What a moved control costs on the server, page by page, against an empty page under the same settings."""

import tempfile
from pathlib import Path

import numpy as np

from benchmarks.report import Figure, milliseconds
from benchmarks.visitor import Visitor
from tests.browser.conftest import app

EMPTY = 'import streamlit as st\nst.slider("x", 0.0, 100.0, 0.0, key="empty.x")\n'
CONFIG = Path(__file__).parent.parent / ".streamlit"
MOVES = {  # page -> the control that is moved, and where it goes
    "derivatives": ("derivatives.linear.b", (1.0, 6.0)),
    "training_loop": ("training_loop.rate", (0.01, 0.15)),
    "neuron": ("neuron.b", (-5.0, 5.0)),
    "linear_backprop": ("decimals", (3.0, 6.0)),
    "nonlinear_backprop": ("nonlinear_backprop.x", (1.5, 9.0)),
    "gradient_descent": ("gradient_descent.one.square.rate", (0.05, 0.9)),
    "learning_rate": ("decimals", (3.0, 6.0)),
    "squared_error": ("decimals", (3.0, 6.0)),
    "cross_entropy": ("decimals", (3.0, 6.0)),
    "loss_surface": ("loss_surface.course.w", (0.5, 5.5)),
    "four_equations": ("decimals", (3.0, 6.0)),
    "server_room": ("decimals", (3.0, 6.0)),
    "least_squares": ("least_squares.w", (0.5, 3.0)),
    "regression_descent": ("regression_descent.rate", (0.1, 1.5)),
    "prediction": ("prediction.servers", (100.0, 900.0)),
}
MOVED = 60


def moves(visitor: Visitor, key: str, ends: tuple[float, float]) -> tuple[float, ...]:
    """Milliseconds of each move, the first ten not counted."""
    whole = key == "decimals"
    values = np.linspace(*ends, MOVED + 10)
    times = [visitor.move(key, float(round(v)) if whole else float(v)) for v in values]
    return milliseconds(times[10:])


def empty_page() -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "streamlit_app.py").write_text(EMPTY, encoding="utf-8")
        Path(folder, ".streamlit").symlink_to(CONFIG)
        with app(Path(folder)) as port, Visitor(port, "") as visitor:
            visitor.open()
            return Figure("an empty page with one slider", moves(visitor, "empty.x", (0.0, 90.0)))


def figures() -> list[Figure]:
    """Every page at 200 rows, then regression_descent with a million uploaded rows."""
    found = [empty_page()]
    with app() as port:
        for page, (key, ends) in MOVES.items():
            wanted = "<= 25" if page == "regression_descent" else ""
            with Visitor(port, page, f"{page}.guess=skip&lang=en") as visitor:
                visitor.open()
                found.append(
                    Figure(f"{page}, 200 rows: {key} moved", moves(visitor, key, ends), wanted=wanted)
                )
        found.append(million(port))
    return found


def million(port: int) -> Figure:
    rng = np.random.default_rng(1)
    x = rng.integers(0, 1000, 1_000_000) / 1000
    y = 2 * x + 3 + rng.normal(0, 0.2, len(x))
    rows = "\n".join(f"{a:.3f},{b:.1f}" for a, b in zip(x, y, strict=True))
    with Visitor(port, "server_room", "server_room.guess=skip&lang=en") as visitor:
        visitor.open()
        visitor.upload("own_data.file.0", "million.csv", rows.encode())
        visitor.press("own_data.use")
        visitor.go("regression_descent", "regression_descent.guess=skip&lang=en&data=own")
        key, ends = MOVES["regression_descent"]
        return Figure("regression_descent, 1,000,000 rows", moves(visitor, key, ends), wanted="<= 60")

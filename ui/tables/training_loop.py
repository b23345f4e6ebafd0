"""Tables of the training loop and its games."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from core.arrays import Array
from core.black_box import Tries
from core.guessing import Guesses
from core.shooting import Shooting
from core.training_loop import LOSS, UPDATE, Training
from ui.tables.descent import loss_points
from ui.tables.rows import row_after, row_before


def training_table(run: Training, words: list[str]) -> pd.DataFrame:
    """A row a phase, named in `words`.

    `w1_before`, `b_before`: in an update's row what it started from; `known`, `known_at`: the last loss and
    its iteration; `stop`: 1 in the last row.
    """
    columns: dict[str, object] = {
        "iteration": run.iteration + (run.phase == UPDATE),
        "phase_code": run.phase,
        "formula": run.phase - 1,
    }
    columns |= {"phase_name": words}
    before = {"b": updated_from(run.b, run)}
    for name, values in (("w", run.w), ("z", run.z), ("e", run.e), ("dw", run.dw)):
        columns |= {f"{name}{i + 1}": values[:, i] for i in range(values.shape[1])}
    before |= {f"w{i + 1}": updated_from(w, run) for i, w in enumerate(run.w.T)}
    columns |= {f"{name}_before": column for name, column in before.items()}
    last = np.maximum.accumulate(np.where(np.isnan(run.loss), 0, np.arange(len(run.loss))))
    columns |= {"b": run.b, "loss": run.loss, "db": run.db, "known": run.loss[last]}
    columns |= {"known_at": run.iteration[last], "stop": (np.arange(len(last)) == len(last) - 1).astype(int)}
    return pd.DataFrame(columns)


def updated_from(column: Array, run: Training) -> Array:
    """What an update started from, in its row; else nan."""
    return np.where(run.phase == UPDATE, row_before(column), np.nan)


def loss_table(run: Training) -> pd.DataFrame:
    """The loss of every iteration."""
    rows = run.phase == LOSS
    return loss_points(run.iteration[rows], run.loss[rows])


def guesses_table(game: Guesses, words: Mapping[str, str], number: int) -> pd.DataFrame:
    """A row a guess after row 0, before any; the loss only once the number is found."""
    loss = [float(abs(g - number)) if game.found else np.nan for g in game.guess]
    return pd.DataFrame(
        {
            "k": np.arange(len(game.guess) + 1),
            "guess": [np.nan, *(float(g) for g in game.guess)],
            "answer": ["", *(words[a] for a in game.answer)],
            "loss": [np.nan, *loss],
        }
    )


def guess_corners(low: int, high: int, rows: float) -> pd.DataFrame:
    """The corners of the number line."""
    return pd.DataFrame({"guess": [low - 1, high + 1], "k": [0.0, rows]})


def tries_table(made: Tries) -> pd.DataFrame:
    """A row a try: p, q, the outputs and errors at every input, loss and largest error."""
    columns = {"k": np.arange(1, len(made.p) + 1), "p": made.p, "q": made.q}
    for i in range(len(made.x)):
        columns |= {f"z{i + 1}": made.z[:, i], f"e{i + 1}": made.e[:, i]}
    return pd.DataFrame(columns | {"loss": made.loss, "worst": made.worst})


def try_losses(made: Tries) -> pd.DataFrame:
    """The loss of every try."""
    return loss_points(np.arange(1, len(made.p) + 1), made.loss)


def box_tables(made: Tries) -> dict[str, pd.DataFrame]:
    """The box's four points, and corners that hold them and every try within reason."""
    high = min(float(np.nanmax(np.abs(made.z))), 4 * float(made.y.max()))
    low = max(float(made.z.min()), -2 * float(made.y.max()))
    corners = {"x": [0.9, 2.1], "y": [min(0.0, low), 1.1 * max(high, float(made.y.max()))]}
    return {"points": pd.DataFrame({"x": made.x, "y": made.y}), "corners": pd.DataFrame(corners)}


def shooting_table(single: Shooting, burst: Shooting) -> pd.DataFrame:
    """A row a correction: both aims, their distances from the center, and the shots used so far."""
    k = np.arange(len(single.distance))
    columns: dict[str, object] = {"k": k}
    for name, run in (("single", single), ("burst", burst)):
        columns |= {f"{name}_x": run.aim[:, 0], f"{name}_y": run.aim[:, 1], f"{name}_distance": run.distance}
        columns |= {f"{name}_next_{axis}": row_after(aim) for axis, aim in zip("xy", run.aim.T, strict=True)}
        columns |= {f"{name}_used": k * run.shots.shape[1]}
        columns |= {f"{name}_mean_x": run.shots[:, :, 0].mean(axis=1)}
        columns |= {f"{name}_mean_y": run.shots[:, :, 1].mean(axis=1)}
    return pd.DataFrame(columns)


def ring_tables() -> dict[str, pd.DataFrame]:
    """Ten rings around the center, and the corners of the target."""
    angle = np.linspace(0, 2 * np.pi, 61)
    radius = np.repeat(np.arange(1.0, 11.0), len(angle))
    ring = {"x": radius * np.cos(np.tile(angle, 10)), "y": radius * np.sin(np.tile(angle, 10))}
    order = np.tile(np.arange(len(angle)), 10)
    corners = pd.DataFrame({"x": [-14.5, 14.5], "y": [-10.5, 10.5]})
    return {"rings": pd.DataFrame(ring | {"ring": radius, "order": order}), "corners": corners}


def distance_tables(single: Shooting, burst: Shooting) -> dict[str, pd.DataFrame]:
    """Distance of the aim from the center over the corrections, both ways of shooting."""
    runs = {"single": single, "burst": burst}
    return {
        name: pd.DataFrame({"k": np.arange(len(run.distance)), "distance": run.distance})
        for name, run in runs.items()
    }


def kinds_tables() -> tuple[pd.DataFrame, pd.DataFrame]:
    """Points about the line y = 0.2 + 0.6 x, and points on both sides of y = 0.1 + 0.8 x."""
    rng = np.random.default_rng(4)
    x = np.linspace(0.02, 0.98, 30)
    through = pd.DataFrame({"x": x, "y": 0.2 + 0.6 * x + rng.normal(0, 0.06, len(x))})
    x, y = rng.uniform(0, 1, (2, 60))
    away = np.abs(y - 0.1 - 0.8 * x) > 0.06
    return through, pd.DataFrame({"x": x[away], "y": y[away]})

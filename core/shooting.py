"""Shooting at a target: the aim is corrected by the error of one shot, or by the mean error of a burst."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array


@dataclass(frozen=True)
class Shooting:
    """One row a correction, row 0 the first aim."""

    aim: Array  # (rows, 2) where the gun points
    shots: Array  # (rows, burst, 2) where the shots of this row's aim went
    distance: Array  # (rows,) of the aim from the center


def shooting(corrections: int, burst: int, scatter: float, seed: int, rate: float = 1.0) -> Shooting:
    """Shoot a burst, correct the aim by its mean error, and again.

        shot = aim + noise      aim <- aim - rate · mean(shots)      the center is (0, 0)

    burst      shots between two corrections: the batch size
    scatter    standard deviation of the noise in each direction, > 0
    seed       of the noise; a single shot is the first of every burst of the same seed

    Near the end the aim wobbles with a standard deviation of rate · scatter / √burst.

    >>> run = shooting(20, 3, 1.0, seed=1)
    >>> run.aim.shape, run.shots.shape, bool(run.distance[0] > 8)
    ((21, 2), (21, 3, 2), True)
    """
    noise = np.random.default_rng(seed).normal(0.0, scatter, (corrections + 1, 16, 2))[:, :burst]
    aim = np.array([-6.5, 5.5])
    aims, shots = [], []
    for row in range(corrections + 1):
        aims.append(aim)
        shots.append(aim + noise[row])
        aim = aim - rate * shots[-1].mean(axis=0)
    return Shooting(np.array(aims), np.array(shots), np.hypot(*np.array(aims).T))

"""The data files of the lessons. The only functions of the package that touch a file."""

from pathlib import Path

import numpy as np

from core.samples import Samples, samples

FOLDER = Path(__file__).resolve().parent.parent / "data"
PATHS = {"server_room": FOLDER / "server_room.csv"}


def path(name: str) -> Path:
    """Where the file of a data set is.

    Raises ValueError if there is no data set of this name.

    >>> path("server_room").name
    'server_room.csv'
    """
    if name not in PATHS:
        raise ValueError(f"name must be one of {sorted(PATHS)}; got {name!r}")
    return PATHS[name]


def server_room() -> Samples:
    """Servers in a room and the power its air conditioner needs, 200 samples; see data/README.md.

    x   servers, in thousands       y   power, in kW

    >>> server_room().m
    200
    """
    x, y = np.loadtxt(path("server_room"), delimiter=",", skiprows=1, unpack=True)
    return samples(x, y)

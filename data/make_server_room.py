"""Make server_room.csv: 200 server rooms, how many servers each has and the power its air conditioner draws.

    python data/make_server_room.py        writes data/server_room.csv again, byte for byte the same

The law behind the numbers is y = 2 x + 3 + noise; README.md in this folder says how the seed was chosen.
"""

from pathlib import Path

import numpy as np

PATH = Path(__file__).with_name("server_room.csv")
SEED = 460  # chosen: README.md
ROOMS = 200
SLOPE, INTERCEPT, NOISE = 2.0, 3.0, 0.2


def server_room_csv(seed: int = SEED) -> str:
    """The whole file as text, header first; the same seed gives the same text."""
    rng = np.random.default_rng(seed)
    x = rng.integers(1000, size=ROOMS) / 1000  # whole servers, in thousands: 0.000 to 0.999
    y = SLOPE * x + INTERCEPT + rng.normal(0, NOISE, size=ROOMS)  # kW
    rows = (f"{servers:.3f},{power:.3f}\n" for servers, power in zip(x, y, strict=True))
    return "servers_k,power_kw\n" + "".join(rows)


if __name__ == "__main__":
    PATH.write_text(server_room_csv(), encoding="utf-8", newline="\n")

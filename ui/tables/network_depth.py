"""Tables of δ on its way back through deep networks."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from core.arrays import Array
from core.depth import BackwardSizes
from ui.tables.rows import row_before

FLOOR = 1e-12  # the smallest size a logarithmic axis shows here


def sizes_table(found: Mapping[str, BackwardSizes]) -> pd.DataFrame:
    """A row a layer, the last one first; of every activation size, both factors, and the size behind.

    `log_<name>`: the size where the figure draws it; `drawn_<name>` at `drawn_at`: the f' factor, which the
    last layer does not have (-1: out of sight); `quarter`: a quarter from layer to layer.
    """
    first = next(iter(found.values()))
    back = np.arange(len(first.layer))
    columns: dict[str, Array] = {"layer": first.layer.astype(np.float64)}
    columns["quarter"] = np.mean([one.size[0] for one in found.values()]) * np.power(0.25, back)
    for name, one in found.items():
        columns |= {f"size_{name}": one.size, f"w_{name}": one.by_weights, f"f_{name}": one.by_slope}
        columns |= {f"behind_{name}": row_before(one.size), f"log_{name}": np.maximum(one.size, FLOOR)}
        columns[f"drawn_{name}"] = np.nan_to_num(np.append(one.by_slope[1:2], one.by_slope[1:]), nan=-1.0)
    columns["drawn_at"] = np.minimum(columns["layer"], len(back) - 1.0)
    return pd.DataFrame(columns)


def size_corners(table: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """What holds the axes of the sizes: whole powers of ten about all of them."""
    sizes = table[["quarter", *(f"log_{name}" for name in names)]].to_numpy()
    seen = sizes[sizes > FLOOR]
    low, high = 10.0 ** np.floor(np.log10(seen.min())), 10.0 ** np.ceil(np.log10(seen.max()))
    return pd.DataFrame({"layer": [1.0, float(len(table))], "size": [float(low), float(high)]})


def factor_corners(table: pd.DataFrame) -> pd.DataFrame:
    """What holds the axes of the f' factors, which are 0 to 1."""
    return pd.DataFrame({"x": [1.0, float(len(table))], "y": [0.0, 1.05]})

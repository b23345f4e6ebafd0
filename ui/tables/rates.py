"""A level line across a chart of learning rates."""

import numpy as np
import pandas as pd


def level_table(rates: pd.DataFrame, steps: int, tried: tuple[float, float]) -> pd.DataFrame:
    """A line of `steps` across the rates of a table, or where that is empty across all that were tried."""
    ends = rates["rate"].to_numpy()[[0, -1]] if len(rates) else np.array(tried)
    return pd.DataFrame({"rate": ends, "steps": [steps, steps]})

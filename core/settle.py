"""Where very many runs on a landscape end, in one array computation; the way there is not kept."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from core.arrays import Array
from core.endings import Arrived, Ends, endings, far
from core.landscape import Landscape
from core.update_rules import Settings, update_of


@dataclass(frozen=True)
class Settled:
    """The ends of k runs."""

    theta: Array  # (d, k)
    value: Array  # (k,)
    updates: npt.NDArray[np.int64]  # (k,) made
    ends: Ends  # (k,) numbers of core.endings.ENDINGS


def settled(
    f: Landscape, start: Array, rule: str, settings: Settings, arrived: Arrived, *, limit: int
) -> Settled:
    """The same as `core.walk.walk`, without the rows: runs that have ended drop out of the computation.

    start       (d, k), from a few to ten thousands
    settings    its rate may be one number, or (k,) numbers

    >>> from core.endings import level
    >>> from core.landscape import landscape_of
    >>> rates = Settings(np.array([0.1, 0.5, 1.1]))
    >>> f, start = landscape_of("(x-1)^2"), np.full((1, 3), -0.8)
    >>> found = settled(f, start, "plain", rates, level(1e-3), limit=200)
    >>> found.updates.tolist(), found.ends.tolist()
    ([37, 1, 76], [1, 1, 2])
    """
    k = start.shape[1]
    theta, m, v = start, np.zeros_like(start), np.zeros_like(start)
    size, runs = far(f.value(start)), np.arange(k)
    out = Settled(np.empty_like(start), np.empty(k), np.empty(k, np.int64), np.empty(k, np.int8))
    with np.errstate(all="ignore"):
        for n in range(limit + 1):
            value, slope = f.slopes(theta)
            found = endings(value, slope, size, arrived)
            over = found.astype(bool) if n < limit else np.full(found.shape, True)
            if over.any():
                at, on = runs[over], np.flatnonzero(~over)
                out.theta[:, at], out.value[at] = theta[:, over], value[over]
                out.ends[at], out.updates[at] = found[over], n
                if not on.size:
                    break
                settings = of_runs(settings, on)
                runs, (size, theta, slope, m, v) = runs[on], (a[..., on] for a in (size, theta, slope, m, v))
            _, (step, m, v) = update_of(rule, f, theta, slope, m, v, n + 1, settings)
            theta = theta - step
    return out


def of_runs(settings: Settings, runs: npt.NDArray[np.int64]) -> Settings:
    """The settings of some of the runs.

    >>> of_runs(Settings(np.array([0.1, 0.2, 0.3])), np.array([2])).rate.tolist()
    [0.3]
    """
    rate = settings.rate
    return replace(settings, rate=rate[runs]) if isinstance(rate, np.ndarray) else settings

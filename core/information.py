"""Information, entropy, cross-entropy and the Kullback-Leibler divergence of distributions over n events.

Logarithms to base e count in nats, to base 2 in bits. An event that cannot happen adds nothing, 0 · ln 0 = 0;
an event that happens but that q rules out makes the cross-entropy infinite, which is a result.
"""

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import Array
from core.rounding import half_up


@dataclass(frozen=True)
class Comparison:
    """Two distributions event by event; sums run from the first event to this one."""

    p: Array  # (n,) what happens, sum 1
    q: Array  # (n,) what is expected, sum 1
    p_information: Array  # (n,) -log p
    q_information: Array  # (n,) -log q
    log_ratio: Array  # (n,) log(p/q), 0 where p = 0
    entropy_term: Array  # (n,) p (-log p)
    cross_term: Array  # (n,) p (-log q)
    divergence_term: Array  # (n,) p log(p/q), negative where p < q
    entropy: Array  # (n,) running sum: the last one is H(p)
    cross: Array  # (n,) the last one is H(p, q)
    divergence: Array  # (n,) the last one is KL(p‖q)


def information(p: Array, base: float = math.e) -> Array:
    """How much is learned when an event of probability p happens: I = -log p, infinite for p = 0.

    p       any shape, each from 0 to 1
    base    e: in nats; 2: in bits

    >>> information(np.array([0.7, 0.2, 0.1])).round(6).tolist()
    [0.356675, 1.609438, 2.302585]
    >>> information(np.array([0.25, 0.0]), 2.0).tolist()
    [2.0, inf]
    """
    logs = np.log(p, out=np.full(np.shape(p), -np.inf), where=p > 0)
    return 0.0 - logs / math.log(base)


def weighted(p: Array, v: Array) -> Array:
    """p v for each event, and 0 where p = 0 whatever v is.

    >>> weighted(np.array([0.5, 0.0]), np.array([2.0, np.inf])).tolist()
    [1.0, 0.0]
    """
    return np.multiply(p, v, out=np.zeros(np.shape(p)), where=p > 0)


def entropy(p: Array, base: float = math.e) -> float:
    """The mean information: H(p) = Σ p (-log p), from 0 (certain) to log n (uniform).

    >>> round(entropy(np.array([0.7, 0.2, 0.1])), 6), round(entropy(np.array([0.7, 0.2, 0.1]), 2.0), 6)
    (0.801819, 1.15678)
    """
    return float(weighted(p, information(p, base)).sum())


def cross_entropy(p: Array, q: Array, base: float = math.e) -> float:
    """What is learned on average from events of p when q was expected: H(p, q) = Σ p (-log q).

    >>> round(cross_entropy(np.array([0.0, 0.0, 1.0]), np.array([0.1, 0.6, 0.3])), 6)
    1.203973
    """
    return float(weighted(p, information(q, base)).sum())


def divergence(p: Array, q: Array, base: float = math.e) -> float:
    """The excess: KL(p‖q) = Σ p log(p/q) = H(p, q) - H(p), at least 0, and 0 only for q = p.

    >>> half = np.array([0.5, 0.5])
    >>> divergence(half, half), divergence(half, np.array([1.0, 0.0]))
    (0.0, inf)
    """
    return float(compared(p, q, base).divergence[-1])


def compared(p: Array, q: Array, base: float = math.e, decimals: int | None = None) -> Comparison:
    """Both distributions event by event, with the sums so far; `decimals`: every result rounded as by hand.

    p, q    (n,) probabilities, each from 0 to 1

    Raises ValueError if p and q are not of one length.

    >>> both = compared(np.array([0.7, 0.2, 0.1]), np.array([0.2, 0.3, 0.5]))
    >>> both.entropy[-1].round(6), both.cross[-1].round(6), both.divergence[-1].round(6)
    (np.float64(0.801819), np.float64(1.436716), np.float64(0.634897))
    """
    if p.shape != q.shape or p.ndim != 1:
        raise ValueError(f"p and q must be of one length; got {p.shape} and {q.shape}")
    p_known, q_known = half_up(information(p, base), decimals), half_up(information(q, base), decimals)
    ratio = half_up(np.subtract(q_known, p_known, out=np.zeros(p.shape), where=p > 0), decimals)
    terms = [half_up(weighted(p, v), decimals) for v in (p_known, q_known, ratio)]
    sums = [half_up(np.cumsum(term), decimals) for term in terms]
    return Comparison(p, q, p_known, q_known, ratio, *terms, *sums)

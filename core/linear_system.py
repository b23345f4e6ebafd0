"""Least squares with any number of features, told honestly when the answer is not unique."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Array


@dataclass(frozen=True)
class Solution:
    """The coefficients of smallest Σe², and what the singular values say about them."""

    coefficients: Array  # (n + 1,) intercept first, or (n,) without one
    errors: Array  # standard errors, same shape; nan if not unique or no rows are left over
    s: float  # standard deviation of the residuals; nan if no rows are left over
    rank: int  # independent columns found, the column of ones included
    unique: bool  # rank equals the number of coefficients
    singular_values: Array  # (n,) of the centered and scaled columns, largest first


def scaled_columns(X: Array, intercept: bool) -> tuple[Array, Array, Array, float]:
    """The columns centered (with an intercept) and brought to length 1: columns, center, length, noise.

    A column that does not differ from its center by more than rounding becomes 0 (length 1). `noise` is the
    largest rounding error an entry can carry after scaling.
    """
    eps = float(np.finfo(np.float64).eps)
    center = X.mean(axis=0) if intercept else np.zeros(X.shape[1])
    columns = X - center
    center = center + columns.mean(axis=0) * intercept  # a second pass: the first mean is rounded
    columns = X - center
    length = np.sqrt(np.sum(columns**2, axis=0))
    rounding = eps * np.sqrt(len(X)) * np.max(np.abs(X), axis=0)
    constant = length <= 4 * rounding
    columns = np.where(constant, 0.0, columns)
    length = np.where(constant, 1.0, length)
    noise = np.where(constant, 0.0, rounding / length)
    return columns / length, center, length, float(np.max(noise, initial=0.0))


def solve(X: Array, Y: Array, *, intercept: bool = True) -> Solution:
    """The least-squares coefficients of Y = X W + B, through the singular value decomposition.

        X (centered, scaled) = U diag(d) Vᵀ
        coefficients         = V diag(1/d) Uᵀ Y        only where d is not rounding noise

    X   (m, n)   m >= 1, one feature a column          Y   (m,) or (m, 1)   the label

    Columns that depend on each other lower the rank; of the many answers the shortest (in scaled columns) is
    given.
    Raises ValueError if the shapes do not fit.
    Source: NIST StRD Longley and Pontius, certified to 9 digits and more in the tests.

    >>> solution = solve(np.array([[1.0], [2.0], [3.0]]), np.array([5.0, 7.0, 9.0]))
    >>> solution.coefficients.round(9).tolist(), solution.rank, solution.unique
    ([3.0, 2.0], 2, True)
    """
    y = Y.reshape(-1)
    if X.ndim != 2 or len(X) != len(y) or len(y) == 0:
        raise ValueError(f"X must be (m, n) and Y (m,) or (m, 1), m >= 1; got {X.shape} and {Y.shape}")
    columns, center, length, noise = scaled_columns(X, intercept)
    y_mean = float(y.mean()) if intercept else 0.0
    U, d, Vt = np.linalg.svd(columns, full_matrices=False)
    smallest = max(X.shape) * (np.finfo(np.float64).eps * np.max(d, initial=0.0) + noise)
    kept = d > smallest
    inverse = Vt[kept].T / d[kept]  # (n, rank) = V diag(1/d)
    w = inverse @ (U[:, kept].T @ (y - y_mean)) / length
    e = columns @ (w * length) - (y - y_mean)
    rank, wanted = int(kept.sum()) + intercept, X.shape[1] + intercept
    free = len(y) - rank
    s = float(np.sqrt(e @ e / free)) if free > 0 else np.nan
    spread = inverse / length[:, None]  # covariance of w = s² spread spreadᵀ
    errors = s * np.sqrt(np.sum(spread**2, axis=1))
    if intercept:
        b_error = s * np.sqrt(1 / len(y) + np.sum((center @ spread) ** 2))
        w, errors = np.append(y_mean - center @ w, w), np.append(b_error, errors)
    if rank < wanted:
        errors = np.full(wanted, np.nan)
    return Solution(w, errors, s, rank, rank == wanted, d)

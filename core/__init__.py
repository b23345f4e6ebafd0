"""The mathematics of the lessons: pure functions that return records. No screens, no language.

Notation, the same in code, tables, formulas and text:

    m           number of samples (rows); n features (columns); k outputs
    X (m, n)    samples, one a row            x (m,)   the one feature of a one-feature problem
    Y (m, k)    labels, one a row             y (m,)   the one label
    W (n, k)    weights                       w        the one weight
    B (1, k)    biases, always one row        b        the one bias
    Z = X W + B weighted sums, (m, k)         z = w x + b
    A           activations, A = f(Z); in linear regression a = z
    J           loss of all samples          e = z - y   the signed error of one (line above the point: e > 0)
    rate        learning rate (η), > 0        epoch       one pass over all samples

A bar is a mean (x̄), S a centered sum: Sxx = Σ(x - x̄)², Sxy = Σ(x - x̄)(y - ȳ), Syy = Σ(y - ȳ)².
Row 0 of every run is its start; a result that is not finite is a result, never an exception.
"""

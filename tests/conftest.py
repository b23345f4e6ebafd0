"""Fixtures for the whole suite. Browser tests live in tests/browser."""

import os

# One thread for BLAS: small matrices, steady timing, two test workers on two cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

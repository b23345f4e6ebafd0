"""Fixtures for the whole suite. Browser tests live in tests/browser."""

import os

from hypothesis import settings

# One thread for BLAS: small matrices, steady timing, two test workers on two cores.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("steady", deadline=None)  # a busy machine is no failure
settings.load_profile("steady")

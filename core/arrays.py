"""The one array type of the package: numpy arrays of 64-bit floats."""

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

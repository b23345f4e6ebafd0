"""`make bench`: measure pages, player and core, and print a table. Nothing here fails; it only tells."""

import platform

import numpy as np
import streamlit as st

from benchmarks import core_speed, page_speed, player_speed
from benchmarks.report import print_table


def main() -> None:
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, ", end="")
    print(f"Streamlit {st.__version__}, numpy {np.__version__}; milliseconds unless said")
    print_table("Server time of one moved control (message sent to run finished)", page_speed.figures())
    print_table("Player in headless Chromium", player_speed.figures())
    print_table("Core", core_speed.figures())


if __name__ == "__main__":
    main()

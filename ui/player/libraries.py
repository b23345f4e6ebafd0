"""The browser's libraries as files of our own, so that nothing is fetched from elsewhere."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

STATIC = Path(__file__).parent.parent.parent / "static"


def vega() -> str:
    """Vega, Vega-Lite and vega-embed as one file: charts."""
    import vl_convert

    return vl_convert.javascript_bundle()  # type: ignore[call-arg]


def plotly() -> str:
    """Plotly, from its Python package, which is not imported: surfaces that can be turned."""
    found = find_spec("plotly")
    if not found or not found.origin:
        raise ModuleNotFoundError("plotly")
    return (Path(found.origin).parent / "package_data" / "plotly.min.js").read_text(encoding="utf-8")


LIBRARIES: Mapping[str, Callable[[], str]] = {"vega.js": vega, "plotly.js": plotly}


@cache
def install() -> None:
    """Write them where Streamlit serves them, once per installation."""
    STATIC.mkdir(exist_ok=True)
    for name, text in LIBRARIES.items():
        if not (STATIC / name).exists():
            half = STATIC / f"{name}.part"
            half.write_text(text(), encoding="utf-8")
            half.replace(STATIC / name)

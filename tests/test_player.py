"""The player's Python side: formulas with places for numbers, and what goes to the browser."""

import numpy as np
import pandas as pd

from ui.player.formula import mathml
from ui.player.message import sent_table


def test_a_formula_has_places_for_numbers():
    shown = mathml(r"w = \val{w}-\sval{dw_x}+\ival{m}")
    assert shown.startswith('<span lang="en"><math')
    assert '<mn data-field="w"></mn>' in shown
    assert '<mn data-field="dw_x" data-signed="1"></mn>' in shown
    assert '<mn data-field="m" data-kind="integer"></mn>' in shown


def test_tables_go_to_the_browser_as_they_are():
    table = pd.DataFrame({"k": [0, 1], "w": [0.1, np.nan], "name": ["a", "b"]})
    sent = sent_table(table)
    assert sent.column_names == ["k", "w", "name"]
    assert sent["w"].to_pylist()[0] == 0.1
    assert sent["name"].to_pylist() == ["a", "b"]

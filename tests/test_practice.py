"""How a typed answer is read and judged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.language import Text
from ui.practice import Exercise, answer_value, check

SLIP = Text(en="a slip", zh="一个错误")
THIRD = Exercise(SLIP, ("x",), 1 / 3, ((2 / 3, SLIP), (1 / 3 + 1e-9, SLIP)))


@pytest.mark.parametrize(
    ("typed", "value"),
    [("0.333", 0.333), ("1/3", 1 / 3), ("3.3e-1", 0.33), (".5", 0.5), ("-2.", -2.0), ("−0.5", -0.5),
     ("0,333", 0.333), ("０．３３３", 0.333), ("1，5", 1.5), (" 1 / 4 ", 0.25), ("+7", 7.0)],
)  # fmt: skip
def test_answers_are_read_in_every_usual_form(typed, value):
    assert answer_value(typed) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    "typed", ["", "abc", "1/0", "1e999", "1e99999999999", "1/2/3", "0x10", "nan", "1 000 000 km", "--1"]
)
def test_nonsense_is_no_number(typed):
    assert answer_value(typed) is None


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_at_once(typed):
    check(typed, THIRD, 4)


def test_the_tolerance_follows_the_decimals():
    assert check("0.333", THIRD, 3).verdict == "right"
    assert check("0.333", THIRD, 4).verdict == "close"
    assert check("1/3", THIRD, 8).verdict == "right"
    assert check("0.335", THIRD, 4).verdict == "wrong"  # 16 units of the fourth decimal
    assert check("0.35", THIRD, 2).verdict == "wrong"  # 2 units, but 5 %
    assert check("-0.3333", THIRD, 2).verdict == "wrong"


def test_a_known_mistake_is_told_but_never_instead_of_the_right_answer():
    assert check("0.6667", THIRD, 4).why == SLIP
    assert check("0.3333", THIRD, 4).verdict == "right"

"""A link restores what it was made with; what it cannot mean gives way to the default."""

import pytest

from tests.test_pages import opened
from ui.url import code

SLUG = "regression_descent"


def page(**query):
    return opened(SLUG, lang="en", regression_descent__guess="skip", **query)


def asked(at, name: str) -> list[str] | None:
    value = at.query_params.get(name)
    return [value] if isinstance(value, str) else value


def test_a_link_restores_the_controls_shown_and_folded():
    own = {"rate": "0.25", "method": "neuron", "loss": "mean", "w": "-1.5"}
    at = page(decimals="6", by_hand="true", **{f"{SLUG}.{name}": value for name, value in own.items()})
    assert at.number_input(f"{SLUG}.rate").value == 0.25
    assert at.slider("decimals").value == 6
    assert at.toggle("by_hand").value is True
    assert at.session_state[f"{SLUG}.loss"] == "mean"
    assert at.session_state[f"{SLUG}.w"] == -1.5
    assert asked(at, f"{SLUG}.loss") == ["mean"]


def test_moving_a_control_moves_the_link_and_its_default_leaves_it():
    at = page()
    at.number_input(f"{SLUG}.rate").set_value(0.7).run()
    assert asked(at, f"{SLUG}.rate") == ["0.7"]
    at.number_input(f"{SLUG}.rate").set_value(1.5).run()
    assert asked(at, f"{SLUG}.rate") is None


def test_opening_the_folded_controls_shows_their_values():
    at = page(regression_descent__b="2", regression_descent__more="true")
    assert at.number_input(f"{SLUG}.b").value == 2.0


@pytest.mark.parametrize("rate", ["nan", "inf", "-1", "1e99", "0,5", "", "'; --", "9" * 5000, "<img src=x>"])
def test_a_value_the_control_cannot_take_gives_way_to_the_default(rate):
    at = page(
        regression_descent__rate=rate, regression_descent__epochs="2.5e9", regression_descent__loss="huge"
    )
    assert not at.exception
    assert at.number_input(f"{SLUG}.rate").value == 1.5
    assert at.slider(f"{SLUG}.epochs").value == 100
    assert at.session_state[f"{SLUG}.loss"] == "half_mean"


@pytest.mark.parametrize(
    ("value", "written"), [(True, "true"), (0.1, "0.1"), (1e-9, "1e-09"), (7, "7"), ("sum", "sum")]
)
def test_values_are_written_short(value, written):
    assert code(value) == written

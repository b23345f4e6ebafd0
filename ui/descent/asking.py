"""The controls of “Gradient descent”, and what they come to."""

import streamlit as st

from core.landscape import Landscape
from core.landscapes import Example
from core.update_rules import Settings
from ui import controls, shell
from ui.boards import landscapes as board
from ui.descent import Asked, Stop, Terrain
from ui.language import Text, filled
from ui.text import gradient_descent as text
from ui.words.landscape import read

PLACES = ("start_x", "start_y")  # the controls a click into the picture sets


def asked(slug: str) -> tuple[Asked, str]:
    """Everything chosen, and the prefix of the controls of this landscape."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        variables = controls.choice(f"{slug}.variables", text.VARIABLES, text.VARIABLE_CHOICES, default="one")
        names, first = (text.ONE, "square") if variables == "one" else (text.TWO, "waves")
        name = controls.choice(f"{slug}.{variables}", text.FUNCTION, names, default=first)
    key, example, typed = f"{slug}.{variables}.{name}", board.example_of(variables, name), ""
    if name == "own":
        typed = controls.typed(
            f"{key}.formula", text.OWN, default=board.OWN[variables], most=200, help=text.OWN_HELP
        )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choices = {k: v for k, v in text.START_CHOICES.items() if variables == "two" or k != "all"}
        starts = controls.choice(f"{slug}.starts", text.STARTS, choices, default="one")
        rules = text.RULES | (text.ALL_RULES if starts == "one" else {})
        rule = controls.choice(f"{slug}.rule", text.RULE, rules, default="plain")
        rate = asked_rate(key, rule, example)
    with controls.folded(f"{slug}.more", text.MORE):
        terrain, start = asked_terrain(key, name, typed, example)
        stop = asked_stop(key, example)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            settings = asked_memories(f"{slug}.{rule}", rule, rate)
            scaled = example.scaled_rate
            if rule == "race":
                scaled = number(f"{key}.scaled", text.SCALED_RATE, scaled, 1e-9, 1e3)
            seed = 1
            if starts == "several":
                seed = controls.whole(f"{slug}.seed", text.SEED, default=1, low=1, high=99)
    return Asked(terrain, starts, start, seed, rule, settings, scaled, stop, shell.by_hand()), key


def number(key: str, label: Text, default: float, low: float, high: float) -> float:
    """A number that may be typed, from very small to very large."""
    return controls.number(key, label, default=default, low=low, high=high, step=0.1 * abs(default) or 0.1)


def asked_rate(key: str, rule: str, example: Example) -> float:
    """η; every kind of rule keeps its own, and Newton's needs none."""
    if rule == "newton":
        return 1.0
    kind, default = ("scaled", example.scaled_rate) if rule in board.SCALED else ("rate", example.rate)
    return number(f"{key}.{kind}", text.RATE, default, 1e-9, 1e3)


def asked_terrain(key: str, name: str, typed: str, example: Example) -> tuple[Terrain, tuple[float, ...]]:
    """The landscape with its numbers, and the start."""
    given: dict[str, float] = {}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if name == "shifted":
            given["c"] = number(f"{key}.c", text.CONSTANT, 1.0, -1e3, 1e3)
        if name == "bowl":
            given["k"] = number(f"{key}.k", text.CONDITION, 10.0, 1e-3, 1e6)
        formula = typed or board.formula_of(example, given)
        f = read(formula)
        start = asked_start(key, f, example)
        half = number(f"{key}.half", text.HALF, 4.0, 1e-3, 1e6) if typed else 0.0
    return Terrain(name, formula, f, given, board.view_of(f, example, start, half)), start


def asked_start(key: str, f: Landscape, example: Example) -> tuple[float, ...]:
    """Where the run begins, a number for every variable."""
    triples = zip(f.names, example.start, PLACES, strict=False)
    return tuple(
        controls.number(
            f"{key}.{place}", named(text.START, variable), default=default, low=-1e6, high=1e6, step=0.1
        )
        for variable, default, place in triples
    )


def named(label: Text, name: str) -> Text:
    """A label with the name of a variable."""
    return Text(en=filled(label.en, name=name), zh=filled(label.zh, name=name))


def asked_stop(key: str, example: Example) -> Stop:
    """When to stop."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        by = controls.choice(f"{key}.stop", text.STOP, text.STOPS, default=example.stop)
        small = number(f"{key}.small", text.SMALL, example.small, 1e-12, 1e6)
        updates = controls.whole(f"{key}.updates", text.UPDATES, default=example.updates, low=1, high=500)
    return Stop(by, small, updates)


def asked_memories(key: str, rule: str, rate: float) -> Settings:
    """The rule's η and how slowly its memories fade."""
    settings = board.settings_of(rule, rate, rate)
    beta1, beta2 = settings.beta1, settings.beta2
    if rule in ("momentum", "nesterov", "adam"):
        beta1 = controls.number(f"{key}.beta1", text.BETA1, default=beta1, low=0.0, high=0.9999, step=0.05)
    if rule in ("rmsprop", "adam"):
        beta2 = controls.number(f"{key}.beta2", text.BETA2, default=beta2, low=0.0, high=0.99999, step=0.005)
    return board.with_betas(settings, beta1, beta2)

"""A neuron by hand: its weighted sum, or its activation."""

import math
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS
from core.weighted_sum import neuron
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

ASK_Z = Text(
    en="A neuron has the inputs $x$ = ({x}), the weights $w$ = ({w}) and the bias $b$ = {b}. What is its weighted sum $z$?",
    zh="一个神经元的输入 $x$ = ({x})，权重 $w$ = ({w})，偏移 $b$ = {b}。它的加权和 $z$ 是多少？",
)
ASK_A = Text(
    en="A neuron has the inputs $x$ = ({x}), the weights $w$ = ({w}), the bias $b$ = {b} and {f} as activation function. What is its output $a$?",
    zh="一个神经元的输入 $x$ = ({x})，权重 $w$ = ({w})，偏移 $b$ = {b}，激活函数是 {f}。它的输出 $a$ 是多少？",
)
NO_BIAS = Text(en="the bias is missing.", zh="漏掉了偏移。")
WRONG_SIGN = Text(
    en="you subtracted the bias; it is added, with its own sign.",
    zh="你减去了偏移；应当把它连同符号一起加上。",
)
WRONG_PAIR = Text(
    en="the inputs met the wrong weights; the first input belongs to the first weight, and so on.",
    zh="输入和权重配错了对；第一个输入乘第一个权重，依次类推。",
)
SUMS = Text(
    en="you multiplied the sum of the weights by the sum of the inputs; each input is multiplied by its own weight first.",
    zh="你把权重之和乘以输入之和；应当先让每个输入乘以自己的权重，再相加。",
)
NO_ACTIVATION = Text(
    en="that is the weighted sum z; the activation function is still to come.",
    zh="这是加权和 z；还要经过激活函数。",
)
NAMES = {"sigmoid": "Sigmoid", "tanh": "tanh"}
FORMULAS = {"sigmoid": r"\frac{1}{1+e^{-z}}", "tanh": r"\tanh z"}


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Two or three inputs; z, or a of sigmoid or tanh. Drawn again until every mistake shows."""
    made = drawn(rng, decimals)
    while not told_apart(made):
        made = drawn(rng, decimals)
    return made


def told_apart(made: Exercise) -> bool:
    """Whether the answer and the results of the mistakes all differ in the second decimal."""
    results = sorted([made.answer, *(wrong for wrong, _ in made.mistakes)])
    return all(b - a > 0.021 for a, b in pairwise(results))


def drawn(rng: np.random.Generator, decimals: int) -> Exercise:
    """Numbers with one decimal, of both signs."""
    n = int(rng.integers(2, 4))
    x, w = (tuple((rng.choice([-1, 1], n) * rng.integers(1, 16, n) / 10).tolist()) for _ in range(2))
    b = float(rng.integers(-12, 13) / 10)
    kind = str(rng.choice(["identity", "identity", "sigmoid", "tanh"]))
    function = ACTIVATIONS[kind].function
    right, turned = neuron(x, w, b, function), (*w[1:], w[0])
    sums = neuron((math.fsum(x),), (math.fsum(w),), b, function)
    mistakes = [
        (neuron(x, w, 0.0, function).a, NO_BIAS),
        (neuron(x, w, -b, function).a, WRONG_SIGN),
        (neuron(x, turned, b, function).a, WRONG_PAIR),
        (sums.a, SUMS),
    ]
    if kind != "identity":
        mistakes.append((right.z, NO_ACTIVATION))
    given = {"x": ", ".join(f"{v:g}" for v in x), "w": ", ".join(f"{v:g}" for v in w), "b": f"{b:g}"}
    asked = ASK_Z if kind == "identity" else ASK_A
    english = filled(asked.en, **given, f=NAMES.get(kind, "").lower())
    question = Text(en=english, zh=filled(asked.zh, **given, f=NAMES.get(kind, "")))
    products = "+".join(rf"{_typed(wi)}\times {_typed(xi)}" for wi, xi in zip(w, x, strict=True))
    lines = [
        rf"w\cdot x = {products} = {numeral(right.total, decimals)}",
        rf"z = w\cdot x+b = {numeral(right.total, decimals)}+{_typed(b)} = {numeral(right.z, decimals)}",
    ]
    if kind != "identity":
        z, a = signed(right.z, decimals), numeral(right.a, decimals)
        put_in = rf"1/(1+e^{{-{z}}})" if kind == "sigmoid" else rf"\tanh {z}"
        lines.append(rf"a = {FORMULAS[kind]} = {put_in} = {a}")
    return Exercise(question, lines, right.a, tuple(mistakes))


def _typed(v: float) -> str:
    """A factor or summand as typed, in parentheses when negative."""
    return f"({v:g})" if v < 0 else f"{v:g}"

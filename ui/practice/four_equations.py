"""One δ or one gradient of a hidden layer by hand, from given activations."""

import numpy as np

from core.rounding import half_up
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(
    en="A 2-2-1 network, sigmoid everywhere, $C = \\frac12(a^2_1-y)^2$. Input $x = ({x1},\\ {x2})$, label $y = {y}$. The forward pass gave "
    "$a^1 = ({a1},\\ {a2})$ and $a^2_1 = {a}$; the second layer's weights are $w^2_{11} = {w1}$, $w^2_{21} = {w2}$. ",
    zh="2-2-1 网络，各层都用 sigmoid，$C = \\frac12(a^2_1-y)^2$。输入 $x = ({x1},\\ {x2})$，标签值 $y = {y}$。正向计算已得 "
    "$a^1 = ({a1},\\ {a2})$，$a^2_1 = {a}$；第二层权重 $w^2_{11} = {w1}$，$w^2_{21} = {w2}$。",
)
ASKED = {
    "delta": Text(en="What is $\\delta^1_{j}$?", zh="$\\delta^1_{j}$ 是多少？"),
    "last": Text(
        en="What is $\\partial C/\\partial w^2_{{j}1}$?", zh="$\\partial C/\\partial w^2_{{j}1}$ 是多少？"
    ),
    "first": Text(
        en="What is $\\partial C/\\partial w^1_{{i}{j}}$ (from input {i} to hidden neuron {j})?",
        zh="$\\partial C/\\partial w^1_{{i}{j}}$（从输入 {i} 到隐层神经元 {j}）是多少？",
    ),
}
NO_SLOPE = Text(
    en="you forgot σ' of the output neuron, $a^2_1(1-a^2_1)$, in δ².",
    zh="计算 δ² 时漏了输出层神经元的 σ'，即 $a^2_1(1-a^2_1)$。",
)
NO_HIDDEN_SLOPE = Text(
    en="you forgot σ' of the hidden neuron, $a^1(1-a^1)$.", zh="漏了隐层神经元的 σ'，即 $a^1(1-a^1)$。"
)
OTHER_NEURON = Text(
    en="you went through the other hidden neuron: take its own weight and its own σ'.",
    zh="你走的是另一个隐层神经元的路径：应取它自己的权重和它自己的 σ'。",
)
OTHER_WEIGHT = Text(
    en="that is the other neuron's weight of the second layer.", zh="你用了另一个神经元的第二层权重。"
)
SIGN = Text(en="wrong sign: the error is a − y, not y − a.", zh="符号反了：误差是 a − y，不是 y − a。")
WRONG_LAYER = Text(
    en="you used a of the wrong layer: a weight's gradient takes what goes **into** it.",
    zh="你用错了层的 a：权重的梯度要乘的是**进入**这个权重的值。",
)
NO_INPUT = Text(
    en="that is δ; the weight's gradient also has what goes into the weight as a factor.",
    zh="这是 δ；权重的梯度还要乘以进入这个权重的值。",
)
OTHER_INPUT = Text(en="you multiplied by the other input.", zh="你乘的是另一个输入。")


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Activations and weights of one or two digits."""
    kind = str(rng.choice(["delta", "delta", "last", "first", "first"]))
    i, j = (int(v) for v in rng.integers(1, 3, 2))
    x = rng.choice([0.5, 1.0, 1.5, 2.0, -0.5, -1.5], 2, replace=False)
    a1 = rng.choice([0.2, 0.3, 0.4, 0.6, 0.7, 0.9], 2, replace=False)
    w = rng.choice([-2.0, -1.5, -1.0, 0.5, 1.2, 1.6], 2, replace=False)
    a, y = float(rng.choice([0.3, 0.4, 0.6, 0.8])), int(rng.integers(0, 2))
    names = {"x1": x[0], "x2": x[1], "a1": a1[0], "a2": a1[1], "a": a, "w1": w[0], "w2": w[1]}
    given = {name: f"{v:g}" for name, v in names.items()} | {"y": str(y), "i": str(i), "j": str(j)}
    question = Text(
        en=filled(GIVEN.en + ASKED[kind].en, **given), zh=filled(GIVEN.zh + ASKED[kind].zh, **given)
    )
    numbers = (x, a1, w, a, y)
    if kind == "last":
        return last_weight(question, numbers, j, decimals)
    return hidden_neuron(question, numbers, j, i if kind == "first" else 0, decimals)


Numbers = tuple[np.ndarray, np.ndarray, np.ndarray, float, int]


def last_delta(a: float, y: int, decimals: int | None) -> float:
    """BP1 from a."""
    return half_up((a - y) * half_up(a * (1 - a), decimals), decimals)


def last_line(a: float, y: int, d: int) -> str:
    """BP1 with its numbers."""
    delta = numeral(last_delta(a, y, d), d)
    return rf"\delta^2_1 = (a^2_1-y)\,a^2_1(1-a^2_1) = ({a:g}-{y})\times{a:g}\times{1 - a:g} = {delta}"


def last_weight(question: Text, numbers: Numbers, j: int, d: int) -> Exercise:
    """BP4 in the last layer: a¹ⱼ δ²."""
    x, a1, _, a, y = numbers
    into, delta = float(a1[j - 1]), last_delta(a, y, None)
    hand = half_up(into * last_delta(a, y, d), d)
    worked = rf"{into:g}\times{signed(last_delta(a, y, d), d)} = {numeral(hand, d)}"
    return Exercise(
        question,
        (
            last_line(a, y, d),
            rf"\frac{{\partial C}}{{\partial w^2_{{{j}1}}}} = a^1_{j}\,\delta^2_1 = {worked}",
        ),
        into * delta,
        (
            (into * (a - y), NO_SLOPE),
            (-into * delta, SIGN),
            (float(a1[2 - j]) * delta, OTHER_NEURON),
            (float(x[j - 1]) * delta, WRONG_LAYER),
            (a * delta, WRONG_LAYER),
            (delta, NO_INPUT),
        ),
        hand,
    )


def hidden_neuron(question: Text, numbers: Numbers, j: int, i: int, d: int) -> Exercise:
    """BP2 for neuron j, and with i BP4 for the weight from input i to it."""
    x, a1, w, a, y = numbers
    slope, other = (float(v * (1 - v)) for v in (a1[j - 1], a1[2 - j]))
    mine, wrong = float(w[j - 1]), float(w[2 - j])
    delta2, factor = last_delta(a, y, None), float(x[i - 1]) if i else 1.0
    back = half_up(half_up(last_delta(a, y, d) * mine, d) * half_up(slope, d), d)
    hand = half_up(factor * back, d)
    right = factor * delta2 * mine * slope
    mistakes = [
        (factor * delta2 * mine, NO_HIDDEN_SLOPE),
        (factor * (a - y) * mine * slope, NO_SLOPE),
        (factor * (a - y) * mine, NO_HIDDEN_SLOPE),
        (-right, SIGN),
        (factor * delta2 * wrong * other, OTHER_NEURON),
        (factor * delta2 * wrong * slope, OTHER_WEIGHT),
    ]
    line = rf"{signed(last_delta(a, y, d), d)}\times{signed(mine, 1)}\times{slope:.2f} = {numeral(back, d)}"
    lines = [last_line(a, y, d), rf"\delta^1_{j} = \delta^2_1\,w^2_{{{j}1}}\,a^1_{j}(1-a^1_{j}) = {line}"]
    if i:
        mistakes += [
            (delta2 * mine * slope, NO_INPUT),
            (float(a1[j - 1]) * delta2 * mine * slope, WRONG_LAYER),
            (float(x[2 - i]) * delta2 * mine * slope, OTHER_INPUT),
        ]
        worked = rf"{signed(factor, 1)}\times{signed(back, d)} = {numeral(hand, d)}"
        lines.append(rf"\frac{{\partial C}}{{\partial w^1_{{{i}{j}}}}} = x_{i}\,\delta^1_{j} = {worked}")
    return Exercise(question, tuple(lines), right, tuple(mistakes), hand)

"""Information of an event, entropy of a short distribution, the loss of an output, or of three logits."""

import numpy as np

from core.binary_loss import over_outputs
from core.information import compared
from core.softmax import softmax_loss
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

ASKED = {
    "information": Text(
        en="An event has probability $p = {p}$. How much information does it give when it happens, in nats?",
        zh="一个事件的概率是 $p = {p}$。它发生时带来多少信息量（以奈特计，取自然对数）？",
    ),
    "entropy": Text(
        en="What is the entropy of $p = ({p})$, in nats?",
        zh="分布 $p = ({p})$ 的熵是多少（以奈特计，取自然对数）？",
    ),
    "binary": Text(
        en="The label is $y = {y}$, the neuron's output is $a = {a}$. What is the cross-entropy?",
        zh="标签值 $y = {y}$，神经元的输出 $a = {a}$。交叉熵是多少？",
    ),
    "softmax": Text(
        en="The logits are $z = ({z})$, and class {c} is right. What is the cross-entropy after softmax?",
        zh="三个类别的加权和是 $z = ({z})$，正确的是类别 {c}。经过 softmax 之后，交叉熵是多少？",
    ),
}
LOG2 = Text(
    en="you took the logarithm to base 2; here it is the natural one.",
    zh="你取了以 2 为底的对数，这里用自然对数。",
)
LOG10 = Text(
    en="you took the logarithm to base 10; here it is the natural one.",
    zh="你取了以 10 为底的对数，这里用自然对数。",
)
SIGN = Text(
    en="you forgot the minus: the logarithm of a probability is negative, information is not.",
    zh="你漏了负号：概率的对数是负数，信息量不是。",
)
OPPOSITE = Text(
    en="that is the information of the opposite event, with 1 − p.", zh="这是对立事件的信息量，用的是 1 − p。"
)
NO_WEIGHT = Text(
    en="you added the information of the events; each counts with its probability.",
    zh="你把各事件的信息量直接相加了，应当先乘以各自的概率。",
)
MEAN = Text(
    en="you divided by the number of events; the probabilities already average.",
    zh="你除以了事件个数；概率本身就起到了平均的作用。",
)
OTHER_LABEL = Text(
    en="that is the loss for the other label: y = 1 takes −ln a, y = 0 takes −ln(1 − a).",
    zh="这是另一个标签值的损失：y = 1 用 −ln a，y = 0 用 −ln(1 − a)。",
)
SQUARED = Text(en="that is half the squared error.", zh="这是平方误差的一半。")
OUTPUT = Text(
    en="that is the probability of the right class; the loss is minus its logarithm.",
    zh="这是正确类别的概率，损失是它的负对数。",
)
OTHER_CLASS = Text(
    en="that is the loss of class {c}; only the right class counts.",
    zh="这是类别 {c} 的损失，只有正确的类别才算。",
)
AVERAGED = Text(
    en="you divided by the number of classes; the loss of one sample is a sum over classes.",
    zh="你除以了类别数；一个样本的损失是对各类别求和，不求平均。",
)
LOGIT = Text(
    en="that is minus the logit; it must pass through softmax first.", zh="这是 −z，要先经过 softmax。"
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """One of the four, its numbers drawn."""
    kind = str(rng.choice(list(ASKED)))
    return {"information": event, "entropy": short_distribution, "binary": output, "softmax": logits}[kind](
        rng, decimals
    )


def asked(kind: str, **values: str) -> Text:
    """The question with its numbers."""
    return Text(en=filled(ASKED[kind].en, **values), zh=filled(ASKED[kind].zh, **values))


def event(rng: np.random.Generator, d: int) -> Exercise:
    """-ln p."""
    p = float(rng.integers(1, 20)) / 20
    both = compared(np.array([p, 1 - p]), np.array([p, 1 - p]))
    answer, opposite = both.p_information.tolist()
    lines = (r"I = -\ln p", rf"I = -\ln {p:g} = {numeral(answer, d)}")
    mistakes = (
        (-answer, SIGN),
        (answer / np.log(2), LOG2),
        (answer / np.log(10), LOG10),
        (opposite, OPPOSITE),
    )
    return Exercise(asked("information", p=f"{p:g}"), lines, answer, mistakes)


def short_distribution(rng: np.random.Generator, d: int) -> Exercise:
    """Σ p (-ln p) of three events, in tenths."""
    first = int(rng.integers(1, 8))
    second = int(rng.integers(1, 10 - first))
    p = np.array([first, second, 10 - first - second]) / 10
    exact, by_hand = compared(p, p), compared(p, p, decimals=d)
    answer, terms = float(exact.entropy[-1]), exact.entropy_term.tolist()
    products = "+".join(rf"{v:g}\times {numeral(i, d)}" for v, i in zip(p, exact.p_information, strict=True))
    lines = (
        r"H(p) = \sum p\,(-\ln p)",
        rf"H(p) = {products}",
        rf"H(p) = {'+'.join(numeral(t, d) for t in terms)} = {numeral(answer, d)}",
    )
    mistakes = (
        (-answer, SIGN),
        (answer / np.log(2), LOG2),
        (answer / np.log(10), LOG10),
        (float(exact.p_information.sum()), NO_WEIGHT),
        (answer / 3, MEAN),
    )
    question = asked("entropy", p=r",\ ".join(f"{v:g}" for v in p))
    return Exercise(question, lines, answer, mistakes, float(by_hand.entropy[-1]))


def output(rng: np.random.Generator, d: int) -> Exercise:
    """-ln a or -ln(1 - a)."""
    y, a = int(rng.integers(0, 2)), float(rng.integers(1, 20)) / 20
    made = over_outputs(np.array([a]), float(y))
    answer, other = float(made.loss[0]), float((made.if_zero if y else made.if_one)[0])
    inside = f"{a:g}" if y else f"(1-{a:g})"
    term = r"J = -\ln a" if y else r"J = -\ln(1-a)"
    lines = (
        r"J = -[\,y\ln a+(1-y)\ln(1-a)\,]",
        rf"y = {y}:\quad {term}",
        rf"J = -\ln {inside} = {numeral(answer, d)}",
    )
    mistakes = (
        (-answer, SIGN),
        (other, OTHER_LABEL),
        (answer / np.log(2), LOG2),
        (answer / np.log(10), LOG10),
        ((a - y) ** 2 / 2, SQUARED),
    )
    return Exercise(asked("binary", y=str(y), a=f"{a:g}"), lines, answer, mistakes)


def logits(rng: np.random.Generator, d: int) -> Exercise:
    """-ln of the softmax of the right class."""
    z = rng.choice(np.arange(-2.0, 4.0), 3, replace=False)
    c = int(rng.integers(0, 3))
    made, by_hand = softmax_loss(z, c), softmax_loss(z, c, d)
    a = made.a.tolist()
    powers = "+".join(rf"e^{{{v:g}}}" for v in z)
    others = [j for j in range(3) if j != c]
    lines = (
        r"a_c = e^{z_c} / \sum_j e^{z_j}",
        rf"a_{c + 1} = \frac{{e^{{{z[c]:g}}}}}{{{powers}}} = {numeral(a[c], d)}",
        rf"J = -\ln a_{c + 1} = -\ln {signed(a[c], d)} = {numeral(made.loss, d)}",
    )
    mistakes = (
        (-made.loss, SIGN),
        (made.loss / np.log(2), LOG2),
        (made.loss / 3, AVERAGED),
        (a[c], OUTPUT),
        *((softmax_loss(z, j).loss, other_class(j)) for j in others),
        (-float(z[c]), LOGIT),
    )
    question = asked("softmax", z=r",\ ".join(f"{v:g}" for v in z), c=str(c + 1))
    return Exercise(question, lines, made.loss, mistakes, by_hand.loss)


def other_class(j: int) -> Text:
    """That the loss of class j was taken."""
    return Text(en=filled(OTHER_CLASS.en, c=j + 1), zh=filled(OTHER_CLASS.zh, c=j + 1))

"""Information, entropy, divergence; the loss of an output or of three logits; the gradient of an output."""

import math

import numpy as np

from core.arrays import Array
from core.binary_loss import over_outputs
from core.information import compared, divergence
from core.rounding import half_up
from core.softmax import softmax_loss
from ui.language import Text, filled
from ui.numerals import tex_numeral
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
    "divergence": Text(
        en="What is the divergence $KL(p\\Vert q)$ of $p = ({p})$ from $q = ({q})$, in nats?",
        zh="$p = ({p})$，$q = ({q})$，KL 散度 $KL(p\\Vert q)$ 是多少（以奈特计，取自然对数）？",
    ),
    "binary": Text(
        en="The label is $y = {y}$, the neuron's output is $a = {a}$. What is the cross-entropy?",
        zh="标签值 $y = {y}$，神经元的输出 $a = {a}$。交叉熵是多少？",
    ),
    "gradient": Text(
        en="A sigmoid neuron, cross-entropy. The label is $y = {y}$, the output is $a = {a}$. What is $\\partial J/\\partial z$?",
        zh="一个 sigmoid 神经元，损失是交叉熵。标签值 $y = {y}$，输出 $a = {a}$。$\\partial J/\\partial z$ 是多少？",
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
    en="you forgot the minus: −ln of a probability is never negative.",
    zh="你漏了负号：概率的对数不大于 0，取负号后才是结果。",
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
DIGITS_LOST = Text(
    en="you took −ln of the rounded a, which has lost digits; ln Σ − (z_c − max z) keeps them.",
    zh="你对舍入后的 a 取了 −ln，a 已经丢了几位；用 ln Σ − (z_c − max z) 就不会丢。",
)
EXCHANGED = Text(
    en="that is KL(q‖p); here the events come from p.", zh="这是 KL(q‖p)；这里事件按 p 发生，应当用 p 加权。"
)
ADDED = Text(en="you added H(p); it is subtracted.", zh="你加上了 H(p)，应当减去。")
NOT_TAKEN = Text(
    en="that is the cross-entropy H(p, q); H(p) is still to be subtracted.",
    zh="这是交叉熵 H(p, q)，还要减去 H(p)。",
)
DAMPED = Text(
    en="the factor a(1 − a) is left in; under cross-entropy it cancels.",
    zh="你留下了因子 a(1 − a)；用交叉熵时它正好约去。",
)
TURNED = Text(en="the sign: it is a − y, not y − a.", zh="符号反了：应当是 a − y，不是 y − a。")
OVER_OUTPUT = Text(
    en="that is ∂J/∂a; times a(1 − a) it becomes ∂J/∂z.", zh="这是 ∂J/∂a，再乘 a(1 − a) 才是 ∂J/∂z。"
)
LOGIT = Text(
    en="that is minus the logit; it must pass through softmax first.", zh="这是 −z，要先经过 softmax。"
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """One of the six, its numbers drawn."""
    return MAKERS[str(rng.choice(list(ASKED)))](rng, decimals)


def asked(kind: str, **values: str) -> Text:
    """The question with its numbers."""
    return Text(en=filled(ASKED[kind].en, **values), zh=filled(ASKED[kind].zh, **values))


def event(rng: np.random.Generator, d: int) -> Exercise:
    """-ln p."""
    p = float(rng.integers(1, 20)) / 20
    both = compared(np.array([p, 1 - p]), np.array([p, 1 - p]))
    answer, opposite = both.p_information.tolist()
    lines = (r"I = -\ln p", rf"I = -\ln {p:g} = {tex_numeral(answer, d)}")
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
    off = sum(half_up(t, d) for t in terms) - half_up(answer, d)
    sign = r"\approx" if abs(off) > 1e-9 else "="
    lines = (
        r"H(p) = \sum p\,(-\ln p)",
        f"H(p) = {products(p, exact.p_information, d)}",
        rf"H(p) = {'+'.join(tex_numeral(t, d) for t in terms)} {sign} {tex_numeral(answer, d)}",
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


def products(p: Array, information: Array, d: int) -> str:
    """The sum of p times information, written out."""
    return "+".join(rf"{v:g}\times {tex_numeral(i, d)}" for v, i in zip(p, information, strict=True))


def two_distributions(rng: np.random.Generator, d: int) -> Exercise:
    """H(p, q) - H(p) of two events, in tenths; q is not near p, and not p turned round."""
    first = int(rng.integers(1, 10))
    second = int(rng.choice([k for k in range(1, 10) if abs(k - first) > 1 and k != 10 - first]))
    p, q = (np.array([k, 10 - k]) / 10 for k in (first, second))
    exact = compared(p, q)
    h, cross, answer = (float(v[-1]) for v in (exact.entropy, exact.cross, exact.divergence))
    H, C = (half_up(float(p @ half_up(v, d)), d) for v in (exact.p_information, exact.q_information))
    rounded = half_up(C - H, d)
    lines = (
        r"KL(p\Vert q) = H(p,q) - H(p)",
        rf"H(p) = {products(p, exact.p_information, d)} = {tex_numeral(H, d)}",
        rf"H(p,q) = {products(p, exact.q_information, d)} = {tex_numeral(C, d)}",
        rf"KL(p\Vert q) = {tex_numeral(C, d)} - {tex_numeral(H, d)} = {tex_numeral(rounded, d)}",
    )
    mistakes = (
        (divergence(q, p), EXCHANGED),
        (cross + h, ADDED),
        (cross, NOT_TAKEN),
        (answer / np.log(2), LOG2),
        (answer / np.log(10), LOG10),
    )
    shown = {name: r",\ ".join(f"{v:g}" for v in values) for name, values in (("p", p), ("q", q))}
    return Exercise(asked("divergence", **shown), lines, answer, mistakes, rounded)


def gradient(rng: np.random.Generator, d: int) -> Exercise:
    """a - y."""
    y, a = int(rng.integers(0, 2)), float(rng.integers(1, 20)) / 20
    answer, damping = a - y, a * (1 - a)
    lines = (
        r"\partial J/\partial z = \partial J/\partial a\cdot\partial a/\partial z",
        r"\partial J/\partial z = \frac{a-y}{a(1-a)}\cdot a(1-a) = a-y",
        rf"\partial J/\partial z = {a:g}-{y} = {tex_numeral(answer, d)}",
    )
    mistakes = (
        (-answer, TURNED),
        (answer * damping, DAMPED),
        (answer / damping, OVER_OUTPUT),
        (answer**2 / 2, SQUARED),
    )
    return Exercise(asked("gradient", y=str(y), a=f"{a:g}"), lines, answer, mistakes)


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
        rf"J = -\ln {inside} = {tex_numeral(answer, d)}",
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
    """-ln of the softmax of the right class, from the logits: every line follows from the one above it."""
    z = rng.choice(np.arange(-2.0, 4.0), 3, replace=False)
    c = int(rng.integers(0, 3))
    made, by_hand = softmax_loss(z, c), softmax_loss(z, c, d)
    a, top, shifted = made.a.tolist(), f"{z.max():g}", f"{by_hand.shifted[c]:g}"
    powers = "+".join(rf"e^{{{v:g}}}" for v in by_hand.shifted)
    summands = "+".join(tex_numeral(v, d) for v in by_hand.power)
    others = [j for j in range(3) if j != c]
    lines = (
        r"J = -\ln a_c = \ln\Sigma-(z_c-\max z),\quad \Sigma = \sum_j e^{z_j-\max z}",
        rf"\Sigma = {powers} = {summands} = {tex_numeral(by_hand.total, d)}",
        rf"z_{c + 1}-\max z = {z[c]:g}-{top} = {shifted}",
        rf"J = \ln {tex_numeral(by_hand.total, d)}-{bracketed(shifted)} = {tex_numeral(by_hand.loss, d)}",
    )
    stored = half_up(a[c], d)
    mistakes = (
        *([(-math.log(stored), DIGITS_LOST)] if stored else []),
        (-made.loss, SIGN),
        (made.loss / np.log(2), LOG2),
        (made.loss / 3, AVERAGED),
        (a[c], OUTPUT),
        *((softmax_loss(z, j).loss, other_class(j)) for j in others),
        (-float(z[c]), LOGIT),
    )
    question = asked("softmax", z=r",\ ".join(f"{v:g}" for v in z), c=str(c + 1))
    return Exercise(question, lines, made.loss, mistakes, by_hand.loss)


def bracketed(number: str) -> str:
    """A negative number in parentheses."""
    return f"({number})" if number.startswith("-") else number


def other_class(j: int) -> Text:
    """That the loss of class j was taken."""
    return Text(en=filled(OTHER_CLASS.en, c=j + 1), zh=filled(OTHER_CLASS.zh, c=j + 1))


MAKERS = {
    "information": event,
    "entropy": short_distribution,
    "divergence": two_distributions,
    "binary": output,
    "gradient": gradient,
    "softmax": logits,
}

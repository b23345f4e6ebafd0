"""One update by hand: one variable, two variables, or the second step of momentum."""

import numpy as np

from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

ONE = Text(
    en="$f(x) = {a}(x - {c})^2$, $x = {x}$, $\\eta = {rate}$. What is $x$ after one update?",
    zh="$f(x) = {a}(x - {c})^2$，$x = {x}$，$\\eta = {rate}$。更新一次之后 $x$ 是多少？",
)
TWO = Text(
    en="$J(x, y) = {a}x^2 + {c}y^2$, at $({x}, {y})$, $\\eta = {rate}$. What is $J$ after one update?",
    zh="$J(x, y) = {a}x^2 + {c}y^2$，当前点 $({x}, {y})$，$\\eta = {rate}$。更新一次之后 $J$ 是多少？",
)
MOMENTUM = Text(
    en="Momentum on $f(x) = {a}x^2$ from $x = {x}$ with $m = 0$, $\\eta = {rate}$, $\\beta_1 = {beta}$: $m \\leftarrow \\beta_1 m + g$, $x \\leftarrow x - \\eta m$. What is $x$ after two updates?",
    zh="用动量法求 $f(x) = {a}x^2$ 的极小点：$x = {x}$，$m = 0$，$\\eta = {rate}$，$\\beta_1 = {beta}$，$m \\leftarrow \\beta_1 m + g$，$x \\leftarrow x - \\eta m$。更新两次之后 $x$ 是多少？",
)
UPHILL = Text(
    en="you moved along the gradient; the step goes against it.", zh="你沿着梯度方向走了，应当沿反方向走。"
)
NO_TWO = Text(
    en="the derivative of a square has a factor 2: (x − c)² becomes 2(x − c).",
    zh="平方求导有一个因子 2：(x − c)² 的导数是 2(x − c)。",
)
NO_RATE = Text(en="the gradient has to be multiplied by η.", zh="梯度还要乘以 η。")
STEP = Text(
    en="that is the step η g; the question asks for the new x.", zh="这是步长 η g；题目问的是新的 x。"
)
NO_SQUARE = Text(
    en="that is the sum of the new x and y; J takes their squares, with the factors in front.",
    zh="这是新的 x 与 y 之和；J 要用它们的平方，再乘上前面的系数。",
)
OLD = Text(en="that is J before the update.", zh="这是更新之前的 J。")
FORGOT = Text(
    en="you forgot the memory: in the second update m = β₁ m + g, not g alone.",
    zh="你忘了记忆项：第二次更新时 m = β₁ m + g，而不只是 g。",
)
OLD_GRADIENT = Text(
    en="in the second update the gradient is taken at the new x.", zh="第二次更新时，梯度要在新的 x 处计算。"
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """One of the three kinds."""
    kind = (one_variable, two_variables, momentum)[int(rng.integers(3))]
    return kind(rng, decimals)


def asked(question: Text, **given: float) -> Text:
    """The question with its numbers."""
    shown = {name: f"{value:g}" for name, value in given.items()}
    return Text(en=filled(question.en, **shown), zh=filled(question.zh, **shown))


def one_variable(rng: np.random.Generator, d: int) -> Exercise:
    """x ← x - η 2a(x - c)."""
    a, c = float(rng.integers(2, 5)), float(rng.integers(1, 5))
    x, rate = c + float(rng.choice([-1.5, -0.6, 0.8, 1.2])), float(rng.choice([0.05, 0.1, 0.2]))
    g = 2 * a * (x - c)
    lines = (
        rf"f'(x) = 2\times {a:g}\,(x-{c:g})",
        rf"g = {2 * a:g}\times({x:g}-{c:g}) = {numeral(g, d)}",
        rf"x \leftarrow {x:g}-{rate:g}\times {signed(g, d)} = {numeral(x - rate * g, d)}",
    )
    mistakes = ((x + rate * g, UPHILL), (x - rate * g / 2, NO_TWO), (x - g, NO_RATE), (rate * g, STEP))
    return Exercise(asked(ONE, a=a, c=c, x=x, rate=rate), lines, x - rate * g, mistakes)


def two_variables(rng: np.random.Generator, d: int) -> Exercise:
    """J after one update of x and y."""
    a, c = (float(v) for v in rng.choice([2.0, 3.0, 4.0], 2, replace=False))
    x, y = (float(v) for v in rng.choice([-2.0, -1.0, 1.0, 2.0, 3.0], 2))
    rate = float(rng.choice([0.05, 0.1]))
    x1, y1 = x * (1 - 2 * rate * a), y * (1 - 2 * rate * c)
    J = a * x1**2 + c * y1**2
    lines = (
        rf"\nabla J = ({2 * a:g}x,\ {2 * c:g}y) = ({numeral(2 * a * x, d)},\ {numeral(2 * c * y, d)})",
        rf"x \leftarrow {x:g}-{rate:g}\times {signed(2 * a * x, d)} = {numeral(x1, d)}",
        rf"y \leftarrow {y:g}-{rate:g}\times {signed(2 * c * y, d)} = {numeral(y1, d)}",
        rf"J = {a:g}\times {signed(x1, d)}^2+{c:g}\times {signed(y1, d)}^2 = {numeral(J, d)}",
    )
    up_x, up_y = x * (1 + 2 * rate * a), y * (1 + 2 * rate * c)
    half_x, half_y = x * (1 - rate * a), y * (1 - rate * c)
    mistakes = (
        (a * up_x**2 + c * up_y**2, UPHILL),
        (a * half_x**2 + c * half_y**2, NO_TWO),
        (a * x**2 + c * y**2, OLD),
        (x1 + y1, NO_SQUARE),
    )
    return Exercise(asked(TWO, a=a, c=c, x=x, y=y, rate=rate), lines, J, mistakes)


def momentum(rng: np.random.Generator, d: int) -> Exercise:
    """Two updates with memory."""
    a, x = float(rng.integers(2, 4)), float(rng.choice([-2.0, -1.0, 1.0, 2.0]))
    rate, beta = float(rng.choice([0.05, 0.1])), float(rng.choice([0.5, 0.8, 0.9]))
    m1 = 2 * a * x
    x1 = round(x - rate * m1, 12)
    g2 = 2 * a * x1
    m2 = round(beta * m1 + g2, 12)
    lines = (
        rf"m = {numeral(m1, d)},\quad x = {x:g}-{rate:g}\times {signed(m1, d)} = {numeral(x1, d)}",
        rf"g = {2 * a:g}\times {signed(x1, d)} = {numeral(g2, d)}",
        rf"m = {beta:g}\times {signed(m1, d)}+{signed(g2, d)} = {numeral(m2, d)}",
        rf"x \leftarrow {numeral(x1, d)}-{rate:g}\times {signed(m2, d)} = {numeral(round(x1 - rate * m2, 12), d)}",
    )
    mistakes = (
        (x1 - rate * g2, FORGOT),
        (x1 - rate * (beta * m1 + m1), OLD_GRADIENT),
        (x1 + rate * m2, UPHILL),
    )
    return Exercise(
        asked(MOMENTUM, a=a, x=x, rate=rate, beta=beta), lines, round(x1 - rate * m2, 12), mistakes
    )

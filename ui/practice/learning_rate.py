"""One update by hand, the factor of the distance, the limit of the rate, or the best rate, for a parabola."""

import numpy as np

from core.quadratic_rates import best_rate, factors, rate_limit
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(en="$f(x) = {f}$. ", zh="$f(x) = {f}$。")
ASKED = {
    "update": Text(
        en="Start at $x_0 = {x}$ with $\\eta = {rate}$. What is $x_1$, after one update of gradient descent?",
        zh="从 $x_0 = {x}$ 出发，$\\eta = {rate}$。用梯度下降法更新一次之后，$x_1$ 是多少？",
    ),
    "factor": Text(
        en="By which factor does an update with $\\eta = {rate}$ multiply the distance $x - x^*$ from the minimum?",
        zh="取 $\\eta = {rate}$，每次更新把到最低点的距离 $x - x^*$ 乘以多少？",
    ),
    "limit": Text(
        en="Gradient descent starts beside the minimum. From which learning rate on does it no longer arrive?",
        zh="梯度下降法从最低点以外的某一点出发。学习率从多大起就再也到不了最低点？",
    ),
    "best": Text(
        en="Start at $x_0 = {x}$. Which learning rate reaches the minimum in a single update?",
        zh="从 $x_0 = {x}$ 出发。学习率取多少时，只更新一次就到达最低点？",
    ),
}
PLUS = Text(
    en="you moved along the gradient; the step goes against it.", zh="你沿着梯度方向走了，应当沿反方向走。"
)
NO_TWO = Text(
    en="you forgot the 2: the derivative of the square is twice what stands in it.",
    zh="你漏了系数 2：平方求导后要乘以 2。",
)
NO_RATE = Text(
    en="you took the whole gradient as the step; multiply it by η.", zh="你把整个梯度当成了步长，还要乘以 η。"
)
CHANGE = Text(en="that is the change; the question asks for the new x.", zh="这是变化量；题目问的是新的 x。")
TAKEN = Text(
    en="that is the part of the distance an update takes away; the factor is what is left, 1 minus it.",
    zh="这是每次更新减去的那一部分；因子是剩下的部分，即 1 减去它。",
)
NO_A = Text(
    en="you left out the number in front of the square; it makes the curvature larger.",
    zh="你漏了平方前面的系数；它使曲率变大。",
)
GAVE_BEST = Text(
    en="that is the best rate, which arrives in one update; the limit is twice as large.",
    zh="这是一步到位的最佳学习率；上限是它的两倍。",
)
GAVE_LIMIT = Text(
    en="that is the limit, where the point bounces from side to side; the best rate is half of it.",
    zh="这是上限，取它会在两侧来回跳；最佳学习率是它的一半。",
)
GAVE_CURVATURE = Text(
    en="that is the curvature f″; the rate goes with its reciprocal.",
    zh="这是二阶导数 f″；学习率与它的倒数有关。",
)
GAVE_DISTANCE = Text(
    en="that is the distance to the minimum; the rate is what the gradient is multiplied by.",
    zh="这是到最低点的距离；学习率是乘在梯度上的数。",
)
SIGN = Text(
    en="{square} is lowest at x = {c}, not at {slip}.",
    zh="{square} 在 x = {c} 处最小，不是 {slip}。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """f = a (x-c)² + d with whole numbers."""
    kind = str(rng.choice(list(ASKED)))
    a, c, d = float(rng.integers(3, 7)), float(rng.integers(-4, 5)), float(rng.integers(1, 6))
    x = c + float(rng.choice([-3, -2, -1, 1, 2, 3]))
    rate = float(rng.choice([0.05, 0.1, 0.15, 0.25, 0.3]))
    square = f"{a:g}(x{-c:+g})^2" if c else f"{a:g}x^2"
    shown = {"f": f"{square}+{d:g}", "x": f"{x:g}", "rate": f"{rate:g}"}
    question = Text(
        en=filled(GIVEN.en + ASKED[kind].en, **shown), zh=filled(GIVEN.zh + ASKED[kind].zh, **shown)
    )
    if kind == "update":
        return update(question, a, c, x, rate, decimals)
    if kind == "factor":
        return factor(question, a, rate, decimals)
    return limits(question, kind, a, c, x, decimals)


def update(question: Text, a: float, c: float, x: float, rate: float, d: int) -> Exercise:
    """x - η f'(x)."""
    slope = 2 * a * (x - c)
    lines = (
        rf"f'(x) = {2 * a:g}\,(x-x^*),\quad x^* = {c:g}",
        rf"f'(x_0) = {2 * a:g}\times ({x:g}{-c:+g}) = {slope:g}"
        if c
        else rf"f'(x_0) = {2 * a:g}\times {signed(x, 0)} = {slope:g}",
        rf"x_1 = x_0-\eta f'(x_0) = {x:g}-{rate:g}\times {signed(slope, 0)} = {numeral(x - rate * slope, d)}",
    )
    mistakes = (
        (x + rate * slope, PLUS),
        (x - rate * slope / 2, NO_TWO),
        (x - slope, NO_RATE),
        (-rate * slope, CHANGE),
        (rate * slope, CHANGE),
        *(((x - rate * 2 * a * (x + c), sign_slip(c)),) if c else ()),
    )
    return Exercise(question, lines, x - rate * slope, mistakes)


def sign_slip(c: float) -> Text:
    """That (x-c)² is lowest at c, not at -c."""
    square, at = f"(x {'−' if c > 0 else '+'} {abs(c):g})²", {v: f"{v:g}".replace("-", "−") for v in (c, -c)}
    shown = {"square": square, "c": at[c], "slip": at[-c]}
    return Text(en=filled(SIGN.en, **shown), zh=filled(SIGN.zh, **shown))


def factor(question: Text, a: float, rate: float, d: int) -> Exercise:
    """1 - η f''."""
    answer = float(factors(np.array([rate]), np.array([2 * a]))[0, 0])
    lines = (
        rf"f'(x) = {2 * a:g}\,(x-x^*)",
        rf"x_1-x^* = (x_0-x^*)-{rate:g}\times {2 * a:g}\,(x_0-x^*)",
        rf"1-\eta f'' = 1-{rate:g}\times {2 * a:g} = {numeral(answer, d)}",
    )
    mistakes = (
        (1 - a * rate, NO_TWO),
        (2 * a * rate, TAKEN),
        (1 + 2 * a * rate, PLUS),
        (1 - 2 * rate, NO_A),
        (1 - rate, NO_A),
    )
    return Exercise(question, lines, answer, mistakes)


def limits(question: Text, kind: str, a: float, c: float, x: float, d: int) -> Exercise:
    """2/f'' or 1/f''."""
    bent = np.array([2 * a])
    limit, best = rate_limit(bent), best_rate(bent)
    if kind == "limit":
        lines = (
            rf"f'' = 2\times {a:g} = {2 * a:g}",
            r"|1-\eta f''| < 1 \quad\Leftrightarrow\quad 0 < \eta < 2/f''",
            rf"2/f'' = 2/{2 * a:g} = {numeral(limit, d)}",
        )
        mistakes = ((best, GAVE_BEST), (2 / a, NO_TWO), (1.0, NO_A), (2 * a, GAVE_CURVATURE))
        return Exercise(question, lines, limit, mistakes)
    lines = (
        rf"f'' = 2\times {a:g} = {2 * a:g}",
        r"1-\eta f'' = 0",
        rf"\eta = 1/f'' = 1/{2 * a:g} = {numeral(best, d)}",
    )
    known = ((limit, GAVE_LIMIT), (0.5, NO_A), (2 * a, GAVE_CURVATURE), (abs(x - c), GAVE_DISTANCE))
    return Exercise(question, lines, best, known)

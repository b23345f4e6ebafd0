"""The loss near its minimum, the valley, the ratio of the axes, or the loss on standardized data, by hand."""

import math

import numpy as np

from core.ellipse import ellipse, quadratic_form
from core.moments import moments
from ui.language import Text, filled
from ui.numerals import numeral, signed
from ui.practice import Exercise

GIVEN = Text(
    en="The loss of a line is $J = \\frac{1}{2m}\\sum(wx_i+b-y_i)^2$, and its samples have $E(x) = {mean}$ and $E(x^2) = {mean_square}$. ",
    zh="在一组样本上用 $J = \\frac{1}{2m}\\sum(wx_i+b-y_i)^2$ 作损失函数，已知 $E(x) = {mean}$，$E(x^2) = {mean_square}$。",
)
ASKED = {
    "form": Text(
        en="At its minimum $J^* = {lowest}$. How large is $J$ at $\\Delta w = {dw}$, $\\Delta b = {db}$ from there?",
        zh="最小值为 $J^* = {lowest}$。在离最低点 $\\Delta w = {dw}$、$\\Delta b = {db}$ 处，$J$ 是多少？",
    ),
    "valley": Text(
        en="A line is the best for its $w$. Now $w$ is raised by {step}. By how much must $b$ change so that the line is the best for the new $w$?",
        zh="某条直线是取定 $w$ 之后最好的一条。现在 $w$ 增加 {step}，$b$ 要改变多少，才又是新的 $w$ 下最好的直线？",
    ),
    "ratio": Text(
        en="The matrix of second derivatives has the eigenvalues {large} and {small}. What is long axis by short axis of the contour lines?",
        zh="二阶导数矩阵的本征值（即线性代数中的特征值）是 {large} 和 {small}。等高线的长轴与短轴之比是多少？",
    ),
    "round": Text(
        en="The feature is now standardized: $E(x') = 0$, $E(x'^2) = 1$. How large is $J - J^*$ at $\\Delta w = {dw}$, $\\Delta b = {db}$?",
        zh="现在把特征 x 标准化：$E(x') = 0$，$E(x'^2) = 1$。在 $\\Delta w = {dw}$、$\\Delta b = {db}$ 处，$J - J^*$ 是多少？",
    ),
}
NO_HALF = Text(en="you forgot the ½ in front of the bracket.", zh="你漏了方括号前的 ½。")
NO_LOWEST = Text(en="that is the part above the minimum; add J*.", zh="这只是高出最小值的部分，还要加上 J*。")
NO_MIXED = Text(
    en="you left out the mixed term 2 E(x) Δw Δb; it is what slants the ellipse.",
    zh="你漏了交叉项 2 E(x) Δw Δb，椭圆倾斜正是因为它。",
)
NO_TWO = Text(en="the mixed term has a factor 2.", zh="交叉项前面有系数 2。")
SIGN = Text(
    en="mind the sign of the mixed term: Δw and Δb have opposite signs.",
    zh="注意交叉项的符号：Δw 与 Δb 异号。",
)
UP = Text(
    en="the wrong way: the line turns about the center of the samples, so b goes down when w goes up.",
    zh="方向反了：直线绕样本中心转动，w 增大时 b 要减小。",
)
SQUARE = Text(
    en="you used E(x²); the center of the samples is at E(x).", zh="你用了 E(x²)；样本中心在 E(x) 处。"
)
NO_STEP = Text(
    en="that is the change for w raised by 1; here it is raised by more.",
    zh="这是 w 增加 1 时的改变量，这里增加得更多。",
)
NO_ROOT = Text(
    en="that is the condition number; the half-axes go with the square root of 1/λ.",
    zh="这是条件数；半轴长与 1/λ 的平方根成正比。",
)
UPSIDE = Text(
    en="that is short by long: the large eigenvalue belongs to the short axis.",
    zh="这是短轴与长轴之比：大的本征值对应短轴。",
)
RAW = Text(
    en="you used the matrix of the raw x; after standardizing it is the unit matrix.",
    zh="你用的是原来 x 的矩阵；标准化之后它是单位矩阵。",
)
DISTANCE = Text(
    en="that is the distance from the center; the loss goes with its square, halved.",
    zh="这是到中心的距离；损失是它的平方的一半。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Four samples x of whole tenths."""
    kind = str(rng.choice(list(ASKED)))
    x = np.sort(rng.choice(np.arange(0, 11), size=4, replace=False)) / 10.0
    x = x + 0.1 if x.mean() == 0 else x
    shape = ellipse(moments(x, x))
    dw, db = float(rng.integers(1, 6)) / 2, -float(rng.integers(1, 4)) / 2
    lowest, step = float(rng.integers(1, 10)) / 100, float(rng.integers(2, 6))
    numbers = {
        "mean": shape.mean,
        "mean_square": shape.mean_square,
        "small": shape.small,
        "large": shape.large,
    }
    shown = {name: numeral(v, 6).rstrip("0").rstrip(".") for name, v in numbers.items()}
    shown |= {"dw": f"{dw:g}", "db": f"{db:g}", "lowest": f"{lowest:g}", "step": f"{step:g}"}
    question = Text(
        en=filled(GIVEN.en + ASKED[kind].en, **shown), zh=filled(GIVEN.zh + ASKED[kind].zh, **shown)
    )
    if kind == "valley":
        return valley(question, shape.mean, shape.mean_square, step, decimals)
    if kind == "ratio":
        return ratio(question, shape.large, shape.small, decimals)
    at = np.array([dw]), np.array([db])
    first, mixed, last, above = (float(v[0]) for v in quadratic_form(shape, 0.0, *at))
    if kind == "round":
        return circle(question, dw, db, above, decimals)
    return form(question, (first, mixed, last), lowest, decimals)


def form(question: Text, terms: tuple[float, float, float], lowest: float, d: int) -> Exercise:
    """J* + ½ [E(x²) Δw² + 2 E(x) Δw Δb + Δb²]."""
    first, mixed, last = terms
    answer = lowest + (first + mixed + last) / 2
    lines = (
        r"J = J^*+\tfrac{1}{2}\left[E(x^2)\,\Delta w^2+2E(x)\,\Delta w\,\Delta b+\Delta b^2\right]",
        rf"E(x^2)\,\Delta w^2 = {numeral(first, d)},\quad 2E(x)\,\Delta w\,\Delta b = {numeral(mixed, d)},\quad \Delta b^2 = {numeral(last, d)}",
        rf"J = {lowest:g}+\tfrac{{1}}{{2}}\left[{numeral(first, d)}+{signed(mixed, d)}+{numeral(last, d)}\right] = {numeral(answer, d)}",
    )
    mistakes = (
        (answer - lowest, NO_LOWEST),
        (lowest + first + mixed + last, NO_HALF),
        (lowest + (first + last) / 2, NO_MIXED),
        (lowest + (first + mixed / 2 + last) / 2, NO_TWO),
        (lowest + (first - mixed + last) / 2, SIGN),
    )
    return Exercise(question, lines, answer, mistakes)


def valley(question: Text, mean: float, mean_square: float, step: float, d: int) -> Exercise:
    """-E(x) times the change of w."""
    answer = -mean * step
    lines = (
        r"\frac{\partial J}{\partial b} = E(x)\,\Delta w+\Delta b = 0",
        rf"\Delta b = -E(x)\,\Delta w = -{numeral(mean, d)}\times {step:g} = {numeral(answer, d)}",
    )
    mistakes = ((-answer, UP), (-mean_square * step, SQUARE), (-mean, NO_STEP), (mean, NO_STEP))
    return Exercise(question, lines, answer, mistakes)


def ratio(question: Text, large: float, small: float, d: int) -> Exercise:
    """√(large / small)."""
    answer = math.sqrt(large / small)
    lines = (
        r"J-J^* = \tfrac{1}{2}\lambda\,r^2 \quad\Rightarrow\quad r = \sqrt{2(J-J^*)/\lambda}",
        rf"\sqrt{{\frac{{\lambda_{{max}}}}{{\lambda_{{min}}}}}} = \sqrt{{\frac{{{large:.6f}}}{{{small:.6f}}}}} = {numeral(answer, d)}",
    )
    return Exercise(question, lines, answer, ((large / small, NO_ROOT), (1 / answer, UPSIDE)))


def circle(question: Text, dw: float, db: float, raw: float, d: int) -> Exercise:
    """½ (Δw² + Δb²)."""
    square = dw * dw + db * db
    lines = (
        r"J-J^* = \tfrac{1}{2}\left[1\cdot\Delta w^2+0\cdot\Delta w\,\Delta b+\Delta b^2\right]",
        rf"J-J^* = \tfrac{{1}}{{2}}\left[{dw * dw:g}+{db * db:g}\right] = {numeral(square / 2, d)}",
    )
    mistakes = ((square, NO_HALF), (raw, RAW), (math.sqrt(square), DISTANCE))
    return Exercise(question, lines, square / 2, mistakes)

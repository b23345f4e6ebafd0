"""Inference by hand: w, b and a number of servers are given, how many kW?"""

import numpy as np

from ui.language import Text, filled
from ui.numerals import numeral
from ui.practice import Exercise

QUESTION = Text(
    en="A line was trained with x in thousands of servers and y in kW: $w = {w}$, $b = {b}$. How many kW does it predict for {servers} servers?",
    zh="一条直线由训练得到，x 的单位是千台服务器，y 的单位是 kW：$w = {w}$，$b = {b}$。放 {servers} 台服务器时，它预测的功率是多少 kW？",
)
NO_THOUSAND = Text(
    en="you put in the number of servers; x is in thousands, so divide by 1000 first.",
    zh="你直接代入了服务器台数；x 的单位是千台，应先除以 1000。",
)
NO_BIAS = Text(
    en="that is w x alone; add the bias b.",
    zh="这只是 w x，还要加上偏移 b。",
)
SWAPPED = Text(
    en="you swapped w and b: w multiplies x, b is added.",
    zh="你把 w 和 b 弄反了：w 与 x 相乘，b 是加上去的。",
)


def exercise(rng: np.random.Generator, decimals: int) -> Exercise:
    """Numbers near the law y = 2 x + 3."""
    w, b = float(rng.integers(170, 230)) / 100, float(rng.integers(280, 330)) / 100
    servers = int(rng.integers(60, 980))
    x = servers / 1000
    product = w * x
    answer = product + b
    shown = {"w": f"{w:.2f}", "b": f"{b:.2f}", "servers": str(servers)}
    return Exercise(
        Text(en=filled(QUESTION.en, **shown), zh=filled(QUESTION.zh, **shown)),
        (
            rf"x = {servers}\div 1000 = {x:g}",
            rf"w\,x = {w:.2f}\times {x:g} = {numeral(product, decimals)}",
            rf"z = w\,x+b = {numeral(product, decimals)}+{b:.2f} = {numeral(answer, decimals)}",
        ),
        answer,
        ((w * servers + b, NO_THOUSAND), (product, NO_BIAS), (b * x + w, SWAPPED)),
    )

"""Words of the page “Non-linear back-propagation”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Five people stand in a row. The first says x, the next three each apply one function, $a = x^2$, $b = \\ln a$, $c = \\sqrt{b}$, "
    "and the last knows the wanted result y. The error $c - y$ goes back from hand to hand until x knows how much to change. "
    "No weight is trained here: **the input x itself is corrected.**",
    zh="五个人排成一排：第一个人报出 x，后面三个人各做一次运算 $a = x^2$、$b = \\ln a$、$c = \\sqrt{b}$，最后一个人知道希望得到的结果 y。"
    "误差 $c - y$ 逐个往回传，直到 x 知道自己该改多少。这里没有要训练的权重，**被修正的是输入 x 本身**。",
)
QUESTION = Question(
    prompt=Text(
        en="x = {x} gives c = {c}; c should be {y}. The error goes back once, x is corrected once: which x do you expect?",
        zh="x = {x} 时 c = {c}，希望得到 c = {y}。误差往回传一遍，x 修正一次，你估计修正后的 x 是多少？",
    ),
    low=1.0,
    high=50.0,
    step=0.1,
)
YOU = Text(en="you", zh="你的估计")
SHORT_OF = Text(
    en="One correction takes x to {x1}, still **below** the solution {goal}: the correction follows the tangent, and the curve "
    "bends down below its tangent.",
    zh="修正一次后 x = {x1}，仍然**小于**准确解 {goal}：修正量是沿切线算出来的，而曲线向下弯，总在切线的下方。",
)
VERDICT = {
    "near": Text(en="Your {guess} is very close.", zh="你的估计 {guess} 非常接近。"),
    "below": Text(en="Your {guess} was lower.", zh="你的估计 {guess} 偏小。"),
    "between": Text(
        en="Your {guess} lies between the first correction and the solution: you expected a larger step.",
        zh="你的估计 {guess} 在第一次修正的结果与准确解之间：你预期的步子更大。",
    ),
    "solution": Text(
        en="Your {guess} is about the solution: it would be reached at once if c were a straight line in x.",
        zh="你的估计 {guess} 差不多就是准确解：假如 c 是 x 的一次函数，一步就能到达。",
    ),
    "beyond": Text(
        en="Your {guess} lies beyond the solution: from below, a tangent of this curve never passes it.",
        zh="你的估计 {guess} 超过了准确解：对这条曲线，从左边出发沿切线走，不会越过解。",
    ),
}

START = Text(en="start x", zh="起点 x")
TARGET = Text(en="target y", zh="目标值 y")
TARGETS = {
    "course": Text(en="2.13 (course)", zh="2.13（教程）"),
    "notes": Text(en="2.14 (notes)", zh="2.14（讲稿）"),
    "own": Text(en="your own", zh="自定"),
}
OWN = Text(en="your y", zh="自定的 y")
TOLERANCE = Text(en="stop when |c − y| is below", zh="|c − y| 小于此值时停止")
MORE = Text(en="Rule of the correction, guard, step limit", zh="修正方法、防护、次数上限")
RULE = Text(en="Correction", zh="修正方法")
RULES = {
    "back": Text(en="back-propagation as in the course", zh="教程的反向传播"),
    "gradient": Text(en="η times the gradient", zh="学习率 η 乘梯度"),
}
RATE = Text(en="learning rate η", zh="学习率 η")
GUARD = Text(en="guard: an x below 1 becomes 1.1", zh="防护：x 小于 1 时改为 1.1")
GUARD_HELP = Text(
    en="Below 1 the logarithm is negative and has no root. The course's program then sets x to 1.1 and goes on.",
    zh="x 小于 1 时对数为负，不能开方。教程的程序这时把 x 改成 1.1 再继续。",
)
LIMIT = Text(en="corrections at most", zh="修正次数上限")

# Figures and ledger
ROW = Text(en="Five people: forward above, back below", zh="五个人：上面是正向，下面是反向")
ROW_ALT = Text(
    en="Boxes x, a, b, c and y in a row, with this pass's values and corrections. Arcs above carry the local slopes forward, arcs below carry the error back.",
    zh="x、a、b、c、y 五个方框排成一行，写着这一遍的数值和修正量；上方弧线标出正向的局部导数，下方弧线标出误差反向传播的路径。",
)
CURVE = Text(en="c over x, and the tangent", zh="c 的曲线与切线")
CURVE_ALT = Text(
    en="The curve of c over x, the wanted height y as a dashed line, the visited points, and this pass's step along the tangent.",
    zh="c 随 x 变化的曲线；虚线为目标值 y；标出经过的各点，以及这一遍沿切线走的一步。",
)
SLOPE = Text(en="the slope dc/dx", zh="导数 dc/dx")
SLOPE_ALT = Text(
    en="The derivative of c over x, falling quickly, with the point of this pass.",
    zh="c 对 x 的导数曲线，下降很快；标出这一遍所在的点。",
)
PICTURE = Text(en="The forward pass", zh="正向计算")
PICTURE_ALT = Text(en="Five boxes: {words}.", zh="五个方框：{words}。")
PASS = Text(en="pass", zh="遍")
AT_PASS = Text(en="pass {k} of {m}", zh="第 {k} 遍，共 {m} 遍")
DIGITS = Text(en="digits", zh="正确位数")
NOTE = Text(en="guard", zh="防护")
NOTED = Text(en="→ 1.1", zh="→ 1.1")
NOT_REAL = Text(en="is not a real number", zh="不是实数")
OR_START = Text(en="(start, or 1.1 by the guard)", zh="（起点，或由防护改为 1.1）")
PHASES = {
    "forward": Text(en="forward", zh="正向计算"),
    "compare": Text(en="compare", zh="比较，得误差"),
    "backward": Text(en="backward: divide by each local slope", zh="反向传播：逐个除以局部导数"),
    "gradient": Text(
        en="backward: multiply with each local slope, J = (c − y)²/2",
        zh="反向传播：逐个乘以局部导数，J = (c − y)²/2",
    ),
    "update": Text(en="update", zh="更新 x"),
}

# What lies outside the domain
NO_ROOT = Text(
    en="**x = {x} has no c.** a = x² = {a} is below 1, so b = ln a = {b} is negative, and a negative number has no real root. Choose a start x above 1.",
    zh="**x = {x} 算不出 c。** a = x² = {a} 小于 1，b = ln a = {b} 是负数，负数在实数范围内不能开方。请选择大于 1 的起点 x。",
)
ZERO = Text(
    en="**x = 0 has no c.** a = 0, and ln 0 does not exist. Choose a start x above 1.",
    zh="**x = 0 算不出 c。** a = 0，而 ln 0 不存在。请选择大于 1 的起点 x。",
)
AT_EDGE = Text(
    en="**x = {x} lies on the edge.** b = ln a is 0, so is c, and there the curve rises straight up: no tangent leads away. Choose a start x above 1.",
    zh="**x = {x} 在定义域的边界上。** b = ln a = 0，c 也是 0，曲线在这里竖直上升，没有可用的切线。请选择大于 1 的起点 x。",
)
SIGN = Text(
    en="**x = {x} is not in the domain.** a = x² forgets the sign, so −x gives the same c; the lesson keeps to x above 1. Choose a start x above 1.",
    zh="**x = {x} 不在定义域内。** a = x² 丢掉了符号，x 与 −x 的 c 相同；本课只取大于 1 的 x。请选择大于 1 的起点 x。",
)
FAR = Text(
    en="x = {x} lies beyond the lesson's range 1 < x ≤ 10. Everything can still be computed; the figures reach as far.",
    zh="x = {x} 超出了本课的范围 1 < x ≤ 10，但仍然可以计算，图也相应加宽。",
)
NO_TARGET = Text(
    en="**No x gives c = {y}.** c is a root and so never below 0. Choose y between 0 and {most}.",
    zh="**没有 x 能使 c = {y}。** c 是算术平方根，不会小于 0。请在 0 与 {most} 之间选择 y。",
)
ZERO_TARGET = Text(
    en="**Only x = 1 gives c = 0,** on the edge of the domain, where the curve rises straight up. Choose y between 0 and {most}.",
    zh="**只有 x = 1 时 c = 0，** 而 x = 1 在定义域的边界上，曲线在那里竖直上升。请在 0 与 {most} 之间选择 y。",
)
FAR_TARGET = Text(
    en="With x up to 10, c reaches at most √(ln 100) = {most}. For y = {y} the solution lies at x = {goal}; the figures reach as far as they can.",
    zh="x 不超过 10 时，c 最大为 √(ln 100) = {most}。y = {y} 的解在 x = {goal}，图会尽量加宽。",
)

# Outcome
CONVERGED = Text(
    en="After **{passes}** passes forward and **{k}** corrections, c = {c} is within {tolerance} of y = {y}: **x = {x}**. "
    "The exact solution is $x^* = e^{y^2/2}$ = **{goal}**; {digits} significant digits agree.",
    zh="正向计算 **{passes}** 遍、修正 **{k}** 次之后，c = {c}，与 y = {y} 之差小于 {tolerance}：**x = {x}**。"
    "准确解为 $x^* = e^{y^2/2}$ = **{goal}**，有 {digits} 位有效数字一致。",
)
LIMITED = Text(
    en="After **{k}** corrections the run stops at its limit: x = {x}, c = {c}, still {short} away from y = {y}.",
    zh="修正 **{k}** 次后达到上限，停止：x = {x}，c = {c}，与 y = {y} 还差 {short}。",
)
GOAL = Text(en="The exact solution is {goal}.", zh="准确解为 {goal}。")
LEFT = Text(
    en="Correction **{k}** takes x to {x}, outside x > 1: the run **left the domain** and stops. From beyond the solution a tangent can lead too far back; "
    "start below the solution, or turn on the guard.",
    zh="第 **{k}** 次修正使 x = {x}，不再满足 x > 1：已**离开定义域**，计算停止。从解的右侧出发，切线可能把 x 带得太远；请从解的左侧出发，或打开防护。",
)
GUARDED = Text(
    en="The guard acted **{n}** times, first after pass {k}: x would have become {reached}, and 1.1 was taken instead.",
    zh="防护起作用 **{n}** 次，第一次在第 {k} 遍之后：x 本应变成 {reached}，改取 1.1。",
)
HELD = Text(
    en="It holds x at 1.1 for ever: every correction leads out of the domain again.",
    zh="x 一直停在 1.1：每次修正都又走出定义域。",
)
SLOW = Text(
    en="The gradient is the error times the slope, and the slope falls along the way, from {first} to {last}: the steps shrink.",
    zh="梯度等于误差乘以导数，一路上导数从 {first} 降到 {last}，步子也越来越小。",
)
JUMPED = Text(
    en="A large step jumped over the solution, to x = {far}; there the slope is only {slope}, so the way back is slow.",
    zh="有一步太大，越过了解，到了 x = {far}；那里的导数只有 {slope}，所以往回走得很慢。",
)
LEFT_RATE = Text(
    en="Correction **{k}** takes x to {x}, outside x > 1: the run **left the domain** and stops. η is too large; lower it, or turn on the guard.",
    zh="第 **{k}** 次修正使 x = {x}，不再满足 x > 1：已**离开定义域**，计算停止。η 太大，请减小 η，或打开防护。",
)
THERE = Text(
    en="The start is already at the target, so there is nothing to compare.",
    zh="起点已经达到目标，没有可比较的。",
)
COURSE_SLIP = Text(
    en="The course prints 9.6653 for x\\*, from two swapped digits (4.5369/2 is 2.26845, not 2.26854); the value is {goal}.",
    zh="教程给出的 x\\* 是 9.6653，原因是两位数字写颠倒了（4.5369/2 = 2.26845，误作 2.26854）；正确值是 {goal}。",
)
NOTES_SLIP = Text(
    en="The notes write Δa = −9.068 for the first pass: that is 4 times the rounded −2.267. Unrounded it is {da}; "
    "choose 3 decimals and “round as by hand” in the settings to see it.",
    zh="讲稿中第一遍的 Δa = −9.068，是 4 乘以舍入后的 −2.267；不舍入时为 {da}。在设置中选 3 位小数并打开“逐步舍入”，就能得到讲稿的数。",
)
HAND = Text(
    en="Rounded by hand at {d} decimals the first pass gives {name} = {da}, without rounding {da_exact}. After {k} corrections the rounded run ends at "
    "x = {x}; without rounding, after {k_exact}, at x = {x_exact}. Difference: {dx}.",
    zh="每步舍入到 {d} 位小数时，第一遍的 {name} = {da}，不舍入时为 {da_exact}。舍入计算修正 {k} 次后 x = {x}；不舍入时修正 {k_exact} 次后 x = {x_exact}。两者相差 {dx}。",
)

# Why this is Newton's method
NEWTON = Text(en="Why this converges so fast: it is Newton's method", zh="为什么收敛这么快：这就是牛顿法")
PRODUCT = Text(
    en="Going back divides by the three local slopes, one after another. By the chain rule their product is the slope of the whole, "
    "so the three divisions are one. With the numbers of pass {k}:",
    zh="往回走时，依次除以三个局部导数。由链式法则，它们的乘积就是整个函数的导数，所以三次除法等于一次除法。用第 {k} 遍的数：",
)
NO_PRODUCT = Text(
    en="The pass shown has no slope to divide by. Step to another pass, or choose a start x above 1.",
    zh="当前这一遍没有可以相除的导数。请换一遍，或选择大于 1 的起点 x。",
)
TANGENT = Text(
    en="Subtracting $(c-y)/c'(x)$ is Newton's step: go along the tangent until it reaches the height y. The gradient of $J = (c-y)^2/2$ is "
    "another number: it **multiplies** the error with the same three slopes, $\\partial J/\\partial x = (c-y)\\,c'(x)$ = {gradient}.",
    zh="减去 $(c-y)/c'(x)$ 正是牛顿法的一步：沿切线走到高度 y 为止。而 $J = (c-y)^2/2$ 的梯度是另一个数：它把误差**乘以**这三个导数，"
    "$\\partial J/\\partial x = (c-y)\\,c'(x)$ = {gradient}。",
)
CHECK = Text(
    en="The slope is $1/(x\\sqrt{\\ln x^2})$ = {slope}. An old script of the course has $1/(x\\sqrt{\\ln x})$ = {wrong}, too large by $\\sqrt2$.",
    zh="导数是 $1/(x\\sqrt{\\ln x^2})$ = {slope}。教程的一个旧程序写成 $1/(x\\sqrt{\\ln x})$ = {wrong}，大了 $\\sqrt2$ 倍。",
)
QUADRATIC = Text(
    en="Let it run on, to full accuracy: near the solution each error is about {factor} times the **square** of the last one, so the number "
    "of right digits about doubles at every pass.",
    zh="让它一直算到最高精度：在解的附近，每次的误差约为上一次误差**平方**的 {factor} 倍，所以每一遍正确的位数大约翻一番。",
)
X = Text(en="x", zh="x")
ERROR = Text(en="error x − x\\*", zh="误差 x − x\\*")
FACTOR = Text(en="error / last error²", zh="误差 / 上次误差²")
NO_ROAD = Text(
    en="From this start the target is not reached, so there is nothing to compare.",
    zh="从这个起点到不了目标值，没有可比较的。",
)

# How slow the gradient is
GRADIENT = Text(en="How slow η times the gradient is here", zh="在这里，“学习率乘梯度”有多慢")
GRADIENT_WORDS = Text(
    en="The same start, target and tolerance, but x ← x − η (c − y) dc/dx. Back-propagation as in the course needs **{back}** corrections.",
    zh="起点、目标值和停止条件都不变，只把更新改成 x ← x − η (c − y) dc/dx。教程的反向传播只需修正 **{back}** 次。",
)
GRADIENT_WHY = Text(
    en="The slope at the solution is {slope}; the gradient holds it once, and its effect on c once more, so near the solution a step lessens the error by the part "
    "η · {slope}² = η · {part} only. With η above 2/{part} ≈ {most} it jumps over the solution ever farther and arrives, if at all, by chance. Back-propagation as in the course "
    "divides by the slope, so a small slope makes its steps large, not small.",
    zh="解处的导数为 {slope}。梯度里乘了一次导数，x 的改变传到 c 又乘一次，所以在解的附近，每一步只把误差减小 η · {slope}² = η · {part} 那么大的比例。"
    "η 超过 2/{part} ≈ {most} 时，会在解的两侧越跳越远，即使到达也只是碰巧。教程的反向传播是除以导数，导数小，步子反而大。",
)
ETA = Text(en="η", zh="η")
STEPS_AT = Text(en="steps, η = {rate}", zh="η = {rate} 的步数")
STEPS = Text(en="steps", zh="步数")
LUCKY = Text(
    en="The dip is luck: with η = {rate} the very first step would land on the solution itself.",
    zh="曲线上的低谷只是凑巧：η = {rate} 时，第一步就正好落在解上。",
)
NOT_THERE = Text(en="not within {limit}", zh="{limit} 步内达不到")
RATES = Text(en="Steps until |c − y| < {tolerance}", zh="达到 |c − y| < {tolerance} 所需的步数")
RATES_ALT = Text(
    en="Steps of gradient descent over the learning rate, both logarithmic; a dashed line at the corrections that back-propagation needs.",
    zh="梯度下降所需步数随学习率的变化，两轴均为对数坐标；虚线为教程的反向传播所需的修正次数。",
)

"""Words of the page “Linear back-propagation”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="$x = 2w + 3b$, $y = 2b + 1$, $z = x\\,y$. The values of w and b are to be changed until z reaches its target. The error is known only "
    "at the end, at z; back-propagation carries it back along every path to w and b.",
    zh="$x = 2w + 3b$，$y = 2b + 1$，$z = x\\,y$。要调整 w 和 b，使 z 达到目标值。误差只在末端的 z 处看得到，反向传播沿着每一条路径把它送回 w 和 b。",
)
QUESTION = Question(
    prompt=Text(
        en="w = {w} and b = {b} give z = {z}, but z should be {target}. Only b may change. As a first estimate, by how much must b become smaller?",
        zh="w = {w}、b = {b} 时 z = {z}，而目标是 z = {target}。只允许改变 b，第一步估计 b 应该减小多少？",
    ),
    low=-1000.0,
    high=1000.0,
    step=0.01,
)
VERDICT = {
    "right": Text(
        en="Your {guess} agrees with the chain rule: {error} / {slope} = {answer}.",
        zh="你的 {guess} 与链式法则的结果相符：{error} / {slope} = {answer}。",
    ),
    "only_x": Text(
        en="Your {guess} counts only the path through x ({error} / {through_x}). b reaches z through y as well, so z changes {slope} times as fast as b: {error} / {slope} = {answer}.",
        zh="你的 {guess} 只算了经过 x 的路径（{error} / {through_x}）。b 还通过 y 影响 z，z 的变化是 b 的 {slope} 倍：{error} / {slope} = {answer}。",
    ),
    "only_y": Text(
        en="Your {guess} counts only the path through y ({error} / {through_y}). b reaches z through x as well, so z changes {slope} times as fast as b: {error} / {slope} = {answer}.",
        zh="你的 {guess} 只算了经过 y 的路径（{error} / {through_y}）。b 还通过 x 影响 z，z 的变化是 b 的 {slope} 倍：{error} / {slope} = {answer}。",
    ),
    "sign": Text(
        en="The size of {guess} is right, but z must fall and rises with b: b becomes smaller by {error} / {slope} = {answer}.",
        zh="{guess} 的大小是对的，但 z 要减小，而 z 随 b 增大：b 应减小 {error} / {slope} = {answer}。",
    ),
    "old": Text(
        en="{guess} is the present b; the question asked for the change, {error} / {slope} = {answer}.",
        zh="{guess} 是现在的 b；题目问的是变化量 {error} / {slope} = {answer}。",
    ),
    "new": Text(
        en="{guess} is the new b; the question asked for the change, {error} / {slope} = {answer}.",
        zh="{guess} 是新的 b；题目问的是变化量 {error} / {slope} = {answer}。",
    ),
    "low": Text(
        en="Your {guess} is too small: z changes {slope} times as fast as b, so the estimate is {error} / {slope} = {answer}.",
        zh="你的 {guess} 偏小：z 的变化是 b 的 {slope} 倍，所以估计值是 {error} / {slope} = {answer}。",
    ),
    "high": Text(
        en="Your {guess} is too large: z changes {slope} times as fast as b, so the estimate is {error} / {slope} = {answer}.",
        zh="你的 {guess} 偏大：z 的变化是 b 的 {slope} 倍，所以估计值是 {error} / {slope} = {answer}。",
    ),
}
YOU = Text(en="you", zh="你的估计")

VARIABLES = Text(en="What may change", zh="改变哪个变量")
VARIABLE_CHOICES = {
    "b": Text(en="b alone", zh="只改变 b"),
    "w": Text(en="w alone", zh="只改变 w"),
    "both": Text(en="w and b", zh="w 和 b"),
}
RULE = Text(en="The slope", zh="斜率")
RULES = {
    "kept": Text(en="kept from pass 0", zh="一直用第 0 遍的"),
    "recomputed": Text(en="recomputed", zh="每遍重新计算"),
    "gradient": Text(en="η × gradient", zh="η × 梯度"),
}
TOLERANCE = Text(en="Stop when |z − z*| <", zh="停止条件 |z − z*| <")
TOLERANCES = {"fine": Text(en="1e-5", zh="1e-5"), "coarse": Text(en="1e-4", zh="1e-4")}
MORE = Text(en="Target, start, halving", zh="目标值、初始值、误差是否平分")
GOAL = Text(en="target z*", zh="目标值 z*")
START_W = Text(en="start w", zh="初始 w")
START_B = Text(en="start b", zh="初始 b")
HALVE = Text(en="w and b take half of the error each", zh="w 和 b 各承担一半误差")
HALVE_HELP = Text(
    en="Matters only when both change and the error is shared.",
    zh="只在两个变量一起改变、并且分摊误差时起作用。",
)
RATE = Text(en="learning rate η", zh="学习率 η")

GRAPH = Text(en="Values forward, slopes back (click a number)", zh="正向算值，反向传斜率（点数字看来历）")
GRAPH_ALT = Text(
    en="Computation graph: w and b lead to x, b leads to y, x and y lead to z; dashed arrows carry the slopes back.",
    zh="计算图：w 和 b 通向 x，b 通向 y，x 和 y 通向 z；虚线箭头把斜率传回来。",
)
PICTURE = Text(en="Values forward", zh="正向计算")
PICTURE_ALT = Text(
    en="Computation graph with the values of w, b, x, y and z.", zh="计算图，标出 w、b、x、y、z 的值。"
)
ERROR_BOX = Text(en="z − z*", zh="z − z*")
CURVE = {
    "kept": Text(en="z, and this pass's straight line to z*", zh="z 的曲线，以及这一遍通向 z* 的直线"),
    "recomputed": Text(en="z, and the tangent to z*", zh="z 的曲线，以及通向 z* 的切线"),
    "gradient": Text(en="z, and where the step leads", zh="z 的曲线，以及这一步走到哪里"),
}
CURVE_ALT = Text(
    en="z over the variable that changes, with the target, the current point and where it goes next.",
    zh="z 随所改变的变量变化的曲线，标出目标值、当前点和下一点。",
)
SURFACE = Text(en="Every (w, b) on the strong curve has z = {z}", zh="粗线上的每个 (w, b) 都满足 z = {z}")
SURFACE_ALT = Text(
    en="Curves of equal z over w and b, the target's drawn strong, and the way of the passes.",
    zh="w、b 平面上 z 的等值线，目标值那条加粗，并画出每一遍走过的路。",
)
PASS = Text(en="pass", zh="遍")
AT_PASS = Text(en="pass {k} / {n}", zh="第 {k} / {n} 遍")

FORWARD = Text(en="forward", zh="正向计算")
COMPARE = Text(en="compare with the target", zh="与目标值比较")
BACKWARD = Text(en="backward: the slopes of all paths, added", zh="反向传播：各条路径的斜率相加")
BACKWARD_KEPT = Text(
    en="backward; but the slopes k of pass 0 are used", zh="反向传播；但使用的是第 0 遍的斜率 k"
)
UPDATE = Text(en="update: the error divided by the slope", zh="更新：误差除以斜率")
UPDATE_GRADIENT = Text(en="update: η times the gradient", zh="更新：η 乘梯度")

CONVERGED = Text(
    en="**Updates needed: {k}**, until |z − {target}| < {tolerance}: {where}, z = {z}.",
    zh="**更新 {k} 次**后 |z − {target}| < {tolerance}：{where}，z = {z}。",
)
AT_ONCE = Text(
    en="z = {z} is already within {tolerance} of {target}: nothing to do. Choose another start or target.",
    zh="z = {z} 与目标值 {target} 相差已不到 {tolerance}，不需要更新。请换一个初始值或目标值。",
)
LIMITED = Text(
    en="**Not there at update {k}**: {where}, z = {z}, still {error} from {target}.",
    zh="**更新 {k} 次还没有达到目标**：{where}，z = {z}，与 {target} 还差 {error}。",
)
DIVERGED = Text(
    en="**Diverged**: after {k} updates z is {z}, and moves further and further from {target}. {cure}",
    zh="**发散**：更新 {k} 次后 z 为 {z}，离 {target} 越来越远。{cure}",
)
CURE_RATE = Text(
    en="η is too large: near a solution it must stay below {limit}.",
    zh="η 太大：在解的附近它必须小于 {limit}。",
)
CURE_SLOW = Text(en="η is small; near {best} it is fastest.", zh="η 偏小；在 {best} 附近最快。")
CURE_KEPT = Text(
    en="The kept slope {kept} is less than half of the slope at the solution ({root}), so each pass overshoots further. Recompute the slope or choose another start.",
    zh="一直沿用的斜率 {kept} 不到解处斜率 {root} 的一半，每一遍都走过头更多。请改为重新计算斜率，或换一个初始值。",
)
CURE_SLOPE = Text(
    en="The slope is 0, and the error was divided by it; choose another start.",
    zh="斜率等于 0，而误差要除以它；请换一个初始值。",
)
CURE_NONE = Text(
    en="No b gives this z for this w; choose another target or start.",
    zh="对这个 w，没有 b 能得到这个 z；请换目标值或初始值。",
)
STALLED = Text(
    en="**Stuck at update {k}**: with these decimals the next change rounds to 0; {where}, z = {z} is as near as these digits get.",
    zh="**更新 {k} 次后停住**：保留这些小数位时，下一次的改变量舍入后为 0；{where}，z = {z} 已是这些位数能到的最近处。",
)
COURSE = {
    "b_kept": Text(
        en="This is the course's `single_variable`: in the last pass the error shrank to {ratio} of its size.",
        zh="这就是课程里的 `single_variable`：最后一遍误差缩小到原来的 {ratio}。",
    ),
    "b_recomputed": Text(
        en="This is the course's `single_variable_new`: each new error is 6 · (error / slope)², so the right digits about double (Newton's method).",
        zh="这就是课程里的 `single_variable_new`：新的误差 = 6 ·（误差 / 斜率）²，有效数字的位数大约每遍翻倍（牛顿法）。",
    ),
    "both_kept": Text(en="This is the course's `double_variable`.", zh="这就是课程里的 `double_variable`。"),
    "both_recomputed": Text(
        en="This is the course's `double_variable_new`.", zh="这就是课程里的 `double_variable_new`。"
    ),
    "w_kept": Text(
        en="z is linear in w, so one update is exact, whether the slope is kept or not.",
        zh="z 对 w 是线性的，所以一次更新就准确，与斜率是否重新计算无关。",
    ),
}
COURSE["w_recomputed"] = COURSE["w_kept"]
SLIPS = Text(
    en="Read the sources with care: Δb = 12/63 = {delta} is the change, not “the new b”, which is {b}; z = {z}, while the printed 150.246 comes from rounding Δb to 0.19.",
    zh="读资料时要注意：Δb = 12/63 = {delta} 是变化量，不是“新的 b”，新的 b 是 {b}；z = {z}，而印出的 150.246 是把 Δb 舍入成 0.19 的结果。",
)
W_SLIP = Text(
    en="(The course prints 150.0003 because it rounds Δw to 0.6667.)",
    zh="（课程印的 150.0003 是因为把 Δw 舍入成了 0.6667。）",
)
TOLERANCE_SLIP = Text(
    en="“e^-4” in some notes means 1e-4 = 0.0001, not $e^{-4} = 0.0183$.",
    zh="有的笔记写“e^-4”，意思是 1e-4 = 0.0001，而不是 $e^{-4} = 0.0183$。",
)
HAND = Text(
    en="Rounded by hand to {d} decimals the first update gives z = {z1}, exactly it is {z1_exact}; at the end {where} instead of {where_exact} (updates: {k}, exactly {k_exact}). "
    "This is why everybody's digits differ in class: each rounding moves the next pass a little. The table below is computed without rounding.",
    zh="每步舍入到 {d} 位小数，第一次更新后 z = {z1}，精确值是 {z1_exact}；最后 {where}，精确值 {where_exact}（更新 {k} 次，精确计算 {k_exact} 次）。"
    "课堂上每个人的数字不一样，原因就在这里：每次舍入都让下一遍略有偏差。下面的对照表没有舍入。",
)

BESIDE = Text(
    en="The four programs side by side: z − z* after each pass", zh="四个程序对照：每一遍之后的 z − z*"
)
HEADS = {
    "b_kept": Text(en="b, slope kept (`single_variable`)", zh="b，斜率不变（`single_variable`）"),
    "b_recomputed": Text(
        en="b, recomputed (`single_variable_new`)", zh="b，重新计算（`single_variable_new`）"
    ),
    "both_kept": Text(en="w and b, kept (`double_variable`)", zh="w 和 b，斜率不变（`double_variable`）"),
    "both_recomputed": Text(
        en="w and b, recomputed (`double_variable_new`)", zh="w 和 b，重新计算（`double_variable_new`）"
    ),
}
UPDATES = Text(en="updates", zh="更新次数")
ENDED = Text(en="ended at", zh="终点")
STOPPED = {
    "converged": Text(en="{k}", zh="{k}"),
    "step limit": Text(en="not after {k}", zh="{k} 次未达到"),
    "diverged": Text(en="diverged", zh="发散"),
}
DIFFERENCE = Text(
    en="The homework asks what differs between `single` and `single_new`, `double` and `double_new`: **only whether the slopes are computed anew in each pass.** "
    "Within each pair the start and the slope of pass 0 are the same, so the first update is too.",
    zh="作业问 `single` 与 `single_new`、`double` 与 `double_new` 有什么区别：**只在于每一遍是否重新计算斜率**。"
    "每一对程序的初始值和第 0 遍的斜率相同，所以第一次更新也相同。",
)
KEPT_RATIO = Text(
    en="A kept slope means parallel lines: near the solution the error of `single` is multiplied by 1 − {root} / {kept} = {ratio} in each pass. A recomputed slope is the tangent: the number of right digits about doubles.",
    zh="斜率不变，就是一直用平行的直线：在解的附近，`single` 的误差每遍乘以 1 − {root} / {kept} = {ratio}。重新计算斜率就是用切线：有效数字的位数大约每遍翻倍。",
)
KEPT_GROWS = Text(
    en="From this start the kept slope is too small: near the solution the error grows by a factor of about 1 − {root} / {kept} = {ratio}.",
    zh="从这个初始值出发，沿用的斜率太小：在解的附近误差不减反增，约为原来的 1 − {root} / {kept} = {ratio} 倍。",
)
BOTH_RIGHT = Text(
    en="With w and b there is a whole curve of solutions, so the two programs end at different points, both right.",
    zh="改变 w 和 b 两个变量时，解是一整条曲线，所以两个程序停在不同的点，但都正确。",
)

WHOLE = Text(en="What if the error is not halved?", zh="误差不平分会怎样？")
WHOLE_WORDS = Text(
    en="To first order Δz = ∂z/∂b · Δb + ∂z/∂w · Δw. If b and w each answer for the whole error {error}, together they change z by about twice that. "
    "The first pass lands at z = **{z1}** instead of near {target}, and {then}",
    zh="一阶近似下 Δz = ∂z/∂b · Δb + ∂z/∂w · Δw。如果 b 和 w 都按全部误差 {error} 来改，z 的变化大约就是误差的两倍。"
    "第一遍之后 z = **{z1}**，而不是接近 {target}；{then}",
)
WHOLE_NEVER = Text(
    en="after {k} passes it is still not there: z jumps from one side of the target to the other.",
    zh="过了 {k} 遍仍然没有达到目标：z 在目标值两侧来回跳。",
)
WHOLE_RUNS = Text(en="then it runs away: after {k} passes z = {z}.", zh="并且发散：{k} 遍之后 z = {z}。")
WHOLE_ARRIVES = Text(
    en="it takes {k} updates instead of {halved}.", zh="要更新 {k} 次，平分时只要 {halved} 次。"
)

BRIDGE = Text(
    en="“Share the error” and “η times the gradient”: the same thing?",
    zh="“分摊误差”和“η 乘梯度”是一回事吗？",
)
BRIDGE_WORDS = Text(
    en="Take the loss $J = \\frac12(z-z^*)^2$. Its gradient is $\\frac{\\partial J}{\\partial b} = (z-z^*)\\frac{\\partial z}{\\partial b}$, so gradient descent makes b smaller by "
    "$\\eta\\,(z-z^*)\\frac{\\partial z}{\\partial b}$. Sharing the error makes it smaller by $\\frac{z-z^*}{n}\\Big/\\frac{\\partial z}{\\partial b}$. "
    "**The two are equal for $\\eta_b = 1\\Big/\\left(n\\left(\\frac{\\partial z}{\\partial b}\\right)^2\\right)$**: sharing is descent with an η of its own for each variable and each pass.",
    zh="取损失函数 $J = \\frac12(z-z^*)^2$，它的梯度是 $\\frac{\\partial J}{\\partial b} = (z-z^*)\\frac{\\partial z}{\\partial b}$，所以梯度下降让 b 减小 "
    "$\\eta\\,(z-z^*)\\frac{\\partial z}{\\partial b}$。分摊误差则让 b 减小 $\\frac{z-z^*}{n}\\Big/\\frac{\\partial z}{\\partial b}$。"
    "**当 $\\eta_b = 1\\Big/\\left(n\\left(\\frac{\\partial z}{\\partial b}\\right)^2\\right)$ 时两者相等**：分摊误差就是梯度下降，只是每个变量、每一遍都用自己的 η。",
)
BRIDGE_HEADS = {
    "pass": Text(en="pass", zh="遍"),
    "b": Text(en="η that sharing amounts to, for b", zh="分摊误差相当于 b 的 η"),
    "w": Text(en="for w", zh="相当于 w 的 η"),
}
BRIDGE_LIMIT = Text(
    en="With one η for all passes, as neural networks use it: near the solution the error is multiplied by $1-\\eta\\sum\\left(\\frac{\\partial z}{\\partial v}\\right)^2$ in each pass, "
    "so η must stay below $2\\big/\\sum\\left(\\frac{\\partial z}{\\partial v}\\right)^2$ = **{limit}**; it is fastest near {best} and crawls far below; above it z never settles but jumps about the target, and far above it blows up. "
    "Sharing needs no η, but it divides by the slope: where the slope is 0 it fails, and with many samples and weights there is no single error to share. So training uses η times the gradient.",
    zh="如果像神经网络那样每一遍都用同一个 η：在解的附近，每一遍误差乘以 $1-\\eta\\sum\\left(\\frac{\\partial z}{\\partial v}\\right)^2$，"
    "所以 η 必须小于 $2\\big/\\sum\\left(\\frac{\\partial z}{\\partial v}\\right)^2$ = **{limit}**；在 {best} 附近最快，小得多时很慢；再大就稳定不下来，在目标值两侧来回跳，大得多时发散。"
    "分摊误差不需要 η，但要除以斜率：斜率为 0 时就失效；而样本和权重很多时，也没有一个单独的误差可以分摊。所以训练时用的是 η 乘梯度。",
)
RATES = Text(
    en="Updates needed over η, until |z − z*| < {tolerance}",
    zh="更新次数随 η 的变化（直到 |z − z*| < {tolerance}）",
)
RATES_ALT = Text(
    en="Updates needed over the learning rate, both logarithmic, falling to a minimum and ending where the run diverges; a dashed line shows what sharing the error needs.",
    zh="更新次数随学习率的变化，双对数坐标：先下降到最小值，到发散处为止；虚线是分摊误差所需的次数。",
)
ETA = Text(en="learning rate η", zh="学习率 η")
STEPS = Text(en="updates", zh="更新次数")
THERE = Text(
    en="The start is already at the target, so there is nothing to compare.",
    zh="初始值已经达到目标，没有可比较的。",
)
NO_BRIDGE = Text(
    en="Sharing the error does not arrive from this start, so there is nothing to compare. Choose another start or target.",
    zh="从这个初始值出发，分摊误差达不到目标，没有可以对照的结果。请换一个初始值或目标值。",
)

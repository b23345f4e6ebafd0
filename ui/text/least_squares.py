"""Words of the page “Least squares”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="The best line is the one whose squared errors add up to the least. Try to find it by hand, then let the algebra find "
    "it in three steps.",
    zh="误差的平方和最小的那条直线就是最佳直线。先自己动手试，再看代数推导怎样三步求出它。",
)
QUESTIONS = {
    "server_room": Question(
        prompt=Text(
            en="Judge by eye: for every 1,000 more servers (1 to the right), by how many kW does the power rise?",
            zh="凭眼力估计：服务器每增加 1000 台（横轴向右 1 个单位），空调功率大约增加多少千瓦？",
        ),
        unit="kW",
    ),
    "own": Question(
        prompt=Text(
            en="Judge by eye: when {x} grows by 1, by how much does {y} grow? (A fall is a negative number.)",
            zh="凭眼力估计：{x} 增加 1 时，{y} 大约增加多少？（减少用负数表示。）",
        ),
        low=-1e100,
        high=1e100,
    ),
}
DATA = Text(en="The data", zh="数据")
DATA_ALT = Text(en="Scatter plot of {y} against {x}.", zh="{y} 对 {x} 的散点图。")

W = Text(en="w of your line", zh="你的直线的 w")
B = Text(en="b of your line", zh="你的直线的 b")
BREAK = Text(en="Break it: one outlier, or all x equal", zh="试着破坏它：一个离群点，或所有 x 都相等")
OUTLIER = Text(en="move sample 1", zh="移动样本 1")
OUTLIER_X = Text(en="its x", zh="它的 x")
OUTLIER_Y = Text(en="its y", zh="它的 y")
OUTLIER_LABEL = Text(en="sample 1", zh="样本 1")
SAME_X = Text(en="all x equal (their mean)", zh="所有 x 都取平均值")
SQUARES = Text(
    en="Each square stands on one residual: the total area is Σe², and J = Σe²/(2m) is what must become small.",
    zh="每个正方形的边长是一个残差，面积之和就是 Σe²；要使之最小的是 J = Σe²/(2m)。",
)
SOME_SQUARES = Text(
    en="Each square stands on one residual ({n} points, evenly spread, get one). The area of all of them would be Σe², and "
    "J = Σe²/(2m) is what must become small.",
    zh="每个正方形的边长是一个残差（只给均匀抽取的 {n} 个点画出）。全部正方形的面积之和就是 Σe²；要使之最小的是 J = Σe²/(2m)。",
)
FAR_ZERO = Text(
    en="These x lie far from 0, where b is measured, so a small change of w carries the line far away; step 1 brings it back.",
    zh="这些 x 离 0 很远，而 b 是直线在 x = 0 处的高度，所以 w 稍有变化直线就会偏离很远；第 1 步会把它拉回来。",
)
PICK = Text(en="Click the left figure to put sample 1 there.", zh="在左图上点一下，样本 1 就移到那里。")

LINE = Text(en="The line and its squares", zh="直线与残差的正方形")
LINE_ALT = Text(
    en="Scatter plot of {y} against {x} with the line of the current step and a square on each residual.",
    zh="{y} 对 {x} 的散点图，以及当前步的直线和每个残差上的正方形。",
)
PROFILE = Text(en="J along w, each w with its best b", zh="J 随 w 的变化（b 取该 w 下的最优值）")
PROFILE_ALT = Text(
    en="The loss over the slope w with the best b for each; a dot for the line of the current step.",
    zh="损失函数值 J 随 w 变化的曲线（每个 w 取最优的 b），圆点是当前步的直线。",
)
GHOST = Text(en="your guess", zh="你的估计")
MEAN = Text(en="(x̄, ȳ)", zh="(x̄, ȳ)")
STEP = Text(en="step", zh="步")
AT = Text(en="step {k} / {n}", zh="第 {k} / {n} 步")
WHAT = Text(en="line", zh="直线")
WHATS = (
    Text(en="yours", zh="你的直线"),
    Text(en="best b", zh="b 最优"),
    Text(en="best b", zh="b 最优"),
    Text(en="best w, b", zh="w、b 最优"),
)
WHAT_EQUAL = Text(en="as good", zh="同样好")
PHASES = (
    Text(en="your line", zh="你的直线"),
    Text(en="the best b for this w: ∂J/∂b = 0", zh="w 不变，求最优的 b：令 ∂J/∂b = 0"),
    Text(en="put this b into ∂J/∂w; two sums remain", zh="把这个 b 代入 ∂J/∂w，只剩下两个和"),
    Text(en="the best w: ∂J/∂w = 0", zh="求最优的 w：令 ∂J/∂w = 0"),
)
PHASE_EQUAL = Text(
    en="∂J/∂w = 0 whatever w is: no unique solution", zh="无论 w 是多少，∂J/∂w 都为 0：解不唯一"
)

LOW = Text(
    en="You said {guess}; least squares gives w = {w}. Your slope is **{difference} too small** (dashed line).",
    zh="你的估计是 {guess}，最小二乘法的结果是 w = {w}。你估计的斜率**偏小 {difference}**（虚线）。",
)
HIGH = Text(
    en="You said {guess}; least squares gives w = {w}. Your slope is **{difference} too large** (dashed line).",
    zh="你的估计是 {guess}，最小二乘法的结果是 w = {w}。你估计的斜率**偏大 {difference}**（虚线）。",
)
CLOSE = Text(
    en="You said {guess}; least squares gives w = {w}. **Well judged**: within 5 % (dashed line).",
    zh="你的估计是 {guess}，最小二乘法的结果是 w = {w}。**眼力很好**，误差不超过 5%（虚线）。",
)
RISE = {
    "server_room": Text(
        en="Every 1,000 more servers need about **{w} kW** more.",
        zh="服务器每增加 1000 台，功率约增加 **{w} kW**。",
    ),
    "own": Text(
        en="When {x} grows by 1, {y} changes by about **{w}**.", zh="{x} 每增加 1，{y} 约变化 **{w}**。"
    ),
}
FITTED = Text(
    en="**w = {w} ± {w_error}**, **b = {b} ± {b_error}** (± one standard error), J = {loss}, Σe² = {sse}.",
    zh="**w = {w} ± {w_error}**，**b = {b} ± {b_error}**（± 后为一个标准误），J = {loss}，Σe² = {sse}。",
)
YOURS = Text(
    en="Your own line (step 0) has J = {loss}, {excess} above the minimum.",
    zh="你的直线（第 0 步）的 J = {loss}，比最小值高 {excess}。",
)
EXPLAINED = Text(
    en="R² = {r2}: the line explains this share of the variation of y. The residuals' standard deviation is s = {s}.",
    zh="R² = {r2}，即 y 的变化中能由直线解释的比例。残差的标准差 s = {s}。",
)
NO_R2 = Text(
    en="All y are equal, so there is no variation to explain and R² is not defined. s = {s}.",
    zh="所有 y 都相等，没有变化需要解释，R² 没有定义。s = {s}。",
)
TWO_POINTS = Text(
    en="Two points fix the line exactly; no data are left to estimate s and the standard errors from.",
    zh="两个点恰好确定一条直线，没有剩余的信息可以估计 s 和标准误。",
)
NOT_UNIQUE = Text(
    en="All x are equal, so $S_{xx}=\\sum(x_i-\\bar x)^2=0$ and $w=S_{xy}/S_{xx}=0/0$: **there is no unique solution**. Every line "
    "through $(\\bar x,\\bar y)$ = ({x}, {y}) has the same loss J = {loss}, whatever its slope; steps 2 and 3 show two of them. "
    "Data without differences in x cannot say how y depends on x.",
    zh="所有 x 都相等，因此 $S_{xx}=\\sum(x_i-\\bar x)^2=0$，$w=S_{xy}/S_{xx}=0/0$：**解不唯一**。凡是过点 $(\\bar x,\\bar y)$ = ({x}, {y}) "
    "的直线，无论斜率多大，损失都是 J = {loss}；第 2 步和第 3 步就是其中的两条。x 没有差异的数据，说明不了 y 如何随 x 变化。",
)
MOVED = Text(
    en="Sample 1 moved from ({x0}, {y0}) to ({x1}, {y1}). This one point of {m} takes w from {w0} to **{w1}**, b from {b0} to "
    "**{b1}**, R² from {r0} to **{r1}**: a residual counts with its square, so one far point pulls the whole line.",
    zh="样本 1 从 ({x0}, {y0}) 移到了 ({x1}, {y1})。{m} 个点中的这一个点使 w 从 {w0} 变为 **{w1}**，b 从 {b0} 变为 **{b1}**，"
    "R² 从 {r0} 变为 **{r1}**：残差是以平方计入损失的，所以一个离得很远的点就能拉动整条直线。",
)
MOVED_EQUAL = Text(
    en="All other x are equal: sample 1 alone decides the slope. The line passes through it and through the mean of the others.",
    zh="其余的 x 都相等：斜率完全由样本 1 决定，直线通过样本 1 和其余各点的中心。",
)
HAND = Text(
    en="Rounded by hand at {d} decimals: w = {w}, b = {b}. Without rounding: w = {w_exact}, b = {b_exact}. "
    "Difference: {dw} and {db}.",
    zh="每步舍入到 {d} 位小数时，w = {w}，b = {b}；不舍入时 w = {w_exact}，b = {b_exact}。两者相差 {dw} 和 {db}。",
)
NO_HAND = Text(
    en="Rounding as by hand works up to 1,000 samples and where $S_{xx}$ does not round to 0; exact numbers are shown.",
    zh="“逐步舍入”只用于不超过 1000 个样本、且 $S_{xx}$ 舍入后不为 0 的情形；这里显示的是未舍入的结果。",
)

PROOF = Text(en="The derivation with the sums of these data", zh="代入这组数据的推导过程")
FORMS = Text(en="Five formulas, two numbers", zh="五个公式，两个结果")
FORM = Text(en="form", zh="公式")
VALUE = Text(en="value", zh="计算结果")
DIGITS = Text(en="digits that agree", zh="一致位数")
FORMULAS = (
    r"$w_1=\frac{m\sum xy-\sum x\sum y}{m\sum x^2-(\sum x)^2}$",
    r"$w_2=\frac{\sum y(x-\bar x)}{\sum x^2-(\sum x)^2/m}$",
    r"$w_3=\frac{\sum x(y-\bar y)}{\sum x^2-\bar x\sum x}$",
    r"$b_1=\frac{1}{m}\sum(y-wx)$",
    r"$b_2=\bar y-w\bar x$",
)
SAME = Text(
    en="On paper the three forms of w are one number, and so are the two of b. The computer keeps about 16 digits of each "
    "intermediate result; at least {digits} agree with $S_{xy}/S_{xx}$ and $\\bar y-w\\bar x$ from centered sums.",
    zh="在纸面上，w 的三个公式是同一个数，b 的两个公式也是。计算机对每个中间结果只保留约 16 位有效数字，这里至少有 {digits} 位与用离差和算出的 $S_{xy}/S_{xx}$、$\\bar y-w\\bar x$ 一致。",
)
LOST = Text(
    en="On paper the three forms of w are one number. Here only {digits} digits agree with $S_{xy}/S_{xx}$ and $\\bar y-w\\bar x$ "
    "from centered sums: plain sums such as $\\sum x^2$ and $(\\sum x)^2/m$ are large and nearly equal, and their difference "
    "loses the digits they share. Subtract the mean first, as $S_{xx}$ does, and nothing is lost.",
    zh="在纸面上，w 的三个公式是同一个数；这里却只有 {digits} 位与用离差和算出的 $S_{xy}/S_{xx}$、$\\bar y-w\\bar x$ 一致。"
    "$\\sum x^2$ 与 $(\\sum x)^2/m$ 这样的和都很大而且几乎相等，相减时共同的数字都抵消了。像 $S_{xx}$ 那样先减去平均值再求和，就不会损失精度。",
)
ZERO = Text(
    en="Here w or b is exactly 0. A form that does not print 0 shows what the rounding of the last bit leaves; no digits of it can agree.",
    zh="这里 w 或 b 恰好为 0。没有算出 0 的公式，剩下的是最后一位的舍入误差，因此无法比较一致位数。",
)
RESIDUALS = Text(en="Residuals e = z − y of the line of least squares", zh="最小二乘直线的残差 e = z − y")
RESIDUALS_ALT = Text(
    en="Residuals against {x}, around the line of height 0.", zh="残差对 {x} 的散点图，横线为 0。"
)
RESIDUAL_WORDS = Text(
    en="A good fit leaves residuals without a pattern: no bend, no funnel. Their sum is 0, and so is their sum weighted with x: "
    "these are the two equations of the derivation.",
    zh="拟合得好，残差就没有规律：不弯曲，也不呈喇叭形。残差之和为 0，乘以 x 之后的和也为 0，这正是推导中的两个方程。",
)

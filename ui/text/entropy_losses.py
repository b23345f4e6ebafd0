"""Words of the page “Cross-entropy” on squared error: both losses over z, two descents, finite at 0 and 1."""

from ui.language import Text

# why not squared error
LABEL = Text(en="label y", zh="标签值 y")
LABELS = {"1": Text(en="1", zh="1"), "0": Text(en="0", zh="0")}
AT = Text(en="compare at z", zh="在此处比较：z")
LOSSES = Text(en="Both losses over z", zh="两种损失随 z 的变化")
LOSSES_ALT = Text(
    en="Over the weighted sum z, the cross-entropy rises without end on the wrong side, almost along a straight line; half the squared error rises to one half and levels off.",
    zh="横轴是加权和 z。在错误的一侧，交叉熵几乎沿直线一直上升；平方误差的一半升到 0.5 就变平了。",
)
SLOPES = Text(en="Both gradients ∂J/∂z", zh="两种梯度 ∂J/∂z")
SLOPES_ALT = Text(
    en="The gradient of the cross-entropy goes to its largest size on the wrong side; the gradient of the squared error returns to 0 on both sides.",
    zh="在错误的一侧，交叉熵的梯度趋于最大；平方误差的梯度在两侧都回到 0。",
)
CROSS = Text(en="cross-entropy", zh="交叉熵")
SQUARE = Text(en="half the squared error", zh="平方误差的一半")
AT_Z = Text(en="z from −8 to 8", zh="z 从 −8 到 8")
OUTPUT_LINE = Text(en="output and error", zh="输出与误差")
CROSS_LINE = Text(en="cross-entropy: the gradient is the error itself", zh="交叉熵：梯度就是误差本身")
SQUARE_LINE = Text(
    en="squared error: the error times the slope of the sigmoid", zh="平方误差：误差再乘以 sigmoid 的斜率"
)
RATIO = Text(en="ratio", zh="倍数")
HEAD_CROSS = Text(en="∂J/∂z, cross-entropy", zh="∂J/∂z（交叉熵）")
HEAD_SQUARE = Text(en="∂J/∂z, squared error", zh="∂J/∂z（平方误差）")
WHY = Text(
    en="By the chain rule ∂J/∂z = ∂J/∂a · ∂a/∂z, and ∂a/∂z = a(1 − a). The cross-entropy's ∂J/∂a = (a − y)/(a(1 − a)) cancels that factor; the squared error's ∂J/∂a = a − y leaves it.",
    zh="由链式法则，∂J/∂z = ∂J/∂a · ∂a/∂z，而 ∂a/∂z = a(1 − a)。交叉熵的 ∂J/∂a = (a − y)/(a(1 − a))，恰好约去这个因子；平方误差的 ∂J/∂a = a − y，因子留了下来。",
)
WRONG = Text(
    en="At z = {z} the neuron is wrong (|a − y| > ½): cross-entropy pushes **{times}** harder.",
    zh="z = {z} 时神经元判断错误（|a − y| > ½），交叉熵的推力是平方误差的 **{times}**。",
)
UNDECIDED = Text(
    en="At z = {z} the neuron is undecided (a = ½): cross-entropy still pushes **{times}** harder.",
    zh="z = {z} 时神经元拿不定主意（a = ½），交叉熵的推力仍是平方误差的 **{times}**。",
)
RIGHT = Text(
    en="At z = {z} the neuron is right: both gradients shrink as it grows surer; cross-entropy's is still **{times}** the other.",
    zh="z = {z} 时神经元判断正确：越肯定，两种梯度越小；交叉熵的梯度仍是平方误差的 **{times}**。",
)
TIMES = {  # too many for a float?
    False: Text(en="{ratio} times", zh="{ratio} 倍"),
    True: Text(en="more than 10³⁰⁰ times", zh="10³⁰⁰ 倍以上"),
}
ROUNDED_TO = Text(en="(There a was rounded to {a}.)", zh="（那里的 a 舍入成了 {a}。）")
COMPLICATED = Text(
    en="(The lecture notes say that outputs jump between 0 and 1 and have no optimum. They do not jump; the trouble is this vanishing gradient, and the loss that is not convex.)",
    zh="（讲义中说输出在 0 和 1 之间跳跃，没有最优解。其实并不跳跃，问题在于梯度消失，以及损失函数不是凸函数。）",
)

# two descents
RATE = Text(en="learning rate η", zh="学习率 η")
UPDATES = Text(en="updates", zh="更新次数")
START = Text(en="Start, by numbers", zh="用数字输入起点")
START_W = Text(en="start w", zh="起点 w")
START_B = Text(en="start b", zh="起点 b")
CONTOUR = Text(en="Squared error (click: start)", zh="平方误差（点图选起点）")
CONTOUR_ALT = Text(
    en="Contour lines of the mean squared error over w and b with the paths of both descents; wide areas without lines are plateaus.",
    zh="均方误差在 (w, b) 平面上的等高线和两次下降的路径；大片没有线的地方是平坦区。",
)
SURFACE_CROSS = Text(en="Cross-entropy: a bowl", zh="交叉熵的曲面：像一只碗")
SURFACE_SQUARE = Text(en="Squared error: plateaus", zh="平方误差的曲面：有平坦区")
SURFACE_ALT = Text(
    en="The loss over w and b as a surface, with the way of its descent.",
    zh="损失在 (w, b) 上的曲面，以及下降的路径。",
)
CURVES = Text(en="Loss over the updates", zh="损失随更新次数的变化")
CURVES_ALT = Text(
    en="The losses of both descents over the updates.",
    zh="两次下降的损失随更新次数的变化。",
)
LOGARITHMIC = Text(en="The axis of the losses is logarithmic.", zh="纵轴为对数刻度。")
AT_UPDATE = Text(en="update {k} / {n}", zh="第 {k} / {n} 次更新")
DESCENT_LINE = Text(en="{name}: from this row to the next", zh="{name}：从这一行到下一行")
DATA = Text(
    en="Eight students: attendance x (minus its mean) and whether they learned the subject, y. One neuron, a = σ(wx + b), the same start and the same η = {rate} under both losses; J is the mean over the eight. (The course writes the sum over a batch without 1/m; its code divides by m.)",
    zh="八名学生：x 是出勤率（已减去平均值），y 是是否学会。一个神经元 a = σ(wx + b)，两种损失用同一个起点、同一个 η = {rate}，J 是八个样本的平均。（课程中一批样本的公式漏了 1/m，代码里除了 m。）",
)
SAMPLES = Text(en="sample", zh="样本")
FAR = Text(
    en="**{name}**: at the start J = {first}, ‖∇J‖ = {steep}; after {k} updates J = {last}, ‖∇J‖ = {end}, at w = {w}, b = {b}. {judged}",
    zh="**{name}**：起点处 J = {first}，‖∇J‖ = {steep}；更新 {k} 次后 J = {last}，‖∇J‖ = {end}，w = {w}，b = {b}。{judged}",
)
STANDS = Text(
    en="It has all but **stood still**: {share} % of the start's loss is left.",
    zh="几乎**原地不动**：损失仍是起点处的 {share} %。",
)
SLOW = Text(
    en="It has **hardly moved**: {share} % of the start's loss is left, though the gradient is {end}; η or the number of updates is too small.",
    zh="**几乎没动**：损失仍是起点处的 {share} %，但梯度有 {end}，是 η 或更新次数太小。",
)
ARRIVED = Text(
    en="It has **arrived**: J is within 1 % of the smallest there is.",
    zh="已经**到达**最低处：J 比最小值大不到 1 %。",
)
ON_ITS_WAY = Text(
    en="It is **on its way**: {share} % of the start's loss is left.",
    zh="**还在下降**：损失是起点处的 {share} %。",
)
BOUNCES = Text(
    en="J has **risen** in {rises} of the {k} updates: the steps are too large.",
    zh="{k} 次更新中，J 有 {rises} 次**反而上升**：步子太大了。",
)
STUCK = Text(
    en="It is **stuck on a plateau**: the gradient is shorter than {small}, yet J is {times} times the smallest there is.",
    zh="**停在平坦区**：梯度已小于 {small}，J 却是最小值的 {times} 倍。",
)
RISEN = Text(en="The loss has **grown**: the steps are too large.", zh="损失反而**变大**：步子太大了。")
FLAT = Text(
    en="On **{square} %** of the window −12 ≤ w, b ≤ 12 the squared error's gradient is shorter than {small} although J is more than twice its smallest value; for cross-entropy it is {cross} %. On such a plateau descent cannot tell that J is large.",
    zh="在 −12 ≤ w, b ≤ 12 的范围内，平方误差有 **{square} %** 的地方梯度小于 {small}，而 J 还在最小值的两倍以上；交叉熵是 {cross} %。在这样的平坦区，梯度下降法察觉不到 J 还很大。",
)
CONVEX = Text(
    en="**Not convex:** half way from {one} to {other} a convex loss is at most the mean of both ends. Squared error: {middle} > {mean}. Cross-entropy: {cross_middle} ≤ {cross_mean}, and so for any two places: its second derivative in z is a(1 − a) > 0.",
    zh="**不是凸函数**：从 {one} 到 {other} 的中点处，凸函数的值不会超过两端的平均值。平方误差：{middle} > {mean}。交叉熵：{cross_middle} ≤ {cross_mean}，任取两点都如此，因为它对 z 的二阶导数 a(1 − a) > 0。",
)

# finite at 0 and 1
FINITE = Text(en="Finite at 0 and 1", zh="在 0 和 1 处不出错")
FINITE_WORDS = Text(
    en="For label 1, J = −[y ln a + (1 − y) ln(1 − a)] written three ways. A float stores a = σ(40) as exactly 1 and σ(−1000) as exactly 0; then the formula as it stands gives 0·∞ (not a number, “–”) or ∞.",
    zh="标签值为 1 时，J = −[y ln a + (1 − y) ln(1 − a)] 的三种算法。浮点数把 a = σ(40) 存成 1，把 σ(−1000) 存成 0；直接套公式就会得到 0·∞（不是数，记作“–”）或无穷大。",
)
GIVEN = Text(en="given", zh="已知")
NAIVE = Text(en="as it stands", zh="直接套公式")
CLIPPED = Text(en="a clipped at 1e-15", zh="a 截断到 1e-15")
STABLE = Text(en="from z: softplus(z) − yz", zh="从 z 算：softplus(z) − yz")
GRADIENT = Text(en="gradient a − y", zh="梯度 a − y")
CLIP_GRADIENT = Text(en="gradient, clipped", zh="梯度（截断后）")
CLIP_WORDS = Text(
    en="**Clipping** keeps a between 1e-15 and 1 − 1e-15: finite, but no loss can exceed −ln 1e-15 = {most}, and beyond the clip the loss is constant: its gradient is 0 where the neuron is most wrong.",
    zh="**截断**：把 a 限制在 1e-15 到 1 − 1e-15 之间。结果有限，但损失不会超过 −ln 1e-15 = {most}；超出截断范围后损失是常数，错得最厉害的地方梯度反而是 0。",
)
LOGSUM_WORDS = Text(
    en="**From z** nothing has to be clipped: $-\\ln\\sigma(z) = \\ln(1+e^{-z})$, computed as $\\max(-z,0)+\\ln(1+e^{-|z|})$; for several classes log-sum-exp with the largest logit taken off. That is why libraries take logits, not probabilities.",
    zh="**从 z 出发**就不必截断：$-\\ln\\sigma(z) = \\ln(1+e^{-z})$，按 $\\max(-z,0)+\\ln(1+e^{-|z|})$ 计算；多分类时先减去最大的 z 再用 log-sum-exp。所以深度学习库的交叉熵以 z 为输入，而不是概率。",
)
ADDED = Text(
    en="(The course's code adds 1e-5, only inside ln(1 − a): so J is slightly wrong everywhere for label 0, and still ∞ at a = 0 for label 1.)",
    zh="（课程代码只在 ln(1 − a) 里加了 1e-5：标签值为 0 时 J 处处略有偏差，标签值为 1 而 a = 0 时仍是无穷大。）",
)

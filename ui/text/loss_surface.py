"""Words of the page “Loss surface”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Every pair of a weight w and a bias b is a line, and every line has a loss J. Drawn over (w, b) the losses make a bowl, and cut at equal heights they make contour lines. "
    "Here both are worked out from the same numbers: where the bottom lies, why the contour lines are slanted ellipses, and what makes them circles.",
    zh="每一对权重 w 和偏移 b 对应一条直线，每条直线都有一个损失值 J。把 J 画在 (w, b) 平面上就是一只“碗”，在同一高度上切开就是等高线。"
    "本页用同一组数画出这两种图：碗底在哪里，等高线为什么是倾斜的椭圆，怎样才能变成圆。",
)
QUESTION = Question(
    prompt=Text(
        en="The contour lines of this loss are slanted ellipses. Which change of the data turns them into circles?",
        zh="这个损失函数的等高线是倾斜的椭圆。对数据作哪一种改变，等高线才会变成圆？",
    ),
    choices={
        "line": Text(
            en="another line with the same noise: y = x + 1 instead of y = 3x + 1",
            zh="换一条直线，噪声不变：把 y = 3x + 1 换成 y = x + 1",
        ),
        "more": Text(en="ten times as many samples on the same interval", zh="同一区间上，样本增加到十倍"),
        "centered": Text(en="subtracting the mean from every x", zh="每个 x 都减去均值"),
        "standardized": Text(
            en="subtracting the mean from every x and dividing by the standard deviation",
            zh="每个 x 减去均值，再除以标准差",
        ),
    },
)
ASKED = Text(en="Contour lines of the loss", zh="损失函数的等高线")
ASKED_ALT = Text(
    en="Contour lines of the loss over w and b: slanted ellipses around one minimum.",
    zh="以 w 和 b 为坐标的损失函数等高线：围绕同一个最低点的倾斜椭圆。",
)
VERDICT = {
    "right": Text(
        en="Your prediction was right: standardizing makes E(x) = 0 and E(x²) = 1, and long axis by short axis becomes **{ratio}**.",
        zh="你的预测是对的：标准化使 E(x) = 0、E(x²) = 1，长轴与短轴之比变为 **{ratio}**。",
    ),
    "line": Text(
        en="You chose another line: that changes nothing at all. Long axis by short axis is {before} before and {after} after, because the shape depends on the x of the samples only. Standardizing x makes it 1.",
        zh="你选的是换一条直线：等高线的形状丝毫不变。长轴与短轴之比原来是 {before}，换了之后还是 {after}，因为形状只取决于各样本的 x。把 x 标准化，比值才等于 1。",
    ),
    "more": Text(
        en="You chose more samples: E(x) and E(x²) are means, and more samples from the same interval hardly change them. Long axis by short axis goes from {before} to {after}. Standardizing x makes it 1.",
        zh="你选的是增加样本：E(x) 和 E(x²) 都是平均值，同一区间上再多的样本也几乎不改变它们。长轴与短轴之比从 {before} 变为 {after}。把 x 标准化，比值才等于 1。",
    ),
    "centered": Text(
        en="You chose centering: it does half of it. The slant is gone, but long axis by short axis is still {after} (it was {before}). The division by the standard deviation makes it 1.",
        zh="你选的是减去均值：只做到了一半。椭圆摆正了，但长轴与短轴之比仍是 {after}（原来是 {before}）。再除以标准差，比值才等于 1。",
    ),
}

PART = Text(en="What to see", zh="看什么")
PARTS = {
    "bowl": Text(en="bowl and contour", zh="曲面与等高线"),
    "rings": Text(en="the lecture's rings", zh="课上的画法"),
    "circle": Text(en="ellipse to circle", zh="从椭圆到圆"),
}
DATA = Text(en="Samples", zh="样本")
DATA_CHOICES = {
    "course": Text(en="y = 3x + 1", zh="y = 3x + 1"),
    "later": Text(en="y = 2x + 3", zh="y = 2x + 3"),
    "rooms": Text(en="server room", zh="机房数据"),
}
OWN_CHOICE = Text(en="your own", zh="自己的数据")
WAY = Text(en="Walk", zh="走法")
WAYS = {
    "around": Text(en="around, at equal loss", zh="沿等高线绕一圈"),
    "valley": Text(en="along the valley", zh="沿谷底走"),
    "downhill": Text(en="downhill", zh="下坡"),
}
START_W = Text(en="w at the start", zh="起点 w")
START_B = Text(en="b at the start", zh="起点 b")
RULE = Text(en="Collect the cells", zh="收集哪些格子")
RULES = {
    "near": Text(en="within 2 %", zh="相差不到 2%"),
    "equal": Text(en="equal", zh="完全相等"),
}
SIDE = Text(en="cells along each axis", zh="每边的格子数")
PLACES = Text(en="places J is rounded to", zh="J 保留的小数位数")
MORE = Text(en="Steps", zh="步数")
SAMPLES = Text(en="The noise", zh="噪声")
GRID = Text(en="Grid and rounding", zh="网格与舍入")
SEED = Text(en="seed of the noise", zh="噪声的随机种子")
NO_NOISE_CONTROLS = Text(
    en="These samples are as they are; noise can be chosen for the lines y = 3x + 1 and y = 2x + 3. A file of your own is opened on the page “The server room” and then used here.",
    zh="这些样本是现成的；噪声只能对直线 y = 3x + 1 和 y = 2x + 3 设置。在“机房数据”页面打开自己的文件，就会用到这里。",
)
SPREAD = Text(en="noise, ±", zh="噪声幅度 ±")
STEPS = Text(en="steps", zh="步数")
RATE = Text(en="learning rate η", zh="学习率 η")

BOWL = Text(en="The bowl", zh="损失曲面")
BOWL_ALT = Text(
    en="The loss over w and b as a surface that can be turned, with the way walked so far.",
    zh="以 w 和 b 为底面的损失曲面，可以转动，并标出已走过的路线。",
)
CONTOUR = Text(
    en="The same from above: point at a cell, click to start there",
    zh="从上往下看：指向一格看直线，点击设为起点",
)
CONTOUR_ALT = Text(
    en="Contour lines of the same losses, the minimum as a cross, and the way walked so far.",
    zh="同一组损失值的等高线，十字是最低点，并标出已走过的路线。",
)
LINE = Text(en="The line of this step on the samples", zh="这一步的直线与样本")
LINE_ALT = Text(
    en="Scatter plot of {y} against {x} with the line of this step and its errors; dashed: the line of the cell under the pointer.",
    zh="{y} 对 {x} 的散点图，画出这一步的直线及其误差；虚线是指针所指格子的直线。",
)
TRUE = Text(en="true", zh="真值")
TELLS_LOSS = Text(en="The loss of this line", zh="这条直线的损失")
TELLS_FORM = Text(en="The same from the minimum", zh="从最低点算起，结果相同")
TELLS_CELL = Text(en="The cell of the contour you point at", zh="指针在等高线图上所指的格子")
AT_STEP = Text(en="step {k} / {n}", zh="第 {k} / {n} 步")
STEP = Text(en="step", zh="步")

AROUND = Text(
    en="All lines on this way have the same loss J = **{loss}**; w runs from {w_low} to {w_high}, b from {b_low} to {b_high}. {slant}",
    zh="这条路线上的所有直线损失都一样：J = **{loss}**。w 在 {w_low} 与 {w_high} 之间变化，b 在 {b_low} 与 {b_high} 之间变化。{slant}",
)
SLANTS = {
    "down": Text(
        en="To pass as near to the samples as before, whose center is ({x}, {y}), a steeper line has to begin lower: w up, b down. That is the slant of the ellipse.",
        zh="样本中心在 ({x}, {y})，直线变陡之后，要同样靠近这些样本，截距就得降低：w 增大，b 减小。椭圆因此倾斜。",
    ),
    "up": Text(
        en="To pass as near to the samples as before, whose center is ({x}, {y}), left of 0, a steeper line has to begin higher: w up, b up. That is the slant of the ellipse.",
        zh="样本中心在 ({x}, {y})，位于 0 的左边，直线变陡之后，要同样靠近这些样本，截距就得升高：w 增大，b 也增大。椭圆因此倾斜。",
    ),
    "none": Text(
        en="The center of the samples is at x = 0, where w makes no difference: the ellipse is not slanted.",
        zh="样本中心在 x = 0 处，在那里 w 不起作用，所以椭圆不倾斜。",
    ),
}
AT_MINIMUM = Text(
    en="The start is the minimum itself: its contour line is a single point. Click somewhere else.",
    zh="起点就是最低点，它的等高线只是一个点。请点击别的位置。",
)
NO_VALLEY = Text(
    en="The start already has the best w; the walk along the valley ends where it begins. Click somewhere else.",
    zh="起点的 w 已经是最好的，沿谷底走就是原地不动。请点击别的位置。",
)
VALLEY = Text(
    en="Every line on this way is the best for its w: it goes through the center of the samples ({x}, {y}), so b changes by −E(x) = **{minus_x}** whenever w grows by 1. This is the floor of the valley. The loss runs from {first} down to {lowest} and up to {last}.",
    zh="这条路线上的每一条直线，都是取定 w 之后最好的一条，它们都经过样本中心 ({x}, {y})，所以 w 每增加 1，b 就改变 −E(x) = **{minus_x}**。这是谷底线。损失从 {first} 降到 {lowest}，再升到 {last}。",
)
DOWNHILL = Text(
    en="Gradient descent with η = {rate}: after {n} epochs the loss is **{loss}**, {above} above the minimum. Every step starts at a right angle to its contour line (drawn with one scale for w and b); on an ellipse that is not the direction of the center, on a circle it would be.",
    zh="学习率 η = {rate} 的梯度下降：{n} 轮之后损失为 **{loss}**，比最小值高 {above}。每一步出发时都与所在的等高线垂直（w、b 用同一比例尺画图时）；对椭圆来说，这个方向并不指向中心，对圆才会。",
)
DOWNHILL_LOST = Text(
    en="Gradient descent with η = {rate} diverges here: the learning rate must stay below {limit}. The last loss in the table is {loss}. Choose a smaller η.",
    zh="学习率 η = {rate} 时梯度下降发散：学习率必须小于 {limit}。表中最后的损失为 {loss}。请取更小的 η。",
)
SHAPE = Text(
    en="**Why an ellipse.** With Δw = w − w* and Δb = b − b* the loss is J = J* + ½ [E(x²) Δw² + 2 E(x) Δw Δb + Δb²]. Here E(x²) = {mean_square} and E(x) = {mean}; the eigenvalues are {small} and {large}. "
    "Long axis by short axis is √({large} / {small}) = **{ratio}**, and the long axis lies at **{angle}°** to the w-axis. The labels y do not occur in the bracket: they decide where the center lies and how high (J*), not the shape.",
    zh="**为什么是椭圆。** 记 Δw = w − w*，Δb = b − b*，则 J = J* + ½ [E(x²) Δw² + 2 E(x) Δw Δb + Δb²]。这里 E(x²) = {mean_square}，E(x) = {mean}，本征值（线性代数中的特征值）为 {small} 和 {large}。"
    "长轴与短轴之比为 √({large} / {small}) = **{ratio}**，长轴与 w 轴的夹角为 **{angle}°**。方括号里没有标签值 y：y 只决定中心的位置和高度 J*，不影响形状。",
)
ROUND = Text(
    en="**Why a circle.** Here E(x) = 0 and E(x²) = 1, so J = J* + ½ (Δw² + Δb²): only the distance from the center counts.",
    zh="**为什么是圆。** 这里 E(x) = 0，E(x²) = 1，所以 J = J* + ½ (Δw² + Δb²)：损失只取决于到中心的距离。",
)
HAND = Text(
    en="Rounding every term to {decimals} places changes the loss by up to {most} along this way.",
    zh="每一项都保留 {decimals} 位小数，这条路线上的损失最多改变 {most}。",
)

CELLS = Text(en="The lecture's way: one ring a step", zh="课上的画法：每步一圈")
CELLS_ALT = Text(
    en="The cells over w and b, the rings collected so far in three colors in turn; the ring of this step stands out.",
    zh="(w, b) 平面上的格子，已收集的各圈用三种颜色轮流标出，当前这一圈最醒目。",
)
LINES = Text(en="Contour lines of the same numbers", zh="同一组数的等高线")
LINES_ALT = Text(
    en="Contour lines drawn through the same cells; the level of this step's ring is drawn strong.",
    zh="用同一组格子画出的等高线，十字是最低点。",
)
ORDER = Text(en="The loss of the rings, in the order found", zh="各圈的损失值，按收集的先后")
ORDER_ALT = Text(
    en="The rounded loss of each ring over its number; it does not fall evenly.",
    zh="各圈舍入后的损失值随圈号的变化，并不是均匀下降。",
)
RING = Text(en="ring", zh="圈")
CELL_COUNT = Text(en="cells", zh="格子数")
WIDTH = Text(en="width %", zh="宽度 %")
AT_RING = Text(en="ring {k} / {n}", zh="第 {k} / {n} 圈")
TELLS_FIRST = Text(en="The first cell not yet visited", zh="第一个还没有访问过的格子")
TELLS_LIKE = Text(en="All cells like it", zh="与它相近的所有格子")
TELLS_TRUE = Text(en="Their losses before rounding", zh="这些格子舍入前的损失")
COLLECTED = Text(
    en="The lecture rounds J to {places} decimals on a grid of {side} × {side} cells, takes the first cell that is not 0, collects all cells {rule}, colors them, sets them to 0 and begins again: **{count} rings**. What goes wrong:",
    zh="课上的做法：在 {side} × {side} 的网格上把 J 保留 {places} 位小数，找到第一个不为 0 的格子，把{rule}的格子全部收集起来，涂上一种颜色，再置为 0，如此重复，共得到 **{count} 圈**。问题在于：",
)
RULE_WORDS = {
    "near": Text(en="within 2 % of it", zh="与它相差不到 2%"),
    "equal": Text(en="equal to it", zh="与它相等"),
}
FAULTS_SCRAPS = Text(
    en="- A ring is what lies around the first cell that happens to be left. {scraps} of the {count} rings are scraps less than 2 % wide, at the edge or between two others. The widest spans {widest} %{reason}.",
    zh="- 一圈的宽窄取决于碰巧剩下的第一个格子。{count} 圈中有 {scraps} 圈是边上或夹在两圈之间的残余，宽度不足 2%。最宽的一圈跨了 {widest}%{reason}。",
)
ROUNDED_WIDE = Text(
    en=": there J is so small that one step of rounding is already that much",
    zh="：那里 J 很小，舍入的一步就有这么大",
)
NO_RINGS = Text(
    en="Rounded to {places} decimals every loss is 0, and there is nothing to collect. Until you choose more places, {used} are used.",
    zh="保留 {places} 位小数，所有的损失都是 0，没有可收集的格子。在选择更多位数之前，先用 {used} 位。",
)
FAULTS_DOTS = Text(
    en="- Equal to {places} decimals is almost never the same cell twice far out, where J changes fast: {single} of the {count} rings have fewer than {few} cells. Points, not lines.",
    zh="- 离中心远的地方 J 变化快，{places} 位小数很难恰好相等：{count} 圈中有 {single} 圈不到 {few} 个格子，只是零散的点，连不成线。",
)
FAULTS_ORDER = Text(
    en="- The rings come in the order of the scan, from a corner: {rises} of them lie higher than the one before. Three colors repeat, so a color does not tell a height, and the levels are not evenly spaced.",
    zh="- 各圈的先后取决于扫描顺序，从一角开始：有 {rises} 圈比前一圈高。三种颜色循环使用，从颜色看不出高度；各圈的损失值也不是等间隔的。",
)
FAULTS_HOLE = Text(
    en="- 0 is also the mark for “visited”. **{skipped} cells** have a loss that rounds to 0: they count as visited before the loop begins, and the middle, where the minimum is, stays a hole.",
    zh="- 0 又被用作“已访问”的标记。有 **{skipped} 个格子**的损失舍入后就是 0，循环还没开始就算访问过了，于是最低点所在的中央留下一个洞。",
)
FAULTS_NO_HOLE = Text(
    en="- 0 is also the mark for “visited”. Here the noise keeps J at {lowest} or more and nothing is lost; set the noise to 0 and the middle becomes a hole.",
    zh="- 0 又被用作“已访问”的标记。这里有噪声，J 至少为 {lowest}，没有漏掉格子；把噪声设为 0，中央就会出现一个洞。",
)
FAULTS_KEPT = Text(
    en="- 0 is also the mark for “visited”. Here J is {lowest} or more and nothing is lost; samples that lie on one line would leave a hole in the middle.",
    zh="- 0 又被用作“已访问”的标记。这里 J 至少为 {lowest}，没有漏掉格子；如果样本都在一条直线上，中央就会出现一个洞。",
)
FAULTS_AREA = Text(
    en="- The center is an area instead of a point: J* = {lowest} rounds to {rounded}, and so does every cell with J below {edge}, an ellipse of half-axes {long} and {short}.",
    zh="- 中心不是一个点，而是一片区域：J* = {lowest} 舍入为 {rounded}，凡是 J 小于 {edge} 的格子都舍入为同一个值，它们组成一个半轴长为 {long} 和 {short} 的椭圆。",
)
FAULTS_TIME = Text(
    en="- Every ring runs through all cells again: {visits} looks at a cell. A contour line looks at each cell and its neighbors once and puts the line where the level lies between them, at exactly the heights asked for.",
    zh="- 每收集一圈都要把所有格子重新看一遍，一共看了 {visits} 次。等高线算法对每个格子和它的邻格只看一次，在两者之间插值出所要高度的位置。",
)

ELLIPSES = Text(en="Contour lines around the minimum", zh="最低点周围的等高线")
ELLIPSES_ALT = Text(
    en="Five contour lines around the minimum over Δw and Δb with one scale on both axes.",
    zh="以 Δw、Δb 为坐标、两轴同一比例尺的五条等高线。",
)
CLOUD = Text(en="The samples and their best line", zh="样本与最佳直线")
CLOUD_ALT = Text(
    en="The samples as this step has moved and stretched them, with their least-squares line.",
    zh="经过这一步平移、伸缩之后的样本，以及最小二乘直线。",
)
RATIO = Text(en="Long axis by short axis", zh="长轴与短轴之比")
RATIO_ALT = Text(
    en="The ratio of the axes over the steps, with this step's point.",
    zh="长短轴之比随步数的变化，标出当前步。",
)
RATIO_AXIS = Text(en="ratio", zh="比值")
WHAT = Text(en="what is done", zh="做了什么")
STAGES = (
    Text(en="as they are", zh="原样"),
    Text(en="another line", zh="换一条直线"),
    Text(en="x shifted", zh="平移 x"),
    Text(en="x scaled", zh="缩放 x"),
)
TELLS_HESSIAN = Text(en="The second derivatives", zh="二阶导数矩阵")
TELLS_EIGEN = Text(en="Its eigenvalues", zh="它的本征值")
TELLS_RATIO = Text(en="Axes and angle", zh="长短轴之比与夹角")
TELLS_SCALING = Text(en="The feature", zh="对特征 x 的变换")
ANGLE = Text(en="angle °", zh="夹角 °")

HOMEWORK = Text(
    en="**Homework: make it a circle.** The course suggests trying another line, y = x + 1. It does not do it: on the samples {line}, with the same noise, all {cells} losses of the grid around the true line are the same as before up to {difference}, the rounding of the last binary digits. "
    "The labels never enter the shape. Centering x makes E(x) = 0: the axes of the ellipse lie along w and b. Standardizing makes E(x²) = 1 as well, and only then is it a circle.",
    zh="**作业：怎样画成圆。** 课上建议换一条直线 y = x + 1 试试。这样做不到：对于样本 {line}，噪声不变，真实直线周围网格上的 {cells} 个损失值与原来相同，最大差别只有 {difference}，是二进制末位的舍入误差。"
    "标签值 y 根本不影响形状。把 x 中心化，E(x) = 0，椭圆的两轴就与 w 轴、b 轴平行；再标准化，E(x²) = 1，这时才是圆。",
)
HOMEWORK_OWN = Text(
    en="**Make it a circle.** Another line does not do it: after {line}, all {cells} losses of the grid around the minimum are the same as before, up to {difference}. The labels never enter the shape. "
    "Centering x makes E(x) = 0: the axes of the ellipse lie along w and b. Standardizing makes E(x²) = 1 as well, and only then is it a circle.",
    zh="**怎样画成圆。** 换一条直线做不到：{line}之后，最低点周围网格上的 {cells} 个损失值与原来相同，最大差别是 {difference}。标签值 y 根本不影响形状。"
    "把 x 中心化，E(x) = 0，椭圆的两轴就与 w 轴、b 轴平行；再标准化，E(x²) = 1，这时才是圆。",
)
OTHER_LINE = Text(en="y = x + {b}", zh="y = x + {b}")
OTHER_OWN = Text(en="taking half of its slope out of y", zh="从 y 中去掉一半斜率")
ROWS = {
    "as": Text(en="as they are", zh="原样"),
    "line": Text(en="another line", zh="换一条直线"),
    "more": Text(en="ten times as many", zh="样本增加到十倍"),
    "centered": Text(en="x centered", zh="x 中心化"),
    "standardized": Text(en="x standardized", zh="x 标准化"),
}
EIGENVALUES = Text(en="eigenvalues", zh="本征值")
SLANT = Text(en="angle of the long axis", zh="长轴夹角")
NO_ANGLE = Text(en="none: a circle", zh="无（圆）")

WHERE = Text(en="Why is the minimum not at the true w and b?", zh="最低点为什么不在真实的 w 和 b 处？")
NOT_TRUE = Text(
    en="The samples were made from w = {w} and b = {b}, but the bottom of the bowl is at w* = **{w_best}**, b* = **{b_best}**. The loss is an average over these samples, noise included, and its minimum is their least-squares line: J* = {lowest}, while the true line has J = {at_true}. "
    "Only without noise do the two coincide. Below: the minimum for {seeds} seeds, the one of seed {seed} drawn strong. They scatter around the true values in the shape of the contour lines, since their covariance is σ²/m times the inverse of [[E(x²), E(x)], [E(x), 1]]; {inside} of {seeds} lie in the ellipse that holds 95 % in the long run.",
    zh="样本是用 w = {w}、b = {b} 生成的，但碗底在 w* = **{w_best}**、b* = **{b_best}** 处。损失是对这些带噪声的样本求平均，它的最低点是这些样本的最小二乘直线：J* = {lowest}，而真实直线的损失是 J = {at_true}。"
    "只有没有噪声时两者才重合。下图是 {seeds} 个随机种子各自的最低点，突出显示的是种子 {seed}。它们散布在真值周围，形状与等高线相同，因为协方差矩阵等于 σ²/m 乘以矩阵 [[E(x²), E(x)], [E(x), 1]] 的逆；图中椭圆在理论上包含 95% 的点，这里 {seeds} 个中有 {inside} 个落在其内。",
)
NO_NOISE = Text(
    en="Without noise every sample lies on the true line: the minimum is at w* = {w_best}, b* = {b_best}, the true values, and J* = 0. Give the samples some noise and it moves away.",
    zh="没有噪声时，所有样本都在真实直线上：最低点就在真值 w* = {w_best}、b* = {b_best} 处，J* = 0。加上噪声，它就会离开真值。",
)
UNKNOWN = Text(
    en="These samples come without true values. The bottom of the bowl is their least-squares line, w* = {w_best}, b* = {b_best}, with J* = {lowest}: half the mean of the squared errors that no line can remove.",
    zh="这些样本没有给出真值。碗底就是它们的最小二乘直线：w* = {w_best}，b* = {b_best}，J* = {lowest}，即任何直线都无法解释的那部分误差平方的均值的一半。",
)
FITS = Text(en="The minimum for {seeds} seeds", zh="{seeds} 个随机种子的最低点")
FITS_ALT = Text(
    en="The least-squares w and b of many seeds: a slanted elliptic cloud around the true values.",
    zh="多个随机种子的最小二乘 w 和 b：围绕真值的一片倾斜椭圆形点云。",
)
THIS_SEED = Text(en="seed {seed}", zh="种子 {seed}")

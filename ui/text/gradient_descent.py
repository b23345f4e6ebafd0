"""Words of the page “Gradient descent”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Gradient descent walks down a function in steps: $\\theta_{n+1} = \\theta_n - \\eta\\,\\nabla J(\\theta_n)$. Each step has three elements: the **current point**, "
    "the **direction** (against the gradient, which points uphill), and the **step** (η times the gradient). "
    "Water on a mountain runs the same way: it knows only the slope under itself, not where the valley is.",
    zh="梯度下降法一步一步地走向函数的低处：$\\theta_{n+1} = \\theta_n - \\eta\\,\\nabla J(\\theta_n)$。每一步有三个要素：**当前点**、**方向**（梯度的反方向，因为梯度指向上坡）和**步长**（η 乘梯度）。"
    "山上的水也是这样流下来的：它只知道脚下的坡度，并不知道山谷在哪里。",
)
QUESTION = Question(
    prompt=Text(
        en="f(x) = x². You stand at x = {x}, and the learning rate is η = {rate}. Where are you after one update?",
        zh="f(x) = x²。当前点 x = {x}，学习率 η = {rate}。更新一次之后，x 是多少？",
    ),
    low=-1000.0,
    high=1000.0,
    step=0.01,
)
VERDICT = {
    "right": Text(
        en="Your {guess} is right: x − η f′(x) = {x} − {rate} × {slope} = {answer}.",
        zh="你的 {guess} 是对的：x − η f′(x) = {x} − {rate} × {slope} = {answer}。",
    ),
    "uphill": Text(
        en="{guess} is a step **with** the gradient, uphill. The step goes against it: {x} − {rate} × {slope} = {answer}.",
        zh="{guess} 是**沿着**梯度走，那是上坡。应当沿反方向走：{x} − {rate} × {slope} = {answer}。",
    ),
    "no_rate": Text(
        en="{guess} is a step by the whole gradient. The learning rate shortens it: {x} − {rate} × {slope} = {answer}.",
        zh="{guess} 是按整个梯度走了一步。还要乘上学习率：{x} − {rate} × {slope} = {answer}。",
    ),
    "no_two": Text(
        en="{guess} forgets the 2 of f′(x) = 2x: {x} − {rate} × {slope} = {answer}.",
        zh="{guess} 漏掉了 f′(x) = 2x 里的 2：{x} − {rate} × {slope} = {answer}。",
    ),
    "value": Text(
        en="{guess} takes the value f(x) for the slope. The slope is f′(x) = 2x: {x} − {rate} × {slope} = {answer}.",
        zh="{guess} 把函数值 f(x) 当成了斜率。斜率是 f′(x) = 2x：{x} − {rate} × {slope} = {answer}。",
    ),
    "step": Text(
        en="{guess} is the length of the step; the question asks where it leads: {x} − {rate} × {slope} = {answer}.",
        zh="{guess} 是步长；题目问的是走到哪里：{x} − {rate} × {slope} = {answer}。",
    ),
    "low": Text(
        en="Your {guess} is too small: {x} − {rate} × {slope} = {answer}.",
        zh="你的 {guess} 偏小：{x} − {rate} × {slope} = {answer}。",
    ),
    "high": Text(
        en="Your {guess} is too large: {x} − {rate} × {slope} = {answer}.",
        zh="你的 {guess} 偏大：{x} − {rate} × {slope} = {answer}。",
    ),
}
YOU = Text(en="you", zh="你的估计")
PICTURE = Text(en="f(x) = x² and where you stand", zh="f(x) = x² 与当前点")
PICTURE_ALT = Text(en="A parabola with a point on its right side.", zh="一条抛物线，右侧有一个点。")

VARIABLES = Text(en="Variables", zh="变量个数")
VARIABLE_CHOICES = {"one": Text(en="one", zh="一个"), "two": Text(en="two", zh="两个")}
FUNCTION = Text(en="Function", zh="函数")
ONE = {
    "square": Text(en="x²", zh="x²"),
    "shifted": Text(en="(x − 2)² + c", zh="(x − 2)² + c"),
    "wells": Text(en="two valleys", zh="两个谷"),
    "own": Text(en="your own", zh="自己输入"),
}
TWO = {
    "waves": Text(en="x² + sin² y", zh="x² + sin² y"),
    "bowl": Text(en="bowl", zh="碗"),
    "rosenbrock": Text(en="Rosenbrock", zh="Rosenbrock"),
    "himmelblau": Text(en="Himmelblau", zh="Himmelblau"),
    "saddle": Text(en="saddle", zh="鞍形"),
    "beale": Text(en="Beale", zh="Beale"),
    "rastrigin": Text(en="Rastrigin", zh="Rastrigin"),
    "own": Text(en="your own", zh="自己输入"),
}
STARTS = Text(en="Starts", zh="起点")
START_CHOICES = {
    "one": Text(en="one", zh="一个"),
    "several": Text(en="eight", zh="八个"),
    "all": Text(en="all (basins)", zh="全部（吸引域）"),
}
RULE = Text(en="Update rule", zh="更新规则")
RULES = {
    "plain": Text(en="plain", zh="普通"),
    "momentum": Text(en="momentum", zh="动量"),
    "nesterov": Text(en="Nesterov", zh="Nesterov"),
    "adagrad": Text(en="AdaGrad", zh="AdaGrad"),
    "rmsprop": Text(en="RMSProp", zh="RMSProp"),
    "adam": Text(en="Adam", zh="Adam"),
    "newton": Text(en="Newton", zh="牛顿法"),
}
ALL_RULES = {"race": Text(en="all seven", zh="七种一起")}
RATE = Text(en="learning rate η", zh="学习率 η")
MORE = Text(en="Start, stop, numbers of function and rule", zh="起点、停止条件、函数与规则的参数")
OWN = Text(en="J =", zh="J =")
OWN_HELP = Text(
    en="One variable, or two: x^2 + sin(y)^2, ln(x^2+1), exp(-x)*cos(3x). Functions: sin, cos, tan, exp, ln, sqrt, abs, tanh, sigmoid.",
    zh="一个或两个变量，例如 x^2 + sin(y)^2、ln(x^2+1)、exp(-x)*cos(3x)。可用函数：sin、cos、tan、exp、ln、sqrt、abs、tanh、sigmoid。",
)
START = Text(en="start {name}", zh="起点 {name}")
HALF = Text(en="half the width shown", zh="图的半宽")
CONSTANT = Text(en="c", zh="c")
CONDITION = Text(en="condition number κ", zh="条件数 κ")
UPDATES = Text(en="updates at most", zh="最多更新次数")
STOP = Text(en="Stop when", zh="停止条件")
STOPS = {"value": Text(en="J < ε", zh="J < ε"), "slope": Text(en="‖∇J‖ < ε", zh="‖∇J‖ < ε")}
SMALL = Text(en="ε", zh="ε")
BETA1 = Text(en="β₁", zh="β₁")
BETA2 = Text(en="β₂", zh="β₂")
SCALED_RATE = Text(en="η of AdaGrad, RMSProp, Adam", zh="AdaGrad、RMSProp、Adam 的 η")
SEED = Text(en="seed of the starts", zh="起点的随机种子")

CLICK = Text(en=" (click to choose a start)", zh="（点图可选起点）")
CURVE = Text(en="J(x): point, slope, step", zh="J(x)：当前点、斜率、步长")
CURVE_ALT = Text(
    en="The curve of J with the current point, the tangent there, the step along the axis, and the points visited before.",
    zh="J 的曲线，标出当前点、该点的切线、沿横轴的一步，以及走过的点。",
)
CONTOUR = Text(en="From above", zh="等高线图")
CONTOUR_ALT = Text(
    en="Contour lines of J with small arrows pointing downhill, minima as crosses, saddles as diamonds, maxima as triangles, and the path so far.",
    zh="J 的等高线，小箭头指向下坡方向，十字为极小点，菱形为鞍点，三角形为极大点，折线为走过的路径。",
)
BASINS = Text(en="Where each start ends", zh="每个起点的归宿")
BASINS_ALT = Text(
    en="Contour lines of J; every place is colored by where a run that starts there ends, and is blank if it comes to rest nowhere.",
    zh="J 的等高线；每个位置按从那里出发最终停下的地方着色，没有停下的留白。",
)
SURFACE = Text(en="As a surface (drag to turn)", zh="曲面（拖动可旋转）")
SURFACE_ALT = Text(en="The surface of J with the path so far on it.", zh="J 的曲面，以及曲面上走过的路径。")
LOSSES = Text(en="J at every update", zh="每次更新后的 J")
LOSSES_ALT = Text(en="J over the updates, one line a run.", zh="J 随更新次数的变化，每条线是一次运行。")
UPDATES_AXIS = Text(en="update", zh="更新次数")
AT_UPDATE = Text(en="update {k} / {n}", zh="第 {k} / {n} 次更新")

DROP = Text(en="start {k}", zh="起点 {k}")
POINT = Text(en="① current point", zh="① 当前点")
DIRECTION = Text(en="② direction: against the gradient g", zh="② 方向：梯度 g 的反方向")
MEMORY = Text(en="what is remembered", zh="记住的量")
CURVATURE = Text(en="curvature: the Hessian", zh="曲率：黑塞矩阵")
STEP = Text(en="③ step", zh="③ 步长")
UPDATE = Text(en="update", zh="更新")

CONVERGED = Text(
    en="**Updates needed: {k}**, until {stop}: {where}, J = {loss}. {place}",
    zh="**更新 {k} 次**后 {stop}：{where}，J = {loss}。{place}",
)
LIMITED = Text(
    en="Stopped after **{k}** updates, without having reached {stop}: {where}, J = {loss}.",
    zh="更新 **{k}** 次后停止，尚未达到 {stop}：{where}，J = {loss}。",
)
GREW = Text(
    en="After **{k}** updates J has **grown** from {first} to {loss}, at {where}: the steps are too large for this place.",
    zh="更新 **{k}** 次后，J 从 {first} **增大**到 {loss}，位置为 {where}：对这里来说步子太大了。",
)
DIVERGED = Text(
    en="The run **diverged**: after update **{k}**, J = {loss}. At the start the largest curvature is λ = {curvature}, so η λ = {product}; above 2 each step lands farther away on the other side. There η must stay below 2/λ = {limit}.",
    zh="运行**发散**了：第 **{k}** 次更新后 J = {loss}。起点处最大的曲率 λ = {curvature}，η λ = {product}；超过 2 时，每一步都落到对面更远的地方。在那里 η 必须小于 2/λ = {limit}。",
)
DIVERGED_LATER = Text(
    en="The run **diverged**: after update **{k}**, J = {loss}. The curvature at the start would still allow this η, but the run came to where J bends more strongly, and steps there overshoot. A smaller η helps.",
    zh="运行**发散**了：第 **{k}** 次更新后 J = {loss}。起点处的曲率还容许这样的 η，但途中到了弯曲得更厉害的地方，一步就冲过了头。请减小 η。",
)
DIVERGED_RULE = Text(
    en="The run **diverged**: after update **{k}**, J = {loss}. With this rule and these settings the steps lead farther and farther away; try other settings or another start.",
    zh="运行**发散**了：第 **{k}** 次更新后 J = {loss}。在这一规则和参数下，每一步都走得更远；请换一组参数或另选起点。",
)
FELL = Text(
    en="**J falls without end**: after update **{k}**, J = {loss}. On this side the function has no lowest point. If there is a valley near the start, a step jumped over it; then a smaller η helps.",
    zh="**J 一直下降，没有尽头**：第 **{k}** 次更新后 J = {loss}。函数在这一侧没有最低点。如果起点附近有谷，那是步子太大跨过去了，可以减小 η。",
)
LEFT = Text(
    en="Update **{k}** leads to {where}, where J has **no value**: the step left the function's domain. Choose a smaller η or another start.",
    zh="第 **{k}** 次更新走到 {where}，那里 J **没有定义**：这一步走出了定义域。请减小 η 或换一个起点。",
)
NO_START = Text(
    en="At the start, {where}, J has **no value**. Choose another start inside the function's domain.",
    zh="在起点 {where} 处 J **没有定义**。请在定义域内另选一个起点。",
)
STALLED = Text(
    en="After **{k}** updates rounding leaves no step: {where}, J = {loss}. With more decimals it would go on.",
    zh="更新 **{k}** 次后，舍入使步长变成 0：{where}，J = {loss}。多保留几位小数就能继续。",
)
PLACES = {
    "minimum": Text(
        en="This is a minimum: every curvature is positive.", zh="这里是极小点：各个方向的曲率都为正。"
    ),
    "saddle": Text(
        en="This is **no minimum** but a saddle: uphill one way, downhill the other. The gradient is 0 there, so the run rests; start beside it, and it goes on.",
        zh="这里**不是极小点**，而是鞍点：一个方向上坡，另一个方向下坡。此处梯度为 0，所以停住了；起点稍微偏一点，就会继续往下走。",
    ),
    "maximum": Text(
        en="This is a **maximum**: the gradient is 0 on a hilltop too. Start beside it, and it runs down.",
        zh="这里是**极大点**：山顶的梯度也是 0。起点稍微偏一点，就会滑下去。",
    ),
    "flat": Text(
        en="It is so flat here that the curvature does not tell what it is.",
        zh="这里非常平坦，从曲率看不出是哪一种点。",
    ),
}
LOWER = Text(
    en="It is not the lowest place in view: at {where} J = {loss}. A run knows only the slope where it stands.",
    zh="它不是图中最低的地方：在 {where} 处 J = {loss}。运行只知道自己所在之处的坡度。",
)
HAND = Text(
    en="Rounded by hand at {d} decimals the run ends at {where} after {k} updates; without rounding at {exact} after {k_exact}.",
    zh="每步舍入到 {d} 位小数时，更新 {k} 次后停在 {where}；不舍入时，更新 {k_exact} 次后停在 {exact}。",
)
SLIP = {
    "square": Text(
        en="(The course prints these same four lines under “stop when J < 0.01”; that is already true after 3 updates. With 0.001 it takes 4.)",
        zh="（课程里同样列出了这四行，但写的停止条件是 J < 0.01，其实更新 3 次就已满足；要更新 4 次，条件应为 J < 0.001。）",
    ),
    "waves": Text(
        en="(The course counts its table from 1 at the start and from 0 at the end; counted alike, there are 16 updates.)",
        zh="（课程的表格开头从 1 数起，结尾却从 0 数起；统一计数，共更新 16 次。）",
    ),
}
RULE_WORDS = {
    "plain": Text(
        en="Plain descent has no memory: each step is η times the gradient, long where it is steep and short where it is flat.",
        zh="普通梯度下降没有记忆：每一步都是 η 乘梯度，陡处步子大，平处步子小。",
    ),
    "momentum": Text(
        en="A heavy ball: m adds up the gradients, and old ones fade with β₁. What points to and fro cancels; what points the same way adds up, to up to 1/(1−β₁) = {gain} times as much.",
        zh="像一个沉重的球：m 把梯度累加起来，旧的按 β₁ 衰减。来回摆动的部分相互抵消，方向一致的部分越积越多，最多是原来的 1/(1−β₁) = {gain} 倍。",
    ),
    "nesterov": Text(
        en="Momentum that looks ahead: the gradient is taken where the memory is about to carry the point, so it brakes before it overshoots.",
        zh="会往前看的动量法：梯度取在惯性即将带到的位置，因此在冲过头之前就开始刹车。",
    ),
    "adagrad": Text(
        en="Every variable gets its own rate: η divided by the root of all its squared gradients so far. These rates can only shrink.",
        zh="每个变量有自己的学习率：η 除以到目前为止梯度平方和的平方根，这样的学习率只会越来越小。",
    ),
    "rmsprop": Text(
        en="As AdaGrad, but old squares are forgotten (β₂), so the rates can grow again. v starts at 0, so the first step is much longer than η (Adam corrects this).",
        zh="与 AdaGrad 类似，但会忘掉旧的梯度平方（β₂），所以学习率还能回升。v 从 0 开始，第一步比 η 长得多（Adam 修正了这一点）。",
    ),
    "adam": Text(
        en="Both memories: m for the direction, v for the size, both corrected for their start at 0. The first step is η long in every variable, however steep it is.",
        zh="两种记忆都用：m 管方向，v 管大小，并修正它们从 0 开始的偏差。第一步在每个变量上的长度都是 η，与坡度无关。",
    ),
    "newton": Text(
        en="The curvature tells how far it is: the step leads to where the gradient of the parabola fitted here is 0. It needs no η and, near a minimum, only a few steps; but it is attracted by saddles and maxima just as well.",
        zh="曲率告诉它要走多远：一步走到此处拟合抛物面的梯度为 0 的地方。它不需要 η，在极小点附近只要几步就到，但同样会被鞍点和极大点吸引。",
    ),
}
RACE_WORDS = Text(
    en="All seven start at the same point. Plain, momentum and Nesterov use η = {rate}; AdaGrad, RMSProp and Adam divide by the size of the gradient and have an η of their own, {scaled}; Newton needs none.",
    zh="七种规则从同一点出发。普通、动量、Nesterov 用 η = {rate}；AdaGrad、RMSProp、Adam 会除以梯度的大小，用它们自己的 η = {scaled}；牛顿法不需要 η。",
)
RACE_HEADS = (
    Text(en="rule", zh="规则"),
    Text(en="how it ended", zh="结果"),
    Text(en="updates", zh="更新次数"),
    Text(en="at", zh="位置"),
    Text(en="J", zh="J"),
)
ENDINGS = {
    "converged": Text(en="arrived", zh="到达"),
    "step limit": Text(en="still on its way", zh="还在途中"),
    "diverged": Text(en="diverged", zh="发散"),
    "fell": Text(en="falls without end", zh="无止境地下降"),
    "left": Text(en="left the domain", zh="走出定义域"),
    "stalled": Text(en="stopped by rounding", zh="因舍入而停住"),
}
START_HEADS = (
    Text(en="start", zh="起点"),
    Text(en="from", zh="出发位置"),
    *RACE_HEADS[1:],
)
SEVERAL_WORDS = Text(
    en="Eight drops, one rule, one learning rate: {arrived} of 8 arrived. Different places reached: {places}.",
    zh="八滴水，同一规则，同一学习率：8 滴中有 {arrived} 滴到达，到达的不同位置有 {places} 个。",
)
BASIN_WORDS = Text(
    en="{total} starts, each run for up to {limit} updates. Colors tell where a run comes to rest. Left blank: {lost}.",
    zh="共 {total} 个起点，每个最多更新 {limit} 次。颜色表示最终停在哪里。留白的起点：{lost}。",
)
SWATCHES = ("🟦", "🟧", "🟩", "🟪", "⬜", "🔵", "🟠", "🟢", "🟣", "⚪")  # of the basins' colors; round: paler
BASIN_HEADS = (
    Text(en="color", zh="颜色"),
    Text(en="place", zh="位置"),
    Text(en="kind", zh="类型"),
    Text(en="J", zh="J"),
    Text(en="share of the starts", zh="起点所占比例"),
)
KINDS = {
    "minimum": Text(en="minimum", zh="极小点"),
    "saddle": Text(en="saddle", zh="鞍点"),
    "maximum": Text(en="maximum", zh="极大点"),
    "flat": Text(en="flat", zh="平坦处"),
}
LOST = {
    "step limit": Text(en="{n} still on their way", zh="{n} 个还在途中"),
    "diverged": Text(en="{n} diverged", zh="{n} 个发散"),
    "fell": Text(en="{n} fall without end", zh="{n} 个无止境地下降"),
    "left": Text(en="{n} left the domain", zh="{n} 个走出定义域"),
    "elsewhere": Text(en="{n} rest at more places than are told apart", zh="{n} 个停在更多、未加区分的位置"),
}
NONE_LOST = Text(en="none", zh="没有")
BASINS_NEED_TWO = Text(
    en="Basins are drawn over two variables. With one variable, try eight starts.",
    zh="吸引域要在两个变量的平面上画。只有一个变量时，请试试八个起点。",
)

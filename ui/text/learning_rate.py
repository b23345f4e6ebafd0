"""Words of the page “Learning rate”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="An update moves the point against the gradient, by the gradient times the learning rate η. Too small a rate creeps; too large a rate never arrives. "
    "Here several rates start at the same point and make every update together.",
    zh="每次更新，参数都沿梯度的反方向移动，移动的距离等于梯度的大小乘以学习率 η。学习率太小，走得极慢；太大，则永远到不了最低点。"
    "下面让几个不同的学习率从同一点出发，一步一步同时更新。",
)
QUESTION = Question(
    prompt=Text(
        en="f(x) = (x − 1)² + 0.1, starting at x = {start}. Which learning rate η reaches the minimum in a single update?",
        zh="f(x) = (x − 1)² + 0.1，从 x = {start} 出发。学习率 η 取多少时，只更新一次就到达最低点？",
    ),
    low=-1000.0,
    high=1000.0,
    step=0.05,
)
ASKED = Text(en="f(x) = (x − 1)² + 0.1 and the start", zh="f(x) = (x − 1)² + 0.1 与起点")
ASKED_ALT = Text(
    en="A parabola with its lowest point at x = 1, and the start at x = {start} on its left branch.",
    zh="最低点在 x = 1 的抛物线，起点 x = {start} 在它的左支上。",
)
RIGHT = Text(
    en="f′ = 2(x − 1), so an update multiplies the distance x − 1 by 1 − 2η; it becomes 0 in one go exactly at **η = {answer}**.",
    zh="f′ = 2(x − 1)，所以每次更新都把距离 x − 1 乘以 1 − 2η；只有当 **η = {answer}** 时，一次就变成 0。",
)
VERDICT = {
    "right": Text(en="Your η = {guess} is right.", zh="你的 η = {guess} 是对的。"),
    "close": Text(
        en="Your η = {guess} is close: it lands at x = {x}.", zh="你的 η = {guess} 很接近：落在 x = {x}。"
    ),
    "zero": Text(en="With η = 0 nothing moves.", zh="η = 0 时点不动。"),
    "limit": Text(
        en="Your η = {guess} lands at x = {x}, just as far on the other side: {guess} is the limit, twice what is needed.",
        zh="取你的 η = {guess}，会落在 x = {x}，到了对面同样远的地方：{guess} 是学习率的上限，是所求值的两倍。",
    ),
    "quarter": Text(
        en="Your η = {guess} goes half the way, to x = {x}: the derivative of the square brings a factor 2, not 4.",
        zh="取你的 η = {guess}，只走了一半，到 x = {x}：平方求导得到的系数是 2，不是 4。",
    ),
    "distance": Text(
        en="{guess} is the distance to the minimum, not the rate. The gradient at the start is already {gradient}; times {guess} the step leads to x = {x}.",
        zh="{guess} 是到最低点的距离，不是学习率。起点处的导数已经是 {gradient}，再乘以 {guess}，一步就到了 x = {x}。",
    ),
    "gradient": Text(
        en="{guess} is the size of the gradient at the start, not the rate: the step leads to x = {x}.",
        zh="{guess} 是起点处导数的大小，不是学习率：这样走一步会到 x = {x}。",
    ),
    "negative": Text(
        en="A rate must be above 0: with η = {guess} the point does not go down, it comes to x = {x}.",
        zh="学习率必须大于 0：取 η = {guess}，点不会下降，而是到了 x = {x}。",
    ),
    "low": Text(
        en="Your η = {guess} is too small: one update only leads to x = {x}.",
        zh="你的 η = {guess} 偏小：更新一次只到 x = {x}。",
    ),
    "high": Text(
        en="Your η = {guess} is too large: one update jumps over the minimum to x = {x}.",
        zh="你的 η = {guess} 偏大：更新一次就越过了最低点，到 x = {x}。",
    ),
}
YOU = Text(en="yours, η = {guess}", zh="你的 η = {guess}")

PART = Text(en="What to compare", zh="比较什么")
PARTS = {
    "rates": Text(en="rates side by side", zh="不同的学习率"),
    "schedules": Text(en="schedules", zh="学习率的调整策略"),
}
FUNCTION = Text(en="Function", zh="函数")
FUNCTIONS = {
    "parabola": Text(en="(x − 1)² + 0.1", zh="(x − 1)² + 0.1"),
    "bowl": Text(en="bowl (x² + κy²)/2", zh="碗形 (x² + κy²)/2"),
    "own": Text(en="your own", zh="自己输入"),
}
UPDATES = Text(en="updates", zh="更新次数")
KAPPA = Text(en="κ, how much steeper y is", zh="κ（y 方向陡多少倍）")
OWN = Text(en="your function of one variable", zh="你的一元函数")
OWN_HELP = Text(
    en="One letter is the variable; 2x or 2*x is a product, ^ a power. Functions: exp, ln, sqrt, sin, cos, tanh, abs and others.",
    zh="用一个字母作自变量；2x 或 2*x 表示乘积，^ 表示乘方。可用 exp、ln、sqrt、sin、cos、tanh、abs 等函数。",
)
MORE = Text(en="The rates, the start, the table", zh="学习率、起点、表格内容")
RATES = Text(en="learning rates, at most 8", zh="学习率（最多 8 个）")
SHARES = Text(en="learning rates as shares of the limit, at most 8", zh="学习率占上限的比例（最多 8 个）")
BAD_RATES = Text(
    en="The learning rates must be 1 to 8 numbers above 0, parted by spaces, for example {example}. Until then the default rates are used: {default}.",
    zh="请输入 1 至 8 个大于 0 的数，用空格隔开，例如 {example}。在此之前使用默认的学习率：{default}。",
)
RATE_0 = Text(en="first rate η₀", zh="初始学习率 η₀")
SHARE_0 = Text(en="first rate η₀, as a share of the limit", zh="初始学习率 η₀（占上限的比例）")
START = Text(en="start x", zh="起点 x")
START_Y = Text(en="start y", zh="起点 y")
LEDGER = Text(en="Table", zh="表格")
LEDGERS = {"J": Text(en="loss J", zh="损失 J"), "x": Text(en="place", zh="位置")}
SCHEDULE_LEDGERS = {"eta": Text(en="rate η", zh="学习率 η"), "J": Text(en="loss J", zh="损失 J")}
TWO_VARIABLES = Text(
    en="This function has two variables. Use one, for example (x-1)^2 + 0.1; with two there is the bowl.",
    zh="这个函数有两个自变量。请只用一个，例如 (x-1)^2 + 0.1；两个自变量的情形请选“碗形”。",
)

BEHAVIOR = {
    "creeps": Text(en="creeps", zh="缓慢爬行"),
    "slides": Text(en="slides in", zh="单侧逼近"),
    "one_jump": Text(en="one jump", zh="一步到位"),
    "zigzag": Text(en="zigzags in", zh="左右摆动着逼近"),
    "bounces": Text(en="bounces for ever", zh="等幅振荡"),
    "diverges": Text(en="diverges", zh="发散"),
    "fell": Text(en="falls without end", zh="无限下降"),
    "left": Text(en="leaves the domain", zh="离开定义域"),
    "wanders": Text(en="does not settle", zh="不收敛"),
    "rests": Text(en="does not move", zh="原地不动"),
    "there": Text(en="already at the minimum", zh="已在最低点"),
    "stalled": Text(en="stands still: the step rounds to 0", zh="停住：步长舍入为 0"),
    "exact": Text(en="arrives exactly", zh="正好到达"),
}
PICTURE = Text(en="η = {rate}: {behavior}", zh="η = {rate}：{behavior}")
PICTURE_ALT = Text(
    en="J over {names} with the places a run with η = {rate} has visited so far, joined by lines: it {behavior}.",
    zh="以 {names} 为自变量的 J，以及 η = {rate} 时到当前步为止经过的各点，用折线相连：{behavior}。",
)
AT_UPDATE = Text(en="update {k} / {n}", zh="第 {k} / {n} 次更新")

# Limits
LIMIT_PARABOLA = Text(
    en="The slope is 2(x − 1), so every update multiplies x − 1 by **1 − 2η**; the function f is the loss J here. The curvature is f″ = 2 everywhere: limit 2/f″ = **1**, best rate 1/f″ = **0.5**. All pictures show J over x.",
    zh="导数是 2(x − 1)，所以每次更新都把 x − 1 乘以 **1 − 2η**；这里的函数 f 就是损失 J。二阶导数处处为 f″ = 2：学习率的上限 2/f″ = **1**，最佳值 1/f″ = **0.5**。各图的横轴都是 x，纵轴都是 J。",
)
LIMIT_BOWL = Text(
    en="Along x the curvature is 1, along y it is κ = {kappa}: an update multiplies x by **1 − η** and y by **1 − κη**. The steeper direction sets the limit, 2/κ = **{limit}**; "
    "the rates shown are shares of it. Best rate: 2/(1 + κ) = {best}.",
    zh="x 方向的曲率是 1，y 方向是 κ = {kappa}：每次更新把 x 乘以 **1 − η**，把 y 乘以 **1 − κη**。上限由较陡的方向决定：2/κ = **{limit}**；"
    "图中的学习率按上限的比例取。最佳学习率：2/(1 + κ) = {best}。",
)
LIMIT_OWN = Text(
    en="Near a minimum only rates below 2/f″ arrive, with f″ taken at that minimum. At the start f″ = {bend}{flat}. All pictures show J over {name}.",
    zh="在最低点附近，学习率要小于 2/f″ 才能收敛，f″ 取最低点处的值。起点处 f″ = {bend}{flat}。各图的横轴都是 {name}，纵轴都是 J。",
)
NOT_CURVED = Text(en=": not curved upward there, so this sets no limit", zh="，此处不是向上弯，不构成上限")

# Outcome
HEAD_FACTOR = Text(en="factor {name}", zh="因子 {name}")
HEAD_SHARE = Text(en="of the limit", zh="占上限的比例")
HEAD_END = Text(en="{name} after {n}", zh="更新 {n} 次后的 {name}")
HEAD_DOES = Text(en="what it does", zh="表现")
PAIR = Text(
    en="**η = {a} and η = {b} have the same J after every update:** their factors {factor_a} and {factor_b} differ in sign only, J − 0.1 is the square of x − 1, and a square forgets the sign. "
    "η = {a} comes from one side, η = {b} changes sides every time.",
    zh="**η = {a} 与 η = {b} 每次更新后的 J 都相同：** 两者的因子 {factor_a} 与 {factor_b} 只差正负号，J − 0.1 是 x − 1 的平方，平方之后符号就没有了。"
    "η = {a} 始终在同一侧，η = {b} 每次都换到对面。",
)
PAIR_ROUND = Text(
    en="**η = {a} and η = {b} have the same J after every update:** their factors {factor_a} and {factor_b} differ in sign only, and a square forgets the sign.",
    zh="**η = {a} 与 η = {b} 每次更新后的 J 都相同：** 两者的因子 {factor_a} 与 {factor_b} 只差正负号，平方之后符号就没有了。",
)
NO_PAIR = Text(
    en="Shares that add up to 1, such as 0.2 and 0.8, have opposite factors along y, but not along x: here their losses differ.",
    zh="和为 1 的两个比例（例如 0.2 和 0.8）在 y 方向的因子互为相反数，在 x 方向却不是，所以这里它们的损失不同。",
)
BOUNCES = Text(
    en="**η = {rate} bounces for ever:** the factor {name} is exactly {factor}, so in that direction it lands just as far away on the other side each time.",
    zh="**η = {rate} 等幅振荡：** 因子 {name} 正好是 {factor}，在这个方向上每次都落到对面同样远的地方。",
)
DIVERGES = Text(
    en="**η = {rate} diverges:** |{name}| = {size} > 1, so in that direction each update lands farther away, on the other side.",
    zh="**η = {rate} 发散：** |{name}| = {size} > 1，在这个方向上每次更新都落到对面，而且比上一次更远。",
)
DIVERGES_OWN = {
    "start": Text(
        en="**η = {rate} diverges:** at the start f″ = {bend}, so η f″ = {product} > 2 and the steps grow.",
        zh="**η = {rate} 发散：** 起点处 f″ = {bend}，η f″ = {product} > 2，步长越来越大。",
    ),
    "minimum": Text(
        en="**η = {rate} diverges:** near the lowest point found f″ = {bend}, so η f″ = {product} > 2 and no step can settle there.",
        zh="**η = {rate} 发散：** 在找到的最低点附近 f″ = {bend}，η f″ = {product} > 2，不收敛。",
    ),
    "far": Text(
        en="**η = {rate} diverges:** at the places it comes to, the function is steeper than this rate allows.",
        zh="**η = {rate} 发散：** 它所到之处，函数比这个学习率所允许的更陡。",
    ),
}
WANDERS = Text(
    en="**η = {rate} does not settle:** near the lowest place found f″ = {bend}, so η f″ = {product} > 2, and a run that comes near is thrown out again.",
    zh="**η = {rate} 不收敛：** 在找到的最低处附近 f″ = {bend}，η f″ = {product} > 2，一靠近就又被抛出去。",
)
FELL = Text(
    en="**η = {rate} falls without end:** at update {k} J is lower than −10¹² times its first size; this function has no lowest value on this side.",
    zh="**η = {rate} 无限下降：** 到第 {k} 次更新，J 已低于 −10¹² 倍的初始大小；函数在这一侧没有最小值。",
)
LEFT = Text(
    en="**η = {rate} leaves the domain:** after update {k} the function has no value, so the run ends there. Take a smaller rate or another start.",
    zh="**η = {rate} 离开了定义域：** 第 {k} 次更新之后函数没有值，只能到此为止。请取小一些的学习率，或换一个起点。",
)
BOUNCES_PARABOLA = Text(
    en="**η = {rate} bounces for ever:** the factor 1 − 2η is exactly −1, so each update lands just as far from x = 1, on the other side.",
    zh="**η = {rate} 等幅振荡：** 因子 1 − 2η 正好是 −1，每次更新都落到 x = 1 的另一侧，距离不变。",
)
DIVERGES_PARABOLA = Text(
    en="**η = {rate} diverges:** |1 − 2η| = {size} > 1, so each update lands on the other side of x = 1 and farther from it.",
    zh="**η = {rate} 发散：** |1 − 2η| = {size} > 1，每次更新都跳到 x = 1 的另一侧，而且离得更远。",
)
BOUNCES_STRAIGHT = Text(
    en="**η = {rate} bounces for ever:** the slope does not get smaller near the minimum, so neither do the steps.",
    zh="**η = {rate} 永不收敛：** 靠近最低点时斜率并不变小，步长也就不变小。",
)
VALLEYS = Text(
    en="The runs end in different valleys, e.g. x ≈ {x}.", zh="这些运行落进了不同的谷，例如 x ≈ {x}。"
)
EARLY = Text(en="{value} (update {k})", zh="{value}（第 {k} 次）")
OUTSIDE = Text(en="It is outside the picture from update {k} on.", zh="从第 {k} 次更新起，它已在图外。")
AWAY = Text(en="It first leaves the picture at update {k}.", zh="它在第 {k} 次更新时首次跳出图外。")
OVERFLOW = Text(
    en="At update {k} J = {loss}, more than 10¹² times its first size: there the run is stopped, long before the numbers overflow.",
    zh="到第 {k} 次更新 J = {loss}，已超过初始值的 10¹² 倍，于是在数值溢出之前就停止计算。",
)
NO_START = Text(
    en="Your function has no value at the start {start}, so no run can begin. Choose another start in the section above.",
    zh="你的函数在起点 {start} 处没有值，无法开始。请在上面的折叠栏里换一个起点。",
)
NOTES_SLIP = Text(
    en="(The lecture notes once call the learning rate θ. The rate is η; θ is the parameter that is moved.)",
    zh="（讲稿有一处把学习率记作 θ。学习率是 η，θ 是被更新的参数。）",
)
HAND = Text(
    en="Rounded by hand at {d} decimals, J after {n} updates differs most for {who}: {rounded} instead of {exact}.",
    zh="每步舍入到 {d} 位小数时，{n} 次更新后的 J 相差最大的是 {who}：得到 {rounded}，不舍入时为 {exact}。",
)
HAND_NONE = Text(
    en="Rounded by hand at {d} decimals, no J after {n} updates changes in its first {d} decimals.",
    zh="每步舍入到 {d} 位小数时，{n} 次更新后的各个 J 在前 {d} 位小数内都没有变化。",
)

# Schedules
SCHEDULES = {
    "constant": Text(en="constant", zh="恒定"),
    "step": Text(en="step decay", zh="阶梯衰减"),
    "exponential": Text(en="exponential", zh="指数衰减"),
    "cosine": Text(en="cosine", zh="余弦退火"),
    "warm_up": Text(en="warm-up + cosine", zh="预热 + 余弦"),
}
SHORT_SCHEDULES = {
    "constant": Text(en="constant", zh="恒定"),
    "step": Text(en="step", zh="阶梯"),
    "exponential": Text(en="exponential", zh="指数"),
    "cosine": Text(en="cosine", zh="余弦"),
    "warm_up": Text(en="warm-up", zh="预热"),
}
RULES = {
    "constant": Text(en="the same all the time", zh="始终不变"),
    "step": Text(en="halved after every fifth of the run", zh="每完成总次数的五分之一就减半"),
    "exponential": Text(
        en="a little less each time, towards 1/100", zh="每次按同一比例减小，逐渐降到约百分之一"
    ),
    "cosine": Text(en="half a cosine wave down towards 0", zh="沿半个余弦波降向 0"),
    "warm_up": Text(
        en="up in a straight line for a fifth, then half a cosine wave down towards 0",
        zh="前五分之一直线上升，然后沿半个余弦波降向 0",
    ),
}
SCHEDULE = Text(en="schedule", zh="策略")
RATE_FIGURE = Text(en="Learning rate η of every update", zh="每次更新的学习率 η")
RATE_ALT = Text(
    en="The learning rate of each of the five schedules over the updates, with a point at the current one.",
    zh="五种策略的学习率随更新次数的变化，圆点为当前这一次。",
)
LOSS_FIGURE = Text(en="J above its minimum, to 1e-12", zh="J 与最小值之差（至 1e-12）")
LOSS_FIGURE_OWN = Text(en="Loss J", zh="损失 J")
LOSS_ALT = Text(
    en="The losses of the five runs over the updates, on a logarithmic axis where they are above zero.",
    zh="五次下降的损失随更新次数的变化，大于零时纵轴为对数坐标。",
)
PLACE_FIGURE = Text(en="Where the five runs are", zh="五次下降各自的位置")
PLACE_ALT = Text(
    en="The function with five points, one for each schedule, at the current update.",
    zh="函数图形上的五个点，表示五种策略在当前这次更新后的位置。",
)
HEAD_FIRST = Text(en="first η", zh="最初的 η")
HEAD_LAST = Text(en="last η", zh="最后的 η")
SCHEDULES_LIMIT = Text(
    en="All five start from the same point with η₀ = {rate}; the limit is {limit}.",
    zh="五种策略从同一点出发，η₀ = {rate}；学习率的上限是 {limit}。",
)
SCHEDULES_OWN = Text(
    en="All five start from the same point with η₀ = {rate}.", zh="五种策略从同一点出发，η₀ = {rate}。"
)
SCHEDULES_BEST = Text(
    en="After {n} updates **{best}** is lowest, J = {loss}; **{worst}** is highest, J = {high}.",
    zh="更新 {n} 次后，**{best}** 最低，J = {loss}；**{worst}** 最高，J = {high}。",
)
SCHEDULES_THERE = Text(
    en="After {n} updates these are less than {small} above the minimum: {names}.",
    zh="更新 {n} 次后，与最小值相差不到 {small} 的有：{names}。",
)
SCHEDULES_NONE = Text(
    en="After {n} updates none is less than {small} above the minimum.",
    zh="更新 {n} 次后，没有一个与最小值相差不到 {small}。",
)
SCHEDULE_LOST = Text(
    en="**{name}** grows before its rate is small enough: at update {k} J is more than 10¹² times its first size, and the run is stopped there.",
    zh="**{name}** 在学习率变得足够小之前就已发散：到第 {k} 次更新，J 已超过初始值的 10¹² 倍，于是停止计算。",
)
COMMA = Text(en=", ", zh="、")
HEAD_ABOVE = Text(en="J − {lowest} after {n}", zh="更新 {n} 次后的 J − {lowest}")
SCHEDULES_THERE_HAND = Text(
    en="After {n} updates these are equal to the minimum in the first {d} decimals: {names}.",
    zh="更新 {n} 次后，前 {d} 位小数与最小值相同的有：{names}。",
)
SCHEDULES_NONE_HAND = Text(
    en="After {n} updates none is equal to the minimum in the first {d} decimals.",
    zh="更新 {n} 次后，没有一个在前 {d} 位小数与最小值相同。",
)
CONSTANT_LOST = Text(
    en="At update {k} the J of **{name}** is more than 10¹² times its first size, and the run is stopped there.",
    zh="到第 {k} 次更新，**{name}** 的 J 已超过初始值的 10¹² 倍，于是停止计算。",
)
CONSTANT_DIVERGES = Text(
    en="**{name}** diverges: its factor stays at {factor}, larger than 1 in size.",
    zh="**{name}** 发散：因子始终是 {factor}，绝对值大于 1。",
)
CONSTANT_BOUNCES = Text(
    en="**{name}** bounces for ever: its factor stays at {factor}.",
    zh="**{name}** 等幅振荡：因子始终是 {factor}。",
)
SCHEDULES_SHRINK = Text(
    en="{names}: η falls below the limit; from there on no factor is larger than 1 in size, and the distance shrinks.",
    zh="{names}：η 降到上限以下，此后因子的绝对值不超过 1，距离随之缩小。",
)
SCHEDULES_LOW = Text(
    en="η₀ = {rate} is not above the best rate {best}: lowering it can only slow the descent.",
    zh="η₀ = {rate} 不超过最佳学习率 {best}，再降低只会变慢。",
)
SCHEDULES_HIGH = Text(
    en="η₀ = {rate} lies below the limit but above the best rate {best}: the constant rate zigzags in slowly, and a schedule that passes {best} on its way down gains time.",
    zh="η₀ = {rate} 低于上限，但高于最佳学习率 {best}：恒定学习率左右摆动、收敛慢；下降途中经过 {best} 的策略反而更快。",
)
SCHEDULES_JUMP = Text(
    en="**{name}** uses η = {best} at update {k}: there the factor is 0, and it is at the minimum in one jump.",
    zh="**{name}** 在第 {k} 次更新时恰好 η = {best}，因子为 0，一步就到最低点。",
)

# The sweep
SWEEP = Text(en="How many updates does each rate need?", zh="每个学习率需要更新多少次？")
SWEEP_WORDS = Text(
    en="{count} rates from {low} to {high}, each run until J is less than {small} above its minimum. The straight part falls like 1/η: half the rate, twice the updates. "
    "Near the limit the count shoots up, at the dashed line it no longer arrives, beyond it it diverges.",
    zh="取 {low} 到 {high} 之间的 {count} 个学习率，各自运行到 J 比最小值高出不到 {small} 为止。直线段按 1/η 下降：学习率减半，次数加倍。"
    "接近上限时次数急剧上升，到虚线处就不再收敛，超过虚线便发散。",
)
SWEEP_OWN = Text(
    en="{count} rates from {low} to {high}, each run of your function until its slope is below {slope}. "
    "Where the line is interrupted, no run comes to rest within {limit} updates; beyond the dashed line the first run is lost. Runs may end in different valleys.",
    zh="取 {low} 到 {high} 之间的 {count} 个学习率，你的函数各自运行到斜率小于 {slope} 为止。"
    "曲线中断处，{limit} 次更新内停不下来；虚线处开始有运行发散。不同的学习率可能落进不同的谷。",
)
SWEEP_FIGURE = Text(en="Updates needed over the learning rate", zh="所需更新次数随学习率的变化")
SWEEP_ALT = Text(
    en="Updates needed over the learning rate on logarithmic axes: each line falls, turns up near its limit and ends at a dashed line, beyond which it diverges.",
    zh="所需更新次数随学习率的变化，两轴均为对数坐标：每条曲线先下降，在上限附近陡然上升，到虚线处为止，超过虚线便发散。",
)
ETA = Text(en="learning rate η", zh="学习率 η")
NEEDED = Text(en="updates", zh="更新次数")
NAMES = {
    "raw": Text(en="data, raw", zh="数据（原始值）"),
    "z_score": Text(en="data, standardized", zh="数据（标准化）"),
}
CHOSEN = {
    "parabola": Text(en="(x − 1)² + 0.1", zh="(x − 1)² + 0.1"),
    "bowl": Text(en="the bowl", zh="碗形函数"),
    "own": Text(en="your function", zh="你的函数"),
}
FROM_HERE = Text(en="{name}: diverges beyond", zh="{name}：超过便发散")
FIRST_LOST = Text(en="{name}: first rate that is lost", zh="{name}：最先发散的学习率")
LOST_FROM = Text(en="{rate} (first rate that is lost)", zh="{rate}（最先发散的学习率）")
NOT_LOST = Text(en="{name}: none diverges", zh="{name}：都不发散")
RUN_OF = Text(en="function or data", zh="函数或数据")
LIMIT = Text(en="limit", zh="上限")
BEST = Text(en="best rate", zh="最佳学习率")
AT_BEST = Text(en="updates there", zh="此时的更新次数")
MORE_THAN = Text(en="more than {n}", zh="超过 {n}")
ROUND = Text(
    en="Standardizing x makes the bowl of the data round: its condition number goes from {kappa} to {kappa_z}, and the rate that is best for one direction is best for the other. "
    "At the best rate the number of updates goes from {best} to {best_z}.",
    zh="把 x 标准化之后，数据的损失曲面变成圆碗：条件数从 {kappa} 变为 {kappa_z}，对一个方向最合适的学习率，对另一个方向也最合适。"
    "所以取最佳学习率时，更新次数从 {best} 变为 {best_z}。",
)

# Several dimensions
DIMENSIONS = Text(
    en="Several dimensions: the steepest direction sets the limit", zh="多维情形：最陡的方向决定上限"
)
DIMENSIONS_WHY = Text(
    en="Along a direction with curvature λ an update multiplies the distance by 1 − ηλ. All these factors must lie between −1 and 1, and the steepest direction is the first to break that: η < 2/λmax. "
    "The time is spent in the flattest direction, whose factor 1 − ηλmin is close to 1 when κ is large. The best rate makes both equal in size: at η = 2/(λmin + λmax) one is +(κ−1)/(κ+1), the other −(κ−1)/(κ+1), with the condition number κ = λmax/λmin.",
    zh="在曲率为 λ 的方向上，每次更新把距离乘以 1 − ηλ。所有这些因子都要在 −1 与 1 之间，最陡的方向最先越界，所以 η < 2/λmax。"
    "收敛的快慢取决于最平缓的方向，κ 很大时，那里的因子 1 − ηλmin 接近 1。最佳学习率让两者大小相等：η = 2/(λmin + λmax) 时，一个是 +(κ−1)/(κ+1)，另一个是 −(κ−1)/(κ+1)，其中条件数 κ = λmax/λmin。",
)
DIMENSIONS_COUNT = Text(
    en="Updates are counted at the best rate until J is within {small} of its minimum: for the bowls from (−3, 1.5), for the data from w = b = 0. When κ is large the count grows roughly in proportion to κ.",
    zh="更新次数按最佳学习率计，直到 J 与最小值之差小于 {small}：碗形函数从 (−3, 1.5) 出发，数据从 w = b = 0 出发。κ 很大时，次数大致与 κ 成正比。",
)
KAPPA_OF = Text(en="{name}, κ = {kappa}", zh="{name}，κ = {kappa}")
BOWL = Text(en="bowl", zh="碗形")
FACTOR = Text(en="factor", zh="因子")

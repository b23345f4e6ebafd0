"""Words of the page “Derivatives and the chain rule”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Every formula is a graph of small steps, and each small step has a derivative that is easy to write down. Values go forward through the graph; "
    "derivatives come back: multiplied along each path, and added at every value that is used more than once, where paths split going forward. That is the chain rule, and it is all that back-propagation does.",
    zh="任何算式都可以拆成一步一步的小运算，画成一张计算图，每一步的导数都很容易写出来。数值在图中正向计算；导数反向传回来：沿同一条路径相乘；一个量被用到多次（正向时在这里分叉），各条路径传回的数就在这里相加。"
    "这就是链式法则，反向传播所做的也不过如此。",
)
QUESTION = Question(
    prompt=Text(
        en="z = x·y with x = 2w + 3b and y = 2b + 1. At w = 3, b = 4 we have z = 162. Now b goes up by 0.01 and w stays. By about how much does z go up?",
        zh="z = x·y，其中 x = 2w + 3b，y = 2b + 1。当 w = 3、b = 4 时 z = 162。现在 b 增加 0.01，w 不变，z 大约增加多少？",
    ),
    low=-1000.0,
    high=1000.0,
    step=0.01,
)
YOU = Text(en="your slope", zh="你估计的斜率")
RIGHT = Text(
    en="z goes up by about **0.63** = 63 × 0.01: b reaches z on two paths, through x (27) and through y (36). Exactly it is {exact}.",
    zh="z 大约增加 **0.63** = 63 × 0.01：b 经过两条路径到达 z，经过 x 的一条贡献 27，经过 y 的一条贡献 36。准确的增量是 {exact}。",
)
VERDICT = {
    "right": Text(en="Your {guess} is right.", zh="你的估计 {guess} 是对的。"),
    "x": Text(en="Your {guess} is the path through x alone.", zh="你的 {guess} 只算了经过 x 的那条路径。"),
    "y": Text(en="Your {guess} is the path through y alone.", zh="你的 {guess} 只算了经过 y 的那条路径。"),
    "rate": Text(
        en="Your {guess} is a derivative; for the change of z it is multiplied by the change of b, 0.01.",
        zh="你的 {guess} 是导数；要得到 z 的增量，还要乘以 b 的增量 0.01。",
    ),
    "value": Text(
        en="Your {guess} is a new z; the question was how much z goes up.",
        zh="你的 {guess} 是新的 z；题目问的是 z 增加了多少。",
    ),
    "local": Text(
        en="Your {guess} only counts how b changes x and y, not how much x and y change z.",
        zh="你的 {guess} 只算了 b 怎样改变 x 和 y，没有算 x、y 怎样改变 z。",
    ),
    "low": Text(en="Your {guess} is too low.", zh="你的估计 {guess} 偏小。"),
    "high": Text(en="Your {guess} is too high.", zh="你的估计 {guess} 偏大。"),
}

EXAMPLE = Text(en="Formula", zh="算式")
EXAMPLES = {
    "linear": Text(en="z = (2w+3b)(2b+1)", zh="z = (2w+3b)(2b+1)"),
    "nested": Text(en="c = √(ln x²)", zh="c = √(ln x²)"),
    "neuron": Text(en="neuron, J = (a−y)²/2", zh="神经元，J = (a−y)²/2"),
    "square": Text(en="x²", zh="x²"),
    "wave": Text(en="sin x · eˣ", zh="sin x · eˣ"),
    "own": Text(en="your own", zh="自己输入"),
}
OWN = Text(en="your formula", zh="你的算式")
OWN_HELP = Text(
    en="Letters are variables, 2w or x*y is a product, ^ a power. Functions: exp, ln, log10, sqrt, sin, cos, tan, tanh, sigmoid, relu, abs, softplus. "
    "Several steps: x = 2w+3b; y = 2b+1; x*y. The last one is the result.",
    zh="字母是变量，2w 或 x*y 表示乘积，^ 表示乘方。可用的函数：exp、ln、log10、sqrt、sin、cos、tan、tanh、sigmoid、relu、abs、softplus。"
    "可以分几步写：x = 2w+3b；y = 2b+1；x*y，最后一步是结果。",
)
BY = Text(en="vary", zh="自变量")
STEP = Text(en="step h", zh="步长 h")

# What cannot be read
ERRORS = {
    "empty": Text(
        en="There is no formula yet. Type one, for example x^2 + 3x.",
        zh="还没有算式。请输入一个，例如 x^2 + 3x。",
    ),
    "too_long": Text(
        en="The formula is longer than {piece} characters. Shorten it.",
        zh="算式超过了 {piece} 个字符，请缩短。",
    ),
    "too_deep": Text(
        en="There are more than {piece} parentheses or signs inside one another. Split the formula into steps with ; between them.",
        zh="括号或符号嵌套超过了 {piece} 层。请用分号把算式拆成几步。",
    ),
    "too_many": Text(
        en="The formula has more than {piece} numbers, variables and operations. Use a shorter one.",
        zh="算式中的数、变量和运算超过了 {piece} 个，请换一个短些的。",
    ),
    "strange_sign": Text(
        en="“{piece}” cannot be used. Variables are Latin letters; signs are + − * / ^ ( ) ;",
        zh="不能使用“{piece}”。变量用拉丁字母，符号用 + − * / ^ ( ) ;",
    ),
    "number": Text(
        en="“{piece}” is too large. Use a smaller number.", zh="“{piece}” 太大了，请换一个小些的数。"
    ),
    "unknown_name": Text(
        en="“{piece}” is not known. A variable is one letter, as x or w1; for a product write a * between the letters.",
        zh="不认识“{piece}”。变量用一个字母表示，例如 x 或 w1；要表示乘积，请在字母之间写 *。",
    ),
    "unexpected": Text(
        en="“{piece}” stands where it makes no sense. Look at what is before it.",
        zh="“{piece}”出现在不该出现的位置，请检查它前面的部分。",
    ),
    "equals": Text(
        en="“=” has no place here. Write only the formula, or name = formula, for example y = x^2.",
        zh="这里不能有“=”。只写算式，或写成“名字 = 算式”，例如 y = x^2。",
    ),
    "unfinished": Text(
        en="Something is missing at the end, or before a semicolon. Finish the formula.",
        zh="算式的末尾或分号之前缺了一部分，请补全。",
    ),
    "parenthesis": Text(
        en="A parenthesis is not closed. Add the missing ).", zh="有一个括号没有闭合，请补上“)”。"
    ),
    "call": Text(
        en="{piece} is a function: put its argument in parentheses, {piece}(x).",
        zh="{piece} 是函数，请把自变量写在括号里：{piece}(x)。",
    ),
    "reserved": Text(
        en="“{piece}” cannot be the name of a value. Use one letter other than e, perhaps with digits.",
        zh="“{piece}”不能用作变量名。请用除 e 以外的一个字母，后面可以带数字。",
    ),
    "defined_twice": Text(
        en="“{piece}” gets a value twice. Give the second one another letter.",
        zh="“{piece}”被赋值两次，第二次请换一个字母。",
    ),
    "defined_late": Text(
        en="“{piece}” was already used as a variable. Give this value another name, or put its line before its first use.",
        zh="“{piece}”前面已经作为变量用过。请给这个量换一个名字，或把它的赋值写到第一次使用之前。",
    ),
    "no_variable": Text(
        en="The formula has no variable, so nothing can change. Put a letter in, for example x.",
        zh="算式里没有变量，也就没有可以求导的量。请加入一个字母，例如 x。",
    ),
    "many_variables": Text(
        en="The formula has more than {piece} variables. Use at most {piece}.",
        zh="算式中的变量超过了 {piece} 个，请不要超过 {piece} 个。",
    ),
}

# What has no value or no derivative
NO_VALUE = {
    "ln": Text(
        en="**{name} has no value here:** it would be the logarithm of {a}, and only numbers above 0 have one. Change the values above.",
        zh="**{name} 在这里没有值：** 要对 {a} 取对数，而只有大于 0 的数才有对数。请修改上面的取值。",
    ),
    "/": Text(
        en="**{name} has no value here:** it would be {a} divided by {b}. Change the values above.",
        zh="**{name} 在这里没有值：** 要用 {a} 除以 {b}。请修改上面的取值。",
    ),
    "^": Text(
        en="**{name} has no value here:** it would be {a} to the power of {b}, which is no real number or too large. Change the values above.",
        zh="**{name} 在这里没有值：** {a} 的 {b} 次方不是实数，或者太大。请修改上面的取值。",
    ),
    "root": Text(
        en="**{name} has no value here:** it would be the square root of {a}, and a negative number has no real root. Change the values above.",
        zh="**{name} 在这里没有值：** 要对 {a} 开平方，而负数没有实数平方根。请修改上面的取值。",
    ),
    "other": Text(
        en="**{name} has no value here:** the number is too large for the computer. Change the values above.",
        zh="**{name} 在这里没有值：** 数太大，计算机无法表示。请修改上面的取值。",
    ),
}
NO_SLOPE = Text(
    en="**{name} has a value but no derivative here:** the local derivative of {name} is not finite (a vertical tangent, a division by 0, or the logarithm of a negative number). Change the values above.",
    zh="**{name} 在这里有值，但没有导数：** 它的局部导数不是有限数（切线竖直、除以 0，或对负数取对数）。请修改上面的取值。",
)
CORNER = Text(
    en="{name} is exactly at its corner: the local derivative of max(0, ·) is 0 on one side and 1 on the other. By agreement 0 is taken.",
    zh="{name} 正好在尖角处：max(0, ·) 的局部导数一侧是 0，另一侧是 1，按惯例取 0。",
)

# Outcome
RESULT = Text(en="{output} = {value}.", zh="{output} = {value}。")
ONE_PATH = Text(en="**{rate} = {value}**.", zh="**{rate} = {value}**。")
PATHS = Text(
    en="**{rate} = {value}**, the sum of what {n} arrows bring back: {sum}.",
    zh="**{rate} = {value}**，是 {n} 条箭头传回来的数之和：{sum}。",
)
SLIPS = {  # of the lecture notes and an old program of the course
    "linear": Text(
        en="(The lecture notes give 3 for ∂z/∂b; that is only ∂x/∂b, one factor on one of the two paths.)",
        zh="（讲稿把 ∂z/∂b 写成 3；那只是 ∂x/∂b，是其中一条路径上的一个因子。）",
    ),
    "nested": Text(
        en="In one line it is $1/(x\\sqrt{\\ln x^2})$. (An old program of the course has $1/(x\\sqrt{\\ln x})$, too large by $\\sqrt2$.)",
        zh="合成一个式子就是 $1/(x\\sqrt{\\ln x^2})$。（教程的一个旧程序写成 $1/(x\\sqrt{\\ln x})$，大了 $\\sqrt2$ 倍。）",
    ),
}
HAND = Text(en="Rounded by hand at {d} decimals: {rates}.", zh="每步舍入到 {d} 位小数时：{rates}。")
HAND_RATE = Text(
    en="{rate} = {value}, without rounding {exact}, difference {gap}",
    zh="{rate} = {value}，不舍入时为 {exact}，相差 {gap}",
)
CURVE = Text(en="Tangent; dashed: secant", zh="切线；虚线为割线")
CURVE_ALT = Text(
    en="{y} over {x} near the point, with the tangent, and the secant through the points at distance h.",
    zh="{y} 在该点附近随 {x} 变化的曲线，以及切线和经过左右相距 h 两点的割线。",
)

# The check by differences
CHECK = Text(en="Is it right? The difference quotient", zh="对不对？用差商检验")
CHECK_WORDS = Text(
    en="Move one variable by h to both sides and keep the others: $\\dfrac{f(x+h)-f(x-h)}{2h}$ needs no rule at all. With h = {h}:",
    zh="只让一个变量分别增加 h 和减少 h，其余不变：$\\dfrac{f(x+h)-f(x-h)}{2h}$ 不需要任何求导法则。取 h = {h}：",
)
WHICH_H = Text(en="Which h is best? Too large and too small", zh="h 取多大最好？太大与太小")
DERIVATIVE = Text(en="derivative", zh="导数")
BY_GRAPH = Text(en="by the graph", zh="由计算图")
CENTRAL = Text(en="central difference", zh="中心差商")
FORWARD = Text(en="forward difference", zh="前向差商")
DIGITS = Text(en="digits that agree", zh="一致的位数")
ERRORS_OVER_H = Text(en="Error of the difference over h ({x})", zh="差商的误差随 h 的变化（{x}）")
ERRORS_ALT = Text(
    en="The errors of forward and central difference over h on logarithmic axes; both fall with h, then rise again. A line marks the h chosen.",
    zh="前向差商与中心差商的误差随 h 的变化，两轴均为对数坐标：先随 h 减小而减小，然后又增大。竖线为所选的 h。",
)
AXIS_ERROR = Text(en="error", zh="误差")
BEST = Text(
    en="Among the steps tried, the central difference in {x} is nearest at h = {best}: error {error}.",
    zh="在试过的步长中，对 {x} 的中心差商在 h = {best} 时最接近，误差为 {error}。",
)
TOO_LARGE = Text(
    en="**Too large an h** and the curve bends away from the secant: the error of the central difference falls about like h², that of the forward difference like h.",
    zh="**h 太大**，曲线偏离割线，中心差商的误差大约按 h² 变化，前向差商的误差按 h 变化。",
)
TOO_SMALL = Text(
    en="**Too small an h** and f(x+h), f(x−h) agree in almost all of their 16 digits; subtracting leaves rounding errors, which grow like 1/h.",
    zh="**h 太小**，f(x+h) 与 f(x−h) 的 16 位数字几乎全都相同，一相减就只剩下舍入误差，按 1/h 增大。",
)
KINK = Text(
    en="At this point the curve has a corner and no derivative in {x}: left and right differ, and no h makes the quotients agree with the value taken by agreement.",
    zh="曲线在这一点有尖角，对 {x} 的导数不存在：左右两侧斜率不同，h 取多小，差商都不会与约定的值一致。",
)
STRAIGHT = Text(
    en="In {x} this is a polynomial of degree 2 at most, and there the central difference has no bending error at all: what is left is rounding, which grows like 1/h. "
    "The forward difference still errs like h unless the curve is a straight line. Choose another formula to see both.",
    zh="对 {x} 来说这里至多是二次多项式，中心差商完全没有弯曲带来的误差，剩下的只是按 1/h 增大的舍入误差；前向差商的误差仍按 h 变化，除非曲线是直线。换一个算式可以看到两种误差。",
)
SYMMETRIC = Text(
    en="In {x} the curve is symmetric about this point, so the errors on both sides cancel in the central difference, whatever h is. "
    "Move the point a little to see how it errs elsewhere.",
    zh="对 {x} 来说，曲线关于这一点对称，中心差商两侧的误差正好抵消，与 h 无关。把该点稍微移开，就能看到一般情形下的误差。",
)
NOTHING_TO_CHECK = Text(
    en="At this point there is no derivative in {x} to check.", zh="在这一点对 {x} 没有导数，无从检验。"
)

# All variables at once
PARTIAL = Text(en="Partial derivatives: all variables move", zh="偏导数：所有变量都变化")
PARTIAL_WORDS = Text(
    en="A partial derivative moves one variable and holds the others. If all move a little, their shares add up: ${total}$.",
    zh="求偏导数时只改变一个变量，其余不变。若所有变量都有一点增量，各自的贡献相加：${total}$。",
)
MOVE = Text(en="every variable moves by", zh="每个变量都增加")
MOVED = Text(en="what moves", zh="变化的变量")
ESTIMATE = Text(en="by the derivative", zh="由导数估计")
ACTUAL = Text(en="really", zh="实际增量")
GAP = Text(en="difference", zh="相差")
ALL = Text(en="all", zh="全部")
PARTIAL_GAP = Text(
    en="With a step ten times smaller the difference is about {ratio} times smaller.",
    zh="步长取十分之一时，两者之差约为原来的 1/{ratio}。",
)
PARTIAL_EXACT = Text(
    en="The difference is only rounding: along this step the formula is linear.",
    zh="两者之差只是舍入误差：在这一步的范围内，算式是线性的。",
)

# The table of formulas
TABLE = Text(en="The derivatives to know", zh="要记住的导数公式")
FUNCTION = Text(en="function", zh="函数")
AT = Text(en="point x", zh="点 x")
TANGENT = Text(en="f and its tangent", zh="函数与切线")
TANGENT_ALT = Text(
    en="The curve of the chosen function with its tangent at x.", zh="所选函数的曲线，以及在 x 处的切线。"
)
TABLE_WORDS = Text(
    en="At x = {x}. The value of each formula stands beside a central difference (h = 0.00001), which knows no formula.",
    zh="取 x = {x}。每个公式的值旁边是中心差商（h = 0.00001），它不依赖任何公式。",
)
NOT_THERE = Text(
    en="At x = {x} this function has no derivative. Move the point.",
    zh="这个函数在 x = {x} 处没有导数，请移动该点。",
)
HERE = Text(
    en="${f}$ at x = {x}: value {value}, ${slope}$ = **{derivative}**.",
    zh="${f}$ 在 x = {x} 处：函数值 {value}，${slope}$ = **{derivative}**。",
)

# The four rules
RULES = Text(en="Sum, product, quotient, chain", zh="和、积、商与复合函数的求导法则")
RULES_WORDS = Text(
    en="Two functions u and v, and the derivative of what is made of them. At x = {x}: u = {u}, u′ = {du}, v = {v}, v′ = {dv}; and u′ taken at v is {outer}.",
    zh="取两个函数 u 和 v，看由它们组成的函数的导数。在 x = {x} 处：u = {u}，u′ = {du}，v = {v}，v′ = {dv}；u′ 在 v 处的值为 {outer}。",
)
U = Text(en="u(x)", zh="u(x)")
V = Text(en="v(x)", zh="v(x)")
RULE = Text(en="rule", zh="法则")
NUMBERS = Text(en="with numbers", zh="代入数值")
RULE_NAMES = {
    "sum": Text(en="sum", zh="和"),
    "product": Text(en="product", zh="积"),
    "quotient": Text(en="quotient", zh="商"),
    "chain": Text(en="chain", zh="复合"),
}
NO_RULES = Text(
    en="At x = {x} u or v has no value or no derivative, so the rules say nothing here. Move the point.",
    zh="在 x = {x} 处 u 或 v 没有值或没有导数，法则在此不适用，请移动该点。",
)

"""Words of the page “The neuron”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="A neuron multiplies each input by a weight, adds the products and one bias, and sends the sum through an activation function. "
    "That is all it does, and everything else in a neural network is built from it.",
    zh="神经元把每个输入乘以一个权重，把乘积加起来，再加上一个偏移，最后把这个和送进激活函数。它做的就是这些，整个神经网络都由它搭成。",
)
QUESTION = Question(
    prompt=Text(
        en="Inputs {x}, weights {w}, bias {b}, then the sigmoid: is the output a below, at or above 0.5?",
        zh="输入 {x}，权重 {w}，偏移 {b}，激活函数为 Sigmoid。输出 a 小于、等于还是大于 0.5？",
    ),
    choices={
        "below": Text(en="below 0.5", zh="小于 0.5"),
        "at": Text(en="exactly 0.5", zh="正好等于 0.5"),
        "above": Text(en="above 0.5", zh="大于 0.5"),
    },
)
PICTURE = Text(en="The neuron", zh="神经元")
PICTURE_ALT = Text(
    en="A neuron with the inputs {x}, the weights {w} and the bias {b}; the results are still open.",
    zh="一个神经元：输入 {x}，权重 {w}，偏移 {b}；结果尚未算出。",
)
GUESSED = Text(en="you: {guess}", zh="你：{guess}")
RIGHT = Text(
    en="**Your answer was right.** Whether the sigmoid lies above or below 0.5 depends only on the sign of z = w·x + b: w·x = {s} does not reach {t}, so z = {z} is negative and a = {a} lies below 0.5.",
    zh="**你答对了。** Sigmoid 的值大于还是小于 0.5，只看 z = w·x + b 的符号：w·x = {s} 没有达到 {t}，所以 z = {z} 为负，a = {a} 小于 0.5。",
)
WRONG = {
    "above": Text(
        en="**Not above 0.5.** All products are positive, and without the bias z would be {s} and a = {a0}. But the bias takes {t} away: z = {z} is negative, so a = {a} lies below 0.5.",
        zh="**不是大于 0.5。** 所有乘积都是正数，没有偏移时 z = {s}，a = {a0}。但偏移减去了 {t}：z = {z} 是负数，所以 a = {a} 小于 0.5。",
    ),
    "at": Text(
        en="**Close, but not 0.5.** The sigmoid gives 0.5 only at z = 0, and there w·x would have to be {t}. It is {s}, so z = {z} and a = {a}.",
        zh="**很接近，但不等于 0.5。** 只有 z = 0 时 Sigmoid 才等于 0.5，那要求 w·x = {t}。而 w·x = {s}，所以 z = {z}，a = {a}。",
    ),
}

# Controls
PART = Text(en="Part", zh="内容")
PARTS = {
    "one": Text(en="1 · one neuron", zh="1 · 一个神经元"),
    "layer": Text(en="2 · a layer", zh="2 · 一层"),
    "gallery": Text(en="3 · activations", zh="3 · 激活函数"),
    "linear": Text(en="4 · why activations", zh="4 · 为什么要激活函数"),
}
ACTIVATION = Text(en="activation", zh="激活函数")
ACTIVATIONS = {
    "identity": Text(en="none", zh="无"),
    "step": Text(en="step", zh="阶跃"),
    "sigmoid": Text(en="sigmoid", zh="Sigmoid"),
    "tanh": Text(en="tanh", zh="tanh"),
    "relu": Text(en="ReLU", zh="ReLU"),
    "leaky_relu": Text(en="leaky ReLU", zh="Leaky ReLU"),
    "softplus": Text(en="softplus", zh="Softplus"),
}
BETWEEN = Text(en="activation between the layers", zh="层与层之间的激活函数")
BIAS = Text(en="bias b", zh="偏移 b")
THRESHOLD = Text(en="write the bias as a threshold", zh="把偏移写成阈值")
THRESHOLD_HELP = Text(
    en="A neuron fires when w·x ≥ t. Moving t to the left gives w·x − t ≥ 0; −t is called the bias b.",
    zh="当 w·x ≥ t 时神经元被激活。把 t 移到左边，得 w·x − t ≥ 0；把 −t 叫做偏移 b。",
)
NUMBERS = Text(en="Inputs, weights, outputs", zh="输入、权重、输出")
COUNT = Text(en="inputs", zh="输入个数")
OUTPUTS = Text(en="neurons that get the output", zh="接收输出的神经元个数")
X = {f"x{i}": Text(en=f"x{sub}", zh=f"x{sub}") for i, sub in enumerate("₁₂₃₄", start=1)}
W = {f"w{i}": Text(en=f"w{sub}", zh=f"w{sub}") for i, sub in enumerate("₁₂₃₄", start=1)}
CONVENTION = Text(en="index of a weight", zh="权重的下标")
CONVENTIONS = {
    "rows": Text(en="w[input][output]: Z = X W + B", zh="w[输入][输出]：Z = X W + B"),
    "columns": Text(en="w[output][input]: Z = W X + B", zh="w[输出][输入]：Z = W X + B"),
}
MATRICES = Text(en="Samples, weights, biases", zh="样本、权重、偏移")
SAMPLES = Text(
    en="samples, typed as in X W + B: a row each, rows separated by ;",
    zh="样本（按 X W + B 的写法，每行一个，行之间用分号隔开）",
)
WEIGHTS = Text(
    en="weights, typed as in X W + B: a row for each input", zh="权重（按 X W + B 的写法，每个输入一行）"
)
BIASES = Text(en="biases: one for each neuron", zh="偏移：每个神经元一个")
BAD_MATRIX = Text(
    en="**{label}** should be {shape} numbers such as `{example}`: numbers separated by spaces or commas, rows by semicolons. Until then the lesson's own numbers are shown.",
    zh="**{label}** 应当是 {shape} 个数，例如 `{example}`：数与数之间用空格或逗号隔开，行与行之间用分号隔开。改好之前，先显示本课的数。",
)
SHAPE = Text(en="{rows} × {columns}", zh="{rows} × {columns}")
SHAPE_UP_TO = Text(en="1 to {rows} rows of {columns}", zh="1 到 {rows} 行、每行 {columns}")
REACH = Text(en="z goes from −r to r, with r =", zh="z 从 −r 变到 r，r =")
SEED = Text(en="random weights, set no.", zh="随机权重，第几组")

# Figures and ledger
NEURON = Text(en="One neuron (click a number)", zh="一个神经元（点数字看来历）")
NEURON_ALT = Text(
    en="Inputs at the left, an arrow with its weight from each to the sum, then the bias, the activation and the output.",
    zh="左边是输入，每个输入有一条带权重的箭头通向求和，然后依次是偏移、激活函数和输出。",
)
CURVE = Text(en="the activation function", zh="激活函数")
CURVE_ALT = Text(
    en="The curve of the activation function with the neuron's point.",
    zh="激活函数的曲线，标出神经元所在的点。",
)
STEP = Text(en="step", zh="步")
START = Text(en="what is to be computed", zh="要算什么")
PRODUCT = Text(en="product {i}", zh="第 {i} 个乘积")
SUM = Text(en="add the products", zh="乘积相加")
ADD_BIAS = Text(en="add the bias", zh="加上偏移")
COMPARE = Text(en="subtract the threshold", zh="减去阈值")
ACTIVATE = Text(en="activation", zh="激活函数")
NO_ACTIVATION = Text(en="no activation", zh="没有激活函数")
FIRES_IF = Text(en="the neuron fires if", zh="激活的条件：")

NETWORK = Text(en="The layer, at this sample", zh="这一层（当前样本）")
NETWORK_ALT = Text(
    en="Three inputs, each joined to two neurons by an arrow with the name of its weight.",
    zh="三个输入，每个输入都有箭头连到两个神经元，箭头上写着权重的名字。",
)
MATRIX_ROWS = Text(en="a row of X meets a column of W", zh="X 的一行乘 W 的一列")
MATRIX_COLUMNS = Text(en="a row of W meets a column of X", zh="W 的一行乘 X 的一列")
MATRIX_ALT = Text(
    en="The matrices laid out so that each result stands where its row and its column cross.",
    zh="把矩阵摆成行列相交的样子：每个结果正好在对应的行与列的交叉处。",
)
SHAPES = Text(en="shapes", zh="形状")
MEETS = Text(en="row meets column", zh="行与列相乘再相加")
SAMPLE = Text(en="sample", zh="样本")
NEURON_NUMBER = Text(en="neuron", zh="神经元")
GIVEN = Text(en="sample {i}, input {j}", zh="样本 {i}，输入 {j}")
GIVEN_WEIGHT = Text(en="from input {i} to neuron {j}", zh="从输入 {i} 到神经元 {j}")
GIVEN_BIAS = Text(en="bias of neuron {j}", zh="神经元 {j} 的偏移")

VALUE = Text(en="f(z)", zh="f(z)")
SLOPE = Text(en="derivative f′(z)", zh="导数 f′(z)")
SLOPE_ALT = Text(
    en="The derivative of the activation function with the point at this z.",
    zh="激活函数的导数曲线，标出当前 z 处的点。",
)
ALL_SEVEN = Text(en="All seven: f | f′ (click one)", zh="七个函数：f | f′（点开看算式）")
ALL_SEVEN_ALT = Text(
    en="Seven boxes, each with the value and the derivative of one activation function at this z.",
    zh="七个方框，各写着一个激活函数在当前 z 处的值和导数。",
)

CHAIN = Text(en="Three layers, and one (click a number)", zh="三层与一层（点数字看来历）")
CHAIN_ALT = Text(
    en="Above, the input goes through three layers one after another; below, through a single layer with W and B.",
    zh="上面：输入依次经过三层；下面：输入只经过一层，权重为 W，偏移为 B。",
)
LINES = Text(en="The output over x₁", zh="输出随 x₁ 的变化")
LINES_ALT = Text(
    en="The output of the three layers over the first input as a solid curve, that of the one layer as a dashed straight line.",
    zh="三层网络的输出随第一个输入变化的曲线（实线），以及一层的输出（虚线，直线）。",
)
INPUT = Text(en="input X", zh="输入 X")
THREE = Text(en="three layers", zh="三层")
ONE = Text(en="one layer", zh="一层")
LAYER_NUMBER = Text(en="layer {i}", zh="第 {i} 层")
ONE_WEIGHT = Text(en="one weight matrix", zh="合成一个权重矩阵")
ONE_BIAS = Text(en="one bias", zh="合成一个偏移")
ONE_RESULT = Text(en="the one layer, and the difference", zh="一层的结果与差")

# Words
FACTS = Text(
    en="**{n}** inputs, so **{n}** weights, and **one** bias: w·x = {s}, z = w·x + b = **{z}**, a = f(z) = **{a}**. {out}",
    zh="**{n}** 个输入，所以有 **{n}** 个权重，偏移只有**一个**：w·x = {s}，z = w·x + b = **{z}**，a = f(z) = **{a}**。{out}",
)
OUT_ONE = Text(en="There is one output.", zh="输出只有一个。")
OUT_MANY = Text(
    en="There is one output; it fans out, and each of the {k} neurons behind gets the same number.",
    zh="输出只有一个；它可以分给后面的 {k} 个神经元，每个得到的都是同一个数。",
)
NO_F = Text(
    en="Without an activation function a = z: the neuron only computes the weighted sum.",
    zh="没有激活函数时 a = z：神经元只计算加权和。",
)
STORY = Text(
    en="The course's example weighs an apartment: 0.92 for its area, 0.2 for its location, 0.03 for its orientation. The bias is ours.",
    zh="权重取自教程中评价房子的例子：面积 0.92，位置 0.2，朝向 0.03。偏移是我们加上的。",
)
FIRES = {
    True: Text(en="**the neuron fires**", zh="**神经元被激活**"),
    False: Text(en="**the neuron does not fire**", zh="**神经元不被激活**"),
}
THRESHOLD_WORDS = Text(
    en="Written with a threshold, a neuron fires when w·x ≥ t. Here t = {t} and w·x = {s}: {fires}. Move t to the left, w·x − t ≥ 0, and call −t the bias, b = {b}: "
    "the same test reads z = w·x + b ≥ 0, and here z = {z}. The larger the bias, the lower the threshold.",
    zh="用阈值来说：当 w·x ≥ t 时神经元被激活。这里 t = {t}，w·x = {s}：{fires}。把 t 移到左边，w·x − t ≥ 0，再把 −t 叫做偏移，b = {b}："
    "同一个条件就写成 z = w·x + b ≥ 0，而这里 z = {z}。偏移越大，阈值越低。",
)
HAND_ONE = Text(
    en="Rounded by hand at {d} decimals: z = {z}, a = {a}. Without rounding z = {z_exact}, a = {a_exact}; a differs by {gap}.",
    zh="每步舍入到 {d} 位小数：z = {z}，a = {a}；不舍入：z = {z_exact}，a = {a_exact}。a 相差 {gap}。",
)
LAYER_WORDS = Text(
    en="A layer is several neurons that look at the same inputs, each with its own weights and its own bias: {n} × {k} = **{weights} weights** and **{k} biases**, "
    "and one activation function for all. {m} samples at once give {m} · {k} results.",
    zh="一层就是几个神经元看着同样的输入，每个神经元有自己的权重和偏移：{n} × {k} = **{weights} 个权重**、**{k} 个偏移**，整层共用一个激活函数。"
    "{m} 个样本一起算，共得到 {m} · {k} 个结果。",
)
CONVENTION_WORDS = {
    "rows": Text(
        en="Here a sample is a **row** and a neuron a **column** of W: w₂₁ = {v} leads from input 2 to neuron 1. Other books write w[output][input] and call the same number w₁₂; "
        "their W is this one transposed, their samples stand in columns, and they write W X + B. Only names and places change, never a result.",
        zh="这里一个样本是**一行**，一个神经元是 W 的**一列**：w₂₁ = {v} 从输入 2 通向神经元 1。有的书写成 w[输出][输入]，同一个数叫 w₁₂；"
        "它们的 W 是这里的转置，样本按列摆放，公式写成 W X + B。变的只是名字和位置，结果完全一样。",
    ),
    "columns": Text(
        en="Here a sample is a **column** and a neuron a **row** of W: w₁₂ = {v} leads to neuron 1 from input 2. Other books write w[input][output] and call the same number w₂₁; "
        "their W is this one transposed, their samples stand in rows, and they write X W + B. Only names and places change, never a result.",
        zh="这里一个样本是**一列**，一个神经元是 W 的**一行**：w₁₂ = {v} 从输入 2 通向神经元 1。有的书写成 w[输入][输出]，同一个数叫 w₂₁；"
        "它们的 W 是这里的转置，样本按行摆放，公式写成 X W + B。变的只是名字和位置，结果完全一样。",
    ),
}
VERSIONS = Text(
    en="The course itself changed sides: its older version writes w[output][input], the current one w[input][output]. Everywhere else this app writes X W + B.",
    zh="教程自己就改过写法：旧版写 w[输出][输入]，新版写 w[输入][输出]。本程序其他各页一律写成 X W + B。",
)
HAND_MATRIX = Text(
    en="Rounded by hand at {d} decimals, the largest difference in A from the unrounded values is {gap}.",
    zh="每步舍入到 {d} 位小数，A 与不舍入的值最多相差 {gap}。",
)
VALUE_AT = Text(en="$f({z})$", zh="$f({z})$")
SLOPE_AT = Text(en="$f'({z})$", zh="$f'({z})$")
FUNCTION = Text(en="$f(z)$", zh="$f(z)$")
DERIVATIVE = Text(en="$f'(z)$", zh="$f'(z)$")
RANGE = Text(en="range", zh="值域")
NAME = Text(en="function", zh="函数")
FORMULAS = {  # f(z), its range, and f'(z)
    "identity": ("z", "(-\\infty, \\infty)", "1"),
    "step": ("0\\ (z<0),\\ 1\\ (z\\ge0)", "\\{0, 1\\}", "0"),
    "sigmoid": ("1/(1+e^{-z})", "(0, 1)", "f\\,(1-f)"),
    "tanh": ("(e^z-e^{-z})/(e^z+e^{-z})", "(-1, 1)", "1-f^2"),
    "relu": ("\\max(0, z)", "[0, \\infty)", "0\\ (z\\le0),\\ 1\\ (z>0)"),
    "leaky_relu": ("\\max(0.01z, z)", "(-\\infty, \\infty)", "0.01\\ (z\\le0),\\ 1\\ (z>0)"),
    "softplus": ("\\ln(1+e^z)", "(0, \\infty)", "1/(1+e^{-z})"),
}
GALLERY_WORDS = Text(
    en="The step function was first, but its derivative is 0 wherever it has one, so nothing can be learned from it. The sigmoid and tanh are smooth everywhere, but the further z is from 0, the flatter they are: "
    "at z = {r} the derivative of the sigmoid is {sigmoid}, that of tanh {tanh}. ReLU keeps the derivative 1 for all positive z.",
    zh="最早用的是阶跃函数，但它的导数处处为 0（跳变点除外），无法据此学习。Sigmoid 和 tanh 处处光滑，但离 0 越远越平：z = {r} 时，Sigmoid 的导数是 {sigmoid}，tanh 的是 {tanh}。"
    "ReLU 在所有正的 z 处导数都是 1。",
)
KINKS = Text(
    en="At z = 0 the step function jumps, and ReLU and leaky ReLU have a kink: there is no derivative there. This page takes that of the left side, 0, 0 and 0.01, as most programs do.",
    zh="在 z = 0 处，阶跃函数有跳变，ReLU 和 Leaky ReLU 有折点，导数不存在。本页取左侧的导数 0、0 和 0.01，多数程序也是这样。",
)
AGREE = Text(
    en="**Three layers without activation are one layer.** Both give {z}, for this input and for every other: "
    "$X W_1W_2W_3 + (B_1W_2W_3 + B_2W_3 + B_3)$ has the form $X W + B$. However many linear layers follow each other, the output over x₁ stays a straight line.",
    zh="**没有激活函数，三层等于一层。** 两者都得到 {z}，对任何输入都如此："
    "$X W_1W_2W_3 + (B_1W_2W_3 + B_2W_3 + B_3)$ 就是 $X W + B$ 的形式。线性层叠得再多，输出随 x₁ 的变化也只是一条直线。",
)
AGREE_ROUNDED = Text(
    en="**Three layers without activation are one layer.** Rounded by hand at {d} decimals they give {z3} and {z}; the difference {gap} comes from rounding alone.",
    zh="**没有激活函数，三层等于一层。** 每步舍入到 {d} 位小数时，两者分别得到 {z3} 和 {z}；相差的 {gap} 完全来自舍入。",
)
DIFFER = Text(
    en="**With {f} between the layers they differ:** three layers give {z3}, the one linear layer {z}, a difference of {gap}. An activation lets the output bend over x₁, "
    "and the collapsed W and B no longer describe the three layers.",
    zh="**层与层之间有了 {f}，结果就不同了。** 三层得到 {z3}，合成的一层得到 {z}，相差 {gap}。激活函数使输出随 x₁ 的变化可以弯折，合成的 W 和 B 不再能代替这三层。",
)
LUCKY = Text(
    en="**At this input the two agree:** for all four sums {f} changes nothing. Move x₁ and x₂ further, until one of the sums changes; then they part.",
    zh="**在这个输入处两者恰好相同：** 四个加权和经过 {f} 都没有改变。继续改动 x₁、x₂，直到某个加权和经过它后改变，两者就不同了。",
)
SLIP = Text(
    en="An older version of the course prints the last bias term wrongly and repeats $W_3W_2B_1$; the right sum is $B_1W_2W_3 + B_2W_3 + B_3$, each bias times the layers that still follow it.",
    zh="教程的旧版把合成后的偏移写错了，重复了 $W_3W_2B_1$ 一项；正确的是 $B_1W_2W_3 + B_2W_3 + B_3$：每个偏移乘以它后面各层的权重。",
)

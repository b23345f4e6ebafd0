"""Words of the page “The four equations”: its frame, one sample, and a wrong line found."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Every deep network learns by four lines. Here they are worked out on a network so small that each of its nine parameters can be followed: "
    "two inputs, two hidden neurons, one output. The raised number is the layer, not a power.",
    zh="再深的网络，也是靠四个公式学习的。这里用一个小网络把它们逐个算出来：两个输入、两个隐层神经元、一个输出，一共九个参数，每一个都能跟踪。"
    "右上角的数字表示第几层，不是乘方。",
)
QUESTION = Question(
    prompt=Text(
        en="Weight w¹₁₁ leads from input x₁ to hidden neuron 1. Which factors make up ∂C/∂w¹₁₁? (δ² = ∂C/∂z² of the output)",
        zh="权重 w¹₁₁ 从输入 x₁ 通向隐层神经元 1。∂C/∂w¹₁₁ 由哪些因子相乘得到？（δ² 是输出神经元的 ∂C/∂z²）",
    ),
    choices={
        "all": Text(
            en="x₁, f'(z¹₁), f'(z¹₂), δ² and both weights of the second layer",
            zh="x₁、f'(z¹₁)、f'(z¹₂)、δ²，以及第二层的两个权重",
        ),
        "other": Text(en="x₁, f'(z¹₂), w²₂₁ and δ²", zh="x₁、f'(z¹₂)、w²₂₁ 和 δ²"),
        "path": Text(en="x₁, f'(z¹₁), w²₁₁ and δ²", zh="x₁、f'(z¹₁)、w²₁₁ 和 δ²"),
        "local": Text(
            en="x₁ and f'(z¹₁) only: the second layer does not matter", zh="只有 x₁ 和 f'(z¹₁)，与第二层无关"
        ),
    },
)
NET = Text(
    en="The network: 2 inputs, 2 hidden neurons, 1 output", zh="网络：2 个输入，2 个隐层神经元，1 个输出"
)
NET_ALT = Text(
    en="Inputs x₁ and x₂ at the left, each with an arrow to both hidden neurons; both hidden neurons have an arrow to the output neuron; then the cost C.",
    zh="左边是输入 x₁ 和 x₂，各有箭头通向两个隐层神经元；两个隐层神经元都有箭头通向输出神经元；最后是损失 C。",
)
MOVING = Text(en="Forward z and a, back δ and ∂ (gradient)", zh="正向：z、a；反向：δ 和 ∂（梯度）")
MOVING_ALT = Text(
    en="The 2-2-1 network with this step's numbers: inputs, weights on the arrows, in each neuron b, z, a and δ, then the cost. What this step uses is lit; from BP4 on the gradient stands beside each weight.",
    zh="2-2-1 网络及当前这一步的数：输入，箭头上的权重，各神经元的 b、z、a 和 δ，最后是损失。这一步用到的部分点亮；从 BP4 起，每个权重旁标出它的梯度。",
)
VERDICT = {
    "path": Text(en="Right.", zh="答对了。"),
    "other": Text(
        en="That is the path of neuron 2, which w¹₁₁ does not feed. (The printed course makes this very slip.)",
        zh="那是神经元 2 的路径，而 w¹₁₁ 并不通向神经元 2。（教程的书中恰好就有这个笔误。）",
    ),
    "all": Text(
        en="Too much: neuron 2 does not depend on w¹₁₁, so nothing of neuron 2 can appear.",
        zh="多了：神经元 2 与 w¹₁₁ 无关，所以不会出现神经元 2 的任何因子。",
    ),
    "local": Text(
        en="Not enough: C is reached only through the second layer, so w²₁₁ and δ² belong to it.",
        zh="不够：要到达 C 必须经过第二层，所以还要乘 w²₁₁ 和 δ²。",
    ),
}
REASON = Text(
    en="w¹₁₁ enters z¹₁ only, and z¹₁ reaches C on one path: a¹₁, then z²₁. Multiply along that path: "
    "∂C/∂w¹₁₁ = x₁ · f'(z¹₁) · w²₁₁ · δ² = {x} × {slope} × {w} × {delta} = **{g}**.",
    zh="w¹₁₁ 只进入 z¹₁，而 z¹₁ 到 C 只有一条路径：先到 a¹₁，再到 z²₁。沿这条路径相乘："
    "∂C/∂w¹₁₁ = x₁ · f'(z¹₁) · w²₁₁ · δ² = {x} × {slope} × {w} × {delta} = **{g}**。",
)

# Controls
PART = Text(en="What to look at", zh="看什么")
PARTS = {
    "sample": Text(en="one sample", zh="一个样本"),
    "derivation": Text(en="the derivation", zh="推导"),
    "slips": Text(en="a wrong line", zh="写错一行"),
    "training": Text(en="training", zh="训练"),
    "depth": Text(en="depth", zh="深度"),
}
HIDDEN = Text(en="hidden layer f", zh="隐层激活函数 f")
OUTPUT = Text(en="output g; C = ½(a − y)², or cross-entropy", zh="输出层 g；C = ½(a − y)² 或交叉熵")
ACTIVATIONS = {
    "sigmoid": Text(en="sigmoid", zh="sigmoid"),
    "tanh": Text(en="tanh", zh="tanh"),
    "relu": Text(en="ReLU", zh="ReLU"),
    "identity": Text(en="none", zh="无"),
}
OUTPUTS = {
    "sigmoid": Text(en="sigmoid", zh="sigmoid"),
    "cross": Text(en="sigmoid, cross-entropy", zh="sigmoid，交叉熵"),
    "tanh": Text(en="tanh", zh="tanh"),
    "relu": Text(en="ReLU", zh="ReLU"),
    "identity": Text(en="none", zh="无"),
}
MORE = Text(en="Sample, label, weights and biases", zh="样本、标签、权重与偏移")
X = Text(en="x: inputs", zh="x：两个输入")
Y = Text(en="label y", zh="标签值 y")
W1 = Text(en="W¹: row = input, column = hidden neuron", zh="W¹：行为输入，列为隐层神经元")
B1 = Text(en="B¹: biases of the hidden layer", zh="B¹：隐层的偏移")
W2 = Text(en="W²: row = hidden neuron", zh="W²：行为隐层神经元")
B2 = Text(en="B²: bias of the output", zh="B²：输出层的偏移")
BAD_LABEL = Text(
    en="Cross-entropy needs a label from 0 to 1; {y} is not one. Until you change it, {used} is used.",
    zh="交叉熵要求标签值在 0 与 1 之间，{y} 不符合。修改之前先按 {used} 计算。",
)

# The steps
GIVEN = Text(en="given", zh="已知")
PHASES = {
    "z1": Text(en="forward, layer 1: weighted sum", zh="正向，第 1 层：加权和"),
    "a1": Text(en="forward, layer 1: activation", zh="正向，第 1 层：激活"),
    "z2": Text(en="forward, layer 2: weighted sum", zh="正向，第 2 层：加权和"),
    "a2": Text(en="forward, layer 2: activation", zh="正向，第 2 层：激活"),
    "C": Text(en="cost", zh="损失"),
    "BP1": Text(en="BP1: δ of the last layer", zh="BP1：最后一层的 δ"),
    "BP2": Text(en="BP2: δ carried back", zh="BP2：δ 传回前一层"),
    "BP3_2": Text(en="BP3: bias, layer 2", zh="BP3：第 2 层的偏移"),
    "BP3_1": Text(en="BP3: biases, layer 1", zh="BP3：第 1 层的偏移"),
    "BP4_2": Text(en="BP4: weights, layer 2", zh="BP4：第 2 层的权重"),
    "BP4_1": Text(en="BP4: weights, layer 1", zh="BP4：第 1 层的权重"),
    "check": Text(en="gradient check", zh="梯度检验"),
}
WORST = Text(en="largest |difference|", zh="最大的 |差|")
COLUMNS = {
    "equation": Text(en="equation", zh="公式"),
    "quantity": Text(en="number", zh="量"),
    "value": Text(en="value", zh="数值"),
    "numeric": Text(en="central diff.", zh="中心差分"),
    "difference": Text(en="difference", zh="差"),
}
AT_STEP = Text(en="number {k} of {n}", zh="第 {k} 个数，共 {n} 个")
NEURON = Text(en="neuron {j}", zh="神经元 {j}")
OUT = Text(en="output", zh="输出")
COST = Text(en="cost C", zh="损失 C")
MATRICES = Text(en="Which row meets which column", zh="哪一行乘哪一列")
MATRICES_ALT = Text(
    en="The matrices of this step's equation with their shapes. The row and the column that meet are lit, and so is the number they make.",
    zh="这一步公式中的矩阵及其形状。相乘的行、列和所得的数都点亮。",
)
GIVEN_NUMBER = Text(en="given", zh="已知")

# The words of part 1
TABLE = {
    "name": Text(en="parameter", zh="参数"),
    "value": Text(en="value", zh="当前值"),
    "analytic": Text(en="gradient by the equations", zh="公式求得的梯度"),
    "numeric": Text(en="central difference", zh="中心差分"),
    "difference": Text(en="difference", zh="差"),
}
AGREE = Text(
    en="**All nine gradients agree with central differences** (C recomputed at each parameter ± 0.00001): the largest difference is {worst}.",
    zh="**九个梯度都与中心差分一致**（每个参数加减 0.00001 后重新计算 C）：最大的差为 {worst}。",
)
COARSE = Text(
    en="The largest difference from the central differences is {worst}, that is {share} of the largest gradient: with numbers this large, or beside a kink or a flat end of the activation, "
    "the central difference itself is coarse.",
    zh="与中心差分最大的差为 {worst}，是最大梯度的 {share}：数值这样大，或正好在激活函数的折点、饱和处时，中心差分本身就很粗略。",
)
ONE_STEP = Text(
    en="**In one step:** δ is nothing but ∂C/∂z. A bias enters its z with the factor 1, so $\\frac{\\partial C}{\\partial b} = \\frac{\\partial C}{\\partial z}\\cdot\\frac{\\partial z}{\\partial b} = \\delta\\cdot1$: "
    "for b²₁ that is {d2} · 1 = {d2}.",
    zh="**一步到位：** δ 就是 ∂C/∂z。偏移以系数 1 进入 z，所以 $\\frac{\\partial C}{\\partial b} = \\frac{\\partial C}{\\partial z}\\cdot\\frac{\\partial z}{\\partial b} = \\delta\\cdot1$："
    "对 b²₁，就是 {d2} · 1 = {d2}。",
)
COLUMN_NOTE = Text(
    en="Here a sample is a row, so $\\delta^1 = (\\delta^2 (W^2)^{\\mathsf T})\\odot f'(z^1)$. The course's four equations stand samples upright as columns and number weights the other way round: "
    "$\\delta^l = ((W^{l+1})^{\\mathsf T}\\delta^{l+1})\\odot\\sigma'(z^l)$. Transpose every matrix and one becomes the other. The sample itself is the course's layer 1 in places; here layer 1 is the hidden layer.",
    zh="本页把样本写成行，所以 $\\delta^1 = (\\delta^2 (W^2)^{\\mathsf T})\\odot f'(z^1)$。教程的四大公式把样本写成列，权重的下标也相反："
    "$\\delta^l = ((W^{l+1})^{\\mathsf T}\\delta^{l+1})\\odot\\sigma'(z^l)$。把每个矩阵转置，两种写法就互相转化。教程有时把输入算作第 1 层，本页的第 1 层是隐层。",
)
DEAD = Text(
    en="Hidden neuron {k}: z¹ is not positive, so ReLU's slope is 0, and nothing comes back to it: its gradients are all exactly 0.",
    zh="隐层神经元 {k}：z¹ 不是正数，ReLU 的导数为 0，误差传不回来，它的梯度全部恰好为 0。",
)
DEAD_OUTPUT = Text(
    en="The output's z²₁ is not positive, so ReLU's slope is 0 there: δ² = 0, and every gradient is 0. This sample teaches nothing.",
    zh="输出层的 z²₁ 不是正数，ReLU 的导数为 0：δ² = 0，所有梯度都是 0，这个样本什么也教不了。",
)
HAND = Text(
    en="Rounded to {d} decimals at every step, ∂C/∂{name} = {value}; without rounding it is {exact}. That is the largest of the nine differences.",
    zh="每一步都舍入到 {d} 位小数时，∂C/∂{name} = {value}；不舍入时为 {exact}。这是九个梯度中差得最多的一个。",
)
HAND_NONE = Text(
    en="Rounded to {d} decimals at every step, all nine gradients are as without rounding.",
    zh="每一步都舍入到 {d} 位小数，九个梯度都与不舍入时相同。",
)

# The derivation
DERIVATION = Text(
    en="Each equation is the chain rule, once. Every step stays on the board; its last line has the numbers of the network of “one sample”, unrounded.",
    zh="每个公式都只是用一次链式法则。每一步都留在黑板上，最后一行代入“一个样本”中那个网络的数（不舍入）。",
)
DERIVED = {
    "name": Text(en="δ gets its meaning", zh="δ 是什么"),
    "BP1": Text(en="BP1: the last layer", zh="BP1：最后一层"),
    "BP2": Text(en="BP2: neuron by neuron", zh="BP2：往回一层，逐个神经元"),
    "BP2_matrix": Text(en="BP2: all neurons at once", zh="BP2：所有神经元一起算"),
    "BP3": Text(en="BP3: bias, in one step", zh="BP3：偏移，一步到位"),
    "BP4": Text(en="BP4: a weight", zh="BP4：权重"),
    "BP4_matrix": Text(en="BP4: all weights at once", zh="BP4：所有权重一起算"),
}
NUDGE = Text(en="how fast C changes with z", zh="C 随 z 变化的快慢")
ALL_PATHS = Text(
    en="sum over all neurons k that use the neuron's output", zh="对用到该神经元输出的所有 k 求和"
)
WITH_OUTPUT = Text(en="here one output, so one summand", zh="这里只有一个输出，所以只有一项")
DERIVED_WHAT = Text(en="step", zh="步骤")
AT_DERIVED = Text(en="step {k} of {n}", zh="第 {k} 步，共 {n} 步")

# A wrong line
SLIP = Text(en="the wrong line", zh="写错的一行")
SLIPS = {
    "neuron": Text(en="the other neuron's path", zh="用了另一个神经元的路径"),
    "slope": Text(en="f' forgotten", zh="漏了 f'"),
    "transpose": Text(en="transpose forgotten", zh="漏了转置"),
    "sign": Text(en="plus instead of minus", zh="减号写成加号"),
}
SLIP_RATE = Text(en="learning rate η", zh="学习率 η")
RIGHT = Text(en="right", zh="正确")
WRONG = Text(en="wrong", zh="写错")
COSTS = Text(en="Cost over 20 updates", zh="20 次更新中的损失")
COSTS_ALT = Text(
    en="Two curves of the cost over the updates: with the right line and with the wrong one, each with the point of this update.",
    zh="损失随更新次数变化的两条曲线：正确的一行与写错的一行，并标出当前这次更新。",
)
BARS = Text(en="Gradients at this update: right and wrong", zh="这次更新的梯度：正确与写错")
BARS_ALT = Text(
    en="For every parameter two bars: the gradient as it is, and what the wrong line takes for it, at the place the wrong run has reached.",
    zh="每个参数两根条：真正的梯度，以及写错的一行算出的值，都取自写错的一行走到的位置。",
)
UPDATE = Text(en="update", zh="更新")
COST_RIGHT = Text(en="C, right", zh="C（正确）")
COST_WRONG = Text(en="C, wrong", zh="C（写错）")
ANGLE = Text(en="angle", zh="夹角")
LENGTH = Text(en="length ratio", zh="长度之比")
AT_UPDATE = Text(en="update {k} of {n}", zh="第 {k} 次更新，共 {n} 次")
MEASURE = Text(en="wrong against right, at the same place", zh="同一位置，写错的与正确的相比")
SLIP_HEADS = {
    "right": Text(en="right", zh="正确"),
    "wrong": Text(en="with the slip", zh="写错"),
    "numeric": Text(en="central difference", zh="中心差分"),
    "verdict": Text(en="check", zh="检验"),
}
SLIP_WORDS = {
    "neuron": Text(
        en="BP4 takes the δ of the other hidden neuron. The printed course does so for one weight: for the weight from input 2 to neuron 1 (its w¹₁₂, here w¹₂₁) it prints w² and σ' of neuron 2, "
        "though the weight feeds neuron 1. Here the slip is in the line for all four weights of layer 1.",
        zh="BP4 取了另一个隐层神经元的 δ。教程的书中有一个权重就是这样：从输入 2 到神经元 1 的权重（书中记作 w¹₁₂，本页是 w¹₂₁），印的却是神经元 2 的 w² 和 σ'，"
        "而这个权重通向神经元 1。这里让第 1 层四个权重的公式都犯这个错。",
    ),
    "slope": Text(
        en="BP2 carries δ back but forgets to multiply by f'(z¹). No gradient changes its sign, since f' is never negative; but each neuron of layer 1 is off by its own factor 1/f', so direction and length are wrong.",
        zh="BP2 把 δ 传了回来，却忘了乘 f'(z¹)。f' 不会是负数，所以梯度的正负号不变；但第 1 层每个神经元各差一个倍数 1/f'，方向和长度都不对。",
    ),
    "transpose": Text(
        en="BP2 multiplies by W² where (W²)ᵀ belongs. In the 2-2-1 network δ² is 1 × 1 and W² is 2 × 1: **the shapes do not fit and the program stops**, which is lucky. "
        "So here the network gets a second output neuron (weights {w}, bias {b}, label {y}). Now W² is 2 × 2, the shapes fit by accident, and the program runs on with wrong numbers.",
        zh="BP2 该乘 (W²)ᵀ，却乘了 W²。在 2-2-1 网络中，δ² 是 1 × 1，W² 是 2 × 1：**形状不匹配，程序会报错停下**，这反而是幸运的。"
        "因此这里给网络加上第二个输出神经元（权重 {w}，偏移 {b}，标签值 {y}）。这时 W² 是 2 × 2，形状碰巧匹配，程序照常运行，数却是错的。",
    ),
    "sign": Text(
        en="BP1 takes y − a for a − y. Every gradient gets the wrong sign, so W − η ∂C/∂W adds where it should subtract: uphill. Writing W + η ∂C/∂W with right gradients leads along exactly the same way, "
        "**but no gradient check can see that one**: it compares gradients, not the update. There only the rising cost tells.",
        zh="BP1 把 a − y 写成了 y − a。所有梯度都变号，W − η ∂C/∂W 该减的变成了加：往上走。如果梯度正确，却把更新写成 W + η ∂C/∂W，走的路完全一样，"
        "**但梯度检验发现不了后一种错**：它只比较梯度，不看更新。这时只有不断上升的损失能说明问题。",
    ),
}
CAUGHT = Text(
    en="**The gradient check catches it:** {n} of {all} gradients differ ({names}), the most at ∂C/∂{name}: {wrong} where {right} is right.",
    zh="**梯度检验发现了错误：** {all} 个梯度中有 {n} 个不符（{names}），差得最多的是 ∂C/∂{name}：正确值 {right}，算出的是 {wrong}。",
)
NOT_CAUGHT = Text(
    en="**Here the slip makes no difference**: every gradient agrees with its central difference. A check at one place can pass by luck; repeat it with other weights.",
    zh="**在这里，这个错误没有造成差别**：每个梯度都与中心差分一致。只在一处检验可能碰巧通过，应换一组权重再检验。",
)
DIRECTION = Text(
    en="At the start the wrong direction is {length} times as long as the gradient and turned by {angle}°. {downhill}",
    zh="起点处，算出的方向长度是梯度的 {length} 倍，偏了 {angle}°。{downhill}",
)
DOWNHILL = {
    "down": Text(
        en="That is less than 90°, so a small enough step still goes downhill.",
        zh="小于 90°，所以只要步子足够小，仍然是下坡。",
    ),
    "up": Text(
        en="That is more than 90°: even the smallest step goes uphill.", zh="大于 90°：再小的步子也是上坡。"
    ),
    "level": Text(
        en="That is 90°: a small step goes neither up nor down.", zh="正好 90°：小步既不上坡也不下坡。"
    ),
}
NO_DIRECTION = Text(
    en="At the start the gradient, or what is taken for it, is 0: there is no direction to compare.",
    zh="起点处梯度（或被当作梯度的值）为 0，没有方向可比。",
)
AFTER = Text(
    en="After {k} updates with η = {rate} the right line has brought C from {first} to **{right}**, the wrong one to **{wrong}**.",
    zh="用 η = {rate} 更新 {k} 次后，正确的一行使 C 从 {first} 变到 **{right}**，写错的一行变到 **{wrong}**。",
)
DIVERGED = Text(
    en="With the wrong line C is no longer a finite number from update {k} on; lower η to see more of it.",
    zh="写错的一行从第 {k} 次更新起，C 已不是有限的数；减小 η 可以看得更久。",
)
GRADIENT = Text(en="gradient", zh="梯度")
FALLS = Text(
    en="So a falling cost is no proof that the lines are right: here the wrong one learns too. The gradient check tells.",
    zh="所以损失下降并不能证明公式写对了：这里写错的一行也能让损失下降。要靠梯度检验才能发现。",
)
NOT_BY_HAND = Text(
    en="Rounding as by hand works in the part “one sample”; here all numbers are exact.",
    zh="“逐步舍入”只用于“一个样本”这一部分；这里所有的数都是精确计算的。",
)
YES = Text(en="✓", zh="✓")
NO = Text(en="✗", zh="✗")
CLICK = Text(en="worked out on the blackboard at this step", zh="黑板上这一步有计算过程")

"""Words of the page “The four equations” on training: the equations train, depth, and equal starts."""

from ui.language import Text

# what is chosen
DATA = Text(en="data", zh="数据")
DATAS = {
    "xor": Text(en="XOR", zh="异或"),
    "noisy_xor": Text(en="XOR, 100 points", zh="异或（100 点）"),
    "moons": Text(en="two moons", zh="双月"),
    "rings": Text(en="rings", zh="圆环"),
    "curve": Text(en="a curve", zh="曲线"),
}
HIDDEN = Text(en="hidden layers (widths)", zh="隐层（各层神经元数）")
HIDDEN_HELP = Text(
    en="Neurons of every hidden layer, e.g. `8` or `8 8`; empty: no hidden layer. Up to 5 layers of 1 to 16.",
    zh="每个隐层的神经元个数，例如 `8` 或 `8 8`；留空表示没有隐层。最多 5 层，每层 1 到 16 个。",
)
BAD_HIDDEN = Text(
    en="“{typed}” is not a list of widths. Write up to 5 whole numbers from 1 to 16, such as 8 8, or nothing for no hidden layer. Shown meanwhile: {example}.",
    zh="“{typed}”不是隐层的宽度。请写最多 5 个 1 到 16 之间的整数，例如 8 8；没有隐层就留空。目前按 {example} 计算。",
)
ACTIVATION = Text(en="activation (hidden)", zh="激活函数（隐层）")
ACTIVATIONS = {
    "sigmoid": Text(en="sigmoid", zh="sigmoid"),
    "tanh": Text(en="tanh", zh="tanh"),
    "relu": Text(en="ReLU", zh="ReLU"),
    "identity": Text(en="none", zh="无"),
}
RATE = Text(en="learning rate η", zh="学习率 η")
MORE = Text(en="Epochs, batch, seed, first weights", zh="迭代轮数、批量、随机种子、初始权重")
EPOCHS = Text(en="epochs", zh="轮数")
BATCH = Text(en="batch", zh="批量")
BATCHES = {
    "0": Text(en="all", zh="全部"),
    "1": Text(en="1", zh="1"),
    "4": Text(en="4", zh="4"),
    "16": Text(en="16", zh="16"),
    "32": Text(en="32", zh="32"),
}
SEED = Text(en="seed", zh="随机种子")
HOW = Text(en="first weights", zh="初始权重")
HOWS = {
    "xavier": Text(en="Xavier", zh="Xavier"),
    "he": Text(en="He", zh="He"),
    "zero": Text(en="all 0", zh="全为 0"),
}
WHICH = Text(en="The weight and the sample that are followed", zh="跟踪哪个权重、哪个样本")
LAYER = Text(en="layer", zh="第几层")
FROM = Text(en="from neuron", zh="来自第几个神经元")
SAMPLE = Text(en="and one sample", zh="第几个样本")
TO = Text(en="to neuron", zh="到第几个神经元")

# figures, formulas, ledger
SURFACE = Text(en="Output a: 0 to 1", zh="输出 a：从 0 到 1")
SURFACE_ALT = Text(
    en="The square of the two features, shaded by the network's output at this epoch; samples of two classes on it. The color changes where a = 0.5.",
    zh="两个特征构成的正方形，颜色深浅表示这一轮网络的输出，上面是两类样本。颜色在 a = 0.5 处改变。",
)
CURVE = Text(en="Samples and fitted curve", zh="样本与拟合曲线")
CURVE_ALT = Text(
    en="The samples, dashed the curve they come from, and the network's output at this epoch as a line.",
    zh="样本、产生样本的曲线（虚线），以及这一轮网络的输出曲线。",
)
LOSS = Text(en="Loss C over the epochs", zh="损失 C 随轮数的变化")
LOSS_ALT = Text(
    en="The loss on all samples over the epochs, on a logarithmic axis; a point at this epoch.",
    zh="全部样本的损失随轮数的变化，纵轴为对数刻度；圆点是这一轮。",
)
WEIGHTS = Text(en="Weights of layer {layer} (click: choose)", zh="第 {layer} 层的权重（点图选择）")
WEIGHTS_ALT = Text(
    en="Every weight of the layer over the epochs, the chosen one in color up to this epoch.",
    zh="这一层每个权重随轮数的变化，选中的权重用彩色画到这一轮。",
)
EPOCH = Text(en="epoch", zh="轮数")
RIGHT_OF = Text(en="right of {m}", zh="正确数（共 {m}）")
WORST = Text(en="max error", zh="最大误差")
AT_ROW = Text(en="epoch {k} / {last}", zh="第 {k} / {last} 轮")
KEPT_BEFORE = Text(en="in the row before:", zh="上一行的值：")
MEAN = Text(en="mean over samples and neurons", zh="对样本和神经元取平均")
FORWARD = Text(en="forward, sample {sample} (ringed)", zh="正向计算，样本 {sample}（图中带圈）")
BP1 = Text(en="BP1: δ of the last layer", zh="BP1：最后一层的 δ")
BP2 = Text(en="BP2: δ carried back", zh="BP2：δ 往回传")
BP3 = Text(en="BP3: the bias", zh="BP3：偏移")
BP4 = Text(en="BP4: the weight", zh="BP4：权重")
UPDATE = Text(en="update", zh="更新")
UPDATE_BATCH = Text(en="an update with all samples would be", zh="若用全部样本更新一次")

# the outcome of a training run
SET = Text(
    en="Data: {data}, {m} samples. Network **{shape}**, {count} parameters, trained for {n} epochs at η = {rate}.",
    zh="数据：{data}，{m} 个样本。网络 **{shape}**，共 {count} 个参数，训练 {n} 轮，η = {rate}。",
)
CURVE_DATA = Text(
    en="(The curve is y = 0.4x² + 0.3x sin(15x) + 0.01 cos(50x) − 0.3 with a little noise. The network is given x standardized, (x − ½)√12.)",
    zh="（曲线是 y = 0.4x² + 0.3x sin(15x) + 0.01 cos(50x) − 0.3，加少量噪声。送入网络的是标准化后的 x，即 (x − ½)√12。）",
)
CLASSES = Text(
    en="At the start C = {first} and {right_first} of {m} samples are judged right; at the end C = **{last}** and **{right_last} of {m}**.",
    zh="开始时 C = {first}，{m} 个样本判断正确 {right_first} 个；结束时 C = **{last}**，判断正确 **{right_last} 个**。",
)
FITTED = Text(
    en="At the start C = {first}, the largest error {right_first}; at the end C = **{last}**, the largest error **{right_last}**, the typical one √(2C) = {typical}. (The noise of the samples has standard deviation 0.02: nobody gets far below that.)",
    zh="开始时 C = {first}，最大误差 {right_first}；结束时 C = **{last}**，最大误差 **{right_last}**，典型误差 √(2C) = {typical}。（样本噪声的标准差是 0.02，误差不会比它小多少。）",
)
ARRIVED = Text(en="Every sample is on its side: it has **arrived**.", zh="所有样本都判断正确，训练**成功**。")
CURVE_ARRIVED = Text(
    en="The typical error is less than twice the noise: it has **arrived**.",
    zh="典型误差不到噪声的两倍，训练**成功**。",
)
BETTER = Text(en="It has become **better**, and is not at its goal.", zh="结果**变好了**，但还没有达到目标。")
LOWEST = Text(
    en="C is **as small as it can be** without a bend, and yet not every sample is right.",
    zh="没有弯曲的边界，C **已经小到不能再小**，却仍有样本判断错误。",
)
STANDS = Text(
    en="It has **hardly moved**: {share} % of the first C is left.",
    zh="**几乎没有进展**：C 还剩下开始时的 {share} %。",
)
WORSE = Text(
    en="The loss has **grown**: the steps are too large. Try a smaller η.",
    zh="损失反而**变大**：步子太大了。请把 η 调小。",
)
DIVERGED = Text(
    en="It has **diverged**: the last loss that is a number is C = {last}, at epoch {n}. Each step overshoots further than the one before; try a smaller η.",
    zh="训练**发散**：最后一个有限的损失是第 {n} 轮的 C = {last}。每一步都比上一步冲得更远，请把 η 调小。",
)
SHORTENED = Text(
    en="With batches of {batch} an epoch is {updates} updates; {asked} epochs would be more than {most} updates, so {n} epochs were run.",
    zh="批量为 {batch} 时，一轮要更新 {updates} 次；{asked} 轮将超过 {most} 次更新，所以只训练了 {n} 轮。",
)
STRAIGHT_XOR = Text(
    en="**Why XOR needs a hidden layer:** {why} Its border a = 0.5 is one straight line, and no straight line has more than 3 of the 4 corners on their right sides. Cross-entropy is smallest where all weights are 0 and a = 0.5 everywhere: C = ln 2 = {ln2}.",
    zh="**为什么异或需要隐层**：{why}分界线 a = 0.5 是一条直线，而任何直线最多只能把 4 个角点中的 3 个分对。此时交叉熵的最小值在所有权重为 0、处处 a = 0.5 的地方：C = ln 2 = {ln2}。",
)
NO_HIDDEN = Text(en="here there is none.", zh="这里没有隐层。")
LINEAR_HIDDEN = Text(
    en="without an activation the layers are one single layer: (XW₁)W₂ = X(W₁W₂).",
    zh="没有激活函数时，几层等于一层：(XW₁)W₂ = X(W₁W₂)。",
)
BENT_XOR = Text(
    en="**Why XOR needs a hidden layer:** without one the border a = 0.5 is a straight line, which has at most 3 of the 4 corners on their right sides. Empty the widths and see.",
    zh="**为什么异或需要隐层**：没有隐层时，分界线 a = 0.5 是一条直线，最多把 4 个角点中的 3 个分对。把隐层留空试一试。",
)
ZERO_ALIKE = Text(
    en="**All weights began at 0:** equal neurons get equal δ (BP2) and so equal gradients (BP3, BP4). After {n} epochs two neurons of a hidden layer still differ by **{gap}** at the most: {neurons} neurons do the work of one a layer. Drawing random weights breaks the symmetry.",
    zh="**所有权重从 0 开始**：相同的神经元得到相同的 δ（BP2），于是梯度也相同（BP3、BP4）。训练 {n} 轮后，同一隐层的神经元之间最多相差 **{gap}**：{neurons} 个神经元，每层只相当于一个。随机初始化才能打破对称。",
)
ZERO_STILL = Text(
    en="Here it is worse: f(0) = 0, so every hidden a is 0, no weight ever gets a gradient, and all are still 0 after {n} epochs. Only the last bias can move.",
    zh="这里更糟：f(0) = 0，隐层的 a 全是 0，任何权重都得不到梯度，{n} 轮后仍然全是 0，能变的只有最后一层的偏移。",
)
ZERO_BALANCED = Text(
    en="Here it is worse: every output is ½, so the errors of both classes, equally many, cancel (Σδ = 0), and after {n} epochs all weights are still 0. Batches of a few samples, which are not balanced, would move them.",
    zh="这里更糟：所有输出都是 ½，两类样本一样多，误差正好抵消（Σδ = 0），{n} 轮后权重仍然全是 0。如果用小批量，每批两类不一样多，权重就会动。",
)
SIZES = Text(
    en="At the start the error that arrives, ‖δ‖, is {last} in the last layer and **{first}** in layer 1: {times} times as much.",
    zh="开始时传到各层的误差 ‖δ‖：最后一层是 {last}，第 1 层是 **{first}**，是前者的 {times} 倍。",
)
SIZES_ZERO = Text(
    en="At the start ‖δ‖ is {last} in the last layer and **0** in layer 1: nothing arrives there.",
    zh="开始时 ‖δ‖ 在最后一层是 {last}，在第 1 层是 **0**：误差传不到那里。",
)
NO_ROUNDING = Text(
    en="“Round as by hand” does nothing here: nobody trains thousands of updates by hand. The part with one sample rounds every step.",
    zh="“像手算一样四舍五入”在这里不起作用：没有人用手做几千次更新。在“一个样本”部分，每一步都会舍入。",
)

# depth
SHOW = Text(en="show", zh="显示")
SHOWS = {
    "sizes": Text(en="δ through the layers", zh="δ 逐层往回传"),
    "equal": Text(en="equal start", zh="相同的起点"),
}
DEPTH = Text(en="hidden layers", zh="隐层数")
WIDTH = Text(en="neurons a layer", zh="每层神经元数")
TIMES = Text(en="weights times", zh="权重放大倍数")
SIZE_FIGURE = Text(en="Size of δ backward (dashed: ¼ a layer)", zh="δ 的大小，从后往前（虚线：每层 ¼）")
SIZE_ALT = Text(
    en="On a logarithmic axis the size of δ over the layers, for sigmoid, tanh and ReLU, from the last layer back to this one; dashed, a quarter from layer to layer.",
    zh="对数纵轴上 δ 在各层的大小，分别是 sigmoid、tanh 和 ReLU，从最后一层往回画到这一层；虚线是每层乘四分之一。",
)
FACTOR_FIGURE = Text(en="f' factor of each layer (dashed: ¼)", zh="每一层的 f' 因子（虚线：¼）")
FACTOR_ALT = Text(
    en="For each layer the factor by which its slope f' multiplied the size of δ, for the three activations; dashed, one quarter.",
    zh="每一层的斜率 f' 使 δ 的大小乘上的因子，三种激活函数各一条；虚线是四分之一。",
)
LAYER_AXIS = Text(en="layer", zh="层")
SIZE_AXIS = Text(en="‖δ‖", zh="‖δ‖")
FACTOR_AXIS = Text(en="f' factor", zh="f' 因子")
AT_LAYER = Text(en="layer {k} of {last}", zh="第 {k} / {last} 层")
BACK = Text(
    en="BP2 as sizes: the layer behind × weight factor × f' factor",
    zh="BP2 的大小：后一层 × 权重因子 × f' 因子",
)
FIRST_ROW = Text(en="in the last layer BP1 gives δ = (a − y)/m", zh="最后一层由 BP1 得到 δ = (a − y)/m")
DEPTH_SET = Text(
    en="Networks 2-{shape}-1 just drawn ({how}, times {times}), on {m} points of two moons; sizes are root mean squares of m δ over samples, neurons and {seeds} seeds. ‖δ‖ of a layer = ‖δ‖ of the layer behind × weight factor × f' factor.",
    zh="刚初始化的网络 2-{shape}-1（{how}，再乘 {times}），数据是双月的 {m} 个点；大小是 m δ 对样本、神经元和 {seeds} 个随机种子的均方根。一层的 ‖δ‖ = 后一层的 ‖δ‖ × 权重因子 × f' 因子。",
)
HEAD_NAME = Text(en="activation", zh="激活函数")
HEAD_LAST = Text(en="‖δ‖, last layer", zh="‖δ‖，最后一层")
HEAD_FIRST = Text(en="‖δ‖, layer 1", zh="‖δ‖，第 1 层")
HEAD_RATIO = Text(en="what is left", zh="剩下的比例")
HEAD_MEAN = Text(en="mean factor a layer", zh="平均每层的因子")
HEAD_SLOPE = Text(en="f' factor, smallest to largest", zh="f' 因子，最小到最大")
SIGMOID_WORDS = Text(
    en="**Sigmoid:** f' = a(1 − a) is at most ¼ (at z = 0), so every layer costs at least the factor 4 unless the weights make up for it. Here the largest f' factor is {largest}, the weight factors lie between {low} and {high}, and of ‖δ‖ **{left}** is left in layer 1; (¼)ᵏ for k = {k} layers is {quarter}.",
    zh="**sigmoid**：f' = a(1 − a) 最大是 ¼（z = 0 处），所以每过一层至少缩小到四分之一，除非权重补回来。这里最大的 f' 因子是 {largest}，权重因子在 {low} 到 {high} 之间，传到第 1 层时 ‖δ‖ 只剩 **{left}**；k = {k} 层的 (¼)ᵏ 是 {quarter}。",
)
RELU_WORDS = Text(
    en="**ReLU:** f' is 0 or 1 for each neuron and sample. Those that are 0 pass nothing on, the others everything; over all of them the f' factor is {low} to {high} here.",
    zh="**ReLU**：每个神经元、每个样本的 f' 不是 0 就是 1。是 0 的什么都不传，是 1 的原样传；合起来看，这里的 f' 因子是 {low} 到 {high}。",
)
TANH_WORDS = Text(
    en="**tanh:** f' = 1 − a² is 1 at z = 0 and smaller elsewhere; here its factor is {low} to {high}.",
    zh="**tanh**：f' = 1 − a²，在 z = 0 处是 1，别处更小；这里它的因子是 {low} 到 {high}。",
)
ALL_GONE = Text(
    en="**{name}:** in layer 1 ‖δ‖ is 0: nothing arrives, nothing is learned there.",
    zh="**{name}**：第 1 层的 ‖δ‖ 是 0，误差传不到，那里什么也学不到。",
)
EXPLODES = Text(
    en="**{name}:** ‖δ‖ **grows** backward, to {times} times in layer 1: the weights more than make up for the slopes. Far enough, that is an exploding gradient.",
    zh="**{name}**：‖δ‖ 越往前越**大**，第 1 层是最后一层的 {times} 倍：权重的放大超过了斜率的缩小。层数再多就是梯度爆炸。",
)
ZERO_DEPTH = Text(
    en="With all weights 0, BP2 multiplies by 0: no δ reaches any hidden layer. (The logarithmic figure shows no 0.)",
    zh="权重全为 0 时，BP2 乘的就是 0：任何隐层都得不到 δ。（对数坐标上画不出 0。）",
)

# equal start
VALUE = Text(en="all weights start at", zh="所有权重的初值")
NUDGE = Text(en="added to one weight", zh="给其中一个权重加上")
TWO_NEURONS = Text(en="Incoming weights of both neurons", zh="两个神经元的输入权重")
TWO_ALT = Text(
    en="The two incoming weights of neuron 1 as solid lines and of neuron 2 dashed, over the epochs up to this one.",
    zh="神经元 1 的两个输入权重（实线）与神经元 2 的两个输入权重（虚线），画到这一轮。",
)
GAP_FIGURE = Text(en="Largest difference of both neurons", zh="两个神经元的最大差别")
GAP_ALT = Text(
    en="The largest difference between the weights and biases of the two neurons over the epochs.",
    zh="两个神经元的权重和偏移之间的最大差别随轮数的变化。",
)
DIFFERENCE = Text(en="difference", zh="差别")
NEURON_LINE = Text(en="neuron {j}", zh="神经元 {j}")
EQUAL_SET = Text(
    en="A 2-2-1 network on two moons ({m} points), every weight {value} at the start, biases 0, η = {rate}.",
    zh="双月数据（{m} 个点）上的 2-2-1 网络，所有权重的初值都是 {value}，偏移为 0，η = {rate}。",
)
EQUAL_WORDS = Text(
    en="After {n} epochs neuron 1 has the weights ({w11}, {w21}) and neuron 2 the weights ({w12}, {w22}): the largest difference is **{gap}**, and C = {C}. Equal weights give equal z and a, so an equal δ (BP2: both are carried back through equal weights) and equal gradients (BP3, BP4). **No number of epochs parts them**: two neurons do the work of one.",
    zh="训练 {n} 轮后，神经元 1 的权重是 ({w11}, {w21})，神经元 2 的权重是 ({w12}, {w22})，最大差别是 **{gap}**，C = {C}。权重相同，z 和 a 就相同，δ 也相同（BP2：经过相同的权重传回），梯度也相同（BP3、BP4）。**训练多少轮都分不开**：两个神经元只相当于一个。",
)
NUDGED_WORDS = Text(
    en="One weight began {nudge} apart. After {n} epochs neuron 1 has ({w11}, {w21}) and neuron 2 ({w12}, {w22}); the largest difference is **{gap}**, {times} times the first, and C = {C}. Once the neurons differ, each gets its own gradient. That is why weights are drawn at random.",
    zh="一个权重的初值多了 {nudge}。训练 {n} 轮后，神经元 1 是 ({w11}, {w21})，神经元 2 是 ({w12}, {w22})；最大差别是 **{gap}**，是开始时的 {times} 倍，C = {C}。神经元一旦不同，各自的梯度也就不同。所以权重要随机初始化。",
)
EQUAL_DIVERGED = Text(
    en="The run **diverged** after epoch {n}: the loss is no longer a number. Try a smaller η.",
    zh="第 {n} 轮之后**发散**：损失不再是有限的数。请把 η 调小。",
)

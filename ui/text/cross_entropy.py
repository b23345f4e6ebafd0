"""Words of the page “Cross-entropy”: the question, information, the binary case, several classes."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="How much does an event tell, how much a whole distribution on average, and what does it cost to expect the wrong one? From these three numbers comes a loss for classifiers.",
    zh="一个事件发生，带来多少信息？整个分布平均带来多少？事先想错了分布，又要多付出多少？由这三个数，可以得到一种用于分类的损失函数。",
)
QUESTION = Question(
    prompt=Text(
        en="A sigmoid neuron is sure and wrong: the label is 1, its output is 0.0067 (z = −5). Under which loss does gradient descent correct it faster?",
        zh="一个 sigmoid 神经元十分肯定，却错了：标签值是 1，输出是 0.0067（z = −5）。用哪种损失函数，梯度下降法纠正得更快？",
    ),
    choices={
        "squared": Text(en="squared error: a large error counts squared", zh="平方误差：误差大，平方后更大"),
        "cross": Text(en="cross-entropy: its loss has no upper limit", zh="交叉熵：损失没有上限"),
        "same": Text(en="both alike: the error is the same", zh="一样快：误差是同一个"),
    },
)
VERDICT = {
    "cross": Text(
        en="Your answer is right: cross-entropy, and by far.", zh="回答正确：交叉熵快，而且快得多。"
    ),
    "squared": Text(
        en="It is cross-entropy. The loss is squared, its gradient is not: ∂J/∂a is only a − y, and the slope of the sigmoid then all but wipes it out.",
        zh="是交叉熵。平方的是损失，不是梯度：∂J/∂a 只是 a − y，再乘上 sigmoid 的斜率，几乎就没有了。",
    ),
    "same": Text(
        en="It is cross-entropy. The error a − y is the same, but the gradients are not.",
        zh="是交叉熵。误差 a − y 确实一样，梯度却不一样。",
    ),
}
REASON = Text(
    en="At z = −5 the gradient ∂J/∂z is a − y = {cross} under cross-entropy, and (a − y)·a(1 − a) = {square} under half the squared error: {factor} times smaller. The factor a(1 − a) = {damping} is the slope of the sigmoid, which is nearly 0 wherever the neuron is sure, right or wrong.",
    zh="z = −5 时，交叉熵的梯度 ∂J/∂z 是 a − y = {cross}；平方误差（取一半）的梯度是 (a − y)·a(1 − a) = {square}，只有前者的 1/{factor}。多出来的因子 a(1 − a) = {damping} 是 sigmoid 的斜率，神经元十分肯定时它几乎为 0，不管对还是错。",
)
SEE = Text(en="The parts “{why}” and “{descents}” show it.", zh="“{why}”和“{descents}”两部分演示这一点。")

PART = Text(en="Show", zh="内容")
PARTS = {
    "information": Text(en="information", zh="信息量与熵"),
    "binary": Text(en="two classes", zh="二分类"),
    "classes": Text(en="several classes", zh="多分类"),
    "why": Text(en="why not squared error", zh="为什么不用平方误差"),
    "descents": Text(en="two descents", zh="下降对比"),
}
HAND = Text(
    en="Rounded to {d} decimals at every step: {name} = {value}. Without rounding: {exact}.",
    zh="每一步都舍入到 {d} 位小数：{name} = {value}。不舍入：{exact}。",
)

# information
EVENTS = Text(en="events", zh="事件个数")
BITS = Text(en="in bits (log₂)", zh="以比特计（log₂）")
PRESETS = {
    "uniform": Text(en="p uniform", zh="p 均匀"),
    "certain": Text(en="p certain", zh="一个事件必然"),
    "equal": Text(en="q = p", zh="q = p"),
    "default": Text(en="as at first", zh="恢复"),
}
TYPED = Text(en="Type the distributions", zh="直接输入分布")
P_LINE = Text(en="p, what happens", zh="p，真实分布")
Q_LINE = Text(en="q, what is expected", zh="q，预测分布")
BAD_LINE = Text(
    en="**{label}** must be {n} numbers of at least 0 that are not all 0, e.g. {example}. That is shown for now; what you typed stays in the box.",
    zh="“{label}”应当是 {n} 个不小于 0 的数，且不全为 0，例如 {example}。目前先用这一组，你输入的内容仍保留着。",
)
SCALED = Text(
    en="{label}: the numbers add up to {total}, so each was divided by that.",
    zh="{label}：各数之和是 {total}，所以每个数都除以了它。",
)
BARS = Text(en="p and q (drag the bars)", zh="p 与 q（可拖动）")
BARS_ALT = Text(
    en="For every event two bars, its probability in p and in q. Press or drag over a bar to change it; the others make room.",
    zh="每个事件有两根柱子，分别是它在 p 和 q 中的概率。点击或拖动可以改变高度，其余的柱子随之让位。",
)
CURVE = Text(en="Information of an event", zh="一个事件的信息量")
CURVE_ALT = Text(
    en="The curve of minus the logarithm of the probability, falling from infinity at 0 to 0 at 1, with a point for every event of p and of q.",
    zh="信息量随概率变化的曲线：概率为 0 时无穷大，概率为 1 时为 0；p、q 的每个事件各有一个点。",
)
SUMS = Text(en="Sums up to this event", zh="累计到这个事件")
SUMS_ALT = Text(
    en="Three bars: the entropy, the divergence from there up or down to the cross-entropy, and the cross-entropy.",
    zh="三根柱子：熵；散度，从熵的高度向上或向下画到交叉熵的高度；交叉熵。",
)
EVENT = Text(en="event", zh="事件")
PROBABILITY = Text(en="probability", zh="概率")
UNITS = {False: Text(en="nats", zh="奈特"), True: Text(en="bits", zh="比特")}
MOST = Text(en="largest entropy", zh="熵的最大值")
AT_EVENT = Text(en="event {k}", zh="事件 {k}")
I_LINE = Text(en="information: the rarer, the more it tells", zh="信息量：越少见，信息量越大")
H_LINE = Text(en="entropy: the information expected of p", zh="熵：p 的信息量的平均值")
CROSS_LINE = Text(en="cross-entropy: events come from p, q was expected", zh="交叉熵：按 p 发生，却按 q 预期")
KL_LINE = Text(
    en="divergence so far: one event's part may be negative, the whole never is",
    zh="KL 散度（累计）：单个事件的部分可以为负，总和不会",
)
IDENTITY = Text(
    en="**H(p, q) = H(p) + KL(p‖q)**: {cross} {sign} {entropy} + {kl} {unit}. The sum over events of p·(−ln q) splits into what p tells anyway and what the wrong expectation adds.",
    zh="**H(p, q) = H(p) + KL(p‖q)**：{cross} {sign} {entropy} + {kl} {unit}。交叉熵分成两部分：p 本身的信息量，和预期错误多出来的部分。",
)
LAST_DIGIT = Text(
    en="(The last digit is off because each number is rounded by itself.)",
    zh="（各数分别舍入，所以末位对不上。）",
)
KL_SOME = Text(
    en="KL is above 0 because q ≠ p; it is 0 only for q = p.",
    zh="因为 q ≠ p，所以 KL 散度大于 0；只有 q = p 时才等于 0。",
)
KL_SWALLOWED = Text(
    en="Rounding at every step has swallowed KL: it shows {kl}, the exact value is {exact}, above 0 as always for q ≠ p.",
    zh="每一步都舍入，KL 散度显示成 {kl}；精确值是 {exact}，只要 q ≠ p 就大于 0。",
)
BACK = {  # the same number the other way round?
    False: Text(
        en="The other way round KL(q‖p) = {back}: the two usually differ, so KL is not a distance.",
        zh="反过来 KL(q‖p) = {back}，两者一般不相等，所以 KL 散度不是距离。",
    ),
    True: Text(
        en="Here KL(q‖p) = {back} as well; usually the two differ, so KL is not a distance.",
        zh="这里反过来恰好也是 KL(q‖p) = {back}；两者一般并不相等，所以 KL 散度不是距离。",
    ),
}
KL_ZERO = Text(
    en="**q = p**, so KL = 0 and the cross-entropy is as small as it can be for this p: H(p, p) = H(p). Training moves q towards p.",
    zh="**q = p**，所以 KL 散度为 0，交叉熵达到这个 p 下的最小值 H(p, p) = H(p)。训练就是让 q 逐渐接近 p。",
)
INFINITE = Text(
    en="**H(p, q) and KL(p‖q) are infinite**: q gives probability 0 to event {events}, which p says does happen. No finite surprise is enough for what was ruled out. (H(p) = {entropy} {unit}; KL(q‖p) = {back}.)",
    zh="**H(p, q) 与 KL(p‖q) 都是无穷大**：事件 {events} 在 q 中的概率是 0，而在 p 中会发生。被断定不可能的事发生了，信息量就没有上限。（H(p) = {entropy} {unit}；KL(q‖p) = {back}。）",
)
LARGEST = Text(
    en="The entropy of {n} events is at most {log} {n} = {most} {unit}, when all are equally likely; here it is {share} % of that.",
    zh="{n} 个事件的熵最大是 {log} {n} = {most} {unit}，在各事件概率相等时取到；这里是它的 {share} %。",
)
CERTAIN = Text(
    en="One event is certain, so nothing is learned when it happens: H(p) = 0.",
    zh="有一个事件必然发生，它发生时不带来任何信息：H(p) = 0。",
)
NEVER = Text(
    en="An event with p = 0 adds nothing: 0 × ∞ counts as 0 here, because p·(−{log} p) goes to 0 as p does.",
    zh="p = 0 的事件不计入：这里规定 0 × ∞ 等于 0，因为 p 趋于 0 时 p·(−{log} p) 也趋于 0。",
)
COURSE_SLIP = Text(
    en="(The course prints H = 0.804 nats for 0.7, 0.2, 0.1; without rounding the logarithms it is 0.801819 nats. One edition writes KL = H(p, q) + H(p); the sign of H(p) is minus.)",
    zh="（课程中 0.7、0.2、0.1 的熵印作 0.804 奈特；对数不先舍入，应为 0.801819 奈特。有一版课程把 KL 写成 H(p, q) + H(p)，应当是减 H(p)。）",
)

# two classes
LABEL = Text(en="label y (1 = learned)", zh="标签值 y（1 = 学会了）")
LABELS = {"1": Text(en="1", zh="1"), "0": Text(en="0", zh="0")}
FIRST = Text(en="prediction 1: a", zh="预测 1：a")
SECOND = Text(en="prediction 2: a", zh="预测 2：a")
BOTH = Text(en="Loss J over the output a", zh="损失 J 随输出 a 的变化")
BOTH_ALT = Text(
    en="Two curves over the output from 0 to 1: for label 1 the loss falls from infinity to 0, for label 0 it rises from 0 to infinity. The two predictions are marked on the curve of the chosen label.",
    zh="横轴是 0 到 1 的输出，有两条曲线：标签值为 1 时损失从无穷大降到 0，标签值为 0 时从 0 升到无穷大。两个预测标在所选标签值的曲线上。",
)
SLOPE = Text(en="Slope ∂J/∂a", zh="斜率 ∂J/∂a")
SLOPE_ALT = Text(
    en="The slope of the loss over the output; it becomes endlessly steep at the wrong end.",
    zh="损失对输出的导数；在错误的一端无限陡。",
)
AT_OUTPUT = Text(en="a from 0.01 to 0.99", zh="a 从 0.01 到 0.99")
J_LINE = Text(en="loss: only one of the two terms counts", zh="损失：两项中只有一项起作用")
SLOPE_LINE = Text(en="slope: the more wrong, the steeper", zh="斜率：错得越多越陡")
PREDICTION = Text(en="prediction", zh="预测")
ATTENDANCE = Text(
    en="The course's example: from a student's attendance the neuron predicts whether the subject was learned; the label of this student is **{y}**.",
    zh="课程中的例子：由出勤率预测学生是否学会了这门课；这名学生的标签值是 **{y}**。",
)
ZERO = Text(
    en="(The notes say “when the label is 0, y is 0”; meant is the loss: with y = 0 only −ln(1 − a) is left.)",
    zh="（讲义中说“标签为 0 时 y 为 0”，指的应是损失：y = 0 时只剩下 −ln(1 − a)。）",
)
BETTER = Text(
    en="Prediction {k} is closer to the label and has the smaller loss.",
    zh="预测 {k} 更接近标签值，损失更小。",
)
ALIKE = Text(
    en="Prediction {k} is closer to the label; rounded to {d} decimals the losses agree.",
    zh="预测 {k} 更接近标签值；舍入到 {d} 位后两个损失相同。",
)
EQUAL = Text(
    en="Both predictions are equally far from the label and have the same loss.",
    zh="两个预测离标签值一样远，损失相同。",
)
SURE_WRONG = Text(
    en="An output of exactly {a} with label {y} costs **∞**: it was sure, and wrong. “Finite at 0 and 1” below shows what software does.",
    zh="标签值是 {y} 而输出恰好是 {a}，损失是**无穷大**：十分肯定，却错了。下面“在 0 和 1 处不出错”一节说明软件怎么处理。",
)
SURE_RIGHT = Text(
    en="An output of exactly {a} with label {y} costs 0: the other term is 0·ln 0, which counts as 0.",
    zh="标签值是 {y} 而输出恰好是 {a}，损失是 0：另一项是 0·ln 0，规定为 0。",
)

# several classes
RIGHT_CLASS = Text(en="right class", zh="正确的类别")
CLASSES = {
    "1": Text(en="1 beginner", zh="1 初级"),
    "2": Text(en="2 medium", zh="2 中级"),
    "3": Text(en="3 advanced", zh="3 高级"),
}
Z_FIRST = Text(en="prediction 1: z₁ z₂ z₃", zh="预测 1：z₁ z₂ z₃")
Z_SECOND = Text(en="prediction 2: z₁ z₂ z₃", zh="预测 2：z₁ z₂ z₃")
LOGITS = Text(en="The logits z", zh="加权和 z")
LOGITS_ALT = Text(
    en="For each class two bars: the logits of both predictions.",
    zh="每个类别两根柱子，分别是两个预测的加权和 z。",
)
OUTPUTS = {
    0: Text(en="Prediction 1: a and y", zh="预测 1：a 与 y"),
    1: Text(en="Prediction 2: a and y", zh="预测 2：a 与 y"),
}
OUTPUTS_ALT = Text(
    en="Bars of the probabilities a of prediction {i}, the label y as a level line, and, in the last step, arrows from a to y: the way each is pushed.",
    zh="预测 {i} 的各类概率 a 用柱子表示，标签值 y 用横线表示；最后一步的箭头从 a 指向 y，是每个输出被推动的方向。",
)
CLASS = Text(en="class", zh="类别")
OPERATION = Text(en="operation", zh="运算")
OPERATIONS = (
    Text(en="logits z", zh="加权和 z"),
    Text(en="− largest", zh="减去最大值"),
    Text(en="power of e", zh="求 e 的幂"),
    Text(en="÷ sum", zh="除以总和"),
    Text(en="loss", zh="损失"),
    Text(en="gradient", zh="梯度"),
)
AT_OPERATION = Text(en="an operation a step", zh="每步一个运算")
OPERATION_LINES = (
    Text(en="the network's outputs before softmax", zh="softmax 之前的网络输出"),
    Text(
        en="take off the largest: the ratios stay, no power overflows", zh="减去最大值：比例不变，幂不会溢出"
    ),
    Text(en="powers: all positive, the largest is 1", zh="求幂：全为正数，最大的是 1"),
    Text(en="divide by the sum: probabilities", zh="除以总和：得到概率"),
    Text(en="loss: only the right class counts", zh="损失：只看正确的类别"),
    Text(en="gradient: probability minus label", zh="梯度：概率减标签值"),
)
CLASSES_WORDS = Text(
    en="The one-hot label is [{label}], so −Σ y ln a comes down to −ln a of class {c}. Prediction 1 gives that class a = {a1} and has J = **{J1}**; prediction 2 gives a = {a2} and has J = **{J2}**.",
    zh="one-hot 标签是 [{label}]，所以 −Σ y ln a 只剩下类别 {c} 的 −ln a。预测 1 给这一类 a = {a1}，J = **{J1}**；预测 2 给 a = {a2}，J = **{J2}**。",
)
CHOSEN = Text(
    en="Prediction {k} puts class {chosen} first, which is {judged}.",
    zh="预测 {k} 把类别 {chosen} 排在第一，{judged}。",
)
JUDGED = {True: Text(en="right", zh="选对了"), False: Text(en="wrong", zh="选错了")}
TIED = Text(
    en="Prediction {k} cannot decide between classes {chosen}.",
    zh="预测 {k} 在类别 {chosen} 之间分不出高低。",
)
BETWEEN = Text(en=", ", zh="、")
SHIFT = Text(
    en="Adding one number to all three logits changes nothing: softmax sees only their differences.",
    zh="三个 z 都加上同一个数，结果不变：softmax 只看它们之间的差。",
)
UNDERFLOW = Text(
    en="The probability is too small for a float, so ln a of what is stored would be −∞; from the logits, J = ln Σ − (z − max) is still right.",
    zh="这个概率小到浮点数存不下，直接取 ln a 会得到 −∞；从 z 出发，用 J = ln Σ − (z − max) 仍然算得对。",
)
ROUNDED_AWAY = Text(
    en="Rounded to {d} decimals a is 0, and ln 0 would be −∞; from the logits J is still right.",
    zh="a 舍入到 {d} 位小数后是 0，直接取 ln 会得到 −∞；从 z 出发仍然算得对。",
)

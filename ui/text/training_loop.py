"""Words of the page “The training loop”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="A neural network learns by going round one loop again and again. Here it is walked through on four samples and one neuron without activation, every number shown; "
    "three games tell the same story without formulas.",
    zh="神经网络的学习，就是一遍又一遍地走同一个循环。这里用四个样本和一个没有激活函数的神经元，把循环的每一步、每一个数都走给你看；另外还有三个小游戏，不用公式讲同样的道理。",
)
QUESTION = Question(
    prompt=Text(
        en="The loop runs 20 times over the same four samples. What does the loop change from one time to the next?",
        zh="同样的四个样本，循环走了 20 遍。每一遍之间，改变的是什么？",
    ),
    choices={
        "inputs": Text(en="the inputs: they are moved towards the labels", zh="输入：特征值逐渐向标签值靠拢"),
        "labels": Text(en="the labels: they are replaced by the outputs", zh="标签值：被输出值代替"),
        "weights": Text(en="only the weights and the bias", zh="只有权重和偏移"),
        "formula": Text(en="the formula of the loss: it gets stricter", zh="损失函数的公式：要求越来越严"),
    },
)
VERDICT = {
    True: Text(
        en="Your answer is right: samples, labels and formulas stay; the loop changes **only the weights and the bias**, and with them the outputs.",
        zh="回答正确：样本、标签值和公式都不变，循环改变的**只有权重和偏移**，输出也随之改变。",
    ),
    False: Text(
        en="Not that: samples, labels and formulas stay as they are. The loop changes **only the weights and the bias**, and with them the outputs. Look at the columns of the table.",
        zh="不是这样：样本、标签值和公式都保持不变，循环改变的**只有权重和偏移**，输出也随之改变。请看表格里的各列。",
    ),
}

PART = Text(en="Show", zh="看什么")
PARTS = {
    "loop": Text(en="the loop", zh="训练循环"),
    "number": Text(en="guess the number", zh="猜数游戏"),
    "box": Text(en="the black box", zh="黑盒子"),
    "target": Text(en="the target", zh="打靶"),
}
RATE = Text(en="learning rate η", zh="学习率 η")
LIMIT = Text(en="updates at most", zh="最多更新次数")
SMALL = Text(en="stop when J is below", zh="损失 J 小于此值就停")
SAMPLES = Text(en="The four samples and the start", zh="四个样本与初始值")
START_W = Text(en="every weight starts at", zh="每个权重的初始值")
START_B = Text(en="the bias starts at", zh="偏移的初始值")
DATA = Text(
    en="x1 x2 x3 y of each sample; samples parted by ;", zh="每个样本的 x1 x2 x3 y，样本之间用分号隔开"
)

PHASES = (
    Text(en="init", zh="初始化"),
    Text(en="forward", zh="正向计算"),
    Text(en="loss", zh="计算损失"),
    Text(en="backward", zh="反向传播"),
    Text(en="update", zh="更新"),
)
PHASE = Text(en="phase", zh="步骤")
ITERATION = Text(en="updates", zh="更新次数")
AT_ROW = Text(en="updates made: {k}", zh="已更新 {k} 次")
ENOUGH = Text(en="enough?", zh="够了吗？")
OR_LIMIT = Text(en="or {limit} updates", zh="或满 {limit} 次")
YES = Text(en="yes", zh="是")
NO = Text(en="no", zh="否")
STOP = Text(en="stop", zh="停止")
LOOP = Text(en="The loop", zh="训练循环")
LOOP_ALT = Text(
    en="Boxes: init, forward, loss, then the question whether that is enough; if not, backward, update, and forward again.",
    zh="流程图：初始化、正向计算、计算损失，然后问够不够；不够就反向传播、更新，再回到正向计算。",
)
CURVE = Text(en="The loss of all four samples", zh="四个样本的损失")
CURVE_ALT = Text(en="The loss over the number of updates.", zh="损失随更新次数的变化。")
FORWARD_LINE = Text(en="forward: the output of every sample", zh="正向计算：每个样本的输出")
LOSS_LINE = Text(
    en="loss: the error of each sample, then one number for all",
    zh="计算损失：先求每个样本的误差，再合成一个数",
)
BACKWARD_LINE = Text(en="backward: which way each weight must go", zh="反向传播：每个权重该往哪边改")
UPDATE_LINE = Text(
    en="update: against the gradient, w ← w − η ∂J/∂w", zh="更新：沿梯度的反方向，w ← w − η ∂J/∂w"
)

SMALL_ENOUGH = Text(
    en="**Stopped because the loss is small**: after {k} updates J = {loss} < {small}.",
    zh="**损失足够小，停止**：更新 {k} 次后 J = {loss} < {small}。",
)
LIMITED = Text(
    en="**Stopped at the limit** of {k} updates; J = {loss}, still above {small} (it began at {first}).",
    zh="**达到更新次数上限 {k} 次，停止**：J = {loss}，仍大于 {small}（开始时是 {first}）。",
)
GREW = Text(
    en="**Stopped at the limit** of {k} updates, and the loss grew from {first} to {loss}: η is too large, each step overshoots. Lower η.",
    zh="**达到更新次数上限 {k} 次，停止**，而损失从 {first} 增大到 {loss}：学习率太大，每一步都走过了头。请减小 η。",
)
DIVERGED = Text(
    en="**Diverged**: after {k} updates the loss is {loss}; it began at {first}. η is too large, each step overshoots further. Lower η.",
    zh="**发散**：更新 {k} 次后损失变成 {loss}，开始时是 {first}。学习率太大，每一步都比上一步走过头更多。请减小 η。",
)
AT_ONCE = Text(
    en="**Nothing to learn**: J = {loss} is below {small} before any update. Lower the limit for the loss.",
    zh="**没有什么可学的**：还没有更新，J = {loss} 就已小于 {small}。请把损失的界限调小。",
)
TOGETHER = Text(
    en="The three features rise and fall almost together, so after the first updates J falls only slowly.",
    zh="三个特征几乎同步变化，所以最初几次更新之后，损失下降得很慢。",
)
ERROR_AND_LOSS = Text(
    en="**Error** is said of one sample, **loss** of many. Suppose a sample with label 3 gets the output 5: its error is 5 − 3 = 2 (squared: 4); the loss J puts the errors of all samples into one number, here half the mean of their squares.",
    zh="**误差**是对一个样本说的，**损失**是对许多样本说的。假设某个样本的标签值是 3，输出是 5，误差就是 5 − 3 = 2（平方为 4）；损失 J 把所有样本的误差合成一个数，这里是误差平方的平均值的一半。",
)
WHEN = Text(
    en="The loop ends when the loss is small **or** the limit is reached. (Some notes say “until the iterations are not enough”; the limit is there so that the loop ends even when the loss does not get small.)",
    zh="损失足够小**或者**达到次数上限，循环就结束。（有的笔记写成“直到迭代次数不够”；次数上限的作用，是在损失降不下来时也能停。）",
)
HAND = Text(
    en="Rounded by hand to {d} decimals the loss ends at {loss} instead of {exact}, after {k} updates instead of {k_exact}.",
    zh="每步舍入到 {d} 位小数，最后的损失是 {loss}，精确值是 {exact}；更新了 {k} 次，精确计算是 {k_exact} 次。",
)

USE = Text(en="Training and inference", zh="训练与推理")
USE_WORDS = Text(
    en="**Training** walks the whole loop: it needs labels, and it changes w and b. **Inference** is what the trained network is for: forward only, once, with w and b as they are. No label, no loss, no way back. "
    "With the weights at the end of the run above, a new sample with the features {x} gives",
    zh="**训练**要走完整个循环：需要标签值，并且改变 w 和 b。**推理**就是使用训练好的网络：w 和 b 不再改变，只做一次正向计算。没有标签值，没有损失，也不反向传播。"
    "用上面训练结束时的权重，对一个特征值为 {x} 的新样本，",
)
KINDS = Text(en="Regression and classification", zh="回归与分类")
KINDS_WORDS = Text(
    en="**Regression** answers with a number: a line is laid **through** the points, and the loss says how far they lie from it. **Classification** answers with a class: a line is laid **between** the points, and the loss says how surely they lie on the right side. The loop is the same.",
    zh="**回归**的答案是一个数：让直线尽量**穿过**各点，损失表示点离直线有多远。**分类**的答案是一个类别：让直线把两类点**分开**，损失反映模型把点分到正确一侧的把握有多大。训练循环是一样的。",
)
FIT = Text(en="Regression: a line through the points", zh="回归：直线穿过各点")
SPLIT = Text(en="Classification: a line between the points", zh="分类：直线分开两类点")
FIT_ALT = Text(en="Points scattered around a rising line.", zh="散布在一条上升直线两侧的点。")
SPLIT_ALT = Text(en="Two groups of points on the two sides of a line.", zh="一条直线把两组点分在两侧。")

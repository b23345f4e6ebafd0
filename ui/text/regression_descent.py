"""Words of the page “Descent and the neuron”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Least squares jumps to the best line in one move. Gradient descent walks there, and a neuron with one input "
    "learns it. All three should reach the same line, if the learning rate is right and the walk is long enough. Follow every number of the walk.",
    zh="最小二乘法一步就得到最佳直线；梯度下降法一步一步走过去；只有一个输入的神经元则通过训练学到它。"
    "只要学习率合适、走得够久，三种方法应当到达同一条直线。途中的每一个数都可以看清。",
)
QUESTION = Question(
    prompt=Text(
        en="Start at w = 0, b = 0 with learning rate η = {rate}. What will the loss do from epoch to epoch?",
        zh="从 w = 0、b = 0 出发，学习率 η = {rate}。随着训练轮数增加，损失函数值会怎样变化？",
    ),
    choices={
        "converges": Text(
            en="shrink: the point slides straight down to the minimum", zh="减小：参数点直接滑向最低点"
        ),
        "oscillates": Text(
            en="shrink: the point jumps from side to side on its way",
            zh="减小：参数点在谷的两侧来回跳动着逼近最低点",
        ),
        "diverges": Text(en="grow without end", zh="不断增大，没有止境"),
    },
)
VERDICT = {
    True: Text(
        en="Your prediction was right: with η = {rate} {behavior}.",
        zh="你的预测是对的：当 η = {rate} 时，{behavior}。",
    ),
    False: Text(
        en="Not as you predicted: with η = {rate} {behavior}. Step through the first epochs to see why.",
        zh="和你的预测不同：当 η = {rate} 时，{behavior}。一步一步看前几轮，找出原因。",
    ),
}
BEHAVIOR = {
    "crawls": Text(
        en="it creeps down to the minimum, far more slowly than it could",
        zh="缓慢地爬向最低点，远慢于可以达到的速度",
    ),
    "converges": Text(
        en="it slides down to the minimum without jumping over it", zh="直接滑向最低点，不会越过它"
    ),
    "oscillates": Text(
        en="it jumps across the valley at every epoch and still arrives",
        zh="每一轮都越过谷底跳到对面，但仍会到达最低点",
    ),
    "diverges": Text(
        en="it jumps across the valley, higher at every epoch", zh="每一轮都越过谷底，而且越跳越高"
    ),
}

METHOD = Text(en="Method", zh="方法")
METHODS = {
    "descent": Text(en="gradient descent", zh="梯度下降法"),
    "neuron": Text(en="one neuron", zh="单个神经元"),
    "one_pass": Text(en="one pass, sample by sample", zh="逐个样本，只过一遍"),
}
RATE = Text(en="learning rate η", zh="学习率 η")
EPOCHS = Text(en="epochs", zh="训练轮数")
MORE = Text(en="Loss convention, scaling, starting point", zh="损失函数的写法、特征缩放、起点")
LOSS = Text(en="Loss", zh="损失函数")
LOSSES = {
    "sum": Text(en="sum of squares", zh="平方和"),
    "mean": Text(en="mean", zh="均值"),
    "half_mean": Text(en="half the mean", zh="均值的一半"),
}
SCALE = Text(en="Feature x", zh="特征值 x")
SCALES = {"raw": Text(en="raw", zh="原始值"), "z_score": Text(en="standardized", zh="标准化")}
START_W = Text(en="start w", zh="起点 w")
START_B = Text(en="start b", zh="起点 b")
LIMIT = Text(
    en="Limit $2/\\lambda_{\\max}$ = **{limit}**, fastest rate {best}. With η = {rate}: {behavior}.",
    zh="上限 $2/\\lambda_{\\max}$ = **{limit}**，最快的学习率 {best}。当 η = {rate} 时：{behavior}。",
)
ONE_PASS = Text(
    en="After every sample the line moves by the gradient of that sample's e²/2 alone.",
    zh="每看过一个样本，就只按这个样本的 e²/2 的梯度移动一次直线。",
)
PICK = Text(en="Click the contour to choose another start.", zh="在等高线图上点一下，可以另选起点。")

LINE = Text(en="The line on the data", zh="数据与直线")
LINE_ALT = Text(
    en="Scatter plot of {y} against {x} with the line of the current step.",
    zh="{y} 对 {x} 的散点图，以及当前步的直线。",
)
CURVE = Text(en="Loss J", zh="损失函数值 J")
CURVE_ALT = Text(
    en="The loss at every step on a logarithmic axis.", zh="每一步的损失函数值，纵轴为对数坐标。"
)
PATH = Text(en="The path on the loss surface", zh="损失曲面等高线上的路径")
PATH_ALT = Text(
    en="Rings of equal loss over w and b, the minimum as a cross, and the path so far.",
    zh="以 w、b 为坐标的损失等高线，十字为最低点，折线为到当前步为止的路径。",
)
EPOCH = Text(en="epoch", zh="轮次")
UPDATE = Text(en="update", zh="更新")
SAMPLE = Text(en="sample", zh="样本")
AT_EPOCH = Text(en="epoch {k} / {n}", zh="第 {k} / {n} 轮")
AT_UPDATE = Text(en="update {k} / {n}", zh="第 {k} / {n} 次更新")

PHASES = {
    "forward": Text(en="forward: the first sample", zh="正向计算：第一个样本"),
    "loss": Text(en="loss of all samples", zh="损失：全部样本"),
    "backward": Text(en="backward: the gradients", zh="反向传播：梯度"),
    "update": Text(en="update", zh="更新参数"),
    "slope": Text(en="gradient", zh="梯度"),
    "step": Text(en="step against the gradient", zh="沿梯度反方向走一步"),
    "error": Text(en="this sample's error", zh="这个样本的误差"),
    "raw": Text(en="back in the units of the data", zh="换算回原始单位"),
}

CONVERGED = Text(
    en="After **{k}** epochs neither w nor b would move by more than 0.000000001: the run has **converged** at "
    "w = {w}, b = {b}, J = {loss}.",
    zh="经过 **{k}** 轮训练，w 和 b 的变化都不超过 0.000000001，已经**收敛**：w = {w}，b = {b}，J = {loss}。",
)
LIMITED = Text(
    en="After **{k}** epochs the run stops at its limit: w = {w}, b = {b}, J = {loss}, still {excess} above the minimum. "
    "More epochs, or a better learning rate, would bring it closer.",
    zh="训练到 **{k}** 轮上限为止：w = {w}，b = {b}，J = {loss}，比最小值还高 {excess}。增加轮数或换一个更合适的学习率，可以更接近最小值。",
)
DIVERGED = Text(
    en="The run **diverged**: each epoch multiplies the distance along the steep direction by $1-\\eta\\lambda_{\\max}$ = {factor}. "
    "After **{k}** epochs J = {loss}. The learning rate must stay below {limit}.",
    zh="训练**发散**了：在最陡的方向上，每一轮都把到最低点的距离乘以 $1-\\eta\\lambda_{\\max}$ = {factor}。到第 **{k}** 轮 J = {loss}。学习率必须小于 {limit}。",
)
PASSED = Text(
    en="**{k}** updates, one for each sample in file order, and the pass is over: w = {w}, b = {b}. Least squares gives "
    "w = {w_best}, b = {b_best}. In the direction in which w and b trade against each other the loss is flat "
    "($\\lambda_{\\min}$ = {flat}), so one pass of small steps stops short of the minimum, and every single sample "
    "pulls the line its own way.",
    zh="按文件顺序每个样本更新一次，共 **{k}** 次更新，一遍就结束了：w = {w}，b = {b}；而最小二乘法的结果是 w = {w_best}，b = {b_best}。"
    "在 w 与 b 此消彼长的方向上，损失曲面很平（$\\lambda_{\\min}$ = {flat}），小步长只走一遍，到不了最低点，"
    "而且每个样本都使直线向自己靠拢。",
)
OVERSHOT = Text(
    en="**{k}** updates, and the line ends at w = {w}, b = {b}, far from w = {w_best}, b = {b_best}: with η = {rate} a single "
    "sample throws the line past itself, since η is above 2/(x² + 1) = {single} for the largest x.",
    zh="**{k}** 次更新之后，w = {w}，b = {b}，离 w = {w_best}，b = {b_best} 很远：η = {rate} 超过了最大的 x 所对应的 2/(x² + 1) = {single}，"
    "单个样本就会把直线拉过头。",
)
BLEW_UP = Text(
    en="With η = {rate} the updates **blow up**: from update **{k}** on, w and b are no longer numbers of a useful size. "
    "For the largest x a single sample allows at most η < 2/(x² + 1) = {single}.",
    zh="学习率 η = {rate} 时更新**失控**了：从第 **{k}** 次更新起，w、b 已大得没有意义。对最大的 x，单个样本要求 η < 2/(x² + 1) = {single}。",
)
COURSE = Text(
    en="The course these lessons follow (microsoft/ai-edu) stops its first version for the same reason at w ≈ 1.7, b ≈ 3.2: "
    "one pass over 100 samples with η = 0.1.",
    zh="本课所依据的课程（microsoft/ai-edu）的第一个版本也因此停在 w ≈ 1.7、b ≈ 3.2：用 100 个样本、η = 0.1 只过一遍。",
)
CAPPED = Text(
    en="One pass over {m} samples is shown up to update {k}.", zh="共有 {m} 个样本，这里只显示前 {k} 次更新。"
)
HAND = Text(
    en="Rounded by hand at {d} decimals the run ends at w = {w}, b = {b}; without rounding at w = {w_exact}, b = {b_exact}. "
    "Difference: {dw} and {db}.",
    zh="每步舍入到 {d} 位小数时，结果为 w = {w}，b = {b}；不舍入时为 w = {w_exact}，b = {b_exact}。两者相差 {dw} 和 {db}。",
)
NO_HAND = Text(
    en="Rounding as by hand works up to 1,000 samples and not for this road; exact numbers are shown.",
    zh="“逐步舍入”只用于梯度下降法与神经元、且不超过 1000 个样本的情形；这里显示的是未舍入的结果。",
)

ROADS = Text(en="Three methods compared", zh="三种方法比较")
ROADS_WORDS = Text(
    en="Digits: significant digits by relative error against least squares, the worse of w and b.",
    zh="一致位数：与最小二乘法相比，按相对误差计的有效位数，取 w、b 中较差者。",
)
ROAD = Text(en="method", zh="方法")
LEAST_SQUARES = Text(en="least squares", zh="最小二乘法")
DIGITS = Text(en="digits", zh="一致位数")
WHY = Text(en="remark", zh="说明")
REASONS = {
    "reference": Text(en="the reference", zh="基准"),
    "same": Text(en="agrees", zh="一致"),
    "overshot": Text(en="one pass, steps too large", zh="只过一遍，步子太大"),
    "blew_up": Text(
        en="blew up: learning rate too large for single samples", zh="失控：对单个样本而言学习率太大"
    ),
    "converged": Text(en="stopped when w and b stood still to 9 decimals", zh="w、b 的变化都小于 10⁻⁹，停止"),
    "step limit": Text(en="not converged yet: stopped after {k} epochs", zh="尚未收敛：在第 {k} 轮停止"),
    "diverged": Text(en="diverged: learning rate above the limit", zh="发散：学习率超过上限"),
    "rounded": Text(en="rounded at every step", zh="每一步都做了舍入"),
    "one_pass": Text(en="one pass only: {k} updates", zh="只过一遍：{k} 次更新"),
}
LARGE = Text(
    en="With {m} rows the neuron's epochs are computed from the same six sums as descent; up to 10,000 rows the neuron itself is trained.",
    zh="共有 {m} 行数据，神经元的各轮结果与梯度下降一样由六个求和项算出；不超过 10,000 行时才真正训练神经元。",
)
SAME_MINIMUM = Text(
    en="Sum, mean or half the mean only multiply J by a number. The gradient and the limit of η change by the same "
    "factor; the place of the minimum does not.",
    zh="取平方和、均值还是均值的一半，只是给 J 乘上一个常数：梯度和学习率上限随之变化，最低点的位置不变。",
)

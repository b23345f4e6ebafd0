"""Words of the page “Squared error”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="A loss says in one number how far the predictions a are from the labels y. The error of one sample is e = a − y. "
    "Here you add errors up in several ways, and see what each way does to a line and to an outlier.",
    zh="损失用一个数说明预测值 a 与标签值 y 相差多少。一个样本的误差是 e = a − y。下面用几种方法把误差加起来，看看每种方法对直线和离群点各有什么影响。",
)
QUESTION = Question(
    prompt=Text(
        en="The labels are [1, 1, 1]. Prediction A is [1, 2, 3]: its absolute errors sum to 3. Prediction B is [1, 3, 3]: they sum to 4. "
        "So from A to B this sum grows by the factor 1.33. By which factor does the sum of the squared errors grow?",
        zh="标签值为 [1, 1, 1]。预测 A 为 [1, 2, 3]，误差的绝对值之和是 3；预测 B 为 [1, 3, 3]，误差的绝对值之和是 4。"
        "从 A 到 B，这个和变为原来的 1.33 倍。那么误差的平方和变为原来的多少倍？",
    ),
    low=0.0,
    high=1000.0,
    step=0.05,
)
RIGHT = Text(
    en="A: 0² + 1² + 2² = {a}; B: 0² + 2² + 2² = {b}; **{b} / {a} = {answer}**. The one error that went from 1 to 2 brought 1 more to the sum of absolute errors, but 3 more to the sum of squares.",
    zh="A：0² + 1² + 2² = {a}；B：0² + 2² + 2² = {b}；**{b} / {a} = {answer}**。那个从 1 变为 2 的误差，使绝对值之和多了 1，却使平方和多了 3。",
)
VERDICT = {
    "right": Text(en="Your {guess} is right.", zh="你的答案 {guess} 是对的。"),
    "same": Text(
        en="That is the factor of the sum of absolute errors, 4/3 = {slip}; squaring changes it.",
        zh="这是绝对误差之和的倍数，4/3 = {slip}；平方之后倍数会变。",
    ),
    "squared": Text(
        en="You squared the ratio: (4/3)² = {slip}. But each error is squared before adding, not the sum.",
        zh="你把比值平方了：(4/3)² = {slip}。其实是先把每个误差平方再相加，而不是把和平方。",
    ),
    "one": Text(
        en="{guess} is the factor of the one square that changed, 1 → 4; the other 4 stays and is part of both sums.",
        zh="{guess} 只是变化的那一个平方（1 → 4）的倍数；另一个平方 4 不变，两个和里都有它。",
    ),
    "difference": Text(
        en="{guess} is by how much the sum grows; the question asks for the factor.",
        zh="{guess} 是和增加了多少；题目问的是变为原来的多少倍。",
    ),
    "inverse": Text(
        en="That is A over B, 5/8 = {slip}; the question goes from A to B.",
        zh="这是 A 除以 B，5/8 = {slip}；题目问的是从 A 到 B。",
    ),
    "close": Text(en="Your {guess} is close.", zh="你的答案 {guess} 很接近。"),
    "low": Text(en="Your {guess} is too small.", zh="你的答案 {guess} 偏小。"),
    "high": Text(en="Your {guess} is too large.", zh="你的答案 {guess} 偏大。"),
}
YOU = Text(en="yours: ×{guess}", zh="你的：×{guess}")
YOU_ABOVE = Text(en="↑ yours: ×{guess}", zh="↑ 你的：×{guess}")

PART = Text(en="What to look at", zh="内容")
PARTS = {
    "errors": Text(en="errors added up", zh="误差怎样相加"),
    "lines": Text(en="lines and their losses", zh="直线与损失"),
    "outlier": Text(en="an outlier pulls", zh="离群点的拉力"),
}
NOT_BY_HAND = Text(
    en="“Round as by hand” works in the part “errors added up”; here nobody adds a hundred points by hand, and nothing is rounded before it is shown.",
    zh="“像手算那样逐步舍入”只用于“误差怎样相加”这一部分；这里有上百个点，没有人会手算，中间结果不舍入，只在显示时舍入。",
)

# Errors added up
LABEL = Text(en="labels y", zh="标签值 y")
FIRST = Text(en="prediction A", zh="预测 A")
SECOND = Text(en="prediction B", zh="预测 B")
BAD_LINES = Text(
    en="Labels and both predictions need the same count of numbers, 1 to 8, separated by spaces or commas, for example {example}. Until then the page uses the question's numbers.",
    zh="标签值和两个预测的个数必须相同，各为 1 至 8 个数，用空格或逗号隔开，例如 {example}。在此之前使用题目中的数。",
)
CANCEL = Text(en="errors that cancel", zh="相互抵消的误差")
RESET = Text(en="the question's numbers", zh="题目中的数")
MORE_ERRORS = Text(en="Huber's δ, the table", zh="Huber 损失的 δ、表格内容")
DELTA = Text(en="δ, where Huber's square ends", zh="δ（|e| 不超过 δ 时取平方）")
TABLE = Text(en="Table", zh="表格")
TABLES = {
    "sums": Text(en="sums so far", zh="累加和"),
    "A": Text(en="prediction A", zh="预测 A"),
    "B": Text(en="prediction B", zh="预测 B"),
}
PREDICTION = {
    "A": Text(en="A: labels ▬, predictions ●, e²", zh="A：标签值 ▬、预测值 ●、e²"),
    "B": Text(en="B: labels ▬, predictions ●, e²", zh="B：标签值 ▬、预测值 ●、e²"),
}
PREDICTION_ALT = Text(
    en="For each of {m} samples the label as a bar, prediction {name} as a dot, the vertical error between them, and the square on it.",
    zh="{m} 个样本：横杠为标签值，圆点为预测 {name} 的值，两者之间的竖线为误差，误差旁边是以它为边的正方形。",
)
SUMS = Text(en="Sums so far: A left, B right", zh="累加和：左为 A，右为 B")
SUMS_ALT = Text(
    en="Three pairs of bars, A and B: the sums of absolute errors, of Huber's loss, and of squared errors over the samples so far.",
    zh="三对柱形（A 与 B）：到当前样本为止，绝对误差之和、Huber 损失之和、误差平方之和。",
)
SIZE = Text(en="y and a", zh="y 与 a")
SUM = Text(en="sum", zh="和")
SAMPLE = Text(en="sample", zh="样本")
AT_SAMPLE = Text(en="sample {k} / {n}", zh="样本 {k} / {n}")
SIGNED = Text(en="signed", zh="带符号")
ABSOLUTE = Text(en="absolute", zh="绝对值")
SQUARED = Text(en="squared", zh="平方")
HUBER = Text(en="Huber's loss H", zh="Huber 损失 H")
RATIO = Text(en="B : A so far, once A's sum is not 0", zh="B 与 A 之比（到此为止；A 的和为 0 时没有比值）")

HEAD_LOSS = Text(en="sums and means, m = {m}", zh="和与均值，m = {m}")
ROWS = {
    "error_sum": Text(en="sum of signed errors Σe", zh="误差之和 Σe"),
    "absolute_sum": Text(en="sum of absolute errors Σ\\|e\\|", zh="绝对误差之和 Σ\\|e\\|"),
    "huber_sum": Text(en="sum of Huber's loss", zh="Huber 损失之和"),
    "sum": Text(en="sum of squares Σe²", zh="误差平方和 Σe²"),
    "mean": Text(en="mean of squares Σe²/m", zh="均方误差 Σe²/m"),
    "half_mean": Text(en="half the mean of squares Σe²/(2m)", zh="均方误差的一半 Σe²/(2m)"),
}
SIGNED_CANCELS = Text(
    en="The signed errors of prediction {name} sum to 0 although it is wrong: errors above and below cancel. That is why a loss adds absolute values or squares, which cannot cancel.",
    zh="预测 {name} 的误差之和是 0，可它并不正确：偏高与偏低的误差互相抵消了。所以损失函数要把绝对值或平方相加，它们不会抵消。",
)
SIGNED_PARTLY = Text(
    en="In prediction {name} errors of both signs partly cancel: they sum to {signed}, their absolute values to {absolute}.",
    zh="预测 {name} 的误差有正有负，一部分互相抵消：误差之和是 {signed}，绝对值之和是 {absolute}。",
)
SIGNED_SAME = Text(
    en="No signed errors cancel here: in neither prediction are there errors of both signs. The button “errors that cancel” shows a case where they do.",
    zh="这里的误差没有互相抵消：两个预测里的误差都没有一正一负。按“相互抵消的误差”按钮，可以看到抵消的情形。",
)
GROWS = Text(
    en="From A to B the sum of absolute errors grows by the factor **{absolute}**, the sum of squares by **{square}**: squares count large errors more. "
    "Huber's sum, of half the square where |e| ≤ δ and a straight line beyond, is multiplied by {huber}.",
    zh="从 A 到 B，绝对值之和变为原来的 **{absolute}** 倍，平方和变为原来的 **{square}** 倍：平方使大误差所占的份量更重。"
    "Huber 损失在 |e| ≤ δ 时取平方的一半，超过 δ 后按直线增长，它的和变为原来的 {huber} 倍。",
)
CHANGES = Text(
    en="From A to B the sum of absolute errors is multiplied by **{absolute}**, the sum of squares by **{square}**, Huber's sum by {huber}.",
    zh="从 A 到 B，绝对值之和变为原来的 **{absolute}** 倍，平方和变为原来的 **{square}** 倍，Huber 损失之和变为原来的 {huber} 倍。",
)
SAME_FACTOR = Text(
    en="Mean and half mean of the squares have the same factor as their sum, as A and B are divided by the same number.",
    zh="均方误差与它的一半，倍数都和平方和的相同，因为 A 与 B 除以的是同一个数。",
)
FACTOR_ROUNDED = Text(
    en="Exactly, mean and half mean of the squares have the same factor as their sum; the table shows others because every step is rounded.",
    zh="精确计算时，均方误差与它的一半，倍数都和平方和的相同；表中不同，是每一步都舍入造成的。",
)
ROUNDED_AWAY = Text(
    en="After rounding, prediction {name} has a sum that is 0, so not every factor can be told; the table has those there are.",
    zh="舍入之后，预测 {name} 有的和是 0，所以有的倍数求不出来；求得出的见上表。",
)
NO_FACTOR = Text(
    en="Prediction A has no error at all, so there is no factor from A to B.",
    zh="预测 A 完全没有误差，所以谈不上从 A 到 B 变为原来的多少倍。",
)
NO_ERROR = Text(
    en="Prediction B has no error at all: all its sums are 0.",
    zh="预测 B 完全没有误差：它的各个和都是 0。",
)
SIDE_ABOVE = Text(
    en="Which side? Sample {i} of prediction {name}: a − y = {a} − {y} = {e} > 0, the prediction lies **above** the label and must come down. (The printed course has it the other way round.)",
    zh="在哪一侧？看预测 {name} 的样本 {i}：a − y = {a} − {y} = {e} > 0，预测值在标签值的**上方**，应当下移。（原教程把上下写反了。）",
)
SIDE_BELOW = Text(
    en="Which side? Sample {i} of prediction {name}: a − y = {a} − {y} = {e} < 0, the prediction lies **below** the label and must go up. (The printed course has it the other way round.)",
    zh="在哪一侧？看预测 {name} 的样本 {i}：a − y = {a} − {y} = {e} < 0，预测值在标签值的**下方**，应当上移。（原教程把上下写反了。）",
)
HALF = Text(
    en="**What the 1/2 is for.** Add the same number b to every prediction of A and differentiate: the square brings down a 2, and the 1/2 cancels it, so the derivative is the mean error itself. "
    "Sum, mean and half mean are lowest at the same place, b = {best}: minus the mean error.",
    zh="**系数 1/2 的用处。** 给 A 的每个预测值都加上同一个数 b，再求导：平方求导带来系数 2，正好与 1/2 约掉，导数就是误差的均值。"
    "和、均值、均值的一半都在同一处取最小值：b = {best}，即误差均值的相反数。",
)
HEAD_CONVENTION = Text(en="loss of A", zh="A 的损失")
HEAD_J = Text(en="J at b = 0", zh="b = 0 处的 J")
HEAD_SLOPE = Text(en="dJ/db at b = 0", zh="b = 0 处的 dJ/db")
HEAD_BEST = Text(en="lowest at b =", zh="最小值处 b =")
HAND = Text(
    en="Rounded to {d} decimals at every step, half the mean of squares of {who} is {rounded}; exactly it is {exact}.",
    zh="每一步都舍入到 {d} 位小数，{who} 的均方误差的一半是 {rounded}；精确值是 {exact}。",
)
HAND_NONE = Text(
    en="Rounding to {d} decimals at every step does not change the half means in the digits shown.",
    zh="每一步都舍入到 {d} 位小数，均方误差的一半在所示的位数内没有变化。",
)

# Lines and their losses
VARY = Text(en="what varies", zh="改变哪个参数")
VARIES = {
    "b": Text(en="b, with w = 3", zh="b（w = 3 不变）"),
    "w": Text(en="w, with b = 1", zh="w（b = 1 不变）"),
}
SEED = Text(en="noise, seed", zh="噪声（随机种子）")
MORE_LINES = Text(en="The loss, how errors are drawn", zh="损失函数、误差的画法")
LOSS = Text(en="Loss J", zh="损失 J")
LOSSES = {
    "sum": Text(en="sum Σe²", zh="和 Σe²"),
    "mean": Text(en="mean Σe²/m", zh="均值 Σe²/m"),
    "half_mean": Text(en="half mean Σe²/(2m)", zh="均值的一半 Σe²/(2m)"),
}
DRAWN = Text(en="Errors drawn as", zh="误差画成")
DRAWINGS = {
    "rods": Text(en="vertical lines", zh="竖线"),
    "squares": Text(en="squares", zh="正方形"),
}
LINES_WORDS = Text(
    en="{m} points of y = 3x + 1 with uniform noise between −0.5 and 0.5. Step through lines with {name} from {low} to {high}: each line is one point of the loss curve. Where the line lies above a point, its error e = wx + b − y is > 0.",
    zh="{m} 个点取自 y = 3x + 1，加上 −0.5 到 0.5 之间均匀分布的噪声。让 {name} 从 {low} 走到 {high}：每条直线就是损失曲线上的一个点。直线在样本点上方时，误差 e = wx + b − y > 0。",
)
MOVING = Text(en="The points and the line of this step", zh="样本点与当前的直线")
MOVING_ALT = Text(
    en="The points, the line of this step through them, and the vertical error of each point.",
    zh="样本点、当前的直线，以及每个点到直线的竖直误差。",
)
CURVE = Text(en="J over {name}; crosses: the four lines", zh="J 随 {name} 的变化；十字为四条直线")
CURVE_ALT = Text(
    en="The loss over {name}: a parabola; a point at the line of this step, and the way it has come.",
    zh="损失随 {name} 的变化，是一条抛物线；圆点对应当前的直线，粗线为已经走过的部分。",
)
TRY = Text(en="no.", zh="序号")
AT_LINE = Text(en="line {k} / {n}", zh="直线 {k} / {n}")
THE_LINE = Text(en="this line", zh="当前的直线")
ITS_LOSS = Text(en="its loss, from the errors", zh="由误差求损失")
PARABOLA = Text(
    en="the same, from the parabola: lowest at {name}*, there J = J min, curvature c",
    zh="由抛物线求同一个损失：{name}* 处最低，最低值为 J min，曲率为 c",
)
SLOPE = Text(en="slope of the parabola", zh="抛物线的斜率")
HEAD_FOUR = Text(en="line", zh="直线")
HEAD_HERE = Text(en="J with this noise", zh="这组噪声下的 J")
HEAD_EXPECTED = Text(en="J on average over all noise", zh="对所有噪声平均的 J")
HEAD_AWAY = Text(en="difference", zh="差")
FOUR_WORDS = {
    "b": Text(
        en="On average, half the mean is d²/2 + 1/24: d is how far b is from 1, and 1/24 is half the variance of the noise, which no line gets rid of.",
        zh="平均来说，均方误差的一半等于 d²/2 + 1/24：d 是 b 与 1 之差；1/24 是噪声方差的一半，任何直线都消除不了。",
    ),
    "w": Text(
        en="On average, half the mean is d²·E(x²)/2 + 1/24: d is how far w is from 3, E(x²) = {square} is the mean of x², and 1/24 is half the variance of the noise, which no line gets rid of.",
        zh="平均来说，均方误差的一半等于 d²·E(x²)/2 + 1/24：d 是 w 与 3 之差；E(x²) = {square} 是 x² 的均值；1/24 是噪声方差的一半，任何直线都消除不了。",
    ),
}
SCALED = Text(
    en="The loss chosen here is {times} times that: the same curve on another scale, lowest at the same place.",
    zh="这里选的损失是它的 {times} 倍：曲线相同，只是尺度不同，最小值的位置也相同。",
)
BEST_NEAR = Text(
    en="Among the {n} lines {name} = {grid} has the lowest loss, J = {loss}; exactly it is lowest at **{name} = {best}**, J = {lowest}. In the digits shown that is {true}, the value behind the points; the noise has moved the minimum only by {moved}.",
    zh="{n} 条直线中，{name} = {grid} 的损失最小，J = {loss}；精确的最小值在 **{name} = {best}** 处，J = {lowest}。在所示的位数内，它等于产生这些点的真值 {true}；噪声只使最小值移动了 {moved}。",
)
BEST = Text(
    en="Among the {n} lines {name} = {grid} has the lowest loss, J = {loss}; exactly it is lowest at **{name} = {best}**, J = {lowest}. That is not {true}, the value behind the points: the noise has moved the minimum by {moved}.",
    zh="{n} 条直线中，{name} = {grid} 的损失最小，J = {loss}；精确的最小值在 **{name} = {best}** 处，J = {lowest}。它不等于产生这些点的真值 {true}：噪声使最小值移动了 {moved}。",
)
WHY_BEST = {
    "b": Text(
        en="For this w the best b is the mean of y − wx: with it the errors sum to 0.",
        zh="w 固定时，最好的 b 就是 y − wx 的均值：这时误差之和为 0。",
    ),
    "w": Text(
        en="For this b the best w is Σx(y − b)/Σx²: with it the errors, each times its x, sum to 0.",
        zh="b 固定时，最好的 w 是 Σx(y − b)/Σx²：这时各误差与各自的 x 的乘积之和为 0。",
    ),
}
BENDS = Text(
    en="Along either parameter J is a parabola. Its curvature is **{b}** along b and **{w}** along w: a change of b moves every error by as much, a change of w moves the error at x only x times as much, and x is at most 1. Noise does not change the curvature; it only moves the parabola.",
    zh="沿任何一个参数，J 都是抛物线。沿 b 的曲率是 **{b}**，沿 w 的曲率是 **{w}**：b 改变多少，每个误差就改变多少；w 改变时，x 处的误差只改变它的 x 倍，而 x 不超过 1。噪声不影响曲率，只是把抛物线移动了位置。",
)
PUBLISHED = Text(
    en="The course prints 0.02441 as half the mean for w = 3, b = 1. This noise practically never gives that: over seeds 0 to {last} the smallest is {smallest}, the median {median}; here it is {here}.",
    zh="原教程给出 w = 3、b = 1 时均方误差的一半为 0.02441。这种噪声几乎不可能得出这个数：种子取 0 到 {last}，最小的是 {smallest}，中位数是 {median}；这里是 {here}。",
)
FOUR = Text(en="Four lines, four losses", zh="四条直线，四个损失")
ONE_LINE = Text(en="{name} = {value}", zh="{name} = {value}")
ONE_LINE_ALT = Text(
    en="The points, the line with {name} = {value}, and the errors; J = {loss}.",
    zh="样本点、{name} = {value} 的直线与误差；J = {loss}。",
)
ALL_FOUR = Text(en="All four on the same points; solid: lowest loss", zh="四条直线画在一起；实线：损失最小")
ALL_FOUR_ALT = Text(
    en="The points with the four lines {name} = {values}; the one with the lowest loss is drawn solid.",
    zh="样本点与四条直线 {name} = {values}；损失最小的一条为实线。",
)

# An outlier pulls
OUT_X = Text(en="outlier, x", zh="离群点的 x")
OUT_Y = Text(en="outlier, y", zh="离群点的 y")
OUT_SEED = SEED
MORE_OUTLIER = Text(en="The noise, the table", zh="噪声、表格内容")
OUT_DELTA = Text(en="Huber's δ", zh="Huber 损失的 δ")
OUT_WORDS = Text(
    en="The same {m} points, and one more. **Drag it in the picture of the lines**, or type its place, which may lie far outside. The steps move it there from the dashed line, the least-squares line of the {m} points; after each step the three lines are fitted anew.",
    zh="同样的 {m} 个点，再加一个点。**在直线图中拖动它**，或者直接输入位置（可以远在图外）。播放时，它从虚线（这 {m} 个点的最小二乘直线）一步步移到那里；每走一步，三条直线都重新拟合。",
)
OUTLIER_FIGURE = Text(en="Three best lines and the outlier", zh="三条最佳直线与离群点")
OUTLIER_ALT = Text(
    en="The points and the outlier, with the lines that are best under squared error, absolute error and Huber's loss, and dashed the least-squares line without the outlier.",
    zh="样本点与离群点，以及平方误差、绝对误差、Huber 损失下各自的最佳直线；虚线为没有离群点时的最小二乘直线。",
)
VALUE_FIGURE = Text(en="Loss of the outlier", zh="离群点的损失")
VALUE_ALT = Text(
    en="Three curves over the error e: e²/2, |e| and Huber's loss, with a point on each where the outlier is.",
    zh="以误差 e 为横轴的三条曲线：e²/2、|e| 与 Huber 损失，各有一个圆点表示离群点的位置。",
)
PULL_FIGURE = Text(en="Its pull (slope)", zh="拉力（损失的斜率）")
PULL_ALT = Text(
    en="Three slopes over the error e: e itself, −1 or 1, and e held between −δ and δ, with a point on each where the outlier is.",
    zh="以误差 e 为横轴的三条斜率曲线：e 本身、±1、限制在 −δ 与 δ 之间的 e，各有一个圆点表示离群点的位置。",
)
E = Text(en="error e", zh="误差 e")
VALUE = Text(en="loss", zh="损失")
PULL = Text(en="pull", zh="拉力")
STEP = Text(en="step", zh="步")
AT_PLACE = Text(en="step {k} / {n}", zh="第 {k} / {n} 步")
LINE_NAMES = {
    "squared": Text(en="squared error", zh="平方误差"),
    "absolute": Text(en="absolute error", zh="绝对误差"),
    "huber": Text(en="Huber's loss", zh="Huber 损失"),
}
OUT_TABLES = {
    "lines": Text(en="the lines", zh="三条直线"),
    "pulls": Text(en="errors and pulls", zh="误差与拉力"),
}
HEAD_BEST_UNDER = Text(en="best under", zh="所用损失")
HEAD_WITHOUT = Text(en="height at x = {x} without it", zh="没有它时 x = {x} 处的高度")
HEAD_WITH = Text(en="with it", zh="有它时")
HEAD_MOVED = Text(en="moved by", zh="移动了")
HEAD_ERROR = Text(en="outlier's error e", zh="离群点的误差 e")
HEAD_PULL = Text(en="its pull", zh="它的拉力")
HEAD_SHARE = Text(en="its share of all pulls", zh="占全部拉力的比例")
PULL_WORDS = Text(
    en="A line is best when the pulls of all points balance, and so do the pulls each times its x (the lever). Where e > 0 the line lies above the point, which pulls it down; where e < 0 the point pulls it up. "
    "Under squared error a point pulls with e itself, here {squared}: the farther, the harder, without limit. "
    "Under absolute error every point off the line pulls with ±1, however far it is. Under Huber's loss the size of the pull grows like |e| up to δ = {delta} and stays there. "
    "Compare a pull only with those of the other points under the same loss: that is the last column.",
    zh="所有点的拉力之和为 0，各拉力乘以自己的 x（力臂）之和也为 0 时，直线才是最佳的。e > 0 时直线在该点上方，该点把直线向下拉；e < 0 时该点把直线向上拉。"
    "平方误差下，一个点的拉力就是 e 本身，这里是 {squared}：离得越远，拉力越大，没有上限。"
    "绝对误差下，不在直线上的点无论多远，拉力的大小都是 1。Huber 损失下，拉力的大小先随 |e| 增大，到 δ = {delta} 就不再增大。"
    "拉力只能与同一种损失下其他点的拉力比较，见最后一列。",
)
MOVED_WORDS = Text(
    en="How far the best line moved at x = {x}: farthest under **{most}**, by {far}; least under **{least}**, by {near}.",
    zh="看 x = {x} 处最佳直线移动了多少：最多的是 **{most}**，移动了 {far}；最少的是 **{least}**，移动了 {near}。",
)
MOVED_ALIKE = Text(
    en="At x = {x} all three lines moved by {far}, in the digits shown.",
    zh="在 x = {x} 处，三条直线都移动了 {far}（就所示的位数而言）。",
)
BOTH = Text(en="{one} and {other}", zh="{one}、{other}")
MOVED_NONE = Text(
    en="Here the outlier lies so close to the lines that none moves in the digits shown.",
    zh="这里离群点离直线很近，在所示的位数内三条直线都没有移动。",
)
THROUGH = Text(
    en="The best line under absolute error goes right through the outlier: e = 0, a corner of |e|, where the pull may be anything from −1 to 1.",
    zh="绝对误差的最佳直线正好穿过离群点：e = 0，这是 |e| 的尖点，拉力可以是 −1 到 1 之间的任何值。",
)
LEVER = Text(
    en="Its x lies so far away that it is a long lever: no loss that looks at e alone resists a wrong x.",
    zh="它的 x 离得很远，力臂很长：只看误差 e 的损失，都抵御不了 x 的异常。",
)

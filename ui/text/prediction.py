"""Words of the page “346 servers”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="Training looked at all the samples to find w and b. Inference only uses w and b: one multiplication and one addition "
    "give the prediction, and an interval says how far a single new value may lie from it.",
    zh="训练要用全部样本求出 w 和 b；推理只用求得的 w 和 b：一次乘法、一次加法就得到预测值；预测区间则说明单个新值可能偏离多远。",
)

# The driving question, for the server room and for a visitor's own columns
QUESTIONS = {
    "server_room": Question(
        prompt=Text(
            en="A new room will hold {query} servers. Before anything is computed: how many kW of air-conditioner power "
            "will it need?",
            zh="要新建一个放 {query} 台服务器的机房。先不计算，估计一下：空调功率需要多少千瓦？",
        ),
        unit="kW",
        step=0.1,
    ),
    "own": Question(
        prompt=Text(
            en="A new sample has {x} = {query}. Before anything is computed: what will its {y} be?",
            zh="一个新样本的 {x} = {query}。先不计算，估计一下：它的 {y} 是多少？",
        ),
        low=-1e100,
        high=1e100,
    ),
}
SERVERS = Text(en="servers", zh="服务器数量（台）")
PICTURE = Text(en="The data", zh="数据")
PICTURE_ALT = Text(
    en="Scatter plot of {y} against {x}. A dashed vertical line marks the x that is asked for; nothing is fitted.",
    zh="{y} 对 {x} 的散点图。竖直虚线标出所问的 x；图中没有拟合直线。",
)

ROAD = Text(en="Line from", zh="直线来自")
ROADS = {
    "least_squares": Text(en="least squares", zh="最小二乘法"),
    "descent": Text(en="gradient descent", zh="梯度下降法"),
    "neuron": Text(en="one neuron", zh="单个神经元"),
    "file": Text(en="loaded file", zh="载入的文件"),
}
LEVEL = Text(en="Interval", zh="预测区间")
LEVELS = {
    "80": Text(en="80 %", zh="80%"),
    "90": Text(en="90 %", zh="90%"),
    "95": Text(en="95 %", zh="95%"),
    "99": Text(en="99 %", zh="99%"),
}

# Saving and loading the line
FILE = Text(en="Save and load the line (JSON)", zh="保存与载入直线（JSON）")
SAVE = Text(en="Save this line", zh="保存这条直线")
LOAD = Text(en="Load a saved line", zh="载入已保存的直线")
LOAD_HELP = Text(
    en="A file saved here, at most 10 kB. It stays in this session.",
    zh="在本页保存的文件，不超过 10 kB。只在本次会话中使用。",
)
LOADED = Text(
    en="Loaded line: w = {w}, b = {b}, learned from {n} samples with x from {low} to {high}.",
    zh="载入的直线：w = {w}，b = {b}；由 {n} 个样本训练得到，x 的范围为 {low} 到 {high}。",
)
NOT_LOADED = Text(
    en="No line is loaded yet, and a link does not carry one, so least squares is used. Load a file below.",
    zh="还没有载入直线（链接中也不包含直线），所以暂用最小二乘法的结果。请在下面载入文件。",
)
KEPT = Text(en="What was loaded before stays.", zh="之前载入的直线保持不变。")
ERRORS = {
    "too_large": Text(
        en="The file is larger than 10 kB; a saved line has a few hundred characters.",
        zh="文件超过 10 kB，而保存的直线只有几百个字符。",
    ),
    "not_json": Text(
        en="The file is not JSON. Choose a file that was saved with “Save this line”.",
        zh="文件不是 JSON 格式。请选择用“保存这条直线”得到的文件。",
    ),
    "wrong_format": Text(
        en="The file is JSON but not a saved line: its field “format” should read “{expected}”.",
        zh="文件是 JSON，但不是保存的直线：字段“format”应为“{expected}”。",
    ),
    "missing": Text(
        en="The field “{field}” is missing from the file. Save the line again.",
        zh="文件中缺少字段“{field}”。请重新保存直线。",
    ),
    "not_a_number": Text(
        en="The field “{field}” of the file is not a finite number in its range.",
        zh="文件中字段“{field}”的值不是有限数，或超出了允许的范围。",
    ),
}

# The player
FIGURE = Text(en="Data, line and {level} % interval", zh="数据、直线与 {level}% 预测区间")
FIGURE_ALT = Text(
    en="Scatter plot of {y} against {x} with the line and the band of its prediction interval; the query is marked "
    "step by step.",
    zh="{y} 对 {x} 的散点图，以及直线和预测区间带；所问的点逐步标出。",
)
YOU = Text(en="your answer", zh="你的回答")
STEP = Text(en="step", zh="步")
AT_STEP = Text(en="step {k} / {n}", zh="第 {k} / {n} 步")
STEPS = {
    "x": Text(en="the feature x", zh="特征值 x"),
    "product": Text(en="multiply by the weight w", zh="乘以权重 w"),
    "z": Text(en="add the bias b: the prediction z", zh="加上偏移 b：预测值 z"),
    "half_width": Text(
        en="half width Δ for {level} % (t with {freedom} degrees of freedom)",
        zh="{level}% 预测区间的半宽 Δ（t 分布，自由度 {freedom}）",
    ),
    "interval": Text(en="the interval", zh="预测区间"),
}
# The outcome in words
OUTCOME = {
    "server_room": Text(
        en="For **{query} servers** the line predicts **{z} kW**.",
        zh="放 **{query} 台服务器**的机房，预测空调功率为 **{z} kW**。",
    ),
    "own": Text(
        en="For {x} = **{query}** the line predicts {y} = **{z}**.",
        zh="当 {x} = **{query}** 时，预测 {y} = **{z}**。",
    ),
}
INTERVAL = Text(
    en="The {level} % prediction interval goes from **{low}** to **{high}**: if new values scatter about the line as "
    "the samples do, about {level} of 100 intervals found this way contain the new value.",
    zh="{level}% 预测区间为 **{low}** 到 **{high}**：如果新值像样本那样散布在直线周围，那么这样求得的区间，每 100 个中约有 {level} 个包含新值。",
)
NO_INTERVAL = Text(
    en="There is no interval: it takes at least three samples with different x to say how far they scatter.",
    zh="无法给出预测区间：至少要有三个样本（且 x 不全相同），才能估计离散程度。",
)
BEYOND = Text(
    en="**Extrapolation.** x = {x} lies {beyond} outside the samples, whose x go from {low} to {high}. The interval still "
    "counts only the scatter of the samples and the uncertainty of w and b. It does not cover the risk that the law is a "
    "different one out there, and no sample can tell.",
    zh="**外推。** x = {x} 在样本范围（{low} 到 {high}）之外，超出 {beyond}。预测区间只考虑了样本的离散程度和 w、b 的不确定性，"
    "并不包含“规律在那里已经改变”的风险，样本无法说明那里的情况。",
)
VERDICT = {
    "server_room": Text(
        en="You said {guess} kW for {query} servers; the line says {z} kW. You were {off} kW {side}, and {where} the interval.",
        zh="对于 {query} 台服务器，你的回答是 {guess} kW，直线给出 {z} kW。你的回答{side} {off} kW，{where}预测区间内。",
    ),
    "own": Text(
        en="You said {guess} for {x} = {query}; the line says {z}. You were {off} {side}, and {where} the interval.",
        zh="对于 {x} = {query}，你的回答是 {guess}，直线给出 {z}。你的回答{side} {off}，{where}预测区间内。",
    ),
}
SIDES = {
    "high": Text(en="too high", zh="偏高"),
    "low": Text(en="too low", zh="偏低"),
    "right": Text(en="off", zh="与之相差"),
}
WHERE = {True: Text(en="inside", zh="落在"), False: Text(en="outside", zh="不在")}
HAND = Text(
    en="Rounded at every step to {d} decimals: z = {z}, interval {low} to {high}; without rounding z = {z_exact}, interval "
    "{low_exact} to {high_exact}. The prediction differs by {dz}.",
    zh="每步舍入到 {d} 位小数：z = {z}，区间为 {low} 到 {high}；不舍入：z = {z_exact}，区间为 {low_exact} 到 {high_exact}。预测值相差 {dz}。",
)

# Training versus inference
COMPARED = Text(en="Training versus inference", zh="训练与推理")
COMPARED_WORDS = Text(
    en="Training happens once and needs every sample; inference happens whenever somebody asks and never sees a sample again.",
    zh="训练只做一次，要用到全部样本；推理在每次提问时进行，不再需要任何样本。",
)
TOPIC = Text(en="compared", zh="比较")
TRAINING = Text(en="training", zh="训练")
INFERENCE = Text(en="inference", zh="推理")
COMPARISON = (
    (
        Text(en="takes in", zh="输入"),
        Text(en="{m} samples (x, y)", zh="{m} 个样本 (x, y)"),
        Text(en="one x", zh="一个 x"),
    ),
    (
        Text(en="needs", zh="需要"),
        Text(en="loss function, gradient, learning rate η = {rate}", zh="损失函数、梯度、学习率 η = {rate}"),
        Text(
            en="w = {w} and b = {b}; for the interval also m, $\\bar x$, $S_{xx}$, s",
            zh="w = {w}、b = {b}；求区间还要 m、$\\bar x$、$S_{xx}$、s",
        ),
    ),
    (
        Text(en="does", zh="计算"),
        Text(en="{k} epochs over all samples", zh="对全部样本训练 {k} 轮"),
        Text(en="one multiplication, one addition", zh="一次乘法、一次加法"),
    ),
    (
        Text(en="gives", zh="得到"),
        Text(en="w and b, kept in a file", zh="w 和 b，存入文件"),
        Text(en="z = {z}", zh="z = {z}"),
    ),
)

# The same answer from all roads
SAME = Text(en="Three methods, one answer", zh="三种方法，答案一致")
SAME_WORDS = Text(
    en="Descent and the neuron start at 0 with standardized x and η = {rate}, so every epoch halves the distance to the "
    "minimum; they stopped after {k} epochs. The digits count by relative error how close z came to least squares.",
    zh="梯度下降法和神经元对标准化后的 x 从 0 出发，η = {rate}，每一轮都把到最低点的距离减半；{k} 轮后停止。“一致位数”按 z 与最小二乘法结果的相对误差计算。",
)
PREDICTED = Text(en="prediction z", zh="预测值 z")
DIGITS = Text(en="digits that agree", zh="一致位数")

# A column of numbers
MANY = Text(en="Many at once", zh="批量预测")
LIST = Text(
    en="Numbers, separated by spaces, commas, semicolons or lines",
    zh="输入若干个数，用空格、逗号、分号或换行分隔",
)
LIST_DEFAULT = "100 346 500 900 2500"
COLUMN_FILE = Text(en="… or a CSV file with a column of numbers", zh="……或上传含有一列数的 CSV 文件")
COLUMN = Text(en="column", zh="列")
UNIT = {
    "server_room": Text(en="Servers, not thousands of servers.", zh="单位是台，不是千台。"),
    "own": Text(en="In the units of {x}.", zh="单位与 {x} 相同。"),
}
NO_COLUMN = Text(
    en="No column of the file holds numbers in at least half of its cells.",
    zh="文件中没有哪一列有一半以上的单元格是数值。",
)
ONE_CELL = Text(
    en="The file has fewer than two rows. Type a single number into the box instead.",
    zh="文件不足两行。单个数请直接输入到左边的框中。",
)
LISTED = Text(
    en="{used} predictions; {beyond} of them extrapolate.", zh="共 {used} 个预测值，其中 {beyond} 个是外推。"
)
LEFT_OUT = Text(en="Left out {count}: {listed}", zh="略去 {count} 个：{listed}")
LEFT_ONE = Text(en="“{cell}” ({why})", zh="“{cell}”（{why}）")
CUT = Text(en="Only the first {most} of {count} are used.", zh="共 {count} 个，只使用前 {most} 个。")
HEADS = {
    "query": Text(en="servers", zh="服务器（台）"),
    "x": Text(en="x", zh="x"),
    "z": Text(en="prediction", zh="预测值"),
    "low": Text(en="low", zh="下限"),
    "high": Text(en="high", zh="上限"),
    "extrapolates": Text(en="extrapolates", zh="外推"),
}
SAVE_LIST = Text(en="Predictions (CSV, all digits)", zh="预测结果（CSV，完整精度）")

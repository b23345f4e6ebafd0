"""Words of the page “The server room”."""

from ui.language import Text
from ui.question import Question

INTRO = Text(
    en="A server room is kept at about 23 °C, and 346 servers are planned: how much power will its air conditioner need? "
    "First look at the data: 200 rooms, with x the number of servers in thousands and y the power in kW.",
    zh="机房的温度要保持在 23 °C 左右，计划安装 346 台服务器，空调需要多大的功率？先来看数据："
    "200 个机房的记录，特征值 x 是服务器数量（千台），标签值 y 是空调功率（kW）。",
)
QUESTION = Question(
    prompt=Text(
        en="To standardize x, subtract the mean from every x and divide by the standard deviation. "
        "What does this do to the cloud of points?",
        zh="把 x 标准化，就是每个 x 都减去均值、再除以标准差。散点的分布形状会怎样变化？",
    ),
    choices={
        "same": Text(en="nothing but new numbers on the axis of x", zh="形状不变，只是横轴上的数变了"),
        "narrower": Text(en="it gets narrower: the points move together", zh="变窄：各点向中间靠拢"),
        "bell": Text(
            en="x becomes normally distributed: dense in the middle, thin at both ends",
            zh="x 变成正态分布：中间密，两头疏",
        ),
        "straight": Text(en="the points come closer to one straight line", zh="各点更接近一条直线"),
    },
)
PICTURE = Text(en="The data", zh="数据的散点图")
VERDICT = {
    True: Text(
        en="Your prediction was right: subtracting one number and dividing by one number only moves and stretches the axis.",
        zh="你的预测是对的：所有的 x 减去同一个数、再除以同一个数，只是平移和伸缩了横轴。",
    ),
    False: Text(
        en="It is not what you predicted: every x is moved by the same amount and divided by the same number, so no point "
        "changes its place among the others. Compare the two figures sample by sample.",
        zh="结果和你的预测不同：所有的 x 都减去同一个数、再除以同一个数，点与点之间的相对位置并没有变。"
        "请对照两张图，逐个样本看一看。",
    ),
}

SCALE = Text(en="Scaling of x", zh="x 的缩放方式")
SCALES = {
    "raw": Text(en="raw", zh="原始值"),
    "centering": Text(en="centered", zh="中心化"),
    "min_max": Text(en="min-max", zh="归一化"),
    "z_score": Text(en="z-score", zh="标准化"),
}
SHARED = Text(en="Both figures on one axis", zh="两图用同一横轴")
SHARED_HELP = Text(
    en="Shows how far the points are moved and stretched. Otherwise each figure fits its own axis to the points.",
    zh="可以看出散点平移、伸缩了多少。关闭时，两张图各自选取合适的横轴范围。",
)

RAW_FIGURE = Text(en="The samples as they are in the file", zh="文件中的样本")
RAW_ALT = Text(
    en="Scatter plot of {y} against {x}; the current sample is marked.",
    zh="{y} 对 {x} 的散点图，标出当前样本。",
)
SCALED_FIGURE = {
    "raw": Text(en="The same samples, x unchanged", zh="同样的样本，x 不变"),
    "centering": Text(en="The same samples, x centered", zh="同样的样本，x 已中心化"),
    "min_max": Text(en="The same samples, x from 0 to 1", zh="同样的样本，x 已归一化到 0 至 1"),
    "z_score": Text(en="The same samples, x standardized", zh="同样的样本，x 已标准化"),
}
SCALED_ALT = Text(
    en="The same points over the scaled x: the cloud looks alike, the axis has other numbers.",
    zh="同样的点，横轴换成缩放后的 x：点的分布没有变，坐标轴上的数变了。",
)
SAMPLE = Text(en="sample", zh="样本")
AT_SAMPLE = Text(en="sample {k} / {m}", zh="第 {k} / {m} 个样本")

ROW = Text(en="one row of X and Y", zh="X 与 Y 的一行")
SUBTRACT = {
    "centering": Text(en="subtract the mean of all x", zh="减去全部 x 的均值"),
    "min_max": Text(en="subtract the smallest x", zh="减去最小的 x"),
    "z_score": Text(en="subtract the mean of all x", zh="减去全部 x 的均值"),
}
DIVIDE = {
    "min_max": Text(en="divide by the range", zh="除以最大值与最小值之差"),
    "z_score": Text(en="divide by the standard deviation", zh="除以标准差"),
}
BACK = {
    True: Text(en="the way back: nothing is lost", zh="换算回去：信息没有丢失"),
    False: Text(en="the way back, rounded at every step", zh="换算回去（每步舍入）"),
}
UNCHANGED = Text(en="raw: x stays as it is", zh="原始值：x 保持不变")

OUTCOME = {
    "raw": Text(
        en="Raw: x′ = x, from {low} to {high}, mean {mean}, standard deviation {sd}. Choose a scaling above to see what it changes.",
        zh="原始值：x′ = x，取值从 {low} 到 {high}，均值 {mean}，标准差 {sd}。请在上面选择一种缩放方式，看看有什么变化。",
    ),
    "centering": Text(
        en="Centered: the mean moves from {mean} to **{mean_scaled}**; the standard deviation stays {sd_scaled}. x′ says how far a "
        "sample lies from the mean, in the units of x.",
        zh="中心化：均值由 {mean} 变为 **{mean_scaled}**，标准差仍为 {sd_scaled}。x′ 表示样本偏离均值多少，单位与 x 相同。",
    ),
    "min_max": Text(
        en="Min-max: the range from {low} to {high} becomes **{low_scaled} to {high_scaled}**. x′ says which part of the range lies "
        "below a sample; one extreme x would squeeze all others together.",
        zh="归一化（min-max）：取值范围由 [{low}, {high}] 变为 **[{low_scaled}, {high_scaled}]**。x′ 表示样本处在整个范围的什么位置；"
        "只要出现一个极端值，其余样本就会被挤到一起。",
    ),
    "z_score": Text(
        en="Standardized (z-score): the mean moves from {mean} to **{mean_scaled}** and the standard deviation from {sd} to **{sd_scaled}**. x′ says "
        "how many standard deviations a sample lies from the mean.",
        zh="标准化（z-score）：均值由 {mean} 变为 **{mean_scaled}**，标准差由 {sd} 变为 **{sd_scaled}**。x′ 表示样本偏离均值几个标准差。",
    ),
}
SAME_CLOUD = Text(
    en="The correlation of x and y is r = **{r}** before and r = **{r_scaled}** after: the cloud is the same.",
    zh="x 与 y 的相关系数，缩放前 r = **{r}**，缩放后 r = **{r_scaled}**：散点的分布没有变。",
)
FLAT = Text(
    en="All y are equal, so x and y have no correlation to compare.", zh="所有的 y 都相等，无法计算相关系数。"
)
LISTED = Text(
    en="The table steps through the {shown} samples that the figures draw; means and ranges use all {m}.",
    zh="表格逐个列出图中画出的 {shown} 个样本；均值、标准差、最大值和最小值都由全部 {m} 个样本算出。",
)
HAND = Text(
    en="Rounded by hand at {d} decimals, x′ differs by up to {gap} from the exact value, and going back misses x by up to {lost}.",
    zh="每步舍入到 {d} 位小数时，x′ 与精确值最多相差 {gap}；再换算回去，x 最多相差 {lost}。",
)

SHAPES = Text(en="Rows are samples, columns are features", zh="行是样本，列是特征")
SHAPES_ARE = Text(
    en="Each row is one sample. X has one column because there is one feature, Y has one column because there is one label: "
    "both have the shape ({m}, 1).",
    zh="每一行是一个样本。特征值只有一个，所以 X 只有一列；标签值也只有一个，所以 Y 也只有一列。两者的形状都是 ({m}, 1)。",
)
SUMMARY = Text(en="Summary", zh="数据概况")
ROWS = {
    "m": Text(en="samples m", zh="样本数 m"),
    "mean": Text(en="mean", zh="均值"),
    "sd": Text(en="standard deviation", zh="标准差"),
    "low": Text(en="minimum", zh="最小值"),
    "high": Text(en="maximum", zh="最大值"),
}

POPULATION = Text(
    en="This is the standard deviation of the population: the sum of squares is divided by m, not by m − 1.",
    zh="这里的标准差是总体标准差：平方和除以 m，而不是 m − 1。",
)

IN_USE = Text(
    en="**Data in use:** `server_room.csv`, {m} rooms", zh="**当前数据**：`server_room.csv`，{m} 个机房"
)
OWN_IN_USE = Text(
    en="**Data in use:** your own, x = {x}, y = {y}, {m} samples",
    zh="**当前数据**：你自己的数据，x 为 {x}，y 为 {y}，共 {m} 个样本",
)
GO_BACK = Text(en="Back to the server room", zh="换回机房数据")
USE = Text(en="Use these columns", zh="使用这两列")
FILE = Text(en="**{name}**: {rows} rows, {columns} columns.", zh="**{name}**：{rows} 行，{columns} 列。")
PREVIEW_ALT = Text(en="The first rows of the file.", zh="文件的前几行。")
COUNT = Text(en="{reason}: {n}", zh="{reason}：{n} 行")
SERVES_ALL = Text(
    en="All pages on linear regression work on the data in use.", zh="“线性回归”各页都使用当前数据。"
)

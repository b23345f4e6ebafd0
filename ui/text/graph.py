"""Words of a computational graph in the player: its steps, its columns, its figure."""

from ui.language import Text

GIVEN = Text(en="given", zh="已知")
FORWARD = Text(en="forward: {name}", zh="正向计算：{name}")
BEGIN = Text(en="backward: begin at the output", zh="反向传播：从输出开始")
BACK = Text(en="backward: from {target} to {source}", zh="反向传播：从 {target} 到 {source}")
OF = Text(en=", arrow {k} of {n} that end there", zh="，到达此处的第 {k} 条，共 {n} 条")

STEP = Text(en="step", zh="步")
WHAT = Text(en="what", zh="计算的量")
VALUE = Text(en="value", zh="数值")
LOCAL = Text(en="local", zh="局部导数")
BRINGS = Text(en="brings", zh="传来")
SO_FAR = Text(en="so far", zh="累计")
AT_STEP = Text(en="step {k} / {n}", zh="第 {k} / {n} 步")

GRAPH = Text(en="Value, and below it {d}{output}/{d}(this box)", zh="上为数值，下为 {d}{output}/{d}(该框)")
GRAPH_ALT = Text(
    en="The computational graph: boxes with this step's values and gradients. Arrows lead from inputs to results; walked back, "
    "they turn around and carry the local derivative.",
    zh="计算图：方框里是当前步的数值和梯度；箭头从输入指向结果，反向走过之后掉转方向，并标出局部导数。",
)
PICTURE = Text(en="The forward pass", zh="正向计算")
PICTURE_ALT = Text(
    en="The computational graph with the value of every box; nothing has gone backward yet.",
    zh="计算图，各方框里是正向计算的数值；还没有反向传播。",
)

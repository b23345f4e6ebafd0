"""Words of the practice part."""

from ui.language import Text

TITLE = Text(en="Practice", zh="练习")
STAGE = Text(en="How much is shown", zh="提示程度")
STAGES = {
    "worked": Text(en="worked example", zh="完整例题"),
    "last": Text(en="last step is yours", zh="最后一步自己算"),
    "question": Text(en="only the question", zh="只给题目"),
}
ANSWER = Text(en="Your answer (0.333, 1/3 or 3.3e-1)", zh="你的答案（可写 0.333、1/3 或 3.3e-1）")
AGAIN = Text(en="New numbers", zh="换一组数")
RIGHT = Text(en="Right: {answer}.", zh="正确：{answer}。")
CLOSE = Text(
    en="Close, but not to {decimals} decimals: carry more digits through the steps, or show fewer decimals in the settings.",
    zh="很接近，但没有精确到 {decimals} 位小数：中间步骤多保留几位，或在设置里减少小数位数。",
)
WRONG = Text(
    en="Not yet. Compare with the worked example line by line.", zh="还不对。请对照完整例题逐行检查。"
)
MISTAKE = Text(en="A common slip: {why}", zh="这是一个常见的错误：{why}")
UNREADABLE = Text(
    en="This is not a number I can read. Write it like 0.333, 1/3 or 3.3e-1.",
    zh="看不懂这个数。请写成 0.333、1/3 或 3.3e-1 这样的形式。",
)

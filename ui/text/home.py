"""Words of the first page."""

from ui.language import Text

INTRO = Text(
    en="The basics of neural networks, worked out on a blackboard that computes: every number of every step, right to the "
    "last digit. Predict first, then step forward and back, break it, and check your own calculation.",
    zh="在一块会计算的黑板上学习神经网络的基础：每一步的每个数都算给你看，精确到最后一位。先预测，再一步步前进、后退；试着让它出错，并核对自己的手算结果。",
)
BEGIN = Text(
    en="Start here: how much power does a room with 346 servers need?",
    zh="从这里开始：346 台服务器的机房需要多大的空调功率？",
)
MAP = Text(en="Map of the topics", zh="内容地图")
TO_COME = Text(en="{title} (to come)", zh="{title}（待续）")
KEYS_TITLE = Text(en="Keys", zh="按键")
KEYS = Text(
    en="""
| key | what it does |
|---|---|
| → or PageDown (clicker) | one step on |
| ← or PageUp (clicker) | one step back |
| Home, End | first step, last step |
| space | play, pause |
| S (in the presenter view PageDown) | show a page without answering its question |

The keys work once the player has been clicked; in the presenter view (settings, or `?present=1`) they work at once.
""",
    zh="""
| 按键 | 作用 |
|---|---|
| → 或 PageDown（翻页笔） | 前进一步 |
| ← 或 PageUp（翻页笔） | 后退一步 |
| Home、End | 第一步、最后一步 |
| 空格 | 播放、暂停 |
| S（投影模式下为 PageDown） | 不作答，直接看结果 |

先在播放器上点一下，按键才会起作用；在投影模式下（见“设置”，或在网址后加 `?present=1`）按键立即有效。
""",
)

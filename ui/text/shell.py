"""Words and style of the frame."""

from ui.language import Text

SETTINGS = Text(en="Settings", zh="设置")
DECIMALS = Text(en="Decimals shown", zh="显示的小数位数")
BY_HAND = Text(en="Round as by hand", zh="像手算那样逐步舍入")
BY_HAND_HELP = Text(
    en="Every intermediate result is rounded to that many decimals before it is used, as with pencil and paper.",
    zh="每个中间结果都先舍入到所选的小数位数再往下算，和纸笔计算时一样。",
)
PRESENT = Text(en="Presenter view (large type, clicker keys)", zh="投影模式（大字号，可用翻页笔）")
SOURCE = Text(en="The code that ran", zh="刚才运行的代码")
NOTE = Text(
    en="The link held a value this page does not know; the default is shown instead.",
    zh="链接中有本页不认识的取值，已改用默认值。",
)

_BASE = """
[data-testid="stMainBlockContainer"] { padding-top: 4.2rem; padding-bottom: 3rem; max-width: 90rem; }
[class*="st-key-shell"][class*="header"] { justify-content: space-between; }
h1 { font-size: 1.9rem !important; padding: 0 !important; }
h3 { font-size: 1.35rem !important; }
[data-testid="stMarkdownContainer"] :is(td, th):first-child { white-space: nowrap; }
[data-testid^="stBaseButton-primary"], [data-testid^="stBaseButton-primary"] * { color: var(--paper) !important; }
[data-testid="stPageLink"] p { white-space: normal; overflow: visible; }
[data-testid="stMarkdownContainer"] :is(td, th) code { overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .katex-display { overflow-x: auto; overflow-y: hidden; padding: .2rem 0; }
  [data-testid="stMarkdownContainer"] :is(td, th) { padding: .25rem .3rem; font-size: .8rem; }
  [data-testid="stMarkdownContainer"] :is(td, th):first-child { white-space: normal; word-break: keep-all; }
}
"""

# Title and player first, on one screen; everything else below the fold.
_PRESENTER = """
html { font-size: 27.5px !important; }
[data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSidebar"] { display: none !important; }
[data-testid="stMainBlockContainer"] { padding: .3rem .8rem 1rem; max-width: none; }
[data-testid="stLayoutWrapper"]:has(> .st-key-stage) { order: -1; }
[data-testid="stLayoutWrapper"]:has(> [class*="st-key-shell"][class*="header"]) { order: -2; }
[data-testid="stVerticalBlock"] { gap: .5rem; }
h1 { font-size: 1.2rem !important; }
"""


def styles(presenting: bool) -> str:
    """The style sheet of the frame; larger and barer when presenting."""
    return _BASE + (_PRESENTER if presenting else "")

"""Words of the take-away."""

from ui.language import Text

TITLE = Text(en="Take away", zh="下载")
TABLE = Text(en="Table (CSV)", zh="表格（CSV）")
SCRIPT = Text(en="Script (.py)", zh="脚本（.py）")
NOTEBOOK = Text(en="Notebook (.ipynb)", zh="Jupyter 笔记本（.ipynb）")

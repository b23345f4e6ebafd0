"""Words of the upload box. Streamlit's own are English whatever the language of the page."""

from ui.language import Text

BUTTON = Text(en="Choose a file", zh="选择文件")
LIMITS = Text(
    en="{types}, at most {most} MB; or drop it here", zh="{types} 文件，不超过 {most} MB；也可以拖到这里"
)
DROP = Text(en="Drop the file here", zh="松开鼠标，放入文件")
TOO_LARGE = Text(
    en="This file did not arrive: it is larger than {most} MB, or the connection broke. Keep fewer rows, or only "
    "the columns you need. What was loaded before stays.",
    zh="文件没有上传成功：它超过了 {most} MB，或者网络中断了。请减少行数，或只保留需要的列。之前载入的数据保持不变。",
)
WRONG_TYPE = Text(
    en="This kind of file is not read here, only {types}. Save the table in one of these forms and upload that. "
    "What was loaded before stays.",
    zh="这里不能读取这种文件，只接受 {types}。请把表格另存为这些格式之一再上传。之前载入的数据保持不变。",
)

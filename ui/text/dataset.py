"""Words about the data in use."""

from ui.language import Text

SERVERS = Text(en="servers (thousands)", zh="服务器数量（千台）")
POWER = Text(en="air-conditioner power (kW)", zh="空调功率（kW）")
OWN = Text(
    en="Your own data: {y} against {x}, {m} samples. The page “The server room” changes them.",
    zh="正在使用你自己的数据：以 {x} 为特征值、{y} 为标签值，共 {m} 个样本。可在“机房数据”页更换。",
)
OWN_GONE = Text(
    en="The link was made with someone's own data, which a link does not carry. You see the server room; "
    "the page “The server room” takes your file.",
    zh="这个链接使用了别人自己的数据，而链接本身不包含数据。现在显示的是机房数据；可在“机房数据”页上传你的文件。",
)
SAMPLED = Text(
    en="The figures draw {shown} of {m} points, evenly spread over the file; every number uses all rows.",
    zh="图中只画出 {m} 个点中均匀抽取的 {shown} 个；所有数值都由全部样本算出。",
)

"""Words about a visitor's own CSV file: the controls, what went wrong, and why a row was left out."""

from ui.language import Text

LABEL = Text(en="Your own data", zh="上传自己的数据")
HELP = Text(
    en="A CSV file, at most 10 MB: two columns of numbers, a row for each sample. It stays in this session.",
    zh="CSV 文件，不超过 10 MB：至少两列数值，每行一个样本。数据只在本次会话中使用。",
)
X_COLUMN = Text(en="x: the column to predict from", zh="x：作为特征值的列")
Y_COLUMN = Text(en="y: the column to predict", zh="y：作为标签值的列")
READ_AS = Text(
    en="Read as {encoding}, separated by {separator}, decimal mark “{decimal}”, data from line {first_row}.",
    zh="编码 {encoding}，列之间用{separator}分隔，小数点为“{decimal}”；数据从第 {first_row} 行开始。",
)
SEPARATORS = {
    ",": Text(en="commas", zh="逗号"),
    ";": Text(en="semicolons", zh="分号"),
    "\t": Text(en="tabs", zh="制表符"),
}
NO_HEADER = Text(
    en="The first line is all numbers, so it was read as data and the columns were numbered.",
    zh="第一行全是数值，因此按数据读入，各列自动编号。",
)
ALL_USED = Text(en="All {rows} rows are used.", zh="{rows} 行数据全部可用。")
USED = Text(
    en="{used} of {rows} rows are used; {left} were left out.",
    zh="{rows} 行数据中有 {used} 行可用，略去 {left} 行。",
)
LEFT_OUT = Text(en="Rows left out ({left})", zh="略去的行（{left}）")
FIRST_LISTED = Text(
    en="The first {listed} of {left} are listed.", zh="共略去 {left} 行，这里列出前 {listed} 行。"
)
KEPT = Text(en="What was loaded before stays.", zh="之前载入的数据保持不变。")

# The columns of the list of left-out rows
LINE = Text(en="line in the file", zh="文件中的行号")
COLUMN = Text(en="column", zh="列")
VALUE = Text(en="cell", zh="单元格内容")
REASON = Text(en="why", zh="原因")

REASONS: dict[str, Text] = {
    "missing": Text(en="the cell is empty", zh="缺少数值"),
    "text": Text(en="not a number", zh="不是数值"),
    "infinite": Text(en="infinite", zh="无穷大"),
    "too_large": Text(en="larger than 10^100", zh="绝对值超过 10^100"),
}

ERRORS: dict[str, Text] = {
    "empty": Text(
        en="The file is empty. Choose a CSV file with at least two rows of data.",
        zh="文件是空的。请选择至少含有两行数据的 CSV 文件。",
    ),
    "too_large": Text(
        en="The file is larger than {most}. Keep fewer rows, or only the two columns you need.",
        zh="文件超过 {most}。请减少行数，或只保留需要的两列，再重新上传。",
    ),
    "binary": Text(
        en="This is not a text file. Save the table as CSV (UTF-8) and upload that.",
        zh="这不是文本文件。请把表格另存为 CSV（UTF-8）格式后再上传。",
    ),
    "excel": Text(
        en="This is a spreadsheet or a ZIP file, whatever its name ends in. In Excel, WPS or LibreOffice "
        "choose “Save as”, then “CSV UTF-8”, and upload that file.",
        zh="这是电子表格或压缩文件，改扩展名并不能变成 CSV。请在 Excel、WPS 或 LibreOffice 中选择"
        "“另存为”“CSV UTF-8”，再上传得到的文件。",
    ),
    "encoding": Text(
        en="The text is not in UTF-8, UTF-16 or GB18030. Save the file as CSV (UTF-8) and upload that.",
        zh="无法识别文件的编码（支持 UTF-8、UTF-16 和 GB18030）。请另存为 CSV（UTF-8）后再上传。",
    ),
    "one_row": Text(
        en="The file has fewer than two rows of data, and a line needs two points. Add rows.",
        zh="数据不足两行，而两点才能确定一条直线。请增加数据。",
    ),
    "one_column": Text(
        en="The file has only one column. Put x and y into two columns, separated by commas, semicolons or tabs.",
        zh="文件中只有一列。请把 x 和 y 放在两列中，用逗号、分号或制表符分隔。",
    ),
    "too_many_columns": Text(
        en="The file has more than {most} columns. Keep only the columns you need.",
        zh="文件超过 {most} 列。请只保留需要的列。",
    ),
    "too_many_rows": Text(
        en="The file has more than {most} lines of data. Keep a part of them.",
        zh="数据超过 {most} 行。请只保留其中一部分。",
    ),
    "ragged": Text(
        en="Line {line} has more cells than the first line has columns. Remove titles above the table; where "
        "the decimal mark is a comma, part the columns by semicolons.",
        zh="第 {line} 行的单元格比第一行多。请删去表格上方的标题；如果用逗号作小数点，请用分号分隔各列。",
    ),
    "unreadable": Text(
        en="The file cannot be read as a table. Often a quotation mark is opened and never closed: look for "
        "it, or save the table as CSV again.",
        zh="无法把文件读成表格。常见的原因是引号没有成对：请检查引号，或重新另存为 CSV。",
    ),
    "same_column": Text(
        en="x and y are the same column, “{column}”. Choose two different columns.",
        zh="x 和 y 选了同一列“{column}”。请选择两个不同的列。",
    ),
    "not_numeric": Text(
        en="Column “{column}” holds no usable number. A cell must be a number alone; units such as kW belong "
        "in the header.",
        zh="“{column}”列中没有可用的数值。单元格里只能写数值，kW 等单位请写在表头中。",
    ),
    "too_few": Text(
        en="Rows with a number in both columns: {used}. At least two are needed. Choose other columns, or "
        "repair the file.",
        zh="两列都是数值的只有 {used} 行，至少需要两行。请改选其他列，或修改文件。",
    ),
    "constant_x": Text(
        en="Every x is {value} (column “{column}”), so there is no slope. Choose a column whose values differ.",
        zh="所有样本的 x 都等于 {value}（“{column}”列），无法确定斜率。请选择取值有变化的列。",
    ),
}

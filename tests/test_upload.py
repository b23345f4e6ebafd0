"""The CSV reader: good files, bad files, what is left out and why, and bytes nobody meant as a table."""

import io
import re
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.files import upload
from ui.files.upload import UploadError, choose, markdown_safe, numeric_columns, read_table
from ui.text import upload as words

PLAIN = "x,y\n0.1,3.2\n0.2,-3.4\n"
EUROPEAN = "x;y\n0,1;3,2\n0,2;-3,4\n"

GOOD = {
    "plain": PLAIN.encode(),
    "byte order mark": PLAIN.encode("utf-8-sig"),
    "utf-16": PLAIN.encode("utf-16"),
    "utf-16 big-endian": b"\xfe\xff" + PLAIN.encode("utf-16-be"),
    "windows line ends": PLAIN.replace("\n", "\r\n").encode(),
    "old mac line ends": PLAIN.replace("\n", "\r").encode(),
    "no last line end": PLAIN.rstrip().encode(),
    "blank lines": b"\n \n" + PLAIN.replace("\n", "\n\n").encode() + b"\n \n\t\n",
    "spaces": b" x , y \n 0.1 , 3.2 \n 0.2 , -3.4 \n",
    "semicolons": PLAIN.replace(",", ";").encode(),
    "tabs": PLAIN.replace(",", "\t").encode(),
    "decimal comma, semicolons": EUROPEAN.encode(),
    "decimal comma, tabs": EUROPEAN.replace(";", "\t").encode(),
    "decimal comma, no header": EUROPEAN.replace("x;y\n", "").encode(),
    "no header": PLAIN.replace("x,y\n", "").encode(),
    "quotes": b'"x","y"\n"0.1","3.2"\n"0.2","-3.4"\n',
    "separators at line ends": b"x,y,\n0.1,3.2,\n0.2,-3.4,\n",
    "separators at data line ends": b"x,y\n0.1,3.2,\n0.2,-3.4,\n",
    "Unicode minus": PLAIN.replace("-", "−").encode(),
    "full width": "x,y\n０．１,３．２\n０．２,－３．４\n".encode("gb18030"),
    "exponents": b"x,y\n1e-1,32E-1\n.2,-34.e-1\n",
}


@pytest.mark.parametrize("raw", GOOD.values(), ids=GOOD.keys())
def test_good_files_give_the_same_numbers(raw):
    table = read_table(raw)
    x, y = numeric_columns(table)
    chosen = choose(table, x, y)
    assert (x, y) == (("x", "y") if table.header else ("column 1", "column 2"))
    assert chosen.x.tolist() == [0.1, 0.2] and chosen.y.tolist() == [3.2, -3.4]
    assert (chosen.rows, chosen.left_out_count, len(chosen.left_out)) == (2, 0, 0)


@pytest.mark.parametrize(
    ("name", "encoding", "separator", "decimal", "header", "first_row"),
    [
        ("plain", "utf-8", ",", ".", True, 2),
        ("byte order mark", "utf-8-sig", ",", ".", True, 2),
        ("utf-16", "utf-16", ",", ".", True, 2),
        ("full width", "gb18030", ",", ".", True, 2),
        ("blank lines", "utf-8", ",", ".", True, 5),
        ("decimal comma, tabs", "utf-8", "\t", ",", True, 2),
        ("decimal comma, no header", "utf-8", ";", ",", False, 1),
    ],
)
def test_the_table_tells_how_it_was_read(name, encoding, separator, decimal, header, first_row):
    table = read_table(GOOD[name])
    told = (table.encoding, table.separator, table.decimal, table.header, table.first_row)
    assert told == (encoding, separator, decimal, header, first_row)
    assert table.frame.index[0] == first_row and tuple(table.frame.columns) == table.columns


def test_chinese_headers_in_the_usual_encodings():
    for encoding in ("utf-8", "gb18030", "utf-16"):
        assert read_table("服务器,功率\n1,2\n2,3\n".encode(encoding)).columns == ("服务器", "功率")


def test_quoted_cells_hold_separators_line_ends_and_quotes():
    table = read_table(b'note,x,y\n"a,b",1,2\n"two\nlines",2,3\n"a ""c""",3,x\n')
    assert table.frame["note"].tolist() == ["a,b", "two\nlines", 'a "c"']
    assert choose(table, "x", "y").left_out.values.tolist() == [[5, "y", "x", "text"]]


def test_names_are_stripped_filled_and_unique():
    columns = read_table(b" x ,x,,x (2),a\tb\n1,2,3,4,5\n2,3,4,5,6\n").columns
    assert columns == ("x", "x (2)", "column 3", "x (2) (2)", "a b")


def test_numbers_of_some_digits_are_read_to_the_last_bit():
    values = np.random.default_rng(0).normal(size=(500, 2)).round(12)
    raw = "\n".join(f"{x!r},{y!r}" for x, y in values.tolist())
    for text in (raw, raw + "\n1,note"):  # a column of numbers, and one with a text among them
        chosen = choose(read_table(text.encode()), "column 1", "column 2")
        assert np.array_equal(np.column_stack([chosen.x, chosen.y]), values)


def test_a_separator_inside_text_does_not_win():
    assert read_table(b"note,x\na;b,1\nc;d;e,2\n").columns == ("note", "x")


BAD = {
    "nothing": (b"", "empty"),
    "white space": (b" \n\t\r\n ", "empty"),
    "byte order mark alone": (b"\xef\xbb\xbf", "empty"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", "binary"),
    "nul bytes": (b"x,y\n1,\0\n2,3\n", "binary"),
    "utf-16 without its mark": (PLAIN.encode("utf-16-le"), "binary"),
    "old excel": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "excel"),
    "not an encoding": (b"x,y\n\xff\xff,1\n2,3\n", "encoding"),
    "half a utf-16 character": (b"\xff\xfex\0,", "binary"),
    "blank lines for pages": (b"\n" * 99_999 + b"1,2\n3,4\n", "unreadable"),
    "one row": (b"x,y\n1,2\n", "one_row"),
    "header alone": (b"x,y\n", "one_row"),
    "one row, no header": (b"1,2\n", "one_row"),
    "one column": (b"x\n1\n2\n", "one_column"),
    "one column and a separator": (b"x,\n1,\n2,\n", "one_column"),
    "spaces between columns": (b"x y\n1 2\n3 4\n", "one_column"),
    "1,000 columns": (b",".join([b"1"] * 1000) + b"\n", "too_many_columns"),
    "100,000 columns": ((b",".join([b"1"] * 100_000) + b"\n") * 3, "too_many_columns"),
    "201 columns": ((b";".join([b"1"] * 201) + b"\n") * 3, "too_many_columns"),
    "a line of 30,000 empty cells": (b"x,y\n1,2" + b"," * 30_000 + b"\n3,4\n", "too_many_columns"),
    "a line too long to judge": (b'x,y\n"' + b"a" * 70_000 + b'",1,2\n3,4\n', "unreadable"),
    "1,000,001 rows": (b"1,2\n" * 1_000_001, "too_many_rows"),
    "more than 10 MB": (b"1,2\n" * 2_621_441, "too_large"),
    "quote that never closes": (b'x,y\n1,"2\n3,4\n', "unreadable"),
    "quote that never closes in the header": (b'x,"y\n1,2\n3,4\n', "unreadable"),
    "title above the table": (b"Server room\nx,y\n1,2\n3,4\n", "ragged"),
    "decimal commas between commas": (b"x,y\n0,1,3,2\n0,2,3,4\n", "ragged"),
}


def refusal(refused, *arguments) -> UploadError:
    """The error of a call; its values are those that its words have places for."""
    with pytest.raises(UploadError) as caught:
        refused(*arguments)
    error = caught.value
    assert set(error.values) == places(words.ERRORS[error.code].en)
    return error


def places(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize(("raw", "code"), BAD.values(), ids=BAD.keys())
def test_bad_files_are_refused_for_the_right_reason(raw, code):
    assert refusal(read_table, raw).code == code


def test_a_renamed_workbook_gets_its_own_advice():
    workbook = io.BytesIO()
    with zipfile.ZipFile(workbook, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert refusal(read_table, workbook.getvalue()).code == "excel"


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"x,y\n1,2\n3,4,5\n", "3"),
        (b"x,y\n" + b"1,2\n" * 40_000 + b"3,4,5\n", "40002"),  # behind the sample
        (b"x,y\n" + b'"1\n",2\n' * 20_000 + b"\n3,4,5\n", "40003"),  # records of two lines, a blank one
    ],
)
def test_a_longer_line_is_named(raw, line):
    error = refusal(read_table, raw)
    assert (error.code, error.values) == ("ragged", {"line": line})


def test_limits_themselves_are_allowed():
    assert len(read_table((",".join(["1"] * 200) + "\n").encode() * 2).columns) == upload.MAX_COLUMNS
    raw = b"x,y\n" + b"0.346,3.7\n" * 1_000_000
    assert len(read_table(raw).frame) == upload.MAX_ROWS


DIRTY = """x,y,comment
0.1,3.2,
0.2,,no power

,3.3,
0.3,3.5 kW,unit
NaN,3.4,
-,3.4,
inf,3.5,
0.4,-Infinity,
0.5,1e101,
a,b,both: the first is told
0.6,4.2,
0.7,"1,234",no guess
"""


def test_left_out_rows_are_told_exactly():
    chosen = choose(read_table(DIRTY.encode()), "x", "y")
    assert chosen.x.tolist() == [0.1, 0.6] and chosen.y.tolist() == [3.2, 4.2]
    assert chosen.left_out.columns.tolist() == ["line", "column", "value", "reason"]
    assert chosen.left_out.values.tolist() == [
        [3, "y", "", "missing"],
        [5, "x", "", "missing"],
        [6, "y", "3.5 kW", "text"],
        [7, "x", "NaN", "missing"],
        [8, "x", "-", "missing"],
        [9, "x", "inf", "infinite"],
        [10, "y", "-Infinity", "infinite"],
        [11, "y", "1e101", "too_large"],
        [12, "x", "a", "text"],
        [14, "y", "1,234", "text"],
    ]
    assert chosen.counts == {"missing": 4, "text": 3, "infinite": 2, "too_large": 1}
    assert (chosen.rows, chosen.left_out_count) == (12, 10)


def test_columns_without_text_tell_the_same_reasons():
    chosen = choose(read_table(b"1,2\n,3\n2,inf\n3,-1e300\n4,5\n"), "column 1", "column 2")
    assert chosen.left_out.values.tolist() == [
        [2, "column 1", "", "missing"],
        [3, "column 2", "inf", "infinite"],
        [4, "column 2", "-1e+300", "too_large"],
    ]


def test_short_lines_miss_cells_and_separators_alone_are_a_row():
    for raw in (b"x,y\n1,2\n3\n,\n4,5\n,\n", b"x\ty\n1\t2\n3\n\t\n4\t5\n\t\n"):
        chosen = choose(read_table(raw), "x", "y")
        assert chosen.left_out["line"].tolist() == [3, 4, 6] and chosen.counts["missing"] == 3
    assert refusal(choose, read_table(b"x\ty\n\t\n\t\n"), "x", "y").code == "not_numeric"


def test_at_most_a_thousand_left_out_rows_are_listed():
    chosen = choose(read_table(b"x,y\n1,2\n2,3\n" + b"a,1\n" * 2_500), "x", "y")
    assert (len(chosen.left_out), chosen.left_out_count, chosen.counts["text"]) == (1_000, 2_500, 2_500)


def test_a_decimal_comma_is_no_thousands_separator():
    chosen = choose(read_table(b"x;y\n1,234;1,5\n2,5;1.5\n3;2\n"), "x", "y")
    assert chosen.x.tolist() == [1.234, 3.0]
    assert chosen.left_out.values.tolist() == [[3, "y", "1.5", "text"]]


def test_columns_of_numbers_are_half_numbers_at_least():
    table = read_table(b"a,b,c,d,e\n1,1,x,,True\n2,x,y,,False\nx,y,3,,True\n4,4,z,,True\n")
    assert numeric_columns(table) == ("a", "b")


NO_LINE = [
    (PLAIN, "xx", "same_column", {"column": "x"}),
    ("x,y\na,1\nb,2\n", "xy", "not_numeric", {"column": "x"}),
    ("x,y\n1,\n2,\n", "xy", "not_numeric", {"column": "y"}),
    ("x,y\n1,a\n2,3\nb,4\n", "xy", "too_few", {"used": "1"}),
    ("x,y\n1,a\nb,3\n", "xy", "too_few", {"used": "0"}),
    ("x,y\n2.5,1\n2.5,3\n", "xy", "constant_x", {"column": "x", "value": r"2\.5"}),
]


@pytest.mark.parametrize(("raw", "columns", "code", "values"), NO_LINE)
def test_choices_that_draw_no_line(raw, columns, code, values):
    error = refusal(choose, read_table(raw.encode()), *columns)
    assert (error.code, error.values) == (code, values)


def test_every_code_has_words_and_every_word_a_code():
    assert {code for _, code in BAD.values()} | {code for _, _, code, _ in NO_LINE} == set(words.ERRORS)
    assert set(upload.REASONS) == set(words.REASONS)


def test_both_languages_fill_the_same_places():
    texts = [value for value in vars(words).values() if isinstance(value, words.Text)]
    texts += [*words.ERRORS.values(), *words.REASONS.values(), *words.SEPARATORS.values()]
    for text in texts:
        assert places(text.en) == places(text.zh), text
        assert re.search("[一-鿿]", text.zh) and not re.search("[一-鿿]", text.en), text


HOSTILE = ("![i](http://e.example/a.png)", "<img src=x>", "**b** _i_ `c` ~s~ $x$ | # > + - 1. [l](u) & \\")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_lose_their_powers(name):
    safe = markdown_safe(name, most=200)
    assert not re.search(r"(?<!\\)[`*_{}\[\]()<>#+\-.!|~$:&]", safe)
    assert re.sub(r"\\(.)|\u2060", r"\1", safe) == name


@pytest.mark.parametrize(
    "name", ["http://e.example", "www.e.example", "a@e.example", ":material/home:", "a -> b"]
)
def test_links_icons_and_arrows_are_parted(name):
    """Streamlit finds these after the escapes are gone."""
    assert "\u2060" in markdown_safe(name)


def test_safe_text_is_one_short_line_without_hidden_characters():
    assert markdown_safe("a\n b\x07\u202ec\u2066") == "a b c"
    assert markdown_safe("x" * 99) == "x" * 59 + "…"
    assert markdown_safe("x" * 60) == "x" * 60
    assert UploadError("same_column", column="*x*\n" * 99).values["column"].startswith(r"\*x\* \*x\*")


def survives(raw: bytes) -> None:
    try:
        table = read_table(raw)
        assert len(set(table.columns)) == len(table.columns) >= 2 and all(table.columns)
        chosen = choose(table, *table.columns[:2])
        numeric_columns(table)
    except UploadError as error:
        assert error.code in words.ERRORS
    else:
        assert np.isfinite(chosen.x).all() and np.isfinite(chosen.y**2).all() and np.ptp(chosen.x) > 0
        assert len(chosen.x) == len(chosen.y) == chosen.rows - chosen.left_out_count
        lines = re.split(r"\r\n|\r|\n", raw.decode(table.encoding))
        assert all(lines[line - 1] for line in chosen.left_out["line"]), "a left-out line is in the file"


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_an_upload_error(raw):
    survives(raw)


CELLS = [
    "1",
    "0.5",
    "-2",
    "1e400",
    "9" * 400,
    "inf",
    "NaN",
    "",
    " ",
    "a",
    "−３",
    '"',
    '""',
    '"a',
    "1,5",
    "\u2028",
    "x;",
]


@settings(max_examples=250)
@given(
    rows=st.lists(st.lists(st.sampled_from(CELLS), max_size=4), max_size=8),
    separator=st.sampled_from(",;\t"),
    end=st.sampled_from(["\n", "\r\n", "\r", "\n\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
    cut=st.integers(0, 60),
    put=st.binary(max_size=2),
)
def test_mutated_files_are_a_table_or_an_upload_error(rows, separator, end, encoding, cut, put):
    raw = ("x" + separator + "y" + end + end.join(separator.join(row) for row in rows)).encode(encoding)
    survives(raw)
    survives(raw[:cut] + put + raw[cut:])

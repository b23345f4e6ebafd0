"""A visitor's CSV file: bytes in, a table out.

Any bytes at all end in a Table or an UploadError, within a bounded time. Full-width digits and signs and the
Unicode minus are read, and shown, as plain ones. Thousands separators are not guessed: where the decimal mark
is a comma, 1,234 is 1.234.
"""

import csv
import io
import itertools
import re
from dataclasses import dataclass

import pandas as pd

from ui.files.csv_layout import (
    SAMPLE,
    UploadError,
    blank,
    columns_of,
    decimal_of,
    filled_of,
    number,
    records_of,
    regularity,
)

MAX_BYTES = 10 * 1024**2
MAX_ROWS = 1_000_000

_EXCEL = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx and .ods are zip files; .xls
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BLANK = re.compile(r"\n[^\S\n]*(\n|\Z)")
_PLAIN = str.maketrans("０１２３４５６７８９．－＋−\u3000\xa0\u2009\u202f", "0123456789.-+-    ")


@dataclass(frozen=True, eq=False)
class Table:
    """A file that was read. The index of `frame` is each row's line in the file; blank lines are no rows."""

    columns: tuple[str, ...]  # unique and not empty
    frame: pd.DataFrame
    header: bool
    encoding: str
    separator: str
    decimal: str
    first_row: int  # line in the file


def read_table(raw: bytes) -> Table:
    """The table in the bytes of a CSV file; UploadError if there is none or it is too large."""
    text, encoding = _decoded(raw)
    try:
        return _parsed(text, encoding)
    except UploadError:
        raise
    except (ValueError, OverflowError, csv.Error) as error:  # pandas' parser errors are ValueErrors
        raise UploadError("unreadable") from error


def _decoded(raw: bytes) -> tuple[str, str]:
    """The text, its lines ended by one line feed, and the encoding that fitted."""
    if len(raw) > MAX_BYTES:
        raise UploadError("too_large", most=f"{MAX_BYTES >> 20} MB")
    if raw.startswith(_EXCEL):
        raise UploadError("excel")
    utf8 = "utf-8-sig" if raw.startswith(b"\xef\xbb\xbf") else "utf-8"
    for encoding in ("utf-16",) if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else (utf8, "gb18030"):
        try:
            text = raw.decode(encoding)
            text.encode()  # a lone surrogate is no text
        except UnicodeError:
            continue
        if _CONTROL.search(text) or not text.strip():
            raise UploadError("binary" if text.strip() else "empty")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text if text.isascii() else text.translate(_PLAIN), encoding
    raise UploadError("binary" if b"\0" in raw else "encoding")


def _parsed(text: str, encoding: str) -> Table:
    """The table in the text, whose first lines tell the separator, the decimal mark and the header."""
    separator, records = max(((mark, filled_of(text[:SAMPLE], mark)) for mark in "\t;,"), key=regularity)
    if not records:
        raise UploadError("unreadable")
    decimal = "." if separator == "," else decimal_of(records)
    columns, header = columns_of(records, number(decimal))
    if len(records) < 2 + header:
        raise UploadError("unreadable" if text.count('"') % 2 or len(text) > SAMPLE else "one_row")
    first = records[header][0]
    body = text.split("\n", first - 1)[-1].rstrip(" \n")  # a tab may be a separator
    if body.count("\n") >= MAX_ROWS:
        raise UploadError("too_many_rows", most=f"{MAX_ROWS:,}")
    frame = _frame(body, first, separator, decimal, list(columns))
    return Table(columns, frame, header, encoding, separator, decimal, first)


def _frame(body: str, first: int, separator: str, decimal: str, columns: list[str]) -> pd.DataFrame:
    """The cells: numbers where a whole column is so, else text; NaN where empty. The index is the line."""
    try:
        frame = pd.read_csv(
            io.BytesIO(body.encode()),
            sep=separator,
            decimal=decimal,
            names=columns,
            index_col=False,
            low_memory=False,
            keep_default_na=False,
            na_values=[""],
            skip_blank_lines=False,
            skipinitialspace=True,
        )
    except pd.errors.ParserError as error:
        if (found := re.search(r"fields in line (\d+)", str(error))) is None:
            raise
        row = int(found[1]) - 1
        line, _ = next(itertools.islice(records_of(body, separator), row, None), (row, []))
        raise UploadError("ragged", line=first + line) from error
    frame.index += first
    if len(frame) == body.count("\n") + 1 and not _BLANK.search(body):
        return frame
    records = [(first + line, not blank(cells)) for line, cells in records_of(body, separator)]
    return frame.set_axis([line for line, _ in records]).loc[[filled for _, filled in records]]

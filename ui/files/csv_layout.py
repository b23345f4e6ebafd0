"""How a CSV text is laid out: separator, decimal mark, header and names, told from its first lines."""

import csv
import io
import itertools
import re
from collections.abc import Iterator

from ui.markdown import markdown_safe

Records = list[tuple[int, list[str]]]  # line in the file, cells

MAX_COLUMNS = 200
SAMPLE = 2**16  # characters that tell separator, decimal mark and header; less than csv.field_size_limit()


class UploadError(ValueError):
    """A file or a choice that cannot be used: `code` is a key of ui.text.upload.ERRORS.

    `values` fill the places of that text, and are escaped already (`markdown_safe`).
    """

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code, and the values as escaped text."""
        super().__init__(code)
        self.code = code
        self.values = {name: markdown_safe(str(value)) for name, value in values.items()}


def number(decimal: str) -> str:
    """The regular expression of a number, in lower case."""
    return rf"[+-]?([0-9]+[{decimal}]?[0-9]*|[{decimal}][0-9]+)(e[+-]?[0-9]+)?"


def records_of(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each record's line, from 0, and its cells; in quotes a record may go on over several lines."""
    reader = csv.reader(io.StringIO(text), delimiter=separator, skipinitialspace=True)
    line = 0
    for cells in reader:
        yield line, cells
        line = reader.line_num


def blank(cells: list[str]) -> bool:
    """Is this the record of a line with nothing in it?"""
    return len(cells) < 2 and not _width(cells)


def filled_of(text: str, separator: str) -> Records:
    """The records that are not blank, their lines counted from 1."""
    return [(line + 1, cells) for line, cells in records_of(text, separator) if not blank(cells)]


def _width(cells: list[str]) -> int:
    """How many cells there are up to the last one with something in it."""
    return max((n for n, cell in enumerate(cells, 1) if cell.strip()), default=0)


def regularity(candidate: tuple[str, Records]) -> tuple[int, int]:
    """How well a separator fits: records as wide as the first one, then records of more than one cell."""
    widths = [len(cells) for _, cells in candidate[1]]
    return sum(width == widths[0] > 1 for width in widths), sum(width > 1 for width in widths)


def decimal_of(records: Records) -> str:
    """The decimal mark of more cells."""
    cells = [cell.strip() for _, row in records for cell in row]
    patterns = (r"[+-]?[0-9]*,[0-9]+", r"[+-]?[0-9]*[.][0-9]+")
    comma, point = (sum(re.fullmatch(pattern, cell) is not None for cell in cells) for pattern in patterns)
    return "," if comma > point else "."


def columns_of(records: Records, pattern: str) -> tuple[tuple[str, ...], bool]:
    """The names of the columns, and whether the first record, not all numbers, gave them."""
    first = records[0][1]
    width = max(len(cells) for _, cells in records)
    if width > MAX_COLUMNS:
        raise UploadError("too_many_columns", most=MAX_COLUMNS)
    if max(_width(cells) for _, cells in records) < 2:
        raise UploadError("one_column")
    for line, cells in records:
        if _width(cells) > len(first):
            raise UploadError("ragged", line=line)
    header = not all(re.fullmatch(pattern, cell.strip().lower()) for cell in first[: _width(first)])
    return _names((first if header else []) + [""] * width, width), header


def _names(cells: list[str], width: int) -> tuple[str, ...]:
    """The first `width` cells as names: on one line, none empty, no two alike."""
    names: list[str] = []
    for n, cell in enumerate(cells[:width], 1):
        name = wanted = " ".join(cell.split()) or f"column {n}"
        copies = itertools.count(2)
        while name in names:
            name = f"{wanted} ({next(copies)})"
        names.append(name)
    return tuple(names)

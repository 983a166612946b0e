"""Sheets that open cleanly: bold headings that stay in sight, a filter, widths that fit, and text that is never a formula."""

import datetime as dt
import io
import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

import openpyxl
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["Shown", "add_sheet", "new_book", "put", "saved", "sheet_title"]

Shown = str | int | float | bool | Decimal | dt.date | dt.time | dt.timedelta | None
"""What is written into a cell."""

_LONGEST = 32_000
_WIDTHS = (6, 60)
_HEAD = PatternFill("solid", fgColor="FFDDEBF7")


def new_book() -> Workbook:
    """A workbook without sheets."""
    book = openpyxl.Workbook()
    for sheet in book.worksheets:
        book.remove(sheet)
    return book


def put(sheet: Worksheet, row: int, column: int, value: Shown) -> Cell:
    """Write a value.  A text stays a text, whatever it begins with: nobody's name is reckoned as a formula."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # merged only afterwards
    if isinstance(value, float) and not math.isfinite(value):
        value = str(value)
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
        cell.value = text
        cell.data_type = "s"
    else:
        cell.value = value
    return cell


def sheet_title(book: Workbook, wanted: str) -> str:
    """A name that a sheet of the workbook may have: no characters that Excel refuses, at most 31, and not yet taken."""
    clean = "".join("_" if one in "[]:*?/\\'" or not one.isprintable() else one for one in wanted).strip()[:25] or "表"
    taken = {sheet.title.casefold() for sheet in book.worksheets}
    number, title = 2, clean
    while title.casefold() in taken:
        number, title = number + 1, f"{clean}({number})"
    return title


def add_sheet(book: Workbook, title: str, headings: Sequence[str], rows: Iterable[Sequence[Shown]]) -> Worksheet:
    """A table with its headings in the first row."""
    sheet: Worksheet = book.create_sheet(sheet_title(book, title))
    widths = [_width(heading) + 3 for heading in headings]
    for column, heading in enumerate(headings, start=1):
        cell = put(sheet, 1, column, heading)
        cell.font, cell.fill = Font(bold=True), _HEAD
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    last = 1
    for last, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            cell = put(sheet, last, column, value)
            cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str))
            widths[column - 1] = max(widths[column - 1], _width(value))
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = min(max(width + 2, _WIDTHS[0]), _WIDTHS[1])
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{last}"
    sheet.print_title_rows = "1:1"
    return sheet


def saved(book: Workbook) -> bytes:
    """The content of the file."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _width(value: Shown) -> int:
    """Of the longest line; a Chinese character is as wide as two letters."""
    lines = ("" if value is None else str(value)).split("\n")
    return max(sum(1 if one.isascii() else 2 for one in line) for line in lines)

"""The workbook that was read, with every problem marked in its cell, to be mended and read again."""

from collections.abc import Iterable

from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from cadre_policy.interop.excel.grid import Grid
from cadre_policy.interop.excel.located import CellProblem, column_letters
from cadre_policy.interop.excel.reading import PROBLEMS_SHEET, WorkbookRead
from cadre_policy.interop.excel.sheets import add_sheet, new_book, put, saved, sheet_title

__all__ = ["marked_copy"]

_LOST = PatternFill("solid", fgColor="FFFFC7CE")
_DOUBT = PatternFill("solid", fgColor="FFFFEB9C")
_HEADINGS = ("工作表", "工作表序号", "行", "列", "栏目", "应为", "处理")


def marked_copy(read: WorkbookRead) -> bytes:
    """A copy of a workbook in which each problem is a comment on a coloured cell, and a sheet that lists them all.

    Cells stand where they stood, so that the mended copy can be read in the workbook's place.  Red was not read,
    yellow was read or kept as text and should be looked at.  The copy holds everything that the workbook held, and is
    as confidential; formulas are their last results, and other formatting is left behind.

    Args:
        read: what :func:`read_workbook` gave.
    """
    book = new_book()
    for grid in read.grids:
        sheet = book.create_sheet(sheet_title(book, grid.name))
        _copy(grid, sheet)
        _mark(grid, sheet, [one for one in read.problems if one.sheet_number == grid.number])
    _list(book, read.problems)
    return saved(book)


def _copy(grid: Grid, sheet: Worksheet) -> None:
    for (row, column), value in grid.values.items():
        put(sheet, row, column, value)
    taken: set[tuple[int, int]] = set()
    for top, left, bottom, right in grid.merges:
        cells = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if (top, left) in grid.values and not cells & taken and not (cells & grid.values.keys()) - {(top, left)}:
            taken |= cells
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    for column in range(1, grid.columns + 1):
        sheet.column_dimensions[column_letters(column)].width = 16


def _mark(grid: Grid, sheet: Worksheet, problems: Iterable[CellProblem]) -> None:
    told: dict[tuple[int, int], list[CellProblem]] = {}
    for problem in problems:
        place = grid.top_of(problem.row or 1, problem.column or 1)
        told.setdefault(place, []).append(problem)
        if problem.row is not None and problem.column is None:
            for column in range(1, grid.columns + 1):
                sheet.cell(problem.row, column).fill = _LOST
    for place, some in told.items():
        cell = sheet.cell(*place)
        cell.fill = _LOST if any(one.effect.lost for one in some) else _DOUBT
        words = "\n".join(f"应为{one.expected.zh}；{one.effect.label.zh}" for one in some)
        cell.comment = Comment(words[:2000], "cadre_policy", height=120, width=320)


def _list(book: Workbook, problems: Iterable[CellProblem]) -> None:
    rows = [
        (
            one.sheet,
            one.sheet_number,
            one.row,
            "" if one.column is None else column_letters(one.column),
            one.heading,
            one.expected.zh,
            one.effect.label.zh,
        )
        for one in problems
    ]
    add_sheet(book, PROBLEMS_SHEET, _HEADINGS, rows)

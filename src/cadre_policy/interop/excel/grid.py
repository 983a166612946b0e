"""The sheets of a workbook as plain grids of values: cached results of formulas, merged cells known."""

import datetime as dt
import io
import typing
import warnings
from collections.abc import Iterator

import attrs
import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from cadre_policy.errors import RecordError
from cadre_policy.interop.excel.opening import Limits, Merge, Parts, WorkbookSource, content_of, measured, refuse

__all__ = ["Grid", "Value", "grids_of"]

Value = str | int | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta | None
"""What a cell can hold."""


@attrs.frozen(order=False, eq=False, repr=False)
class Grid:
    """One sheet.  Rows and columns are counted from 1, as Excel does."""

    name: str
    number: int
    """Which tab it is."""
    values: dict[tuple[int, int], Value]
    """What is not empty, by row and column."""
    merges: tuple[Merge, ...]
    epoch_1904: bool
    """Whether the workbook counts days from 1904."""
    rows: int = attrs.field(init=False)
    """The number of the last row that holds something, or belongs to a merged range that does."""
    columns: int = attrs.field(init=False)
    """The number of the last column that does."""
    _tops: dict[tuple[int, int], tuple[int, int]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        full = [merge for merge in self.merges if merge[:2] in self.values]
        tops = {
            (row, column): (top, left)
            for top, left, bottom, right in full
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        }
        object.__setattr__(self, "rows", max([0, *(row for row, _ in self.values), *(one[2] for one in full)]))
        object.__setattr__(self, "columns", max([0, *(column for _, column in self.values), *(one[3] for one in full)]))
        object.__setattr__(self, "_tops", tops)

    def at(self, row: int, column: int) -> Value:
        """What stands in a cell; a range merged over several rows stands in each of them."""
        top = self._tops.get((row, column))
        return self.values.get((row, column) if top is None or top[1] != column else top)

    def top_of(self, row: int, column: int) -> tuple[int, int]:
        """The first cell of the merged range that a cell belongs to; itself if to none."""
        return self._tops.get((row, column), (row, column))

    def spread(self, row: int, column: int) -> Value:
        """What stands in a cell, or in the merged range that it belongs to."""
        return self.values.get(self.top_of(row, column))

    def merged_down(self, row: int) -> bool:
        """Whether some range reaches from a row into the next."""
        return any(top <= row < bottom for top, _, bottom, _ in self.merges)


def grids_of(source: WorkbookSource, limits: Limits) -> tuple[Grid, ...]:
    """The sheets of a workbook, in the order of its tabs.

    Raises:
        RecordError: the file is no workbook, is protected, or is too large.
        OSError: the file cannot be opened.
    """
    parts = measured(content_of(source, limits), limits)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its warnings quote cells
            return tuple(_grids(parts))
    except RecordError:
        raise
    except Exception:  # whatever a damaged file makes of the reader: many kinds, none of them ours
        refuse("完好的 .xlsx 工作簿", "a whole .xlsx workbook")


def _grids(parts: Parts) -> Iterator[Grid]:
    book = openpyxl.load_workbook(io.BytesIO(parts.content), read_only=True, data_only=True, keep_links=False)
    mac = book.epoch == CALENDAR_MAC_1904
    for number, sheet in enumerate(book.worksheets, start=1):
        sheet.reset_dimensions()  # what a file says of its own size is not to be believed
        values = {
            (row, column): typing.cast(Value, value)
            for row, cells in enumerate(sheet.iter_rows(values_only=True), start=1)
            for column, value in enumerate(cells, start=1)
            if value is not None and value != ""
        }
        part = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
        yield Grid(sheet.title, number, values, parts.merges.get(part, ()), mac)
    book.close()

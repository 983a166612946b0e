"""Reading a workbook: every sheet whose headings are known, joined into personnel files."""

from collections.abc import Mapping

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.interop.excel.cells import blank
from cadre_policy.interop.excel.grid import Grid, grids_of
from cadre_policy.interop.excel.headings import Table, find_table
from cadre_policy.interop.excel.located import CellProblem, Effect
from cadre_policy.interop.excel.opening import Limits, WorkbookSource
from cadre_policy.interop.excel.people import PersonRead, Span, gather
from cadre_policy.interop.excel.rows import Row, Sink, rows_of
from cadre_policy.interop.excel.taking_up import TAKE_UP
from cadre_policy.law.label import Label
from cadre_policy.measures import to_partial_date
from cadre_policy.records import Cadre, Unit

__all__ = ["PROBLEMS_SHEET", "SheetRead", "WorkbookRead", "read_workbook"]

PROBLEMS_SHEET = "问题清单"
"""The sheet of a marked copy that lists the problems."""
_EXPLAINED = ("说明", "填表说明", "使用说明", PROBLEMS_SHEET)
_LATER = ("people", "leave", "check_ups", "training", "assessments")
"""Tables whose present post, party and so on go behind what the sheets of their own say."""


@attrs.frozen(kw_only=True, order=False)
class SheetRead:
    """What became of one sheet."""

    number: int
    kind: str | None
    """The kind of table found in it; None if it was not read."""
    rows: int
    """Rows that are about somebody; those not read are among the problems."""
    passed_over: tuple[int, ...] = ()
    """Numbers of the rows that are totals, repeated headings, or notes below the table."""


@attrs.frozen(kw_only=True, order=False, repr=False)
class WorkbookRead:
    """What a workbook said, and every place in it that needs somebody's eye."""

    people: tuple[PersonRead, ...]
    units: tuple[Unit, ...]
    problems: tuple[CellProblem, ...]
    """In the order of sheets, rows and columns."""
    sheets: tuple[SheetRead, ...]
    grids: tuple[Grid, ...]
    """The cells themselves, for the marked copy."""

    @property
    def cadres(self) -> tuple[Cadre, ...]:
        """The personnel files alone."""
        return tuple(person.cadre for person in self.people)

    def __repr__(self) -> str:
        return f"WorkbookRead({len(self.people)} people, {len(self.problems)} problems)"


def read_workbook(
    source: WorkbookSource,
    *,
    complete: Mapping[str, tuple[str, str]] | None = None,
    limits: Limits | None = None,
) -> WorkbookRead:
    """The people of an Excel workbook, and its problems.

    Known are the national collection workbook, rosters, leave ledgers, assessment results, training hours and
    check-up ledgers; which a sheet is, its headings say.

    Args:
        source: a path to an ``.xlsx`` file, or its content.
        complete: of lists that no file says to be complete, the first and last day for which they are:
            ``{"check_ups": ("2023-01-01", "2024-06-30")}``.  Without it nothing is known to be absent.
        limits: how large the workbook may be.

    Raises:
        RecordError: the file is no ``.xlsx`` workbook, is protected by a password, or is too large.
        DateError: a day of *complete* is none.
        UnknownNameError: a key of *complete* is no list that a workbook can bring.
        OSError: the file cannot be opened.
    """
    spans = _spans(complete or {})
    grids = grids_of(source, limits or Limits())
    sink: Sink = []
    sheets: list[SheetRead] = []
    rows: list[Row] = []
    units: list[Unit] = []
    for grid in grids:
        table = find_table(grid)
        if table is None or table.kind.name not in TAKE_UP | {"units": None}:
            sheets.append(SheetRead(number=grid.number, kind=None, rows=0))
            _unread(grid, sink)
            continue
        passed_over: list[int] = []
        own = list(rows_of(table, sink, passed_over))
        _unknown_headings(table, sink)
        if table.kind.name == "units":
            units += [unit for row in own if (unit := _unit(row, {one.id for one in units})) is not None]
        else:
            rows += own
        kind = table.kind.name
        sheets.append(SheetRead(number=grid.number, kind=kind, rows=len(own), passed_over=tuple(passed_over)))
    people = _people(rows, sink, spans)
    order = sorted(sink, key=lambda one: (one.sheet_number, one.row or 0, one.column or 0))
    return WorkbookRead(people=people, units=tuple(units), problems=tuple(order), sheets=tuple(sheets), grids=grids)


def _spans(complete: Mapping[str, tuple[str, str]]) -> dict[str, Span]:
    spans = {}
    for name, (first, last) in complete.items():
        if name not in _COMPLETABLE:
            raise UnknownNameError("list of a personnel file that a workbook can bring", name, _COMPLETABLE)
        start, end = to_partial_date(first), to_partial_date(last)
        assert start is not None
        assert end is not None
        spans[name] = (start, end)
    return spans


_COMPLETABLE = ("assessments", "training", "check_ups", "leave", "leave_years", "awards", "posts", "ranks")


def _people(rows: list[Row], sink: Sink, spans: Mapping[str, Span]) -> tuple[PersonRead, ...]:
    placed = list(gather(rows, sink))
    drafts = {draft.id: draft for _, draft in placed}
    for row, draft in sorted(placed, key=lambda one: one[0].table.kind.name in _LATER):
        TAKE_UP[row.table.kind.name](row, draft)
        draft.keep(row)
    return tuple(PersonRead(cadre=draft.cadre(spans), id_number=draft.id_number) for draft in drafts.values())


def _unit(row: Row, known: set[str]) -> Unit | None:
    code, name = row.text("unit_code"), row.text("unit_name")
    if code is None or code in known:
        row.doubt("unit_code", Label("不重复的单位编码", "a unit's code, each only once"), Effect.ROW_UNREAD)
        return None
    for column in [*row.table.kept, *row.table.unknown]:
        if not blank(row.grid.at(row.number, column)):
            row.report(column, Label("单位名称、单位编码", "name and code of the unit"), Effect.CELL_UNREAD)
    return Unit(id=code, name=name)


def _unread(grid: Grid, sink: Sink) -> None:
    """A sheet that is no known table; one that explains the workbook, or is empty, needs no word."""
    if not grid.values or grid.name.strip() in _EXPLAINED:
        return
    sink.append(
        CellProblem(
            sheet=grid.name,
            sheet_number=grid.number,
            expected=Label("有已知表头的表（如姓名、身份证号、考核年度）", "a table whose headings are known"),
            effect=Effect.SHEET_UNREAD,
        )
    )


def _unknown_headings(table: Table, sink: Sink) -> None:
    """One word for each column that is not known; what stands in it is kept as text."""
    if table.kind.name == "check_ups":
        return  # there each cell is reported: findings are not kept
    for column in table.unknown:
        if any(not blank(table.grid.at(row, column)) for row in range(table.first_row, table.grid.rows + 1)):
            sink.append(
                CellProblem(
                    sheet=table.grid.name,
                    sheet_number=table.grid.number,
                    row=table.first_row - 1,
                    column=column,
                    expected=Label("已知的列名", "a heading that is known"),
                    effect=Effect.KEPT_AS_TEXT,
                    value=table.unknown[column],
                )
            )

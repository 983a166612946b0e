"""Rows of leave ledgers: leave that was taken, day by day or in sum, and what was planned."""

import re

from cadre_policy.interop.excel.cells import amount_of, spans_of_text
from cadre_policy.interop.excel.located import Effect
from cadre_policy.interop.excel.people import Draft
from cadre_policy.interop.excel.rows import Row
from cadre_policy.law.label import Label
from cadre_policy.measures import Days, PartialDate
from cadre_policy.records import LeaveKind, LeaveTaken, LeaveYear, Sex

__all__ = ["leave", "repeated_of_rosters"]


def repeated_of_rosters(row: Row, who: Draft) -> None:
    """What other tables repeat of the roster."""
    who.tell(row, "sex", "sex", row.word("sex", Sex))
    who.tell(row, "birth", "birth", row.date("birth"))
    who.tell(row, "began_work", "began_work", row.date("began_work"))
    who.tell(row, "unit", "unit", row.text("unit"))


def leave(row: Row, who: Draft) -> None:
    """The leave of a row.  Without a kind it is annual leave, which such ledgers are about."""
    repeated_of_rosters(row, who)
    year = row.year()
    kind = row.word("leave_kind", LeaveKind) if row.value("leave_kind") is not None else LeaveKind.ANNUAL
    if row.value("leave_state") is not None and not re.search(
        "同意|批准|通过|销假|完成", str(row.value("leave_state"))
    ):
        row.doubt("leave_state", Label("已批准的休假", "leave that was approved"), Effect.ROW_UNREAD)
        return
    if kind is None:
        return
    planned = row.read("leave_planned", lambda value: amount_of(value, Days))
    if planned is not None and year is not None:
        who.add("leave_years", LeaveYear(year=year, planned=planned))
    elif planned is not None:
        row.taken.discard(row.table.columns["leave_planned"])
    days = row.read("leave_days", lambda value: amount_of(value, Days))
    total = row.read("leave_taken", lambda value: amount_of(value, Days))
    days, column = (days, "leave_days") if days is not None else (total, "leave_taken")
    if total is not None and column == "leave_days":
        row.taken.discard(row.table.columns["leave_taken"])
    spans = row.read("leave_span", spans_of_text) or ()
    if not spans:
        first, last = row.date("leave_since"), row.date("leave_until")
        if days is None and first is None and last is None:
            return
        if days == Days(0) and first is None and last is None:
            return
        _one_leave(row, who, kind, year, (first, last), days, column)
    elif len(spans) == 1:
        _one_leave(row, who, kind, year, spans[0], days, column)
    else:
        if days is not None:  # which of the days fell on which span is not said
            row.taken.discard(row.table.columns[column])
        for span in spans:
            _one_leave(row, who, kind, year, span, None, column)


def _one_leave(
    row: Row,
    who: Draft,
    kind: LeaveKind,
    year: int | None,
    span: tuple[PartialDate | None, PartialDate | None],
    days: Days | None,
    column: str,
) -> None:
    first, last = span
    columns = {"since": "leave_since", "until": "leave_until", "days": column}
    if row.value("leave_span") is not None:
        columns |= {"since": "leave_span", "until": "leave_span"}
    words = row.text("leave_kind") if kind is LeaveKind.OTHER else None
    values = {"kind": kind, "kind_text": words, "since": first, "until": last, "days": days, "year": year}
    who.add("leave", row.make(LeaveTaken, columns, values))

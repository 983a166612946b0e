"""The months that a person's leave touches, day by day."""

from __future__ import annotations

import calendar
from itertools import groupby

import attrs

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.law import Label
from cadre_policy.law.calendar import CalendarDay, DayKind
from cadre_policy.measures import Date
from cadre_policy.policies.leave_days import Charge, RecordedCharge, RunsIn
from cadre_policy.records import Cadre
from cadre_policy.report.model import Asked, Month, MonthDay


@attrs.frozen(order=False)
class _OnLeave:
    name: Label
    counted: bool | None


_COUNTS = {
    True: Label("计假", "charged"),
    False: Label("不计假", "not charged"),
    None: Label("是否计假未定", "not settled whether charged"),
}
_RUN = {True: Label("计", "counts"), False: Label("不计", "does not count"), None: Label("未定", "not settled")}
_UNTOLD = Label("放假安排未载明", "not told by the schedules on file")


def months_of(cadre: Cadre, leaves: tuple[RecordedCharge, ...], asked: Asked) -> tuple[Month, ...]:
    """The calendar months in which the leaves lie, each day with what it is and whether it is charged.

    Args:
        cadre: The personnel file: whose place of work says which festivals count.
        leaves: The leaves, with what they are charged.
        asked: The day and the policy.
    """
    on_leave: dict[int, _OnLeave] = {}
    for one in leaves:
        since, until = one.leave.since, one.leave.until
        assert since is not None  # such leaves only are charged
        assert until is not None
        lines = {} if one.charge is None else {line.date.toordinal(): line.counted for line in one.charge.lines}
        for ordinal in range(since.first, until.last + 1):
            on_leave[ordinal] = _OnLeave(one.leave.kind.label, lines.get(ordinal))
    touched = sorted({(day.year, day.month) for day in map(Date.fromordinal, on_leave)})
    return tuple(
        Month(year=year, month=month, days=_days(cadre, asked, year, month, on_leave)) for year, month in touched
    )


def _days(cadre: Cadre, asked: Asked, year: int, month: int, on_leave: dict[int, _OnLeave]) -> tuple[MonthDay, ...]:
    _, length = calendar.monthrange(year, month)
    return tuple(_day(cadre, asked, Date(year, month, number), on_leave) for number in range(1, length + 1))


def _day(cadre: Cadre, asked: Asked, date: Date, on_leave: dict[int, _OnLeave]) -> MonthDay:
    told = _told(cadre, asked, date)
    leave = on_leave.get(date.toordinal())
    what = _UNTOLD if told is None else Label(told.say("zh"), told.say("en"))
    zh, en = f"{date} {what.zh}", f"{date} {what.en}"
    if leave is not None:
        counts = _COUNTS[leave.counted]
        zh, en = f"{zh};{leave.name.zh},{counts.zh}", f"{en}; {leave.name.en}, {counts.en}"
    return MonthDay(
        date=date,
        kind=None if told is None else told.kind,
        leave=None if leave is None else leave.name,
        counted=None if leave is None else leave.counted,
        said=Label(zh, en),
    )


def _told(cadre: Cadre, asked: Asked, date: Date) -> CalendarDay | None:
    place = None if cadre.workplace is None else cadre.workplace.county
    try:
        return asked.policy.calendar.day(date, place=place)
    except NotToldError:
        keeps = None if cadre.ethnicity is None else (cadre.ethnicity.value,)
        found = None if keeps is None else asked.policy.calendar.day(date, place=place, keeps=keeps)
        # Of another people's festival the file does not tell whether it is that of the area as well.
        return found if found is not None and found.kind is DayKind.LOCAL else None
    except CoverageError:
        return None


def day_by_day(charge: Charge) -> tuple[Label, ...]:
    """The cost of a leave that runs in working days, days of a kind in a row told together; else there is nothing to tell."""
    if charge.runs_in.value is not RunsIn.WORKING_DAYS:
        return ()
    return (Label(_runs(charge, "zh"), _runs(charge, "en")),)


def _runs(charge: Charge, language: str) -> str:
    chinese = language == "zh"
    parts = []
    for (what, counted), group in groupby(charge.lines, key=lambda line: (_what(line.day), line.counted)):
        days = [line.date for line in group]
        span = f"{days[0]:%m-%d}" if len(days) == 1 else f"{days[0]:%m-%d}{'至' if chinese else ' to '}{days[-1]:%m-%d}"
        counts = _RUN[counted]
        parts.append(f"{span} {what.zh},{counts.zh}" if chinese else f"{span} {what.en}, {counts.en}")
    return ("逐日:" if chinese else "day by day: ") + (";" if chinese else "; ").join(parts)


def _what(day: CalendarDay | None) -> Label:
    if day is None:
        return _UNTOLD
    label, festival = day.kind.label, day.festival
    return label if festival is None else Label(f"{label.zh}({festival.zh})", f"{label.en} ({festival.en})")


__all__ = ["day_by_day", "months_of"]

"""What one day is: the schedules laid over the week, the State's first and the narrowest place's last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from cadre_policy.law.calendar.coverage import NEW_YEAR_REACH, Gap, Lack
from cadre_policy.law.calendar.day import CalendarDay, DayKind
from cadre_policy.law.calendar.festivals import MOVABLE, RECALLED, STATUTORY, UNSETTLED, Festival, listed, own_day
from cadre_policy.law.calendar.jurisdiction import Jurisdiction
from cadre_policy.law.calendar.schedule import Break, Schedule
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import HOLIDAYS_MEASURE, WORKING_HOURS_RULES
from cadre_policy.law.label import Label
from cadre_policy.measures import Date

_SATURDAY = 5
_WEEK = WORKING_HOURS_RULES.art(7)
Years = Mapping[str | None, Mapping[int, Schedule]]


@attrs.frozen(order=False, eq=False)
class Entry:
    """What a schedule says of one day."""

    schedule: Schedule
    of: Break
    worked: bool


def entries_of(schedules: Iterable[Schedule]) -> Mapping[int, Entry]:
    """What one jurisdiction's schedules say, by day; a later year's notice that reaches back wins."""
    found: dict[int, Entry] = {}
    for schedule in sorted(schedules, key=lambda one: one.year):
        for one in schedule.breaks:
            found |= {day.toordinal(): Entry(schedule, one, False) for day in one.days}
            found |= {day.toordinal(): Entry(schedule, one, True) for day in one.workdays}
    return found


def standing(
    ordinal: int,
    years: Years,
    entries: Mapping[str | None, Mapping[int, Entry]],
    followed: tuple[Jurisdiction, ...],
    keeps: frozenset[str] | None,
) -> CalendarDay | Gap:
    """What a day is, or why it cannot be told."""
    date = Date.fromordinal(ordinal)
    state = years[None]
    if date.year not in state:
        return Gap(ordinal, Lack.YEAR)
    entry = entries[None].get(ordinal)
    late = (date.month, date.day) >= NEW_YEAR_REACH
    if late and date.year + 1 not in state:
        return Gap(ordinal, Lack.YEAR_END)
    found = _of_state(date, entry, state[date.year])
    for where in followed:
        lack = _lack(ordinal, date.year, where, years)
        if lack is not None:
            return Gap(ordinal, lack, where)
        own = entries.get(where.code, {}).get(ordinal)
        if own is not None:
            if not own.worked and own.of.binds and found.working:
                if keeps is None:
                    return Gap(ordinal, Lack.PEOPLE, where, own.of)
                if not keeps.intersection(own.of.binds):
                    continue
            found = _of_place(found, own, where)
    return found


def _lack(ordinal: int, year: int, where: Jurisdiction, years: Years) -> Lack | None:
    """What is missing of a place's own schedules for a day; a place without autonomy needs none."""
    own = years.get(where.code, {})
    if not where.autonomous or any(one.covered(ordinal) for one in own.values()):
        return None
    return Lack.PART if year in own else Lack.PLACE


def _of_state(date: Date, entry: Entry | None, schedule: Schedule) -> CalendarDay:
    weekend = date.weekday() >= _SATURDAY
    if entry is None:
        return _day(date, DayKind.WEEKEND if weekend else DayKind.WORKING, schedule.evidence)
    evidence = min(schedule.evidence, entry.schedule.evidence)
    if entry.worked:
        return _day(date, DayKind.WEEKEND_WORKED, evidence, entry)
    kind, festival = _off(date, weekend, entry.of, schedule)
    if kind is DayKind.WEEKEND:
        return _day(date, kind, evidence)
    return _day(date, kind, evidence, entry, entry.of.label if festival is None else festival.label)


def _off(date: Date, weekend: bool, of: Break, schedule: Schedule) -> tuple[DayKind, Festival | None]:
    """What kind of day off it is by the text of the Holidays Measure in force; and the festival whose day it is."""
    version = HOLIDAYS_MEASURE.version_on(date)
    text = "" if version is None else version.name
    stated = {one.festival: one.day for one in schedule.festivals}
    festival = listed(STATUTORY.get(text, {}), date, stated)
    if festival is not None:
        return DayKind.STATUTORY, festival
    recalled = listed(RECALLED.get(text, {}), date, stated) or listed(UNSETTLED.get(text, {}), date, stated)
    if recalled is not None:
        return DayKind.DAY_OFF, recalled
    if weekend and not _unknown(of, date.year, stated):
        return DayKind.WEEKEND, None
    beyond = of.festival not in STATUTORY["2024"]
    unsettled = beyond or not STATUTORY.get(text) or _unknown(of, date.year, stated)
    return (DayKind.DAY_OFF if unsettled else DayKind.EXCHANGED), None


def _unknown(of: Break, year: int, stated: Mapping[Festival, Date]) -> bool:
    """Whether the schedule does not state on which day the festival falls."""
    return of.festival in MOVABLE and own_day(of.festival, year, stated) is None


def _of_place(found: CalendarDay, own: Entry, where: Jurisdiction) -> CalendarDay:
    """A place's own entry over the State's: a statutory holiday stays what it is."""
    evidence = min(found.evidence, own.schedule.evidence)
    if own.worked:
        return _day(found.date, DayKind.WEEKEND_WORKED, evidence, own, place=where.code)
    if found.kind in {DayKind.STATUTORY, DayKind.DAY_OFF}:
        return found
    return _day(found.date, DayKind.LOCAL, evidence, own, place=where.code)


def _day(
    date: Date,
    kind: DayKind,
    evidence: Evidence,
    entry: Entry | None = None,
    festival: Label | None = None,
    *,
    place: str | None = None,
) -> CalendarDay:
    version = HOLIDAYS_MEASURE.version_on(date)
    cite = _WEEK
    if entry is not None and version is not None:
        article = "2?" if kind is DayKind.STATUTORY else 4 if place is not None else 6
        cite = HOLIDAYS_MEASURE.art(article, version=version.name)
    return CalendarDay(
        date=date,
        kind=kind,
        festival=entry.of.label if entry is not None and festival is None else festival,
        notice=None if entry is None else entry.schedule.notices[entry.of.notice],
        place=place,
        cite=cite,
        evidence=evidence,
    )

"""The working calendar: what each day is, and how many working days lie in a span."""

from __future__ import annotations

import bisect
import datetime as dt
import functools
from collections.abc import Collection, Mapping

import attrs

from cadre_policy.errors import DateError, InputError
from cadre_policy.law.calendar.coverage import Gap, refusal
from cadre_policy.law.calendar.day import CalendarDay
from cadre_policy.law.calendar.jurisdiction import Jurisdiction, followed_in
from cadre_policy.law.calendar.partial import PartialHoliday, partial_holidays
from cadre_policy.law.calendar.schedule import PEOPLE, Schedule
from cadre_policy.law.calendar.shipped import local_schedules, state_schedules
from cadre_policy.law.calendar.standing import Entry, entries_of, standing
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Date, as_date

_Keeps = frozenset[str] | None


@attrs.frozen(order=False, eq=False)
class _Table:
    """For one place and person: working days, and days that cannot be told, before each day."""

    origin: int
    working: tuple[int, ...]
    untold: tuple[int, ...]


_DAYS = (dt.date, Date)
"""What needs no check: neither has a time of day."""


def _ordinal(day: dt.date) -> int:
    return day.toordinal() if type(day) in _DAYS else as_date(day).toordinal()


def _keeps(keeps: Collection[str] | None) -> _Keeps:
    if keeps is None:
        return None
    if isinstance(keeps, str) or not all(PEOPLE.fullmatch(str(one)) for one in keeps):
        raise InputError("keeps= is a collection of keys of peoples, such as ('lisu',); () for none")
    return frozenset(keeps)


@attrs.frozen(order=False, repr=False)
class WorkingCalendar:
    """Schedules of the State and of places, ready to be asked; immutable.

    A question outside what the schedules cover is refused, never guessed: a year without a schedule; the last days of
    December while the next year's notice, which may reach back to them, is not on file; a place that fixes festival
    days of its own and whose schedule is missing or tells of other days only.
    """

    schedules: tuple[Schedule, ...]
    _tables: dict[object, _Table] = attrs.field(factory=dict, init=False, eq=False)

    def __repr__(self) -> str:
        return f"<WorkingCalendar of {len(self.schedules)} schedules>"

    @functools.cached_property
    def _by_owner(self) -> Mapping[str | None, Mapping[int, Schedule]]:
        found: dict[str | None, dict[int, Schedule]] = {None: {}}
        for one in self.schedules:
            found.setdefault(one.place, {})[one.year] = one
        return found

    @functools.cached_property
    def _entries(self) -> Mapping[str | None, Mapping[int, Entry]]:
        return {owner: entries_of(years.values()) for owner, years in self._by_owner.items()}

    def schedule(self, year: int, *, place: str | None = None) -> Schedule | None:
        """The schedule of a year, of the State or of one place itself; None if it is not on file.

        Raises:
            UnknownNameError: Yunnan has no such place.
        """
        owner = followed_in(place)[-1].code if place is not None else None
        return self._by_owner.get(owner, {}).get(year)

    def day(self, day: dt.date, *, place: str | None = None, keeps: Collection[str] | None = None) -> CalendarDay:
        """What a day is, with the notice that makes it so.

        Args:
            day: The day.
            place: A prefecture or county unit of Yunnan, by code or name; None is the State's schedule alone.
            keeps: Keys of the peoples whose festivals the person keeps: their own and, where a notice binds areas
                too, that of the area where they work; ``()`` for none.  Wanted only where it makes a difference.

        Raises:
            CoverageError: the day lies outside what the schedules cover; the text says which one is missing.
            DateError: *day* is not a date.
            NotToldError: the day turns on whose festivals the person keeps, and *keeps* was not given.
            UnknownNameError: Yunnan has no such place.
        """
        ordinal, kept, followed = _ordinal(day), _keeps(keeps), followed_in(place)
        found = self._standing(ordinal, followed, kept)
        if isinstance(found, Gap):
            raise refusal(found)
        return found

    def is_working_day(self, day: dt.date, *, place: str | None = None, keeps: Collection[str] | None = None) -> bool:
        """Whether one works on a day; arguments and errors as for :meth:`day`."""
        return self.working_days(day, day, place=place, keeps=keeps) == 1

    def days(
        self, first: dt.date, last: dt.date, *, place: str | None = None, keeps: Collection[str] | None = None
    ) -> tuple[CalendarDay, ...]:
        """What each day of a span is, both ends included; errors as for :meth:`working_days`."""
        start, end = self._span(first, last)
        return tuple(self.day(Date.fromordinal(n), place=place, keeps=keeps) for n in range(start, end + 1))

    def working_days(
        self, first: dt.date, last: dt.date, *, place: str | None = None, keeps: Collection[str] | None = None
    ) -> int:
        """How many working days lie from *first* to *last*, both included; other arguments as for :meth:`day`.

        Raises:
            CoverageError: a day lies outside what the schedules cover.
            DateError: not dates, or *last* comes before *first*.
            NotToldError: a day turns on whose festivals the person keeps, and *keeps* was not given.
            UnknownNameError: Yunnan has no such place.
        """
        table = self._tables.get(place) if keeps is None else None
        if table is None:
            table = self._table(place, _keeps(keeps))
        working, untold, origin = table.working, table.untold, table.origin
        if type(first) in _DAYS and type(last) in _DAYS:
            start, end = first.toordinal() - origin, last.toordinal() - origin + 1
            if 0 <= start < end < len(working) and untold[end] == untold[start]:
                return working[end] - working[start]
        start, end = self._span(first, last)  # out of order or of range, or dates of a class of their own
        self._refuse(start, end, place, _keeps(keeps))
        return working[end - origin + 1] - working[start - origin]

    def nth_working_day(
        self, start: dt.date, count: int, *, place: str | None = None, keeps: Collection[str] | None = None
    ) -> Date:
        """The day on which the *count*-th working day from *start* on falls, *start* included.

        Raises:
            As :meth:`working_days`; InputError if *count* is no whole number from 1 on.
        """
        if type(count) is not int or count < 1:
            raise InputError("the number of a working day is a whole number from 1 on")
        kept = _keeps(keeps)
        table, begin = self._table(place, kept), _ordinal(start)
        last = table.origin + len(table.working) - 1
        found = last
        if table.origin <= begin < last:
            wanted = table.working[begin - table.origin] + count
            # The first day after which so many have been worked; past the end, the first day that no table has.
            found = table.origin + bisect.bisect_left(table.working, wanted) - 1
        self._refuse(begin, max(begin, min(found, last)), place, kept)
        return Date.fromordinal(found)

    def covers(self, day: dt.date, *, place: str | None = None, keeps: Collection[str] | None = None) -> bool:
        """Whether a day can be told; neither CoverageError nor NotToldError is raised."""
        return not isinstance(self._standing(_ordinal(day), followed_in(place), _keeps(keeps)), Gap)

    def partial_holidays(self, day: dt.date) -> tuple[PartialHoliday, ...]:
        """Holidays of a part of the people on a day: half days, never made up at weekends."""
        return partial_holidays(day)

    @staticmethod
    def _span(first: dt.date, last: dt.date) -> tuple[int, int]:
        start, end = _ordinal(first), _ordinal(last)
        if end < start:
            raise DateError("a span of days ends on or after the day it begins")
        return start, end

    def _standing(self, ordinal: int, followed: tuple[Jurisdiction, ...], keeps: _Keeps) -> CalendarDay | Gap:
        return standing(ordinal, self._by_owner, self._entries, followed, keeps)

    def _table(self, place: str | None, keeps: _Keeps) -> _Table:
        key = place if keeps is None else (place, keeps)
        found = self._tables.get(key)
        if found is not None:
            return found
        years = self._by_owner[None]
        origin = Date(min(years), 1, 1).toordinal() if years else 1
        end = Date(max(years), 12, 31).toordinal() if years else 0
        followed = followed_in(place)
        working, untold = [0], [0]
        for ordinal in range(origin, end + 1):
            day = self._standing(ordinal, followed, keeps)
            working.append(working[-1] + (isinstance(day, CalendarDay) and day.working))
            untold.append(untold[-1] + isinstance(day, Gap))
        return self._tables.setdefault(key, _Table(origin, tuple(working), tuple(untold)))

    def _refuse(self, start: int, end: int, place: str | None, keeps: _Keeps) -> None:
        """Raise for the first day of a span that cannot be told, if there is one."""
        followed = followed_in(place)
        for ordinal in range(start, end + 1):
            found = self._standing(ordinal, followed, keeps)
            if isinstance(found, Gap):
                raise refusal(found)


@functools.lru_cache(maxsize=64)
def working_calendar(
    added: tuple[Schedule, ...] = (), lowest_evidence: Evidence = Evidence.SECONDARY
) -> WorkingCalendar:
    """The calendar of the schedules that ship and of those *added*.

    Args:
        added: Further schedules; one for the same year and place takes the place of an earlier one.
        lowest_evidence: Schedules of less evidence are left out.
    """
    chosen = {(one.place, one.year): one for one in (*state_schedules(), *local_schedules(), *added)}
    return WorkingCalendar(tuple(one for one in chosen.values() if one.evidence >= lowest_evidence))

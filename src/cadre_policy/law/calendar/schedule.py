"""A holiday schedule: the days off and the weekend days worked that one year's notices fix for the State or a place."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Collection

import attrs

from cadre_policy.errors import DateError, InputError
from cadre_policy.law.calendar.festivals import Festival
from cadre_policy.law.calendar.jurisdiction import code_of
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label, Language
from cadre_policy.measures import Date, PartialDate, as_date, to_partial_date

_SATURDAY = 5
_DECEMBER = 12
PEOPLE = re.compile(r"[a-z]+(_[a-z]+)*")
"""How the key of a people looks; the records' ``Ethnicity`` has the list."""


@attrs.frozen(order=False, kw_only=True)
class Notice:
    """The document that a schedule rests on."""

    name: str = attrs.field()
    """Title or number, as a reader would look for it."""
    address: str | None = None
    """A public page."""
    published: PartialDate | None = attrs.field(default=None, converter=to_partial_date)

    @name.validator  # pyright: ignore[reportAttributeAccessIssue]  attrs' own way, which pyright does not know
    def _named(self, _: object, name: str) -> None:
        if not name.strip():
            raise InputError("a notice has a name: its title or number")


@attrs.frozen(order=False)
class DaySpan:
    """The days from *first* to *last*, both included."""

    first: Date = attrs.field(converter=as_date)
    last: Date = attrs.field(converter=as_date)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise DateError(f"the span from {self.first} ends before it begins")

    def holds(self, ordinal: int) -> bool:
        """Whether a day, by its ordinal, lies within."""
        return self.first.toordinal() <= ordinal <= self.last.toordinal()


@attrs.frozen(order=False)
class FestivalDay:
    """On which day a festival without a fixed date falls."""

    festival: Festival
    day: Date = attrs.field(converter=as_date)


def _dates(days: tuple[dt.date, ...]) -> tuple[Date, ...]:
    return tuple(as_date(day) for day in days)


def _keys(peoples: Collection[str]) -> tuple[str, ...]:
    if isinstance(peoples, str) or not all(PEOPLE.fullmatch(str(people)) for people in peoples):
        raise InputError("binds= is a collection of keys of peoples, such as ('lisu',)")
    return tuple(peoples)


@attrs.frozen(order=False, kw_only=True)
class Break:
    """Days off for one festival, and the weekend days that are worked for it."""

    festival: Festival
    first: Date = attrs.field(converter=as_date)
    last: Date = attrs.field(converter=as_date)
    workdays: tuple[Date, ...] = attrs.field(default=(), converter=_dates)
    """Weekend days that the notice makes workdays."""
    binds: tuple[str, ...] = attrs.field(default=(), converter=_keys)
    """Peoples (keys such as ``"lisu"``) whose staff, and the staff of whose areas, alone are bound; empty is everyone."""
    name: Label | None = None
    """What it is called, where the festival's own name does not say it."""
    notice: int = 0
    """Which of the schedule's notices fixes it, counted from 0."""

    def __attrs_post_init__(self) -> None:
        DaySpan(self.first, self.last)
        for day in self.workdays:
            if day.weekday() < _SATURDAY:
                raise DateError(f"{day} is made a workday and is one already: it is no Saturday or Sunday")
            if self.first <= day <= self.last:
                raise DateError(f"{day} is both a day off and a workday")
        if self.festival is Festival.OTHER and self.name is None:
            raise InputError(f"the days off from {self.first}: a name is wanted for a festival of the kind 'other'")

    @property
    def label(self) -> Label:
        """What the days off are for."""
        return self.name or self.festival.label

    @property
    def days(self) -> tuple[Date, ...]:
        """The days off, in order."""
        return tuple(Date.fromordinal(n) for n in range(self.first.toordinal(), self.last.toordinal() + 1))


def _place(place: str | None) -> str | None:
    return None if place is None else code_of(place)


@attrs.frozen(order=False, kw_only=True, repr=False)
class Schedule:
    """One year's days off and weekend days worked, of the State or of one place.

    Raises:
        DateError: days out of order, outside the year, or off and worked at once.
        InputError: no notice, or a break without a name.
        UnknownNameError: Yunnan has no such place.
    """

    year: int
    place: str | None = attrs.field(default=None, converter=_place)
    """None is the State; otherwise the code of a prefecture ("532800") or county, or its name, made a code."""
    notices: tuple[Notice, ...] = ()
    """What it rests on, in the order of publication."""
    breaks: tuple[Break, ...] = ()
    festivals: tuple[FestivalDay, ...] = ()
    """Of the State: on which days the festivals without a fixed date fall; without it, which of the days off are
    statutory is left open."""
    covers: tuple[DaySpan, ...] = ()
    """Of a place: the days for which it tells everything; empty is the whole year."""
    weekends_made_up: bool | None = None
    """Of a place: whether a festival day on a weekend is made up, where that is told."""
    evidence: Evidence = Evidence.VERIFIED
    note: Label | None = None

    def __attrs_post_init__(self) -> None:
        if type(self.year) is not int or not 1949 <= self.year <= 2199:
            raise DateError("a schedule is of a year from 1949 to 2199")
        if not self.notices:
            raise InputError(f"{self.named('en')}: the notice that it rests on is wanted")
        if any(not 0 <= one.notice < len(self.notices) for one in self.breaks):
            raise InputError(
                f"{self.named('en')}: a break names one of the {len(self.notices)} notices, counted from 0"
            )
        if self.place is None and (self.covers or self.weekends_made_up is not None):
            raise InputError(f"{self.named('en')}: covers and weekends_made_up are told of a place's schedule only")
        if self.place is not None and self.festivals:
            raise InputError(f"{self.named('en')}: the days of festivals are told by the State's schedule only")
        off = [day for one in self.breaks for day in one.days]
        worked = [day for one in self.breaks for day in one.workdays]
        for day in (*off, *worked, *(end for span in self.covers for end in (span.first, span.last))):
            if day.year != self.year and (day.year, day.month) != (self.year - 1, _DECEMBER):
                raise DateError(f"{self.named('en')}: {day} is neither of {self.year} nor of the December before")
        for days in (sorted(off), sorted(worked)):
            for earlier, later in itertools.pairwise(days):
                if earlier == later:
                    raise DateError(f"{self.named('en')}: {later} is stated twice")
        both = sorted(set(off) & set(worked))
        if both:
            raise DateError(f"{self.named('en')}: {both[0]} is both a day off and a workday")

    def covered(self, ordinal: int) -> bool:
        """Of a place: whether the schedule tells everything about a day."""
        if self.covers:
            return any(span.holds(ordinal) for span in self.covers)
        return Date.fromordinal(ordinal).year == self.year

    def named(self, language: Language) -> str:
        """Whose schedule, of which year."""
        whose = self.place or ("国家" if language == "zh" else "the State")
        return f"{whose}{self.year}年放假安排" if language == "zh" else f"schedule of {whose} for {self.year}"

    def __repr__(self) -> str:
        return f"<Schedule {self.place or 'State'} {self.year}>"

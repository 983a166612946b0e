"""Calendar days, and dates of which only a span of possible days is known.

pendulum supplies the date type and nothing else: its interval arithmetic is wrong near anniversaries.
"""

import calendar
import datetime as dt
import re

import attrs
from pendulum import Date

from cadre_policy.errors import DateError

MIN_ORDINAL = dt.date(1900, 1, 1).toordinal()
MAX_ORDINAL = dt.date(2199, 12, 31).toordinal()
"""The calendar that the library reasons over: 1900 to 2199."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
"""Year, month and day; the standard library also reads weeks."""


def as_date(value: object) -> Date:
    """A calendar date from a date or an ISO text such as ``"2020-03-31"``.

    Raises:
        DateError: a datetime (which names an instant, not a day), another type, or a day that does not exist.
    """
    match value:
        case dt.datetime():
            raise DateError("a date is wanted, not a datetime: drop the time of day first")
        case Date():
            return value
        case dt.date():
            return Date(value.year, value.month, value.day)
        case str():
            try:
                year, month, day = _DAY.fullmatch(value).groups()  # type: ignore[union-attr]
                return Date(int(year), int(month), int(day))
            except (AttributeError, ValueError):
                raise DateError("a date is wanted as YYYY-MM-DD, a day that exists") from None
    raise DateError(f"a date is wanted, not a {type(value).__name__}")


@attrs.frozen(order=False, repr=False)
class PartialDate:
    """A date of which a span of possible days is known: one day, a month, a year, or any two bounds.

    Personnel files often state a month only.  Such a date decides every question whose answer is the same
    on all its possible days, and no other; it is never taken for the first day of the month.
    """

    first: int
    """Ordinal (``date.toordinal``) of the first possible day."""
    last: int
    """Ordinal of the last possible day."""

    def __attrs_post_init__(self) -> None:
        if not MIN_ORDINAL <= self.first <= MAX_ORDINAL or not MIN_ORDINAL <= self.last <= MAX_ORDINAL:
            raise DateError("a date lies between 1900-01-01 and 2199-12-31")
        if self.first > self.last:
            raise DateError("a span of days ends on or after the day it begins")

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> "PartialDate":
        """A year, a month of a year, or one day."""
        try:
            if month is None:
                return cls(dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal())
            if day is None:
                end = calendar.monthrange(year, month)[1]
                return cls(dt.date(year, month, 1).toordinal(), dt.date(year, month, end).toordinal())
            ordinal = dt.date(year, month, day).toordinal()
            return cls(ordinal, ordinal)
        except (ValueError, calendar.IllegalMonthError):
            raise DateError("no such year, month or day") from None

    @classmethod
    def on(cls, day: dt.date) -> "PartialDate":
        """One day, exactly known."""
        ordinal = as_date(day).toordinal()
        return cls(ordinal, ordinal)

    @classmethod
    def between(cls, first: dt.date, last: dt.date) -> "PartialDate":
        """Some day from *first* to *last*, both possible."""
        return cls(as_date(first).toordinal(), as_date(last).toordinal())

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """``"2018"``, ``"2018-03"``, ``"2018-03-15"``, or ``"2018-03-15..2018-03-20"``."""
        if ".." in text:
            first, _, last = text.partition("..")
            return cls(as_date(first).toordinal(), as_date(last).toordinal())
        parts = text.split("-")
        widths = [len(part) for part in parts]
        if widths not in ([4], [4, 2], [4, 2, 2]) or not all(part.isdecimal() for part in parts):
            raise DateError("a date is wanted as YYYY, YYYY-MM or YYYY-MM-DD")
        return cls.of(*(int(part) for part in parts))

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last

    @property
    def first_day(self) -> Date:
        """The first possible day."""
        return Date.fromordinal(self.first)

    @property
    def last_day(self) -> Date:
        """The last possible day."""
        return Date.fromordinal(self.last)

    @property
    def precision(self) -> str:
        """``"day"``, ``"month"``, ``"year"``, or ``"span"``."""
        if self.exact:
            return "day"
        first = self.first_day
        if first.day == 1 and self.last == PartialDate.of(first.year, first.month).last:
            return "month"
        year = PartialDate.of(first.year)
        return "year" if (self.first, self.last) == (year.first, year.last) else "span"

    def __str__(self) -> str:
        first = self.first_day.isoformat()
        match self.precision:
            case "day":
                return first
            case "month":
                return first[:7]
            case "year":
                return first[:4]
        return f"{first}..{self.last_day.isoformat()}"

    def __repr__(self) -> str:
        return f"PartialDate.parse({str(self)!r})"


def to_partial_date(value: "PartialDate | dt.date | str | None") -> PartialDate | None:
    """A date as a file may state it; None stays None ("not on file").

    Raises:
        DateError: a datetime, a text that is no date, or a day outside the calendar.
    """
    match value:
        case None | PartialDate():
            return value
        case str():
            return PartialDate.parse(value)
        case dt.date():
            return PartialDate.on(as_date(value))
    raise DateError(f"a date is wanted, not a {type(value).__name__}")


__all__ = ["MAX_ORDINAL", "MIN_ORDINAL", "Date", "PartialDate", "as_date", "to_partial_date"]

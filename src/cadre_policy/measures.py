"""Amounts with a meaning, dates that may be partly known, and the calendar arithmetic of the law.

A number alone is never an answer: three months and three days are different types here, and comparing
them is an error for the type checker and at run time.

Calendar arithmetic follows the Civil Code, articles 201 to 203 and 1259: the opening day is not counted; a
period of months or years ends on the corresponding day, or on the last day of a month that has no such
day (29 February falls due on 28 February); "at least" and "within" include the number itself.  The day
on which a completed year *begins to count* differs between texts, so :class:`Completion` is always named by the
rule and never assumed.

pendulum supplies the date type and nothing else: its interval arithmetic is wrong near anniversaries.
"""

import calendar
import datetime as dt
import enum
import functools
import re
from decimal import Decimal
from typing import ClassVar, Self

import attrs
from pendulum import Date

from cadre_policy.errors import DateError, MeasureError

__all__ = [
    "MAX_ORDINAL",
    "MIN_ORDINAL",
    "MOST_DECIMALS",
    "Amount",
    "Completion",
    "Count",
    "Date",
    "Days",
    "Hours",
    "Measure",
    "Months",
    "PartialDate",
    "Percent",
    "PeriodCounting",
    "Places",
    "Years",
    "Yuan",
    "add_months",
    "as_date",
    "completes_on",
    "days_between",
    "last_day_of_period",
    "last_start",
    "next_month_start",
    "to_partial_date",
    "whole_months",
    "whole_years",
]

Amount = int | Decimal
"""An exact number: an integer, or a decimal where a text allows parts."""

MIN_ORDINAL = dt.date(1900, 1, 1).toordinal()
MAX_ORDINAL = dt.date(2199, 12, 31).toordinal()
"""The calendar that the library reasons over: 1900 to 2199."""


MOST_DECIMALS = 6
"""No unit has more; with a milliard before the point they are the digits that a float prints exactly as written."""
_ABSURD = 10**15
"""Past this no number is an amount of anything here; a number of thousands of digits cannot even be printed."""


def _exact(value: Amount) -> Amount:
    """Take an exact number as it is; refuse everything that has lost or may lose exactness."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        kind = type(value).__name__
        raise MeasureError(f"an amount is an int or a Decimal, not a {kind} (write Decimal('3.9'), never 3.9)")
    if isinstance(value, Decimal) and not value.is_finite():
        raise MeasureError(f"an amount is a finite number, not {value}")
    if not -_ABSURD < value < _ABSURD:  # before anything is reckoned with it, or printed
        raise MeasureError("at most a milliard is an amount")
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        if value != round(value, MOST_DECIMALS):  # before a long one is rounded to the context's digits
            raise MeasureError(f"an amount has at most {MOST_DECIMALS} decimals, not {value}")
        return value.normalize()
    return value


@attrs.frozen(order=False, repr=False)
class Measure:
    """An exact, non-negative amount of one unit.  Two different units never compare.

    Raises:
        MeasureError: the amount is negative, a float, a bool, or out of the unit's range.
    """

    amount: Amount = attrs.field(converter=_exact)

    decimals: ClassVar[int] = 4
    """With how many decimals an amount can be given; 0 where the unit has no parts."""
    highest: ClassVar[int] = 1_000_000_000

    @amount.validator  # pyright: ignore[reportAttributeAccessIssue]  attrs' own way, which pyright does not know
    def _in_range(self, _: object, value: Amount) -> None:
        name = type(self).__name__
        if value < 0:
            raise MeasureError(f"{name}: an amount is not negative, {value} is")
        if value > self.highest:
            raise MeasureError(f"{name}: at most {self.highest}, not {value}")
        if isinstance(value, Decimal) and value != round(value, self.decimals):
            most = f"at most {self.decimals} decimals" if self.decimals else "a whole number"
            raise MeasureError(f"{name}: {most}, not {value}")

    def __lt__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount < self._same(other)

    def __le__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount <= self._same(other)

    def __gt__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount > self._same(other)

    def __ge__(self, other: Self) -> bool:
        if not isinstance(other, Measure):
            return NotImplemented
        return self.amount >= self._same(other)

    def __add__(self, other: Self) -> Self:
        return type(self)(self.amount + self._same(other))

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.amount - self._same(other))

    def _same(self, other: "Measure") -> Amount:
        if type(other) is not type(self):
            raise MeasureError(f"{type(self).__name__} and {type(other).__name__} do not compare or add")
        return other.amount

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.amount})"


class Days(Measure):
    """Days; calendar or working days as the rule says."""


class Months(Measure):
    """Months, in parts where a text allows (3.9 months of sick leave)."""


class Years(Measure):
    """Years."""


class Hours(Measure):
    """Hours."""


class Count(Measure):
    """A number of persons, places, grades or events: whole."""

    decimals = 0


class Places(Measure):
    """A share of a number of persons or places before rounding: 9.4 places.

    Six decimals hold every percentage of a whole number exactly: 12.345 % of 37 are 4.56765 places.
    """

    decimals = MOST_DECIMALS


class Percent(Measure):
    """A share in percent, from 0 to 100."""

    highest = 100


class Yuan(Measure):
    """Money in yuan, exact to the fen."""

    decimals = 2

    @classmethod
    def of_fen(cls, fen: int) -> Self:
        """Money from a whole number of fen."""
        if type(fen) is not int:
            raise MeasureError(f"fen are a whole number, not a {type(fen).__name__}")
        return cls(Decimal(fen) / 100)

    @property
    def fen(self) -> int:
        """The same money as a whole number of fen."""
        return int(self.amount * 100)


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


def _date(ordinal: int) -> Date:
    return Date.fromordinal(ordinal)


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
            return cls.on(dt.date(year, month, day))
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
        return _date(self.first)

    @property
    def last_day(self) -> Date:
        """The last possible day."""
        return _date(self.last)

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


class Completion(enum.Enum):
    """From which day a period of whole months or years counts as completed."""

    ANNIVERSARY = "anniversary"
    """On the corresponding day (Civil Code arts. 201-202)."""
    EVE = "eve"
    """On the day before the corresponding day, when the last day of the period has run."""
    MONTH_AFTER_EVE = "month after eve"
    """From the first day of the month after the one in which the eve falls."""
    MONTH_AFTER_ANNIVERSARY = "month after anniversary"
    """From the first day of the month after the one in which the corresponding day falls."""


def _shift(ordinal: int, months: int) -> int:
    """The corresponding day *months* later, or the last day of a month that has none."""
    day = dt.date.fromordinal(ordinal)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise DateError("the reckoning leaves the calendar")
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])).toordinal()


def _month_after(ordinal: int) -> int:
    day = dt.date.fromordinal(ordinal)
    return _shift(day.replace(day=1).toordinal(), 1)


def completion_ordinal(start: int, months: int, convention: Completion) -> int:
    """:func:`completes_on` on ordinals."""
    match convention:
        case Completion.ANNIVERSARY:
            return _shift(start, months)
        case Completion.EVE:
            return _shift(start, months) - 1
        case Completion.MONTH_AFTER_EVE:
            return _month_after(_shift(start, months) - 1)
        case Completion.MONTH_AFTER_ANNIVERSARY:
            return _month_after(_shift(start, months))


def add_months(start: dt.date, months: int) -> Date:
    """The day on which a period of *months* that began on *start* ends (Civil Code art. 202)."""
    return _date(_shift(as_date(start).toordinal(), months))


def next_month_start(day: dt.date) -> Date:
    """The first day of the month after the one of *day*."""
    return _date(_month_after(as_date(day).toordinal()))


def completes_on(start: dt.date, months: int, convention: Completion) -> Date:
    """The first day on which *months* whole months since *start* count as completed."""
    return _date(completion_ordinal(as_date(start).toordinal(), months, convention))


def days_between(start: dt.date, end: dt.date) -> int:
    """Days from *start* to *end*, the opening day not counted (Civil Code art. 201)."""
    return as_date(end).toordinal() - as_date(start).toordinal()


@functools.lru_cache(maxsize=65536)
def whole_months_ordinal(start: int, end: int, convention: Completion) -> int:
    """:func:`whole_months` on ordinals."""
    if end < start:
        return 0
    first, last = dt.date.fromordinal(start), dt.date.fromordinal(end)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    while months > 0 and completion_ordinal(start, months, convention) > end:
        months -= 1
    return months


def whole_months(start: dt.date, end: dt.date, convention: Completion) -> int:
    """Whole months completed from *start* to *end*; 0 if *end* comes first."""
    return whole_months_ordinal(as_date(start).toordinal(), as_date(end).toordinal(), convention)


def whole_years(start: dt.date, end: dt.date, convention: Completion) -> int:
    """Whole years completed from *start* to *end*; 0 if *end* comes first."""
    return whole_months(start, end, convention) // 12


def last_start_ordinal(end: int, months: int, convention: Completion) -> int:
    """:func:`last_start` on ordinals."""
    low = _shift(end, -months) - 64
    high = low + 128
    while low < high:
        middle = (low + high + 1) // 2
        if completion_ordinal(middle, months, convention) <= end:
            low = middle
        else:
            high = middle - 1
    return low


def last_start(end: dt.date, months: int, convention: Completion) -> Date:
    """The cut-off: the last start from which *months* whole months are completed by *end*.

    A question "has at least n years on this day" is then one comparison of dates.
    """
    return _date(last_start_ordinal(as_date(end).toordinal(), months, convention))


class PeriodCounting(enum.Enum):
    """How a sanction period "counted from the day of the decision" finds its last day.

    No text fixes it and practice is divided; the two readings differ by one day.
    """

    EVE = "eve"
    """The day of the decision is the first day; the period ends the day before the corresponding day."""
    ANNIVERSARY = "anniversary"
    """The opening day is not counted (Civil Code style); the period ends on the corresponding day."""


def last_day_of_period(decision: dt.date, months: int, counting: PeriodCounting) -> Date:
    """The last day of a sanction period of *months* that runs from the day of the *decision*."""
    end = _shift(as_date(decision).toordinal(), months)
    return _date(end - 1 if counting is PeriodCounting.EVE else end)

"""Calendar arithmetic as the law has it: when a period of months or years ends, and how many of them have run.

It follows the Civil Code, articles 201 to 203 and 1259: the opening day is not counted; a period of months or years ends
on the corresponding day, or on the last day of a month that has no such day (29 February falls due on 28 February); "at
least" and "within" include the number itself.  The day on which a completed year *begins to count* differs between
texts, so :class:`Completion` is always named by the rule and never assumed.
"""

import calendar
import datetime as dt
import enum
import functools

from cadre_policy.errors import DateError
from cadre_policy.measures.dates import Date, as_date


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
    return Date.fromordinal(_shift(as_date(start).toordinal(), months))


def next_month_start(day: dt.date) -> Date:
    """The first day of the month after the one of *day*."""
    return Date.fromordinal(_month_after(as_date(day).toordinal()))


def completes_on(start: dt.date, months: int, convention: Completion) -> Date:
    """The first day on which *months* whole months since *start* count as completed."""
    return Date.fromordinal(completion_ordinal(as_date(start).toordinal(), months, convention))


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
    return Date.fromordinal(last_start_ordinal(as_date(end).toordinal(), months, convention))


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
    return Date.fromordinal(end - 1 if counting is PeriodCounting.EVE else end)


__all__ = [
    "Completion",
    "PeriodCounting",
    "add_months",
    "completes_on",
    "completion_ordinal",
    "days_between",
    "last_day_of_period",
    "last_start",
    "last_start_ordinal",
    "next_month_start",
    "whole_months",
    "whole_months_ordinal",
    "whole_years",
]

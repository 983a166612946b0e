"""The calendar walked day by day: an oracle that shares no arithmetic with the library.

The walk knows three things of each day: its number in its month, whether its month ends with it, and which day comes
next.  It *recognises* the days on which a month is completed and counts them; it never adds months or takes
years apart.  A second oracle adds months with python-dateutil and then walks to the day that a convention names.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import Any

import numpy as np
import numpy.typing as npt
from dateutil.relativedelta import relativedelta
from pendulum import Date

from cadre_policy.measures import Completion

Numbers = npt.NDArray[np.int64]

FIRST = dt.date(1899, 1, 1)
_DAYS = np.arange("1899-01-01", "2262-01-01", dtype="datetime64[D]")
_DAY_OF_MONTH: Numbers = (_DAYS - _DAYS.astype("datetime64[M]").astype("datetime64[D]")).astype(np.int64) + 1
_MONTH_ENDS = np.append(_DAY_OF_MONTH[1:] == 1, True)
_MONTH_STARTS: Numbers = np.arange(len(_DAYS)) - _DAY_OF_MONTH + 1
"""For each day, the place of the first day of its month."""

DATES = [Date(day.year, day.month, day.day) for day in _DAYS.tolist()]
"""Every day of the walk, as the library's date type."""


def place(day: dt.date) -> int:
    """The place of a day in :data:`DATES`."""
    return (day - dt.date(1899, 1, 1)).days


def month_ends(first_year: int, last_year: int) -> list[int]:
    """Places of the last day of every month of some years."""
    low, high = place(dt.date(first_year, 1, 1)), place(dt.date(last_year, 12, 31))
    return (np.flatnonzero(_MONTH_ENDS[low : high + 1]) + low).tolist()


def leap_days(first_year: int, last_year: int) -> list[int]:
    """Places of every 29 February of some years."""
    return [at for at in month_ends(first_year, last_year) if DATES[at].month == 2 and _DAY_OF_MONTH[at] == 29]


@functools.lru_cache(maxsize=10_000)  # asked again under each convention
def completions(start: int, days: int) -> Numbers:
    """Places of the corresponding days within *days* of *start*: the same number, or the end of a month without it."""
    number = _DAY_OF_MONTH[start]
    ahead = slice(start + 1, start + days)
    corresponding = (_DAY_OF_MONTH[ahead] == number) | (_MONTH_ENDS[ahead] & (_DAY_OF_MONTH[ahead] < number))
    return np.flatnonzero(corresponding) + start + 1


def counted_on(start: int, ends: Numbers, convention: Completion) -> Numbers:
    """Whole months that count as completed on each of some days, none before *start* and the last one last."""
    by = ends
    if convention in {Completion.MONTH_AFTER_EVE, Completion.MONTH_AFTER_ANNIVERSARY}:
        by = _MONTH_STARTS[ends] - 1  # what the last day of the month before has seen
    eve = convention in {Completion.EVE, Completion.MONTH_AFTER_EVE}  # counted the day before
    found = np.searchsorted(completions(start, int(ends[-1]) - start + 2), by + eve, side="right")
    return np.where(by >= start, found, 0)


def counted(start: int, days: int, convention: Completion) -> Numbers:
    """Whole months that count as completed on each of the *days* from *start* on."""
    return counted_on(start, np.arange(start, start + days), convention)


def completes(start: dt.date, months: int, convention: Completion) -> dt.date:
    """The first day on which *months* count as completed: dateutil for the corresponding day, then a walk."""
    shift: Any = relativedelta(months=months)
    day: dt.date = dt.date(start.year, start.month, start.day) + shift
    one = dt.timedelta(days=1)
    if convention in {Completion.EVE, Completion.MONTH_AFTER_EVE}:
        day -= one
    if convention in {Completion.MONTH_AFTER_EVE, Completion.MONTH_AFTER_ANNIVERSARY}:
        day += one
        while day.day != 1:
            day += one
    return day

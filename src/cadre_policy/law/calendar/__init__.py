"""The working calendar: the State's yearly holiday schedules, and the festival days of Yunnan's autonomous areas.

The week has five working days (Rules on Working Hours art. 7); each year a notice of the State Council Office says
which days are off and which weekend days are worked; autonomous areas add festivals of their own (Holidays Measure
art. 4)::

    >>> import datetime as dt
    >>> from cadre_policy.law.calendar import working_calendar
    >>> calendar = working_calendar()
    >>> calendar.working_days(dt.date(2025, 1, 25), dt.date(2025, 2, 9))
    6
    >>> calendar.day(dt.date(2025, 1, 26)).say("en")
    'Sun, weekend day made a workday (Spring Festival)'

A year's schedule may be issued again within the year (2015, 2019, 2020 were): what ships are the final dates, so that
what was known on an earlier day is not told.
"""

from __future__ import annotations

from cadre_policy.law.calendar.day import CalendarDay, DayKind
from cadre_policy.law.calendar.festivals import Festival
from cadre_policy.law.calendar.partial import PartialHoliday, partial_holidays
from cadre_policy.law.calendar.plain import schedule_from_plain, schedule_to_plain
from cadre_policy.law.calendar.schedule import Break, DaySpan, FestivalDay, Notice, Schedule
from cadre_policy.law.calendar.shipped import local_schedules, state_schedules
from cadre_policy.law.calendar.working import WorkingCalendar, working_calendar

__all__ = [
    "Break",
    "CalendarDay",
    "DayKind",
    "DaySpan",
    "Festival",
    "FestivalDay",
    "Notice",
    "PartialHoliday",
    "Schedule",
    "WorkingCalendar",
    "local_schedules",
    "partial_holidays",
    "schedule_from_plain",
    "schedule_to_plain",
    "state_schedules",
    "working_calendar",
]

"""The working calendar against two public calendars over their whole ranges, and lunar dates against two more.

Every disagreement is listed in ``data/calendar_disagreements.toml`` with the notice that decides it; one that is not
listed fails, and so does a listed one that is none.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import chinese_calendar
import holidays
import pytest
from lunarcalendar import Converter, Lunar
from lunarcalendar.solarterm import QingMing

from cadre_policy.law.calendar import DayKind, Festival, Schedule, state_schedules, working_calendar

CALENDAR = working_calendar()
LISTED = tomllib.loads((Path(__file__).parent / "data" / "calendar_disagreements.toml").read_text(encoding="utf-8"))
FIRST, LAST = dt.date(2004, 1, 1), dt.date(2026, 12, 28)
CHINA = holidays.country_holidays("CN", years=range(2004, 2027), language="en_US")
HALF_DAYS = holidays.country_holidays("CN", years=range(2004, 2027), language="en_US", categories=("half_day",))
SUBSTITUTES = ("Day off", "(observed")


def every_day(first: dt.date = FIRST) -> Iterator[dt.date]:
    for ordinal in range(first.toordinal(), LAST.toordinal() + 1):
        yield dt.date.fromordinal(ordinal)


def disagreements(
    calendar: str, asked: str, theirs: Callable[[dt.date], bool], ours: Callable[[dt.date], bool], first: dt.date
) -> tuple[dict[dt.date, tuple[bool, bool]], dict[dt.date, tuple[bool, bool]]]:
    """What was found, and what is listed."""
    listed = {
        row["date"]: (row["theirs"], row["ours"])
        for row in LISTED["day"]
        if (row["calendar"], row["asked"]) == (calendar, asked)
    }
    found = {day: (theirs(day), ours(day)) for day in every_day(first) if theirs(day) is not ours(day)}
    return found, listed


def test_working_days_against_chinesecalendar() -> None:
    found, listed = disagreements(
        "chinesecalendar", "working", chinese_calendar.is_workday, CALENDAR.is_working_day, FIRST
    )
    assert found == listed
    assert dt.date(2005, 12, 31) in found


def test_working_days_against_holidays() -> None:
    found, listed = disagreements("holidays", "working", CHINA.is_working_day, CALENDAR.is_working_day, FIRST)
    assert found == listed


def statutory_by_holidays(day: dt.date) -> bool:
    name = CHINA.get(day)
    return name is not None and not any(part in name for part in SUBSTITUTES)


def test_statutory_holidays_against_holidays() -> None:
    """From 2008: the list of 1999 is recalled, and no day under it is called statutory here."""
    found, listed = disagreements(
        "holidays",
        "statutory",
        statutory_by_holidays,
        lambda day: CALENDAR.day(day).kind is DayKind.STATUTORY,
        dt.date(2008, 1, 1),
    )
    assert found == listed
    before = [CALENDAR.day(day).kind for day in every_day() if day.year < 2008]
    assert DayKind.STATUTORY not in before


def test_every_listed_disagreement_says_what_decides_it() -> None:
    assert all(row["decided_by"] for row in LISTED["day"])
    assert {row["calendar"] for row in LISTED["day"]} == {"chinesecalendar", "holidays"}


@pytest.mark.parametrize("schedule", state_schedules(), ids=repr)
def test_days_of_festivals_against_lunar_calendar(schedule: Schedule) -> None:
    stated = {one.festival: one.day for one in schedule.festivals}
    year = schedule.year

    def lunar(month: int, day: int) -> dt.date:
        found: dt.date = Converter.Lunar2Solar(Lunar(year, month, day, isleap=False)).to_date()
        return found

    wanted = {Festival.SPRING_FESTIVAL: lunar(1, 1)}
    if year >= 2008:
        wanted |= {
            Festival.QINGMING: QingMing(year),
            Festival.DRAGON_BOAT: lunar(5, 5),
            Festival.MID_AUTUMN: lunar(8, 15),
        }
    assert stated == wanted


def test_half_days_against_holidays() -> None:
    """Women's Day, Youth Day and Army Day; Children's Day is for children."""
    for day in every_day(dt.date(2008, 1, 1)):
        ours = {one.label.en for one in CALENDAR.partial_holidays(day) if one.half_day}
        theirs = HALF_DAYS.get(day)
        assert bool(ours) == (theirs is not None and "Children" not in theirs), day

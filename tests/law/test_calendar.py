"""The working calendar against the notices: each kind of day, spans, what it refuses, and schedules as data."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest

from cadre_policy.errors import CoverageError, DateError, InputError, NotToldError, RecordError, UnknownNameError
from cadre_policy.law import Evidence, Label
from cadre_policy.law.calendar import (
    Break,
    DayKind,
    DaySpan,
    Festival,
    FestivalDay,
    Notice,
    Schedule,
    local_schedules,
    partial_holidays,
    schedule_from_plain,
    schedule_to_plain,
    state_schedules,
    working_calendar,
)

CALENDAR = working_calendar()
LAST = dt.date(2026, 12, 28)
DEHONG, DALI, DIQING, HONGHE = "533100", "532900", "533400", "532500"


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def span(first: str, last: str, **where: Any) -> int:
    return CALENDAR.working_days(day(first), day(last), **where)


def worked(first: str, last: str, **where: Any) -> list[str]:
    return [str(one.date) for one in CALENDAR.days(day(first), day(last), **where) if one.working]


# --- the State's schedule ---


def test_the_worked_example_of_labour_day() -> None:
    """Leave-care worked example 10: five days, two of them Sundays made workdays."""
    days = ["2019-04-28", "2019-04-29", "2019-04-30", "2019-05-05", "2019-05-06"]
    assert worked("2019-04-27", "2019-05-06") == days
    assert span("2019-04-27", "2019-05-06") == 5


def test_the_worked_example_of_the_spring_festival() -> None:
    """Leave-care worked example 11."""
    days = ["2025-01-26", "2025-01-27", "2025-02-05", "2025-02-06", "2025-02-07", "2025-02-08"]
    assert worked("2025-01-25", "2025-02-09") == days


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2025-01-24", DayKind.WORKING),
        ("2025-01-25", DayKind.WEEKEND),
        ("2025-01-26", DayKind.WEEKEND_WORKED),
        ("2025-01-28", DayKind.STATUTORY),  # New Year's Eve, from the text of 2024
        ("2024-02-09", DayKind.WORKING),  # New Year's Eve under the text of 2013, and in no break
        ("2025-02-01", DayKind.WEEKEND),  # a Saturday within the break
        ("2025-02-03", DayKind.EXCHANGED),
        ("2025-05-02", DayKind.STATUTORY),  # the second day of Labour Day, from 2025
        ("2024-05-02", DayKind.EXCHANGED),
        ("2024-02-10", DayKind.STATUTORY),  # a statutory holiday on a Saturday
        ("2008-02-08", DayKind.STATUTORY),
        ("2008-02-06", DayKind.DAY_OFF),  # New Year's Eve under the text of 2007: recalled
        ("2008-02-09", DayKind.DAY_OFF),  # and so the third day
        ("2004-05-01", DayKind.DAY_OFF),  # the list of 1999 is recalled
        ("2015-09-03", DayKind.DAY_OFF),  # a day off once
        ("2020-01-31", DayKind.DAY_OFF),  # the lengthened holiday
        ("2020-02-03", DayKind.WORKING),
        ("2007-12-29", DayKind.WEEKEND_WORKED),  # the notice for 2008 reaches back
    ],
)
def test_what_a_day_is(text: str, kind: DayKind) -> None:
    found = CALENDAR.day(day(text))
    assert found.kind is kind
    assert found.working is CALENDAR.is_working_day(day(text))
    assert (found.notice is None) == (kind in {DayKind.WORKING, DayKind.WEEKEND})


def test_a_day_tells_its_notice_festival_and_citation() -> None:
    found = CALENDAR.day(day("2019-04-28"))
    assert found.festival == Festival.LABOUR_DAY.label
    assert found.notice is not None
    assert found.notice.address is not None
    assert found.notice.address.endswith("2019-03/22/content_5375877.htm")
    assert found.cite.say("en") == "Holidays Measure (2013) art. 6"
    assert (found.place, found.evidence) == (None, Evidence.VERIFIED)
    (earlier, later) = (CALENDAR.day(day(text)).notice for text in ("2019-02-05", "2019-05-01"))
    assert earlier is not None
    assert earlier.name == "国务院办公厅关于2019年部分节假日安排的通知"
    assert later == found.notice
    assert found.say("zh") == "周日,调休上班(劳动节)"
    assert CALENDAR.day(day("2024-09-18")).cite.instrument.key == "working-hours-rules"
    assert CALENDAR.day(day("2005-05-01")).evidence is Evidence.SECONDARY


def test_the_statutory_holidays_of_a_year_are_as_many_as_its_text_says() -> None:
    """11 from 2014, 13 from 2025; in 2020 the Mid-Autumn Festival fell on National Day."""
    for year in range(2014, 2027):
        last = LAST if year == LAST.year else dt.date(year, 12, 31)
        kinds = Counter(one.kind for one in CALENDAR.days(dt.date(year, 1, 1), last))
        assert kinds[DayKind.STATUTORY] == (13 if year >= 2025 else 10 if year == 2020 else 11), year


def test_days_off_in_exchange_are_as_many_as_weekend_days_worked_and_holidays_on_weekends() -> None:
    """From 2014, break by break of a year; 2015 had a day off once, whose exchange is left open with it."""
    for schedule in state_schedules():
        if schedule.year < 2014 or schedule.year == 2015:
            continue
        off = [CALENDAR.day(one) for breaks in schedule.breaks for one in breaks.days]
        on_weekends = sum(one.kind is DayKind.STATUTORY and one.date.weekday() >= 5 for one in off)
        on_weekends += schedule.year == 2020  # two statutory holidays on one day
        on_weekends += schedule.year == 2020  # the exchange of Saturday 1 February was called off with the lengthening
        workdays = sum(len(breaks.workdays) for breaks in schedule.breaks)
        assert sum(one.kind is DayKind.EXCHANGED for one in off) == workdays + on_weekends, schedule.year


def test_every_statutory_holiday_is_a_day_off() -> None:
    """Of the confirmed lists, none is forgotten by the schedules: New Year, Labour Day and National Day are off."""
    for year in range(2004, 2027):
        for month in (1, 5, 10):
            assert not CALENDAR.is_working_day(dt.date(year, month, 1))


def test_spans_count_as_day_by_day() -> None:
    rng = random.Random(20250401)
    origin, end = dt.date(2004, 1, 1).toordinal(), LAST.toordinal()
    for _ in range(300):
        first = rng.randint(origin, end)
        last = min(end, first + rng.randint(0, 120))
        a, b = dt.date.fromordinal(first), dt.date.fromordinal(last)
        wanted = sum(CALENDAR.day(dt.date.fromordinal(n)).working for n in range(first, last + 1))
        assert CALENDAR.working_days(a, b) == wanted
        if wanted:
            nth = CALENDAR.nth_working_day(a, wanted)
            assert CALENDAR.working_days(a, nth) == wanted
            assert CALENDAR.is_working_day(nth)
            assert nth <= b


def test_spans_of_a_place_count_as_day_by_day() -> None:
    first, last = day("2024-03-25"), day("2024-12-27")
    days = CALENDAR.days(first, last, place=DALI)
    assert CALENDAR.working_days(first, last, place=DALI) == sum(one.working for one in days)
    assert CALENDAR.working_days(first, last) - CALENDAR.working_days(first, last, place=DALI) == 4


def test_the_nth_working_day() -> None:
    assert CALENDAR.nth_working_day(day("2025-01-25"), 1) == day("2025-01-26")
    assert CALENDAR.nth_working_day(day("2025-01-25"), 6) == day("2025-02-08")
    for count in (0, -1, True, 1.5):
        with pytest.raises(InputError):
            CALENDAR.nth_working_day(day("2025-01-25"), count)  # type: ignore[arg-type]


def test_dates_of_a_class_of_their_own_count_alike() -> None:
    class Own(dt.date):
        pass

    assert CALENDAR.working_days(Own(2025, 1, 25), Own(2025, 2, 9)) == 6
    assert CALENDAR.is_working_day(Own(2025, 1, 26))


# --- what it refuses ---


def test_a_year_without_a_schedule_is_refused() -> None:
    for first, last in (("2027-01-01", "2027-01-01"), ("2026-12-01", "2027-02-01"), ("1990-01-01", "2005-01-01")):
        with pytest.raises(CoverageError, match="add it with its notice"):
            span(first, last)
    with pytest.raises(CoverageError, match="no schedule for 2027"):
        CALENDAR.day(day("2027-05-01"))
    with pytest.raises(CoverageError, match="2003"):
        CALENDAR.nth_working_day(day("2003-12-31"), 3)
    assert CALENDAR.schedule(2027) is None


def test_the_last_days_of_the_last_december_wait_for_the_next_notice() -> None:
    assert CALENDAR.is_working_day(LAST)
    for text in ("2026-12-29", "2026-12-31"):
        with pytest.raises(CoverageError, match="no schedule for 2027"):
            CALENDAR.is_working_day(day(text))
        assert not CALENDAR.covers(day(text))
    assert CALENDAR.nth_working_day(day("2026-12-20"), 6) == LAST
    with pytest.raises(CoverageError, match="2026-12-29"):
        CALENDAR.nth_working_day(day("2026-12-20"), 7)


def test_days_that_are_no_dates_or_out_of_order_are_refused() -> None:
    with pytest.raises(DateError, match="ends on or after"):
        span("2024-02-02", "2024-02-01")
    for bad in (dt.datetime(2024, 2, 1, 8), 20240201, None):
        with pytest.raises(DateError):
            CALENDAR.working_days(bad, day("2024-02-02"))  # type: ignore[arg-type]
        with pytest.raises(DateError):
            CALENDAR.day(bad)  # type: ignore[arg-type]


def test_a_place_that_yunnan_has_not_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="大理白族自治州"):
        CALENDAR.day(day("2024-04-23"), place="大理白族州")
    for bad in ("530000", "110101", ""):
        with pytest.raises(UnknownNameError):
            CALENDAR.day(day("2024-04-23"), place=bad)
    with pytest.raises(InputError, match="not by a int"):
        CALENDAR.day(day("2024-04-23"), place=532900)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        (DALI, "2023-05-04", "no schedule of 大理白族自治州"),
        (DALI, "2025-05-06", "only other days than"),
        ("大理市", "2023-05-04", "no schedule of 大理白族自治州"),
        ("石林彝族自治县", "2024-05-06", "no schedule of 石林彝族自治县"),  # an autonomous county of Kunming
        ("金平苗族瑶族傣族自治县", "2024-05-06", "no schedule of 金平"),  # its prefecture's is on file, its own is not
        ("532800", "2025-04-17", "only other days than"),
        ("532300", "2025-06-03", "only other days than"),
        ("532300", "2024-12-25", "only other days than"),
        ("532600", "2024-04-11", "only other days than"),
        ("533300", "2024-12-20", "only other days than"),
        (DIQING, "2024-02-21", "only other days than"),
    ],
)
def test_a_place_whose_festivals_are_not_on_file_is_refused(place: str, text: str, said: str) -> None:
    with pytest.raises(CoverageError, match=said) as caught:
        CALENDAR.day(day(text), place=place)
    assert "place=None" in str(caught.value)
    assert CALENDAR.day(day(text)).working in {True, False}


@pytest.mark.parametrize("place", ["五华区", "530100", "曲靖市", "530400", "丽江市", "临翔区", "530802"])
def test_a_place_without_autonomy_follows_the_state_alone(place: str) -> None:
    assert span("2024-01-01", "2024-12-31", place=place) == span("2024-01-01", "2024-12-31")


# --- the festivals of the prefectures ---

FESTIVALS = [
    ("532800", "2018-01-20", "2018-01-28", ["2018-01-20", "2018-01-21"]),
    ("532800", "2018-04-12", "2018-04-16", []),
    ("532800", "2019-01-23", "2019-01-25", []),
    ("532800", "2019-04-13", "2019-04-21", ["2019-04-20", "2019-04-21"]),
    ("532800", "2025-04-14", "2025-04-16", []),
    ("532300", "2017-04-15", "2017-04-20", ["2017-04-20"]),
    ("532300", "2017-08-13", "2017-08-17", ["2017-08-17"]),
    ("532300", "2017-12-20", "2017-12-22", []),
    ("532300", "2024-04-13", "2024-04-17", ["2024-04-17"]),
    ("532300", "2024-07-29", "2024-07-31", []),
    ("532300", "2024-12-21", "2024-12-24", []),
    ("532300", "2025-04-14", "2025-04-15", []),
    (DALI, "2024-04-22", "2024-04-26", ["2024-04-22", "2024-04-26"]),
    (DALI, "2024-11-22", "2024-11-24", []),
    (DALI, "2025-04-12", "2025-04-14", []),
    (HONGHE, "2023-07-28", "2023-07-30", []),
    (HONGHE, "2023-08-11", "2023-08-13", []),
    (HONGHE, "2023-11-20", "2023-11-22", ["2023-11-22"]),
    (HONGHE, "2024-07-12", "2024-07-14", []),
    (HONGHE, "2024-07-29", "2024-07-30", ["2024-07-30"]),
    (HONGHE, "2024-11-18", "2024-11-19", []),
    (DEHONG, "2024-02-22", "2024-02-25", []),
    (DEHONG, "2024-04-11", "2024-04-14", []),
    (DEHONG, "2024-07-22", "2024-07-23", []),
    (DEHONG, "2025-04-10", "2025-04-13", []),
    ("533300", "2023-12-27", "2024-01-01", []),
    ("533300", "2024-08-22", "2024-08-25", []),
    (DIQING, "2024-02-10", "2024-02-20", []),  # over the State's workday, Sunday 18 February
    (DIQING, "2024-09-13", "2024-09-18", ["2024-09-18"]),  # over the State's workday, Saturday 14 September
    ("532600", "2024-04-01", "2024-04-02", []),
]


@pytest.mark.parametrize(("place", "first", "last", "days"), FESTIVALS)
def test_the_festivals_of_the_prefectures(place: str, first: str, last: str, days: list[str]) -> None:
    """Leave-care section 9, row by row."""
    assert worked(first, last, place=place) == days


def test_a_local_day_tells_whose_it_is() -> None:
    found = CALENDAR.day(day("2024-04-23"), place="大理市")
    assert (found.kind, found.place, found.cite.article) == (DayKind.LOCAL, DALI, "4")
    assert found.festival == Festival.THIRD_MONTH_FAIR.label
    made = CALENDAR.day(day("2018-01-20"), place="532800")
    assert (made.kind, made.place) == (DayKind.WEEKEND_WORKED, "532800")
    assert CALENDAR.day(day("2024-02-10"), place=DIQING).kind is DayKind.STATUTORY
    assert CALENDAR.day(day("2024-07-22"), place=DEHONG).evidence is Evidence.SECONDARY


def test_what_is_told_of_making_up_weekends() -> None:
    told = {(one.place, one.year): one.weekends_made_up for one in local_schedules()}
    assert (told["532300", 2017], told[DALI, 2025], told[HONGHE, 2023], told[DALI, 2024]) == (True, False, False, None)
    assert len(local_schedules()) == 15
    assert {one.place for one in local_schedules() if one.evidence is Evidence.SECONDARY} == {
        DEHONG, "533300", DIQING, "532600",
    }  # fmt: skip


def test_a_festival_of_one_people_asks_whose_festivals_are_kept() -> None:
    """Kuoshi binds the Lisu, Aluwoluo the Achang; Sunday 18 February 2024 was a workday of the State."""
    for text in ("2024-02-18", "2024-02-19", "2024-03-20"):
        with pytest.raises(NotToldError, match="keeps="):
            CALENDAR.day(day(text), place="芒市")
    assert worked("2024-02-18", "2024-02-20", place="芒市", keeps=("lisu",)) == ["2024-02-20"]
    assert span("2024-02-18", "2024-02-20", place="芒市", keeps=("lisu",)) == 1
    assert span("2024-02-18", "2024-02-20", place="芒市", keeps=("achang", "han")) == 3
    assert span("2024-02-18", "2024-02-20", place="芒市", keeps=()) == 3
    assert span("2024-03-20", "2024-03-21", place=DEHONG, keeps=["achang"]) == 0
    assert span("2024-02-22", "2024-02-23", place=DEHONG) == 0  # Munao Zongge is for all
    with pytest.raises(NotToldError, match="keeps="):
        span("2024-02-01", "2024-02-29", place=DEHONG)
    for bad in ("lisu", ("Lisu",), (3,)):
        with pytest.raises(InputError, match="keys of peoples"):
            span("2024-02-18", "2024-02-20", place=DEHONG, keeps=bad)


# --- holidays of a part of the people ---


def test_partial_holidays_tell_whom_they_bind() -> None:
    (women,) = partial_holidays(day("2024-03-08"))
    assert (women.label.en, women.binds.en, women.half_day) == ("Women's Day", "women", True)
    assert (women.evidence, women.cite.say("en")) == (Evidence.VERIFIED, "Holidays Measure (2013) art. 3")
    (youth,) = CALENDAR.partial_holidays(day("2024-05-04"))
    assert youth.note is not None
    assert "28" in youth.note.en
    assert [one.half_day for one in partial_holidays(day("2024-06-01"))] == [False]
    assert [one.half_day for one in partial_holidays(day("2024-08-01"))] == [True]
    assert partial_holidays(day("2024-03-09")) == ()
    assert partial_holidays(day("1990-03-08")) == ()
    assert partial_holidays(day("2005-03-08"))[0].evidence is Evidence.RECALLED


def test_a_partial_holiday_on_a_weekend_changes_no_working_day() -> None:
    """8 March 2025 was a Saturday: told, and nothing is made up (art. 6)."""
    assert len(partial_holidays(day("2025-03-08"))) == 1
    assert CALENDAR.day(day("2025-03-08")).kind is DayKind.WEEKEND
    assert CALENDAR.day(day("2025-03-10")).kind is DayKind.WORKING


# --- schedules that are added ---

NOTICE = Notice(name="an invented notice", published="2026-11-01")
NEXT_YEAR = Schedule(
    year=2027,
    notices=(NOTICE,),
    festivals=(FestivalDay(Festival.SPRING_FESTIVAL, day("2027-02-06")),),
    breaks=(
        Break(festival=Festival.NEW_YEAR, first=day("2027-01-01"), last=day("2027-01-03")),
        Break(
            festival=Festival.SPRING_FESTIVAL,
            first=day("2027-02-05"),
            last=day("2027-02-11"),
            workdays=(day("2027-01-30"),),
        ),
        Break(festival=Festival.MID_AUTUMN, first=day("2027-09-15"), last=day("2027-09-15")),
    ),
)


def test_a_schedule_that_is_added_is_used() -> None:
    calendar = working_calendar((NEXT_YEAR,))
    assert calendar.working_days(day("2026-12-28"), day("2027-01-04")) == 5
    assert calendar.day(day("2027-02-06")).kind is DayKind.STATUTORY
    assert calendar.day(day("2027-01-30")).kind is DayKind.WEEKEND_WORKED
    assert calendar.day(day("2027-09-15")).kind is DayKind.DAY_OFF  # the day of the Mid-Autumn Festival is not stated
    with pytest.raises(CoverageError, match="2028"):
        calendar.day(day("2027-12-31"))
    assert calendar is working_calendar((NEXT_YEAR,))
    assert calendar.schedule(2027) == NEXT_YEAR


def test_a_schedule_for_the_same_year_and_place_replaces() -> None:
    made_up = Schedule(year=2025, place="大理白族自治州", notices=(NOTICE,), evidence=Evidence.SECONDARY)
    calendar = working_calendar((made_up,))
    assert calendar.day(day("2025-04-14"), place=DALI).kind is DayKind.WORKING
    assert CALENDAR.day(day("2025-04-14"), place=DALI).kind is DayKind.LOCAL
    assert calendar.schedule(2025, place=DALI) == made_up


def test_a_county_adds_to_its_prefecture() -> None:
    own = Schedule(
        year=2024,
        place="532530",
        notices=(NOTICE,),
        breaks=(
            Break(festival=Festival.OTHER, name=Label("县庆", "county day"), first="2024-12-07", last="2024-12-09"),
        ),
    )
    calendar = working_calendar((own,))
    assert calendar.day(day("2024-12-09"), place="532530").festival == Label("县庆", "county day")
    assert not calendar.is_working_day(day("2024-07-12"), place="532530")  # the prefecture's Zhazha Festival
    assert calendar.is_working_day(day("2024-12-09"), place=HONGHE)


def test_schedules_of_less_evidence_than_accepted_are_left_out() -> None:
    strict = working_calendar((), Evidence.VERIFIED)
    assert strict.is_working_day(day("2024-07-22"))
    for text, place in (("2024-07-22", DEHONG), ("2005-06-01", None)):
        with pytest.raises(CoverageError):
            strict.day(day(text), place=place)


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"notices": ()}, InputError, "notice"),
        ({"year": 2199.0}, DateError, "year"),
        ({"year": 1900}, DateError, "1949"),
        ({"place": "999999"}, UnknownNameError, "999999"),
        ({"covers": (DaySpan("2027-01-01", "2027-02-01"),)}, InputError, "place's schedule only"),
        ({"weekends_made_up": True}, InputError, "place's schedule only"),
        (
            {
                "notices": (NOTICE,),
                "breaks": (
                    Break(festival=Festival.NEW_YEAR, first=day("2027-01-01"), last=day("2027-01-01"), notice=1),
                ),
            },
            InputError,
            "one of the 1 notices",
        ),
        ({"place": DALI, "festivals": NEXT_YEAR.festivals}, InputError, "State's schedule only"),
        ({"breaks": NEXT_YEAR.breaks[:1] * 2}, DateError, "stated twice"),
        ({"year": 2029}, DateError, "neither of 2029"),
    ],
)
def test_a_schedule_that_cannot_be_is_refused(given: dict[str, Any], error: type[Exception], said: str) -> None:
    whole: dict[str, Any] = {"year": 2027, "notices": (NOTICE,), "breaks": NEXT_YEAR.breaks}
    with pytest.raises(error, match=said):
        Schedule(**whole | given)


def test_a_break_that_cannot_be_is_refused() -> None:
    def one(**given: Any) -> Break:
        usual: dict[str, Any] = {"festival": Festival.NEW_YEAR, "first": "2027-01-01", "last": "2027-01-03"}
        return Break(**usual | given)

    with pytest.raises(DateError, match="ends before it begins"):
        one(last="2026-12-31")
    with pytest.raises(DateError, match="one already"):
        one(workdays=("2027-01-04",))
    with pytest.raises(DateError, match="both a day off"):
        one(workdays=("2027-01-02",))
    with pytest.raises(InputError, match="name"):
        one(festival=Festival.OTHER)
    with pytest.raises(InputError, match="keys"):
        one(binds=("傈僳族",))
    with pytest.raises(InputError, match="keys"):
        one(binds="lisu")
    with pytest.raises(DateError, match="datetime"):
        one(first=dt.datetime(2027, 1, 1, 8))
    with pytest.raises(InputError, match="name"):
        Notice(name=" ")


# --- as plain data ---


@pytest.mark.parametrize("schedule", [*state_schedules(), *local_schedules(), NEXT_YEAR], ids=repr)
def test_a_schedule_goes_out_and_comes_back_the_same(schedule: Schedule) -> None:
    assert schedule_from_plain(schedule_to_plain(schedule)) == schedule


def test_the_schedules_that_ship() -> None:
    assert [one.year for one in state_schedules()] == list(range(2004, 2027))
    assert all(notice.address for one in state_schedules() for notice in one.notices)
    assert {one.year for one in state_schedules() if len(one.notices) == 2} == {2015, 2019, 2020}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"year": "2027"}, "schedule.year: a whole number"),
        ({"year": True}, "schedule.year"),
        ({"yaer": 2027}, "no such key: yaer"),
        ({"notices": []}, "notice"),
        ({"notices": [{"title": "x"}]}, "notices[0]"),
        ({"notices": "x"}, "notices: a list of tables"),
        ({"notices": [{"name": "x", "published": "2026-13"}]}, "notices[0].published"),
        ({"breaks": [{"festival": "newyear", "first": "2027-01-01", "last": "2027-01-01"}]}, "did you mean new_year"),
        ({"breaks": [{"festival": "new_year", "first": "2027-01-01"}]}, "breaks[0].last"),
        ({"breaks": [{"festival": "new_year", "first": "2027-01-32", "last": "2027-01-01"}]}, "breaks[0].first"),
        ({"breaks": [3]}, "breaks[0]"),
        ({"evidence": "sure"}, "schedule.evidence"),
        ({"festivals": ["x"]}, "festivals"),
        ({"note": "x"}, "schedule.note: a table with zh and en"),
        ({"place": "大理州"}, "大理白族自治州"),
    ],
)
def test_faults_of_plain_data_are_told_with_their_place(change: dict[str, Any], said: str) -> None:
    with pytest.raises(RecordError) as caught:
        schedule_from_plain(schedule_to_plain(NEXT_YEAR) | change)
    assert said in str(caught.value), str(caught.value)


def test_all_faults_of_plain_data_are_told_at_once() -> None:
    with pytest.raises(RecordError) as caught:
        schedule_from_plain({"year": "x", "evidence": "sure", "notices": [{"name": 3}]})
    assert len(caught.value.problems) == 3
    with pytest.raises(RecordError, match="a table"):
        schedule_from_plain([])

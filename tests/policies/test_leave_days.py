"""Leave charged day by day: the worked examples, places, what stays open, what is marked, and leaves on file."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from cadre_policy.errors import CoverageError, DateError, InputError, MeasureError, NotToldError, UnknownNameError
from cadre_policy.law.calendar import Break, DayKind, Festival, Notice, Schedule
from cadre_policy.measures import Days
from cadre_policy.policies.leave_days import (
    CHILDCARE_DAYS,
    RunsIn,
    days_charged,
    end_of_leave,
    leave_runs_in,
    recorded_charges,
)
from cadre_policy.records import Cadre, Ethnicity, LeaveKind, LeaveTaken, Ledger, Place
from cadre_policy.register import parameter_named
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

IN_WORKING_DAYS = YUNNAN.with_(name="childcare in working days", readings={CHILDCARE_DAYS: "working"})
SPRING = (dt.date(2025, 1, 25), dt.date(2025, 2, 9))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def charged(kind: LeaveKind, first: str, last: str, **more: Any) -> Days | None:
    return days_charged(kind, day(first), day(last), **more).total


# --- worked examples ---


def test_annual_leave_over_labour_day() -> None:
    """Worked example 10."""
    charge = days_charged(LeaveKind.ANNUAL, day("2019-04-27"), day("2019-05-06"))
    assert charge.total == Days(5)
    counted = [str(line.date) for line in charge.lines if line.counted]
    assert counted == ["2019-04-28", "2019-04-29", "2019-04-30", "2019-05-05", "2019-05-06"]


def test_annual_leave_over_the_spring_festival() -> None:
    """Worked example 11."""
    assert days_charged(LeaveKind.ANNUAL, *SPRING).total == Days(6)


def test_maternity_leave_of_158_days_ends() -> None:
    """Worked example 19, the last day."""
    end = end_of_leave(LeaveKind.MATERNITY, day("2019-04-25"), Days(158))
    assert end.last == day("2019-09-29")
    assert end.charge is not None
    assert (end.charge.total, len(end.charge.lines)) == (Days(158), 158)


def test_marriage_leave_of_18_days_takes_14_working_days() -> None:
    """Worked example 20."""
    end = end_of_leave(LeaveKind.MARRIAGE, day("2025-03-10"), Days(18))
    assert end.last == day("2025-03-27")
    assert end.charge is not None
    assert (end.charge.total, end.charge.working_days) == (Days(18), Days(14))


def test_annual_leave_of_so_many_days_ends() -> None:
    """The other way round of worked examples 10 and 11."""
    assert end_of_leave(LeaveKind.ANNUAL, day("2019-04-27"), Days(5)).last == day("2019-05-06")
    assert end_of_leave(LeaveKind.ANNUAL, SPRING[0], Days(6)).last == day("2025-02-08")
    assert end_of_leave(LeaveKind.ANNUAL, day("2025-02-05"), Days(1)).last == day("2025-02-05")


# --- readings, overlays, what is open ---


def test_childcare_leave_by_either_reading() -> None:
    """From Friday to Monday: four calendar days, two working days."""
    span = ("2025-03-14", "2025-03-17")
    assert charged(LeaveKind.CHILDCARE, *span) == Days(4)
    assert charged(LeaveKind.CHILDCARE, *span, policy=IN_WORKING_DAYS) == Days(2)
    ends = [
        end_of_leave(LeaveKind.CHILDCARE, day("2025-03-14"), Days(4), policy=policy).last
        for policy in (YUNNAN, IN_WORKING_DAYS)
    ]
    assert ends == [day("2025-03-17"), day("2025-03-19")]


def test_an_overlay_changes_how_a_leave_runs() -> None:
    parameter = parameter_named("leave.days.marriage_in_working_days")
    values = (Dated(value=True, since="2016-03-31"),)
    policy = YUNNAN.with_(overlays=(Overlay(parameter=parameter, values=values, source=parameter.label),))
    assert charged(LeaveKind.MARRIAGE, "2025-03-10", "2025-03-27", policy=policy) == Days(14)


@pytest.mark.parametrize("kind", [LeaveKind.SICK, LeaveKind.PERSONAL, LeaveKind.FUNERAL, LeaveKind.PARENT_CARE])
def test_what_no_text_settles_stays_open(kind: LeaveKind) -> None:
    charge = days_charged(kind, day("2019-04-25"), day("2019-04-28"))
    assert (charge.total, charge.runs_in.status) == (None, Status.LEFT_OPEN)
    assert (charge.calendar_days, charge.working_days) == (Days(4), Days(3))
    assert {line.counted for line in charge.lines} == {None}
    end = end_of_leave(kind, day("2019-04-25"), Days(3))
    assert (end.last, end.charge) == (None, None)
    assert "文件未作规定" in end.explain("zh")
    assert "left open" in charge.headline("en")


def test_a_leave_before_its_text_is_not_charged() -> None:
    charge = days_charged(LeaveKind.ANNUAL, day("2007-12-24"), day("2007-12-26"))
    assert (charge.total, charge.runs_in.status) == (None, Status.NOT_IN_FORCE)


def test_calendar_days_need_no_schedule() -> None:
    charge = days_charged(LeaveKind.MATERNITY, day("2026-12-25"), day("2027-01-03"))
    assert (charge.total, charge.working_days) == (Days(10), None)
    assert charge.lines[-1].day is None
    assert "not told by the schedules on file: counts" in charge.explain("en")
    with pytest.raises(CoverageError, match="2027"):
        days_charged(LeaveKind.ANNUAL, day("2026-12-25"), day("2027-01-03"))
    with pytest.raises(CoverageError, match="2027"):
        end_of_leave(LeaveKind.ANNUAL, day("2026-12-25"), Days(10))
    assert days_charged(LeaveKind.SICK, day("2027-02-01"), day("2027-02-03")).total is None


# --- places and peoples ---


def test_the_festivals_of_a_place_are_not_charged() -> None:
    """The Third-Month Fair of Dali, 23 to 25 April 2024."""
    span = ("2024-04-22", "2024-04-26")
    assert charged(LeaveKind.ANNUAL, *span) == Days(5)
    charge = days_charged(LeaveKind.ANNUAL, day(span[0]), day(span[1]), place="大理市")
    assert charge.total == Days(2)
    assert any("大理白族自治州人民政府办公室" in name for name in charge.notices)
    assert "大理市" in charge.explain("zh")
    with pytest.raises(CoverageError, match="大理白族自治州"):
        charged(LeaveKind.ANNUAL, "2023-04-22", "2023-04-26", place="大理市")
    with pytest.raises(UnknownNameError):
        charged(LeaveKind.ANNUAL, *span, place="大理")


def test_a_festival_of_one_people_asks_for_it() -> None:
    """Kuoshi in Dehong, 18 and 19 February 2024; the first a Sunday that the State made a workday."""
    span = ("2024-02-18", "2024-02-20")
    with pytest.raises(NotToldError, match="keeps="):
        charged(LeaveKind.ANNUAL, *span, place="芒市")
    assert charged(LeaveKind.MATERNITY, *span, place="芒市") == Days(3)  # does not turn on it
    assert charged(LeaveKind.ANNUAL, *span, place="芒市", keeps=(Ethnicity.LISU,)) == Days(1)
    assert charged(LeaveKind.ANNUAL, *span, place="芒市", keeps=(Ethnicity.HAN,)) == Days(3)
    assert charged(LeaveKind.ANNUAL, *span, place="芒市", keeps=()) == Days(3)
    with pytest.raises(InputError, match="Ethnicity"):
        charged(LeaveKind.ANNUAL, *span, place="芒市", keeps=("lisu",))
    end = end_of_leave(LeaveKind.ANNUAL, day(span[0]), Days(1), place="芒市", keeps={Ethnicity.LISU})
    assert end.last == day("2024-02-20")


# --- what is marked ---


def marks(kind: LeaveKind, first: str, last: str, **more: Any) -> list[str]:
    return [one.en for one in days_charged(kind, day(first), day(last), **more).warnings]


def test_a_half_day_holiday_inside_the_leave_is_marked() -> None:
    (told,) = marks(LeaveKind.ANNUAL, "2024-03-07", "2024-03-08")
    assert "Women's Day" in told
    assert marks(LeaveKind.ANNUAL, "2025-03-06", "2025-03-10") == []  # a Saturday
    assert marks(LeaveKind.ANNUAL, "2024-03-11", "2024-03-12") == []


def test_what_rests_on_a_reading_is_marked() -> None:
    assert "reading" in marks(LeaveKind.MARRIAGE, "2025-03-10", "2025-03-11")[0]
    assert "working days (as some provinces do)" in marks(
        LeaveKind.CHILDCARE, "2025-03-10", "2025-03-11", policy=IN_WORKING_DAYS
    )[0]  # fmt: skip
    assert "travel" in marks(LeaveKind.HOME_VISIT_SPOUSE, "2025-03-10", "2025-03-11")[0]


def next_year(*workdays: str) -> Any:
    """An invented schedule: New Year off from Friday, 1 January 2027, and some weekend days worked."""
    breaks = (
        Break(
            festival=Festival.NEW_YEAR,
            first=day("2027-01-01"),
            last=day("2027-01-03"),
            workdays=tuple(map(day, workdays)),
        ),
    )
    schedule = Schedule(year=2027, notices=(Notice(name="an invented notice"),), breaks=breaks)
    return YUNNAN.with_(name="with 2027", schedules=(schedule,))


def test_a_long_run_of_work_next_to_the_holiday_is_marked() -> None:
    """Art. 7 of the Holidays Measure, from 2025: leave on 4 January joins the New Year."""
    span = ("2027-01-04", "2027-01-04")
    assert marks(LeaveKind.ANNUAL, *span, policy=next_year()) == []  # five days after it, five before
    seven = next_year("2027-01-09", "2027-01-10")
    (told,) = marks(LeaveKind.ANNUAL, *span, policy=seven)
    assert "11 days are worked in a row after it" in told  # 5 to 15 January
    assert marks(LeaveKind.ANNUAL, *span, policy=next_year("2027-01-09")) == []  # 5 to 9 January
    before = next_year("2026-12-26")
    assert marks(LeaveKind.ANNUAL, *span, policy=before) == []  # Saturday 26 to Thursday 31: one off between
    both = next_year("2026-12-26", "2026-12-27")
    assert ["before" in told for told in marks(LeaveKind.ANNUAL, *span, policy=both)] == [True]
    assert marks(LeaveKind.ANNUAL, "2027-01-06", "2027-01-06", policy=seven) == []  # joins no holiday


def test_a_long_run_before_the_text_of_2024_is_not_marked() -> None:
    """Xishuangbanna, 15 to 21 January 2018: seven days in a row before the prefecture's day."""
    assert marks(LeaveKind.ANNUAL, "2018-01-29", "2018-01-29", place="532800") == []


# --- words and data ---


def test_the_explanation_reads_as_an_officer_would_put_it() -> None:
    lines = days_charged(LeaveKind.ANNUAL, *SPRING).explain("zh").split("\n")
    assert lines[0] == "年休假,2025-01-25至2025-02-09,应计天数:6天(按工作日计)"
    assert lines[1] == "日历日16天,其中工作日6天(国家放假安排)"
    assert "  - 2025-01-26 周日,调休上班(春节):计" in lines
    assert "  - 2025-01-28 周二,法定节假日(春节):不计" in lines
    assert any("《年休假条例》(2008)第3条" in line for line in lines)
    assert any("第95条" in line for line in lines)
    english = end_of_leave(LeaveKind.MARRIAGE, day("2025-03-10"), Days(18)).explain("en")
    assert english.startswith("marriage leave of 18 days from 2025-03-10, last day: 2025-03-27\n")


def test_a_charge_as_plain_data() -> None:
    charge = days_charged(LeaveKind.ANNUAL, *SPRING)
    plain = json.loads(json.dumps(charge.to_plain(), ensure_ascii=False))
    assert (plain["total"], plain["working_days"], plain["runs_in"]) == (6, 6, "working_days")
    assert plain["days"][1]["kind"] == DayKind.WEEKEND_WORKED.value
    assert plain["days"][1]["notice"] == "国务院办公厅关于2025年部分节假日安排的通知"
    end = end_of_leave(LeaveKind.SICK, SPRING[0], Days(3)).to_plain()
    assert (end["last"], end["status"], end["charge"]) == (None, "left open by the text", None)
    assert end_of_leave(LeaveKind.ANNUAL, SPRING[0], Days(6)).to_plain()["charge"]["total"] == 6


def test_citations_are_told_once() -> None:
    cites = [cite.say("en") for cite in days_charged(LeaveKind.ANNUAL, *SPRING).citations]
    assert len(cites) == len(set(cites))
    assert "Annual Leave Regulation (2008) art. 3" in cites
    assert "Holidays Measure (2024) art. 6" in cites


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError, match="ends on or after"):
        days_charged(LeaveKind.ANNUAL, SPRING[1], SPRING[0])
    with pytest.raises(DateError, match="datetime"):
        days_charged(LeaveKind.ANNUAL, dt.datetime(2025, 1, 25, 8), SPRING[1])
    with pytest.raises(InputError, match="LeaveKind"):
        days_charged("annual", *SPRING)  # type: ignore[arg-type]
    for days in (Days(0), Days(Decimal("2.5")), 3):
        with pytest.raises(MeasureError, match="whole number"):
            end_of_leave(LeaveKind.ANNUAL, SPRING[0], days)  # type: ignore[arg-type]
    with pytest.raises(DateError, match="2199"):
        end_of_leave(LeaveKind.MATERNITY, SPRING[0], Days(100_000))


def test_a_kind_asked_by_itself() -> None:
    assert leave_runs_in(LeaveKind.ANNUAL, on=SPRING[0]).value is RunsIn.WORKING_DAYS


# --- leaves on file ---


def leave(kind: LeaveKind, since: str, until: str, days: int | None = None, **more: Any) -> LeaveTaken:
    return LeaveTaken(kind=kind, since=since, until=until, days=None if days is None else Days(days), **more)


def file(*leaves: LeaveTaken, **more: Any) -> Cadre:
    return Cadre(id="c-1", leave=Ledger(entries=leaves), **more)


def test_leaves_on_file_are_compared_with_the_calendar() -> None:
    cadre = file(
        leave(LeaveKind.ANNUAL, "2024-04-22", "2024-04-26", 5),
        leave(LeaveKind.ANNUAL, "2024-05-06", "2024-05-08", 3),
        leave(LeaveKind.PERSONAL, "2024-06-03", "2024-06-04", 2),
        leave(LeaveKind.ANNUAL, "2024-07-08", "2024-07-09"),
        leave(LeaveKind.ANNUAL, "2023-05-08", "2023-05-09", 1),
        leave(LeaveKind.ANNUAL, "2024-08", "2024-08", 3),
        leave(LeaveKind.ANNUAL, "2024-09-02", "2024-09-03", 1, approved=False),
        workplace=Place(county="532901"),
    )
    found = recorded_charges(cadre, on=day("2024-12-01"))
    assert [one.differs for one in found] == [True, False, None, None]
    assert found[0].charge is not None
    assert found[0].charge.total == Days(2)
    assert len(recorded_charges(cadre, on=day("2024-05-05"))) == 1


def test_a_leave_that_the_calendar_does_not_cover_says_why() -> None:
    cadre = file(leave(LeaveKind.ANNUAL, "2023-05-08", "2023-05-09", 2), workplace=Place(county="532901"))
    (found,) = recorded_charges(cadre, on=day("2023-12-01"))
    assert (found.charge, found.differs) == (None, None)
    assert found.refused is not None
    assert "大理白族自治州" in found.refused


def test_a_leave_that_turns_on_an_ethnicity_not_on_file_says_so() -> None:
    one = leave(LeaveKind.ANNUAL, "2024-02-19", "2024-02-20", 2)
    place = Place(county="533103")
    (unknown,) = recorded_charges(file(one, workplace=place), on=day("2024-12-01"))
    assert unknown.refused is not None
    (lisu,) = recorded_charges(file(one, workplace=place, ethnicity=Ethnicity.LISU), on=day("2024-12-01"))
    assert lisu.differs is True
    (han,) = recorded_charges(file(one, workplace=place, ethnicity=Ethnicity.HAN), on=day("2024-12-01"))
    assert han.refused is not None  # the area may be one of the Lisu

"""The leave year in a report: balances, each leave with its cost, a small calendar, and what is owed at the end."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.law import Language
from cadre_policy.law.calendar import DayKind
from cadre_policy.measures import Date, Days, Months
from cadre_policy.records import (
    Cadre,
    Ethnicity,
    FamilyMember,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Marriage,
    Place,
    Relation,
    Sex,
    StaffKind,
)
from cadre_policy.report import Asked, html_page, person_report, report_json, report_text
from cadre_policy.report.leave_year import leave_year_section
from cadre_policy.report.model import Section, Tone

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ON = Asked(on=Date(2024, 6, 30))


def file(*leave: LeaveTaken, **more: Any) -> Cadre:
    told: dict[str, Any] = {
        "began_work": "2010-03-15",
        "sex": Sex.MALE,
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "interruptions": Ledger(complete_from="2010-03-15", complete_until="2024-12-31"),
        "vacations": Ledger(complete_from="2018-01-01", complete_until="2024-12-31"),
        "leave": Ledger(entries=leave, complete_from="2018-01-01", complete_until="2024-12-31"),
        **more,
    }
    return Cadre(id="c-1", **told)


def annual(since: str, until: str, days: int | None) -> LeaveTaken:
    return LeaveTaken(
        kind=LeaveKind.ANNUAL, since=since, until=until, days=None if days is None else Days(days), approved=True
    )


def told(section: Section, language: Language = "zh") -> list[str]:
    return [entry.text.say(language) for entry in section.entries]


@pytest.fixture(scope="module")
def rich() -> Cadre:
    """Married in January, a child in May, leave over the National Day ahead, last year's days unpaid."""
    return next(member for member in read_unit_file(TOWNSHIP).members if member.id == "c-12")


def test_balances_of_a_full_leave_year(rich: Cadre) -> None:
    """Ten days of annual and of childcare leave, eighteen of marriage leave, thirty of care leave."""
    assert told(leave_year_section(rich, ON))[:4] == [
        "年休假:应享10天,已休0天,已准未休7天,尚余3天",
        "育儿假:应享10天,已休3天,已准未休0天,尚余7天",
        "婚假:应享18天,已休18天,已准未休0天,尚余0天",
        "护理假（陪产假）:应享30天,已休20天,已准未休0天,尚余10天",
    ]


def test_a_leave_ahead_is_told_day_by_day_and_marked_where_the_file_differs(rich: Cadre) -> None:
    """23 September to 8 October 2024: five working days, Sunday the 29th, Monday the 30th, and the 8th."""
    (ahead,) = [entry for entry in leave_year_section(rich, ON).entries if "2024-09-23" in entry.text.zh]
    assert ahead.text.en == (
        "annual leave, 2024-09-23 to 2024-10-08, days charged: 8 days (working days); on file: 7 days"
    )
    assert ahead.tone is Tone.DUE
    assert ahead.notes[0].zh == "已准,未休"
    assert "09-29 调休上班(国庆节),计" in ahead.notes[1].zh
    assert "10-01至10-03 法定节假日(国庆节),不计" in ahead.notes[1].zh


def test_what_is_owed_at_the_years_end(rich: Cadre) -> None:
    """Three days, at 400 yuan a day, twice on top of ordinary pay: 2,400, by the end of the first quarter."""
    last = leave_year_section(rich, ON).entries[-1]
    assert last.text.zh == "2024年12月31日:年休假尚余3天未休、未安排"
    assert "2,400元" in last.notes[0].zh
    assert "2025-03-31" in last.notes[0].zh


def test_nothing_left_is_said_so() -> None:
    """13 to 17 May and 20 to 24 May 2024 are ten working days."""
    full = file(annual("2024-05-13", "2024-05-24", 10))
    assert told(leave_year_section(full, ON))[-1] == "2024年12月31日:年休假无剩余"


def test_what_cannot_be_told_and_what_does_not_apply_are_one_line_each() -> None:
    """Of the person's private life nothing is asked: the person applies."""
    section = leave_year_section(file(), ON)
    assert not [entry for entry in section.entries if entry.tone is Tone.ASK]
    (untold,) = [line for line in told(section) if "由本人申请" in line]
    assert all(kind in untold for kind in ("婚假", "丧假", "计划生育手术假"))
    (none,) = [line for line in told(section, "en") if line.startswith("do not apply")]
    assert "dysmenorrhoea leave (no text in force)" in none
    assert "maternity leave (the person herself gave birth or miscarried: no)" in none


def test_leave_for_an_old_event_is_named_and_not_reckoned(rich: Cadre) -> None:
    """The marriage and the birth of 2024, asked about in 2026; last year's still stand with their days."""
    later = told(leave_year_section(rich, Asked(on=Date(2026, 3, 1))))
    assert later[0] == "本年度年休假天数:尚不能确定(缺少事实)"
    assert "早于上一年度的情形:婚假、护理假（陪产假）" in later
    next_year = told(leave_year_section(rich, Asked(on=Date(2025, 3, 1))))
    assert "婚假:应享18天,已休、已准天数不明" in next_year


def test_what_the_file_could_tell_is_asked_for() -> None:
    """Parents live apart and no visit is on file since the marriage: the day of the last one is wanted."""
    parents = tuple(
        FamilyMember(relation=one, lives_apart=True, died=False) for one in (Relation.FATHER, Relation.MOTHER)
    )
    file_ = file(family=parents, marriage=Marriage.MARRIED)
    (asking,) = [entry for entry in leave_year_section(file_, ON).entries if entry.tone is Tone.ASK]
    assert asking.text.zh.startswith("尚不能确定(括号内为须查明的事实):探亲假（探望父母）(")


@pytest.mark.parametrize(
    ("language", "parts"),
    [("zh", ("决定机关:所在单位", "三十日内申请复核")), ("en", ("decided by:", "within 30 days"))],
)
def test_lost_annual_leave_names_the_body_and_the_remedy(language: Language, parts: tuple[str, str]) -> None:
    sick = LeaveTaken(kind=LeaveKind.SICK, since="2024-01-08", until="2024-04-10", months=Months(3))
    text = report_text(person_report(file(sick), ON), language)
    assert all(part in text for part in parts)
    assert parts[0] not in report_text(person_report(file(), ON), language)


def test_leave_that_the_calendar_cannot_tell_is_asked_about() -> None:
    abroad = file(annual("2023-05-08", "2023-05-09", 2), workplace=Place(county="532901"))
    found = leave_year_section(abroad, Asked(on=Date(2023, 12, 1)))
    (entry,) = [entry for entry in found.entries if "2023-05-08" in entry.text.zh]
    assert entry.tone is Tone.ASK
    assert "大理白族自治州" in entry.notes[0].zh
    assert {day.kind for month in found.calendar for day in month.days} == {None}


def test_local_festivals_stand_in_the_calendar() -> None:
    """The Third-Month Fair in Dali, 23 to 25 April 2024: five days on file, two charged."""
    found = leave_year_section(file(annual("2024-04-22", "2024-04-26", 5), workplace=Place(county="532901")), ON)
    (april,) = found.calendar
    assert (april.year, april.month, len(april.days)) == (2024, 4, 30)
    assert [(day.kind, day.counted) for day in april.days[21:26]] == [
        (DayKind.WORKING, True),
        (DayKind.LOCAL, False),
        (DayKind.LOCAL, False),
        (DayKind.LOCAL, False),
        (DayKind.WORKING, True),
    ]


@pytest.mark.parametrize(("people", "kind"), [(Ethnicity.LISU, DayKind.LOCAL), (Ethnicity.HAN, None), (None, None)])
def test_a_festival_of_one_people_is_the_persons_own_or_not_told(
    people: Ethnicity | None, kind: DayKind | None
) -> None:
    """Kuoshi of the Lisu in Dehong, 19 February 2024."""
    there = file(annual("2024-02-20", "2024-02-20", 1), workplace=Place(county="533103"), ethnicity=people)
    (february,) = leave_year_section(there, ON).calendar
    assert february.days[18].kind is kind


def test_a_leave_of_which_only_the_month_is_known_is_not_counted() -> None:
    vague = file(annual("2024-04", "2024-04", None))
    (entry,) = [entry for entry in leave_year_section(vague, ON).entries if "2024-04" in entry.text.zh]
    assert (entry.tone, entry.text.zh) == (Tone.ASK, "年休假,2024-04至2024-04:起止日期不全,未计天数")


def test_the_retired_and_the_dead_have_no_leave_year() -> None:
    assert leave_year_section(file(retired_on="2024-06-30"), ON).entries == ()
    assert leave_year_section(file(died_on="2024-01-02"), ON).entries == ()
    assert leave_year_section(file(retired_on="2024-07-01"), ON).entries != ()


# --- As a page, as data ---


class Cells(HTMLParser):
    """Every day cell: its title, its classes, and what stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[dict[str, str]] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a cell that has a title."""
        self.tags.add(tag)
        given = {name: value or "" for name, value in attrs}
        if tag == "td" and "title" in given:
            self.cells.append({"class": "", **given, "text": ""})

    def handle_data(self, data: str) -> None:
        """The signs of the last cell."""
        if self.cells:
            self.cells[-1]["text"] += data


@pytest.mark.parametrize(("language", "rest"), [("zh", "休"), ("en", "R")])
def test_the_page_is_self_contained_and_each_day_has_its_words(rich: Cadre, language: Language, rest: str) -> None:
    """February, March, May, June, September and October 2024."""
    page = html_page(person_report(rich, ON), language)
    found = Cells()
    found.feed(page)
    assert "script" not in found.tags
    assert "http" not in page.split("<style>")[1].split("</style>")[0]
    assert len(found.cells) == 29 + 31 + 31 + 30 + 30 + 31
    by_day = {cell["title"].split(" ")[0]: cell for cell in found.cells}
    assert by_day["2024-09-28"]["text"].strip().startswith("28" + rest)
    assert "○" in by_day["2024-09-28"]["text"]
    assert "●" in by_day["2024-09-29"]["text"]
    assert "charged" in by_day["2024-09-29"]["class"]
    wanted = {
        "zh": "法定节假日(国庆节);年休假,不计假",
        "en": "statutory holiday (National Day); annual leave, not charged",
    }
    assert wanted[language] in by_day["2024-10-01"]["title"]


def test_the_calendar_as_data(rich: Cadre) -> None:
    plain = json.loads(report_json(person_report(rich, ON)))
    (section,) = [one for one in plain["sections"] if "calendar" in one]
    days = {day["date"]: day for day in section["calendar"]}
    assert days["2024-10-01"] == {
        "date": "2024-10-01",
        "kind": "statutory",
        "leave": {"zh": "年休假", "en": "annual leave"},
        "counted": False,
    }
    assert days["2024-10-12"] == {"date": "2024-10-12", "kind": "weekend_worked"}

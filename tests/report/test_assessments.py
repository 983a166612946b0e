"""The section on last year's assessments of a unit."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import as_date
from cadre_policy.records import (
    Assessment,
    AssessmentSystem,
    AssessmentUse,
    Cadre,
    Grade,
    Ledger,
    ResultUse,
    StaffStatus,
    Unit,
)
from cadre_policy.report import Asked, Tone
from cadre_policy.report.assessments import assessments_section

ASKED = Asked(on=as_date(dt.date(2024, 6, 30)))


def person(name: str, *, result: Assessment | None, file: bool | None, status: StaffStatus | None = None) -> Cadre:
    entries = () if result is None else (result,)
    ledger = Ledger(entries=entries, complete_from="2020-01-01", complete_until="2024-06-30")
    return Cadre(id=name, assessments=ledger, routine_file=file, status=status)


def result(*, told: str | None, in_writing: bool | None) -> Assessment:
    return Assessment(
        year=2023,
        grade=Grade.COMPETENT,
        system=AssessmentSystem.CIVIL_SERVANT,
        decided="2024-01-20",
        fed_back=told,
        fed_back_in_writing=in_writing,
    )


def test_people_are_listed_by_what_is_missing() -> None:
    unit = Unit(
        id="u",
        members=(
            person("a", result=result(told="2024-02-01", in_writing=True), file=True),
            person("b", result=result(told="2024-02-01", in_writing=False), file=True),
            person("c", result=result(told="2024-07-01", in_writing=True), file=False),
            person("d", result=result(told=None, in_writing=None), file=None),
            person("e", result=None, file=True),
            person("f", result=None, file=False, status=StaffStatus.RETIRED),
        ),
    )
    spread, *rest = [(one.tone, one.text.zh) for one in assessments_section(unit, ASKED).entries]
    assert spread == (
        Tone.PLAIN,
        "等次分布:称职4人、无年度结果2人;最多的等次占100%,任取两人等次不同的可能为0%;名单未声明齐全",
    )
    assert rest == [
        (Tone.DUE, "未见年度考核结果 1人:e"),
        (Tone.DUE, "结果尚未反馈 1人:c"),
        (Tone.DUE, "结果应书面而未书面反馈 1人:b"),
        (Tone.DUE, "未建立日常考核档案 1人:c"),
        (Tone.ASK, "是否及如何反馈结果未知 1人:d"),
        (Tone.ASK, "有无日常考核档案未知 1人:d"),
    ]


def test_of_everyone_no_names_are_listed() -> None:
    unit = Unit(id="u", members=(Cadre(id="a"), Cadre(id="b")))
    told = [one.text.en for one in assessments_section(unit, ASKED).entries]
    assert "not known whether there is an annual result: all 2" in told


def test_before_the_opinion_and_without_members_there_is_nothing() -> None:
    unit = Unit(id="u", members=(Cadre(id="a"),))
    assert assessments_section(unit, Asked(on=as_date(dt.date(2018, 7, 31)))).entries == ()
    assert assessments_section(Unit(id="u"), ASKED).entries == ()


def test_uses_that_are_not_allowed_stand_with_why() -> None:
    """Clause 8.1: the result is attached, and never the only basis; what is older than last year is left alone."""

    def used(id_: str, **how: Any) -> Cadre:
        uses: Any = Ledger(entries=(ResultUse(use=AssessmentUse.APPOINTMENT, **how),))
        return Cadre(id=id_, result_uses=uses)

    people = (
        used("c-1", on="2024-05-20", attached=False, sole_basis=False),
        used("c-2", on="2024-05-20", attached=True, sole_basis=True),
        used("c-3", on="2024-05-20", attached=True, sole_basis=False),
        used("c-4", on="2024-05-20", attached=True),
        used("c-5", on="2022-05-20", attached=False, sole_basis=False),
    )
    entries = assessments_section(Unit(id="u", members=people), ASKED).entries
    against, unknown = (entry for entry in entries if "依据" in entry.text.zh)
    assert against.text.zh == (
        "考核结果不能这样作为依据(须附于决定,且不是唯一依据) 2人:c-1(选拔任用,决定附有考核结果:否);c-2(选拔任用,考核结果是唯一依据)"
    )
    assert against.tone is Tone.DUE
    assert (unknown.tone, unknown.text.en) == (
        Tone.ASK,
        "not known whether the result may be used so, 1: c-4 (selection and appointment, to ask: the result is the only basis)",
    )


@pytest.mark.parametrize(
    ("until", "wanted", "tone"),
    [
        ("2024-01-18", "优秀等次公示时间不足 1人:c-1", Tone.DUE),
        (None, "优秀等次是否公示及时间未知 1人:c-1", Tone.ASK),
    ],
)
def test_a_notice_that_was_too_short_or_is_not_on_file(until: str | None, wanted: str, tone: Tone) -> None:
    """Monday 15 to Thursday 18 January 2024: four working days."""
    excellent = Assessment(
        year=2023,
        grade=Grade.EXCELLENT,
        system=AssessmentSystem.CIVIL_SERVANT,
        announced_from="2024-01-15",
        announced_until=until,
    )
    people = (
        person("c-1", result=excellent, file=True),
        person("c-2", result=result(told=None, in_writing=None), file=True),
    )
    entries = assessments_section(Unit(id="u", members=people), ASKED).entries
    assert [entry.tone for entry in entries if entry.text.zh == wanted] == [tone]

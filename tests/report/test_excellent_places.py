"""What the report of a unit tells of its assessed year: who counts, the places, and who gets them."""

from typing import Any

import attrs
import pytest

from cadre_policy.law import Label, Language
from cadre_policy.measures import Count, Date
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Cadre,
    Grade,
    GroupAssessment,
    GroupGrade,
    Headcount,
    Ledger,
    PostHolding,
    RatioApproval,
    SubUnit,
    Unit,
    UnitKind,
)
from cadre_policy.report import Asked, Report, report_text
from cadre_policy.report.excellent_places import places_sections

ASKED = Asked(on=Date(2024, 6, 30))
WHOLE: dict[str, Any] = {"complete_from": "2019-01-01", "complete_until": "2024-06-30"}
DIVISIONS = {"综合科": 12, "业务科": 10, "法规科": 8, "财务科": 9, "信息科": 8}


def organ(**changed: Any) -> Unit:
    given: dict[str, Any] = {
        "headcounts": Ledger(entries=(Headcount(year=2023, should_take_part=Count(47), leaders_took_part=Count(11)),)),
        "sub_units": Ledger(
            entries=tuple(SubUnit(name=n, year=2023, should_take_part=Count(size)) for n, size in DIVISIONS.items()),
            **WHOLE,
        ),
        "ratio_approvals": Ledger[RatioApproval](**WHOLE),
        "border_township": False,
        "ethnic_township": False,
        "poor_township": False,
    }
    return Unit(id="u-001", kind=UnitKind.ORGAN, **(given | changed))


def told(unit: Unit, language: Language = "zh") -> list[str]:
    sections = tuple(one for one in places_sections(unit, ASKED) if one.entries)
    report = Report(title=Label("报告", "report"), subject=unit.id, asked=ASKED, sections=sections)
    return [line.strip() for line in report_text(report, language).splitlines()]


def member(id_: str, *results: Assessment, **given: Any) -> Cadre:
    return Cadre(id=id_, assessments=Ledger(entries=results, **WHOLE), **given)


def test_places_go_to_the_divisions_and_a_tie_is_left_open() -> None:
    lines = told(organ())
    for wanted in (
        "· 本单位优秀名额:9",
        "· [文件未定] 优秀名额分配:9个,分给5家,按人数比例取整,余额依小数大小分配",
        "综合科:12人,按比例2.30个,得2个",
        "并列:法规科、信息科;其间1个名额由单位研究决定,每家至多一个",
        "国家规定未规定名额在内部如何分配,以单位决定为准",
    ):
        assert wanted in lines
    assert "tied: 法规科, 信息科; 1 seat(s) among them for the unit to decide, one each at the most" in told(
        organ(), "en"
    )


def test_what_keeps_places_from_being_allotted_is_asked_for() -> None:
    counts = Ledger(entries=(Headcount(year=2023, should_take_part=Count(50)),))
    assert "· [待查明] 名额未分配到内设机构:内设机构和下属单位合计47人,与计算人数50人不符,请核对" in told(
        organ(headcounts=counts)
    )
    assert not any("分配" in line for line in told(organ(sub_units=Ledger())))


def test_who_counts_is_told_by_identifier() -> None:
    year: dict[str, Any] = {"year": 2023, "system": AssessmentSystem.CIVIL_SERVANT}
    people = (
        member("c-1", Assessment(**year, should_take_part=True)),
        member("c-2", Assessment(**year, should_take_part=False)),
        member("c-3"),
    )
    lines = told(organ(members=people))
    assert "· 档案载明计入 1人:c-1" in lines
    assert "· 不计入 1人:c-2(应参加考核:否)" in lines
    assert "· [待查明] 是否计入未能确定 1人:c-3(须查明:考核制度)" in lines
    assert "· do not count, 1: c-2 (should take part: no)" in told(organ(members=people), "en")


@pytest.mark.parametrize(
    ("grade", "wanted", "unwanted"),
    [
        (GroupGrade.FAIR, "· c-1:班子等次对主要负责人一般留有的最高等次:称职", "只供参考"),
        (GroupGrade.GOOD, "比例按全部参加考核的领导干部计算,对本班子只供参考", "最高等次"),
    ],
)
def test_the_leading_group_has_a_section_of_its_own(grade: GroupGrade, wanted: str, unwanted: str) -> None:
    posts = Ledger(entries=(PostHolding(head=True, unit="u-001", since="2020-01", ongoing=True),), **WHOLE)
    unit = organ(
        members=(member("c-1", posts=posts), member("c-2", posts=Ledger[PostHolding](**WHOLE))),
        group_assessments=Ledger(entries=(GroupAssessment(year=2023, grade=grade),), **WHOLE),
    )
    lines = told(unit)
    assert "2023年度考核:领导班子成员" in lines
    assert wanted in lines
    assert not any(unwanted in line or "c-2:" in line for line in lines)
    silent = attrs.evolve(unit, group_assessments=Ledger(), headcounts=Ledger(), members=())
    assert "2023年度考核:领导班子成员" not in told(silent)


def test_a_head_is_told_who_decides_and_what_can_be_done() -> None:
    posts = Ledger(entries=(PostHolding(head=True, unit="u-001", since="2020-01", ongoing=True),), **WHOLE)
    grades = Ledger(entries=(GroupAssessment(year=2023, grade=GroupGrade.POOR),), **WHOLE)
    lines = told(organ(members=(member("c-1", posts=posts),), group_assessments=grades), "en")
    assert "decided by: the organ in charge of the leading cadres" in lines
    assert any(line.startswith("remedy: a civil servant graded incompetent") for line in lines)


def test_results_good_above_the_guideline_are_to_be_looked_at() -> None:
    people = tuple(
        member(f"c-{n}", Assessment(year=2023, kind=AssessmentKind.ROUTINE, quarter=2, grade=grade))
        for n, grade in enumerate((Grade.GOOD, Grade.GOOD, Grade.FAIR))
    )
    lines = told(organ(members=people, members_complete=True))
    assert "· [待查明] 第2季度:平时考核“好”的人数在原则控制人数以内:否" in lines
    assert "平时考核“好”的原则控制人数:1" in lines
    assert not any("季度" in line for line in told(organ(members=people)))

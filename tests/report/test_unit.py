"""The report of a unit alone: its assessment year from who counts to what the grades lead to."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.law import Label, Language
from cadre_policy.measures import Date
from cadre_policy.policies.assessment_grades import grades_open
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    LeaveKind,
    LeaveTaken,
    Ledger,
    StaffKind,
    StaffStatus,
    Unit,
    UnitKind,
)
from cadre_policy.report import Asked, Tone, html_page, report_json, report_text, unit_report
from cadre_policy.report.deciding import listed, turned_on
from cadre_policy.report.year_after import year_after_section

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
TOLD: dict[str, Any] = {"complete_from": "2010-01-01", "complete_until": "2024-06-30"}
ASKED = Asked(on=Date(2024, 6, 30))


@pytest.fixture(scope="module")
def township() -> Unit:
    return read_unit_file(TOWNSHIP)


def lines(unit: Unit, asked: Asked = ASKED, language: Language = "zh") -> list[str]:
    return [line.strip() for line in report_text(unit_report(unit, asked, members=False), language).splitlines()]


def member(id_: str, grade: Grade | None = None, **more: Any) -> Cadre:
    whole: Any = Ledger(**TOLD)
    results = () if grade is None else (Assessment(year=2023, grade=grade),)
    given: dict[str, Any] = {
        "began_work": "2012-07-01",
        "joined_unit": "2012-07-01",
        "probation_until": "2013-06-30",
        "staff_kind": StaffKind.CIVIL_SERVANT,
        **dict.fromkeys(("posts", "postings", "sanctions", "investigations", "leave"), whole),
        "assessments": Ledger(entries=results, **TOLD),
        **more,
    }
    return Cadre(id=id_, **given)


# --- Who counts, and the places ---


def test_who_counts_is_told_with_why(township: Unit) -> None:
    """c-10 by the file's own word, c-16 assessed by the bureau of secondment (2020 art. 26), c-18 institution staff."""
    told = lines(township)
    assert "· 计算人数:18" in told
    assert "· 档案载明计入 1人:c-10" in told
    assert any(line.startswith("· 按规定默认计入 14人:c-01、c-02") for line in told)
    assert "· 不计入 2人:c-16(由其他单位进行本年度考核);c-18(适用其他考核制度)" in told
    assert "· [待查明] 是否计入未能确定 1人:c-09(须查明:由其他单位进行本年度考核)" in told


def test_a_number_that_the_list_does_not_bear_out_is_asked_about(township: Unit) -> None:
    away = member("c-1", status=StaffStatus.IN_POST, as_of="2024-06-30")
    one = Unit(id="u-1", kind=UnitKind.ORGAN, members=(away,), members_complete=True, headcounts=township.headcounts)
    assert any("按名单逐人计为1人,与上述人数不符" in line for line in lines(one))
    assert not any("不符" in line for line in lines(attrs.evolve(one, headcounts=Ledger())))


def test_an_approved_share_is_shared_out_and_its_tie_reported(township: Unit) -> None:
    """2022: 25 % of 18 are four; 2.00 and three times 0.67."""
    told = lines(township, Asked(on=Date(2023, 6, 30)))
    assert "· 本单位优秀名额:4" in told
    assert "· [文件未定] 优秀名额分配:4个,分给4家,按人数比例取整,余额依小数大小分配" in told
    assert "并列:经济发展办公室、社会事务办公室、乡村振兴办公室;其间2个名额由单位研究决定,每家至多一个" in told


def test_while_a_townships_share_is_open_the_general_one_is_shared_out(township: Unit) -> None:
    """2023: 20 % of 18 are three, whatever the raised share turns out to be."""
    told = lines(township, language="en")
    assert "· [left open] the unit's places for 'excellent': left open by the text" in told
    assert any(line.startswith("· [to be found out] not allotted among the divisions: ") for line in told)
    assert any("by the general share alone: places for 'excellent': 3 among 4" in line for line in told)


# --- Which grades are open, and why ---


def test_whoever_is_not_open_to_every_grade_is_named_with_why() -> None:
    sick = LeaveTaken(kind=LeaveKind.SICK, since="2023-01-01", until="2023-09-30")
    ill = member("c-1", leave=Ledger(entries=(sick,), **TOLD))
    new = member("c-2", began_work="2023-08-01", joined_unit="2023-08-01", probation_until="2024-07-31")
    gone = member("c-3", retired_on="2022-05-31")
    told = lines(Unit(id="u-1", members=(ill, new, gone, member("c-4"))), language="en")
    assert "· every grade, 1: c-4" in told
    (without,) = [line for line in told if line.startswith("· a comment only, no grade, 2: ")]
    assert "c-1 (sick and personal leave of the year" in without
    assert "c-2 (on a recruit's probation at the end of the year)" in without


def test_an_answer_turns_on_the_condition_met_or_waits_for_a_fact() -> None:
    unknown = grades_open(Cadre(id="c-1"), 2023, on=ASKED.on)
    assert turned_on(unknown) == Label("须查明:适用的考核制度", "to ask: the rules of assessment that apply")


def test_a_reason_that_several_share_is_told_once() -> None:
    why = Label("甲", "x")
    entry = listed(Label("不计入", "do not count"), {"c-1": why, "c-2": None, "c-3": why}, Tone.ASK)
    assert entry.text == Label("不计入 3人:c-1、c-3(甲);c-2", "do not count, 3: c-1, c-3 (x); c-2")


# --- What the grades lead to ---


def test_consequences_of_each_member_those_alike_together() -> None:
    people = (
        member("c-1", Grade.COMPETENT),
        member("c-2", Grade.BASICALLY_COMPETENT),
        member("c-3", Grade.COMPETENT),
        member("c-4"),
        member("c-5", Grade.COMPETENT, status=StaffStatus.TRANSFERRED),
    )
    section = year_after_section(Unit(id="u-1", members=people), ASKED)
    assert section.title.zh == "2023年度考核结果在2024年的后果"
    competent, basic, without = section.entries
    assert competent.text.en == "competent, 2: c-1, c-3"
    assert "the year-end bonus is due: yes" in [note.en for note in competent.notes]
    assert (basic.text.en, basic.tone) == ("basically competent, 1: c-2", Tone.DUE)
    barred = [note.en for note in basic.notes]
    assert "[due] the year-end bonus is due: no" in barred
    assert any(note.startswith("decided by: ") for note in barred)
    assert (without.text.en, without.tone) == ("no grade on file, so nothing follows yet, 1: c-4", Tone.ASK)


def test_of_a_unit_without_members_nothing_follows() -> None:
    assert year_after_section(Unit(id="u-1"), ASKED).entries == ()


# --- The three forms ---


def test_the_unit_alone_in_every_form(township: Unit) -> None:
    alone, whole = (unit_report(township, ASKED, members=members) for members in (False, True))
    assert [section.title for section in alone.sections] == [section.title for section in whole.sections]
    assert (len(alone.members), len(whole.members)) == (0, 18)
    assert '"members": []' in report_json(alone)
    assert "2023年度考核结果在2024年的后果" in html_page(alone, "zh")
    assert "annual leave" not in report_text(alone, "en")

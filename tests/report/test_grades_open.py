"""The sections on last year's assessment: what is open to a person, and how a unit's people stand."""

from typing import Any

from cadre_policy.measures import Date
from cadre_policy.records import (
    Cadre,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Posting,
    PostingKind,
    Sanction,
    SanctionMeasure,
    StaffKind,
    Unit,
)
from cadre_policy.report.grades_open import grades_open_section, unit_grades_open
from cadre_policy.report.model import Asked, Tone

ASKED = Asked(on=Date(2022, 6, 30))


def whole(*entries: Any) -> Any:
    return Ledger(entries=entries, complete_from="2015-01-01", complete_until="2022-06-30")


def file(who: str = "c-1", **more: Any) -> Cadre:
    lists = ("posts", "postings", "assessments", "sanctions", "investigations", "leave")
    given: dict[str, Any] = {
        "began_work": "2010-07-01",
        "joined_unit": "2010-07-01",
        "probation_until": "2011-06-30",
        "staff_kind": StaffKind.CIVIL_SERVANT,
        **{name: whole() for name in lists},
        **more,
    }
    return Cadre(id=who, **given)


def test_an_ordinary_year_is_one_line() -> None:
    section = grades_open_section(file(), ASKED)
    assert section.title.zh == "2021年度考核:可确定的等次"
    assert [entry.text.zh for entry in section.entries] == ["该年度可确定的等次:各等次均可"]


def test_a_secondment_is_named_with_who_assesses() -> None:
    posting = Posting(kind=PostingKind.SECONDMENT, since="2021-03-01", until="2021-12-31")
    section = grades_open_section(file(postings=whole(posting)), ASKED)
    assert section.entries[1].text.en == "who assesses: the host unit, hearing the unit that sent the person"


def test_the_lowest_grade_comes_with_its_remedy_and_the_sanction_it_is_for() -> None:
    removal = Sanction(measure=SanctionMeasure.PARTY_REMOVAL, decided="2021-05-10")
    grades, effect = grades_open_section(file(sanctions=whole(removal)), ASKED).entries
    assert grades.text.zh == "该年度可确定的等次:确定为不称职(不合格)"
    assert any("三十日" in note.zh for note in grades.notes)
    assert [note.zh for note in effect.notes] == ["撤销党内职务"]


def test_who_left_before_the_year_is_not_spoken_of() -> None:
    assert grades_open_section(file(retired_on="2020-12-31"), ASKED).entries == ()
    assert grades_open_section(file(retired_on="2021-01-31"), ASKED).entries


def test_a_unit_names_who_is_open_to_which_grades_and_why() -> None:
    sick = LeaveTaken(kind=LeaveKind.SICK, since="2021-01-01", until="2021-09-30")
    unit = Unit(id="u-1", members=(file("c-1"), file("c-2", leave=whole(sick)), Cadre(id="c-3")))
    entries = unit_grades_open(unit, ASKED).entries
    assert [entry.text.zh for entry in entries] == [
        "各等次均可 1人:c-1",
        "只写评语、不确定等次 1人:c-2(该年度病假、事假累计(事业单位含自行联系的学习):超过半年)",
        "未能确定 1人:c-3(须查明:适用的考核制度)",
    ]
    assert [entry.tone for entry in entries] == [Tone.PLAIN, Tone.PLAIN, Tone.ASK]

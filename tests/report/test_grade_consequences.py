"""The sections on what last year's grade leads to stand in a report where a grade is on file, and tell the remedy."""

from typing import Any

import attrs

from cadre_policy.measures import Date
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    Ledger,
    PostHolding,
    Sanction,
    SanctionMeasure,
    StaffKind,
)
from cadre_policy.report.grade_consequences import grade_consequences_section
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.person import person_report

MARCH = Asked(on=Date(2023, 3, 1))
TOLD: dict[str, Any] = {"complete_from": "2010-01-01", "complete_until": "2023-12-31"}


def file(grade: Grade | None, **more: Any) -> Cadre:
    posts: Ledger[PostHolding] = Ledger(**TOLD)
    before = Assessment(year=2021, grade=Grade.COMPETENT)
    results = (before,) if grade is None else (before, Assessment(year=2022, grade=grade, fed_back="2023-02-20"))
    clean: Ledger[Any] = Ledger(**TOLD)
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": "2010-07-01",
        "posts": posts,
        "sanctions": clean,
        "investigations": clean,
        **more,
    }
    return Cadre(id="c-1", assessments=Ledger(entries=results, **TOLD), **given)


def told(cadre: Cadre) -> dict[str, Tone]:
    section = grade_consequences_section(cadre, MARCH)
    return {entry.text.en: entry.tone for entry in section.entries}


def test_without_a_grade_nothing_is_said() -> None:
    assert told(file(None)) == {}


def test_incompetent_lowers_the_post_and_can_be_reviewed_in_time() -> None:
    found = told(file(Grade.INCOMPETENT))
    assert found["because of a grade incompetent (unqualified), one post, rank or post grade lower: yes"] is Tone.DUE
    assert found["there is still time to ask for review: yes"] is Tone.DUE
    assert not any("dismissal" in text for text in found)


def test_competent_brings_the_bonus_and_nothing_against_the_person() -> None:
    found = told(file(Grade.COMPETENT, step_since="2021-01-01", level_since="2021-01-01"))
    assert found["by the grades, and barred by no sanction, a salary step is due: yes"] is Tone.PLAIN
    assert found["the year-end bonus is due: yes"] is Tone.PLAIN
    assert Tone.DUE not in found.values()


def test_a_level_that_is_due_says_from_when() -> None:
    found = told(file(Grade.COMPETENT, level_since="2018-01-01"))
    assert "the day from which a level that is due rises: 2023-01-01" not in found  # two years on file, three missing
    many = tuple(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2018, 2023))
    cadre = attrs.evolve(file(Grade.COMPETENT, level_since="2018-01-01"), assessments=Ledger(entries=many, **TOLD))
    assert told(cadre)["the day from which a level that is due rises: 2023-01-01"] is Tone.PLAIN


def test_what_sanctions_bar_stands_in_a_section_of_its_own() -> None:
    demerit = Sanction(measure=SanctionMeasure.DEMERIT, decided="2022-09-01")
    cadre = file(Grade.COMPETENT, step_since="2021-01-01", sanctions=Ledger(entries=(demerit,), **TOLD))
    assert not any("salary step" in text or "promotion in rank" in text for text in told(cadre))


def test_what_goes_against_the_person_names_body_and_remedy() -> None:
    section = grade_consequences_section(file(Grade.INCOMPETENT), MARCH)
    due = [entry for entry in section.entries if entry.tone is Tone.DUE and "review" not in entry.text.en]
    assert len(due) == 3
    assert all(any(note.en.startswith("remedy: ") for note in entry.notes) for entry in due)


def test_of_an_unknown_kind_of_staff_two_things_are_asked() -> None:
    assert set(told(file(Grade.COMPETENT, staff_kind=None)).values()) == {Tone.ASK}
    assert len(told(file(Grade.COMPETENT, staff_kind=None))) == 2


def test_the_sections_stand_in_the_report() -> None:
    titles = [section.title.zh for section in person_report(file(Grade.COMPETENT), MARCH).sections]
    assert "2022年度考核等次“称职”的后果" in titles

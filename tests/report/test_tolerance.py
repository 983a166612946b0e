"""A person's tolerance cases in the report: merits, effects of a decision, and entries that go against it."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import as_date
from cadre_policy.records import (
    Assessment,
    Cadre,
    CaseFact,
    Finding,
    Grade,
    Ledger,
    Procedure,
    ToleranceCase,
    ToleranceOutcome,
    WorkItem,
)
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.person import person_report
from cadre_policy.report.tolerance import tolerance_sections

MARCH = Asked(on=as_date(dt.date(2023, 3, 1)))


def file(outcome: ToleranceOutcome | None, **fields: Any) -> Cadre:
    case = ToleranceCase(id="t-1", work_item="w-1", procedure=Procedure(outcome=outcome), **fields)
    rated = Assessment(year=2022, grade=Grade.COMPETENT, work_items=(WorkItem(item="w-1", negative=True),))
    return Cadre(id="c-2", tolerance_cases=Ledger(entries=(case,)), assessments=Ledger(entries=(rated,)))


def test_the_merits_of_each_case_are_told_with_remarks() -> None:
    nobodys = Finding(fact=CaseFact.INTENT, value=True)
    merits, _, _ = tolerance_sections(file(None, findings=(nobodys,)), MARCH)
    (entry,) = merits.entries
    assert entry.text.en.startswith("t-1: whether the conditions for tolerance are met: not known")
    assert any("neither who found it nor any evidence" in note.en for note in entry.notes)


def test_after_a_decision_to_tolerate_its_effects_are_told() -> None:
    _, effects, _ = tolerance_sections(file(ToleranceOutcome.TOLERATE), MARCH)
    work, honours, appointment = effects.entries
    assert "w-1" in work.text.en
    assert "clean government" in work.text.en
    assert honours.tone is Tone.PLAIN
    assert appointment.tone is Tone.ASK
    assert any("改错及时" in note.zh for note in appointment.notes)


@pytest.mark.parametrize("outcome", [None, ToleranceOutcome.DO_NOT_TOLERATE, ToleranceOutcome.LIGHTER])
def test_without_such_a_decision_there_are_none(outcome: ToleranceOutcome | None) -> None:
    assert tolerance_sections(file(outcome), MARCH)[1].entries == ()


def test_tolerated_work_that_is_held_against_the_person_is_shown_with_what_to_do() -> None:
    *_, section = tolerance_sections(file(ToleranceOutcome.TOLERATE), MARCH)
    (entry,) = section.entries
    assert entry.tone is Tone.DUE
    assert entry.notes[0].zh == "2022年年度考核(t-1)"
    assert entry.notes[1].en.startswith("the assessing unit looks again")
    assert any(note.zh.startswith("救济:") for note in entry.notes)


def test_the_sections_stand_in_the_report() -> None:
    titles = [section.title.zh for section in person_report(file(ToleranceOutcome.TOLERATE), MARCH).sections]
    assert set(titles) >= {"容错认定", "容错后的考核、评优与使用", "被容错工作的考核评价"}

"""The section on adjustment cases stands in a report where there is a case, and proposes no measure."""

from typing import Any

from cadre_policy.measures import Date
from cadre_policy.records import (
    AdjustmentCase,
    Cadre,
    InactionFact,
    InactionFinding,
    Ledger,
    NegativeList,
    SanctionMeasure,
    Unit,
)
from cadre_policy.report.adjustment import adjustment_section, negative_list_section
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.person import person_report

JUNE = Asked(on=Date(2023, 6, 1))
FOUND = tuple(
    InactionFinding(fact=fact, value=True, found_on="2023-01-10")
    for fact in (InactionFact.UNWILLING, InactionFact.CONSERVATIVE, InactionFact.WAITING)
)


def file(**given: Any) -> Cadre:
    case = AdjustmentCase(id="a-1", opened_on="2023-01-05", leading_cadre=True, appoints=True, findings=FOUND, **given)
    return Cadre(id="c-1", adjustments=Ledger(entries=(case,)))


def test_a_file_without_a_case_adds_nothing() -> None:
    assert adjustment_section(Cadre(id="c-1"), JUNE).entries == ()
    assert adjustment_section(file(decided=False), Asked(on=Date(2022, 12, 31))).entries == ()


def test_an_undecided_case_says_what_is_next_and_no_measure() -> None:
    first, _ = adjustment_section(file(decided=False), JUNE).entries
    assert first.text.en.startswith("a-1: one of the four categories")
    assert first.tone is Tone.DUE
    notes = " ".join(note.zh for note in first.notes)
    assert "已经认定" in notes
    assert "本库不提出措施" in notes
    assert "救济" in notes


def test_a_decided_case_tells_how_long_it_bars_and_the_remedy() -> None:
    decided = file(
        measure=SanctionMeasure.RELIEF, decided=True, decided_on="2023-03-01", reasons_given=False, remedy_told=True
    )
    first, procedure, lawful, barred = adjustment_section(decided, JUNE).entries
    assert any("欠缺:应载明具体情节和理由" in note.zh for note in first.notes)
    assert procedure.determination is not None
    assert procedure.determination.value is False
    assert any("救济" in note.zh for note in lawful.notes)
    notes = " ".join(note.zh for note in barred.notes)
    assert "2024-03-01" in notes
    assert "救济" in notes
    assert len(adjustment_section(decided, Asked(on=Date(2024, 6, 1))).entries) == 3


def test_it_stands_in_the_report_of_the_person() -> None:
    titles = [section.title.zh for section in person_report(file(decided=False), JUNE).sections]
    assert "能上能下(不担当不作为)" in titles


def test_a_list_that_ran_out_is_due_and_a_silent_file_says_nothing() -> None:
    listed = NegativeList(version="1", since="2019-01-01", until="2021-12-31")
    unit = Unit(
        id="u", negative_lists=Ledger(entries=(listed,), complete_from="2018-01-01", complete_until="2023-12-31")
    )
    (kept,) = negative_list_section(unit, JUNE).entries
    assert kept.tone is Tone.DUE
    assert negative_list_section(Unit(id="u"), JUNE).entries == ()

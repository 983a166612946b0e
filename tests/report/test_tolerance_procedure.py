"""Tolerance procedure and remedies in the report of a person."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import as_date
from cadre_policy.records import (
    Body,
    Cadre,
    CaseFact,
    Finding,
    Ledger,
    Procedure,
    Sanction,
    SanctionMeasure,
    ToleranceCase,
)
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.remedies import remedy_section
from cadre_policy.report.tolerance_procedure import procedure_section

ON = Asked(on=as_date(dt.date(2024, 6, 30)))
BARRED = Finding(fact=CaseFact.GAIN_SELF, value=True, found_by=Body.DISCIPLINE_SUPERVISION)


def case(**procedure: Any) -> Cadre:
    handled = Procedure(deciding_body=Body.DISCIPLINE_SUPERVISION, consulted=True, **procedure)
    return Cadre(
        id="c-1", tolerance_cases=Ledger(entries=(ToleranceCase(id="t-1", findings=(BARRED,), procedure=handled),))
    )


def test_what_blocks_and_what_was_not_done_as_asked_is_told() -> None:
    """9.7, 9.10."""
    late = case(considered_before_initiation=False, reach_wide=True, attention_high=True, outside_participation=False)
    (entry,) = procedure_section(late, ON).entries
    assert entry.text.en == "t-1: a decision can be made final: no"
    assert entry.tone is Tone.DUE
    said = [note.en for note in entry.notes]
    assert said[-1] == "blocked by: 9.10"
    assert any(note.startswith("tolerance is considered before accountability starts: not done") for note in said)


def test_a_case_in_order_is_only_told() -> None:
    (entry,) = procedure_section(case(reach_wide=False), ON).entries
    assert (entry.text.zh, entry.tone) == ("t-1:可以作出认定:是", Tone.PLAIN)
    assert procedure_section(Cadre(id="c-2"), ON).entries == ()


def sanctioned(measure: SanctionMeasure, decided: str | None) -> Cadre:
    return Cadre(id="c-1", sanctions=Ledger(entries=(Sanction(measure=measure, decided=decided),)))


def test_a_fresh_sanction_comes_with_the_last_days_to_turn_against_it() -> None:
    """Civil Servants Law art. 95: thirty days; Supervision Law art. 49: a month."""
    entries = remedy_section(sanctioned(SanctionMeasure.DEMERIT, "2024-06-20"), ON).entries
    assert len(entries) == 3
    assert all("2024-07-20" in entry.text.zh for entry in entries)
    assert "later if it became known later" in entries[0].notes[0].en


@pytest.mark.parametrize(
    ("measure", "decided"),
    [
        (SanctionMeasure.DEMERIT, "2024-05-20"),
        (SanctionMeasure.DEMERIT, "2024-07-01"),
        (SanctionMeasure.DEMERIT, None),
        (SanctionMeasure.PARTY_WARNING, "2024-06-20"),
        (SanctionMeasure.ADMONITION, "2024-06-20"),
    ],
)
def test_nothing_is_told_where_time_is_over_or_not_on_file(measure: SanctionMeasure, decided: str | None) -> None:
    assert remedy_section(sanctioned(measure, decided), ON).entries == ()

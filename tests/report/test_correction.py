"""The section on correction: plan, help, what has to be looked at again, and early signs."""

import datetime as dt
from typing import Any

from cadre_policy.measures import as_date
from cadre_policy.records import (
    Body,
    Cadre,
    CaseFact,
    EarlyWarning,
    Finding,
    Ledger,
    Procedure,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.report.correction import correction_section
from cadre_policy.report.model import Asked, Entry, Tone
from cadre_policy.report.person import person_report

MARCH = Asked(on=as_date(dt.date(2022, 3, 1)))


def file(outcome: ToleranceOutcome | None, *findings: Finding, **fields: Any) -> Cadre:
    case = ToleranceCase(
        id="t-1",
        findings=findings,
        procedure=Procedure(outcome=outcome),
        steps_complete_until="2022-06-30",
        **fields,
    )
    return Cadre(id="c-1", tolerance_cases=Ledger(entries=(case,)))


def told(cadre: Cadre) -> tuple[Entry, ...]:
    return correction_section(cadre, MARCH).entries


def test_a_missing_plan_is_due_before_any_decision() -> None:
    (state,) = told(file(None))
    assert (state.tone, state.text.zh) == (Tone.DUE, "t-1:整改情况:缺整改方案")


def test_after_a_decision_help_is_due() -> None:
    state, help_ = told(file(ToleranceOutcome.DO_NOT_TOLERATE, correction_plan_on="2022-02-01"))
    assert state.tone is Tone.PLAIN
    assert (help_.tone, help_.text.en) == (Tone.DUE, "t-1: help after the decision: missing")


def test_findings_without_reasons_and_decisions_against_a_bar_are_told() -> None:
    gain = Finding(fact=CaseFact.GAIN_UNIT, value=True, found_by=Body.AUDIT)
    abuse = Finding(fact=CaseFact.ABUSE_OF_TOLERANCE, value=True, found_by=Body.DISCIPLINE_SUPERVISION)
    state, _, umbrella, against = told(file(ToleranceOutcome.TOLERATE, gain, abuse))
    assert any(note.en.startswith("found without reasons: motive") for note in state.notes)
    for entry in (umbrella, against):
        assert entry.tone is Tone.DUE
        assert any(note.zh.startswith("决定机关:") for note in entry.notes)


def test_open_signs_are_told_with_their_age() -> None:
    sign = EarlyWarning(id="w-1", on="2022-02-01", steps_complete_until="2022-06-30")
    cadre = Cadre(id="c-1", early_warnings=Ledger(entries=(sign,)))
    (entry,) = told(cadre)
    assert (entry.tone, entry.notes[0].en) == (Tone.DUE, "days for which the early sign has been open: 28 days")
    assert "纠错改过" in [one.title.zh for one in person_report(cadre, MARCH).sections]

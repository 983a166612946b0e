"""Correction, help, reasons and early signs, from records; bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError, InputError, RecordError
from cadre_policy.measures import Days
from cadre_policy.policies.correction import (
    CorrectionState,
    EarlyWarningFacts,
    HelpState,
    ReasonsState,
    WarningState,
    case_correction_facts,
    correction_review,
    early_warning_facts,
    early_warning_review,
    head_reasons_facts,
    open_warnings,
)
from cadre_policy.policies.tolerance import BARRED, LIMBS
from cadre_policy.records import (
    Body,
    Cadre,
    CaseFact,
    CaseNature,
    EarlyWarning,
    Finding,
    Ledger,
    Procedure,
    Report,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.rules import Status

ON = dt.date(2022, 3, 1)
MOTIVE = LIMBS[0]


def found(fact: CaseFact, value: bool, **fields: Any) -> Finding:
    return Finding(fact=fact, value=value, found_by=Body.DISCIPLINE_SUPERVISION, **fields)


def case(
    *findings: Finding, outcome: ToleranceOutcome | None = ToleranceOutcome.TOLERATE, **fields: Any
) -> ToleranceCase:
    given: dict[str, Any] = {
        "id": "t-1",
        "cadre": "c-1",
        "findings": findings,
        "procedure": Procedure(outcome=outcome, decided_on=None if outcome is None else "2022-01-10"),
        "steps_complete_until": "2022-06-30",
        **fields,
    }
    return ToleranceCase(**given)


def test_every_case_tolerated_or_not_needs_a_plan() -> None:
    for outcome in (None, *ToleranceOutcome):
        state = correction_review(case(outcome=outcome), on=ON).state.value
        wanted = (
            CorrectionState.NOTHING_TO_CORRECT
            if outcome is ToleranceOutcome.NOT_A_CASE
            else CorrectionState.PLAN_MISSING
        )
        assert state is wanted


def test_correction_as_it_stood_on_each_day() -> None:
    one = case(correction_plan_on="2022-02-01", corrected_on="2022-04-01")
    stood = [correction_review(one, on=dt.date(2022, month, 1)).state.value for month in (1, 2, 4)]
    assert stood == [CorrectionState.PLAN_MISSING, CorrectionState.UNDER_WAY, CorrectionState.CORRECTED]


def test_a_case_that_does_not_say_that_its_steps_are_complete_leaves_open_what_is_missing() -> None:
    review = correction_review(case(steps_complete_until=None), on=ON)
    assert review.state.status is Status.NOT_KNOWN
    assert [one.fact.name for one in review.help.missing] == ["helped"]


def test_scenario_t12_has_nothing_to_correct() -> None:
    untrue = Report(true=False, fabricated=True, intent_to_harm=True, concluded_on="2022-02-01")
    review = correction_review(case(outcome=None), report=untrue, on=ON)
    assert review.state.value is CorrectionState.NOTHING_TO_CORRECT
    assert review.help.value is HelpState.NOT_OWED


def test_help_comes_after_the_decision() -> None:
    assert correction_review(case(), on=dt.date(2022, 1, 9)).help.value is HelpState.NOT_YET
    assert correction_review(case(), on=ON).help.value is HelpState.MISSING
    assert correction_review(case(followed_up_on="2022-02-20"), on=ON).help.value is HelpState.DONE
    assert correction_review(case(outcome=None), on=ON).help.value is HelpState.NOT_YET
    assert correction_review(case(outcome=ToleranceOutcome.UNDETERMINED), on=ON).help.value is HelpState.NOT_YET
    undated = case(procedure=Procedure(outcome=ToleranceOutcome.DO_NOT_TOLERATE))
    assert correction_review(undated, on=ON).help.value is HelpState.MISSING


def test_a_decision_to_tolerate_against_a_bar_is_found_and_changes_nothing() -> None:
    gain = found(CaseFact.GAIN_UNIT, True, reasons="账外账")
    review = correction_review(case(gain), on=ON)
    assert review.despite_bar.value is True
    assert review.despite_bar.authority is not None
    assert correction_review(case(gain, outcome=ToleranceOutcome.DO_NOT_TOLERATE), on=ON).despite_bar.value is False
    assert correction_review(case(), on=ON).despite_bar.status is Status.NOT_KNOWN
    assert case_correction_facts(case(gain), on=ON).barred is True
    assert BARRED.name == "tolerance.barred"


def test_abuse_is_a_bodys_finding_and_nothing_else() -> None:
    assert correction_review(case(found(CaseFact.ABUSE_OF_TOLERANCE, True)), on=ON).abuse.value is True
    assert correction_review(case(), on=ON).abuse.status is Status.NOT_KNOWN
    nobodys = Finding(fact=CaseFact.ABUSE_OF_TOLERANCE, value=True)
    assert correction_review(case(nobodys), on=ON).abuse.status is Status.NOT_KNOWN
    both = case(found(CaseFact.ABUSE_OF_TOLERANCE, True), found(CaseFact.ABUSE_OF_TOLERANCE, False))
    assert correction_review(both, on=ON).abuse.status is Status.NOT_KNOWN


def test_a_breach_that_is_called_a_mistake_is_mixed_up() -> None:
    breach = found(CaseFact.BREACH, True)
    knowing = found(CaseFact.KNOWING_VIOLATION, False)
    no_breach = found(CaseFact.BREACH, False)
    clear = found(CaseFact.NATURE_CONFUSED, False)
    for findings, nature, wanted in (
        ((breach, knowing), CaseNature.MISTAKE, True),
        ((breach, knowing, clear), CaseNature.BREACH, False),
        ((no_breach, knowing), CaseNature.BREACH, True),
        ((no_breach, knowing, clear), CaseNature.MISTAKE, False),
        ((found(CaseFact.NATURE_CONFUSED, True),), None, True),
    ):
        review = correction_review(case(*findings, nature=nature), on=ON)
        assert review.nature_confused.value is wanted


def test_a_nature_wants_reasons() -> None:
    assert correction_review(case(nature=CaseNature.MISTAKE), on=ON).nature_reasoned.value is False
    reasoned = case(nature=CaseNature.MISTAKE, nature_reasons="无故意、无谋私")
    assert correction_review(reasoned, on=ON).nature_reasoned.value is True
    assert correction_review(case(), on=ON).nature_reasoned.status is Status.NOT_KNOWN


def test_reasons_are_asked_for_head_by_head() -> None:
    one = case(
        found(CaseFact.PUBLIC_SPIRIT, True, reasons="见笔录"),
        found(CaseFact.GAIN_SELF, False),
        found(CaseFact.BREACH, False, reasons="见核查报告"),
        found(CaseFact.SERIOUS_LOSS, False, found_on="2022-04-01"),
    )
    review = correction_review(one, on=ON)
    states = [state.value for state in review.reasons.values()]
    assert states == [
        ReasonsState.MISSING,
        ReasonsState.NOTHING_FOUND,
        ReasonsState.NOTHING_FOUND,
        ReasonsState.GIVEN,
        ReasonsState.NOTHING_FOUND,
        ReasonsState.NOTHING_FOUND,
    ]
    assert review.unreasoned == (MOTIVE.name,)


def test_the_explanation_says_that_no_time_is_set() -> None:
    told = correction_review(case(), on=ON).explain("zh")
    assert "整改情况:缺整改方案" in told
    assert "未规定整改和回访的期限" in told
    english = correction_review(case(), on=ON).explain()
    assert "sets no time" in english
    assert english.count(": nothing was found yet") == len(LIMBS)


# --- early signs ---


def sign(**fields: Any) -> EarlyWarning:
    given: dict[str, Any] = {"id": "w-1", "on": "2022-02-01", "steps_complete_until": "2022-06-30", **fields}
    return EarlyWarning(**given)


def test_an_open_sign_has_an_age_and_no_deadline() -> None:
    review = early_warning_review(sign(), on=ON)
    assert review.state.value is WarningState.OPEN
    assert review.open_for.value == Days(28)
    assert repr(review) == "EarlyWarningReview('w-1')"
    acted = early_warning_review(sign(acted_on="2022-02-10"), on=ON)
    assert (acted.state.value, acted.open_for.value) == (WarningState.ACTED_UPON, Days(0))
    by_facts = early_warning_review(EarlyWarningFacts(noted_on="2022-02-01", acted=False), on=ON)
    assert by_facts.open_for.value == Days(28)
    assert by_facts.warning is None


def test_the_open_signs_of_a_file() -> None:
    cadre = Cadre(
        id="c-1",
        early_warnings=Ledger(
            entries=(
                sign(),
                sign(id="w-2", acted_on="2022-02-10"),
                sign(id="w-3", on="2022-03-02"),
                sign(id="w-4", steps_complete_until=None),
            )
        ),
    )
    assert [one.warning for one in open_warnings(cadre, on=ON)] == ["w-1", "w-4"]


# --- bad input ---


def test_a_case_of_another_person_is_refused() -> None:
    with pytest.raises(InputError, match="t-1"):
        correction_review(case(), on=ON, cadre="c-2")


def test_a_head_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="six heads"):
        head_reasons_facts(case(), BARRED, on=ON)


def test_dates_out_of_order_are_refused() -> None:
    with pytest.raises(RecordError, match="corrected_on"):
        case(correction_plan_on="2022-02-01", corrected_on="2022-01-01")
    with pytest.raises(RecordError, match="acted_on"):
        sign(acted_on="2022-01-31")


def test_what_is_no_date_and_no_yes_or_no_is_refused() -> None:
    with pytest.raises(DateError):
        correction_review(case(), on=dt.datetime(2022, 3, 1, 12))
    with pytest.raises(DateError):
        early_warning_facts(sign(), on=dt.datetime(2022, 3, 1, 12))
    with pytest.raises(FactsError, match="acted"):
        EarlyWarningFacts(acted="no")  # type: ignore[arg-type]

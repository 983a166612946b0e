"""What the rules on reports and publicity say of every case at once, proved; false claims are refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.reputation import (
    ACCUSATION,
    ACCUSATION_ESTABLISHED,
    CLARIFICATION_APPROVED,
    CLARIFICATION_DUE,
    CLARIFICATION_FORM,
    HYPE_TO_DEAL_WITH,
    PERSON_HEARD_FIRST,
    PUBLICITY_STEP,
    REPORT_STEP,
    REPORT_TO_CHECK,
    REPUTATION,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
    Accusation,
    ClarificationForm,
    PublicityStep,
    ReportOutcome,
    ReportStep,
    Reputation,
)
from cadre_policy.policies.reputation import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known
from cadre_policy.rules import Rule

ON = dt.date(2022, 3, 1)
OPINION_ALONE = dt.date(2019, 6, 1)
DECIDED = (
    ACCUSATION,
    CLARIFICATION_APPROVED,
    CLARIFICATION_DUE,
    CLARIFICATION_FORM,
    HYPE_TO_DEAL_WITH,
    PERSON_HEARD_FIRST,
    PUBLICITY_STEP,
    REPORT_STEP,
    REPORT_TO_CHECK,
    REPUTATION,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in DECIDED])
def test_with_everything_on_file_the_texts_decide(rule: Rule[object, object]) -> None:
    assert determined_when_known(rule, on=ON).proved


def test_whether_an_accusation_is_established_rests_on_what_is_recalled() -> None:
    assert isinstance(determined_when_known(ACCUSATION_ESTABLISHED, on=ON), Refuted)


@pytest.mark.parametrize("on", [OPINION_ALONE, dt.date(2020, 2, 1), ON])
def test_only_an_untrue_report_is_cleared_up(on: dt.date) -> None:
    """Of three outcomes the first alone triggers; facts may be missing."""
    verdict = always(
        CLARIFICATION_DUE,
        lambda q: q.holds(CLARIFICATION_DUE).implies(q.answer(about.outcome).is_(ReportOutcome.UNTRUE)),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("on", [dt.date(2020, 2, 1), ON])
def test_the_later_texts_take_nothing_from_the_duty_of_the_opinion(on: dt.date) -> None:
    verdict = always(
        CLARIFICATION_DUE,
        lambda q: (
            q.holds(about.specific) & q.holds(about.checkable) & q.answer(about.outcome).is_(ReportOutcome.UNTRUE)
        ).implies(q.holds(CLARIFICATION_DUE)),
        on=on,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("on", [OPINION_ALONE, ON])
def test_a_false_accusation_needs_fabrication_and_intent(on: dt.date) -> None:
    """11.4, and art. 39 of the Rules."""
    verdict = always(
        ACCUSATION,
        lambda q: (
            q.answer(ACCUSATION)
            .is_(Accusation.FALSE_ACCUSATION)
            .implies(q.holds(about.fabricated) & q.holds(about.intent_to_harm))
        ),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_true_report_is_never_a_false_accusation() -> None:
    verdict = always(
        ACCUSATION,
        lambda q: q.answer(about.outcome).is_(ReportOutcome.TRUE).implies(q.answer(ACCUSATION).is_(Accusation.NONE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("finding", [about.spread_rumour, about.disrupted_reform, about.bad_effect])
def test_slander_is_referred_on_three_findings_only(finding: object) -> None:
    fact = next(one for one in (about.spread_rumour, about.disrupted_reform, about.bad_effect) if one is finding)
    verdict = always(SLANDER_TO_REFER, lambda q: q.holds(SLANDER_TO_REFER).implies(q.holds(fact)), on=ON, facts="any")
    assert verdict.proved, str(verdict)


def test_a_name_is_outstanding_only_where_clarification_is_due() -> None:
    verdict = always(
        REPUTATION,
        lambda q: q.answer(REPUTATION).is_(Reputation.OUTSTANDING).implies(q.holds(CLARIFICATION_DUE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_what_is_done_has_all_its_steps() -> None:
    report = always(
        REPORT_STEP,
        lambda q: (
            q.answer(REPORT_STEP).is_(ReportStep.DONE).implies(q.holds(about.facts_found) & q.holds(about.concluded))
        ),
        on=ON,
        facts="any",
    )
    assert report.proved, str(report)
    publicity = always(
        PUBLICITY_STEP,
        lambda q: (
            q.answer(PUBLICITY_STEP)
            .is_(PublicityStep.DONE)
            .implies(q.holds(about.checked_up) & q.holds(about.published) & q.holds(about.effect_removed))
        ),
        on=ON,
        facts="any",
    )
    assert publicity.proved, str(publicity)


def test_a_complete_form_is_in_writing() -> None:
    verdict = always(
        CLARIFICATION_FORM,
        lambda q: q.answer(CLARIFICATION_FORM).is_(ClarificationForm.COMPLETE).implies(q.holds(about.written)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_an_untrue_report_is_always_a_false_accusation() -> None:
    """A seeded false claim: a mistaken report is none."""
    verdict = always(
        ACCUSATION,
        lambda q: (
            q.answer(about.outcome)
            .is_(ReportOutcome.UNTRUE)
            .implies(q.answer(ACCUSATION).is_(Accusation.FALSE_ACCUSATION))
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)

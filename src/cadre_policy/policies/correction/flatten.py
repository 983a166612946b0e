"""From a case or an early warning to the facts of correction as they stood on a day."""

import datetime as dt

from cadre_policy.errors import InputError
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.correction.facts import CaseCorrectionFacts, EarlyWarningFacts, HeadReasonsFacts
from cadre_policy.policies.steps_taken import taken_by
from cadre_policy.policies.tolerance import BARRED, LIMBS, Remark, ToleranceFacts, read_case
from cadre_policy.policies.tolerance.findings import found_by
from cadre_policy.policies.tolerance_effects.flatten import tolerated_by
from cadre_policy.records import CaseFact, EarlyWarning, Finding, Report, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import YUNNAN, Policy, Rule, determine, facts_read


def case_correction_facts(
    case: ToleranceCase,
    *,
    on: dt.date,
    report: Report | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> CaseCorrectionFacts:
    """The facts of correction of one case as of a day.

    Whether something bars tolerance is what the merits say under *policy*; a bar that the merits leave open is unknown.

    Args:
        case: The case.
        on: The day asked about; findings and steps of a later day are not there yet.
        report: The report that the case came from, if any.
        policy: Readings and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    day = as_date(on)
    remarks: list[Remark] = []
    merits = read_case(case, on=day, report=report).facts
    until = case.steps_complete_until
    outcome = case.procedure.outcome
    return CaseCorrectionFacts(
        mistake_made=False if outcome is ToleranceOutcome.NOT_A_CASE else merits.mistake_made,
        planned=taken_by(case.correction_plan_on, until, day),
        corrected=taken_by(case.corrected_on, until, day),
        decided=_decided(case, day),
        helped=taken_by(case.followed_up_on, until, day),
        abuse_found=found_by(case, CaseFact.ABUSE_OF_TOLERANCE, day, remarks),
        tolerated=tolerated_by(case, day),
        barred=determine(BARRED, merits, on=day, policy=policy, known_at=known_at).value,
        nature=case.nature,
        nature_reasoned=None if case.nature is None else case.nature_reasons is not None,
        nature_confused=found_by(case, CaseFact.NATURE_CONFUSED, day, remarks),
        breach=merits.breach_of_discipline_or_law,
        knowing_violation=merits.knowing_violation,
    )


def _decided(case: ToleranceCase, day: Date) -> bool | None:
    """Whether the body decided by a day; an outcome without a day was reached."""
    procedure = case.procedure
    if procedure.outcome is ToleranceOutcome.UNDETERMINED:
        return False
    if procedure.decided_on is None and procedure.outcome is not None:
        return True
    return taken_by(procedure.decided_on, case.steps_complete_until, day)


def head_reasons_facts(case: ToleranceCase, head: Rule[ToleranceFacts, bool], *, on: dt.date) -> HeadReasonsFacts:
    """What was found under one head by a day, and whether each of these findings tells its reasons.

    Args:
        case: The case.
        head: One of the six heads (:data:`~cadre_policy.policies.tolerance.LIMBS`).
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
        InputError: *head* is none of the six.
    """
    day = as_date(on)
    if head.name not in {one.name for one in LIMBS}:
        raise InputError(f"head: one of the six heads of article 10 is wanted (LIMBS), not {head.name}")
    names = {one.name for one in facts_read(head)}
    standing = [one for one in case.findings if one.fact.value in names and one.stands and _made_by(one, day)]
    return HeadReasonsFacts(
        found=bool(standing), reasoned=all(one.reasons is not None for one in standing) if standing else None
    )


def _made_by(finding: Finding, day: Date) -> bool:
    """Whether a finding may have been made by a day; one without a date was."""
    return finding.found_on is None or finding.found_on.first <= day.toordinal()


def early_warning_facts(warning: EarlyWarning, *, on: dt.date) -> EarlyWarningFacts:
    """The facts of one early sign as of a day.

    Args:
        warning: The sign.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    return EarlyWarningFacts(
        noted_on=warning.on, acted=taken_by(warning.acted_on, warning.steps_complete_until, as_date(on))
    )


__all__ = ["case_correction_facts", "early_warning_facts", "head_reasons_facts"]

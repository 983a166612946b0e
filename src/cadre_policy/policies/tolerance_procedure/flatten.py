"""From a case to the facts that its procedure turns on, as of a day."""

import datetime as dt

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.steps_taken import done_by
from cadre_policy.policies.tolerance import tolerance_merits
from cadre_policy.policies.tolerance.findings import found_by
from cadre_policy.policies.tolerance.norms import on_or_before
from cadre_policy.policies.tolerance.remarks import Remark
from cadre_policy.policies.tolerance_procedure.facts import ElsewhereFacts, ToleranceProcedureFacts
from cadre_policy.records import CaseFact, ObjectiveFactor, Procedure, Report, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import YUNNAN, Policy


def tolerance_procedure_facts(
    case: ToleranceCase,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
) -> ToleranceProcedureFacts:
    """How a case was handled by the day *on*; what is dated later has not been done yet.

    Args:
        case: The case.
        on: The day asked about.
        policy: The readings under which the merits are asked.
        known_at: Only what was made known by this day.
        report: The report that the case came from, if any.

    Raises:
        DateError: *on* is not a date.
    """
    day, how = as_date(on), case.procedure
    merits = tolerance_merits(case, on=day, policy=policy, known_at=known_at, report=report).value
    consulted = _consulted(how, day)
    return ToleranceProcedureFacts(
        merits=ToleranceOutcome.UNDETERMINED if merits is None else merits,
        deciding_body=how.deciding_body,
        cooperated=how.cooperated,
        started=True if how.considered_before_initiation is False else done_by(how.initiated_on, day),
        considered=_considered(how, day),
        considered_before=_considered_before(how, day),
        consulted=consulted,
        passed_over=False if consulted is False else _passed_over(how, day),
        reach_wide=how.reach_wide,
        attention_high=how.attention_high,
        outside_participation=how.outside_participation,
        outcome=_outcome(how, day),
    )


def elsewhere_facts(case: ToleranceCase, *, on: dt.date) -> ElsewhereFacts:
    """What measures of other places look at, as of the day *on*.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    unread: list[Remark] = []
    factor, kind = found_by(case, CaseFact.OBJECTIVE_FACTOR, day, unread), case.objective_factor_kind
    of_nature = None if factor is None or (factor and kind is None) else kind is ObjectiveFactor.FORCE_MAJEURE
    how = case.procedure
    filed = case.prior_filing if case.prior_filing is not None else on_or_before(how.filed_on, case.act_since)
    return ElsewhereFacts(
        emergency=found_by(case, CaseFact.EMERGENCY, day, unread),
        reported_promptly=found_by(case, CaseFact.REPORTED_PROMPTLY, day, unread),
        same_error_before=found_by(case, CaseFact.SAME_ERROR_BEFORE, day, unread),
        force_majeure=False if factor is False else of_nature,
        like_factor=None if of_nature is None else bool(factor) and not of_nature,
        filed_beforehand=filed,
        outcome=_outcome(how, day),
        measure_recorded=True if how.measure is not None else None,
    )


def _outcome(how: Procedure, day: Date) -> ToleranceOutcome | None:
    """What was decided by a day; an outcome without a day was reached."""
    return how.outcome if how.decided_on is None or done_by(how.decided_on, day) else None


def _considered(how: Procedure, day: Date) -> bool | None:
    if how.considered_on is None and how.considered_before_initiation:
        return True
    return done_by(how.considered_on, day)


def _considered_before(how: Procedure, day: Date) -> bool | None:
    """The file's own word first: on one and the same day the dates do not tell."""
    if how.considered_before_initiation is not None:
        return how.considered_before_initiation
    considered, started = how.considered_on, how.initiated_on
    if considered is None or started is None:
        return None
    if considered.last < started.first:
        return True
    return False if considered.first > started.last else None


def _consulted(how: Procedure, day: Date) -> bool | None:
    """A consultation without a date was held."""
    held = [True if one.on is None else done_by(one.on, day) for one in how.consultations]
    if not held:
        return how.consulted
    return True if True in held else (None if None in held else False)


def _passed_over(how: Procedure, day: Date) -> bool | None:
    """Whether a reasonable view was not taken up; where consultations are not listed nothing is known."""
    listed = [one for one in how.consultations if one.on is None or done_by(one.on, day) is not False]
    if any(one.reasonable and one.taken_up is False for one in listed):
        return True
    clear = all(one.reasonable is False or one.taken_up for one in listed)
    return False if listed and clear else None


__all__ = ["elsewhere_facts", "tolerance_procedure_facts"]

"""From a case, an assessment or an award to the facts that the effects turn on."""

import datetime as dt

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.tolerance.findings import found_by
from cadre_policy.policies.tolerance.remarks import Remark
from cadre_policy.policies.tolerance_effects.facts import TRAITS, AfterToleranceFacts
from cadre_policy.records import ToleranceCase, ToleranceOutcome


def tolerated_by(case: ToleranceCase, day: Date) -> bool | None:
    """Whether the body had decided to tolerate by a day; handling that is only lighter leaves it open.

    Args:
        case: The case.
        day: The last day looked at; a decision without a date was made.
    """
    outcome, decided = case.procedure.outcome, case.procedure.decided_on
    if outcome in {ToleranceOutcome.DO_NOT_TOLERATE, ToleranceOutcome.NOT_A_CASE}:
        return False
    if outcome is not ToleranceOutcome.TOLERATE:
        return None
    if decided is None or decided.last <= day.toordinal():
        return True
    return False if decided.first > day.toordinal() else None


def after_tolerance(case: ToleranceCase, *, on: dt.date) -> tuple[AfterToleranceFacts, tuple[Remark, ...]]:
    """The decision and the findings on the five traits as of a day, and remarks on the findings.

    Args:
        case: The case.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    remarks: list[Remark] = []
    traits = {what.value: found_by(case, what, day, remarks) for what in TRAITS}
    return AfterToleranceFacts(tolerated=tolerated_by(case, day), **traits), tuple(remarks)


def after_tolerance_facts(case: ToleranceCase, *, on: dt.date) -> AfterToleranceFacts:
    """The facts of :func:`after_tolerance` alone."""
    return after_tolerance(case, on=on)[0]


__all__ = ["after_tolerance", "after_tolerance_facts", "tolerated_by"]

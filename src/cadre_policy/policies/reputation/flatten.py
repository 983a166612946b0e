"""From a report or a wave of publicity to the facts as they stood on a day."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.reputation.facts import PublicityFacts, ReportFacts, ReportOutcome
from cadre_policy.policies.steps_taken import taken_by
from cadre_policy.records import ClarificationWay, Publicity, Report

_OTHER_WAYS = frozenset(ClarificationWay) - {ClarificationWay.WRITTEN}


def report_facts(report: Report, *, on: dt.date) -> ReportFacts:
    """The facts of one report as of a day.

    A step without a date is *no* only where the record says that no step up to that day is missing.  What the check came
    to counts from the day on which the facts were found, or else the report was concluded.

    Args:
        report: The report.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    until = report.steps_complete_until
    outcome = _outcome(report, day)
    clarified = True if _undated(report) else taken_by(report.clarified_on, until, day)
    return ReportFacts(
        specific=report.specific,
        checkable=report.checkable,
        facts_found=True if outcome is not None else taken_by(report.facts_found_on, until, day),
        clarified=clarified,
        concluded=taken_by(report.concluded_on, until, day),
        outcome=outcome,
        needs_clarification=report.needs_clarification,
        harmed=report.harmed,
        public_effect=report.public_effect,
        written=_used(report, {ClarificationWay.WRITTEN}, clarified, day),
        other_way=_used(report, _OTHER_WAYS, clarified, day),
        person_applied=report.person_applied,
        person_heard=report.person_heard,
        head_approved=report.head_approved,
        fabricated=report.fabricated,
        intent_to_harm=report.intent_to_harm,
        accusation_approved=report.accusation_approved,
        spread_rumour=report.spread_rumour,
        disrupted_reform=report.disrupted_reform,
        bad_effect=report.bad_effect,
        wrongly_treated=report.wrongly_treated,
        treatment_corrected=taken_by(report.treatment_corrected_on, until, day),
    )


def _undated(report: Report) -> bool:
    """Whether ways of clarification are listed without a day: it was cleared up, some time."""
    return report.clarified_on is None and report.ways != ()


def _outcome(report: Report, day: Date) -> ReportOutcome | None:
    since: PartialDate | None = report.concluded_on if report.facts_found_on is None else report.facts_found_on
    if since is not None and since.last > day.toordinal():
        return None
    if report.true is not None:
        return ReportOutcome.TRUE if report.true else ReportOutcome.UNTRUE
    return ReportOutcome.NOT_EXCLUDED if report.not_excluded else None


def _used(
    report: Report, ways: frozenset[ClarificationWay] | set[ClarificationWay], clarified: bool | None, day: Date
) -> bool | None:
    """Whether it was cleared up in one of some ways; the list of ways may go on where steps may be missing."""
    if clarified is not True:
        return clarified
    if ways & set(report.ways):
        return True
    return taken_by(None, report.steps_complete_until, day)


def publicity_facts(publicity: Publicity, *, on: dt.date) -> PublicityFacts:
    """The facts of one wave of publicity as of a day; see :func:`report_facts` for steps without a date.

    Args:
        publicity: The wave of publicity.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    until = publicity.steps_complete_until
    return PublicityFacts(
        from_reform_error=publicity.from_reform_error,
        checked_up=taken_by(publicity.checked_on, until, day),
        published=taken_by(publicity.published_on, until, day),
        effect_removed=taken_by(publicity.effect_removed_on, until, day),
        malicious=publicity.malicious,
    )


__all__ = ["publicity_facts", "report_facts"]

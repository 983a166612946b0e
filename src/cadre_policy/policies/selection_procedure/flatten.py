"""From a selection on record to the facts of its procedure and of the probation."""

import datetime as dt

from cadre_policy.errors import CoverageError, NotToldError
from cadre_policy.measures import Count, Date, Days, PartialDate, as_date
from cadre_policy.policies.selection_procedure.facts import SelectionFacts
from cadre_policy.policies.selection_procedure.probation import ProbationFacts
from cadre_policy.records import PostLevel, SelectionProcess
from cadre_policy.rules import YUNNAN, Policy

_HIGHEST_FIRST = list(PostLevel)


def day_of_texts(process: SelectionProcess, on: dt.date) -> Date:
    """The day whose texts apply to a selection: that of the decision, or the day asked about while there is none.

    Of a decision known to the month it is the last day of the month.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return day if process.on is None else min(day, process.on.last_day)


def selection_facts(process: SelectionProcess, on: dt.date, *, policy: Policy = YUNNAN) -> SelectionFacts:
    """The steps of a selection as far as they were taken by a day.

    Args:
        process: The selection.
        on: The day asked about.
        policy: Whose working calendar counts the days of the notice; days that it does not cover stay unknown.

    Raises:
        DateError: *on* is not a date.
        UnknownNameError: Yunnan has no place with that code.
    """
    day = as_date(on)
    return SelectionFacts(
        target=process.target,
        central_organ=process.central_organ,
        exceptional=process.exceptional,
        levels_skipped=_count(process.levels_skipped),
        recommended=process.recommended,
        recommended_on=process.recommended_on,
        inspected_on=process.inspected_on,
        inspectors=_count(process.inspectors),
        consent=process.consent,
        consent_before_meeting=_before(process.consented_on, process.on),
        consent_before_inspection=_before(process.consented_on, process.inspected_on),
        entitled=_count(process.entitled),
        present=_count(process.present),
        agreed=_count(process.agreed),
        head_spoke_last=process.head_spoke_last,
        reopened=process.reopened,
        agreed_to_reopen=_count(process.agreed_to_reopen),
        notice_days=_notice_days(process, day, policy),
        notice_states_ground=process.notice_states_ground,
    )


def _count(number: int | None) -> Count | None:
    return None if number is None else Count(number)


def _before(date: PartialDate | None, limit: PartialDate | None) -> bool | None:
    """Whether one day comes before another; on the same day the file does not tell which came first."""
    if date is None or limit is None:
        return None
    if date.last < limit.first:
        return True
    return False if date.first > limit.last else None


def _notice_days(process: SelectionProcess, day: Date, policy: Policy) -> Days | None:
    """Working days of the notice up to the day asked about; unknown where its days, or the calendar, are not on file."""
    first, last = process.notice_first, process.notice_last
    if first is None or last is None or not first.exact or not last.exact:
        return None
    if first.first > day.toordinal():
        return None
    end = min(last.first_day, day)
    try:
        return Days(policy.calendar.working_days(first.first_day, end, place=process.place, keeps=()))
    except (CoverageError, NotToldError):
        return None


def probation_facts(process: SelectionProcess, on: dt.date) -> ProbationFacts:
    """The facts of the probation that a selection led to; a result of a later day is not there yet.

    Args:
        process: The selection.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    today = as_date(on).toordinal()
    target, result = process.target, process.confirmed_on
    return ProbationFacts(
        bureau_or_below=None if target is None else _bureau_or_below(target),
        elected=process.elected,
        elected_on=process.elected_on,
        decided_on=process.on,
        trial_since=process.trial_since,
        confirmed=process.confirmed if result is None or result.last <= today else None,
    )


def _bureau_or_below(target: PostLevel) -> bool:
    return _HIGHEST_FIRST.index(target) >= _HIGHEST_FIRST.index(PostLevel.BUREAU_PRINCIPAL)


__all__ = ["day_of_texts", "probation_facts", "selection_facts"]

"""From which day to which a maternity leave runs."""

import datetime as dt

import attrs

from cadre_policy.errors import DateError
from cadre_policy.measures import Date, Days, as_date
from cadre_policy.policies.leave_days import end_of_leave
from cadre_policy.policies.maternity.answers import Event, maternity_leave
from cadre_policy.policies.maternity.facts import MaternityFacts
from cadre_policy.policies.maternity.rules import BEFORE_BIRTH
from cadre_policy.records import LeaveKind, PregnancyOutcome
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(order=False, kw_only=True)
class MaternityDates:
    """Between which days a maternity leave begins, and when it ends."""

    answer: Determination[MaternityFacts, Days]
    """The days of leave, with their reasons."""
    earliest_first: Date
    """The earliest first day: so many days before the birth as may be taken before it."""
    latest_first: Date
    """The day of the birth or miscarriage: the leave is for what comes after it."""
    policy: Policy
    known_at: dt.date | None

    def last_day(self, began: dt.date) -> Date:
        """The last day of a leave that began on a day; rest days and holidays inside count.

        Raises:
            DateError: *began* is not a date, or lies outside the days on which the leave can begin.
        """
        first = as_date(began)
        if not self.earliest_first <= first <= self.latest_first:
            raise DateError(
                "began: maternity leave begins on a day from earliest_first to latest_first; of leave that began "
                "earlier, the days before earliest_first are no maternity leave"
            )
        outcome = self.answer.facts.outcome
        kind = LeaveKind.MISCARRIAGE if outcome is PregnancyOutcome.MISCARRIAGE else LeaveKind.MATERNITY
        assert self.answer.value is not None
        last = end_of_leave(kind, first, self.answer.value, policy=self.policy, known_at=self.known_at).last
        assert last is not None
        return last


def maternity_leave_dates(
    subject: Event, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> MaternityDates | None:
    """Between which days the leave begins and when it ends (Female Employees Provisions art. 7: 15 days before).

    None where no leave is due, its days are not determined, or the day of the birth is not known.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    answer = maternity_leave(subject, on=on, policy=policy, known_at=known_at)
    before = determine(BEFORE_BIRTH, answer.facts, on=on, policy=policy, known_at=known_at).value
    delivered = answer.facts.delivered_on
    if answer.value is None or answer.value == Days(0) or before is None or delivered is None or not delivered.exact:
        return None
    latest = delivered.first_day
    return MaternityDates(
        answer=answer,
        earliest_first=Date.fromordinal(latest.toordinal() - int(before.amount)),
        latest_first=latest,
        policy=policy,
        known_at=known_at,
    )


__all__ = ["MaternityDates", "maternity_leave_dates"]

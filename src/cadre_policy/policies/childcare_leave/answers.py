"""The public functions of childcare leave."""

import datetime as dt

from cadre_policy.measures import Date, Days, PartialDate, as_date
from cadre_policy.policies.childcare_leave.facts import ChildcareLeaveFacts
from cadre_policy.policies.childcare_leave.flatten import childcare_leave_facts, childcare_leave_spans
from cadre_policy.policies.childcare_leave.parameters import BEGAN
from cadre_policy.policies.childcare_leave.rules import CHILDCARE_LEAVE, CHILDCARE_LEFT, SOME_CHILD
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus, LeaveKind
from cadre_policy.rules import YUNNAN, Determination, Policy, determine, timeline


def _facts(subject: Cadre | ChildcareLeaveFacts, on: dt.date, policy: Policy) -> ChildcareLeaveFacts:
    return childcare_leave_facts(subject, on, policy=policy) if isinstance(subject, Cadre) else subject


def childcare_leave(
    subject: Cadre | ChildcareLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ChildcareLeaveFacts, Days]:
    """Days of childcare leave that a parent has in the calendar year, by the children under three on the day.

    Ten a year for each parent, five more in all with two or more such children, never in parts (Yunnan Population
    Regulation (2022) art. 18).  A child counts until the eve of its third birthday; after it, what was not taken is
    lost.  Not in force before 17 January 2022.

    Args:
        subject: A personnel file, or the facts of the day themselves.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(CHILDCARE_LEAVE, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


def childcare_leave_left(
    subject: Cadre | ChildcareLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ChildcareLeaveFacts, Days]:
    """Days of the year's childcare leave not yet taken on *on*; never below zero, and not carried over.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(CHILDCARE_LEFT, _facts(subject, on, policy), on=on, policy=policy, known_at=known_at)


def childcare_leave_until(cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN) -> Date | None:
    """The last day of the calendar year on which, by the children on file, there certainly still is childcare leave.

    31 December, or the eve of the third birthday of the last child that counts; where only the month of birth is on
    file, of the first day on which it can be.  None if there certainly is a child that counts on no day from *on*.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    end = Date(day.year, 12, 31)
    spans = childcare_leave_spans(cadre, day, end, policy=policy)
    ahead = timeline(SOME_CHILD, spans, day, end, policy=policy)
    if ahead[0].determination.value is not True or day < PartialDate.parse(BEGAN).first_day:
        return None
    return ahead[0].last


def childcare_entitlement(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> CareEntitlement | None:
    """The year's childcare leave as an entry for the person's list of care; None where not due or not determined.

    It is granted once all of it was taken, due while some is left, and blank where the file does not tell.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    answer = childcare_leave(cadre, on=day, policy=policy, known_at=known_at)
    if answer.value is None or answer.value == Days(0):
        return None
    left = childcare_leave_left(answer.facts, on=day, policy=policy, known_at=known_at).value
    status = None if left is None else CareStatus.GRANTED if left == Days(0) else CareStatus.DUE
    return CareEntitlement(
        kind=CareKind.LEAVE,
        kind_text=LeaveKind.CHILDCARE.label.zh,
        holder=CareHolder.PERSON,
        days=answer.value,
        since=max(Date(day.year, 1, 1), PartialDate.parse(BEGAN).first_day),
        until=childcare_leave_until(cadre, on=day, policy=policy),
        basis="、".join(cite.say("zh") for cite in CHILDCARE_LEAVE.cites),
        status=status,
    )


__all__ = ["childcare_entitlement", "childcare_leave", "childcare_leave_left", "childcare_leave_until"]

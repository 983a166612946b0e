"""The public functions of untaken annual leave."""

import datetime as dt
from typing import TypeVar

from cadre_policy.measures import PartialDate, Yuan, as_date
from cadre_policy.policies.untaken_leave.facts import Arrangement, LeadersLeave, UntakenLeaveFacts
from cadre_policy.policies.untaken_leave.flatten import untaken_leave_facts
from cadre_policy.policies.untaken_leave.pay import (
    COMPENSATION,
    EXTRA_PAY_DUE,
    PAY_DUE_BY,
    PAY_OUTSTANDING,
    PAY_OVERDUE,
    TOTAL_PAY,
)
from cadre_policy.policies.untaken_leave.planning import (
    ARRANGEMENT,
    CARRY_OVER_ALLOWED,
    LEADERS_LEAVE,
)
from cadre_policy.policies.untaken_leave.wage import DAY_WAGE
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine

T = TypeVar("T")
Subject = Cadre | UntakenLeaveFacts


def _asked(
    rule: Rule[UntakenLeaveFacts, T],
    subject: Subject,
    on: dt.date,
    year: int | None,
    policy: Policy,
    known_at: dt.date | None,
) -> Determination[UntakenLeaveFacts, T]:
    facts = untaken_leave_facts(subject, on, year=year, policy=policy) if isinstance(subject, Cadre) else subject
    return determine(rule, facts, on=on, policy=policy, known_at=known_at)


def day_wage(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, Yuan]:
    """The day's wage in yuan: the year's wage income over 261 paid days (Order 9 art. 8), to the fen."""
    return _asked(DAY_WAGE, subject, on, year, policy, known_at)


def untaken_leave_pay(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, Yuan]:
    """What is due for untaken annual leave on top of ordinary pay, in yuan (Order 514 art. 5, Order 9 arts. 7-9).

    Args:
        subject: A personnel file, or the facts of one leave year.
        on: The day asked about.
        year: The leave year; without it, that of *on*.  Facts that were given state their own.
        policy: Readings (``MONEY_ROUNDING``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the leave year has not begun by then.
    """
    return _asked(EXTRA_PAY_DUE, subject, on, year, policy, known_at)


def untaken_leave_total_pay(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, Yuan]:
    """The whole leave pay of the untaken days in yuan, ordinary pay included (Order 9 art. 7)."""
    return _asked(TOTAL_PAY, subject, on, year, policy, known_at)


def untaken_leave_pay_due_by(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, PartialDate]:
    """The last day for paying it in one sum: the end of the next year's first quarter (Order 9 art. 7)."""
    return _asked(PAY_DUE_BY, subject, on, year, policy, known_at)


def untaken_leave_pay_overdue(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, bool]:
    """Whether pay for untaken leave is still owed after its last day (Order 514 art. 7, Order 9 art. 7)."""
    return _asked(PAY_OVERDUE, subject, on, year, policy, known_at)


def untaken_leave_compensation(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, Yuan]:
    """Compensation in yuan, once the unit was ordered to comply and did not in time (Order 514 art. 7)."""
    return _asked(COMPENSATION, subject, on, year, policy, known_at)


def carry_over_allowed(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, bool]:
    """Whether the year's leave may be carried over, by one year (Order 514 art. 5, Order 9 art. 6)."""
    return _asked(CARRY_OVER_ALLOWED, subject, on, year, policy, known_at)


def leave_arrangement(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, Arrangement]:
    """How the year's leave was arranged, and whether the person was asked before it was left untaken (clause 17.10)."""
    return _asked(ARRANGEMENT, subject, on, year, policy, known_at)


def leaders_leave(
    subject: Subject,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[UntakenLeaveFacts, LeadersLeave]:
    """Whether a leading cadre took the leave that was due: what clause 17.9 is watched by."""
    return _asked(LEADERS_LEAVE, subject, on, year, policy, known_at)


def untaken_leave_entitlement(
    cadre: Cadre,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> CareEntitlement | None:
    """The pay as an entry for the person's list of care; None if nothing beyond ordinary pay is due, or is not known.

    Raises:
        DateError: *on* is not a date.
    """
    due = untaken_leave_pay(cadre, on=on, year=year, policy=policy, known_at=known_at)
    if due.value is None or due.value.amount == 0:
        return None
    outstanding = determine(PAY_OUTSTANDING, due.facts, on=on, policy=policy, known_at=known_at).value
    statuses = {None: None, True: CareStatus.GRANTED, False: CareStatus.DUE}
    granted = None if outstanding is None else outstanding.amount == 0
    last = determine(PAY_DUE_BY, due.facts, on=on, policy=policy, known_at=known_at).value
    leave_year = as_date(on).year if year is None else year
    entry = next((one for one in cadre.leave_years.entries if one.year == leave_year), None)
    return CareEntitlement(
        kind=CareKind.OTHER,
        kind_text="未休年休假工资报酬",
        holder=CareHolder.PERSON,
        amount=due.value,
        monthly=False,
        until=last,
        basis=EXTRA_PAY_DUE.cites[1].say("zh"),
        status=statuses[granted],
        settled_on=entry.paid_on if granted and entry is not None else None,
    )


__all__ = [
    "carry_over_allowed",
    "day_wage",
    "leaders_leave",
    "leave_arrangement",
    "untaken_leave_compensation",
    "untaken_leave_entitlement",
    "untaken_leave_pay",
    "untaken_leave_pay_due_by",
    "untaken_leave_pay_overdue",
    "untaken_leave_total_pay",
]

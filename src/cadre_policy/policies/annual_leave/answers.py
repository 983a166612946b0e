"""The public functions of annual leave."""

import datetime as dt

from cadre_policy.measures import Days
from cadre_policy.policies.annual_leave.facts import AnnualLeaveFacts
from cadre_policy.policies.annual_leave.flatten import annual_leave_facts
from cadre_policy.policies.annual_leave.rules import ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | AnnualLeaveFacts, on: dt.date) -> AnnualLeaveFacts:
    return annual_leave_facts(subject, on) if isinstance(subject, Cadre) else subject


def annual_leave(
    subject: Cadre | AnnualLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AnnualLeaveFacts, Days]:
    """Days of annual leave that a person has in the calendar year of *on* (Order 514 arts. 2-4, Order 9 arts. 2-5).

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about; sick and personal leave count up to it.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(ANNUAL_LEAVE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def annual_leave_left(
    subject: Cadre | AnnualLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AnnualLeaveFacts, Days]:
    """Days of the year's annual leave not yet taken on *on*; never below zero."""
    return determine(LEAVE_LEFT, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def next_year_lost(
    subject: Cadre | AnnualLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AnnualLeaveFacts, bool]:
    """Whether a ground that arose after this year's leave was taken costs next year's leave (Order 9 art. 4)."""
    return determine(NEXT_YEAR_LOST, _facts(subject, on), on=on, policy=policy, known_at=known_at)


__all__ = ["annual_leave", "annual_leave_left", "next_year_lost"]

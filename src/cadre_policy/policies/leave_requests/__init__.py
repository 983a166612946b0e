"""Requests for leave: how one stands to what is due, what it costs, and what is left.

Text: the Opinion guarantees annual leave (17.10), maternity and marriage leave (17.12, 17.13) and the other lawful
rights (17.14).  How many days are due is in the texts of each kind of leave, and how days are counted in
:mod:`cadre_policy.policies.leave_days`; here the two are set against each other and against the leave on the books.
Of sick leave, personal leave and the like no text fixes a number: the body that approves leave decides.  Granting leave is
always the unit's decision.
"""

from cadre_policy.policies.leave_requests.answers import (
    Booking,
    LeaveEntitlement,
    book_leave,
    leave_entitlements,
    leave_left,
    leave_request,
    with_ledger,
)
from cadre_policy.policies.leave_requests.decision import LeaveDecision
from cadre_policy.policies.leave_requests.facts import LeaveRequestFacts, RequestAnswer
from cadre_policy.policies.leave_requests.rules import DAYS_LEFT, LEAVE_NUMBERED, LEAVE_REQUEST
from cadre_policy.policies.leave_requests.wanted import Wanted

__all__ = [
    "DAYS_LEFT",
    "LEAVE_NUMBERED",
    "LEAVE_REQUEST",
    "Booking",
    "LeaveDecision",
    "LeaveEntitlement",
    "LeaveRequestFacts",
    "RequestAnswer",
    "Wanted",
    "book_leave",
    "leave_entitlements",
    "leave_left",
    "leave_request",
    "with_ledger",
]

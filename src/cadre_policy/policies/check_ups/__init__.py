"""The guarantee of a full check-up every year, with its funds and health files.

Text: the Opinion asks that the check-up system be carried out and improved (clause 17.2), guarantees at least one full
check-up a year (17.3), asks that its source of funds be secured (17.4) and that health files be kept by tiers (17.5).
That is all: no age bands, no list of what a full check-up comprises, no money per head, no payer, no tier for
whom, and nothing on a year of which a person saw a part only.  The sentence names no one who is bound; the
person's unit is read from the context.

A missed calendar year cannot be made up: a check-up in the next one is that year's.  So a person is overdue from
1 January after the first missed year until the next full check-up; where "every year" is read as any twelve months,
from the corresponding day a year after the last one.
"""

from cadre_policy.policies.check_ups.answers import (
    check_up_deadline,
    check_up_done,
    check_up_entitlement,
    check_up_funding,
    check_up_overdue,
    check_up_overdue_since,
    check_up_status,
    health_file_kept,
)
from cadre_policy.policies.check_ups.facts import CheckUpFacts, CheckUpFundingFacts, CheckUpStatus
from cadre_policy.policies.check_ups.flatten import check_up_facts, check_up_funding_facts, check_up_spans
from cadre_policy.policies.check_ups.parameters import CHECK_UP_FIRST_YEAR, CHECK_UP_YEAR, YEARLY_MINIMUM
from cadre_policy.policies.check_ups.rules import (
    CHECK_UP_DONE,
    CHECK_UP_FUNDING,
    CHECK_UP_MISSED,
    CHECK_UP_OVERDUE,
    CHECK_UP_STATUS,
    HEALTH_FILE,
)
from cadre_policy.policies.check_ups.units import MemberCheckUp, UnitCheckUps, unit_check_ups

__all__ = [
    "CHECK_UP_DONE",
    "CHECK_UP_FIRST_YEAR",
    "CHECK_UP_FUNDING",
    "CHECK_UP_MISSED",
    "CHECK_UP_OVERDUE",
    "CHECK_UP_STATUS",
    "CHECK_UP_YEAR",
    "HEALTH_FILE",
    "YEARLY_MINIMUM",
    "CheckUpFacts",
    "CheckUpFundingFacts",
    "CheckUpStatus",
    "MemberCheckUp",
    "UnitCheckUps",
    "check_up_deadline",
    "check_up_done",
    "check_up_entitlement",
    "check_up_facts",
    "check_up_funding",
    "check_up_funding_facts",
    "check_up_overdue",
    "check_up_overdue_since",
    "check_up_spans",
    "check_up_status",
    "health_file_kept",
    "unit_check_ups",
]

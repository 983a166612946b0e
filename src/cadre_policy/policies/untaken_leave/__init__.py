"""Annual leave that is not taken: pay for it, carrying it over, and arranging it.

Text: the Opinion asks that the annual leave of cadres be arranged reasonably and that leading cadres take the lead
(clauses 17.10, 17.9).  The Annual Leave Regulation (State Council Order 514, from 2008-01-01), art. 5: leave is taken
within the year, or, where the nature of the work needs it, across one year; where work prevents it and the person
agrees it may be left untaken, and each due and untaken day is paid at three day's wages.  Art. 7: a unit that neither
grants nor pays is ordered to correct; if it does not in time, it pays the leave pay and the same amount again, and in
an organ those responsible are disciplined.  The Annual Leave Measures (Ministry of Personnel Order 9, from 2008-02-15):
art. 6, carrying over only for special tasks; art. 7, the person is asked, ordinary pay is part of the three day's wages,
and the rest is paid in one sum in the first quarter of the next year; art. 8, the day's wage is the year's wage income
over 261 days, and what that income is; art. 9, only ordinary pay where arranged leave was not taken for personal
reasons, or where personal leave is above the days of leave and below 20.

The enterprise measure's rules (proration by 365 days, 21.75 days a month, refusal in writing) are not part of this.
"""

from cadre_policy.policies.untaken_leave.answers import (
    carry_over_allowed,
    day_wage,
    leaders_leave,
    leave_arrangement,
    untaken_leave_compensation,
    untaken_leave_entitlement,
    untaken_leave_pay,
    untaken_leave_pay_due_by,
    untaken_leave_pay_overdue,
    untaken_leave_total_pay,
)
from cadre_policy.policies.untaken_leave.facts import Arrangement, LeadersLeave, UntakenLeaveFacts
from cadre_policy.policies.untaken_leave.flatten import untaken_leave_facts
from cadre_policy.policies.untaken_leave.parameters import (
    CARRY_OVER_GROUND,
    COMPENSATION_BASE,
    MONEY_ROUNDING,
)
from cadre_policy.policies.untaken_leave.pay import (
    COMPENSATION,
    EXTRA_PAY_DUE,
    ORDINARY_PAY_ONLY,
    PAY_DUE_BY,
    PAY_OUTSTANDING,
    PAY_OVERDUE,
    PAY_REFUSAL_DISCIPLINE,
    TOTAL_PAY,
)
from cadre_policy.policies.untaken_leave.planning import (
    ARRANGEMENT,
    CARRY_OVER_ALLOWED,
    CARRY_OVER_UNTIL,
    LEADERS_LEAVE,
)
from cadre_policy.policies.untaken_leave.wage import DAY_WAGE, YEAR_INCOME

__all__ = [
    "ARRANGEMENT",
    "CARRY_OVER_ALLOWED",
    "CARRY_OVER_GROUND",
    "CARRY_OVER_UNTIL",
    "COMPENSATION",
    "COMPENSATION_BASE",
    "DAY_WAGE",
    "EXTRA_PAY_DUE",
    "LEADERS_LEAVE",
    "MONEY_ROUNDING",
    "ORDINARY_PAY_ONLY",
    "PAY_DUE_BY",
    "PAY_OUTSTANDING",
    "PAY_OVERDUE",
    "PAY_REFUSAL_DISCIPLINE",
    "TOTAL_PAY",
    "YEAR_INCOME",
    "Arrangement",
    "LeadersLeave",
    "UntakenLeaveFacts",
    "carry_over_allowed",
    "day_wage",
    "leaders_leave",
    "leave_arrangement",
    "untaken_leave_compensation",
    "untaken_leave_entitlement",
    "untaken_leave_facts",
    "untaken_leave_pay",
    "untaken_leave_pay_due_by",
    "untaken_leave_pay_overdue",
    "untaken_leave_total_pay",
]

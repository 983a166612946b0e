"""Paid annual leave of organ and institution staff.

Text: the Opinion asks that annual leave be arranged reasonably and that leading cadres go ahead (clauses 17.9,
17.10); it fixes no days.  The days are in the Annual Leave Regulation (State Council Order 514, from
2008-01-01): art. 2 asks for one year of work, art. 3 gives 5, 10 or 15 days by years of service, art. 4 names
five grounds on which the year's leave is lost.  The Annual Leave Measures (Ministry of Personnel Order 9, from
2008-02-15) say that service means years of service and that a step counts from the following month (art. 2),
that a ground which arises after the leave was taken costs the next year's leave (art. 4), and what staff with
school vacations get (art. 5).  Neither text prorates a joiner's first year.
"""

from cadre_policy.policies.annual_leave.answers import annual_leave, annual_leave_left, next_year_lost
from cadre_policy.policies.annual_leave.facts import AnnualLeaveFacts
from cadre_policy.policies.annual_leave.flatten import annual_leave_facts
from cadre_policy.policies.annual_leave.parameters import STEP_COMPLETED
from cadre_policy.policies.annual_leave.rules import ANNUAL_LEAVE, GROUND, LEAVE_LEFT, NEXT_YEAR_LOST, STEP_DAYS

__all__ = [
    "ANNUAL_LEAVE",
    "GROUND",
    "LEAVE_LEFT",
    "NEXT_YEAR_LOST",
    "STEP_COMPLETED",
    "STEP_DAYS",
    "AnnualLeaveFacts",
    "annual_leave",
    "annual_leave_facts",
    "annual_leave_left",
    "next_year_lost",
]

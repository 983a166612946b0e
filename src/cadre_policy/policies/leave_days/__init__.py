"""The working calendar, and how leave is charged.

Text: the Opinion asks that leave be guaranteed (17.9, 17.10) and counts no days.  The Annual Leave Regulation charges
neither public holidays nor weekly rest days (art. 3): annual leave runs in working days.  Home-visit leave takes in
rest days and holidays, with travel on top.  The other texts name a number of days and not which: maternity leave
(Female Employees Provisions art. 7) runs in calendar days by general practice, and the leaves of the Yunnan
Population Regulation do by reading its article 35, which pays the working days that a leave takes in; for childcare
leave that is a named reading, since other provinces count working days.  How sick leave makes months, and how
personal leave runs, no text says.

Which days are worked is in :mod:`cadre_policy.law.calendar`; a policy's own is ``policy.calendar``.
"""

from cadre_policy.policies.leave_days.answers import leave_runs_in
from cadre_policy.policies.leave_days.charge import Charge, DayLine, days_charged
from cadre_policy.policies.leave_days.ending import LeaveEnd, end_of_leave
from cadre_policy.policies.leave_days.facts import LeaveDaysFacts, RunsIn, WorkRunFacts
from cadre_policy.policies.leave_days.on_file import RecordedCharge, charge_at_work, recorded_charges
from cadre_policy.policies.leave_days.parameters import CHILDCARE_DAYS
from cadre_policy.policies.leave_days.rules import LEAVE_RUNS_IN, WORK_RUN_TOO_LONG

__all__ = [
    "CHILDCARE_DAYS",
    "LEAVE_RUNS_IN",
    "WORK_RUN_TOO_LONG",
    "Charge",
    "DayLine",
    "LeaveDaysFacts",
    "LeaveEnd",
    "RecordedCharge",
    "RunsIn",
    "WorkRunFacts",
    "charge_at_work",
    "days_charged",
    "end_of_leave",
    "leave_runs_in",
    "recorded_charges",
]

"""By when and to whom a person can turn against a decision, as dates.

Text: Civil Servants Law (2018) arts. 95 and 96: review by the organ itself, 30 days from knowing; appeal, 15 days from
the decision on review, or directly within 30; decisions in 30 and 60 days (90 at most).  Supervision Law art. 49 (2018),
56 (2024) with Government Sanctions Law arts. 55 and 56: re-examination and second examination, a calendar month to ask each,
one and two months to decide.  State enterprise regulation (2024) arts. 38 to 40: review and appeal, a month each; two
months to decide, three at most; whoever was held up may ask for more time within ten working days after the hindrance.
Petition regulations of 2005 and 2022: 15 days to register, 60 (90) to handle, 30 to ask and 30 to answer, twice.
Accountability rules of 2009: 15 and 30 days; regulation of 2019: a month each (recalled).  Report handling rules of 2020:
five working days to pass on.  For a determination of tolerance no time limit was found.

Days are days, months are calendar months, the opening day is not counted.  Execution is not suspended, and nobody is
treated worse for asking.
"""

from cadre_policy.policies.remedy_limits.answers import RemedyLimit, remedies_against, remedy_limit
from cadre_policy.policies.remedy_limits.bodies import REMINDERS, Reminder
from cadre_policy.policies.remedy_limits.facts import LimitUnit, RemedyLimitFacts, RemedyStep, RemedyTrack
from cadre_policy.policies.remedy_limits.kept import EXECUTION_GOES_ON, NOT_TREATED_WORSE
from cadre_policy.policies.remedy_limits.rules import (
    COUNTED_IN,
    LAST_DAY_IN_MONTHS,
    LIMIT_DAYS,
    LIMIT_MONTHS,
    LIMIT_WORKING_DAYS,
    REMEDY_IN_TIME,
)

__all__ = [
    "COUNTED_IN",
    "EXECUTION_GOES_ON",
    "LAST_DAY_IN_MONTHS",
    "LIMIT_DAYS",
    "LIMIT_MONTHS",
    "LIMIT_WORKING_DAYS",
    "NOT_TREATED_WORSE",
    "REMEDY_IN_TIME",
    "REMINDERS",
    "LimitUnit",
    "RemedyLimit",
    "RemedyLimitFacts",
    "RemedyStep",
    "RemedyTrack",
    "Reminder",
    "remedies_against",
    "remedy_limit",
]

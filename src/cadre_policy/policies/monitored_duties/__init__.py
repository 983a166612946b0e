"""Duties of articles 3, 7, 13, 14 and 16 to 18 that a unit carries out and a program can only watch.

Text: the Opinion asks for ways of finding able cadres (3.9, 3.10), and that the central regulation on assessment be
applied, measures of the province be made and a coordination mechanism be set up (7.1 to 7.3); that training use four
kinds of providers in three ways, with stated content, for noted gaps and around the major strategies (13.1 to 13.3, 13.6,
13.7; what it covers is in :mod:`~cadre_policy.policies.training_coverage`); that cadres be tempered, seconded, exchanged
and held in reserve, and talent brought in (14.2 to 14.7; numbers and directions are in
:mod:`~cadre_policy.policies.practice`); for mechanisms of pay (clauses 16.1 to 16.3), parallel posts and ranks (16.5) and honours (16.6);
for the check-up system (17.2), teaching of mental health (17.6), intervention and assistance in mental illness (17.7)
and culture and sports (17.15); for help and favour to the grassroots (18.1, 18.2), more recruitment there (18.5, 18.6)
and selection from there (18.7).  Differentiated bonuses (16.4) and a system of care for body and mind (17.1) are to be
*explored*: a unit that has none breaks nothing.  The Opinion states no interval, no number and no day for any of them, so
none is reckoned here: a duty is carried out, not carried out or not known, with the last day on file.  Nor does it name
whom it binds: a unit that is not the body in charge of pay or recruitment owes nothing there.

Of mental health the library keeps that teaching took place and that a mechanism stands: no diagnosis, and no name.  That
units make a climate good for mental health (17.8) is exhortation.  The Women's Rights Law of 2022 (art. 31) asks for
periodic checks for women, without a frequency.
"""

from cadre_policy.policies.monitored_duties.answers import (
    DutyStanding,
    DutyTrend,
    YearOnYear,
    duty_status,
    monitored_duties,
    womens_checks,
    year_on_year,
)
from cadre_policy.policies.monitored_duties.facts import DutyBearer, DutyKind, DutyStatus, MonitoredDutyFacts
from cadre_policy.policies.monitored_duties.flatten import monitored_duty_facts
from cadre_policy.policies.monitored_duties.parameters import WOMEN_CHECKS_BEGAN
from cadre_policy.policies.monitored_duties.rules import (
    MENTAL_HEALTH_HELP,
    MENTAL_HEALTH_TRAINING,
    PERFORMANCE_BONUS,
    WOMENS_CHECKS,
)
from cadre_policy.policies.monitored_duties.table import MONITORED, MonitoredDuty, monitored_duty

__all__ = [
    "MENTAL_HEALTH_HELP",
    "MENTAL_HEALTH_TRAINING",
    "MONITORED",
    "PERFORMANCE_BONUS",
    "WOMENS_CHECKS",
    "WOMEN_CHECKS_BEGAN",
    "DutyBearer",
    "DutyKind",
    "DutyStanding",
    "DutyStatus",
    "DutyTrend",
    "MonitoredDuty",
    "MonitoredDutyFacts",
    "YearOnYear",
    "duty_status",
    "monitored_duties",
    "monitored_duty",
    "monitored_duty_facts",
    "womens_checks",
    "year_on_year",
]

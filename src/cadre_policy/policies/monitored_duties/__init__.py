"""Duties of articles 1, 3, 7, 9, 11, 13, 14 and 16 to 20 that a unit carries out and a program can only watch.

Text: the Opinion asks for political education and for study of theory in the Party's campaigns (1.1, 1.2); for ways of
finding able cadres (3.9, 3.10), and that the central regulation on assessment be applied, measures of the province be made
and a coordination mechanism be set up (7.1 to 7.3); that the Party committee lead the work on tolerance, set up its
procedure and hold coordination meetings regularly (9.1, 9.4, 9.5), and that cases be circulated regularly (9.11); for a
mechanism that clarifies and protects (11.1); that training use four kinds of providers in three ways, with stated content,
for noted gaps and around the major strategies (13.1 to 13.3, 13.6, 13.7; what it covers is in
:mod:`~cadre_policy.policies.training_coverage`); that cadres be tempered, seconded, exchanged
and held in reserve, and talent brought in (14.2 to 14.7; numbers and directions are in
:mod:`~cadre_policy.policies.practice`); for mechanisms of pay (clauses 16.1 to 16.3), parallel posts and ranks (16.5) and honours (16.6);
for the check-up system (17.2), teaching of mental health (17.6), intervention and assistance in mental illness (17.7)
and culture and sports (17.15); for help and favour to the grassroots (18.1, 18.2), more recruitment there (18.5, 18.6)
and selection from there (18.7); that Party committees set up the responsibility and plan for the Opinion and organisation
departments lead, inspect, follow up and detail it (19.4 to 19.8); for publicity and a lasting mechanism of models (20.3,
20.5, 20.10).  What is owed every year (3.2, 20.6 to 20.8) is in :mod:`~cadre_policy.policies.yearly_duties`.
Differentiated bonuses (16.4) and a system of care for body and mind (17.1) are to be
*explored*: a unit that has none breaks nothing.  The Opinion states no interval, no number and no day for any of them, so
none is reckoned here: a duty is carried out, not carried out or not known, with the last day on file and how long ago it was.
"Regularly" (9.5, 9.11) is no interval either.  Of most of them it does not name whom they bind: a
unit that is not the body in charge of pay or recruitment owes nothing there.

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
from cadre_policy.policies.monitored_duties.facts import (
    DutyBearer,
    DutyEvidence,
    DutyKind,
    DutyStatus,
    MonitoredDutyFacts,
)
from cadre_policy.policies.monitored_duties.flatten import monitored_duty_facts
from cadre_policy.policies.monitored_duties.gaps import longest_duty_gap
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
    "DutyEvidence",
    "DutyKind",
    "DutyStanding",
    "DutyStatus",
    "DutyTrend",
    "MonitoredDuty",
    "MonitoredDutyFacts",
    "YearOnYear",
    "duty_status",
    "longest_duty_gap",
    "monitored_duties",
    "monitored_duty",
    "monitored_duty_facts",
    "womens_checks",
    "year_on_year",
]

"""Home-visit leave: to a spouse or to parents who live elsewhere.

Text: the Opinion guarantees the benefits that are due (clause 17.11) and names none; this is one of them.  The State
Council's rules of March 1981: permanent staff of organs, people's bodies, state enterprises and
institutions with a full year of work who live apart from spouse or parents and cannot be with them on days of rest.
To the spouse: 30 days a year, for one of the two.  Unmarried, to the parents: 20 days a year, or 45 once in two years
if work prevents it or the person chooses so.  Married, to the parents: 20 days once in four years.  Nobody visits the
parents on such leave who can be with father or mother on days of rest.  The days include days of rest and holidays;
travel days come on top.  Those with school vacations go then, and are topped up if these are shorter.  The standard wage
is paid.  The unit pays the fare, of a married person's visit to the parents what is above 30 percent of the standard
wage; by train a hard seat, from 50 years and 48 hours on a hard sleeper, no air fare (Ministry of Finance, 1981-04-08).
"""

from cadre_policy.policies.home_visit.answers import (
    home_visit,
    home_visit_berth,
    home_visit_entitlement,
    home_visit_fare,
)
from cadre_policy.policies.home_visit.facts import Berth, HomeVisit, HomeVisitFacts
from cadre_policy.policies.home_visit.fares import HOME_VISIT_BERTH, HOME_VISIT_OWN_FARE, HOME_VISIT_UNIT_FARE
from cadre_policy.policies.home_visit.flatten import home_visit_facts
from cadre_policy.policies.home_visit.parameters import (
    FORMERLY_MARRIED,
    FOUR_YEARS,
    STANDARD_WAGE,
    YEAR_COMPLETED,
)
from cadre_policy.policies.home_visit.rules import (
    HOME_VISIT,
    HOME_VISIT_ABSENCE,
    HOME_VISIT_DAYS,
    HOME_VISIT_PAY_KEPT,
)

__all__ = [
    "FORMERLY_MARRIED",
    "FOUR_YEARS",
    "HOME_VISIT",
    "HOME_VISIT_ABSENCE",
    "HOME_VISIT_BERTH",
    "HOME_VISIT_DAYS",
    "HOME_VISIT_OWN_FARE",
    "HOME_VISIT_PAY_KEPT",
    "HOME_VISIT_UNIT_FARE",
    "STANDARD_WAGE",
    "YEAR_COMPLETED",
    "Berth",
    "HomeVisit",
    "HomeVisitFacts",
    "home_visit",
    "home_visit_berth",
    "home_visit_entitlement",
    "home_visit_facts",
    "home_visit_fare",
]

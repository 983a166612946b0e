"""What of the journey of a home visit is paid: the wage it is reckoned from, the fare, the berth."""

from cadre_policy.law.instruments import HOME_VISIT_TRAVEL_COSTS
from cadre_policy.measures import Completion, Days, Percent, Yuan
from cadre_policy.policies.home_visit import facts as about
from cadre_policy.policies.home_visit import parameters as figures
from cadre_policy.policies.home_visit.facts import Berth, HomeVisit, HomeVisitFacts
from cadre_policy.policies.home_visit.parameters import FARES, FARES_BEGAN, TEXT
from cadre_policy.policies.home_visit.rules import HOME_VISIT, MARRIED
from cadre_policy.policies.remedies import UNIT
from cadre_policy.rules import (
    Rounding,
    Rule,
    all_of,
    const,
    first_of,
    in_force,
    left_open,
    less,
    minimum,
    not_,
    pro_rata,
    reading,
    rule,
    whole_years,
)

_WHOLE = Percent(Percent.highest)
"""The whole of which a share in percent is a part."""
_FARE_TEXTS = (TEXT, HOME_VISIT_TRAVEL_COSTS.art("?"))

STANDARD_WAGE: Rule[HomeVisitFacts, Yuan] = rule(
    HomeVisitFacts,
    Yuan,
    name="leave.home_visit.monthly_standard_wage",
    zh="月标准工资",
    en="standard wage of one month",
    cites=(TEXT,),
    body=reading(figures.STANDARD_WAGE, basic_pay=about.monthly_basic_pay, determined=about.monthly_standard_wage),
)

OWN_COST_LIMIT: Rule[HomeVisitFacts, Yuan] = rule(
    HomeVisitFacts,
    Yuan,
    name="leave.home_visit.own_cost_limit",
    zh="路费由本人自理的限额",
    en="amount up to which the fare is the person's own cost",
    cites=_FARE_TEXTS,
    body=in_force(
        (
            FARES_BEGAN,
            first_of(
                (not_(all_of(about.visit.is_(HomeVisit.PARENTS), MARRIED)), Yuan(0)),
                (
                    figures.OWN_SHARE_MONTHLY,
                    pro_rata(STANDARD_WAGE, figures.OWN_SHARE, _WHOLE, rounding=Rounding.HALF_UP),
                ),
                otherwise=left_open(
                    Yuan,
                    "标准工资按何期间计算未载明",
                    "of what time the standard wage is meant is not said",
                    HOME_VISIT_TRAVEL_COSTS.art("?"),
                ),
            ),
        )
    ),
    authority=UNIT,
)

HOME_VISIT_OWN_FARE: Rule[HomeVisitFacts, Yuan] = rule(
    HomeVisitFacts,
    Yuan,
    name="leave.home_visit.own_fare",
    zh="路费由本人自理的部分",
    en="what of the fare is the person's own cost",
    cites=_FARE_TEXTS,
    body=minimum(about.fare, OWN_COST_LIMIT),
    authority=UNIT,
)

HOME_VISIT_UNIT_FARE: Rule[HomeVisitFacts, Yuan] = rule(
    HomeVisitFacts,
    Yuan,
    name="leave.home_visit.unit_fare",
    zh="路费由单位负担的部分",
    en="what of the fare the unit pays",
    cites=_FARE_TEXTS,
    body=first_of(
        (HOME_VISIT > Days(0), less(about.fare, OWN_COST_LIMIT)),  # noqa: SIM300
        otherwise=Yuan(0),
    ),
    authority=UNIT,
)

HOME_VISIT_BERTH: Rule[HomeVisitFacts, Berth] = rule(
    HomeVisitFacts,
    Berth,
    name="leave.home_visit.berth",
    zh="可报销的火车席别",
    en="the berth that is paid for",
    cites=(FARES,),
    body=in_force(
        (
            FARES_BEGAN,
            first_of(
                (
                    all_of(
                        whole_years(about.birth, counts=Completion.ANNIVERSARY) >= figures.SLEEPER_AGE,
                        about.journey >= figures.SLEEPER_JOURNEY,
                    ),
                    const(Berth.HARD_SLEEPER),
                ),
                otherwise=const(Berth.HARD_SEAT),
            ),
        )
    ),
    authority=UNIT,
)

__all__ = [
    "HOME_VISIT_BERTH",
    "HOME_VISIT_OWN_FARE",
    "HOME_VISIT_UNIT_FARE",
    "OWN_COST_LIMIT",
    "STANDARD_WAGE",
]

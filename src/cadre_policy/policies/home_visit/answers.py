"""The public functions of home-visit leave."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import Days, Yuan
from cadre_policy.policies.home_visit.facts import Berth, HomeVisit, HomeVisitFacts
from cadre_policy.policies.home_visit.fares import HOME_VISIT_BERTH, HOME_VISIT_UNIT_FARE
from cadre_policy.policies.home_visit.flatten import home_visit_facts
from cadre_policy.policies.home_visit.rules import HOME_VISIT
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(
    subject: Cadre | HomeVisitFacts, on: dt.date, visit: HomeVisit | None, two_yearly: bool | None
) -> HomeVisitFacts:
    if isinstance(subject, HomeVisitFacts):
        if visit is not None or two_yearly is not None:
            raise FactsError("home_visit: facts that are given say themselves whom the visit is to and how often it is")
        return subject
    if visit is None:
        raise FactsError("home_visit: of a personnel file, say whom the visit is to (visit=HomeVisit.SPOUSE, for one)")
    return home_visit_facts(subject, on, visit=visit, two_yearly=two_yearly)


def home_visit(
    subject: Cadre | HomeVisitFacts,
    *,
    on: dt.date,
    visit: HomeVisit | None = None,
    two_yearly: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[HomeVisitFacts, Days]:
    """Days of home-visit leave that a person can have now (State Council rules of 1981).

    Days of rest and public holidays are among the days; the days that the journey needs come on top.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        visit: Of a personnel file: whom the visit is to.
        two_yearly: Of a personnel file: whether an unmarried person takes the visit once in two years.
        policy: Readings (``FOUR_YEARS``, ``FORMERLY_MARRIED``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: *visit* is missing for a file, or given beside facts.
    """
    return determine(HOME_VISIT, _facts(subject, on, visit, two_yearly), on=on, policy=policy, known_at=known_at)


def home_visit_fare(
    facts: HomeVisitFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HomeVisitFacts, Yuan]:
    """What of the fare the unit pays, in yuan (rules of 1981 and the Ministry of Finance's on travel costs).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HOME_VISIT_UNIT_FARE, facts, on=on, policy=policy, known_at=known_at)


def home_visit_berth(
    facts: HomeVisitFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HomeVisitFacts, Berth]:
    """The dearest way of travelling by train that is paid for; flying is not (Ministry of Finance, 1981).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HOME_VISIT_BERTH, facts, on=on, policy=policy, known_at=known_at)


def home_visit_entitlement(
    cadre: Cadre,
    *,
    on: dt.date,
    visit: HomeVisit,
    two_yearly: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> CareEntitlement | None:
    """The leave that is open to the person, as an entry for the list of care; None if there is none or it is not known.

    Raises:
        DateError: *on* is not a date.
    """
    answer = home_visit(cadre, on=on, visit=visit, two_yearly=two_yearly, policy=policy, known_at=known_at)
    if answer.value is None or answer.value.amount == 0:
        return None
    return CareEntitlement(
        kind=CareKind.LEAVE,
        kind_text=f"探亲假({visit.label.zh})",
        holder=CareHolder.PERSON,
        days=answer.value,
        basis=HOME_VISIT.cites[0].say("zh"),
        status=CareStatus.DUE,
    )


__all__ = ["home_visit", "home_visit_berth", "home_visit_entitlement", "home_visit_fare"]

"""What home-visit leave says of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.law import Evidence
from cadre_policy.measures import Days
from cadre_policy.policies.home_visit import (
    FORMERLY_MARRIED,
    FOUR_YEARS,
    HOME_VISIT,
    HOME_VISIT_ABSENCE,
    HOME_VISIT_DAYS,
    HOME_VISIT_OWN_FARE,
    HOME_VISIT_PAY_KEPT,
    HOME_VISIT_UNIT_FARE,
)
from cadre_policy.policies.home_visit import facts as about
from cadre_policy.policies.home_visit.rules import COVERED, LIVES_APART, USED, WORKED_A_YEAR
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone, never_above
from cadre_policy.rules import YUNNAN, Policy

ON = dt.date(2020, 2, 29)
CYCLE = YUNNAN.with_(
    name="cycle",
    readings={FOUR_YEARS: "cycle", FORMERLY_MARRIED: "unmarried"},
    lowest_evidence=Evidence.RECALLED,
)
SINCE_LAST = YUNNAN.with_(name="since last", readings={FOUR_YEARS: "since_last", FORMERLY_MARRIED: "married"})
POLICIES = [pytest.param(one, id=one.name) for one in (CYCLE, SINCE_LAST)]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_visit_has_twenty_thirty_or_forty_five_days(policy: Policy) -> None:
    days = HOME_VISIT_DAYS
    verdict = always(
        days,
        lambda q: (
            ((q.answer(days) >= Days(20)) & (q.answer(days) <= Days(20)))
            | ((q.answer(days) >= Days(30)) & (q.answer(days) <= Days(30)))
            | ((q.answer(days) >= Days(45)) & (q.answer(days) <= Days(45)))
        ),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_leave_is_never_above_the_days_of_the_visit(policy: Policy) -> None:
    assert never_above(HOME_VISIT, HOME_VISIT_DAYS, on=ON, policy=policy).proved
    assert never_above(HOME_VISIT, HOME_VISIT_ABSENCE, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_whoever_has_leave_is_covered_lives_apart_and_has_not_used_it(policy: Policy) -> None:
    verdict = always(
        HOME_VISIT,
        lambda q: (
            (q.answer(HOME_VISIT) <= Days(0))
            | (q.holds(COVERED) & q.holds(WORKED_A_YEAR) & q.holds(LIVES_APART) & q.answer(USED).is_(False))
        ),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_who_works_longer_never_has_fewer_days(policy: Policy) -> None:
    assert monotone(HOME_VISIT, about.service_since, rising=False, on=ON, policy=policy).proved


def test_the_own_cost_grows_with_the_wage_and_never_above_the_fare() -> None:
    assert monotone(HOME_VISIT_OWN_FARE, about.monthly_basic_pay, rising=True, on=ON, policy=CYCLE).proved
    assert monotone(HOME_VISIT_UNIT_FARE, about.fare, rising=True, on=ON, policy=CYCLE).proved


def test_with_the_readings_chosen_all_known_is_determined() -> None:
    assert determined_when_known(HOME_VISIT, but_for=(), on=ON, policy=CYCLE).proved
    assert determined_when_known(HOME_VISIT_PAY_KEPT, but_for=(), on=ON, policy=SINCE_LAST).proved


def test_a_false_claim_is_refuted_by_an_example() -> None:
    """A seeded false claim: a later visit leaves more days."""
    verdict = monotone(HOME_VISIT, about.last_visit, rising=True, on=ON, policy=CYCLE)
    assert isinstance(verdict, Refuted)

"""What annual leave says of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Days
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST, STEP_COMPLETED, STEP_DAYS
from cadre_policy.policies.annual_leave import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone, never_above, rule_tables
from cadre_policy.rules import YUNNAN, Policy

ON = dt.date(2021, 10, 1)
BY_ANNIVERSARY = YUNNAN.with_(name="anniversary", readings={STEP_COMPLETED: "anniversary"})
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, BY_ANNIVERSARY)]


@pytest.mark.parametrize("policy", POLICIES)
def test_steps_neither_overlap_nor_leave_a_gap(policy: Policy) -> None:
    (verdict,) = rule_tables(STEP_DAYS, on=ON, policy=policy)
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_the_days_are_none_five_ten_or_fifteen(policy: Policy) -> None:
    verdict = always(
        STEP_DAYS,
        lambda q: (
            (q.answer(STEP_DAYS) <= Days(0))
            | ((q.answer(STEP_DAYS) >= Days(5)) & (q.answer(STEP_DAYS) <= Days(5)))
            | ((q.answer(STEP_DAYS) >= Days(10)) & (q.answer(STEP_DAYS) <= Days(10)))
            | (q.answer(STEP_DAYS) >= Days(15))
        ),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_longer_service_never_gives_fewer_days(policy: Policy) -> None:
    """A later start is shorter service."""
    assert monotone(STEP_DAYS, about.service_since, rising=False, on=ON, policy=policy).proved


def test_more_sick_or_personal_leave_never_gives_more_days() -> None:
    assert monotone(ANNUAL_LEAVE, about.sick_leave, rising=False, on=ON).proved
    assert monotone(ANNUAL_LEAVE, about.personal_leave, rising=False, on=ON).proved


def test_leave_is_never_above_the_days_of_the_step() -> None:
    assert never_above(ANNUAL_LEAVE, STEP_DAYS, on=ON).proved
    assert never_above(LEAVE_LEFT, ANNUAL_LEAVE, on=ON).proved


def test_all_known_is_determined() -> None:
    for rule in (ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST):
        assert determined_when_known(rule, but_for=(), on=ON).proved


def test_a_false_claim_is_refuted_by_an_example() -> None:
    """A seeded false claim: leave always grows with more sick leave."""
    verdict = monotone(ANNUAL_LEAVE, about.sick_leave, rising=True, on=ON)
    assert isinstance(verdict, Refuted)

"""What sick pay says of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Percent
from cadre_policy.policies.sick_pay import EARLY_JOINING, ILLNESSES, SICK_PAY, SICK_PAY_SHARE
from cadre_policy.policies.sick_pay import facts as about
from cadre_policy.policies.sick_pay.rules import LATE_SHARE, MIDDLE_SHARE
from cadre_policy.proofs import Refuted, always, monotone, never_above, rule_tables
from cadre_policy.rules import YUNNAN, Policy

ON = dt.date(2020, 5, 15)
SEPARATE = YUNNAN.with_(name="separate", readings={ILLNESSES: "separate", EARLY_JOINING: "without"})
SUMMED = YUNNAN.with_(name="summed", readings={ILLNESSES: "summed", EARLY_JOINING: "with"})
POLICIES = [pytest.param(one, id=one.name) for one in (SEPARATE, SUMMED)]


@pytest.mark.parametrize("policy", POLICIES)
def test_the_stretches_neither_overlap_nor_leave_a_gap(policy: Policy) -> None:
    for verdict in rule_tables(SICK_PAY_SHARE, on=ON, policy=policy):
        assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", [*POLICIES, pytest.param(YUNNAN, id="yunnan")])
def test_the_share_lies_between_seventy_and_a_hundred_percent(policy: Policy) -> None:
    verdict = always(
        SICK_PAY_SHARE,
        lambda q: (q.answer(SICK_PAY_SHARE) >= Percent(70)) & (q.answer(SICK_PAY_SHARE) <= Percent(100)),
        on=ON,
        policy=policy,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_longer_service_never_means_a_smaller_share(policy: Policy) -> None:
    """A later start is shorter service."""
    assert monotone(SICK_PAY_SHARE, about.service_since, rising=False, on=ON, policy=policy).proved
    assert monotone(SICK_PAY_SHARE, about.joined, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_a_longer_illness_never_means_a_larger_share(policy: Policy) -> None:
    assert monotone(SICK_PAY_SHARE, about.month, rising=False, on=ON, policy=policy).proved
    assert never_above(LATE_SHARE, MIDDLE_SHARE, on=ON, policy=policy).proved


def test_more_months_never_mean_less_pay_in_all() -> None:
    assert monotone(SICK_PAY, about.months, rising=True, on=ON, policy=SEPARATE).proved


def test_a_false_claim_is_refuted_by_an_example() -> None:
    """A seeded false claim: longer service never helps."""
    verdict = monotone(SICK_PAY_SHARE, about.service_since, rising=True, on=ON, policy=SEPARATE)
    assert isinstance(verdict, Refuted)

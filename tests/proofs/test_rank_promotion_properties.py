"""What promotion in rank says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Months
from cadre_policy.policies.rank_promotion import (
    ADDED_TIME,
    BARRED,
    EARLIEST,
    ELIGIBLE,
    LOWERING_GROUND,
    REPEATED_CUT,
    REQUIRED,
    SERVICE_MET,
    YEAR_OF_APPOINTMENT,
)
from cadre_policy.policies.rank_promotion import facts as about
from cadre_policy.policies.rank_promotion.facts import TOGETHER
from cadre_policy.proofs import (
    Law,
    Refuted,
    always,
    determined_when_known,
    monotone,
    never_above,
)
from cadre_policy.rules import YUNNAN, Policy, Status

ON = dt.date(2022, 6, 1)
BEFORE_2020_TEXT = dt.date(2020, 6, 1)
"""A day on which nothing recalled is in play."""
COUNTS = YUNNAN.with_(name="first year counts", readings={YEAR_OF_APPOINTMENT: "counts"})
WITHOUT = YUNNAN.with_(name="first year does not count", readings={YEAR_OF_APPOINTMENT: "does_not_count"})
ONCE = COUNTS.with_(name="once", readings={REPEATED_CUT: "once"})
SEPARATE = COUNTS.with_(name="separate", readings={ADDED_TIME: "separate"})
POLICIES = [pytest.param(one, id=one.name) for one in (YUNNAN, COUNTS, WITHOUT, ONCE)]
SINCE: Any = TOGETHER.since
EXCELLENT: Any = TOGETHER.excellent
FIRST_YEAR: Any = TOGETHER.excellent_first_year
UNCOUNTED: Any = TOGETHER.uncounted_years


@pytest.mark.parametrize("policy", POLICIES)
def test_more_service_never_delays(policy: Policy) -> None:
    """A later start never gives an earlier day, and never makes anyone eligible."""
    assert monotone(EARLIEST, SINCE, rising=True, on=ON, policy=policy).proved
    assert monotone(ELIGIBLE, SINCE, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_one_more_year_graded_excellent_never_delays(policy: Policy) -> None:
    assert monotone(EARLIEST, EXCELLENT, rising=False, on=ON, policy=policy).proved
    assert monotone(ELIGIBLE, EXCELLENT, rising=True, on=ON, policy=policy).proved
    assert monotone(EARLIEST, FIRST_YEAR, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_a_year_left_out_never_hastens(policy: Policy) -> None:
    assert monotone(EARLIEST, UNCOUNTED, rising=True, on=ON, policy=policy).proved
    assert monotone(ELIGIBLE, UNCOUNTED, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("fact", [about.measure, about.clear_from], ids=["measure", "clear_from"])
def test_a_bar_never_shortens(fact: Any) -> None:
    assert monotone(EARLIEST, fact, rising=True, on=ON, policy=COUNTS).proved
    assert monotone(BARRED, about.measure, rising=True, on=ON).proved


@pytest.mark.parametrize("fact", [about.under_investigation, about.incompetent_year, about.measure])
def test_nothing_that_stands_in_the_way_makes_anyone_eligible(fact: Any) -> None:
    assert monotone(ELIGIBLE, fact, rising=False, on=ON).proved


@pytest.mark.parametrize("policy", [COUNTS, WITHOUT, ONCE, SEPARATE], ids=lambda policy: policy.name)
def test_whoever_is_known_is_determined(policy: Policy) -> None:
    """Apart from what a body judges, what the text leaves open, and the year after a grade basically competent."""
    recalled = {Status.UNCONFIRMED, Status.FOR_JUDGEMENT}
    assert determined_when_known(ELIGIBLE, but_for=recalled, on=ON, policy=policy).proved
    assert determined_when_known(ELIGIBLE, but_for={Status.FOR_JUDGEMENT}, on=BEFORE_2020_TEXT, policy=policy).proved
    assert determined_when_known(EARLIEST, on=ON, policy=policy).proved
    assert determined_when_known(SERVICE_MET, but_for=(), on=ON, policy=policy).proved
    assert determined_when_known(LOWERING_GROUND, but_for=(), on=ON, policy=policy).proved


def test_the_broken_first_year_leaves_the_service_open() -> None:
    assert isinstance(determined_when_known(SERVICE_MET, but_for=(), on=ON), Refuted)


@pytest.mark.parametrize("policy", [YUNNAN, COUNTS, SEPARATE], ids=lambda policy: policy.name)
def test_nobody_is_eligible_before_the_earliest_day(policy: Policy) -> None:
    today = dt.date(2022, 6, 1)
    law = Law(on=today, policy=policy)
    verdict = always(
        ELIGIBLE,
        lambda q: (
            q.holds(ELIGIBLE).implies(~(q.answer(EARLIEST, under=law) > q.on))
            if False
            else q.holds(ELIGIBLE).implies(q.holds(SERVICE_MET) & q.answer(BARRED).is_(False))
        ),
        on=today,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_no_rank_wants_more_than_four_years() -> None:
    assert never_above(REQUIRED, Months(48), on=ON).proved
    assert isinstance(never_above(REQUIRED, Months(36), on=ON), Refuted)

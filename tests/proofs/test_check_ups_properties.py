"""What the check-up guarantee says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.policies.check_ups import (
    CHECK_UP_DONE,
    CHECK_UP_FIRST_YEAR,
    CHECK_UP_FUNDING,
    CHECK_UP_MISSED,
    CHECK_UP_OVERDUE,
    CHECK_UP_STATUS,
    CHECK_UP_YEAR,
    CheckUpFacts,
    CheckUpStatus,
)
from cadre_policy.policies.check_ups import facts as about
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.records import FundingSource
from cadre_policy.rules import YUNNAN, Fact, Policy, all_of, day

ON = dt.date(2023, 6, 1)
ROLLING = YUNNAN.with_(name="rolling", readings={CHECK_UP_YEAR: "rolling"})
COUNTS = YUNNAN.with_(name="first year counts", readings={CHECK_UP_FIRST_YEAR: "counts"})
WHOLE = YUNNAN.with_(name="whole years only", readings={CHECK_UP_FIRST_YEAR: "whole_years_only"})
POLICIES = [pytest.param(one, id=one.name) for one in (COUNTS, WHOLE, ROLLING)]
LAST_YEAR = all_of(about.last_year_end >= day("2022-12-31"), about.last_year_end <= day("2022-12-31"))
"""Only facts of the year asked about."""


@pytest.mark.parametrize("policy", POLICIES)
def test_whoever_is_known_is_determined(policy: Policy) -> None:
    """With the readings chosen nothing is left open: no cause of an absence is excepted."""
    verdict = determined_when_known(CHECK_UP_STATUS, but_for=(), on=ON, policy=policy, assuming=LAST_YEAR)
    assert verdict.proved, str(verdict)


def test_with_the_first_year_unsettled_the_text_alone_leaves_anything_open() -> None:
    assert determined_when_known(CHECK_UP_STATUS, on=ON, assuming=LAST_YEAR).proved
    assert isinstance(determined_when_known(CHECK_UP_STATUS, but_for=(), on=ON, assuming=LAST_YEAR), Refuted)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize(
    "fact",
    [pytest.param(one, id=one.name) for one in (about.full_this_year, about.full_last_year, about.full_past_year)],
)
def test_one_check_up_more_never_makes_anyone_overdue(fact: Fact[CheckUpFacts, object], policy: Policy) -> None:
    assert monotone(CHECK_UP_OVERDUE, fact, rising=False, on=ON, policy=policy).proved
    assert monotone(CHECK_UP_DONE, fact, rising=True, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_a_later_joiner_is_never_the_sooner_overdue(policy: Policy) -> None:
    assert monotone(CHECK_UP_OVERDUE, about.joined, rising=False, on=ON, policy=policy).proved


@pytest.mark.parametrize("policy", POLICIES)
def test_met_is_that_the_check_up_took_place(policy: Policy) -> None:
    """Also where facts are missing, in post or not."""
    met = CheckUpStatus.MET
    there = always(
        CHECK_UP_DONE,
        lambda q: q.holds(CHECK_UP_DONE).implies(q.answer(CHECK_UP_STATUS).is_(met)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert there.proved, str(there)
    back = always(
        CHECK_UP_STATUS,
        lambda q: q.answer(CHECK_UP_STATUS).is_(met).implies(q.holds(CHECK_UP_DONE)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert back.proved, str(back)


@pytest.mark.parametrize("policy", POLICIES)
def test_whoever_is_overdue_is_in_post_and_missed_a_year(policy: Policy) -> None:
    """Also where facts are missing."""
    verdict = always(
        CHECK_UP_OVERDUE,
        lambda q: q.holds(CHECK_UP_OVERDUE).implies(
            q.holds(CHECK_UP_MISSED) & q.answer(about.in_post).is_(True) & q.answer(CHECK_UP_DONE).is_(False)
        ),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_nobody_is_overdue_by_a_list_that_may_lack_a_check_up() -> None:
    """Whatever else is missing: both years must be known to be complete."""
    verdict = always(
        CHECK_UP_OVERDUE,
        lambda q: q.holds(CHECK_UP_OVERDUE).implies(
            q.answer(about.more_this_year).is_(False) & q.answer(about.more_last_year).is_(False)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_overdue_by_whole_years_is_so_if_a_first_year_counts() -> None:
    law = Law(on=ON, policy=COUNTS)
    verdict = always(
        CHECK_UP_OVERDUE,
        lambda q: q.holds(CHECK_UP_OVERDUE).implies(q.answer(CHECK_UP_OVERDUE, under=law).is_(True)),
        on=ON,
        policy=WHOLE,
        assuming=LAST_YEAR,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_nobody_was_overdue_in_the_opinions_first_year() -> None:
    verdict = always(CHECK_UP_OVERDUE, lambda q: q.answer(CHECK_UP_OVERDUE).is_(False), on=dt.date(2018, 12, 31))
    assert verdict.proved, str(verdict)


def test_funds_have_a_source_that_is_known_and_not_the_person() -> None:
    verdict = always(
        CHECK_UP_FUNDING,
        lambda q: q.holds(CHECK_UP_FUNDING).implies(
            q.answer(about.funds_secured).is_(True)
            & q.answer(about.funds_source).determined
            & ~q.answer(about.funds_source).is_(FundingSource.SELF)
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_the_two_readings_of_every_year_agree() -> None:
    law = Law(on=ON, policy=ROLLING)
    verdict = always(
        CHECK_UP_OVERDUE,
        lambda q: q.holds(CHECK_UP_OVERDUE).implies(q.answer(CHECK_UP_OVERDUE, under=law).is_(True)),
        on=ON,
        policy=WHOLE,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_the_check_up_of_last_year_is_enough() -> None:
    verdict = always(
        CHECK_UP_STATUS,
        lambda q: (q.answer(about.more_last_year).is_(True)).implies(q.answer(CHECK_UP_STATUS).is_(CheckUpStatus.MET)),
        on=ON,
        policy=WHOLE,
    )
    assert isinstance(verdict, Refuted)

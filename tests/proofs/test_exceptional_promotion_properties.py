"""What exceptional promotion says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Count
from cadre_policy.policies.exceptional_promotion import (
    EXCEPTIONAL_BARS,
    EXCEPTIONAL_BOUNDS,
    EXCEPTIONAL_GROUND,
    EXCEPTIONAL_PROMOTION,
)
from cadre_policy.policies.exceptional_promotion import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, implied, monotone

ON = dt.date(2021, 6, 1)
UNDER_2014 = dt.date(2018, 6, 1)
DAYS = pytest.mark.parametrize("on", [UNDER_2014, ON], ids=["text of 2014", "text of 2019"])


@DAYS
@pytest.mark.parametrize("fact", [about.basic_conditions, about.legally_qualified], ids=lambda fact: str(fact.name))
def test_it_never_waives_what_it_may_not(fact: Any, on: dt.date) -> None:
    """Also where facts are missing."""
    verdict = always(
        EXCEPTIONAL_PROMOTION,
        lambda q: q.holds(EXCEPTIONAL_PROMOTION).implies(q.holds(fact) & q.holds(EXCEPTIONAL_BOUNDS)),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@DAYS
@pytest.mark.parametrize("bar", EXCEPTIONAL_BARS, ids=lambda rule: str(rule.name))
def test_no_ground_overcomes_a_bar(bar: Any, on: dt.date) -> None:
    verdict = always(
        EXCEPTIONAL_PROMOTION,
        lambda q: q.holds(bar).implies(q.answer(EXCEPTIONAL_PROMOTION).is_(False)),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@DAYS
def test_no_two_levels_are_ever_jumped(on: dt.date) -> None:
    verdict = always(
        EXCEPTIONAL_PROMOTION,
        lambda q: q.holds(EXCEPTIONAL_PROMOTION).implies(q.answer(about.levels_skipped) <= Count(1)),
        on=on,
    )
    assert verdict.proved, str(verdict)


@DAYS
def test_it_is_not_given_twice_in_a_row_on_years(on: dt.date) -> None:
    verdict = always(
        EXCEPTIONAL_PROMOTION,
        lambda q: (q.holds(about.short_of_years) & q.holds(about.last_short_of_years)).implies(
            q.answer(EXCEPTIONAL_PROMOTION).is_(False)
        ),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("fact", [about.promoted_on, about.trial_since], ids=lambda fact: str(fact.name))
def test_a_later_promotion_never_opens_it_sooner(fact: Any) -> None:
    assert monotone(EXCEPTIONAL_PROMOTION, fact, rising=False, on=ON).proved


def test_whoever_is_known_is_determined() -> None:
    assert determined_when_known(EXCEPTIONAL_PROMOTION, but_for=(), on=ON).proved
    assert determined_when_known(EXCEPTIONAL_PROMOTION, but_for=(), on=UNDER_2014).proved


def test_it_is_false_that_a_ground_alone_opens_it() -> None:
    assert isinstance(implied(EXCEPTIONAL_GROUND, EXCEPTIONAL_PROMOTION, on=ON), Refuted)
    assert implied(EXCEPTIONAL_PROMOTION, EXCEPTIONAL_GROUND, on=ON).proved

"""What exchange and terms say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.exchange import (
    EXCHANGE_DUTY,
    FURTHER_TERM,
    LONG_IN_AREA,
    LONG_IN_POST,
    MOVE_WITHIN_TERM,
    RELAXABLE,
    RELAXATION_REACHES,
    SAME_LEVEL,
    TERM_END,
    ExchangeDuty,
    TermBar,
)
from cadre_policy.policies.exchange import facts as about
from cadre_policy.proofs import Refuted, always, always_of_two, determined_when_known, monotone
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2023, 6, 1)
BOTH = YUNNAN.with_(name="reaches both", readings={RELAXATION_REACHES: "both"})
BARS = [pytest.param(one, id=one.name) for one in (FURTHER_TERM, SAME_LEVEL, MOVE_WITHIN_TERM)]


@pytest.mark.parametrize("rule", [EXCHANGE_DUTY, FURTHER_TERM, SAME_LEVEL, MOVE_WITHIN_TERM, TERM_END])
def test_all_known_is_determined_once_the_reading_is_chosen(rule: Rule[Any, Any]) -> None:
    assert determined_when_known(rule, but_for=(), on=ON, policy=BOTH).proved


def test_more_time_in_a_post_never_ends_a_duty() -> None:
    assert monotone(LONG_IN_POST, about.in_post_since, rising=False, on=ON).proved
    assert monotone(LONG_IN_AREA, about.in_area_since, rising=False, on=ON).proved


def test_who_is_not_covered_owes_nothing() -> None:
    verdict = always(
        EXCHANGE_DUTY,
        lambda q: (
            q.answer(about.local_leader).is_(False).implies(q.answer(EXCHANGE_DUTY).is_(ExchangeDuty.NOT_COVERED))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("duty", [ExchangeDuty.RELAXED, ExchangeDuty.MAY_BE_RELAXED])
def test_only_minority_cadres_of_autonomous_areas_are_relaxed(duty: ExchangeDuty) -> None:
    verdict = always(
        EXCHANGE_DUTY,
        lambda q: q.answer(EXCHANGE_DUTY).is_(duty).implies(q.answer(RELAXABLE).is_(True)),
        on=ON,
        policy=BOTH,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_nobody_stays_without_consent_on_file() -> None:
    verdict = always(
        EXCHANGE_DUTY,
        lambda q: (
            q.answer(EXCHANGE_DUTY).is_(ExchangeDuty.RELAXED).implies(q.answer(about.relaxation_approved).is_(True))
        ),
        on=ON,
        policy=BOTH,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_ethnicity_matters_to_exchange_only_in_an_autonomous_area() -> None:
    verdict = always_of_two(
        EXCHANGE_DUTY,
        lambda a, b: (
            a.answer(about.autonomous_area).is_(False).implies(a.answer(EXCHANGE_DUTY).same_as(b.answer(EXCHANGE_DUTY)))
        ),
        differing=about.minority,
        on=ON,
        policy=BOTH,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", BARS)
def test_what_is_not_covered_is_never_barred(rule: Rule[Any, Any]) -> None:
    verdict = always(
        rule,
        lambda q: q.answer(about.term_post).is_(False).implies(q.answer(rule).is_(TermBar.NOT_COVERED)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_later_start_never_ends_a_term_earlier() -> None:
    assert monotone(TERM_END, about.term_since, rising=True, on=ON).proved


def test_it_is_false_that_ten_years_always_mean_a_move() -> None:
    """A seeded false claim: consent lets minority cadres of autonomous areas stay."""
    verdict = always(
        EXCHANGE_DUTY,
        lambda q: q.answer(LONG_IN_POST).is_(True).implies(q.answer(EXCHANGE_DUTY).is_(ExchangeDuty.MUST_MOVE)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)

"""What the procedure of selection says of every meeting and probation at once, proved, and false claims refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Count
from cadre_policy.policies.selection_procedure import (
    CONSENT_IN_TIME,
    CONSENT_NEEDED,
    NOTICE_LONG_ENOUGH,
    PROBATION_LAST_DAY,
    PROBATION_STANDING,
    QUORUM,
    SELECTION_IN_ORDER,
    VOTE,
    ConsentNeeded,
    VoteOutcome,
    probation,
    review,
)
from cadre_policy.policies.selection_procedure import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone

ON = dt.date(2018, 6, 1)
UNDER_2019 = dt.date(2021, 6, 1)
DAYS = pytest.mark.parametrize("on", [ON, UNDER_2019], ids=["text of 2014", "text of 2019"])


@DAYS
def test_nothing_is_adopted_without_two_thirds_present(on: dt.date) -> None:
    verdict = always(
        VOTE, lambda q: q.answer(VOTE).is_(VoteOutcome.ADOPTED).implies(q.holds(QUORUM)), on=on, facts="any"
    )
    assert verdict.proved, str(verdict)


@DAYS
def test_more_present_never_break_the_quorum(on: dt.date) -> None:
    assert monotone(QUORUM, about.present, rising=True, on=on).proved
    assert monotone(QUORUM, about.entitled, rising=False, on=on).proved


def test_a_longer_notice_never_falls_short() -> None:
    assert monotone(NOTICE_LONG_ENOUGH, about.notice_days, rising=True, on=ON).proved


@DAYS
def test_a_level_skipped_or_nobody_recommended_wants_consent_before_the_inspection(on: dt.date) -> None:
    """But for what central organs may file."""
    verdict = always(
        CONSENT_NEEDED,
        lambda q: (
            q.holds(about.exceptional)
            & q.answer(about.central_organ).is_(False)
            & (q.answer(about.recommended).is_(False) | (q.answer(about.levels_skipped) >= Count(1)))
        ).implies(q.answer(CONSENT_NEEDED).is_(ConsentNeeded.BEFORE_INSPECTION)),
        on=on,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@DAYS
def test_without_consent_no_exceptional_decision_stands(on: dt.date) -> None:
    verdict = always(
        CONSENT_IN_TIME,
        lambda q: (
            q.holds(about.exceptional) & q.answer(about.central_organ).is_(False) & q.answer(about.consent).is_(False)
        ).implies(q.answer(CONSENT_IN_TIME).is_(False)),
        on=on,
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("name", list(review.STEPS))
def test_one_step_out_of_order_is_enough(name: str) -> None:
    fact: Any = getattr(review, name)
    verdict = always(
        SELECTION_IN_ORDER,
        lambda q: q.answer(fact).is_(False).implies(q.answer(SELECTION_IN_ORDER).is_(False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_later_notice_never_ends_probation_sooner() -> None:
    assert monotone(PROBATION_LAST_DAY, probation.trial_since, rising=True, on=ON).proved


def test_whatever_is_known_is_determined() -> None:
    assert determined_when_known(VOTE, but_for=(), on=ON).proved
    assert determined_when_known(CONSENT_IN_TIME, but_for=(), on=UNDER_2019).proved
    assert determined_when_known(PROBATION_STANDING, but_for=(), on=ON).proved


def test_it_is_false_that_a_quorum_adopts() -> None:
    verdict = always(VOTE, lambda q: q.holds(QUORUM).implies(q.answer(VOTE).is_(VoteOutcome.ADOPTED)), on=ON)
    assert isinstance(verdict, Refuted)

"""What marriage and bereavement leave say of everyone at once, proved; and false claims that must be refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Days
from cadre_policy.policies.marriage_leave import (
    BEREAVEMENT_DISCRETION,
    BEREAVEMENT_LEAVE,
    CLOSE_RELATIVE,
    MARRIAGE_DISCRETION,
    MARRIAGE_LEAVE,
    MARRIAGE_WITHIN,
)
from cadre_policy.policies.marriage_leave import facts as about
from cadre_policy.proofs import Proved, Refuted, always, determined_when_known, monotone
from cadre_policy.rules import YUNNAN, Policy, all_of, day

ON = dt.date(2023, 6, 1)
POLICIES = [
    pytest.param(
        YUNNAN.with_(name=which, readings={MARRIAGE_DISCRETION: which, BEREAVEMENT_DISCRETION: which}), id=which
    )
    for which in ("most", "least", "granted")
]


@pytest.mark.parametrize("policy", POLICIES)
def test_marriage_leave_is_none_or_sixteen_to_eighteen_days(policy: Policy) -> None:
    """1 to 3 national days and 15 of Yunnan (notice of 1980; art. 22 of 2016)."""
    verdict = always(
        MARRIAGE_LEAVE,
        lambda q: (
            (q.answer(MARRIAGE_LEAVE) <= Days(0))
            | ((q.answer(MARRIAGE_LEAVE) >= Days(16)) & (q.answer(MARRIAGE_LEAVE) <= Days(18)))
        ),
        on=ON,
        policy=policy,
        assuming=about.registered_on >= day("2016-03-31"),
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("policy", POLICIES)
def test_bereavement_leave_is_for_close_relatives_alone(policy: Policy) -> None:
    verdict = always(
        BEREAVEMENT_LEAVE,
        lambda q: (
            (
                q.answer(CLOSE_RELATIVE).is_(True)
                & q.answer(about.died).is_(True)
                & (q.answer(BEREAVEMENT_LEAVE) >= Days(1))
            )
            | (q.answer(BEREAVEMENT_LEAVE) <= Days(0))
        ),
        on=ON,
        policy=policy,
        assuming=about.died_on >= day("1980-02-20"),
    )
    assert verdict.proved, str(verdict)


def test_a_later_registration_never_gives_fewer_days() -> None:
    assert monotone(
        MARRIAGE_LEAVE, about.registered_on, rising=True, on=ON, assuming=about.registered_on >= day("2016-03-31")
    ).proved


def test_eighteen_days_are_always_within_what_a_married_person_is_due() -> None:
    married = all_of(about.registered, about.registered_on >= day("2016-03-31"))
    verdict = always(
        MARRIAGE_WITHIN,
        lambda q: (q.answer(about.marriage_requested) <= Days(18)).implies(q.holds(MARRIAGE_WITHIN)),
        on=ON,
        assuming=married,
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined_from_2016_on() -> None:
    since = about.registered_on >= day("2016-03-31")
    assert isinstance(determined_when_known(MARRIAGE_LEAVE, but_for=(), on=ON, assuming=since), Proved)
    assert isinstance(determined_when_known(MARRIAGE_LEAVE, but_for=(), on=ON), Refuted)


def test_it_is_false_that_everyone_has_marriage_leave() -> None:
    """A seeded false claim: somebody has registered none."""
    verdict = always(MARRIAGE_LEAVE, lambda q: q.answer(MARRIAGE_LEAVE) >= Days(1), on=ON)
    assert isinstance(verdict, Refuted)

"""What holds of every request for leave, proved; and a false claim that must be refuted."""

import datetime as dt
from typing import Any

from cadre_policy.policies.leave_requests import (
    DAYS_LEFT,
    LEAVE_NUMBERED,
    LEAVE_REQUEST,
    LeaveRequestFacts,
    RequestAnswer,
)
from cadre_policy.policies.leave_requests import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone, never_above
from cadre_policy.rules import Rule, rule

ON = dt.date(2024, 6, 28)
FITS: Rule[LeaveRequestFacts, bool] = rule(
    LeaveRequestFacts,
    bool,
    name="test.request_fits",
    zh="申请在应享天数之内",
    en="the request is within what is due",
    cites=LEAVE_REQUEST.cites,
    body=LEAVE_REQUEST.is_(RequestAnswer.FITS),
)


def claim(holds: Any) -> bool:
    return always(LEAVE_REQUEST, holds, on=ON, facts="any").proved


def test_nothing_fits_that_is_more_than_what_is_left() -> None:
    assert claim(
        lambda q: (q.answer(LEAVE_REQUEST).is_(RequestAnswer.FITS)).implies(
            q.answer(about.requested) <= q.answer(DAYS_LEFT)
        )
    )


def test_nothing_fits_that_overlaps() -> None:
    assert claim(lambda q: q.answer(about.overlaps).is_(True).implies(~q.answer(LEAVE_REQUEST).is_(RequestAnswer.FITS)))
    assert claim(lambda q: q.answer(LEAVE_REQUEST).is_(RequestAnswer.FITS).implies(q.answer(about.overlaps).is_(False)))


def test_there_is_no_number_only_for_kinds_without_one() -> None:
    assert claim(
        lambda q: q.answer(LEAVE_REQUEST).is_(RequestAnswer.NO_NUMBER).implies(q.answer(LEAVE_NUMBERED).is_(False))
    )
    assert claim(
        lambda q: q.answer(LEAVE_REQUEST).is_(RequestAnswer.EXCEEDS).implies(q.answer(LEAVE_NUMBERED).is_(True))
    )


def test_more_booked_or_requested_never_makes_a_request_fit() -> None:
    assert monotone(FITS, about.booked, rising=False, on=ON).proved
    assert monotone(FITS, about.requested, rising=False, on=ON).proved
    assert monotone(FITS, about.entitled, rising=True, on=ON).proved


def test_what_is_left_is_never_above_what_is_due() -> None:
    assert monotone(DAYS_LEFT, about.booked, rising=False, on=ON).proved
    assert never_above(DAYS_LEFT, about.entitled, on=ON).proved


def test_all_known_is_determined() -> None:
    assert determined_when_known(LEAVE_REQUEST, but_for=(), on=ON).proved


def test_a_false_claim_is_refuted_by_an_example() -> None:
    """A seeded false claim: whatever does not overlap fits."""
    verdict = always(
        LEAVE_REQUEST,
        lambda q: q.answer(about.overlaps).is_(False).implies(q.answer(LEAVE_REQUEST).is_(RequestAnswer.FITS)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)

"""What the time limits of remedies say of every case at once, proved; false claims are refuted."""

import datetime as dt

import pytest

from cadre_policy.measures import Days, Months
from cadre_policy.policies.remedy_limits import (
    COUNTED_IN,
    EXECUTION_GOES_ON,
    LIMIT_DAYS,
    LIMIT_MONTHS,
    LIMIT_WORKING_DAYS,
    NOT_TREATED_WORSE,
    REMEDY_IN_TIME,
    LimitUnit,
    RemedyLimitFacts,
    RemedyTrack,
)
from cadre_policy.policies.remedy_limits import facts as about
from cadre_policy.proofs import Refuted, always
from cadre_policy.rules import Rule

ON = dt.date(2025, 3, 1)


@pytest.mark.parametrize("rule", [EXECUTION_GOES_ON, NOT_TREATED_WORSE], ids=lambda one: one.name)
def test_no_text_suspends_execution_or_treats_anyone_worse(rule: Rule[RemedyLimitFacts, bool]) -> None:
    verdict = always(rule, lambda q: ~q.answer(rule).is_(False), on=ON, facts="any")
    assert verdict.proved, str(verdict)


def test_no_time_in_days_is_longer_than_ninety() -> None:
    verdict = always(LIMIT_DAYS, lambda q: ~(q.answer(LIMIT_DAYS) > Days(90)), on=ON, facts="any")
    assert verdict.proved, str(verdict)
    longest = always(LIMIT_DAYS, lambda q: ~(q.answer(LIMIT_DAYS) > Days(60)), on=ON)
    assert isinstance(longest, Refuted)


def test_no_time_in_months_is_longer_than_three() -> None:
    verdict = always(LIMIT_MONTHS, lambda q: ~(q.answer(LIMIT_MONTHS) > Months(3)), on=ON, facts="any")
    assert verdict.proved, str(verdict)


def test_working_days_are_five_or_ten() -> None:
    verdict = always(
        LIMIT_WORKING_DAYS,
        lambda q: ~((q.answer(LIMIT_WORKING_DAYS) > Days(5)) & (q.answer(LIMIT_WORKING_DAYS) < Days(10))),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize(
    ("track", "unit"),
    [
        (RemedyTrack.CIVIL_SERVANT, LimitUnit.DAYS),
        (RemedyTrack.PETITION, LimitUnit.DAYS),
        (RemedyTrack.SUPERVISION, LimitUnit.MONTHS),
        (RemedyTrack.REPORT, LimitUnit.WORKING_DAYS),
    ],
)
def test_no_unit_is_turned_into_another(track: RemedyTrack, unit: LimitUnit) -> None:
    verdict = always(
        COUNTED_IN,
        lambda q: q.answer(about.track).is_(track).implies(q.answer(COUNTED_IN).is_(unit)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_for_tolerance_nothing_is_ever_too_late() -> None:
    """No time limit is made up."""
    verdict = always(
        REMEDY_IN_TIME,
        lambda q: q.answer(about.track).is_(RemedyTrack.TOLERANCE).implies(~q.answer(REMEDY_IN_TIME).is_(True, False)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_it_is_false_that_a_civil_servant_always_has_thirty_days() -> None:
    """A seeded false claim: fifteen after a review."""
    verdict = always(
        LIMIT_DAYS,
        lambda q: q.answer(about.track).is_(RemedyTrack.CIVIL_SERVANT).implies(~(q.answer(LIMIT_DAYS) < Days(30))),
        on=ON,
    )
    assert isinstance(verdict, Refuted)

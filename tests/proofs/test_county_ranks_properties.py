"""What the county scheme of 2015 says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.measures import Months, PartialDate
from cadre_policy.policies.county_ranks import (
    COUNTY_RANK,
    COUNTY_RANK_FITS,
    COUNTY_SERVICE_NEEDED,
    COUNTY_SERVICE_REQUIRED,
    EARLIEST_COUNTY_RANK,
)
from cadre_policy.policies.county_ranks import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, implied, monotone, never_above
from cadre_policy.rules import Status

ON = dt.date(2016, 6, 1)


def test_more_service_never_delays() -> None:
    assert monotone(EARLIEST_COUNTY_RANK, about.since, rising=True, on=ON).proved
    assert monotone(COUNTY_RANK, about.since, rising=False, on=ON).proved


def test_one_more_year_graded_excellent_never_delays() -> None:
    assert monotone(EARLIEST_COUNTY_RANK, about.excellent, rising=False, on=ON).proved
    assert monotone(COUNTY_RANK, about.excellent, rising=True, on=ON).proved


@pytest.mark.parametrize("fact", [about.basic, about.ungraded, about.recruit_ungraded], ids=lambda fact: fact.name)
def test_a_year_left_out_never_hastens(fact: Any) -> None:
    assert monotone(EARLIEST_COUNTY_RANK, fact, rising=True, on=ON).proved
    assert monotone(COUNTY_RANK, fact, rising=False, on=ON).proved


def test_a_higher_salary_level_never_stands_in_the_way() -> None:
    """A smaller number is the higher level."""
    assert monotone(COUNTY_RANK, about.level, rising=False, on=ON).proved


def test_whoever_is_eligible_has_reached_the_earliest_month_and_fits() -> None:
    verdict = always(
        COUNTY_RANK,
        lambda q: q.holds(COUNTY_RANK).implies(
            q.holds(COUNTY_RANK_FITS) & (q.answer(EARLIEST_COUNTY_RANK) <= PartialDate.on(ON))
        ),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_no_rank_wants_more_than_fifteen_years_before_grades() -> None:
    assert never_above(COUNTY_SERVICE_REQUIRED, Months(180), on=ON).proved
    assert isinstance(never_above(COUNTY_SERVICE_NEEDED, Months(180), on=ON), Refuted)


def test_whoever_is_known_is_determined() -> None:
    """But for targets that are no rank of the scheme, and incompetent years."""
    assert determined_when_known(COUNTY_RANK, but_for={Status.LEFT_OPEN}, on=ON).proved
    assert determined_when_known(COUNTY_RANK_FITS, but_for=(), on=ON).proved


def test_it_is_false_that_the_scheme_holds_for_ever() -> None:
    ended = determined_when_known(COUNTY_RANK, but_for={Status.LEFT_OPEN}, on=dt.date(2019, 6, 1))
    assert isinstance(ended, Refuted)


def test_it_is_false_that_fitting_is_enough() -> None:
    assert isinstance(implied(COUNTY_RANK_FITS, COUNTY_RANK, on=ON), Refuted)

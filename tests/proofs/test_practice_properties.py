"""What practice says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.practice import (
    MOST_INCLUDES,
    PERSONNEL_RELATION,
    SECONDMENT_LENGTH,
    SELECTION_SERVICE_SERVED,
    TOWNSHIP_SERVICE_SERVED,
    TWO_WAY_SECONDMENT,
    VILLAGE_STAY_SERVED,
    VILLAGE_TEAM,
    TeamStanding,
    TwoWay,
)
from cadre_policy.policies.practice import facts as about
from cadre_policy.proofs import (
    Refuted,
    always,
    determined_when_known,
    implied,
    monotone,
    rule_tables,
)
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2023, 6, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
MEMBERS = YUNNAN.with_(name="members", readings={MOST_INCLUDES: "members"})
LENGTHS = (SECONDMENT_LENGTH, VILLAGE_STAY_SERVED, TOWNSHIP_SERVICE_SERVED, SELECTION_SERVICE_SERVED)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in LENGTHS])
def test_recalled_figures_decide_only_where_they_are_accepted(rule: Rule[Any, Any]) -> None:
    assert isinstance(determined_when_known(rule, but_for=(), on=ON), Refuted)
    assert determined_when_known(rule, but_for=(), on=ON, policy=RECALLED).proved


def test_all_known_is_determined() -> None:
    assert determined_when_known(TWO_WAY_SECONDMENT, but_for=(), on=ON).proved
    assert determined_when_known(VILLAGE_TEAM, but_for=(), on=ON, policy=MEMBERS).proved


def test_the_directions_exclude_each_other_and_leave_no_gap() -> None:
    (verdict,) = rule_tables(TWO_WAY_SECONDMENT, on=ON)
    assert verdict.proved, str(verdict)


def test_both_ways_needs_both() -> None:
    verdict = always(
        TWO_WAY_SECONDMENT,
        lambda q: (
            q.answer(TWO_WAY_SECONDMENT)
            .is_(TwoWay.BOTH)
            .implies(q.answer(about.down).is_(True) & q.answer(about.up).is_(True))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_team_of_the_three_types_never_meets_without_a_first_secretary() -> None:
    verdict = always(
        VILLAGE_TEAM,
        lambda q: (q.answer(about.three_types).is_(True) & q.answer(about.first_secretary).is_(False)).implies(
            ~q.answer(VILLAGE_TEAM).is_(TeamStanding.MEETS)
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_longer_service_never_undoes_that_it_is_served() -> None:
    assert monotone(TOWNSHIP_SERVICE_SERVED, about.recruited, rising=False, on=ON, policy=RECALLED).proved
    assert monotone(SELECTION_SERVICE_SERVED, about.recruited, rising=False, on=ON, policy=RECALLED).proved
    assert monotone(VILLAGE_STAY_SERVED, about.posted_to_village, rising=False, on=ON, policy=RECALLED).proved


def test_it_is_false_that_selection_waits_for_the_township_service() -> None:
    """A seeded false claim: two years are served before five."""
    assert isinstance(implied(SELECTION_SERVICE_SERVED, TOWNSHIP_SERVICE_SERVED, on=ON, policy=RECALLED), Refuted)


def test_the_relation_is_told_of_secondments_alone() -> None:
    """Of other postings no text was read, so nothing is said."""
    verdict = always(PERSONNEL_RELATION, lambda q: q.answer(about.secondment).is_(True), on=ON, facts="any")
    assert verdict.proved, str(verdict)

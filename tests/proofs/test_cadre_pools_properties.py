"""What the groups and the survey say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.cadre_pools import (
    MINORITY_CADRE,
    NON_PARTY,
    NON_PARTY_CADRE,
    SURVEY_FIRST_YEAR,
    WOMAN_CADRE,
    YEARLY_SURVEY,
    YOUNG_CADRE,
    SurveyStatus,
)
from cadre_policy.policies.cadre_pools import facts as about
from cadre_policy.proofs import Refuted, Undecided, always, determined_when_known, equivalent, implied
from cadre_policy.rules import YUNNAN, Policy, Rule

ON = dt.date(2023, 6, 1)
OUTSIDE = YUNNAN.with_(name="outside", readings={NON_PARTY: "outside"})
NAMED = YUNNAN.with_(name="named", readings={NON_PARTY: "named"})
COUNTS = YUNNAN.with_(name="2018 counts", readings={SURVEY_FIRST_YEAR: "counts"})
GROUPS = [pytest.param(one, id=one.name) for one in (WOMAN_CADRE, MINORITY_CADRE)]


@pytest.mark.parametrize("rule", GROUPS)
def test_all_known_is_determined(rule: Rule[Any, Any]) -> None:
    assert determined_when_known(rule, but_for=(), on=ON).proved


@pytest.mark.parametrize("policy", [OUTSIDE, NAMED], ids=["outside", "named"])
def test_no_party_member_is_a_non_party_cadre(policy: Policy) -> None:
    assert determined_when_known(NON_PARTY_CADRE, but_for=(), on=ON, policy=policy).proved
    verdict = always(
        NON_PARTY_CADRE,
        lambda q: q.answer(about.party_member).is_(True).implies(q.answer(NON_PARTY_CADRE).is_(False)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_who_is_young_nobody_can_say_by_the_text_alone() -> None:
    verdict = always(YOUNG_CADRE, lambda q: q.answer(about.birth).determined, on=ON, facts="any")
    assert isinstance(verdict, Undecided)
    assert "speaks of nobody" in verdict.reason


def test_the_two_readings_of_non_party_differ() -> None:
    """A seeded false claim."""
    assert isinstance(equivalent(NON_PARTY_CADRE, NON_PARTY_CADRE, on=ON, policy=OUTSIDE, against=NAMED), Refuted)


def test_it_is_false_that_women_are_of_a_minority() -> None:
    """A seeded false claim: the groups overlap and none holds another."""
    assert isinstance(implied(WOMAN_CADRE, MINORITY_CADRE, on=ON), Refuted)


def test_a_survey_of_this_year_is_never_overdue() -> None:
    assert determined_when_known(YEARLY_SURVEY, but_for=(), on=ON, policy=COUNTS).proved
    verdict = always(
        YEARLY_SURVEY,
        lambda q: q.answer(about.this_year).is_(True).implies(q.answer(YEARLY_SURVEY).is_(SurveyStatus.DONE)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)

"""What eligibility says of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.eligibility import POST_ELIGIBILITY, RANK_ELIGIBILITY
from cadre_policy.policies.eligibility import facts as about
from cadre_policy.proofs import Refuted, always, determined_when_known, monotone
from cadre_policy.rules import Status

ON = dt.date(2021, 6, 1)
FOR_POSTS = [
    about.political_met,
    about.above_held,
    about.never_waived_met,
    about.firm_met,
    about.healthy,
    about.general_met,
    about.clear,
]
FOR_RANKS = [
    about.rank_political_met,
    about.conditions_met,
    about.service_met,
    about.grades_suffice,
    about.rank_clear,
]
ASKED = [(POST_ELIGIBILITY, one) for one in FOR_POSTS] + [(RANK_ELIGIBILITY, one) for one in FOR_RANKS]


@pytest.mark.parametrize(("rule", "fact"), ASKED, ids=lambda one: str(one.name))
def test_a_requirement_met_never_hurts(rule: Any, fact: Any) -> None:
    assert monotone(rule, fact, rising=True, on=ON).proved


@pytest.mark.parametrize(
    ("rule", "fact"),
    [pair for pair in ASKED if pair[1] not in {about.firm_met, about.general_met}],
    ids=lambda one: str(one.name),
)
def test_without_one_of_them_nobody_is_eligible(rule: Any, fact: Any) -> None:
    """Also where facts are missing, and where a body would have to judge the rest."""
    verdict = always(rule, lambda q: q.answer(fact).is_(False).implies(q.answer(rule).is_(False)), on=ON, facts="any")
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("fact", [about.firm_met, about.general_met], ids=lambda one: str(one.name))
def test_what_a_body_may_depart_from_never_makes_eligible_by_itself(fact: Any) -> None:
    verdict = always(
        POST_ELIGIBILITY,
        lambda q: q.answer(fact).is_(False).implies(~q.answer(POST_ELIGIBILITY).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined_but_for_what_bodies_judge() -> None:
    assert determined_when_known(RANK_ELIGIBILITY, but_for=(), on=ON).proved
    assert determined_when_known(POST_ELIGIBILITY, but_for={Status.FOR_JUDGEMENT}, on=ON).proved
    assert isinstance(determined_when_known(POST_ELIGIBILITY, but_for=(), on=ON), Refuted)

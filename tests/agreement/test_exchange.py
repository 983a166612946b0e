"""Exchange and terms asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.frames import facts_frame, with_answers
from cadre_policy.measures import Count
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
    ExchangeFacts,
)
from cadre_policy.rules import YUNNAN, Rule, determine
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
BOTH = YUNNAN.with_(name="reaches both", readings={RELAXATION_REACHES: "both"})
POST = YUNNAN.with_(name="reaches one post", readings={RELAXATION_REACHES: "post"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        EXCHANGE_DUTY,
        LONG_IN_POST,
        LONG_IN_AREA,
        RELAXABLE,
        TERM_END,
        FURTHER_TERM,
        SAME_LEVEL,
        MOVE_WITHIN_TERM,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2005, 12, 31), dt.date(2006, 7, 1), dt.date(2014, 1, 14)])
def test_on_other_days(on: dt.date) -> None:
    for rule in (EXCHANGE_DUTY, FURTHER_TERM):
        assert in_columns(rule, on=on, count=1_000, settled=50) == []
        assert by_formula(rule, on=on, count=1_000) == []


@pytest.mark.parametrize("policy", [pytest.param(one, id=one.name) for one in (BOTH, POST)])
def test_under_each_reading(policy: Any) -> None:
    assert in_columns(EXCHANGE_DUTY, on=ON, policy=policy, count=1_000, settled=50) == []
    assert by_formula(EXCHANGE_DUTY, on=ON, policy=policy, count=1_000) == []


def test_a_frame_of_people_gives_each_their_own_answer() -> None:
    """Random subjects seldom reach ten years in one place: here every answer occurs."""
    everyone = [
        ExchangeFacts(
            local_leader=leader,
            in_post_since=since,
            in_area_since="2012-06-01",
            minority=True,
            autonomous_area=autonomous,
            relaxation_approved=approved,
            earlier_terms=Count(0),
        )
        for leader in (True, False)
        for since in ("2013-06-01", "2019-02-01")
        for autonomous in (True, False)
        for approved in (True, False, None)
    ] + [ExchangeFacts(local_leader=True, in_post_since="2022-01-01", in_area_since="2022-01-01")]
    expected = [determine(EXCHANGE_DUTY, one, on=ON, policy=BOTH).value for one in everyone]
    assert {*ExchangeDuty} <= set(expected)
    frame = with_answers(facts_frame(everyone), EXCHANGE_DUTY, on=ON, policy=BOTH, name="answer")
    assert frame["answer"].to_list() == [None if one is None else one.value for one in expected]

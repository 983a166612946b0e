"""The check-up guarantee asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.frames import facts_frame, with_answers
from cadre_policy.measures import Count
from cadre_policy.policies.check_ups import (
    CHECK_UP_DONE,
    CHECK_UP_FIRST_YEAR,
    CHECK_UP_FUNDING,
    CHECK_UP_MISSED,
    CHECK_UP_OVERDUE,
    CHECK_UP_STATUS,
    CHECK_UP_YEAR,
    HEALTH_FILE,
    CheckUpFacts,
    CheckUpStatus,
)
from cadre_policy.rules import YUNNAN, Policy, Rule, determine
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
ROLLING = YUNNAN.with_(name="rolling", readings={CHECK_UP_YEAR: "rolling"})
COUNTS = YUNNAN.with_(name="first year counts", readings={CHECK_UP_FIRST_YEAR: "counts"})
WHOLE = YUNNAN.with_(name="whole years only", readings={CHECK_UP_FIRST_YEAR: "whole_years_only"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (CHECK_UP_STATUS, CHECK_UP_OVERDUE, CHECK_UP_MISSED, CHECK_UP_DONE, HEALTH_FILE, CHECK_UP_FUNDING)
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("policy", [pytest.param(one, id=one.name) for one in (ROLLING, COUNTS, WHOLE)])
def test_under_other_readings(policy: Policy) -> None:
    assert in_columns(CHECK_UP_STATUS, on=ON, policy=policy, count=3_000, settled=200) == []
    assert by_formula(CHECK_UP_STATUS, on=ON, policy=policy, count=3_000) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2018, 8, 15), YUNNAN, id="in the month in which the Opinion began"),
        pytest.param(dt.date(2019, 6, 1), YUNNAN, id="in the year after the Opinion's first"),
        pytest.param(dt.date(2019, 8, 15), ROLLING, id="in the month in which the Opinion was a year old"),
        pytest.param(dt.date(2018, 7, 31), YUNNAN, id="before the Opinion"),
    ],
)
def test_on_other_days(on: dt.date, policy: Policy) -> None:
    assert in_columns(CHECK_UP_STATUS, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(CHECK_UP_STATUS, on=on, policy=policy, count=2_000) == []


def test_a_frame_of_people_gives_each_their_own_status() -> None:
    """Random subjects are seldom overdue: here every status occurs."""
    everyone = [
        CheckUpFacts(
            in_post=in_post,
            joined=joined,
            last_year_end="2022-12-31",
            full_this_year=Count(now),
            more_this_year=more,
            full_last_year=Count(before),
            more_last_year=False,
        )
        for in_post in (True, False, None)
        for joined in ("2012-07-01", "2022-05-01", "2023-02", None)
        for now in (0, 1)
        for more in (False, None)
        for before in (0, 1)
    ]
    expected = [determine(CHECK_UP_STATUS, one, on=ON, policy=COUNTS).value for one in everyone]
    assert set(expected) == {*CheckUpStatus, None}
    frame = with_answers(facts_frame(everyone), CHECK_UP_STATUS, on=ON, policy=COUNTS, name="answer")
    assert frame["answer"].to_list() == [None if one is None else one.value for one in expected]

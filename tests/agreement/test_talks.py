"""Talks asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.talks import (
    APPOINTMENTS,
    GUIDE_AND_HELP,
    LEADER_TALKED,
    LEADER_TALKED_OFTEN,
    OCCASION,
    RETIRING,
    TALK_CONTENT,
    TALK_DUE,
    TALK_PURPOSE,
    TALKED,
    WHICH_TALK,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
NARROW = YUNNAN.with_(name="narrow", readings={WHICH_TALK: "about_it", APPOINTMENTS: "promotions", RETIRING: "retired"})
ASKED = (TALK_DUE, TALK_PURPOSE, OCCASION, TALKED, TALK_CONTENT, LEADER_TALKED, LEADER_TALKED_OFTEN)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(ON, NARROW, id="the narrower readings"),
        pytest.param(dt.date(2018, 8, 15), YUNNAN, id="in the month in which the Opinion began"),
        pytest.param(dt.date(2018, 7, 31), YUNNAN, id="before the Opinion"),
    ],
)
def test_on_other_days_and_under_other_readings(on: dt.date, policy: Policy) -> None:
    assert in_columns(TALK_DUE, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(TALK_DUE, on=on, policy=policy, count=2_000) == []


def test_the_purpose_under_the_other_reading() -> None:
    fits = YUNNAN.with_(name="as fits", readings={GUIDE_AND_HELP: "as_fits"})
    assert in_columns(TALK_CONTENT, on=ON, policy=fits, count=2_000, settled=100) == []
    assert by_formula(TALK_CONTENT, on=ON, policy=fits, count=2_000) == []

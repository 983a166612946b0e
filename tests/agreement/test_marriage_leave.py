"""Marriage and bereavement leave one by one, in columns of every kind of frame, and by the formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.marriage_leave import (
    BEREAVEMENT_DISCRETION,
    BEREAVEMENT_LEAVE,
    BEREAVEMENT_TRAVEL,
    BEREAVEMENT_WITHIN,
    CLOSE_RELATIVE,
    MARRIAGE_DISCRETION,
    MARRIAGE_LEAVE,
    MARRIAGE_TRAVEL,
    MARRIAGE_WITHIN,
    NATIONAL_MARRIAGE_LEAVE,
    YUNNAN_MARRIAGE_LEAVE,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
AS_GRANTED = YUNNAN.with_(
    name="as granted", readings={MARRIAGE_DISCRETION: "granted", BEREAVEMENT_DISCRETION: "granted"}
)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        MARRIAGE_LEAVE,
        MARRIAGE_WITHIN,
        MARRIAGE_TRAVEL,
        BEREAVEMENT_LEAVE,
        BEREAVEMENT_WITHIN,
        BEREAVEMENT_TRAVEL,
        CLOSE_RELATIVE,
        NATIONAL_MARRIAGE_LEAVE,
        YUNNAN_MARRIAGE_LEAVE,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2016, 4, 15), YUNNAN, id="soon after the text of 2016"),
        pytest.param(dt.date(2024, 2, 29), AS_GRANTED, id="as granted"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    for rule in (MARRIAGE_LEAVE, BEREAVEMENT_LEAVE):
        assert in_columns(rule, on=on, policy=policy, count=3_000, settled=200) == []
        assert by_formula(rule, on=on, policy=policy, count=3_000) == []

"""Care in hardship asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.hardship_care import (
    HARDSHIP_AID,
    HARDSHIP_AID_AMOUNT,
    HARDSHIP_FUND,
    HARDSHIP_VISIT,
    NORMAL_BENEFIT,
    WHICH_VISIT,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
ABOUT_IT = YUNNAN.with_(name="about it", readings={WHICH_VISIT: "about_it"})
RULES = [
    pytest.param(one, id=one.name)
    for one in (HARDSHIP_VISIT, HARDSHIP_AID, HARDSHIP_AID_AMOUNT, HARDSHIP_FUND, NORMAL_BENEFIT)
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(ON, ABOUT_IT, id="the narrower reading"),
        pytest.param(dt.date(2018, 8, 15), YUNNAN, id="in the month in which the Opinion began"),
        pytest.param(dt.date(2018, 7, 31), YUNNAN, id="before the Opinion"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    assert in_columns(HARDSHIP_VISIT, on=on, policy=policy, count=2_000, settled=100) == []
    assert by_formula(HARDSHIP_VISIT, on=on, policy=policy, count=2_000) == []

"""Sick pay asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.sick_pay import (
    EARLY_JOINING,
    ILLNESSES,
    SERVICE_COMPLETED,
    SICK_PAY,
    SICK_PAY_APPLIES,
    SICK_PAY_SHARE,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2020, 2, 29)
OTHERWISE = YUNNAN.with_(
    name="otherwise", readings={ILLNESSES: "summed", SERVICE_COMPLETED: "anniversary", EARLY_JOINING: "with"}
)
RULES = [pytest.param(one, id=one.name) for one in (SICK_PAY, SICK_PAY_SHARE, SICK_PAY_APPLIES)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, settled=20) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [SICK_PAY, SICK_PAY_SHARE], ids=lambda rule: rule.name)
@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(1980, 12, 31), YUNNAN, id="before the rules"),
        pytest.param(dt.date(1981, 6, 1), YUNNAN, id="in the year of the rules"),
        pytest.param(ON, OTHERWISE, id="by the other readings"),
    ],
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Any) -> None:
    assert in_columns(rule, on=on, policy=policy, count=2_000, settled=20) == []
    assert by_formula(rule, on=on, policy=policy, count=2_000) == []

"""Untaken leave asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.untaken_leave import (
    ARRANGEMENT,
    CARRY_OVER_ALLOWED,
    CARRY_OVER_GROUND,
    CARRY_OVER_UNTIL,
    COMPENSATION,
    COMPENSATION_BASE,
    DAY_WAGE,
    EXTRA_PAY_DUE,
    LEADERS_LEAVE,
    MONEY_ROUNDING,
    ORDINARY_PAY_ONLY,
    PAY_DUE_BY,
    PAY_OUTSTANDING,
    PAY_OVERDUE,
    PAY_REFUSAL_DISCIPLINE,
    TOTAL_PAY,
    YEAR_INCOME,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2020, 3, 31)
OTHERWISE = YUNNAN.with_(
    name="otherwise",
    readings={MONEY_ROUNDING: "day_wage_first", CARRY_OVER_GROUND: "need", COMPENSATION_BASE: "total"},
)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        ARRANGEMENT,
        CARRY_OVER_ALLOWED,
        CARRY_OVER_UNTIL,
        COMPENSATION,
        DAY_WAGE,
        PAY_REFUSAL_DISCIPLINE,
        EXTRA_PAY_DUE,
        LEADERS_LEAVE,
        ORDINARY_PAY_ONLY,
        PAY_DUE_BY,
        PAY_OUTSTANDING,
        PAY_OVERDUE,
        TOTAL_PAY,
        YEAR_INCOME,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, settled=20) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [COMPENSATION, CARRY_OVER_ALLOWED], ids=lambda rule: rule.name)
@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2007, 12, 31), YUNNAN, id="before the Regulation"),
        pytest.param(dt.date(2008, 2, 1), YUNNAN, id="under the Regulation alone"),
        pytest.param(ON, OTHERWISE, id="by the other readings"),
    ],
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Any) -> None:
    assert in_columns(rule, on=on, policy=policy, count=2_000, settled=20) == []
    assert by_formula(rule, on=on, policy=policy, count=2_000) == []

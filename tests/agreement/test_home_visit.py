"""Home visits asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.policies.home_visit import (
    FORMERLY_MARRIED,
    FOUR_YEARS,
    HOME_VISIT,
    HOME_VISIT_ABSENCE,
    HOME_VISIT_BERTH,
    HOME_VISIT_DAYS,
    HOME_VISIT_OWN_FARE,
    HOME_VISIT_PAY_KEPT,
    HOME_VISIT_UNIT_FARE,
    STANDARD_WAGE,
    YEAR_COMPLETED,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2020, 2, 29)
OTHERWISE = YUNNAN.with_(
    name="otherwise",
    readings={
        FOUR_YEARS: "since_last",
        FORMERLY_MARRIED: "unmarried",
        YEAR_COMPLETED: "anniversary",
        STANDARD_WAGE: "determined",
    },
    lowest_evidence=Evidence.RECALLED,
)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        HOME_VISIT,
        HOME_VISIT_DAYS,
        HOME_VISIT_ABSENCE,
        HOME_VISIT_PAY_KEPT,
        HOME_VISIT_OWN_FARE,
        HOME_VISIT_UNIT_FARE,
        HOME_VISIT_BERTH,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, settled=20) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [HOME_VISIT, HOME_VISIT_UNIT_FARE], ids=lambda rule: rule.name)
@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(1981, 2, 28), YUNNAN, id="before the rules"),
        pytest.param(dt.date(1981, 3, 20), YUNNAN, id="in the month of the rules"),
        pytest.param(ON, OTHERWISE, id="by the other readings"),
    ],
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Any) -> None:
    assert in_columns(rule, on=on, policy=policy, count=2_000, settled=20) == []
    assert by_formula(rule, on=on, policy=policy, count=2_000) == []

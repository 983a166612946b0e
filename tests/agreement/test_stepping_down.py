"""Adjusting those who do not act, asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.stepping_down import (
    ADJUSTMENT_APPEAL,
    ADJUSTMENT_BODY,
    ADJUSTMENT_GROUND,
    ADJUSTMENT_LAWFUL,
    ADJUSTMENT_LISTED,
    ADJUSTMENT_PROCEDURE,
    ADJUSTMENT_REASONS,
    CATEGORIES,
    FOLLOW_UP_OPENED,
    FOLLOW_UP_WAITED,
    GAP_TO_NOTE,
    INACTION_ESTABLISHED,
    NEGATIVE_LIST_KEPT,
    REMINDER_FIRST,
    SIGNS,
    SITUATION_LISTED,
    SUBJECTIVE_AVOIDANCE,
)
from cadre_policy.rules import YUNNAN, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 10, 1)
ANY_SIGN = YUNNAN.with_(name="any sign", readings={SIGNS: "any"})
ASKED: tuple[Rule[Any, Any], ...] = (
    *CATEGORIES.values(),
    INACTION_ESTABLISHED,
    SUBJECTIVE_AVOIDANCE,
    GAP_TO_NOTE,
    FOLLOW_UP_OPENED,
    FOLLOW_UP_WAITED,
    NEGATIVE_LIST_KEPT,
    REMINDER_FIRST,
    SITUATION_LISTED,
    ADJUSTMENT_GROUND,
    ADJUSTMENT_REASONS,
    ADJUSTMENT_BODY,
    ADJUSTMENT_PROCEDURE,
    ADJUSTMENT_LISTED,
    ADJUSTMENT_LAWFUL,
    ADJUSTMENT_APPEAL,
)
RULES = [pytest.param(one, id=one.name) for one in ASKED]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize(
    ("rule", "on", "policy"),
    [
        pytest.param(INACTION_ESTABLISHED, dt.date(2018, 8, 15), YUNNAN, id="in the month of the Opinion"),
        pytest.param(INACTION_ESTABLISHED, ON, ANY_SIGN, id="by the other reading of the signs"),
        pytest.param(ADJUSTMENT_PROCEDURE, dt.date(2023, 3, 1), YUNNAN, id="under the rules of 2022"),
        pytest.param(REMINDER_FIRST, dt.date(2015, 7, 18), YUNNAN, id="before the trial rules"),
    ],
)
def test_on_other_days_and_readings(rule: Rule[Any, Any], on: dt.date, policy: Any) -> None:
    assert in_columns(rule, on=on, policy=policy, count=3_000, settled=200) == []
    assert by_formula(rule, on=on, policy=policy, count=3_000) == []

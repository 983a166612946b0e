"""Childcare leave one by one, in columns of every kind of frame, and by the formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.childcare_leave import (
    CHILD_COUNTS,
    CHILDCARE_LEAVE,
    CHILDCARE_LEFT,
    CHILDCARE_WITHIN,
    SEVERAL_CHILDREN,
    SOME_CHILD,
    UNDER_THREE,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2026, 6, 15)
RULES = [
    pytest.param(one, id=one.name)
    for one in (
        CHILDCARE_LEAVE,
        CHILDCARE_LEFT,
        CHILDCARE_WITHIN,
        SEVERAL_CHILDREN,
        SOME_CHILD,
        CHILD_COUNTS,
        UNDER_THREE,
    )
]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2022, 1, 16), dt.date(2022, 1, 17), dt.date(2024, 2, 29)], ids=str)
def test_on_other_days(on: dt.date) -> None:
    for rule in (CHILDCARE_LEAVE, CHILD_COUNTS):
        assert in_columns(rule, on=on, count=3_000, settled=200) == []
        assert by_formula(rule, on=on, count=3_000) == []

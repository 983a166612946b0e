"""Monitored duties asked one by one, in columns of every kind of frame, and by the solver's formula."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.monitored_duties import (
    MENTAL_HEALTH_HELP,
    MENTAL_HEALTH_TRAINING,
    MONITORED,
    PERFORMANCE_BONUS,
    WOMENS_CHECKS,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2023, 6, 1)
ASKED = (MENTAL_HEALTH_HELP, MENTAL_HEALTH_TRAINING, PERFORMANCE_BONUS, WOMENS_CHECKS)
RULES = [pytest.param(one, id=one.name) for one in ASKED]
"""Duties, an exploration, and the one that rests on a recalled date: all others are made the same way."""


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", [pytest.param(duty.rule, id=duty.clause_id) for duty in MONITORED])
def test_every_duty_on_a_few(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=200, settled=20) == []
    assert by_formula(rule, on=ON, count=200) == []


@pytest.mark.parametrize("on", [dt.date(2018, 7, 31), dt.date(2018, 8, 15), dt.date(2022, 12, 31)])
def test_on_other_days(on: dt.date) -> None:
    for rule in (PERFORMANCE_BONUS, WOMENS_CHECKS):
        assert in_columns(rule, on=on, count=1_000, settled=50) == []
        assert by_formula(rule, on=on, count=1_000) == []

"""Exceptional promotion asked one by one, in columns and by the solver's formula: the same answers and causes."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.exceptional_promotion import (
    CONSECUTIVE_BAR,
    EXCEPTIONAL_BOUNDS,
    EXCEPTIONAL_GROUND,
    EXCEPTIONAL_PROMOTION,
    LEVELS_BAR,
    OUTSTANDING_GROUND,
    PROBATION_BAR,
    RECENT_BAR,
    WORK_NEED_GROUND,
)
from cadre_policy.rules import Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 6, 1)
ASKED = (
    CONSECUTIVE_BAR,
    EXCEPTIONAL_BOUNDS,
    EXCEPTIONAL_GROUND,
    EXCEPTIONAL_PROMOTION,
    LEVELS_BAR,
    OUTSTANDING_GROUND,
    PROBATION_BAR,
    RECENT_BAR,
    WORK_NEED_GROUND,
)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in ASKED])
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("on", [dt.date(2018, 10, 1), dt.date(2010, 1, 1)], ids=["text of 2014", "text of 2002"])
def test_under_earlier_texts(on: dt.date) -> None:
    assert in_columns(EXCEPTIONAL_PROMOTION, on=on, count=2_000, settled=100) == []
    assert by_formula(EXCEPTIONAL_PROMOTION, on=on, count=2_000) == []

"""What sanctions bar, asked one by one, in columns of every kind of frame, and by the solver's formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.sanction_effects import (
    BARRED_FROM_CIVIL_SERVICE,
    BARRED_FROM_EQUAL_POST,
    BARRED_FROM_LEADING_POST,
    BARRED_FROM_LEVEL,
    BARRED_FROM_POST,
    BARRED_FROM_RANK,
    BARRED_FROM_REJOINING,
    BARRED_FROM_STEP,
    FORMER_LEVEL_RESTORED,
    LEVEL_AFTER_WARNING,
    LONGEST_TOGETHER,
    PARTY_ADDED,
    RANK_AFTER_ACCOUNTABILITY,
    SANCTION_LAST_DAY,
    SANCTION_LIFTED,
    SANCTION_PERIOD_COUNTED,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2021, 10, 1)
CHOSEN = {SANCTION_PERIOD_COUNTED: "eve", PARTY_ADDED: "added", RANK_AFTER_ACCOUNTABILITY: "longer"}
BY_EVE = YUNNAN.with_(name="eve", readings=CHOSEN)
BY_ANNIVERSARY = YUNNAN.with_(name="anniversary", readings=CHOSEN | {SANCTION_PERIOD_COUNTED: "anniversary"})
BARS = (
    BARRED_FROM_POST,
    BARRED_FROM_EQUAL_POST,
    BARRED_FROM_LEADING_POST,
    BARRED_FROM_RANK,
    BARRED_FROM_LEVEL,
    BARRED_FROM_STEP,
    BARRED_FROM_REJOINING,
    BARRED_FROM_CIVIL_SERVICE,
)
OTHERS = (FORMER_LEVEL_RESTORED, LEVEL_AFTER_WARNING, LONGEST_TOGETHER, SANCTION_LAST_DAY, SANCTION_LIFTED)
RULES = [pytest.param(one, id=one.name) for one in (*BARS, *OTHERS)]


@pytest.mark.parametrize("rule", RULES)
def test_every_way_of_asking(rule: Rule[Any, Any]) -> None:
    """With the readings chosen: unsettled, each plan holds every rule twice, and DuckDB takes minutes to make it."""
    assert in_columns(rule, on=ON, policy=BY_EVE, settled=20) == []
    assert by_formula(rule, on=ON, policy=BY_EVE) == []


@pytest.mark.parametrize("policy", [YUNNAN, BY_ANNIVERSARY], ids=lambda policy: policy.name)
@pytest.mark.parametrize("rule", RULES)
def test_under_other_readings(rule: Rule[Any, Any], policy: Policy) -> None:
    assert in_columns(rule, on=ON, policy=policy, count=2_000, settled=20) == []
    assert by_formula(rule, on=ON, policy=policy, count=2_000) == []


@pytest.mark.parametrize("on", [dt.date(2006, 6, 1), dt.date(2018, 6, 1), dt.date(2025, 10, 1)], ids=str)
def test_under_other_texts(on: dt.date) -> None:
    assert in_columns(BARRED_FROM_LEVEL, on=on, policy=BY_EVE, count=2_000, settled=20) == []
    assert in_columns(BARRED_FROM_EQUAL_POST, on=on, policy=BY_EVE, count=2_000, settled=20) == []

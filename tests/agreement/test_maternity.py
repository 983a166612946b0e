"""Maternity leave and protection one by one, in columns of every kind of frame, and by the formula: the same answers."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.policies.maternity import (
    CARE_LEAVE,
    CARE_LEAVE_FATHERS,
    CARE_LEAVE_WITHIN,
    CUT_SHORT_PAY,
    DYSMENORRHOEA_LEAVE,
    EXTENSION_ON_MISCARRIAGE,
    FAMILY_PLANNING_LEAVE,
    HYGIENE_FEE,
    MATERNITY_LEAVE,
    MATERNITY_WITHIN,
    NO_DISMISSAL,
    NO_OVERTIME,
    NURSING_TIME,
    PAIN_DISCRETION,
    PAY_PROTECTED,
)
from cadre_policy.rules import YUNNAN, Policy, Rule
from frames.agreement import disagreements as in_columns
from proofs.agreement import disagreements as by_formula

ON = dt.date(2025, 6, 1)
WIDE = YUNNAN.with_(
    name="wide", readings={EXTENSION_ON_MISCARRIAGE: "both", CARE_LEAVE_FATHERS: "any", PAIN_DISCRETION: "most"}
)
MAIN = [pytest.param(one, id=one.name) for one in (MATERNITY_LEAVE, CARE_LEAVE, NO_OVERTIME)]
OTHERS = [
    pytest.param(one, id=one.name)
    for one in (
        MATERNITY_WITHIN,
        CARE_LEAVE_WITHIN,
        FAMILY_PLANNING_LEAVE,
        NURSING_TIME,
        PAY_PROTECTED,
        NO_DISMISSAL,
        DYSMENORRHOEA_LEAVE,
        HYGIENE_FEE,
        CUT_SHORT_PAY,
    )
]


@pytest.mark.parametrize("rule", MAIN)
def test_in_columns(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON) == []


@pytest.mark.parametrize("rule", MAIN)
def test_by_formula(rule: Rule[Any, Any]) -> None:
    assert by_formula(rule, on=ON) == []


@pytest.mark.parametrize("rule", OTHERS)
def test_the_other_rules(rule: Rule[Any, Any]) -> None:
    assert in_columns(rule, on=ON, count=10_000, settled=200) == []
    assert by_formula(rule, on=ON, count=10_000) == []


@pytest.mark.parametrize(
    "backend", ["pandas numpy", "pandas nullable", "pandas arrow", "pyarrow", "duckdb", "polars lazy"]
)
def test_in_every_kind_of_frame(backend: str) -> None:
    assert in_columns(MATERNITY_LEAVE, on=ON, backends=(backend,), count=5_000, settled=100) == []


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        pytest.param(dt.date(2016, 4, 15), YUNNAN, id="soon after the text of 2016"),
        pytest.param(dt.date(2024, 10, 31), WIDE, id="other readings, on the eve of the text of 2024"),
    ],
)
def test_on_other_days_and_readings(on: dt.date, policy: Policy) -> None:
    for rule in (MATERNITY_LEAVE, CARE_LEAVE, NO_OVERTIME):
        assert in_columns(rule, on=on, policy=policy, count=5_000, settled=100) == []
        assert by_formula(rule, on=on, policy=policy, count=5_000) == []
